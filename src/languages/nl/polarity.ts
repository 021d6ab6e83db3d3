import type { LanguagePack } from '../pack.ts';

/** Words that deny or leave open, in Dutch. */
export const polarity = {
  polarity: {
    unfulfilledWords:
      /^(?:plant|plande|van plan|belooft|beloofden?|beloofd|probeer(?:t|de|den)|geprobeerd|poging|verwacht(?:te|en|e)?|hoopt|hopen|hoopte|dreigt|dreigen|dreigde|weiger(?:t|de|den)|beschuldigde?|verdachte?|verijdelde?|mislukte?|afgezien|uitgesteld|wil|willen|wilden?|afgelast)$/u,
    no: 'niet|geen|nooit|niets|niemand|noch|nee|zonder|nergens|nimmer|onmogelijk|amper|nauwelijks',
    possible:
      'zou|zouden|kan|kunnen|kon|konden|mogelijk|mogelijke|mogelijkerwijs|misschien|wellicht|waarschijnlijk|vermoedelijk|vermoedelijke|vermeend|vermeende|naar verluidt|naar het schijnt|blijkbaar|kennelijk|schijnbaar|lijkt|lijken|schijnt|schijnen|als|indien|mits|of|gerucht|geruchten|onbevestigd|onbevestigde|eventueel|eventuele|beweerde|zogenaamd|zogenaamde|dreigt|dreigde|wil|willen|moet|moeten|nodig|vereist|benodigd|noodzakelijk|naar men zegt|zogeheten|op een haar na|scheelde weinig',
    denial:
      'ontkent|ontkende|ontkenden|ontkennen|ontkend|loochent|loochende|weerlegt|weerlegde|weerlegd|weerleggen|betwist|betwistte|betwisten|verwerpt|verwierp|verworpen|verwerpen|tegengesproken|tegenspreekt|sprak tegen|spreekt tegen|onwaar|vals|valse|leugen|leugens|gelogen|nep|verzonnen|ongegrond|ongegronde|onjuist|onjuiste|weigert|weigerde|geweigerd|mislukt|mislukte|afgelast|voorkomen|geannuleerd|per abuis|abusievelijk|ten onrechte|per ongeluk',
    aheadWords:
      /^(?:zal|zullen|vre(?:es|est|zen|esde|esden)|gevreesd|verwacht\p{L}*|gepland\p{L}*)$|^(?:wordt|worden|gaan)$/u,
    futureWords: /^(?:zal|zullen)$/u,
  },
} satisfies Partial<LanguagePack>;
