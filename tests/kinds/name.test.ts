import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { name } from '../../src/kinds/name.ts';
import type { ReadOutcome } from '../../src/model/kind.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { Name } from '../../src/model/values.ts';
import { NAME_PAIRS, NAME_READINGS } from './cases/names.ts';

const options = {};

const valueOf = (outcome: ReadOutcome<Name>): Name => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const parsed = (text: string): Name => valueOf(name.parse(text, { options }));

const standing = (relation: Relation): string => {
  if (relation.relation !== 'contradicts') return relation.relation;
  return relation.conflict === 'spelling' ? 'spelling' : 'different';
};

describe('reading a name', () => {
  it.each(NAME_READINGS)('reads $quote as $text', ({ quote, text, head }) => {
    const outcome = name.read(quote, { options });
    expect(outcome.ok ? name.format(outcome.value) : null).toBe(text);
    if (outcome.ok && head !== undefined) expect(outcome.value.head).toBe(head);
  });

  it('keeps titles and offices apart from the name', () => {
    expect(parsed('Russian General Sergey Rudsky').generic).toEqual(['Russian', 'General']);
  });

  it('says why a quote is declined', () => {
    expect(name.read('the prime minister', { options })).toMatchObject({
      ok: false,
      problem: { code: 'value-unreadable' },
    });
    expect(name.read('Erdogan and Putin', { options })).toMatchObject({
      ok: false,
      problem: { code: 'value-ambiguous', data: { candidates: ['Erdogan', 'Putin'] } },
    });
  });

  it('lets an editor pick one of several names, and no name that is not there', () => {
    expect(valueOf(name.read('Erdogan and Putin', { options, value: 'Vladimir Putin' })).text).toBe('Putin');
    expect(name.read('Erdogan and Putin', { options, value: 'Aliyev' })).toMatchObject({
      ok: false,
      problem: { code: 'value-mismatch' },
    });
    expect(name.read('the general', { options, value: 'Rudsky' })).toMatchObject({
      ok: true,
      notes: [{ code: 'value-not-in-quote' }],
    });
  });

  it('lets no editor pick by a name that fits several', () => {
    const quote = 'Ilham Aliyev and Heydar Aliyev';
    expect(name.read(quote, { options, value: 'Aliyev' })).toMatchObject({ problem: { code: 'value-mismatch' } });
    expect(valueOf(name.read(quote, { options, value: 'President Heydar Aliyev' })).text).toBe('Heydar Aliyev');
  });

  it('takes an editor’s alias for what the quote says', () => {
    const aliases = { 'Sergei Rudskoi': ['Rutskoy'] };
    expect(valueOf(name.read('Rutskoy', { options: { aliases }, value: 'Sergei Rudskoi' })).text).toBe('Rutskoy');
    expect(name.read('Rutskoy', { options, value: 'Sergei Rudskoi' })).toMatchObject({
      problem: { code: 'value-mismatch' },
    });
  });

  it('takes an inverted name from an editor, and in a quote only where its words show it', () => {
    expect(parsed('Doe, Jane').text).toBe('Jane Doe');
    expect(name.read('Doe, Jane', { options }).ok).toBe(true);
    expect(name.read('Doe, Zorn', { options }).ok).toBe(false);
  });

  it('declines what is no words', () => {
    expect(name.parse(42, { options }).ok).toBe(false);
    expect(name.parse('', { options }).ok).toBe(false);
  });
});

describe('how two names stand', () => {
  it.each(NAME_PAIRS)('$a / $b: $expected', ({ a, b, expected }) => {
    expect(standing(name.relate(parsed(a), parsed(b), options))).toBe(expected);
    expect(standing(name.relate(parsed(b), parsed(a), options))).toBe(expected);
  });

  it('says in words why two spellings may be one name', () => {
    expect(name.relate(parsed('Rutskoy'), parsed('Rudsky'), options)).toEqual({
      relation: 'contradicts',
      conflict: 'spelling',
      rule: 'spelling',
      note: '-oy, -iy and -y are one Russian ending; d and t sound alike',
    });
  });

  it('takes the spellings that a claim lists for one name, and no others', () => {
    const aliases = { 'Sergei Rudskoi': ['Rutskoy', 'Rudsky'] };
    expect(name.relate(parsed('Rutskoy'), parsed('Sergey Rudsky'), { aliases })).toEqual({
      relation: 'compatible',
      rule: 'alias',
      note: 'Rutskoy / Sergey Rudsky',
    });
    expect(name.relate(parsed('Rutskoy'), parsed('Shoigu'), { aliases }).relation).toBe('contradicts');
  });

  it('names the rule', () => {
    expect(name.relate(parsed('Vladimir Putin'), parsed('PM Vladimir Putin'), options).rule).toBe('name-equal');
    expect(name.relate(parsed('Putin'), parsed('V. Putin'), options).rule).toBe('name-part');
    expect(name.relate(parsed('Putin'), parsed('Shoigu'), options).rule).toBe('name-different');
  });

  it('finds the fullest name that all allow', () => {
    expect(name.meet([parsed('Pashinyan'), parsed('Nikol Pashinyan')], options)?.text).toBe('Nikol Pashinyan');
    expect(name.meet([], options)).toBeNull();
  });
});

describe('laws of names', () => {
  const texts = [...new Set(NAME_PAIRS.flatMap(({ a, b }) => [a, b]))];
  // "A" and "I" are words by themselves, and an initial only where a name follows.
  const letters = fc
    .string({ unit: fc.constantFrom(...Array.from('aeioubdgklmnrstvyz')), minLength: 1, maxLength: 7 })
    .filter((text) => text !== 'a' && text !== 'i');
  const word = letters.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
  const written = fc.oneof(
    fc.constantFrom(...texts),
    fc
      .array(fc.oneof(word, fc.constantFrom('bin', 'al-Rawi', 'G.', 'de', 'Jr.')), { minLength: 1, maxLength: 5 })
      .map((words) => words.join(' ')),
  );
  const names = written
    .map((text) => name.parse(text, { options }))
    .filter((outcome) => outcome.ok)
    .map(valueOf);

  it('mirrors', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(name.relate(a, b, options)).toEqual(name.relate(b, a, options));
      }),
    );
  });

  it('makes same an equivalence, which all other relations respect', () => {
    fc.assert(
      fc.property(names, names, names, (a, b, c) => {
        expect(name.relate(a, a, options).relation).toBe('same');
        if (name.relate(a, b, options).relation !== 'same') return;
        expect(standing(name.relate(b, c, options))).toBe(standing(name.relate(a, c, options)));
      }),
    );
  });

  it('holds for all names of the table, three at a time', () => {
    const values = texts.map(parsed);
    const rows = values.map((a) => values.map((b) => standing(name.relate(a, b, options))));
    for (const row of rows) {
      for (const [at, how] of row.entries()) if (how === 'same') expect(rows[at]).toEqual(row);
    }
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(names, (value) => {
        expect(name.relate(parsed(name.format(value)), value, options).relation).toBe('same');
      }),
    );
  });

  it('never makes one name of two whose letters differ', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [one, other] = [name.parse(a, { options }), name.parse(b, { options })];
        fc.pre(one.ok && other.ok && a !== b);
        expect(name.relate(valueOf(one), valueOf(other), options).relation).not.toBe('same');
      }),
    );
  });

  it.each(['A.', 'Aa ', 'al-', "a'", 'A\u0301', 'de ', 'Mr. ', 'of the ', ', ', 'Ab, '])(
    'reads 100 kB of %j in no time',
    (piece) => {
      const start = performance.now();
      for (const length of [1_900, 100_000]) name.read(piece.repeat(length / piece.length), { options });
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});
