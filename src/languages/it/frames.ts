import { wholeWords } from '../forms.ts';
import type { LanguagePack } from '../pack.ts';

/** Verbs in -are that say what was done with so many or so much, by their stems. */
const DEEDS = {
  war: 'schier|invi|mand|mobilit|cattur|intercett|evacu|install|lanci|bombard|attacc|occup|conquist|massacr|giustizi|ammazz|saccheggi|affond|neutralizz|arruol|richiam|scambi|deport|sgomber|rimpatri|spar',
  courts:
    'arrest|incarcer|condann|denunci|indag|sequestr|confisc|mult|sanzion|scarcer|process|liber|ferm|identific|interrog|perquisit|convoc',
  disaster:
    'caus|provoc|danneggi|devast|incendi|inond|allag|salv|recuper|ritrov|individu|trov|ricover|cur|oper|vaccin|contagi|esamin',
  money:
    'pag|compr|acquist|prest|don|regal|deposit|finanzi|assegn|destin|stanzi|vers|sbors|rub|eredit|fattur|accanton|totalizz|erog|rimbors|quot|dichiar|pratic|consum',
  work: 'impieg|reclut|ingaggi|licenzi|assum|form|cre|fabbric|esport|import|piant|inaugur|ristruttur|consegn|utilizz|us|coltiv|realizz|present|sforn',
  people:
    'registr|pubblic|trasport|imbarc|sbarc|alloggi|ospit|cens|conteggi|attir|visit|invit|intervist|nomin|vot|approv|adott|accredit|incontr|riguard|interess|segn|disput|gioc|collezion|elenc|segnal|accett|elabor|analizz|studi|osserv|prepar',
  moves: 'cammin|nuot|navig|viaggi|vol|attravers|atterr|misur|tocc|mostr|indic|cont|mangi|dur',
};

/** The same, of other verbs, in the forms that news use. */
const OTHERS =
  '(?:ricev|vend|bev|conced|abbatt|contien|conten|otten|deten|manten|percorr|accogl|raccogl|distrugg|coinvolg|travolg|estr)(?:e|ono|ve|vero|ette|ettero|etti|eva(?:no)?|ut[oaie]|erà|eranno)|(?:distribu|attribu|restitu|percep|fer|costru|ricostru|invest|forn|trasfer|riun|sped|offr|colp|sub|colpisc|fornisc|riunisc|spedisc|subisc|garant|garantisc|inser|segu|istitu|costitu|stabil|cop)(?:e|ono|ì|irono|iva(?:no)?|it[oaie]|irà|iranno|irò)|(?:offert|estratt|percors|accolt|raccolt|condott|prodott|distrutt|scopert|copert|apert|chius|decis|uccis|inclus|concess|ammess|emess|mess|rimess|scritt|iscritt|descritt|lett|elett|rielett|dirett|protett|trasmess|sconfitt|vint|giunt|raggiunt|assunt|redatt|attratt|rivist|rispost|post|dispost|espost|compost|impost|depost|nascost|cors|spes|acces|pres|compres|ripres|sorpres|res|sepolt|risolt|travolt|coinvolt|svolt|tenut|accadut|verificat|scoppiat|scompars|decedut|entrat|varat|ratificat|annunciat|proclamat|fondat|istituit|datat|terminat|conclus|compiut|compost|vissut|avvenut|durat|promulgat|celebrat|organizzat|nat)[oaie]|accols(?:e|ero)|raccols(?:e|ero)|uccis(?:e|ero)|vins(?:e|ero)|elesse(?:ro)?|distruss(?:e|ero)|contiene|contengono|ottiene|ottengono|detiene|detengono|estrae|estraggono|uccide|uccidono|risale|risalgono|risalente|dista|distano|richiede|richiedono|chiude|chiudono|vince|vincono|elegge|eleggono';

const INFLECTED = wholeWords(
  `(?:${Object.values(DEEDS).join('|')})(?:ò|ai|arono|ammo|ava(?:no)?|at[oaie]|ando|a|ano|erà|eranno|erò|eremo)`,
  OTHERS,
);

/** What makes another sort of value of a number, in Italian. */
export const frames = {
  changes:
    /^(?:aument|increment|sal[ie](?!e$)|sces|scend|cal[aòo]|cresc|diminu|ridu[crt]|ridot|alz|abbass|rincar|ribass|aggiu|allung|prolung|tagli|estes|ampli|guadagn|pers[oaie]|perd|cad[eud]|incass(?!o)|super|ecced|oltrepass|sfior|avvicin|approssim|stim|calcol|limit|divi(?:s|d(?!end))|dimezz|confront|paragon|manc|evit|risparm|arrotond|sottra|scont|differ|eccettu|chie[sd]|esig|reclam|sper|propo[ns]|prev[ei]|progett|pianific|promett|promess|desider|vol[eu]|vorr|autorizz|minacci|ordin|tent|cerc|immagin|sogn|sugger|raccomand|ambi|punt[aò]|attend|atte[sn]|sollecit|richie|rifiut|annull|mir[aò]|tem(?:e|ev|uto|ette)|rasent)/u,
  multiples: /^(?:doppi|raddoppi|tripl|quadrupl|decupl|moltiplic)/u,
  displaced:
    /^(?:anterior|posterior|ulterior|preced|segu[eiì]|successiv|antecede|vigilia|esclu|eccett|tranne$|salvo$|fuorché$|meno$|evit|come$|vicin|trascors|super|oltrepass|antidat|retrodat|postdat|divers|differ|rest[oi]$|ultim|prim[aio]$|scorci|antivigili|indoman)/u,
  inflected: INFLECTED,
  participles: /[au]t[oaie]$/u,
  framed:
    "invece del|invece dei|invece dell'|al posto del|al posto dei|anziché il|anziché i|tetto di|tetto dei|soglia di|soglia dei|obiettivo di|limite di|limite dei|quota di|invece di|al posto di|anziché|lontano da|lontani da|lontano dai|lontani dai|esclusi|esclusa|escluso|a meno di|rispetto a|rispetto al|rispetto all'|rispetto alla|rispetto ai|rispetto alle|in confronto a|in confronto al|in confronto all'|più tardi|di troppo|trilione|trilioni|biliardo|biliardi|al giorno|all'anno|l'anno|al mese|alla settimana|all'ora|al minuto|al secondo|ogni giorno|ogni anno|a testa|pro capite|per abitante|per persona|per giorno|giornalieri|annui|annuo|mensili|aumento|incremento|crescita|calo|diminuzione|riduzione|rialzo|ribasso|caduta|crollo|aumentato|cresciuto|cresciuta|calato|diminuito|salito|sceso|scesa|aumenta|cresce|cala|altri|altre|altro|altra|ulteriori|ulteriore|in più|in meno|aggiuntivi|tranne|eccetto|salvo|differenza|record|perso|guadagnato|doppio|triplo|buona parte|gran parte|maggior parte|maggioranza|una parte|parte dei|parte delle|indomani|vigilia|alla vigilia|calendario giuliano|calendario ebraico|calendario islamico|calendario persiano|vecchio stile|due volte più|tre volte più|il doppio|il triplo|quotidiani|quotidianamente|annualmente",
  comparing: 'più|meno|tanto|così',
  ratio: 'più|paio|paia|coppia|coppie|od|su|volte|per|contro',
} satisfies Partial<LanguagePack>;
