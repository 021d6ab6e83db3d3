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
  'death|attack|casualty|fatality|case|infection|collision|crash|accident|fire|coup|plot|raid|war|strike|injury|suicide|eviction|bombing|hijacking|murder|outbreak|flood|landslide|outage|closure|goal|shot|overdose|birth|pregnancy|bankruptcy|default|loss|robbery|burglary|theft|escape|mutiny|riot|stroke|hospitalisation|hospitalization|admission|amputation|abortion|deportation|execution|demolition';

export const FATES: readonly FateRow[] = [
  {
    fate: 'averted',
    verbs:
      'avert|avoid|prevent|forestall|stave off|ward off|head off|fend off|stop short of|escape|evade|dodge|elude|spare|sidestep|thwart|foil|obviate|preclude|pre-empt|preempt|repel|repulse|beat off|beat back|fight off|see off|keep out|shut out|rule out|nip in the bud|put paid to|scotch|stifle|do without|dispense with|make do without|manage without|go without',
    nouns: 'prevention|avoidance|aversion|evasion',
  },
  {
    fate: 'averted',
    verbs:
      'stop|halt|block|disrupt|intercept|suppress|counter|abort|deter|defuse|delay|forego|cut short|save|quell|snuff out|neutralise|neutralize|discourage|inhibit|hinder|impede|obstruct|frustrate|smother|stymie|deflect|parry',
    of: HARMS,
  },
  { fate: 'averted', verbs: 'save', of: 'life' },
  {
    fate: 'left out',
    verbs:
      'exclude|omit|leave out|leave off|pass over|pass up|overlook|exempt|snub|skip|bypass|circumvent|skirt|shun|boycott|ignore|neglect|disregard|miss|miss out|steer clear of|stay away from|keep away from|keep clear of|give a wide berth to|strike off|strike from|edit out|filter out|screen out|weed out|cold-shoulder|except|discount|forget|stop short of|fall short of|fail to reach',
    nouns: 'exclusion|omission|exemption|neglect',
  },
  {
    fate: 'refused',
    verbs:
      'refuse|reject|deny|decline|turn away|turn down|turn back|veto|ban|bar|prohibit|forbid|outlaw|withhold|disallow|rebuff|oppose|vote against|vote down|throw out|knock back|disqualify|blackball|blacklist|resist|spurn|rule against|come out against|speak against|campaign against|lobby against|argue against|fight against|object to',
    nouns: 'refusal|rejection|denial|prohibition|disqualification',
  },
  {
    fate: 'undone',
    verbs:
      'cancel|call off|scrub|revoke|rescind|annul|void|nullify|invalidate|quash|overturn|repeal|reverse|undo|waive|forfeit|renounce|relinquish|write off|shelve|postpone|defer|put off|put back|mothball|scupper|torpedo|derail|negate|retract|strike down|commute|set aside|dissolve|abolish|do away with|pull the plug on|expunge',
    nouns:
      'cancellation|revocation|annulment|quashing|repeal|reversal|renunciation|postponement|deferral|abolition|dissolution',
  },
  {
    fate: 'undone',
    verbs: 'cut|slash|shed|lose|axe|scrap|eliminate|ground',
    of: 'job|post|position|role|vacancy|flight|service|train|game|match|concert|meeting|plan|project|scheme|order',
  },
];
