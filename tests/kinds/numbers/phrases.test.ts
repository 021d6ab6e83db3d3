import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/kinds/index.ts';
import type { Kind } from '../../../src/model/kind.ts';
import { formatFrame, isBare } from '../../../src/model/frame.ts';
import type { KindName } from '../../../src/model/values.ts';
import { PHRASES, type PhraseCase } from './phrases.ts';

/** A value with its frame, in words. */
const said = <K extends KindName>(kind: Kind<K>, { quote, unit }: PhraseCase): string | null => {
  const outcome = kind.read(quote, { options: unit === undefined ? {} : { unit } });
  if (!outcome.ok) return null;
  return [
    kind.format(outcome.value),
    ...(outcome.frame === undefined || isBare(outcome.frame) ? [] : [formatFrame(outcome.frame)]),
  ].join(' ');
};

describe('phrases of number', () => {
  it.each(PHRASES)('$kind “$quote” ($unit): $expected', (row) => {
    const readers = {
      count: said(KINDS.count, row),
      quantity: said(KINDS.quantity, row),
      duration: said(KINDS.duration, row),
    };
    expect(readers[row.kind]).toBe(row.expected);
  });
});
