import type { LanguagePack } from '../pack.ts';

/** What makes another sort of value of a number, in French. */
export const frames = {
  changes:
    /^(?:augment|accr[uo]|mont[eéa]|hauss|baiss|cr[uo](?:$|e|is|ît)|diminu|rédui|recul|chut|bond|grimp|progress|gagn|perd|tomb|descend|ajout|prolong|allong|renchér|coup|rabott|relev|major|minor|dépass|excéd|surpass|avoisin|frôl|frisa|frisé|approch|manqu|évit|épargn|estim|évalu|chiffr|limit|plafonn|divis|compar|soustra|retranch|retir|rapport|arrondi|tabl|escompt|différ|écart|except|hormi|grevé|amput|demand|exig|réclam|espér|propos|prév|projet|planifi|envisag|promett|promi|souhait|voul|autoris|menac|ordonn|tent[aé]|essa[iy]|cherch|imagin|rêv|prôn|suggér|recommand|ambitionn|vis[aé]|attend|oubli|préconis|sollicit|requ[ié]|refus|rejet|annul|craign|craint|redout)/u,
  multiples: /^(?:doubl|tripl|quadrupl|décupl|centupl|multipli)/u,
  displaced:
    /^(?:ant[eé]rieu|postérieu|ultérieu|subséquen|préalabl|consécuti|précéd|suiv|devan|veille|lendemain|surlendemain|outre|hors|exclu|excep|sauf|hormi|sitôt|jusque|plutôt|sinon|autres?$|différen|manqu|rat(?:a|é)|évit|comme$|contrairement|antidat|postdat)/u,
  inflected:
    /^(?:(?:déploy|envoy|mobilis|engag|bless|arrêt|captur|intercept|évacu|transport|livr|embarqu|install|log|héberg|embauch|recrut|recens|dénombr|enregistr|publi|dépens|pay|achet|encaiss|récolt|collect|fabriqu|export|import|plant|inaugur|rénov|tu|pill|prêt|donn|dépos|financ|accord|attribu|affect|allou|vers|débours|hérit|factur|nag|navigu|lan[cç]|trouv|localis|opér|soign|vaccin|examin|interrog|visit|invit|convoqu|présent|approuv|libér|identifi|expuls|sauv|distribu|dispos|crois|mang|not|relat|command|expédi|accueil|occup|négoci|post|tir|brûl|plac)(?:e?a(?:it|ient)?|èrent|ée?s?|er(?:a|ont|ai|ons))|(?:vend|détruis|construis|produis|accueill|réuniss|fourniss|recev|invest|buv|écriv|acquér)(?:iss)?ai(?:t|ent)|(?:vend|détruis|construis|produis|accueill|réun|fourn|invest)irent|invest(?:i(?:e?s?|t|ra|ront|ssent))|bu(?:e?s?|t|rent)|fera|feront|écrit|acquis|acquit)$/u,
  participles: /(?:é|[nprçt]u)e?s?$/u,
  framed:
    "par rapport à|par rapport au|par rapport aux|comparé à|comparée à|en comparaison de|reste de|reste du|plus tard|plus tôt|de trop|par an|par mois|par jour|par semaine|par heure|par minute|par seconde|par habitant|par personne|à l'heure|chaque jour|chaque année|chaque mois|hausse|baisse|augmentation|diminution|recul|progression|croissance|chute|bond|réduction|écart|différence|augmenté|augmente|diminué|diminue|baissé|progressé|reculé|grimpé|chuté|bondi|réduit|réduire|perdu|gagné|supplémentaire|supplémentaires|additionnel|additionnels|additionnelles|de plus|en plus|de moins|en moins|autres|sauf|hormis|excepté|double|triple|record|deux fois plus|deux fois moins|trois fois plus|trois fois moins|quatre fois plus|moitié moins|une partie de|une partie des|une grande partie des|une bonne partie des|la plupart des|la majorité des|l'essentiel des|bon nombre de|à peine|au plus tôt|calendrier julien|calendrier hégirien|calendrier hébraïque|calendrier persan|calendrier républicain|ancien style|vieux style|quotidiens|quotidiennement|chaque semaine|à la veille|au lendemain",
  comparing: 'plus|moins|aussi|si',
  ratio: 'plus|paire|paires|couple|couples|ou|sur|fois|par|contre|bien comptés|bien comptées|bien sonnés|bien sonnées',
} satisfies Partial<LanguagePack>;
