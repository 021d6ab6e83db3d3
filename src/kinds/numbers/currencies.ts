import type { Unit } from './unit.ts';

type Row = readonly [code: string, plural: string, wordings: string];

/** One row a currency: its ISO 4217 code, its plural in words, and its other wordings parted by bars. */
const ROWS: readonly Row[] = [
  [
    'USD',
    'US dollars',
    'us dollar|us dollars|u . s . dollar|u . s . dollars|american dollar|american dollars|united states dollar|united states dollars|us $|u . s . $',
  ],
  ['EUR', 'euros', 'euro|euros|€'],
  ['GBP', 'pounds sterling', 'pound sterling|pounds sterling|british pound|british pounds|sterling|£|quid'],
  ['JPY', 'yen', 'yen|japanese yen|jp ¥'],
  ['CNY', 'yuan', 'yuan|chinese yuan|renminbi|rmb|元|cn ¥'],
  ['RUB', 'rubles', 'ruble|rubles|rouble|roubles|russian ruble|russian rubles|russian rouble|russian roubles|₽'],
  ['AZN', 'Azerbaijani manats', 'azerbaijani manat|azerbaijani manats|manat|manats|₼'],
  ['AMD', 'Armenian drams', 'armenian dram|armenian drams|dram|drams|֏'],
  ['GEL', 'Georgian lari', 'georgian lari|lari|laris|₾'],
  ['TRY', 'Turkish lira', 'turkish lira|turkish liras|₺'],
  ['UAH', 'hryvnias', 'hryvnia|hryvnias|hryvnya|₴'],
  ['KZT', 'tenge', 'tenge|₸'],
  ['AUD', 'Australian dollars', 'australian dollar|australian dollars|a $|au $|aud $'],
  ['CAD', 'Canadian dollars', 'canadian dollar|canadian dollars|c $|ca $|can $|cad $|cdn $'],
  ['NZD', 'New Zealand dollars', 'new zealand dollar|new zealand dollars|nz $'],
  ['HKD', 'Hong Kong dollars', 'hong kong dollar|hong kong dollars|hk $'],
  ['SGD', 'Singapore dollars', 'singapore dollar|singapore dollars|s $|sg $'],
  ['TWD', 'Taiwan dollars', 'taiwan dollar|taiwan dollars|new taiwan dollar|new taiwan dollars|nt $'],
  ['MXN', 'Mexican pesos', 'mexican peso|mexican pesos|mex $|mx $'],
  ['ARS', 'Argentine pesos', 'argentine peso|argentine pesos|ar $'],
  ['CLP', 'Chilean pesos', 'chilean peso|chilean pesos'],
  ['COP', 'Colombian pesos', 'colombian peso|colombian pesos'],
  ['PHP', 'Philippine pesos', 'philippine peso|philippine pesos|₱'],
  ['BRL', 'reais', 'brazilian real|brazilian reais|reais|r $'],
  ['CHF', 'Swiss francs', 'swiss franc|swiss francs|sfr'],
  ['FRF', 'French francs', 'french franc|french francs'],
  ['BEF', 'Belgian francs', 'belgian franc|belgian francs'],
  ['XOF', 'CFA francs', 'cfa franc|cfa francs'],
  [
    'DEM',
    'German marks',
    'german mark|german marks|deutsche mark|deutsche marks|deutschmark|deutschmarks|d - marks|dm',
  ],
  ['NLG', 'Dutch guilders', 'dutch guilder|dutch guilders|netherlands guilder|netherlands guilders|guilder|guilders'],
  ['ITL', 'Italian lire', 'italian lira|italian lire|lire'],
  ['ESP', 'pesetas', 'peseta|pesetas|spanish peseta|spanish pesetas'],
  ['ATS', 'Austrian schillings', 'austrian schilling|austrian schillings|schilling|schillings'],
  ['INR', 'Indian rupees', 'indian rupee|indian rupees|₹'],
  ['PKR', 'Pakistani rupees', 'pakistani rupee|pakistani rupees|pakistan rupee|pakistan rupees'],
  ['LKR', 'Sri Lankan rupees', 'sri lankan rupee|sri lankan rupees|ரூ'],
  ['NPR', 'Nepalese rupees', 'nepalese rupee|nepalese rupees'],
  ['BDT', 'taka', 'taka|৳'],
  ['KRW', 'won', 'won|korean won|south korean won|₩'],
  ['VND', 'dong', 'dong|vietnamese dong|₫'],
  ['THB', 'baht', 'baht|thai baht|฿'],
  ['IDR', 'rupiah', 'rupiah|rupiahs|indonesian rupiah|rp'],
  ['MYR', 'ringgit', 'ringgit|malaysian ringgit|rm'],
  ['LAK', 'kip', 'kip|lao kip|₭'],
  ['KHR', 'riels', 'riel|riels|៛'],
  ['MNT', 'tugriks', 'tugrik|tugriks|₮'],
  ['ILS', 'shekels', 'shekel|shekels|israeli shekel|israeli shekels|new israeli shekels|₪'],
  ['SAR', 'Saudi riyals', 'saudi riyal|saudi riyals'],
  ['QAR', 'Qatari riyals', 'qatari riyal|qatari riyals'],
  ['IRR', 'Iranian rials', 'iranian rial|iranian rials'],
  ['AED', 'UAE dirhams', 'uae dirham|uae dirhams|emirati dirham|emirati dirhams|dirham|dirhams'],
  ['KWD', 'Kuwaiti dinars', 'kuwaiti dinar|kuwaiti dinars'],
  ['IQD', 'Iraqi dinars', 'iraqi dinar|iraqi dinars'],
  ['EGP', 'Egyptian pounds', 'egyptian pound|egyptian pounds'],
  ['LBP', 'Lebanese pounds', 'lebanese pound|lebanese pounds'],
  ['SYP', 'Syrian pounds', 'syrian pound|syrian pounds'],
  ['SDG', 'Sudanese pounds', 'sudanese pound|sudanese pounds'],
  ['IEP', 'Irish pounds', 'irish pound|irish pounds|irish punt|irish punts|punt|punts'],
  ['NGN', 'naira', 'naira|₦'],
  ['GHS', 'cedis', 'cedi|cedis|₵'],
  ['KES', 'Kenyan shillings', 'kenyan shilling|kenyan shillings'],
  ['ZAR', 'rand', 'rand|south african rand'],
  ['SEK', 'Swedish kronor', 'swedish krona|swedish kronor|swedish kronas'],
  ['NOK', 'Norwegian kroner', 'norwegian krone|norwegian kroner|norwegian kroners'],
  ['DKK', 'Danish kroner', 'danish krone|danish kroner'],
  ['ISK', 'Icelandic kronur', 'icelandic krona|icelandic kronur'],
  ['PLN', 'zlotys', 'zloty|zlotys|zł'],
  ['CZK', 'Czech korunas', 'czech koruna|czech korunas|czech crowns|koruna|korunas'],
  ['HUF', 'forints', 'forint|forints'],
  ['RON', 'Romanian lei', 'romanian leu|romanian lei'],
  ['BGN', 'leva', 'leva|bulgarian lev'],
  ['BTC', 'bitcoins', 'bitcoin|bitcoins|₿'],
  ['ETH', 'ether', 'ether|ethers'],
];

/** Currencies that share the sign `$`, told apart by their code before it. */
const SIGNED_DOLLARS: ReadonlySet<string> = new Set('USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP BRL'.split(' '));

const currencyOf = ([code, plural, wordings]: Row): Unit => {
  const lower = code.toLowerCase();
  return {
    name: code,
    dimension: code,
    factor: 1,
    plural,
    wordings: [lower, ...(SIGNED_DOLLARS.has(code) ? [`${lower} $`] : []), ...wordings.split('|')],
  };
};

type PlainRow = readonly [name: string, plural: string, wordings: string, standsFor: string];

/** Names that several countries' currencies share. */
const PLAIN_ROWS: readonly PlainRow[] = [
  ['dollar', 'dollars', 'dollar|dollars|$', 'USD AUD CAD NZD HKD SGD TWD'],
  ['franc', 'francs', 'franc|francs', 'CHF FRF BEF XOF'],
  ['rupee', 'rupees', 'rupee|rupees|rs|rs .', 'INR PKR LKR NPR'],
  ['peso', 'pesos', 'peso|pesos', 'MXN ARS CLP COP PHP'],
  ['krone', 'kroner', 'krone|kroner|krona|kronor|kr', 'SEK NOK DKK ISK'],
  ['mark', 'marks', 'marks', 'DEM'],
  ['lira', 'liras', 'lira|liras', 'TRY ITL'],
  ['rial', 'rials', 'rial|rials|riyal|riyals', 'SAR QAR IRR'],
  ['dinar', 'dinars', 'dinar|dinars', 'KWD IQD'],
  ['shilling', 'shillings', 'shilling|shillings', 'KES ATS'],
  ['yen or yuan', '¥', '¥|￥', 'JPY CNY'],
];

/** Hundredths of a currency, by its code or its plain name. */
const HUNDREDTHS: readonly (readonly [name: string, plural: string, wordings: string, of: string])[] = [
  ['pence', 'pence', 'pence|penny|p', 'GBP'],
  ['US cent', 'US cents', 'us cent|us cents', 'USD'],
  ['euro cent', 'euro cents', 'euro cent|euro cents|eurocent|eurocents', 'EUR'],
  ['cent of a dollar', 'cents of a dollar', 'cent of a dollar|cents of a dollar', 'dollar'],
  ['kopeck', 'kopecks', 'kopeck|kopecks|kopek|kopeks', 'RUB'],
  ['pfennig', 'pfennigs', 'pfennig|pfennigs', 'DEM'],
  ['sen', 'sen', 'sen', 'MYR'],
  ['paisa', 'paise', 'paisa|paise', 'rupee'],
  ['centavo', 'centavos', 'centavo|centavos', 'peso'],
  ['centime', 'centimes', 'centime|centimes', 'franc'],
  ['grosz', 'groszy', 'grosz|groszy|grosze', 'PLN'],
  ['kuruş', 'kuruş', 'kuruş|kurus', 'TRY'],
  ['satang', 'satang', 'satang', 'THB'],
  ['øre', 'øre', 'øre|öre|ore', 'krone'],
];

/** Every currency, its parts, and the names that several share. Currencies never convert: each is its own dimension. */
export const CURRENCIES: readonly Unit[] = [
  ...ROWS.map(currencyOf),
  ...PLAIN_ROWS.map(([name, plural, wordings, standsFor]) => ({
    name,
    dimension: name,
    factor: 1,
    standsFor: standsFor.split(' '),
    plural,
    wordings: wordings.split('|'),
  })),
  ...HUNDREDTHS.map(([name, plural, wordings, of]) => ({
    name,
    dimension: of,
    factor: 0.01,
    plural,
    wordings: wordings.split('|'),
  })),
  {
    name: 'cent',
    dimension: 'cent',
    factor: 1,
    standsFor: ['US cent', 'euro cent', 'cent of a dollar'],
    plural: 'cents',
    wordings: ['cent', 'cents', '¢'],
  },
];

/** The names of the hundredths: "50 cents" behind dollars are a half of one. */
export const CENTS: ReadonlySet<string> = new Set(['cent', ...HUNDREDTHS.map(([name]) => name)]);

/** The names of all units of money. */
export const MONEY: ReadonlySet<string> = new Set([...CURRENCIES.map(({ name }) => name), 'pound']);

/** The codes of all currencies, in lower case: what `MUSD` and `MEUR` are made of. */
export const CODES: ReadonlyMap<string, string> = new Map(ROWS.map(([code]) => [code.toLowerCase(), code]));
