import type { Quote } from '../../model/claim.ts';
import { writeFlow, writeScalar } from '../../yaml/edit/write.ts';

/** A reading as a line of YAML, to paste under a claim's `readings`: what cannot be printed stands in escape sequences. */
export const yamlReading = (source: string, { exact, prefix, suffix }: Quote): string => {
  const context = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
  const isBare = prefix === undefined && suffix === undefined;
  const quote = isBare ? writeScalar(exact, 'double', true) : writeFlow({ exact, ...context }, 'double');
  return `{ source: ${writeScalar(source, 'plain', true)}, quote: ${quote} }`;
};
