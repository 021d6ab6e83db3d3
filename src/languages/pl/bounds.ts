import type { LanguagePack } from '../pack.ts';

/** What bounds and joins numbers, in Polish. */
export const bounds = {
  bounds: {
    'more than': 'ponad|więcej niż|powyżej|przeszło|przekracza|przekroczyła|przekroczyło|z górą|grubo ponad',
    'fewer than': 'mniej niż|poniżej',
    'at least': 'co najmniej|przynajmniej|nie mniej niż|minimum|najmniej|nie mniej jak',
    'at most': 'co najwyżej|najwyżej|nie więcej niż|maksymalnie|maksimum|nie przekracza|nie więcej jak',
    'up to': 'do|aż do|nawet do',
    about:
      'około|ok|mniej więcej|w przybliżeniu|z grubsza|koło|jakieś|circa|ca|coś koło|coś około|szacowany na|szacowana na|szacowane na|szacowani na|szacuje się na|szacowano na|oszacowano na|oszacowany na|oszacowana na|oszacowane na|szacuje na|szacują na|oszacował na|oszacowała na|oszacowali na',
    nearly: 'prawie|niemal|blisko|niemalże|nieco mniej niż|niespełna|bez mała',
    'just over': 'nieco ponad|niewiele ponad|trochę ponad|nieco więcej niż|niewiele więcej niż',
    exactly: 'dokładnie|równo',
  },
  boundsBehind: {
    'at least': 'lub więcej|albo więcej|i więcej',
    'at most': 'lub mniej|albo mniej|i mniej',
    'just over': 'z kawałkiem|z czymś',
    'more than': 'z hakiem|z okładem',
  },
  from: 'od|z|ze',
  to: 'do|po',
  between: 'między|pomiędzy',
  and: 'i|a|oraz',
} satisfies Partial<LanguagePack>;
