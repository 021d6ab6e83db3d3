import { wholeWords } from '../forms.ts';
import type { LanguagePack } from '../pack.ts';

/** Verbs in -er that say what was done with so many or so much, by their stems. */
const DEEDS = {
  war: 'déploy|envoy|mobilis|engag|bless|captur|intercept|évacu|install|lanc|lanç|tir|ravag|bombard|pilonn|largu|frapp|expuls|rapatri|massacr|exécut|assassin|enlev|enterr|inhum|exhum|élimin|neutralis|démantel|démin|désamorc|échang|incendi|endommag|tu|pill|brûl',
  courts:
    'arrêt|interpell|incarcér|écrou|condamn|inculp|jug|acquitt|extrad|interrog|audition|convoqu|libér|relâch|auscult|perquisitionn|sanctionn',
  disaster:
    'caus|provoqu|entraîn|déclench|inond|contamin|infect|sauv|localis|trouv|retrouv|repêch|hospitalis|soign|opér|trait|vaccin|examin|dépist',
  money:
    'dépens|pay|achet|rachet|encaiss|collect|financ|accord|attribu|affect|allou|octroy|consacr|vers|débours|débloqu|hérit|factur|emprunt|prêt|donn|dépos|rembours|récup[eè]r|touch|dégag|engrang|amass|inject|provisionn|subventionn|rémunér|cot|totalis|affich|négoci|pos|mis',
  work: 'embauch|recrut|licenci|supprim|cré|form|fabriqu|export|import|livr|produi|plant|inaugur|rénov|récolt|cultiv|stock|entrepos|consomm|utilis|équip|employ|assembl|expédi|command|plac|dispos|exploit',
  people:
    'recens|dénombr|enregistr|comptabilis|répertori|log|héberg|accueil|abrit|transport|embarqu|achemin|débarqu|attir|rassembl|rencontr|invit|visit|présent|approuv|identifi|nomm|distribu|adopt|vot|remport|emport|récolt|sign|publi|post|not|relat|distingu|sélectionn|récompens|décor|étudi|analys|test|questionn|sond|compt',
  moves:
    'nag|navigu|march|roul|gravi|parcour|dur|séjourn|pass|travers|occup|croi[sz]|mesur|souffl|mang|marqu|inscri|jou|disput|réalis|dépos|vol|laiss|gèr|gér|lèv|lev|accumul|cumul|représent|réserv|promulgu|ramen|ramass|envahi|partag|édit|tourn|fréquent|consult|gard|conserv|donn',
};

/** The same, of other verbs, in the forms that news use. */
const OTHERS =
  '(?:vend|détruis|construis|reconstruis|produis|accueill|recueill|réuniss|fourniss|recev|invest|buv|écriv|acquér|saisiss|subiss|découvr|offr|parcour|conten|déten|obten|reten|abatt|remett|met|perc[eç]|perdur)(?:iss)?ai(?:t|ent)|(?:vend|détruis|construis|produis|accueill|recueill|réun|fourn|invest|sais|sub|découvr|offr|abatt)i(?:t|rent)|(?:sais|réun|fourn|sub|invest|bât|rempl)(?:is|it|issent|ie?s?|ira|iront)|(?:accueil|recueil)li(?:e?s?)|(?:accueil|recueil)le(?:nt)?|(?:abatt|parcour|retenu?|conten|déten|obten|maintenu?|élu|lu|vu|vend|rend|reç|aperç|perç|vécu|survécu|couru|survenu)u?e?s?|(?:découv|off|ouv|couv|souff)(?:ert(?:e?s?)|re(?:nt)?)|(?:inscri|écri|décri|condui|produi|détrui|construi|reconstrui|introdui)(?:te?s?|t|sent)|(?:acquis|conquis|remis|mis|admis|commis|transmis|soumis|repris|appris|surpris|inclus)e?s?|(?:contient|détient|obtient|retient|contiennent|détiennent|obtiennent|retiennent)|bu(?:e?s?|t|rent)|fera|feront|acquit|parcourt|parcourent|abat|abattent|survenir|survient|survenait|survint|décédée?s?|déroulée?s?|tenue?s?|intervenue?s?|produite?s?|remonte|remontait|datée?s?|entrée?s?|élue?s?|réélue?s?|organisée?s?|célébrée?s?|fondée?s?|investie?s?|débuté|achevée?s?|terminée?s?|ouverte?s?|close?s?|fermée?s?|annoncée?s?|décidée?s?|conclue?s?|ratifiée?s?|promulguée?s?|prononcée?s?|rendue?s?|rendus|parue?s?|sortie?s?|atterri|décollé|débuta|éclaté|éclata|survenus';

const INFLECTED = wholeWords(
  `(?:${Object.values(DEEDS).join('|')})(?:e?a(?:it|ient)?|èrent|ée?s?|e(?:nt)?|er(?:a|ont|ai|ons))`,
  OTHERS,
);

/** What makes another sort of value of a number, in French. */
export const frames = {
  changes:
    /^(?:augment|accr[uo]|mont[eéa]|hauss|baiss|cr[uo](?:$|e|is|ît)|diminu|rédui|recul|chut|bond|grimp|progress|gagn|perd|tomb|descend|ajout|prolong|allong|renchér|coup|rabott|relev|major|minor|dépass|excéd|surpass|avoisin|frôl|frisa|frisé|approch|manqu|évit|épargn|estim|évalu|chiffr|limit|plafonn|divis|compar|soustra|retranch|retir|rapport|arrondi|tabl|escompt|différ|écart|except|hormi|grevé|amput|demand|exig|réclam|espér|propos|prév|projet|planifi|envisag|promett|promi|souhait|voul|autoris|menac|ordonn|tent[aé]|essa[iy]|cherch|imagin|rêv|prôn|suggér|recommand|ambitionn|vis[aé]|attend|oubli|préconis|sollicit|requ[ié]|refus|rejet|annul|craign|craint|redout)/u,
  multiples: /^(?:doubl|tripl|quadrupl|décupl|centupl|multipli)/u,
  displaced:
    /^(?:ant[eé]rieu|postérieu|ultérieu|subséquen|préalabl|consécuti|précéd|suiv|devan|veille|lendemain|surlendemain|outre|hors|exclu|excep|sauf|hormi|sitôt|jusque|plutôt|sinon|autres?$|différen|manqu|rat(?:a|é)|évit|comme$|contrairement|antidat|postdat|restes?$|début|derni|premi|lisière|issue$|terme$|orée)/u,
  inflected: INFLECTED,
  participles: /(?:é|[nprçt]u)e?s?$/u,
  framed:
    "plafond de|plafond des|seuil de|seuil des|objectif de|quota de|limite de|jauge de|cap des|barre des|au lieu de|au lieu d'|plutôt que|faute de|faute d'|loin de|loin des|loin d'|à défaut de|exclus|exclue|exclues|non compris|non comprises|par rapport à|par rapport au|par rapport aux|comparé à|comparée à|en comparaison de|reste de|reste du|plus tard|plus tôt|de trop|par an|par mois|par jour|par semaine|par heure|par minute|par seconde|par habitant|par personne|à l'heure|chaque jour|chaque année|chaque mois|hausse|baisse|augmentation|diminution|recul|progression|croissance|chute|bond|réduction|écart|différence|augmenté|augmente|diminué|diminue|baissé|progressé|reculé|grimpé|chuté|bondi|réduit|réduire|perdu|gagné|supplémentaire|supplémentaires|additionnel|additionnels|additionnelles|de plus|en plus|de moins|en moins|autres|sauf|hormis|excepté|double|triple|record|deux fois plus|deux fois moins|trois fois plus|trois fois moins|quatre fois plus|moitié moins|une partie de|une partie des|une grande partie des|une bonne partie des|la plupart des|la majorité des|l'essentiel des|bon nombre de|à peine|au plus tôt|calendrier julien|calendrier hégirien|calendrier hébraïque|calendrier persan|calendrier républicain|ancien style|vieux style|quotidiens|quotidiennement|chaque semaine|à la veille|au lendemain",
  comparing: 'plus|moins|aussi|si',
  ratio:
    'bien tassés|bien tassées|plus|paire|paires|couple|couples|ou|sur|fois|par|contre|bien comptés|bien comptées|bien sonnés|bien sonnées',
} satisfies Partial<LanguagePack>;
