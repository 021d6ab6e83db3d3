import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/report/html/agreement.ts';
import { claim, exactly, reading } from '../fixture.ts';

const NOTHING = { same: 0, compatible: 0, contradicts: 0, incomparable: 0 };

const says = (source: string, number: number, key = source) =>
  reading(source, `${number} men`, String(number), { key, value: exactly(number) });

const clash = (a: string, b: string) =>
  ({ a, b, relation: 'contradicts', rule: 'disjoint', conflict: 'number' }) as const;

describe('agreementOf', () => {
  it('counts claims on which two sources state one value, whichever reading the relations name', () => {
    const readings = [says('herald', 5), says('gazette', 7), says('wire', 7)];
    const between = agreementOf([claim('a', 'contradicted', { readings, relations: [clash('herald', 'gazette')] })]);
    expect(between('wire', 'gazette')).toEqual({ ...NOTHING, same: 1 });
    expect(between('wire', 'herald')).toEqual({ ...NOTHING, contradicts: 1 });
    expect(between('herald', 'wire')).toEqual(between('wire', 'herald'));
  });

  it('takes the worst where a source says several things, and shows who contradicts itself', () => {
    const readings = [says('herald', 5), says('herald', 7, 'herald#2'), says('wire', 7)];
    const between = agreementOf([claim('a', 'contradicted', { readings, relations: [clash('herald', 'herald#2')] })]);
    expect(between('herald', 'herald')).toEqual({ ...NOTHING, contradicts: 1 });
    expect(between('wire', 'wire')).toEqual(NOTHING);
    expect(between('wire', 'herald')).toEqual({ ...NOTHING, contradicts: 1 });
  });

  it('leaves readings without a value and sources that share no claim out', () => {
    const readings = [says('herald', 5), reading('wire', 'x', null)];
    const between = agreementOf([claim('a', 'unverified', { readings }), claim('b', 'agreed')]);
    expect(between('herald', 'wire')).toEqual(NOTHING);
    expect(between('herald', 'gazette')).toEqual({ ...NOTHING, same: 1 });
  });

  it('does not mistake ids that only look alike together', () => {
    const between = agreementOf([claim('a', 'agreed', { readings: [says('a","b', 1), says('c', 1)] })]);
    expect(between('a', 'b","c')).toEqual(NOTHING);
  });
});
