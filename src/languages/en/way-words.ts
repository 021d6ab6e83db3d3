/** Words of ways from one place to another; verbs by their base. */

/** What goes somewhere, or is brought there. */
export const MOTION_VERBS =
  'go travel fly sail drive ride walk march run move flee escape return depart start set head journey cross ship send take carry transport deport evacuate expel withdraw retreat flow stretch extend lead migrate emigrate bring smuggle export import relocate transfer fire launch row cycle hitchhike commute leave';

/** What is done to the place that somebody goes from. */
export const LEAVING_VERBS = 'leave flee quit abandon evacuate vacate depart exit';

/** Who has left the place that "from" tells: "exiles from Tibet". */
export const LEAVERS =
  'exile exiles refugee refugees emigrant emigrants émigré émigrés evacuee evacuees deserter deserters defector defectors escapee escapees fugitive fugitives deportee deportees returnee returnees runaway runaways';

/** Who is told by a place, before "of". */
export const HOLDERS_OF =
  'native natives king queen prince princess duke count earl emperor ruler sultan mayor governor bishop archbishop chief head president premier minister ambassador consul patron friend friends son sons daughter university';

/** What goes to, from or by a place, or is somebody there, right behind its name: "the London train". */
export const CALLED_BY_PLACES: ReadonlySet<string> = new Set(
  'train trains express sleeper bus buses coach ferry flight flights plane boat steamer road line motorway highway correspondent native visa ticket mission link route'.split(
    ' ',
  ),
);

/** Nouns of which "of" and a place are no more than a share of it: "parts of Kenya". */
export const SHARES_OF_PLACES =
  'part parts half halves third thirds quarter quarters most much some little swathe swathes swath swaths area areas pocket pockets ' +
  'section sections portion portions stretch stretches corner corners chunk chunks percent cent slice strip remainder rest bulk';

/** What happens in a side of a place, or comes from there, does so of the place: "in northern Kenya". */
export const PLACED_IN = 'in at on inside within from throughout across near around';
