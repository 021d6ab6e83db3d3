/** Titles and given names that tell two bearers of one family name apart; folded. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Titles of men. */
export const MALE_TITLES = setOf(
  'mr messrs mstr sir lord king prince duke count baron emperor tsar czar sultan shah herr monsieur senor signor don gospodin pan pope emir amir',
);

/** Titles of women. */
export const FEMALE_TITLES = setOf(
  'mrs ms miss dame lady queen princess duchess countess baroness empress tsarina madame mme mademoiselle frau senora senorita signora dona gospozha pani',
);

/** Titles of a wife under her husband’s name. */
export const WIFE_TITLES = setOf('mrs madame mme frau senora signora');

/** Given names of men, by which "Mrs. John Smith" is told to be his wife. */
export const MALE_NAMES = setOf(`
  john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
  kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
  samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron henry douglas peter adam zachary nathan walter harold kyle carl
  arthur gerald roger keith jeremy lawrence terry sean albert joe ethan christian austin willie ralph ernest eugene howard victor martin philip
  harry fred alan bruce louis leonard hugh simon neil graham stuart ian colin nigel geoffrey clive trevor vladimir sergei sergey ivan boris mikhail
  dmitry igor oleg pavel hans karl heinrich wolfgang klaus jurgen jean pierre jacques michel francois luc jose juan carlos luis pedro miguel
  mohammed muhammad ahmed ali hassan omar mustafa ibrahim tom bob bill jim dick ted sam ben max
`);

/** Words that part the rank of an office from the office itself. */
export const DEPUTY_WORDS = setOf('deputy vice assistant associate under undersecretary vice-president vice-chairman');

/** Abbreviated titles, with what they stand for. */
export const TITLE_FORMS: Readonly<Record<string, string>> = {
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  sgt: 'sergeant',
  adm: 'admiral',
  brig: 'brigadier',
  cpl: 'corporal',
  cmdr: 'commander',
  pm: 'prime minister',
  premier: 'prime minister',
  pres: 'president',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  amb: 'ambassador',
  dr: 'doctor',
  prof: 'professor',
  rev: 'reverend',
  fm: 'foreign minister',
  defence: 'defense',
  st: 'saint',
};

/** Titles and words beside an office that tell no two people apart. */
export const LOOSE_TITLES = setOf(
  'then late former ex current new incoming outgoing acting interim doctor professor the of and honourable honorable hon rt right us uk un eu nato',
);

/** Given names of men that stand behind a son’s own as his father’s, without a word between. */
export const CHAIN_NAMES = setOf(`
  saddam hussein hussain hassan hasan mohammed mohammad muhammad mohamed ahmed ahmad mahmoud mahmud ali omar umar othman osman ibrahim ismail
  yusuf yousef youssef khalid khaled saleh salah salman sultan abdullah abdallah faisal fahd saud nasser nasir hamad hamid rashid tariq tarik
  jamal gamal adel samir walid mustafa mansour majid karim rahim said saeed sami zayed zaid haidar haider jaber jabir issa musa suleiman bashar hafez
`);

/** What is said behind the father’s name: "Heydar oglu", "the son of Heydar". */
export const CHILD_WORDS = setOf('oglu oghlu ogly ogli oglou qizi kizi kyzy gizi uulu');

/** Words that make another body of one: the Progressive Conservative Party is not the Conservative Party. */
export const BODY_QUALIFIERS = setOf(`
  real continuity provisional progressive dissident dissidents new free old young youth women womens true reformed reform alternative breakaway
  independent former official radical liberal social socialist democratic christian national peoples people workers labour labor united popular
  revolutionary deputy anti junior senior upper lower supreme high
`);

/** Nouns of bodies whose names stand for themselves: a word more or less is another body. */
export const NAMED_BODIES = setOf('party university college school bank club church institute academy hospital museum');

/** Ranks and offices: whatever stands before one in a run of capitals belongs to it ("Emergency Situations Minister"). */
export const OFFICES = setOf(`
  president prasident presidente prezident premier minister ministr ministro ministre chancellor kanzler secretary undersecretary secretary-general
  general colonel lieutenant gen lt col maj capt sgt adm brig cpl cmdr marshal admiral commodore brigadier sergeant corporal commander
  commander-in-chief ambassador envoy consul attache director director-general chief chairman chairwoman chairperson chair vice-president
  vice-chairman speaker spokesman spokeswoman spokesperson governor senator congressman congresswoman congressperson representative deputy adviser advisor
  commissioner prosecutor attorney ceo cfo coo founder co-founder coordinator rapporteur ombudsman mediator negotiator leader head
  professor mufti patriarch archbishop cardinal ayatollah pm mp mep sen rep gov fm gubernator glava direktor posol komandir deputat
  correspondent analyst editor reporter journalist historian economist expert inspector superintendent sheriff mayor oberst
`);

/** Forms of address: titles only at the front of a name, since many are surnames or given names as well. */
export const ADDRESSES = setOf(`
  mr mrs ms miss mx dr prof sir dame lord lady king queen prince princess pope saint st sheikh shaikh shaykh sheik emir amir sultan shah tsar
  czar emperor empress haji hajji hajj mullah mulla maulavi mawlawi maulana qari imam rabbi father reverend rev hon rt honourable honorable
  judge justice captain major private officer detective monsieur madame mme mademoiselle herr frau senor senora senorita signor
  signora don dona gospodin comrade bishop baron baroness count countess duke duchess crown baba bey pasha effendi hoca ustad seyyed sayyid
  mstr messrs pres amb brother sister gospozha tovarishch pan pani effendi
`);
