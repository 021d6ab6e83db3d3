import type { LanguagePack } from '../pack.ts';

/** Words that deny, doubt, or leave open, in French. */
export const polarity = {
  polarity: {
    unfulfilledWords:
      /^(?:prévoi(?:t|ent)|prévoyai(?:t|ent)|prévue?s?|apprêt(?:e|ent|ait|aient)|envisag\p{L}+|projett?(?:e|ent|ait)|planifi\p{L}+|esp[èé]r(?:e|ent|é|ait|aient)|souhait\p{L}+|menac\p{L}+|promi(?:se?s?|t)|promet\p{L}*|renonc\p{L}+|abst(?:ien\p{L}+|enue?s?|int)|tent(?:é|ait|aient|ent|èrent|ative|atives)|accus(?:ée?s?|e|ent)|soupçonn\p{L}+|suspectée?s?|attendue?s?|déjouée?s?|avortée?s?|échou\p{L}+|prétend\p{L}*|essay\p{L}+|propos(?:e|ent|é|ait)|reportée?s?)$/u,
    no: 'ne|n|pas|non|aucun|aucune|nul|nulle|jamais|rien|ni|sans|impossible',
    possible:
      "peut|peuvent|peut-être|possible|possibles|possiblement|probable|probablement|vraisemblablement|sans doute|éventuel|éventuelle|éventuellement|présumé|présumée|présumés|prétendu|prétendue|prétendument|apparemment|semble|semblent|semblait|si|s'il|s'ils|au cas où|selon des rumeurs|rumeur|rumeurs|soi-disant|censé|censée|censés|risque|risquent|hypothèse|supposé|supposée|soupçonné|soupçonnée|est-ce que|non confirmé|non confirmée|allègue|allèguent|affirmerait|à en croire|il paraît|paraît-il|dit-on|on dit que|à ce qu'on dit|faut|faudra|fallait|faudrait|nécessaire|nécessaires|besoin|a failli|ont failli|faillit|faillirent|avait failli|manqua de",
    denial:
      'dément|démentent|démenti|démentie|démentis|démenties|démentait|démentir|démentant|nie|nient|nié|niée|niait|nier|niant|réfute|réfutent|réfuté|réfutée|réfutait|réfuter|rejette|rejettent|rejeté|rejetée|rejetait|rejeter|récuse|récusent|récusé|conteste|contestent|contesté|contestée|contester|infirme|infirmé|infirmer|refuse|refusent|refusé|refusait|faux|fausse|fausses|mensonge|mensonges|mensonger|mensongère|infondé|infondée|infondés|infondées|inexact|inexacte|canular|intox|échoué|empêché|annulé|annulée|annulés|par erreur|à tort|erronément|erroné|erronée|erronés',
    possibleWords:
      /^\p{L}*(?:er|[bcdfghjklmnpqsz]ir|[rn]tir|[nrul]dr|[aeîâ]ttr|aîtr|oîtr|evr|rr|(?<!st|i)aur|uir)(?:ait|aient|ais|ions|iez)$/u,
    aheadWords:
      /^\p{L}*(?:era|(?:[eiruv]|[dt])ront)$|^(?:aura|ira|pourra|devra|verra|mourra|saura|vaudra|voudra)$|(?:viendra|tiendra|prendra|rendra|recevra|ouvrira|partira|finira|réunira|courra)$|^(?:crai(?:nt|gnent|gnait)|redout\p{L}+|prétend(?:ent|ait)?|prévu\p{L}*|prévoi(?:t|ent))$|^(?:doit|doivent|va|vont)$|^(?:(?:compte|comptent|comptait|entend|entendent|veut|veulent|voulait|souhaite|souhaitent|espère|espèrent|projette|projettent|envisage|envisagent) (?:d'|de )?(?!hier$|premier|dernier|janvier|février|\p{L}*(?:mer|fer|ver|noir|soir)$)\p{L}{2,}(?:[^i]er|ier|[dl]oyer|ir|[dt]ruire|mettre|prendre|rendre|faire))$|^(?:devai(?:t|ent))$/u,
    futureWords:
      /^\p{L}*(?:era|erai|erons|eront)$|^(?:aur|ir|pourr|devr|verr|mourr|saur)(?:ai|a|ons|ont)$|^\p{L}*(?:viendr|tiendr|prendr|rendr|recevr|ouvrir|partir|finir|réunir|courr)(?:ai|a|ons|ont)$|^(?:vais|va|allons|vont) \p{L}{2,}(?:er|ir|re)$/u,
  },
} satisfies Partial<LanguagePack>;
