import type { LanguagePack } from '../pack.ts';

/** What parts one number from another of the same size, in Polish. */
export const frames = {
  participles: /(?:[ao]n|[iy]t)(?:[aey]|ych)$/u,
  framed:
    'limit|limitu|pułap|pułapu|próg|progu|dwa razy więcej|dwa razy mniej|trzy razy więcej|dwukrotnie|trzykrotnie|kolejnych|kolejni|kolejne|dalszych|dodatkowych|dodatkowe|dodatkowo|innych|inni|inne|pozostałych|pozostali|jeszcze|dziennie|rocznie|miesięcznie|tygodniowo|na dobę|na godzinę|na minutę|na osobę|na mieszkańca|co roku|codziennie|każdego dnia|każdego roku|wzrost|wzrostu|wzrostem|spadek|spadku|spadkiem|różnica|część|części|większość|większości|przeddzień|w przeddzień|wigilia|nazajutrz|ledwie|ledwo|kalendarza juliańskiego|kalendarzem juliańskim|starego stylu|rekord|więcej|mniej',
  changes:
    /^(?:wzr(?:ós|os|ast)|spad[łał]|zmniejsz|zwiększ|obniż|podni[oó]s|podwyższ|skróc|przedłuż|podroż|potan|skocz|podskocz|zmala|skurcz|urós|uros)/u,
  by: 'o',
} satisfies Partial<LanguagePack>;
