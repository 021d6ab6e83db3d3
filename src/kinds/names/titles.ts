/** Tables for reading persons and bodies out of news prose. All words are folded. */

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));

/** Words that belong to an office and stand before it: "Deputy Foreign Minister", "then-National Security Adviser". */
export const OFFICE_TOPICS = wordSet(`
  prime vice deputy first second acting interim former ex then late current outgoing incoming new chief senior junior assistant associate
  foreign defense defence interior internal home finance economy economic health education justice trade energy security national
  state federal royal supreme high special permanent crown police army navy air naval military field staff press media opposition
  parliamentary presidential rebel separatist brigadier lieutenant major colonel external affairs de facto un us uk eu nato osce
`);

/** Letters and words behind a name that are no part of it. */
export const POST_NOMINALS = wordSet(`
  phd md mp mep msp qc kc obe cbe mbe kbe esq jd dds rn ra sj op dphil mba inc ltd llc llp plc sa ag gmbh co corp oao ooo pao
  bey pasha khanim khanum hanim efendi
`);

/** What sets a man apart from his father. The value is the one spelling for comparison. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['fils', 'jr'],
  ['pere', 'sr'],
  ['the younger', 'jr'],
  ['the elder', 'sr'],
  // The "I" of a ruler, told from an initial by whoever reads it.
  ['the first', 'i'],
  ...'ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii'
    .split(' ')
    .map((numeral) => [numeral, numeral] as const),
]);

/** Words that make one part of a name with the word after them: "bin Salman", "al-Assad", "van der Berg". */
export const PARTICLES = wordSet(`
  bin ibn ben bint al el ul ud ad an ar as at az ash abu abou abd abdul abdel abdal abdu umm um de da di du del della dos das do des la le lo van von
  der den ter ten zu zur af av ap mac st santa san dela degli delle y e i bn
`);

/** Particles that say whose child one is: a name that has one elsewhere is another name. */
export const FILIATIONS: ReadonlySet<string> = wordSet('bin ibn ben bint bn');

/** Particles that may be given names where they stand first, with one word behind: "Ben Stone", "Van Morrison", "Al Gore". */
export const GIVEN_PARTICLES: ReadonlySet<string> = wordSet('ben van al san mac');

/** What stands before the name of a ship. */
export const SHIP_PREFIXES: ReadonlySet<string> = wordSet(
  'ss ms mv mt rms hms hmcs hmas hmnzs uss usns usat usns ins kri sms smr fv sv mts rv jds roks tcg',
);

/** Nouns that end the name of a body: "General Staff", "Minsk Group". */
export const BODY_WORDS = wordSet(`
  ministry group center centre service services staff forces force army navy airforce government parliament assembly council committee
  commission agency union bank party university institute institution court department office organisation organization association
  federation company corporation brigade battalion regiment division corps police network press radio television senate
  congress duma cabinet league foundation society club board authority bureau administration secretariat mission fund
  command guards troops directorate headquarters embassy consulate newspaper republic confederation alliance coalition
  front movement brotherhood ministries intelligence tribunal treasury academy college school hospital museum observatory watch nations
`);

/** Prepositions that may stand between an office and what it is of: "ambassador to Russia". */
export const OBJECT_PREPOSITIONS = wordSet('of to for at in on from near into within across');

/** Those of them that name where somebody is from, whoever stands before them. */
export const ORIGIN_PREPOSITIONS = wordSet('of from');

/** Those of them that no person follows. */
export const PLACE_PREPOSITIONS = wordSet('in at near into within across');

/** Short names of bodies that stand alone. */
export const ACRONYMS = wordSet(`
  un eu nato osce fsb gru svr kgb cia fbi nsa who imf icc icj unhcr unicef unesco afp rbc bbc cnn tass ria ap upi icrc opec csto cis au asean wto
  iaea undp hrw gchq mod mfa idf irgc pkk hdp akp cdu spd gop dnc oecd ecb fed fda cdc epa
`);

/** Words that may stand between a preposition and its object. */
export const DETERMINERS = wordSet(
  'the a an its his her their our this that self-proclaimed so-called newly breakaway disputed',
);

/** Words that a sentence may begin with, or a headline capitalise: none is part of a name. */
export const STOP_WORDS = wordSet(`
  the a an and or but nor so yet in on at to of for from with by as after before during while when where who whom whose what which why how if
  though although because since until unless despite amid among between against about above below under over into onto upon through
  he she it they we you i his her its their our your my him them us this that these those there here then thus however moreover meanwhile
  is are was were be been being has have had does did not no yes also only just even still today yesterday tomorrow tonight
  said says according earlier later last next all some any many most more each every both either neither other another such same
  january february september october november december monday tuesday wednesday thursday friday saturday sunday
  mister please update photo image video source via per
`);

/** Whether a folded word, or one of the words that hyphens join in it, is in a table. */
export const someWordOf = (folded: string, table: ReadonlySet<string>): boolean =>
  table.has(folded) || (folded.includes('-') && folded.split('-').some((part) => table.has(part)));
