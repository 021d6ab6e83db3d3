import type { Stance } from '../../../src/model/stance.ts';
import type { Family } from '../../../src/stance/index.ts';

/** A sentence with the words quoted in `[[ ]]`, and how its author stands to them. */
export interface StanceCase {
  readonly family: Family;
  readonly sentence: string;
  readonly stance: Stance;
}

const CODES = { n: 'number', d: 'date', w: 'name', s: 'statement', l: 'deadline' } as const;

/** Rows of one stance, each with the letter of its family: n(umber), d(ate), w (who or where), s(tatement), l(ast day). */
export const rows = (stance: Stance, ...lines: readonly (readonly [code: keyof typeof CODES, sentence: string])[]) =>
  lines.map(([code, sentence]): StanceCase => ({ family: CODES[code], sentence, stance }));

const QUOTED = /^([^]*?)\[\[([^]*?)\]\]([^]*)$/u;

/** What stands before, in and behind the brackets; all of it is the quote where there are none. */
export const around = (sentence: string): { before: string; quote: string; after: string } => {
  const [, before = '', quote = sentence, after = ''] = QUOTED.exec(sentence) ?? [];
  return { before, quote, after };
};
