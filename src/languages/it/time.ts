import { withEndings } from '../forms.ts';
import type { LanguagePack } from '../pack.ts';

/** Dates, times of day, ages and lengths of time, in Italian. */
export const time = {
  times: {
    half: 'semestre|semestri',
    second: 'secondo|secondi|sec',
    minute: 'minuto|minuti|min',
    hour: 'ora|ore|h',
    day: 'giorno|giorni|giornata|giornate',
    week: 'settimana|settimane',
    month: 'mese|mesi',
    quarter: 'trimestre|trimestri',
    year: 'anno|anni',
    decade: 'decennio|decenni',
    century: 'secolo|secoli',
    weekend: 'fine settimana|weekend|week-end',
  },
  lengths: { 'half an hour': "mezz'ora|mezzora" },
  plurals: 'secondi|minuti|ore|giorni|giornate|settimane|mesi|trimestri|semestri|anni|decenni|secoli|domeniche|sabati',
  lone: {
    bare: 'minuto|ora|giorno|settimana|mese|trimestre|anno|decennio|secolo',
  },
  months: [
    'gennaio|gen|genn',
    'febbraio|feb|febb',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag|magg',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|set|sett',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  weekdays: [
    'lunedì|lun',
    'martedì|mar',
    'mercoledì|mer',
    'giovedì|gio',
    'venerdì|ven',
    'sabato|sabati|sab',
    'domenica|domeniche|dom',
  ],
  namedDays: withEndings('| di| del', {
    '1-1': 'capodanno',
    '1-6': "epifania|l'epifania",
    '8-15': 'ferragosto',
    '11-1': 'ognissanti',
    '12-24': 'vigilia di natale|la vigilia di natale',
    '12-25': 'giorno di natale|il giorno di natale',
    '12-26': 'santo stefano',
    '12-31': 'san silvestro|vigilia di capodanno|la vigilia di capodanno',
  }),
  days: {
    yesterday: 'ieri',
    today: "oggi|quest'oggi",
    'this morning': 'stamattina|stamani|questa mattina',
    'this afternoon': 'questo pomeriggio',
    'this evening': 'stasera|questa sera',
    'last year': "l'anno scorso|l'anno passato|nell'anno scorso|nell'anno passato|dell'anno scorso|dell'anno passato",
    'this year': "l'anno in corso|l'anno corrente|nell'anno in corso|dell'anno in corso|dell'anno corrente",
    'next year': "l'anno prossimo|l'anno venturo|dell'anno prossimo|nell'anno venturo|dell'anno venturo",
    tomorrow: 'domani',
    'the day before yesterday': "l'altro ieri|altro ieri|ieri l'altro|avantieri|avant'ieri|l'altroieri|altroieri",
    'the day after tomorrow': "dopodomani|domani l'altro",
  },
  datesAfter: {
    since:
      "da|dal|dalla|dall|a partire dal|a partire dall'|a partire da|sin dal|fin dal|sin dall'|fin dall'|sin dalla|fin dalla|a decorrere dal|a far data dal",
    until: "fino a|fino al|fino alla|fino all'|sino al",
    by: 'entro|entro il|entro la|non oltre il|al più tardi il|entro la fine',
    before: "prima di|prima del|prima dell'|prima della|anteriormente al|anteriormente all'",
    after:
      "dopo|dopo il|dopo l'|dopo la|passato il|successivamente al|successivamente all'|posteriormente al|posteriormente all'",
    around: "verso|verso il|verso l'|intorno al|intorno all'|attorno al|attorno all'|circa",
  },
  datesBefore: { by: 'al più tardi' },
  edges: {
    ...withEndings("| di| del| dell'| del mese di", {
      'end of': 'fine|la fine|alla fine|a fine|sul finire|verso la fine',
      early:
        "inizio|l'inizio|all'inizio|a inizio|ad inizio|inizi|gli inizi|agli inizi|sin dall'inizio / ai primi di|ai primi del|i primi di|primi di",
      mid: 'metà|la metà|a metà|alla metà|verso la metà|verso metà',
    }),
  },
  seasons: {
    spring: 'primavera|la primavera|nella primavera|in primavera',
    summer: "estate|l'estate|nell'estate|dell'estate|in estate|d'estate",
    autumn: "autunno|l'autunno|nell'autunno|dell'autunno|in autunno",
    winter: "inverno|l'inverno|nell'inverno|dell'inverno|in inverno",
  },
  stretches: 'stagione|anno scolastico|esercizio|edizione|annata|quadrimestre',
  dayParts: {
    ...withEndings(" del| di| dell'", {
      morning: 'la mattina|nella mattina|la mattinata|nella mattinata|il mattino|nel mattino / in mattinata|al mattino',
      evening: 'la sera|nella sera|la serata|nella serata / in serata',
      afternoon: 'il pomeriggio|nel pomeriggio / nel pomeriggio',
    }),
  },
  timesOfDay: {
    morning: 'mattina|mattino|di mattina|al mattino|in mattinata',
    afternoon: 'pomeriggio|nel pomeriggio|di pomeriggio',
    evening: 'sera|di sera|in serata',
    night: 'notte|di notte|nella notte|durante la notte',
    other:
      "a mezzogiorno|a mezzanotte|all'alba|al tramonto|presto|tardi|in tarda serata|in tarda mattinata|nel tardo pomeriggio|nel primo pomeriggio|in prima serata|di buon'ora",
  },
  turns: {
    last: 'scorso|scorsa|passato|passata|ultimo|ultima',
    next: 'prossimo|prossima|venturo|ventura|entrante|seguente',
    this: 'questo|questa|corrente|quest|in corso',
    'after next': 'dopo la prossima|dopo il prossimo|dopo quella prossima|dopo quello prossimo',
  },
  decades: { before: 'gli anni|anni|negli anni|dagli anni|degli anni' },
  ago: 'fa|or sono|addietro',
  fromNow: 'tra|fra',
  marks: {
    year: "anno|l'anno|nell'anno|dell'anno|dall'anno",
    dayBefore: 'il|il giorno',
    yearBefore: 'nel|del|dal',
  },
  clock: {
    partsTell: true,
    hours: 'alle|alle ore|ore|le ore|le|dalle',
    named: {
      noon: 'mezzogiorno|a mezzogiorno',
      midnight: 'mezzanotte|a mezzanotte',
    },
    past: { '-15': 'meno un quarto' },
    parts: {
      morning: 'del mattino|di mattina',
      afternoon: 'del pomeriggio',
      evening: 'di sera|della sera',
      night: 'di notte',
    },
    zones: {
      'local time': 'ora locale|ore locali',
      'Moscow time': 'ora di mosca',
    },
    zoneWords: 'ora',
  },
  ages: {
    marks: "età|di età|all'età di|età di|d'età",
    people:
      'studente di|studentessa di|giornalista di|pensionato di|pensionata di|minore di|adolescente di|signora di|signore di|figlio di|figlia di|donna di|uomo di|ragazzo di|ragazza di|bambino di|bambina di|giovane di|anziano di|anziana di',
    units: { year: 'enne|enni' },
    bounds: {},
  },
} satisfies Partial<LanguagePack>;
