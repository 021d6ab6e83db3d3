/**
 * Countries with the words for their people and things. Used to tell a country from a person ("Russian General Rudsky"),
 * to hold two known countries apart however alike they are spelled (Iran and Iraq), and to take "Russian" and "Russia" for
 * one word in the name of a body. Folded; a row is one country, its own names first, the adjectives after the bar.
 */
export const COUNTRY_ROWS: readonly string[] = [
  'afghanistan|afghan',
  'albania|albanian',
  'algeria|algerian',
  'andorra|andorran',
  'angola|angolan',
  'argentina|argentine,argentinian',
  'armenia|armenian',
  'australia|australian',
  'austria|austrian',
  'azerbaijan|azerbaijani,azeri',
  'bahamas|bahamian',
  'bahrain|bahraini',
  'bangladesh|bangladeshi',
  'barbados|barbadian',
  'belarus|belarusian,belarussian',
  'belgium|belgian',
  'belize|belizean',
  'benin|beninese',
  'bhutan|bhutanese',
  'bolivia|bolivian',
  'bosnia,bosnia and herzegovina|bosnian',
  'botswana|botswanan',
  'brazil|brazilian',
  'brunei|bruneian',
  'bulgaria|bulgarian',
  'burkina faso|burkinabe',
  'burundi|burundian',
  'cambodia|cambodian',
  'cameroon|cameroonian',
  'canada|canadian',
  'cape verde,cabo verde|cape verdean',
  'chad|chadian',
  'chile|chilean',
  'china|chinese',
  'colombia|colombian',
  'comoros|comorian',
  'congo|congolese',
  'costa rica|costa rican',
  'croatia|croatian',
  'cuba|cuban',
  'cyprus|cypriot',
  'czechia,czech republic|czech',
  'denmark|danish',
  'djibouti|djiboutian',
  'dominica',
  'dominican republic|dominican',
  'ecuador|ecuadorian',
  'egypt|egyptian',
  'el salvador|salvadoran',
  'equatorial guinea|equatoguinean',
  'eritrea|eritrean',
  'estonia|estonian',
  'eswatini,swaziland|swazi',
  'ethiopia|ethiopian',
  'fiji|fijian',
  'finland|finnish',
  'france|french',
  'gabon|gabonese',
  'gambia|gambian',
  'georgia|georgian',
  'germany|german',
  'ghana|ghanaian',
  'greece|greek',
  'grenada|grenadian',
  'guatemala|guatemalan',
  'guinea|guinean',
  'guinea-bissau',
  'guyana|guyanese',
  'haiti|haitian',
  'honduras|honduran',
  'hungary|hungarian',
  'iceland|icelandic',
  'india|indian',
  'indonesia|indonesian',
  'iran|iranian',
  'iraq|iraqi',
  'ireland|irish',
  'israel|israeli',
  'italy|italian',
  'ivory coast,cote divoire|ivorian',
  'jamaica|jamaican',
  'japan|japanese',
  'jordan|jordanian',
  'kazakhstan|kazakh,kazakhstani',
  'kenya|kenyan',
  'kiribati',
  'kosovo|kosovan,kosovar',
  'kuwait|kuwaiti',
  'kyrgyzstan|kyrgyz',
  'laos|laotian',
  'latvia|latvian',
  'lebanon|lebanese',
  'lesotho',
  'liberia|liberian',
  'libya|libyan',
  'liechtenstein',
  'lithuania|lithuanian',
  'luxembourg',
  'madagascar|malagasy',
  'malawi|malawian',
  'malaysia|malaysian',
  'maldives|maldivian',
  'mali|malian',
  'malta|maltese',
  'mauritania|mauritanian',
  'mauritius|mauritian',
  'mexico|mexican',
  'micronesia',
  'moldova|moldovan',
  'monaco',
  'mongolia|mongolian',
  'montenegro|montenegrin',
  'morocco|moroccan',
  'mozambique|mozambican',
  'myanmar,burma|burmese',
  'namibia|namibian',
  'nauru',
  'nepal|nepalese,nepali',
  'netherlands|dutch',
  'new zealand',
  'nicaragua|nicaraguan',
  'niger|nigerien',
  'nigeria|nigerian',
  'north korea|north korean',
  'north macedonia,macedonia|macedonian',
  'norway|norwegian',
  'oman|omani',
  'pakistan|pakistani',
  'palau',
  'palestine|palestinian',
  'panama|panamanian',
  'papua new guinea',
  'paraguay|paraguayan',
  'peru|peruvian',
  'philippines|philippine,filipino',
  'poland|polish',
  'portugal|portuguese',
  'qatar|qatari',
  'romania|romanian',
  'russia,russian federation|russian',
  'rwanda|rwandan',
  'samoa|samoan',
  'san marino',
  'saudi arabia|saudi',
  'senegal|senegalese',
  'serbia|serbian',
  'seychelles',
  'sierra leone',
  'singapore|singaporean',
  'slovakia|slovak',
  'slovenia|slovenian,slovene',
  'somalia|somali',
  'south africa|south african',
  'south korea|south korean',
  'south sudan|south sudanese',
  'soviet union,ussr|soviet',
  'spain|spanish',
  'sri lanka|sri lankan',
  'sudan|sudanese',
  'suriname|surinamese',
  'sweden|swedish',
  'switzerland|swiss',
  'syria|syrian',
  'taiwan|taiwanese',
  'tajikistan|tajik',
  'tanzania|tanzanian',
  'thailand|thai',
  'timor-leste,east timor|timorese',
  'togo|togolese',
  'tonga|tongan',
  'trinidad and tobago',
  'tunisia|tunisian',
  'turkey,turkiye|turkish',
  'turkmenistan|turkmen',
  'tuvalu',
  'uganda|ugandan',
  'ukraine|ukrainian',
  'united arab emirates,uae|emirati',
  'united kingdom,uk,britain,great britain|british,uk',
  'united states,us,usa,united states of america,america|american,us',
  'uruguay|uruguayan',
  'uzbekistan|uzbek',
  'vanuatu',
  'vatican',
  'venezuela|venezuelan',
  'vietnam|vietnamese',
  'yemen|yemeni',
  'zambia|zambian',
  'zimbabwe|zimbabwean',
  'european union,eu|european',
  'england|english',
  'scotland|scottish',
  'wales|welsh',
  'franco|franco',
  'yugoslavia|yugoslav',
];

/** Cities that stand for a government in the news, and so are no person. */
const SEATS: ReadonlySet<string> = new Set(
  (
    'moscow,baku,yerevan,ankara,washington,beijing,tehran,kyiv,kiev,paris,berlin,london,brussels,tbilisi,minsk,riyadh,cairo,' +
    'jerusalem,damascus,baghdad,beirut,kabul,islamabad,delhi,new delhi,tokyo,seoul,pyongyang,taipei,ottawa,canberra,rome,madrid,' +
    'warsaw,prague,budapest,vienna,athens,istanbul,stepanakert,kremlin,white house,new york,geneva,hague'
  ).split(','),
);

interface CountryWords {
  /** Every word for a country, to the name that stands for it. */
  readonly all: ReadonlyMap<string, string>;
  readonly countries: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
}

const countryWords = (): CountryWords => {
  const all = new Map<string, string>();
  const countries = new Set<string>();
  const demonyms = new Set<string>();
  for (const row of COUNTRY_ROWS) {
    const [names = '', adjectives = ''] = row.split('|').map((part) => part.replace(/-/gu, ' '));
    const [first = ''] = names.split(',');
    for (const name of names.split(',')) countries.add(name);
    for (const adjective of adjectives.split(',').filter((word) => word !== '')) demonyms.add(adjective);
    for (const word of [...names.split(','), ...adjectives.split(',')])
      if (word !== '' && !all.has(word)) all.set(word, first);
  }
  return { all, countries, demonyms };
};

const WORDS = countryWords();

/** The most words in a country's name. */
export const LONGEST_COUNTRY = 4;

/** Whether folded words name a country: "united states". */
export const isCountry = (folded: string): boolean => WORDS.countries.has(folded);

/** Whether a folded word says that something is of a country: "russian", and "russian-turkish" for two. */
export const isDemonym = (folded: string): boolean => {
  if (!folded.includes('-')) return WORDS.demonyms.has(folded);
  return WORDS.demonyms.has(folded.replaceAll('-', ' ')) || folded.split('-').every((word) => WORDS.all.has(word));
};

/** Whether a folded word is a city that stands for its government. */
export const isSeat = (folded: string): boolean => SEATS.has(folded);

/** The country that a folded word speaks of, by one name for all its words; `undefined` for other words. */
export const countryOf = (folded: string): string | undefined => WORDS.all.get(folded);
