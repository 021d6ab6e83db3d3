import type { LanguagePack } from '../pack.ts';

/** Words that bound a number or a day, and those that join two, in Dutch. */
export const bounds = {
  bounds: {
    'more than':
      'groter is dan|hoger is dan|meer is dan|langer is dan|ouder is dan|zwaarder is dan|meer dan|boven|boven de|hoger dan|groter dan|meer als|groter als|hoger als|langer dan|ouder dan|zwaarder dan',
    'well over': 'ver boven|veel meer dan|ver over|ruim boven',
    'fewer than':
      'kleiner is dan|lager is dan|minder is dan|korter is dan|jonger is dan|lichter is dan|minder dan|onder de|lager dan|kleiner dan|beneden|minder als|kleiner als|lager als|jonger dan|korter dan|lichter dan|onder',
    'at least':
      'minstens|minimaal|ten minste|tenminste|op zijn minst|niet minder dan|vanaf|minimum|groter dan of gelijk aan|meer dan of gelijk aan|hoger dan of gelijk aan|gelijk aan of meer dan|gelijk aan of groter dan|gelijk of meer dan|groter of gelijk aan|niet lager dan|niet kleiner dan|niet onder de',
    'at most':
      'hoogstens|maximaal|ten hoogste|hooguit|niet meer dan|op zijn hoogst|maximum|kleiner dan of gelijk aan|minder dan of gelijk aan|lager dan of gelijk aan|gelijk aan of minder dan|gelijk aan of kleiner dan|gelijk of minder dan|kleiner of gelijk aan|niet hoger dan|niet groter dan|niet boven de|beperkt tot',
    'up to': 'tot|tot aan|tot wel',
    about:
      "tegen de|ongeveer|circa|ca|ca.|rond|rond de|omstreeks|zo'n|zowat|grofweg|om en nabij|naar schatting|plusminus|een stuk of|zoiets als|iets als|iets van|een slordige|geschat op|geraamd op|begroot op|geschatte|geraamde",
    nearly: 'bijna|haast|nagenoeg|vrijwel',
    'just under': 'net geen|iets minder dan|net onder|net iets minder dan|krap|een kleine',
    'just over': 'ruim|iets meer dan|net boven|net iets meer dan|een kleine meer dan|dik',
    exactly: 'precies|exact|gelijk aan',
  },
  boundsBehind: {
    'at least': 'of meer|minstens|minimaal|en meer|of hoger|of groter|en hoger|of langer|of ouder|plus',
    'at most': 'of minder|hoogstens|maximaal|of lager|of kleiner|of korter|of jonger',
    about: 'ongeveer|of zo|geschat|geraamd',
    'more than': 'en nog wat',
  },
  from: 'van|vanaf',
  to: 'tot|tot en met|t/m|à',
  between: 'tussen',
  and: 'en',
  of: 'aan|van',
  by: 'met',
} satisfies Partial<LanguagePack>;
