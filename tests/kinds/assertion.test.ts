import { describe, expect, it } from 'vitest';
import { assertion } from '../../src/kinds/assertion.ts';
import type { Polarity } from '../../src/model/values.ts';
import { ASSERTION_CASES } from './cases/assertions.ts';

const options = {};
const LABELS: readonly Polarity[] = ['yes', 'no', 'possible'];

describe('reading an assertion', () => {
  it.each([
    ['yes', 'yes'],
    [true, 'yes'],
    ['True', 'yes'],
    ['no', 'no'],
    [false, 'no'],
    [' Possible ', 'possible'],
  ] as const)('takes the label %j for %s', (value, expected) => {
    expect(assertion.parse(value, { options })).toEqual({ ok: true, value: expected, notes: [] });
  });

  it.each([['maybe'], [''], [1], [0], [['yes']]])('declines the label %j', (value) => {
    expect(assertion.parse(value, { options })).toMatchObject({ ok: false, problem: { code: 'value-unreadable' } });
  });

  it('asks for a label', () => {
    const outcome = assertion.read('will not deploy', { options });
    expect(outcome).toMatchObject({ problem: { code: 'value-unreadable', data: { quote: 'will not deploy' } } });
    expect(JSON.stringify(outcome)).toContain('value: yes|no|possible');
  });

  it.each(ASSERTION_CASES)('"$quote" labelled $label: $suspect', ({ quote, label, suspect }) => {
    const expected = suspect === null ? [] : [{ code: 'polarity-suspect', data: { quote, label, word: suspect } }];
    expect(assertion.read(quote, { options, value: label })).toEqual({ ok: true, value: label, notes: expected });
  });

  it.each(['not ', 'and not ', '(', ', ', 'no choice but '])('reads 100 kB of %j in no time', (piece) => {
    const start = performance.now();
    assertion.read(piece.repeat(100_000 / piece.length), { options, value: 'yes' });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('how two assertions stand', () => {
  it.each([
    ['yes', 'yes', 'same', 'equal'],
    ['no', 'no', 'same', 'equal'],
    ['yes', 'no', 'contradicts', 'polarity'],
    ['yes', 'possible', 'compatible', 'possible'],
    ['no', 'possible', 'compatible', 'possible'],
    ['possible', 'possible', 'compatible', 'possible'],
  ] as const)('%s / %s: %s by %s', (a, b, relation, rule) => {
    expect(assertion.relate(a, b, options)).toMatchObject({ relation, rule });
    expect(assertion.relate(b, a, options)).toEqual(assertion.relate(a, b, options));
  });

  it('meets in the settled answer', () => {
    expect(assertion.meet(['possible', 'no', 'possible'], options)).toBe('no');
    expect(assertion.meet(['possible', 'possible'], options)).toBe('possible');
    expect(assertion.meet([], options)).toBeNull();
  });

  it.each(LABELS)('reads %s as it writes it', (label) => {
    expect(assertion.parse(assertion.format(label), { options })).toMatchObject({ value: label });
  });
});
