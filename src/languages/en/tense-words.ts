/** Words by which a sentence says whether what it tells is past or to come; lower case, verbs in the forms that news uses. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Modal verbs that put their verb ahead; `ll` and `won` stand before "'ll" and "won't" as they are parted. */
export const AHEAD_MODALS: ReadonlySet<string> = setOf('will shall must should ll');

/** Modal verbs that leave open whether it came to be. */
export const OPEN_MODALS: ReadonlySet<string> = setOf('would could may might can cannot ought');

/** What is foreseen: ahead, unless "was" or "had" stands before it. */
export const FORESEEN: ReadonlySet<string> = setOf(
  'scheduled due slated expected planned poised likely hoping planning preparing upcoming forthcoming supposed',
);
/** Words that are among them before such a word only: "set to", "going to". */
export const FORESEEN_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  set: setOf('to for'),
  going: setOf('to'),
  about: setOf('to'),
  bound: setOf('to'),
  called: setOf('for'),
  calling: setOf('for'),
};

/** Verbs and nouns of intent: what follows "to" lies ahead of them. */
export const INTENT: ReadonlySet<string> = setOf(
  'plan plans hope hopes intend intends aim aims want wants wish wishes vow vows pledge pledges promise promises agree agrees ' +
    'threaten threatens decide decides offer offers propose proposes need needs prepare prepares expect expects seek seeks ' +
    'ready deadline bid proposal offer pledge order orders demand demands ask asks urge urges invite invites call calls',
);

/** Past forms of intent: whether what they intended came to be, they do not say. */
export const INTENDED: ReadonlySet<string> = setOf(
  'planned hoped intended aimed wanted wished vowed pledged promised agreed threatened decided offered proposed needed ' +
    'prepared sought asked urged invited called ordered told demanded',
);

/** Past verbs that say that what follows "to" came to be, or failed to, in the past. */
export const CARRIED_OUT: ReadonlySet<string> = setOf(
  'managed failed began started continued had helped used tried rushed returned forced ceased refused declined happened came ' +
    'went got proved turned appeared seemed chose dared bothered hastened hurried struggled sought attempted neglected led caused',
);

/** Present forms of verbs that a timetable is told with: "the border reopens Saturday" may be either side. */
export const TIMETABLED: ReadonlySet<string> = setOf(
  'begins starts opens ends expires takes meets reopens resumes closes arrives leaves departs votes hosts visits faces hears ' +
    'goes falls comes returns travels lands flies holds launches convenes debuts concludes rises kicks airs plays',
);

/** Among them, and in the plural, what only a timetable tells on a day: "schools reopen on Monday". */
export const ON_TIMETABLE: readonly string[] = (
  'opens|open|reopens|reopen|begins|begin|starts|start|resumes|resume|ends|end|expires|expire|closes|close|takes effect|take effect|' +
  'goes into effect|go into effect|comes into force|come into force|enters into force|goes on sale|go on sale|goes on trial'
).split('|');
/** Words that may stand between such a verb and its day. */
export const BESIDE_TIMETABLE: ReadonlySet<string> = setOf('again here there officially formally only');
/** Verbs that name a day for something to come: "set Friday as the deadline". */
export const NAMING_DAYS: ReadonlySet<string> = setOf('set fixed proposed');

/** Forms of "to be" and "to have", by what they say. */
export const PAST_AUXILIARIES: ReadonlySet<string> = setOf('was were had did');
export const PRESENT_AUXILIARIES: ReadonlySet<string> = setOf('is are am has have does do');

/** Past forms and participles that do not end in -ed. */
export const IRREGULAR_PAST: ReadonlySet<string> = setOf(
  'arose awoke became become began begun bent beat beaten bit bitten blew blown bore born borne bought bound broke broken brought built ' +
    'burnt burst came caught chose chosen clung cost crept cut dealt died drank drew drawn drove driven drunk dug ate eaten fell ' +
    'fallen fed felt fled flew flown flung forbade forbidden forgot forgotten forgave forgiven fought found froze frozen gave given ' +
    'got gotten grew grown held heard hid hidden hit hung hurt kept knew known laid lain lay led left lent let lit lost made meant ' +
    'met mistook set overran overran overcame overthrew overthrown overtook paid pled put quit ran rang read rebuilt resold rid rode ridden ' +
    'rose risen said sank sunk sat saw seen sent shed shone shook shaken shot shown shrank shrunk shut slain slept slew slid slung ' +
    'sold sought sown sped spent spilt split spoke spoken spread sprang stole stolen stood stuck stung struck strove strung swam swept ' +
    'swore sworn swung taken taught thought threw thrown told took tore torn understood undertook undertaken undone upheld went ' +
    'withdrew withdrawn withheld withstood woke woken won wore worn wound wrote written broadcast cast forecast upset',
);

/** Words that end in -ed or -d and are no past form. */
export const NO_PAST: ReadonlySet<string> = setOf(
  'hundred indeed need speed exceed proceed succeed breed bleed feed seed weed greed creed deed heed steed naked wicked sacred ' +
    'hatred rugged united armed unarmed related so-called alleged supposed',
);

/** Words that may stand between an auxiliary and its verb. */
export const MID_VERB: ReadonlySet<string> = setOf(
  'not never also already now then soon still only even just again all both finally formally officially probably likely ' +
    'reportedly allegedly apparently t n',
);
