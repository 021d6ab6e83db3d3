/** Words between a name and what is his: what he does, undergoes, says or makes is told of him; what else is his is not him. */

/** What somebody does, undergoes, says, makes or is, of which his own name may be the answer. */
export const OWN_DEEDS: ReadonlySet<string> = new Set(
  (
    'arrest death birth murder killing assassination victory win defeat loss triumph goal goals header penalty try record score speech statement remark remarks ' +
    'words word comment comments decision order orders ruling verdict plan proposal offer bid move attempt effort efforts work works help aid support advice ' +
    'visit trip return arrival departure flight escape capture release trial conviction acquittal sentence case testimony evidence confession account claim claims ' +
    'name names age health life career role part hand hands body remains corpse head heart face voice signature handwriting fingerprints dna fate funeral burial grave tomb ' +
    'marriage wedding divorce reign rule presidency leadership tenure term office time days years childhood youth home house flat room car bag passport ' +
    'phone photograph photo picture portrait book books novel novels poem poems play plays song songs film films opera operas symphony concerto sonata painting paintings ' +
    'sculpture essay article report reports thesis paper papers letter letters diary memoir memoirs autobiography theory discovery invention design theorem proof ' +
    'vote votes call calls request demand appeal refusal promise pledge vow resignation dismissal sacking appointment election nomination candidacy re-election promotion ' +
    'withdrawal absence presence silence anger grief interview reply response answer question questions message tweet post opinion view views belief faith idea ideas dream ' +
    'performance debut solo lap throw jump shot strike save serve innings century hat-trick knock assist opening closing lead finish run ride ' +
    'sale purchase gift donation legacy will bequest achievement success failure mistake error fault crime crimes guilt innocence bravery courage skill talent genius'
  ).split(' '),
);

/** Of those, what is more often about him than his behind “of”: "a life of X", "the papers of X". */
export const ABOUT_HIM: ReadonlySet<string> = new Set(
  'life lives papers portrait portraits photograph photographs photo photos picture pictures film films biopic song opera play book books novel tomb grave house home flat room car bag passport phone face heart remains diary thesis study story article report sculpture painting drawing time days years'.split(
    ' ',
  ),
);

/** Endings of nouns that say what somebody does or undergoes. */
export const DEED_ENDING = /(?:[ts]ion|ment|ance|ence|ship|acy|ency|ing|hood|ure|al|ism)$/u;

/** Nouns with such an ending that are none: bodies, people and things. */
export const NO_DEEDS: ReadonlySet<string> = new Set(
  (
    'administration delegation foundation organisation organization institution association corporation congregation federation generation plantation station legion ' +
    'government regiment department detachment contingent apartment establishment management parliament monument instrument regiment equipment garment ' +
    'audience residence fellowship battleship ship ship’s membership partnership township agency embassy constituency pharmacy animal rival rivals hospital general ' +
    'journal corporal portal building sibling offspring clothing being king earring ring wing underling hireling fledgling darling understanding ' +
    'cathedral cardinal criminal official intellectual professional terminal canal mural festival tribunal arsenal manual medal ' +
    'depiction portrayal impersonation imitation impression creature caricature'
  ).split(' '),
);

/** Words before "of" and a name that are no noun which makes it somebody else: "because of Smith", "one of". */
export const BEFORE_OF: ReadonlySet<string> = new Set(
  (
    'because ahead front out top spite terms means light view favour favor inside outside all both each one two three four five none some many most any half either neither ' +
    'speak speaks speaking hear hears hearing think thinks thinking know knows tell tells telling dream dreams make makes made dispose disposes approve approves disapprove ' +
    'wary afraid fond proud critical supportive ashamed jealous envious tired full aware sure certain capable guilty innocent worthy unworthy suspicious ignorant mindful ' +
    'consist consists consisting composed comprised made likes name person figure identity shape form guise surname hands care mercy request behest suggestion invitation ' +
    'side sake person responsibility duty power right task job post title rank office instead course thanks kind sort type author-name company'
  ).split(' '),
);
