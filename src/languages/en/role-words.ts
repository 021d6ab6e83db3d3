/**
 * Who takes which part in what is told: of "she beat him" she is the winner and he the loser. A role with a star is the
 * other party, whom no question is about that does not ask for him: "she beat X" says nothing of X but that he lost.
 */

/** A verb by its base, perhaps with a particle, and the roles beside it. */
export interface RoleVerb {
  /** Bases, parted by a bar. */
  readonly verbs: string;
  readonly subject?: string;
  readonly object?: string;
  /** Behind a preposition: "lost to X", "bought it from X". */
  readonly behind?: Readonly<Record<string, string>>;
  /** As of a field, for these verbs alone. */
  readonly beside?: string;
}

interface RoleField {
  readonly verbs: readonly RoleVerb[];
  /** Nouns of what is done, with the roles behind their prepositions: "the murder of X". */
  readonly deeds?: readonly { readonly nouns: string; readonly behind: Readonly<Record<string, string>> }[];
  /** Nouns and adjectives by the role that they give: "the runner-up, X". */
  readonly nouns?: Readonly<Record<string, string>>;
  /** Words of a subject that make its bearer take a part: "the man charged with the murder is X". */
  readonly marks?: Readonly<Record<string, string>>;
  /** Words of which one stands in the sentence, where the verbs mean other things as well. */
  readonly beside?: string;
}

const OPPOSED = { against: '*opponent' };

export const ROLE_FIELDS: Readonly<Record<string, RoleField>> = {
  contest: {
    verbs: [
      {
        verbs:
          'beat|defeat|thrash|trounce|rout|overcome|outplay|eliminate|vanquish|outpoint|outclass|unseat|outvote|outrun|outbid|outscore|checkmate|dethrone|knock out|see off|edge out|vote out',
        subject: 'winner',
        object: '*loser',
        behind: { of: '*loser' },
      },
      {
        verbs: 'edge|upset|overpower|topple|hammer|crush|stun',
        subject: 'winner',
        object: '*loser',
        beside:
          'final|semi-final|quarter-final|semifinal|quarterfinal|match|game|set|sets|round|play-off|playoff|tie|title|cup|race|contest|election|primary|runoff|run-off|poll|vote|votes|incumbent|champion|championship|tournament|league|bout|goals|points',
      },
      { verbs: 'win|triumph|prevail', subject: 'winner', behind: { over: '*loser', against: '*loser' } },
      { verbs: 'lose|go down|bow|succumb|lose out|concede', subject: 'loser', behind: { to: '*winner' } },
      { verbs: 'prefer', behind: { to: '*loser' } },
      { verbs: 'run|play|compete|campaign|testify|vie|vote|stand|fight', behind: OPPOSED },
    ],
    deeds: [
      { nouns: 'victory|triumph|win', behind: { over: '*loser', against: '*loser', for: 'winner' } },
      { nouns: 'defeat|loss', behind: { to: '*winner', by: 'winner', against: '*winner', of: '*loser', for: 'loser' } },
    ],
    nouns: { winner: 'winner|victor', loser: 'loser|runner-up|runners-up' },
    marks: { loser: 'beaten|losing|defeated', winner: 'winning|victorious' },
  },
  succession: {
    verbs: [
      {
        verbs: 'succeed|replace|supplant|supersede|oust|depose|displace',
        subject: 'successor',
        object: '*predecessor',
      },
      { verbs: 'take over|inherit|take charge', subject: 'successor', behind: { from: '*predecessor' } },
      { verbs: 'precede', subject: '*predecessor', object: 'successor' },
      {
        verbs: 'hand over|give way|make way|pass the baton',
        subject: '*predecessor',
        behind: { to: 'successor', for: 'successor' },
      },
      { verbs: 'vacate', subject: '*predecessor' },
    ],
    nouns: { successor: 'successor', predecessor: 'predecessor' },
    marks: { predecessor: 'ousted|deposed|outgoing|departing|previous' },
  },
  goal: {
    verbs: [
      { verbs: 'score|net|head in|slot in|convert', subject: 'scorer' },
      { verbs: 'set up|assist|supply|lay on|create', subject: '*provider' },
    ],
    nouns: { scorer: 'scorer|goalscorer' },
    beside: 'goal|goals|equaliser|equalizer|opener|winner|try|tries|strike|header|volley|scored|score|scorer',
  },
  harm: {
    verbs: [
      {
        verbs:
          'kill|murder|assassinate|stab|shoot|strangle|poison|slay|lynch|rob|attack|assault|kidnap|abduct|rape|mug|ambush|wound|injure|bludgeon|shoot dead|gun down',
        subject: 'attacker',
        object: 'victim',
      },
    ],
    deeds: [
      {
        nouns:
          'murder|killing|assassination|shooting|stabbing|slaying|manslaughter|kidnapping|abduction|rape|poisoning',
        behind: { of: '*victim', by: 'attacker' },
      },
    ],
    nouns: {
      attacker:
        'killer|murderer|assassin|gunman|gunwoman|knifeman|shooter|sniper|attacker|assailant|culprit|perpetrator|arsonist|robber|kidnapper|rapist|poisoner|strangler|bomber',
      victim: 'victim|fatality|deceased|hostage',
    },
    marks: { attacker: 'charged|accused|convicted|suspected|guilty' },
  },
  suit: {
    verbs: [
      { verbs: 'sue', subject: 'plaintiff', object: 'defendant' },
      { verbs: 'prosecute', subject: 'prosecutor', object: 'defendant' },
    ],
    nouns: { plaintiff: 'plaintiff|claimant', defendant: 'defendant|respondent', prosecutor: 'prosecutor' },
  },
  accusation: {
    verbs: [{ verbs: 'accuse|denounce', subject: 'accuser', object: 'accused' }],
    nouns: { accuser: 'accuser' },
  },
  sale: {
    verbs: [
      { verbs: 'buy|purchase|acquire|buy back', subject: 'buyer', behind: { from: '*seller' } },
      { verbs: 'sell|sell off', subject: 'seller', behind: { to: 'buyer' } },
    ],
    nouns: { buyer: 'buyer|purchaser', seller: 'seller|vendor' },
  },
  gift: {
    verbs: [
      {
        verbs: 'give|present|award|hand|donate|grant|lend|bequeath|confer',
        subject: 'giver',
        object: 'recipient',
        behind: { to: 'recipient' },
      },
      { verbs: 'receive|accept', subject: 'recipient', behind: { from: '*giver' } },
      { verbs: 'write|send|address|cable|telegraph', behind: { to: '*recipient' } },
    ],
    deeds: [
      { nouns: 'gift|present|legacy', behind: { from: 'giver', to: 'recipient' } },
      { nouns: 'letter|note|telegram|cable|memo', behind: { to: '*recipient' } },
    ],
    nouns: { giver: 'donor|giver', recipient: 'recipient|beneficiary|addressee' },
  },
  teaching: {
    verbs: [
      { verbs: 'teach|tutor|mentor', subject: 'teacher', object: 'pupil' },
      { verbs: 'train|study|learn|apprentice', behind: { under: '*teacher', from: '*teacher', with: '*teacher' } },
      { verbs: 'serve|work|fight', behind: { under: '*chief' } },
    ],
    nouns: { teacher: 'teacher|tutor|mentor', pupil: 'pupil|student|protege|apprentice' },
  },
  portrait: {
    verbs: [{ verbs: 'paint|photograph|sculpt|sketch|draw', subject: 'artist', object: '*sitter' }],
    deeds: [{ nouns: 'portrait|photograph|photo|picture|likeness', behind: { of: '*sitter', by: 'artist' } }],
    nouns: { artist: 'artist|painter|photographer|sculptor', sitter: 'sitter' },
  },
  work: {
    verbs: [
      { verbs: 'write|compose|pen|author|co-write', subject: 'author' },
      { verbs: 'translate', subject: 'translator' },
      { verbs: 'illustrate', subject: 'illustrator' },
      { verbs: 'edit', subject: 'editor' },
      { verbs: 'publish|print', subject: 'publisher' },
      { verbs: 'direct', subject: 'director' },
      { verbs: 'commission', subject: '*patron' },
      { verbs: 'forge|fake|plagiarise|plagiarize', subject: '*forger' },
      { verbs: 'dedicate', behind: { to: '*dedicatee' } },
    ],
    deeds: [{ nouns: 'translation', behind: { by: 'translator' } }],
    nouns: { translator: 'translator', illustrator: 'illustrator', publisher: 'publisher' },
  },
};

/** Verbs of which whoever does it is not whom it is done to, and no more is said: by base. */
export const PLAIN_TRANSITIVES =
  'interview|question|arrest|detain|hire|employ|recruit|appoint|sack|fire|dismiss|nominate|praise|criticise|criticize|condemn|endorse|blame|betray|rescue|save|invite|visit|discover|free|insult|threaten|warn|introduce|marry off|adopt|nurse|treat|examine|cure|bribe|blackmail|cheat|deceive|shelter|hide|shield|protect|release|pardon|sentence|acquit|overtake|chase|guard|represent|defend|advise|fund|finance|bankroll|back|second|propose|recommend|promote|baptise|baptize|ordain|crown|knight';

/** Prepositions and their like behind which a name is somebody beside what is told. */
export const ASIDE_LEADS =
  'ahead of|second to|behind|after|before|like|alongside|opposite|without|in support of|in defence of|in defense of|in honour of|in honor of|in protest against|' +
  'looking for|searching for|hunting for|search for|hunt for|guarantor for|written for|wrote for|opened for|opens for|worked for|works for|working for|work for|deputised for|' +
  'out to|let to|preferred to|grew up with|went to school with|studied with|toured with|sampled from|borrowed from|copied from|stolen from|rented from|leased from|beside|next to|' +
  'closest to|close to|nearest to|related to|thanks to|compared to|prior to|previous to|junior to|senior to|inferior to|superior to|answerable to|reporting to|reports to|reported to|known to|unknown to|dear to|loyal to|hostile to';

/** Before a participle and "by": it is so no longer. */
export const NO_LONGER = 'once formerly previously originally';

/** Who shoots a gunman: it does not make him a victim of the deed that is asked about. */
export const OFFICERS =
  'police|officers|officer|guards|guard|soldiers|troops|agents|agent|marshals|deputies|sniper|snipers';

/** What may stand between a name and its verb, or a form of "be" and its participle. */
export const ROLE_ADVERBS =
  'also then later finally never once had has have having will would did soon eventually himself herself themselves both only just again to could might may must';

export const BE_FORMS = 'was were is are been be being got gets get';

/** What links a name with what it is: "the winner was X". */
export const ROLE_COPULAS = 'is was were are became remains named be been';
