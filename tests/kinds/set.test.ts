import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { set } from '../../src/kinds/set.ts';
import type { EditorValue } from '../../src/model/claim.ts';
import type { LabelSet } from '../../src/model/values.ts';

const options = {};
const quote = 'led by diplomats from Russia, France and the United States';

const open = (...labels: readonly string[]): LabelSet => ({ labels, complete: false });
const complete = (...labels: readonly string[]): LabelSet => ({ labels, complete: true });

describe('reading a set', () => {
  it('takes the labels, open unless complete', () => {
    const value = ['France', 'Russia'];
    expect(set.read(quote, { options, value })).toEqual({ ok: true, value: open('France', 'Russia'), notes: [] });
    expect(set.read(quote, { options: { complete: true }, value })).toMatchObject({ value: { complete: true } });
    expect(set.read(quote, { options: { complete: true }, value, complete: false })).toMatchObject({
      value: { complete: false },
    });
    expect(set.read(quote, { options, value, complete: true })).toMatchObject({ value: { complete: true } });
  });

  it('takes a label once, and a list written as one text', () => {
    expect(set.parse(['France', 'FRANCE', ' France '], { options })).toMatchObject({ value: open('France') });
    expect(set.parse('France, United States', { options })).toMatchObject({ value: open('France', 'United States') });
    expect(set.parse('Trinidad and Tobago', { options })).toMatchObject({ value: open('Trinidad and Tobago') });
    expect(set.parse('only France', { options })).toMatchObject({ value: complete('France') });
  });

  it.each([
    ['Turkey', 'Turkey'],
    ['Franc', 'Franc'],
    ['Unite', 'Unite'],
    ['diplomat', 'diplomat'],
  ])('notes that %s does not stand in the quote', (label, editor) => {
    expect(set.read(quote, { options, value: [label] })).toMatchObject({
      ok: true,
      notes: [{ code: 'value-not-in-quote', data: { quote, editor } }],
    });
  });

  it.each(['france', 'United  States', 'the United States', 'Russia'])(
    'finds %s whatever its case and spaces',
    (label) => {
      expect(set.read(quote, { options, value: [label] })).toMatchObject({ notes: [] });
    },
  );

  it('finds a label by its alias, and names it by the preferred form', () => {
    const aliases = { USA: ['United States', 'America'] };
    const outcome = { ok: true, value: open('USA', 'France'), notes: [] };
    expect(set.read(quote, { options: { aliases }, value: ['America', 'France'] })).toEqual(outcome);
    expect(set.read('led by France', { options: { aliases }, value: ['USA'] })).toMatchObject({
      notes: [{ data: { editor: 'USA' } }],
    });
  });

  it.each<[EditorValue | undefined]>([[undefined], [[]], [''], [['']], [['a; b']], [['x'.repeat(300)]]])(
    'declines %j',
    (value) => {
      const context = value === undefined ? { options } : { options, value };
      expect(set.read(quote, context)).toMatchObject({
        ok: false,
        problem: { code: 'value-unreadable', data: { quote } },
      });
    },
  );
});

describe('how two sets stand', () => {
  it.each([
    [open('A', 'B'), open('b', 'a'), 'same', 'equal'],
    [open('A'), open('B'), 'compatible', 'open-set'],
    [complete('A', 'B'), complete('B', 'A'), 'same', 'equal'],
    [complete('A', 'B'), complete('A'), 'contradicts', 'complete-set'],
    [complete('A', 'B'), open('A'), 'compatible', 'open-set'],
    [complete('A', 'B'), open('A', 'B'), 'compatible', 'open-set'],
    [complete('A', 'B'), open('C'), 'contradicts', 'complete-set'],
  ])('%j / %j: %s by %s', (a, b, relation, rule) => {
    expect(set.relate(a, b, options)).toMatchObject({ relation, rule });
    expect(set.relate(b, a, options)).toEqual(set.relate(a, b, options));
  });

  it('says what a complete set lacks', () => {
    expect(set.relate(complete('A'), open('B', 'A'), options)).toMatchObject({
      conflict: 'set',
      note: 'the complete set lacks B',
    });
  });

  it('meets in all that is named, closed by a complete set', () => {
    expect(set.meet([open('A'), open('B', 'a')], options)).toEqual(open('A', 'B'));
    expect(set.meet([open('A'), complete('A', 'B')], options)).toEqual(complete('A', 'B'));
    expect(set.meet([], options)).toBeNull();
  });
});

describe('laws of sets', () => {
  const label = fc.stringMatching(/^[A-Za-z][A-Za-z ,.]{0,8}[a-z]$/);
  const sets = fc
    .record({ labels: fc.array(label, { minLength: 1, maxLength: 4 }), complete: fc.boolean() })
    .map((raw): LabelSet => {
      const outcome = set.parse(raw.labels, { options, complete: raw.complete });
      if (!outcome.ok) throw new Error('a label that letters make is read');
      return outcome.value;
    });

  it('mirrors, and is the same as itself', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        expect(set.relate(a, b, options)).toEqual(set.relate(b, a, options));
        expect(set.relate(a, a, options).relation).toBe('same');
      }),
    );
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(sets, (value) => {
        expect(set.parse(set.format(value), { options })).toMatchObject({ value });
      }),
    );
  });

  it('allows what every set allows in their meeting', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        if (set.relate(a, b, options).relation === 'contradicts') return;
        const meeting = set.meet([a, b], options);
        expect(
          meeting !== null && [a, b].every((one) => set.relate(meeting, one, options).relation !== 'contradicts'),
        ).toBe(true);
      }),
    );
  });
});
