import type { LanguagePack } from '../pack.ts';

/** Words that change nothing beside a number, in French. */
export const idle = {
  verbs:
    "est|était|sont|étaient|fut|furent|sera|seront|être|été|a été|ont été|c'est|coûte|coûtait|coûtent|a coûté|coûté|pèse|mesure|mesurait|compte|comptait|comptent|compté|contient|totalise|représente|représentent|dure|durait|a duré|duré|durera|vaut|valait|avait|avaient|ont|a|ai|avons|ayant|vend|vendu|payé|paie|achète|acheté|atteint|atteignait|signé|signée|né|née|mort|morts|morte|mortes|tué|tués|blessés|commence|commencé|fini|arrivé|arrivés|arrivera|arriverai|vient|venu|viendra|viendrai|revient|reviens|revenu|reviendra|reviendrai|part|parti|partira|partirai|quitté|rentré|rentrés|rentrera|sorti|sortie|reste|resté|restera|resterai|allé|ira|irai|va|vais|a eu lieu|aura lieu|se trouve|situé|située",
  neutral:
    "le|la|les|l'|un total de|de|du|des|d'|à|au|aux|en|dans|pour|pendant|durant|ce|cet|ces|cette|soit|seulement|au total|y|il|elle|ils|elles|je|j'|nous|on|vous|qui|que|qu'|et|distance|longueur|largeur|hauteur|profondeur|poids|prix|coût|valeur|montant|somme|température|durée|population|total|superficie|vitesse|dehors|sorti|tout le|toute la|son|sa|ses|leur|leurs|notre",
} satisfies Partial<LanguagePack>;
