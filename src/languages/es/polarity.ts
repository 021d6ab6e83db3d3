import type { LanguagePack } from '../pack.ts';

/**
 * Stems of verbs in -er, which are a closed class: any other word in -ería is a noun of a shop, a trade or a crowd, or the
 * past of a verb in -erir.
 */
const VERBS_IN_ER = [
  '(?<!v)ec|conoc|(?:^|es|re)coc|nac|plac|pac|yac|(?:^|con)venc|ejerc|torc',
  'com|^tem|(?:^|re)lam|(?:^|em)beb|deb|sorb',
  '(?:^|re|mal|in)vend|tend|fend|pend|prend|cend|hend|(?:sp|c)ond|ced|perd|mord|ard',
  '(?:^|des)cre|(?:^|re)le|pose|prove|(?:^|pre|entre)v|mov|llov|olv|(?:c|tr|r)a|(?:^|cor)ro|(?:^|d|m|s|c)ol',
  '(?:^|es|re|a|en|sobre)cog|teg|tej|romp|corr|barr|(?:^|des|re)cos|^tos|^s|met|vert|(?:ex|re|com|im)pel',
].join('|');

/** Words that deny, doubt, or leave open, in Spanish. */
export const polarity = {
  polarity: {
    unfulfilledWords:
      /^(?:plane(?:a|an|aba|aban|ó|ado)|prev(?:é|én|eía|isto|ista)|renunci(?:a|an|ó|aron|ado)|abst(?:uvo|uvieron|iene|ienen|enido)|acusad[oa]s?|sospechos[oa]s?|debían?|prometi(?:ó|eron|do)|prometen?|intent(?:a|an|ó|aron|aba|ado|o)|espera(?:n|ba|ban)?|esperad[oa]s?|frustrad[oa]s?|amenaz\p{L}+|pretend(?:e|en|ía|ían|ió)|aplazad[oa]s?|pospuest[oa]s?|propuso|propone)$/u,
    no: 'no|nunca|jamás|nada|nadie|ningún|ninguno|ninguna|ni|sin|tampoco|imposible|apenas',
    possible:
      'puede|pueden|pueda|quizá|quizás|tal vez|posible|posibles|posiblemente|probable|probablemente|al parecer|aparentemente|supuesto|supuesta|supuestos|supuestas|supuestamente|presunto|presunta|presuntos|presuntas|presuntamente|si|según rumores|rumor|rumores|parece|parecen|acaso|eventual|eventualmente|a lo mejor|sin confirmar|no confirmado|habrá|amenaza|alegan|alega|ojalá|se dice que|dicen que|según dicen|falta|faltan|hace falta|hacen falta|necesita|necesitan|necesario|necesarios|necesarias|por poco|estuvo a punto de|estuvieron a punto de|a punto de',
    denial:
      'negó|niega|niegan|negaron|negado|negada|negaba|negaban|negar|negando|desmintió|desmiente|desmienten|desmintieron|desmentido|desmentida|desmentir|rechazó|rechaza|rechazan|rechazaron|rechazado|rechazada|rechazar|refutó|refuta|refutan|refutado|refutar|descartó|descarta|descartan|descartado|falso|falsa|falsos|falsas|falsedad|mentira|mentiras|mentiroso|bulo|bulos|infundado|infundada|infundados|cancelado|cancelada|canceló|impidió|fracasó|fallido|contradijo|cuestionó|por error|erróneamente|por equivocación|equivocadamente|erróneo|errónea',
    possibleWords: new RegExp(
      `^(?:(?!(?:secret|comis|nunci|m)ar[ií]as?$)\\p{L}*(?:ar|(?<!qu)ir|[nlo]dr|[hsc]abr|querr)|\\p{L}*(?:${VERBS_IN_ER})er)(?:ía|ías|íamos|ían)$`,
      'u',
    ),
    nounsBehind:
      /(?:^| )(?:un[oa]?s?|est[eao]s?|es[eao]s?|aquel|aquell[oa]s?|sus?|mis?|tus?|[nv]uestr[oa]s?|cada|otr[oa]s?|mism[oa]s?|tod[oa]s?|algun[oa]s?|much[oa]s?|vari[oa]s|primer[oa]?|segund[oa]|gran|antigu[oa]|nuev[oa]|el|al?|del?|en|por|con|para|contra|sin|sobre|tras|entre|desde|hacia|según)$/u,
    aheadWords:
      /^(?!teherán|durán|beltrán)\p{L}{2,}(?:rá|rán|remos)$|^(?:tem(?:e|en|ía|ían)|previst\p{L}+|prevé\p{L}*)$|^(?:van? a|deben?)$|^(?:(?:pretend\p{L}+|planea\p{L}*|proyecta\p{L}*|busca|buscan|quier\p{L}+|desea|desean|espera|esperan|piensa|piensan) (?!lugar$|mar$|bar$|militar|ayer$|mujer$|poder$|taller$|sur$|familiar|similar|particular|popular|titular|auxiliar|pilar|hogar)\p{L}{2,}[aei]r)$|^(?:debía|debían|debiera\p{L}*)$/u,
    futureWords:
      /^(?!teherán$|durán$|beltrán$|atrás$|detrás$)\p{L}{2,}(?:ré|rás|rá|remos|rán)$|^(?:voy|va|vamos|van) a$/u,
  },
} satisfies Partial<LanguagePack>;
