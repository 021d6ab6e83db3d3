import type { LanguagePack } from '../pack.ts';

/** What makes another sort of value of a number, in Italian. */
export const frames = {
  changes:
    /^(?:aument|increment|sal[ie](?!e$)|sces|scend|cal[aòo]|cresc|cresci|diminu|ridu[crt]|ridot|alz|abbass|rincar|ribass|aggiu|allung|prolung|tagli|estes|ampli|guadagn|pers[oaie]|perd|cad[eud]|cresciut|incass(?!o))/u,
  multiples: /^(?:doppi|raddoppi|tripl|quadrupl|decupl|moltiplic)/u,
  framed:
    "più tardi|di troppo|trilione|trilioni|biliardo|biliardi|al giorno|all'anno|l'anno|al mese|alla settimana|all'ora|al minuto|al secondo|ogni giorno|ogni anno|a testa|pro capite|per abitante|per persona|per giorno|giornalieri|annui|annuo|mensili|aumento|incremento|crescita|calo|diminuzione|riduzione|rialzo|ribasso|caduta|crollo|aumentato|cresciuto|cresciuta|calato|diminuito|salito|sceso|scesa|aumenta|cresce|cala|altri|altre|altro|altra|ulteriori|ulteriore|in più|in meno|aggiuntivi|tranne|eccetto|salvo|differenza|record|perso|guadagnato|doppio|triplo",
  ratio: 'più|paio|paia|coppia|coppie|od|su|volte|per|contro',
} satisfies Partial<LanguagePack>;
