/** The tag of a language that cannot be told (BCP 47). */
export const UNDETERMINED = 'und';

/** Languages whose words the readers know. */
const PACKED: ReadonlySet<string> = new Set(['en']);

/** English names of languages, by their primary tag; a language that has none is called by its tag. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    und: 'an unknown language',
    af: 'Afrikaans',
    am: 'Amharic',
    ar: 'Arabic',
    az: 'Azerbaijani',
    be: 'Belarusian',
    bg: 'Bulgarian',
    bn: 'Bangla',
    bs: 'Bosnian',
    ca: 'Catalan',
    cs: 'Czech',
    cy: 'Welsh',
    da: 'Danish',
    de: 'German',
    el: 'Greek',
    en: 'English',
    es: 'Spanish',
    et: 'Estonian',
    eu: 'Basque',
    fa: 'Persian',
    fi: 'Finnish',
    fr: 'French',
    ga: 'Irish',
    gu: 'Gujarati',
    he: 'Hebrew',
    hi: 'Hindi',
    hr: 'Croatian',
    hu: 'Hungarian',
    hy: 'Armenian',
    id: 'Indonesian',
    is: 'Icelandic',
    it: 'Italian',
    ja: 'Japanese',
    ka: 'Georgian',
    kk: 'Kazakh',
    kn: 'Kannada',
    ko: 'Korean',
    ku: 'Kurdish',
    ky: 'Kyrgyz',
    lo: 'Lao',
    lt: 'Lithuanian',
    lv: 'Latvian',
    mk: 'Macedonian',
    ml: 'Malayalam',
    mn: 'Mongolian',
    mr: 'Marathi',
    ms: 'Malay',
    nl: 'Dutch',
    no: 'Norwegian',
    or: 'Odia',
    pa: 'Punjabi',
    pl: 'Polish',
    pt: 'Portuguese',
    ro: 'Romanian',
    ru: 'Russian',
    sk: 'Slovak',
    sl: 'Slovenian',
    sq: 'Albanian',
    sr: 'Serbian',
    sv: 'Swedish',
    sw: 'Swahili',
    ta: 'Tamil',
    te: 'Telugu',
    tg: 'Tajik',
    th: 'Thai',
    tk: 'Turkmen',
    tl: 'Filipino',
    tr: 'Turkish',
    uk: 'Ukrainian',
    ur: 'Urdu',
    uz: 'Uzbek',
    vi: 'Vietnamese',
    yo: 'Yoruba',
    zh: 'Chinese',
  }),
);

/** "en" of "en-GB". */
export const primaryTag = (tag: string): string => tag.toLowerCase().split(/[-_]/u, 1)[0] ?? tag;

/** Whether the readers know the words of a language. */
export const isPacked = (tag: string): boolean => PACKED.has(primaryTag(tag));

/** "French" for "fr-CA". */
export const languageName = (tag: string): string => NAMES.get(primaryTag(tag)) ?? tag;
