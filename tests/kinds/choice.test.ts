import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice } from '../../src/kinds/choice.ts';

const broader = { capitulation: 'defeat', surrender: 'capitulation', retreat: 'defeat', 'Joint  Centre': 'centre' };
const options = { broader };

describe('reading a choice', () => {
  it.each([
    ['surrender', 'surrender'],
    ['  joint\u00a0 centre ', 'joint centre'],
    [5, '5'],
    [true, 'true'],
  ] as const)('takes the label %j', (value, expected) => {
    expect(choice.read('any words at all', { options: {}, value })).toEqual({ ok: true, value: expected, notes: [] });
  });

  it.each([undefined, '', '  ', ['a', 'b'], 'x'.repeat(201)])('declines %j', (value) => {
    const context = value === undefined ? { options: {} } : { options: {}, value };
    expect(choice.read('words', context)).toMatchObject({
      ok: false,
      problem: { code: 'value-unreadable', data: { quote: 'words' } },
    });
  });
});

describe('how two choices stand', () => {
  it.each([
    ['surrender', 'Surrender', 'same', 'equal'],
    ['surrender', 'capitulation', 'compatible', 'broader'],
    ['surrender', 'defeat', 'compatible', 'broader'],
    ['joint centre', 'Centre', 'compatible', 'broader'],
    ['surrender', 'retreat', 'contradicts', 'label'],
    ['capitulation', 'retreat', 'contradicts', 'label'],
    ['surrender', 'victory', 'contradicts', 'label'],
  ] as const)('%s / %s: %s by %s', (a, b, relation, rule) => {
    expect(choice.relate(a, b, options)).toMatchObject({ relation, rule });
    expect(choice.relate(b, a, options)).toEqual(choice.relate(a, b, options));
  });

  it('is not confused by a tree that runs in a circle', () => {
    const circle = { broader: { a: 'b', b: 'c', c: 'a' } };
    expect(choice.relate('a', 'c', circle).relation).toBe('compatible');
    expect(choice.relate('a', 'x', circle).relation).toBe('contradicts');
  });

  it('holds no label that every object has', () => {
    expect(choice.relate('constructor', 'tostring', options).relation).toBe('contradicts');
  });

  it('meets in the narrowest label', () => {
    expect(choice.meet(['defeat', 'surrender', 'capitulation'], options)).toBe('surrender');
    expect(choice.meet([], options)).toBeNull();
  });

  it('mirrors, and is the same as itself', () => {
    const labels = fc.constantFrom('surrender', 'capitulation', 'defeat', 'retreat', 'Defeat', 'other');
    fc.assert(
      fc.property(labels, labels, (a, b) => {
        expect(choice.relate(a, b, options)).toEqual(choice.relate(b, a, options));
        expect(choice.relate(a, a, options).relation).toBe('same');
      }),
    );
  });
});
