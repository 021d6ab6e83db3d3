import type { LanguagePack } from '../pack.ts';

/** Bounds, hedges and approximations of a number, and ranges, in French. */
export const bounds = {
  bounds: {
    'more than':
      "plus de|plus d'|supérieur à|supérieure à|dépasse|dépassant|a dépassé|supérieurs à|supérieures à|plus grand que|plus grande que|plus grands que|plus élevé que|plus haut que|au-dessus de|au-delà de|plus que|dépassent",
    'well over': "bien plus de|largement plus de|beaucoup plus de|bien plus d'",
    'fewer than':
      "moins de|moins d'|inférieur à|inférieure à|inférieurs à|inférieures à|plus petit que|plus petite que|plus bas que|en dessous de|au-dessous de|en deçà de|moins que",
    'at least':
      "au moins|au minimum|un minimum de|minimum|pas moins de|pas moins d'|non moins de|à partir de|à compter de|pour le moins|supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|égal ou supérieur à|égale ou supérieure à|non inférieur à",
    'at most':
      "au plus|au maximum|un maximum de|maximum|pas plus de|pas plus d'|tout au plus|inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|égal ou inférieur à|égale ou inférieure à|limité à|limitée à|plafonné à|à concurrence de|dans la limite de",
    'up to': "jusqu'à",
    about:
      "environ|quelque|à peu près|autour de|aux alentours de|aux environs de|approximativement|dans les|de l'ordre de",
    nearly: "près de|près d'|presque|quasiment|pas loin de|proche de|proches de",
    'just under': "un peu moins de|un peu moins d'",
    'just over': "un peu plus de|un peu plus d'|à peine plus de|légèrement plus de",
    exactly: 'exactement|précisément|pile|égal à|égale à',
  },
  boundsBehind: {
    'at least': 'au moins|au minimum|minimum|ou plus|ou davantage|et plus|ou supérieur|et davantage',
    'at most': 'au plus|au maximum|maximum|tout au plus|ou moins|ou inférieur',
    about: 'environ|à peu près|approximativement',
    exactly: 'exactement|pile',
  },
  from: 'de|du|des|d',
  to: 'à|au|aux',
  between: 'entre',
  and: 'et',
  of: "de|d'",
} satisfies Partial<LanguagePack>;
