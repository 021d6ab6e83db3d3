import { describe, expect, it } from 'vitest';
import type { ReportReading } from '../../src/model/report.ts';
import { asidesOf, mannerAsides } from '../../src/report/asides.ts';
import { RICH } from './fixture.ts';

const READING = RICH.claims.flatMap(({ readings }) => readings).find(({ voice, source }) => voice === source);

describe('asidesOf', () => {
  it.each<[said: Partial<ReportReading>, asides: readonly string[], manner?: readonly string[]]>([
    [{}, []],
    [{ stance: 'planned' }, ['planned']],
    [{ stance: 'doubted' }, ['not vouched for']],
    [{ stance: 'denied', stanceByEditor: true }, ['denied, by the editor']],
    [{ stance: 'asserted', stanceByEditor: true }, ['asserted, by the editor']],
    [{ language: { tag: 'en-GB', by: 'source' } }, []],
    [{ language: { tag: 'fa', by: 'text' } }, ['in Persian']],
    [
      { language: { tag: 'fr', by: 'reading' }, translation: 'no one' },
      ['in French', '“no one”, translated by the editor'],
      ['in French'],
    ],
    [
      { language: { tag: 'ru', by: 'text' }, english: '412' },
      ['in Russian', '“412”, read by the program'],
      ['in Russian'],
    ],
  ])('of %j', (said, asides, manner = asides) => {
    const reading = READING && { ...READING, ...said };
    expect(reading && asidesOf(RICH, reading)).toEqual(asides);
    expect(reading && mannerAsides(RICH, reading)).toEqual(manner);
  });
});
