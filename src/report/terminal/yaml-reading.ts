import type { Quote } from '../../model/claim.ts';
import { printable } from '../escape.ts';

/** A scalar that YAML reads back as this text: JSON's strings are YAML's double-quoted ones. */
const yamlText = (text: string): string => JSON.stringify(text);

const yamlQuote = ({ exact, prefix, suffix }: Quote): string => {
  const context = [
    ...(prefix === undefined ? [] : [`prefix: ${yamlText(prefix)}`]),
    ...(suffix === undefined ? [] : [`suffix: ${yamlText(suffix)}`]),
  ];
  return context.length === 0 ? yamlText(exact) : `{ ${[`exact: ${yamlText(exact)}`, ...context].join(', ')} }`;
};

/** A reading as a line of YAML, to paste under a claim's `readings`. */
export const yamlReading = (source: string, quote: Quote): string =>
  `{ source: ${printable(source)}, quote: ${printable(yamlQuote(quote))} }`;
