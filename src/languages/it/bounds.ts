import type { LanguagePack } from '../pack.ts';

/** Bounds, hedges and approximations of a number, and ranges, in Italian. */
export const bounds = {
  bounds: {
    'more than':
      "più di|più del|più dell'|più della|più d'|oltre|oltre il|oltre i|oltre le|superiore a|superiore al|supera|superano|al di sopra di|maggiore di|maggiori di|più alto di|più grande di|superiori a|superiore ai|superando",
    'well over': 'ben oltre|molto più di|ben più di',
    'fewer than':
      "meno di|meno del|meno dell'|meno della|meno d'|inferiore a|inferiore al|al di sotto di|sotto i|sotto le|minore di|minori di|più basso di|più piccolo di|inferiori a|inferiore ai|sotto il|sotto",
    'at least':
      'almeno|non meno di|non meno del|un minimo di|minimo|come minimo|a partire da|quantomeno|perlomeno|per lo meno|maggiore o uguale a|maggiori o uguali a|più grande o uguale a|uguale o maggiore di|uguale o superiore a|pari o superiore a|superiore o uguale a|non inferiore a|non inferiori a|non meno che',
    'at most':
      'al massimo|non più di|non più del|un massimo di|massimo|al più|tutt al più|non oltre|minore o uguale a|minori o uguali a|più piccolo o uguale a|uguale o minore di|uguale o inferiore a|pari o inferiore a|inferiore o uguale a|non superiore a|non superiori a|limitato a|limitata a',
    'up to': 'fino a|fino al|fino ad|sino a',
    about:
      'circa|all incirca|intorno a|intorno ai|attorno a|attorno ai|approssimativamente|pressappoco|più o meno|sui|sulle',
    nearly: 'quasi|quasi il|poco meno di quasi|vicino a|prossimo a|prossima a|vicini a',
    'just under': 'poco meno di|poco meno del|un po meno di',
    'just over': 'poco più di|poco più del|poco oltre|un po più di',
    exactly: 'esattamente|precisamente|pari a|uguale a|uguali a',
  },
  boundsBehind: {
    'at least': 'o più|almeno|come minimo|in su|e oltre|e più|minimo|o maggiore|o superiore|o oltre',
    'at most': 'o meno|al massimo|massimo|o minore|o inferiore',
    about: 'circa|più o meno|all incirca|approssimativamente',
    exactly: 'esatti|esattamente',
  },
  from: 'da|dal|dalla|dai|dalle|dall|tra|fra',
  to: 'a|al|alla|ai|alle|ad|all',
  between: 'tra|fra',
  and: 'e|ed',
  of: "di|d'|del",
} satisfies Partial<LanguagePack>;
