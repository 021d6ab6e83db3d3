/**
 * Names of countries and islands that must be read whole, since a part of them names another: the first word of a row is
 * what stands for them, behind it their names, folded, without "the" and possessive endings.
 */
export const WHOLE_COUNTRIES: Readonly<Record<string, string>> = {
  taiwan: 'republic of china|republic of china taiwan',
  china: 'people republic of china',
  'south korea': 'republic of korea',
  'north korea': 'democratic people republic of korea',
  'dr congo':
    'democratic republic of congo|dr congo|d r congo|congo kinshasa|congo-kinshasa|democratic republic of congo kinshasa',
  'congo republic': 'republic of congo|congo brazzaville|congo-brazzaville|congo republic',
  egypt: 'arab republic of egypt',
  syria: 'syrian arab republic',
  libya: 'libyan arab jamahiriya',
  'united arab republic': 'united arab republic',
  'british virgin islands': 'british virgin islands|uk virgin islands',
  'us virgin islands':
    'us virgin islands|united states virgin islands|american virgin islands|virgin islands of united states',
  'american samoa': 'american samoa',
  iran: 'islamic republic of iran',
  pakistan: 'islamic republic of pakistan',
  afghanistan: 'islamic republic of afghanistan|islamic emirate of afghanistan',
  laos: 'lao people democratic republic',
  'east germany': 'german democratic republic|east germany',
  germany: 'federal republic of germany',
  'west germany': 'west germany',
  'ivory coast': 'ivory coast|cote divoire|republic of cote divoire',
  'timor-leste': 'timor-leste|timor leste|east timor|democratic republic of timor-leste',
  'cape verde': 'cape verde|cabo verde',
  czechia: 'czech republic',
  'papua new guinea': 'papua new guinea',
  'equatorial guinea': 'equatorial guinea|republic of equatorial guinea',
  'guinea bissau': 'guinea-bissau|republic of guinea-bissau',
  'south sudan': 'south sudan|republic of south sudan',
  'northern ireland': 'northern ireland',
  ireland: 'republic of ireland',
  cyprus: 'republic of cyprus',
  'northern cyprus': 'turkish republic of northern cyprus|northern cyprus',
  yemen: 'republic of yemen',
  'south yemen': 'people democratic republic of yemen|south yemen',
  'western sahara': 'western sahara|sahrawi arab democratic republic',
  vietnam: 'socialist republic of vietnam',
  'south vietnam': 'republic of vietnam|south vietnam',
  'north vietnam': 'democratic republic of vietnam|north vietnam',
};

/** Names that may stand for more than one of them. */
export const SHARED_COUNTRIES: Readonly<Record<string, string>> = {
  congo: 'dr congo|congo republic',
  'virgin islands': 'british virgin islands|us virgin islands',
  samoa: 'samoa',
};

/** Forms of one country's name, old and new, beside those that its row in the gazetteer has. */
export const RENAMED: Readonly<Record<string, string>> = {
  eswatini: 'swaziland',
  myanmar: 'burma',
  turkey: 'turkiye',
  'sri lanka': 'ceylon',
  thailand: 'siam',
  iran: 'persia',
  netherlands: 'holland',
  belarus: 'byelorussia|belorussia',
  moldova: 'moldavia',
  kyrgyzstan: 'kirghizia|kirgizia',
  cambodia: 'kampuchea',
  benin: 'dahomey',
  'burkina faso': 'upper volta',
  'dr congo': 'zaire',
};
