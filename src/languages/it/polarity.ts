import type { LanguagePack } from '../pack.ts';

/** Words that deny, doubt, or leave open, in Italian. */
export const polarity = {
  polarity: {
    unfulfilledWords:
      /^(?:preved(?:e|ono|eva|evano)|previst[oaie]|appresta(?:no)?|rinunci(?:a|ano|ò|ato|arono|ava|are)|astenut[oaie]|asten(?:ne|gono)|rischiato|intend(?:e|ono|eva|evano)|sper(?:a|ano|ava|ò|ato)|promess[oaie]|promett\p{L}+|promise(?:ro)?|minacci(?:a|ano|ò|ato|ava)|tent(?:a|ano|ò|ato|ava|arono|ativo|ativi)|accusat[oaie]|sospettat[oaie]|attes[oaie]|sventat[oaie]|pretend(?:e|ono|eva)|progett(?:a|ano|ato)|pianific(?:a|ano|ato)|rinviat[oaie]|proposto|pensa(?:no)? di)$/u,
    no: 'non|no|mai|nessuno|nessuna|nessun|niente|nulla|né|senza|neanche|nemmeno|impossibile|appena',
    possible:
      'può|possono|possa|forse|possibile|possibili|possibilmente|probabile|probabilmente|a quanto pare|pare|parrebbe|sembra|sembrano|sembrerebbe|apparentemente|presunto|presunta|presunti|presunte|presumibilmente|se|secondo voci|voci|eventuale|eventuali|eventualmente|magari|non confermato|non confermata|ipotesi|ipotetico|presumibile|rischia|rischiano|minaccia|sospetto|sospetta|avrà|si dice che|a quanto si dice|occorrono|occorre|servono|serve|necessari|necessarie|bisogna|bisogno|per poco|stava per|stavano per|sul punto di',
    denial:
      'negato|nega|negano|negò|negava|negavano|negarono|negare|negando|negata|smentito|smentisce|smentiscono|smentì|smentita|smentire|smentiva|respinto|respinge|respingono|respinse|respingere|confutato|confuta|rifiutato|rifiuta|rifiutò|contestato|contesta|falso|falsa|falsi|false|falsità|bugia|bugie|menzogna|menzogne|bufala|infondato|infondata|infondate|escluso|esclude|escluse|annullato|annullata|impedito|fallito|fallita|disdetto|per errore|erroneamente|per sbaglio|errato|errata',
    possibleWords:
      /^(?!(?:aerei|ebrei|rei|cesarei|arresti|resti|presti|agresti|foreste|creste|preste|reste|agreste|celesti|terrestri)$)\p{L}*r(?:ebbe|ebbero|ei|esti|emmo|este)$/u,
    aheadWords:
      /^(?!tiranno)\p{L}{2,}(?:rà|ranno)$|^(?:tem(?:e|ono|eva|evano)|previst\p{L}+|preved\p{L}+)$|^(?:deve|devono|stanno per|sta per)$|^(?:(?:intend\p{L}+|vuol|vuole|vogliono|voleva|conta|contano|punta|puntano|spera|sperano|progetta|progettano|pensa|pensano) (?!ieri$)(?:(?:di|a|ad) )?\p{L}{2,}(?:are|ere|ire|rre))$|^(?:doveva|dovevano|dovrebbe|dovrebbero)$/u,
    futureWords:
      /^\p{L}{2,}(?:rà|ranno)$(?<!tiranno)|^(?:tornerò|ritornerò|sarò|andrò|partirò|verrò|arriverò|starò|uscirò|rientrerò|ripartirò|saremo|torneremo|partiremo)$/u,
  },
} satisfies Partial<LanguagePack>;
