import { compared } from '../forms.ts';
import type { LanguagePack } from '../pack.ts';

const COMPARED = compared(['più', 'meno'], 'o|a|i|e', "di|del|dei|delle|d'", {
  grow: 'alt|spess|profond|vecchi|anzian|antic|estes|elevat|car / lungo|lunga|lunghi|lunghe|largo|larga|larghi|larghe|pesante|pesanti|grande|grandi',
  shrink:
    'bass|cort|strett|piccol|ridott|nuov / sottile|sottili|leggero|leggera|leggeri|leggere|giovane|giovani|breve|brevi',
});

/** "Non più grande di": each of some comparatives denied. */
const denied = (wordings: string): string =>
  wordings
    .split('|')
    .map((one) => `non ${one}`)
    .join('|');

/** Bounds, hedges and approximations of a number, and ranges, in Italian. */
export const bounds = {
  bounds: {
    under: 'non arriva a|non arrivano a|non raggiunge|non raggiungono',
    'more than': `${COMPARED.above}|sopra|sopra i|sopra le|sopra gli|più di|più del|più dell'|più della|più d'|oltre|oltre il|oltre i|oltre le|superiore a|superiore al|supera|superano|al di sopra di|maggiore di|maggiori di|superiori a|superiore ai|superando|superava|superavano|superò|superato|superati|supera i|supera le|supera il|eccede|eccedono|oltrepassa|oltrepassano|più dei|più delle|più degli|oltre gli|oltre un|al di là di|al di sopra dei`,
    'well over': 'ben oltre|molto più di|ben più di',
    'fewer than': `${COMPARED.below}|meno di|meno del|meno dell'|meno della|meno d'|inferiore a|inferiore al|al di sotto di|sotto i|sotto le|minore di|minori di|inferiori a|inferiore ai|sotto il|sotto|meno dei|meno delle|meno degli|al di sotto dei|sotto gli`,
    'at least': `${denied(COMPARED.below)}|almeno|non meno di|non meno del|un minimo di|minimo|come minimo|a partire da|quantomeno|quanto meno|perlomeno|per lo meno|maggiore o uguale a|maggiori o uguali a|più grande o uguale a|uguale o maggiore di|uguale o superiore a|pari o superiore a|superiore o uguale a|non inferiore a|non inferiori a|non meno che|non è inferiore a|non sono inferiori a|non è minore di|non meno dei`,
    'at most': `${denied(COMPARED.above)}|al massimo|non più di|non più del|un massimo di|massimo|al più|tutt al più|non oltre|minore o uguale a|minori o uguali a|più piccolo o uguale a|uguale o minore di|uguale o inferiore a|pari o inferiore a|inferiore o uguale a|non superiore a|non superiori a|limitato a|limitata a|non supera|non superano|non superava|non superò|non eccede|non è superiore a|non sono superiori a|non più dei|non va oltre`,
    'up to': 'fino a|fino al|fino ad|sino a',
    about:
      'circa|all incirca|intorno a|intorno ai|attorno a|attorno ai|approssimativamente|pressappoco|più o meno|sui|sulle|su per giù|suppergiù|grosso modo|intorno alle|intorno agli|attorno alle|qualcosa come|stimato in|stimato a|stimato intorno a|stimata in|stimata a|stimata intorno a|stimati in|stimati a|stimati intorno a|stimate in|stimate a|stimate intorno a|valutato in|valutato a|valutato intorno a|valutata in|valutata a|valutata intorno a|valutati in|valutati a|valutati intorno a|valutate in|valutate a|valutate intorno a',
    nearly:
      'quasi|quasi il|poco meno di quasi|vicino a|prossimo a|prossima a|vicini a|sfiora|sfiorano|sfiorava|sfiorato|sfiorò|poco meno che|si avvicina a',
    'just under': 'poco meno di|poco meno del|un po meno di',
    'just over': 'poco più di|poco più del|poco oltre|un po più di',
    exactly: 'esattamente|precisamente|pari a|uguale a|uguali a',
  },
  boundsBehind: {
    nearly: 'scarsi|scarse|scarso|o quasi',
    'or equal': 'o uguale|o uguali|o pari',
    'at least': 'o più|almeno|come minimo|in su|e oltre|e più|minimo|o maggiore|o superiore|o oltre',
    'at most': 'o meno|al massimo|massimo|o minore|o inferiore',
    about: 'circa|più o meno|all incirca|approssimativamente|o giù di lì|o poco più',
    exactly: 'esatti|esattamente',
    'more than': 'abbondanti|abbondante|e rotti|e passa',
  },
  from: 'da|dal|dalla|dai|dalle|dall|tra|fra',
  to: "a|al|alla|ai|alle|ad|all|fino a|fino al|fino ad|fino all'|fino alla|fino ai|fino alle|sino a|sino al",
  between: 'tra|fra',
  and: 'e|ed',
  of: "di|d'|del|dell'|della|dei|degli|delle|dello",
} satisfies Partial<LanguagePack>;
