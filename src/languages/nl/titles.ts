import type { LanguagePack } from '../pack.ts';

/** What stands before a name, in Dutch. */
export const titles = {
  articles: 'de|het',
  titles:
    'president|vicepresident|premier|minister-president|minister|staatssecretaris|minister van defensie|minister van buitenlandse zaken|minister van binnenlandse zaken|secretaris-generaal|bondskanselier|kanselier|generaal|luitenant-generaal|generaal-majoor|brigadegeneraal|kolonel|luitenant-kolonel|majoor|kapitein|luitenant|admiraal|ambassadeur|woordvoerder|woordvoerster|kamerlid|senator|burgemeester|gouverneur|koning|koningin|prins|prinses|paus|patriarch|meneer|mevrouw|de heer|dhr.|mevr.|dr.|prof.|professor|dokter|directeur|oud-president|ex-president',
} satisfies Partial<LanguagePack>;
