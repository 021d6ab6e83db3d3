export type Fate = 'averted' | 'left out' | 'refused' | 'undone';

/**
 * Words by which what a value tells did not come about, was left out, refused or undone. A value with such a fate answers
 * another question than one without. Base forms, a particle behind them, parted by a bar.
 */
export interface FateRow {
  readonly fate: Fate;
  readonly verbs: string;
  /** Nouns of the same, before "of": "the prevention of 9,000 deaths". */
  readonly nouns?: string;
  /** Only of these things, where the verb means something else of others: "saved 9,000 lives", "stopped two attacks". */
  readonly of?: string;
}

/** What may be stopped or saved without having come about. */
const HARMS =
  'death|attack|casualty|fatality|case|infection|collision|crash|accident|fire|coup|plot|raid|war|strike|injury|suicide|eviction|bombing|hijacking|murder|outbreak|flood|landslide|outage|closure|goal|overdose|pregnancy|bankruptcy|default|robbery|burglary|theft|mutiny|riot|stroke|hospitalisation|hospitalization|amputation|deportation|execution|demolition';

/** What is decided, and may be undone. */
const DECISIONS =
  'decision|ruling|verdict|conviction|sentence|cut|ban|policy|order|judgment|judgement|dismissal|expulsion|rise|increase';

/** What is arranged, and may be called off. */
const ARRANGED =
  'flight|service|train|game|match|fixture|concert|meeting|plan|project|scheme|order|sailing|crossing|show|performance|visit|trip|tour|race|rally|march|talk|deal|merger|bid|sale|launch|election|exam|trial|appointment|operation';

export const FATES: readonly FateRow[] = [
  {
    fate: 'averted',
    verbs:
      'avert|avoid|prevent|forestall|stave off|ward off|head off|escape|evade|dodge|spare|sidestep|thwart|foil|obviate|preclude|pre-empt|preempt|keep out|shut out|rule out|nip in the bud|put paid to|do without|dispense with|make do without|manage without|go without',
    nouns: 'prevention|avoidance|evasion',
  },
  {
    fate: 'averted',
    verbs:
      'stop|halt|block|disrupt|intercept|suppress|abort|deter|defuse|forego|save|stifle|scotch|neutralise|neutralize|inhibit|impede|obstruct|frustrate|stymie',
    of: HARMS,
  },
  { fate: 'averted', verbs: 'save', of: 'life|lives' },
  {
    fate: 'left out',
    verbs:
      'exclude|omit|leave out|leave off|pass up|exempt|snub|skip|bypass|circumvent|skirt|shun|boycott|ignore|neglect|disregard|miss|miss out|steer clear of|stay away from|keep away from|keep clear of|give a wide berth to|strike off|strike from|edit out|filter out|screen out|weed out|cold-shoulder|stop short of|fall short of',
    nouns: 'exclusion|omission|exemption|neglect',
  },
  // "The villa overlooks Lugano" leaves nothing out.
  {
    fate: 'left out',
    verbs: 'overlook|pass over|forget',
    of: 'people|person|man|men|woman|women|child|children|candidate|applicant|nomad|voter|victim|case|error|fault|mistake|clue|defect|flaw|warning|player|veteran|nurse|pupil|patient|household|vote|ballot',
  },
  {
    fate: 'refused',
    verbs:
      'refuse|reject|deny|turn away|turn down|turn back|veto|ban|bar|prohibit|forbid|outlaw|withhold|disallow|rebuff|oppose|vote against|vote down|throw out|knock back|disqualify|blackball|blacklist|spurn|rule against|come out against|speak against|campaign against|lobby against|argue against|fight against|object to',
    nouns: 'refusal|rejection|denial|prohibition|disqualification',
  },
  {
    fate: 'refused',
    verbs: 'decline',
    of: 'offer|invitation|request|application|bid|visa|interview|proposal|appeal|claim|loan|order|licence|license|permit|card|payment',
  },
  {
    fate: 'undone',
    verbs:
      'cancel|call off|revoke|rescind|annul|void|nullify|invalidate|quash|overturn|repeal|undo|waive|forfeit|renounce|relinquish|write off|shelve|postpone|defer|put off|mothball|negate|retract|strike down|abolish|do away with|pull the plug on|expunge',
    nouns: 'cancellation|revocation|annulment|quashing|repeal|renunciation|postponement|deferral|abolition',
  },
  { fate: 'undone', verbs: 'reverse|set aside|commute|suspend|scrap', of: DECISIONS },
  { fate: 'undone', verbs: 'scrap|axe|scrub|ground|scupper|torpedo|derail|wash out|wipe out|rain off', of: ARRANGED },
  { fate: 'undone', verbs: 'cut|slash|shed|lose|axe|scrap|eliminate', of: 'job|post|position|role|vacancy' },
];

/** Particles that may stand behind an object: "turned 300 fans away", beside "struck 10 km down". */
export const PARTING_PARTICLES = 'away|out|off|back';

/** Words before "of" by which part of what follows, or what befell it, is told: "the deaths of 300 people". */
export const PARTS_OF =
  'some|most|many|all|half|part|few|one|two|three|several|number|dozens|hundreds|thousands|deaths|lives|rest';
