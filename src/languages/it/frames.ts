import type { LanguagePack } from '../pack.ts';

/** What makes another sort of value of a number, in Italian. */
export const frames = {
  changes:
    /^(?:aument|increment|sal[ie](?!e$)|sces|scend|cal[aòo]|cresc|diminu|ridu[crt]|ridot|alz|abbass|rincar|ribass|aggiu|allung|prolung|tagli|estes|ampli|guadagn|pers[oaie]|perd|cad[eud]|incass(?!o)|super|ecced|oltrepass|sfior|avvicin|approssim|stim|calcol|limit|divi(?:s|d(?!end))|dimezz|confront|paragon|manc|evit|risparm|arrotond|sottra|scont|differ|eccettu|chie[sd]|esig|reclam|sper|propo[ns]|prev[ei]|progett|pianific|promett|promess|desider|vol[eu]|vorr|autorizz|minacci|ordin|tent|cerc|immagin|sogn|sugger|raccomand|ambi|punt[aò]|attend|atte[sn]|sollecit|richie|rifiut|annull|mir[aò]|tem(?:e|ev|uto|ette)|rasent)/u,
  multiples: /^(?:doppi|raddoppi|tripl|quadrupl|decupl|moltiplic)/u,
  displaced:
    /^(?:anterior|posterior|ulterior|preced|segu[eiì]|successiv|antecede|vigilia|esclu|eccett|tranne$|salvo$|fuorché$|meno$|evit|come$|vicin|trascors|super|oltrepass|antidat|retrodat|postdat|divers|differ)/u,
  inflected:
    /^(?:(?:schier|invi|mand|mobilit|arrest|cattur|intercett|evacu|trasport|consegn|imbarc|install|alloggi|ospit|impieg|reclut|ingaggi|registr|pubblic|pag|compr|acquist|incass|fabbric|esport|import|piant|inaugur|ristruttur|ammazz|saccheggi|prest|don|regal|deposit|finanzi|assegn|destin|stanzi|vers|sbors|rub|eredit|fattur|cammin|nuot|navig|lanci|trov|cur|oper|vaccin|esamin|intervist|visit|invit|convoc|present|accredit|salv|liber|ferm|identific|denunci|approv)(?:ò|ai|arono|ammo|ava(?:no)?|at[oaie]|ando|erà|eranno|erò|eremo)|(?:ricev|vend|bev|conced)(?:ve|vero|ette|ettero|etti|eva(?:no)?|ut[oaie]|erà|eranno)|(?:distribu|attribu|restitu|percep|fer|costru|invest|forn|trasfer|riun|sped|offr)(?:ì|irono|iva(?:no)?|it[oaie]|irà|iranno|irò)|offert[oaie])$/u,
  participles: /[au]t[oaie]$/u,
  framed:
    "rispetto a|rispetto al|rispetto all'|rispetto alla|rispetto ai|rispetto alle|in confronto a|in confronto al|in confronto all'|più tardi|di troppo|trilione|trilioni|biliardo|biliardi|al giorno|all'anno|l'anno|al mese|alla settimana|all'ora|al minuto|al secondo|ogni giorno|ogni anno|a testa|pro capite|per abitante|per persona|per giorno|giornalieri|annui|annuo|mensili|aumento|incremento|crescita|calo|diminuzione|riduzione|rialzo|ribasso|caduta|crollo|aumentato|cresciuto|cresciuta|calato|diminuito|salito|sceso|scesa|aumenta|cresce|cala|altri|altre|altro|altra|ulteriori|ulteriore|in più|in meno|aggiuntivi|tranne|eccetto|salvo|differenza|record|perso|guadagnato|doppio|triplo|buona parte|gran parte|maggior parte|maggioranza|una parte|parte dei|parte delle|indomani|vigilia|alla vigilia|calendario giuliano|calendario ebraico|calendario islamico|calendario persiano|vecchio stile|due volte più|tre volte più|il doppio|il triplo|quotidiani|quotidianamente|annualmente",
  comparing: 'più|meno|tanto|così',
  ratio: 'più|paio|paia|coppia|coppie|od|su|volte|per|contro',
} satisfies Partial<LanguagePack>;
