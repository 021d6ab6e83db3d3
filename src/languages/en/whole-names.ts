/** Words around names that say whether a quote may end beside them; folded, one table a question. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words with a capital that begin a sentence before a name and are no part of it, beside those in -ly and -ing. */
export const OPENERS = setOf(`
  afterwards again ahead almost already alongside along apart asked backed based born besides beyond called can could despite dear did do does
  during enter ever everyone except facing far few former given goodbye had has have hence hello hi inside instead led like likewise long
  maybe might must near nearby never nobody nonetheless nevertheless now nowadays off often once only opposite otherwise outside overall perhaps
  plus seen should since sometimes somewhere soon thanks told tomorrow toward towards tonight too unlike upon when whenever where whereas
  wherever whether which while who whoever whose why within without would yes yesterday yet
  king-maker billionaire businessman businesswoman actor actress singer author writer poet painter pianist footballer striker goalkeeper coach
  activist lawmaker politician oligarch dissident banker lawyer doctor surgeon nurse teacher engineer scientist physicist astronaut cosmonaut
  pilot driver victim suspect defendant witness rescuer retiree student farmer fisherman resident neighbor neighbour soldier rebel warlord
  gunman hostage prisoner widow widower father mother son daughter wife husband uncle aunt cousin nephew niece grandfather grandmother
`);

/** Words with a capital that tell a place or body from the one named without them: New York is not York. */
export const TELLING_BEFORE = setOf(`
  new old great greater little lesser upper lower inner outer north south east west northern southern eastern western northeast northwest
  southeast southwest northeastern northwestern southeastern southwestern central mid far equatorial saint st san santa sao sankt port fort
  mount mt lake cape el la las los le les rio ras tel bad real papua french british american dutch spanish democratic people's
`);

/** What a demonym makes a place of its own of: the British Virgin Islands are not the Virgin Islands. */
export const DEMONYM_PLACES = setOf(
  'virgin samoa guiana guyana polynesia guinea antilles west east riviera columbia honduras',
);

/** Joiners with which a place's name surely goes on: "Newcastle upon Tyne". */
export const STRONG_JOINERS = setOf('am an upon sur sous ob im bei');

/** Nouns that a number behind them belongs to. */
export const NUMBERED = setOf(`
  resolution flight pier gate route highway interstate channel unit article section chapter psalm title room platform terminal line ward sector
  district block camp checkpoint building area zone apollo soyuz sputnik falcon boeing airbus antonov tupolev ilyushin embraer train bus tram
  hangar berth bay dock reactor tower runway point post base hill height point motorway freeway junction exit section unit squadron hurricane
  protocol directive regulation amendment act law proposition measure executive order bill number no formula pavilion hall studio radio tv
  volume phase stage round heat lap episode season
  division brigade regiment battalion corps street avenue autoroute autobahn voyager challenger gemini vostok atlas ariane
`);

/** Lower-case words that follow a hyphen and leave the name before it whole: "Moscow-led". */
export const HYPHENATED = setOf(
  'led held born run made era wide area friendly region native dominated speaking city level majority',
);

/** Lower-case words that follow a hyphen and make of a name what is only like it, or goes there: "Milan-bound". */
export const LIKENING = setOf(
  'style styled type like inspired influenced shaped size sized esque bound themed lookalike look-alike sounding wannabe obsessed',
);

/** Names that rulers share: "I" behind one is a number. */
export const RULER_NAMES = setOf(`
  charles james elizabeth mary george francis nicholas alexander peter catherine paul frederick napoleon louis henry william philip leopold
  ferdinand pedro john edward richard stephen victoria juan carlos felipe alfonso albert baudouin haakon gustav harald christian wilhelm wilhelmina
  ivan constantine basil justinian darius xerxes cyrus ramses ptolemy seti otto rudolf maximilian matthias vladislav mehmed selim murad osman bayezid
  abbas ismail tahmasp shapur khosrow rama hassan mohammed abdullah hussein faisal fuad farouk zog michael carol manuel sebastian theodore menelik pius
  benedict gregory leo clement innocent urban boniface sixtus adrian celestine kirill alexy alexei bartholomew karekin vazgen aram tawadros shenouda
`);

/** Nouns of events and papers that are called after a place, which stays that place: "the Minsk Protocol". */
export const EVENT_NOUNS = setOf(`
  agreement accord accords treaty war wars conflict crisis protocol protocols summit conference declaration ceasefire truce peace process question
  statement communique talks convention pact armistice offensive battle massacre uprising revolution festival olympics games memorandum dispute
  pogrom earthquake disaster tragedy attack attacks bombing siege plan formula initiative
`);

/** Papers that are called after where they were agreed upon, or are to be: the place is no part of what they say. */
export const ACCORDS = setOf(
  'agreement agreements accord accords treaty protocol protocols convention pact declaration communique memorandum statute concordat edict',
);

/** Nouns of ground that also describe what stands behind them: "border guards", "city council". */
export const ADJUNCTS = setOf(
  'border front state city base camp country capital market road port school union line station mine',
);

/** Names of one place that "and" joins, a pair each: who quotes one of the two quotes no place of that name. */
export const TWIN_NAMES = new Set(
  (
    'trinidad tobago|bosnia herzegovina|antigua barbuda|kitts nevis|tome principe|newfoundland labrador|tyne wear|castile leon|castilla leon|turks caicos|wallis futuna|' +
    'pierre miquelon|jammu kashmir|brighton hove|hammersmith fulham|kensington chelsea|dumfries galloway|perth kinross|argyll bute|vincent grenadines'
  ).split('|'),
);
