/** Words beside names that a name may not leave unread, one table a class; written as in `refused-numbers.ts`. */

/** Who is meant is somebody else, told by the name. */
export const RELATIONS =
  'brother of|sister of|father of|mother of|son of|daughter of|wife of|husband of|widow of|widower of|friend of|spokesman for|spokeswoman for|spokesperson for|formerly'.split(
    '|',
  );

/** A place is told by another: its direction or its distance. */
export const BEARINGS = 'north of|south of|east of|west of|outside|near|on the road to|off the coast of'.split('|');

/** Parts that belong to a name. */
export const NAME_PARTS = 'jr|sr|junior|senior|ii|iii|iv'.split('|');
