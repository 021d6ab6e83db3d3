import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../src/kinds/place.ts';
import type { ReadOutcome } from '../../src/model/kind.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { Name } from '../../src/model/values.ts';
import { PLACE_PAIRS, PLACE_READINGS } from './cases/places.ts';

const options = {};

const valueOf = (outcome: ReadOutcome<Name>): Name => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const parsed = (text: string): Name => valueOf(place.parse(text, { options }));

const standing = (relation: Relation): string => {
  if (relation.relation !== 'contradicts') return relation.relation;
  return relation.conflict === 'spelling' ? 'spelling' : 'different';
};

describe('reading a place', () => {
  it.each(PLACE_READINGS)('reads $quote as $text', ({ quote, text, head }) => {
    const outcome = place.read(quote, { options });
    expect(outcome.ok ? place.format(outcome.value) : null).toBe(text);
    if (outcome.ok && head !== undefined) expect(outcome.value.head).toBe(head);
  });

  it('lets an editor pick one of several', () => {
    expect(place.read('Shusha and Lachin', { options })).toMatchObject({
      problem: { code: 'value-ambiguous', data: { candidates: ['Shusha', 'Lachin'] } },
    });
    expect(valueOf(place.read('Shusha and Lachin', { options, value: 'lachin' })).head).toBe('Lachin');
    expect(place.read('Shusha and Lachin', { options, value: 'Baku' })).toMatchObject({
      problem: { code: 'value-mismatch' },
    });
  });

  it.each([42, '', 'the corridor', 'x'.repeat(3_000)])('declines %j', (value) => {
    expect(place.parse(value, { options }).ok).toBe(false);
  });
});

describe('how two places stand', () => {
  it.each(PLACE_PAIRS)('$a / $b: $expected', ({ a, b, expected }) => {
    expect(standing(place.relate(parsed(a), parsed(b), options))).toBe(expected);
    expect(place.relate(parsed(b), parsed(a), options)).toEqual(place.relate(parsed(a), parsed(b), options));
  });

  it('says what tells two places apart', () => {
    expect(place.relate(parsed('Lachin pass'), parsed('Lachin corridor'), options)).toEqual({
      relation: 'contradicts',
      conflict: 'name',
      rule: 'generic',
      note: 'corridor and pass are different things',
    });
    expect(place.relate(parsed('Nagorno-Karabakh'), parsed('Nagorny Karabakh'), options)).toMatchObject({
      rule: 'spelling',
      note: '-no and -ny are one Russian adjective',
    });
  });

  it('takes another name as an alias, but never another thing', () => {
    const aliases = { 'Nagorno-Karabakh': ['Artsakh', 'Naka'] };
    expect(place.relate(parsed('Artsakh'), parsed('the Naka region'), { aliases })).toMatchObject({ rule: 'alias' });
    expect(place.relate(parsed('Artsakh'), parsed('Shusha'), { aliases })).toMatchObject({ rule: 'name-different' });
    const lachin = { Lachin: ['Berdzor'] };
    expect(place.relate(parsed('Lachin corridor'), parsed('Lachin pass'), { aliases: lachin })).toMatchObject({
      rule: 'generic',
    });
  });

  it('finds the fullest name that all allow', () => {
    expect(place.meet([parsed('Karabakh'), parsed('Nagorno-Karabakh region')], options)?.text).toBe(
      'Nagorno-Karabakh region',
    );
  });
});

describe('laws of places', () => {
  const texts = [...new Set(PLACE_PAIRS.flatMap(({ a, b }) => [a, b]))];
  const made = fc
    .tuple(
      fc.constantFrom('', 'North ', 'Lake ', 'the city of '),
      fc.constantFrom('Lachin', 'Karabakh', 'Nakka', 'Van'),
      fc.constantFrom('', ' corridor', ' region', ' Pass', ' in Armenia'),
    )
    .map((pieces) => pieces.join(''));
  const places = fc.oneof(fc.constantFrom(...texts), made).map(parsed);

  it('mirrors', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        expect(place.relate(a, b, options)).toEqual(place.relate(b, a, options));
      }),
    );
  });

  it('makes same an equivalence, which all other relations respect', () => {
    const values = texts.map(parsed);
    for (const a of values) {
      expect(place.relate(a, a, options).relation).toBe('same');
      for (const b of values.filter((other) => place.relate(a, other, options).relation === 'same')) {
        for (const c of values)
          expect(standing(place.relate(b, c, options))).toBe(standing(place.relate(a, c, options)));
      }
    }
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(places, (value) => {
        expect(place.relate(parsed(place.format(value)), value, options).relation).toBe('same');
      }),
    );
  });

  it.each(['A', 'Aa ', 'of ', 'the city of ', 'Lake ', 'Lachin corridor, ', 'in Aa '])(
    'reads 100 kB of %j in no time',
    (piece) => {
      const start = performance.now();
      for (const length of [1_900, 100_000]) place.read(piece.repeat(length / piece.length), { options });
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});
