import type { LanguagePack } from '../pack.ts';

/** Words that deny, doubt, or leave open, in Spanish. */
export const polarity = {
  polarity: {
    no: 'no|nunca|jamás|nada|nadie|ningún|ninguno|ninguna|ni|sin|tampoco|imposible|apenas',
    possible:
      'puede|pueden|pueda|quizá|quizás|tal vez|posible|posibles|posiblemente|probable|probablemente|al parecer|aparentemente|supuesto|supuesta|supuestos|supuestas|supuestamente|presunto|presunta|presuntos|presuntas|presuntamente|si|según rumores|rumor|rumores|parece|parecen|acaso|eventual|eventualmente|a lo mejor|sin confirmar|no confirmado|habrá|amenaza|alegan|alega|ojalá|se dice que|dicen que|según dicen|falta|faltan|hace falta|hacen falta|necesita|necesitan|necesario|necesarios|necesarias|por poco|estuvo a punto de|estuvieron a punto de|a punto de',
    denial:
      'negó|niega|niegan|negaron|negado|negada|negaba|negaban|negar|negando|desmintió|desmiente|desmienten|desmintieron|desmentido|desmentida|desmentir|rechazó|rechaza|rechazan|rechazaron|rechazado|rechazada|rechazar|refutó|refuta|refutan|refutado|refutar|descartó|descarta|descartan|descartado|falso|falsa|falsos|falsas|falsedad|mentira|mentiras|mentiroso|bulo|bulos|infundado|infundada|infundados|cancelado|cancelada|canceló|impidió|fracasó|fallido|contradijo|cuestionó|por error|erróneamente|por equivocación|equivocadamente|erróneo|errónea',
    possibleWords:
      /^(?!(?:ingeni|min|bat|gal|lot|artill|infant|caball|tub|refin|pan|libr|lech|carnic|cafet|pizz|joy|peluqu|tesor|consej|cancill|guard|port|cañ|ganad|pesqu|hotel|mensaj|past|zapat|relojer|cervec|destil|fontan|carpint|cerraj|estant|bisut|perfum|drogu|lavand|tintor|papel|cristal|ferret|imprent|mont|cacer|piñat|rot)er[ií]as?$|(?:secret|comis|nunci)ar[ií]as?$)\p{L}*(?:ar|[^uhf]er|(?<!qu)ir|[nlo]dr|[hsc]abr|querr)(?:ía|ías|íamos|ían)$/u,
    aheadWords:
      /^(?!teherán|durán|beltrán)\p{L}{2,}(?:rá|rán|remos)$|^(?:tem(?:e|en|ía|ían)|previst\p{L}+|prevé\p{L}*)$|^(?:van? a|deben?)$|^(?:(?:pretend\p{L}+|planea\p{L}*|proyecta\p{L}*|busca|buscan|quier\p{L}+|desea|desean|espera|esperan|piensa|piensan) (?!lugar$|mar$|bar$|militar|ayer$|mujer$|poder$|taller$|sur$|familiar|similar|particular|popular|titular|auxiliar|pilar|hogar)\p{L}{2,}[aei]r)$|^(?:debía|debían|debiera\p{L}*)$/u,
    futureWords:
      /^(?!teherán$|durán$|beltrán$|atrás$|detrás$)\p{L}{2,}(?:ré|rás|rá|remos|rán)$|^(?:voy|va|vamos|van) a$/u,
  },
} satisfies Partial<LanguagePack>;
