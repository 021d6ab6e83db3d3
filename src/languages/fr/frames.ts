import type { LanguagePack } from '../pack.ts';

/** What makes another sort of value of a number, in French. */
export const frames = {
  changes:
    /^(?:augment|accr[uo]|mont[eéa]|hauss|baiss|cr[uo](?:$|iss|ît)|diminu|rédui|recul|chut|bond|grimp|progress|gagn|perd|tomb|descend|ajout|prolong|allong|renchér|coup|rabott|relev|majoré)/u,
  multiples: /^(?:doubl|tripl|quadrupl|décupl|centupl|multipli)/u,
  framed:
    "plus tard|plus tôt|de trop|par an|par mois|par jour|par semaine|par heure|par minute|par seconde|par habitant|par personne|à l'heure|chaque jour|chaque année|chaque mois|hausse|baisse|augmentation|diminution|recul|progression|croissance|chute|bond|réduction|écart|différence|augmenté|augmente|diminué|diminue|baissé|progressé|reculé|grimpé|chuté|bondi|réduit|réduire|perdu|gagné|supplémentaire|supplémentaires|additionnel|additionnels|additionnelles|de plus|en plus|de moins|en moins|autres|sauf|hormis|excepté|double|triple|record",
  ratio: 'plus|paire|paires|couple|couples|ou|sur|fois|par|contre',
} satisfies Partial<LanguagePack>;
