import type { ReportClaim } from '../../src/model/report.ts';
import { judged, onlyClaim } from '../judged.ts';

/** Kind, and two sentences with the words quoted in brackets. */
export type Pair = readonly [kind: string, a: string, b: string];

const QUOTED = /\[(.*)\]/u;

/** A claim of two readings, each the words quoted in its sentence. */
export const claimOf = async ([kind, a, b]: Pair, question = 'How many, who, where or when?'): Promise<ReportClaim> => {
  const quote = (sentence: string): string => QUOTED.exec(sentence)?.[1] ?? '';
  const text = (sentence: string): string => sentence.replace(QUOTED, '$1');
  // The members of a set, and whether a statement says yes, are for the editor to say.
  const value = (sentence: string): string => {
    if (kind === 'assertion') return ', value: "yes"';
    return kind === 'set' ? `, value: [${(quote(sentence).match(/\p{Lu}\p{L}+/gu) ?? []).join(', ')}]` : '';
  };
  const claims = `claims:
  - id: the.claim
    question: ${JSON.stringify(question)}
    kind: ${kind}
    readings:
      - { source: a, quote: "${quote(a)}"${value(a)} }
      - { source: b, quote: "${quote(b)}"${value(b)} }
`;
  return onlyClaim(await judged({ a: text(a), b: text(b) }, claims));
};
