import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/kinds/index.ts';
import { ALTERNATIVES, COMPUTING, DIRECTIONS, SCOPES, SIGNS } from '../../../src/languages/en/refused-numbers.ts';
import { formatFrame, isBare } from '../../../src/model/frame.ts';
import type { Kind } from '../../../src/model/kind.ts';
import type { KindName } from '../../../src/model/values.ts';
import { PHRASES, type PhraseCase } from './phrases.ts';

const said = <K extends KindName>(kind: Kind<K>, quote: string, unit: string | undefined): string | null => {
  const outcome = kind.read(quote, { options: unit === undefined ? {} : { unit } });
  return outcome.ok
    ? `${kind.format(outcome.value)} ${outcome.frame === undefined || isBare(outcome.frame) ? '' : formatFrame(outcome.frame)}`
    : null;
};

const readers = {
  count: (quote: string, unit?: string) => said(KINDS.count, quote, unit),
  quantity: (quote: string, unit?: string) => said(KINDS.quantity, quote, unit),
  duration: (quote: string, unit?: string) => said(KINDS.duration, quote, unit),
} as const;

/** Words that say of a number what it is without them as well. */
const SAYS_NOTHING = new Set(['=', '+', 'plus', 'including', 'includes', 'included', 'inclusive of']);
const WORDS = [...SIGNS, ...DIRECTIONS, ...COMPUTING, ...ALTERNATIVES, ...SCOPES].filter(
  (word) => !SAYS_NOTHING.has(word),
);

/** Of this one the first number is not the answer. */
const BEGINS_WITH_ANOTHER = '300 people for two weeks';
/** Levels that begin with their own number and no bound, so that a word before the quote stands right before it. */
const BEGINS = /^(?:[\d$£€.]|(?:two|three|five|six|nine|ten|twenty|a|an) )/u;
const LEVELS: readonly PhraseCase[] = PHRASES.filter(
  ({ kind, quote, unit, expected }) =>
    expected !== null &&
    quote !== BEGINS_WITH_ANOTHER &&
    BEGINS.test(quote) &&
    readers[kind](quote, unit) === `${expected} `,
);

describe('words that no reading may leave over', () => {
  it('never stand before a quote and leave its value as it was', () => {
    expect(LEVELS.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.constantFrom(...WORDS), ({ kind, quote, unit }, word) => {
        const read = readers[kind];
        expect(read(`${word} ${quote}`, unit)).not.toBe(read(quote, unit));
      }),
      { numRuns: 3000 },
    );
  });
});
