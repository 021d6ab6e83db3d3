import { compared } from '../forms.ts';
import type { LanguagePack } from '../pack.ts';

const COMPARED = compared(['plus', 'moins'], '|e|s|es', "que|qu'", {
  grow: 'grand|haut|profond|lourd|élevé|étendu / long|longue|longs|longues|large|larges|épais|épaisse|vieux|vieille|vieilles|cher|chère|chers|chères',
  shrink:
    'petit|court|étroit|réduit|récent / bas|basse|basses|mince|minces|léger|légère|légers|légères|jeune|jeunes|bref|brève|brèves',
});

/** Bounds, hedges and approximations of a number, and ranges, in French. */
export const bounds = {
  bounds: {
    under: "n'atteint pas|n'atteignent pas|n'atteignait pas|n'a pas atteint",
    'more than': `${COMPARED.above}|de plus de|de plus d'|plus de|plus d'|supérieur à|supérieure à|dépasse|dépassant|a dépassé|supérieurs à|supérieures à|au-dessus de|au-delà de|plus que|dépassent|dépassaient|ont dépassé|avait dépassé|excède|excèdent|excédait|excédant|supérieur aux|passe la barre des|passé la barre des|au dessus de|estimé à plus de|estimée à plus de|estimés à plus de|estimées à plus de|évalué à plus de|évaluée à plus de|évalués à plus de|évaluées à plus de`,
    'well over': "bien plus de|largement plus de|beaucoup plus de|bien plus d'",
    'fewer than': `${COMPARED.below}|en moins de|en moins d'|de moins de|de moins d'|moins de|moins d'|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|sous les|sous la barre des|sous le seuil de|au-dessous de|en deçà de|moins que`,
    'at least':
      "au moins|au bas mot|au minimum|un minimum de|minimum|pas moins de|pas moins d'|non moins de|à partir de|à compter de|pour le moins|supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|égal ou supérieur à|égale ou supérieure à|non inférieur à|n'est pas inférieur à|n'est pas inférieure à|ne sont pas inférieurs à|non inférieure à|non inférieurs à|tout au moins",
    'at most':
      "au plus|au maximum|un maximum de|maximum|pas plus de|pas plus d'|tout au plus|inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|égal ou inférieur à|égale ou inférieure à|limité à|limitée à|plafonné à|à concurrence de|dans la limite de|ne dépasse pas|ne dépassant pas|ne dépassent pas|n'excède pas|n'excédant pas|n'est pas supérieur à|n'est pas supérieure à|non supérieur à|non supérieure à",
    'up to': "jusqu'à",
    about:
      "environ|quelque|à peu près|autour de|aux alentours de|aux environs de|approximativement|dans les|de l'ordre de|avoisine|avoisinent|avoisinait|avoisinant|grosso modo|en gros|plus ou moins|peu ou prou|quelque chose comme|estimé à|estimée à|estimés à|estimées à|évalué à|évaluée à|évalués à|évaluées à|on estime à|estimé à environ|estimée à environ|estimés à environ|estimées à environ|évalué à environ|évaluée à environ|évalués à environ|évaluées à environ",
    nearly:
      "près de|près d'|presque|quasiment|pas loin de|proche de|proches de|quasi|pas tout à fait|frôle|frôlait|frôlent|frisant|frise|approche|approchait|approchent",
    'just under': "un peu moins de|un peu moins d'|légèrement moins de|à peine moins de|légèrement en dessous de",
    'just over':
      "un peu plus de|un peu plus d'|à peine plus de|légèrement plus de|un tout petit peu plus de|légèrement au-dessus de",
    exactly: 'exactement|précisément|pile|égal à|égale à',
  },
  boundsBehind: {
    'or equal': 'ou égal|ou égale|ou égaux',
    'at least':
      'mini|au mini|au moins|au minimum|minimum|ou plus|ou davantage|et plus|ou supérieur|et davantage|au bas mot',
    'at most':
      'à tout casser|max|maxi|grand maximum|au grand maximum|au max|au plus|au maximum|maximum|tout au plus|ou moins|ou inférieur',
    about:
      'à peu de chose près|à peu de choses près|à la louche|à vue de nez|grosso modo|peu ou prou|environ|à peu près|approximativement',
    exactly: 'exactement|pile',
    'just over': 'et des poussières',
    'more than': 'et quelques',
  },
  from: 'de|du|des|d|dans la nuit du|la nuit du',
  to: "à|au|jusqu'à|jusqu'au|jusqu'aux|jusqu'en",
  between: 'entre',
  and: 'et',
  of: "de|d'",
} satisfies Partial<LanguagePack>;
