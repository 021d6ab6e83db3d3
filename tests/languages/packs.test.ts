import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKS, packOf } from '../../src/languages/packs/index.ts';
import type { LanguagePack } from '../../src/languages/pack.ts';
import { foldFor } from '../../src/languages/phrases/fold.ts';
import { inEnglish } from '../../src/languages/phrases/index.ts';
import { againstLabel } from '../../src/languages/polarity.ts';
import { cutOff } from '../../src/languages/surroundings.ts';
import { withoutTitles } from '../../src/languages/titles.ts';
import type { KindName } from '../../src/model/values.ts';
import { KINDS } from '../../src/kinds/index.ts';
import { TABLES } from './tables/index.ts';

const isKind = (name: string): name is KindName => name in KINDS;

const packNamed = (tag: string): LanguagePack => {
  const pack = packOf(tag);
  if (pack === undefined) throw new Error(`no pack for ${tag}`);
  return pack;
};

const tablesOf = (pack: LanguagePack): readonly (readonly [string, unknown])[] => Object.entries(pack);

/** All wordings of a pack, with the table that they stand in. */
const wordingsOf = (pack: LanguagePack): readonly (readonly [table: string, wording: string])[] =>
  tablesOf(pack).flatMap(([table, value]) => {
    const lists: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    return ['tag', 'decimal'].includes(table)
      ? []
      : lists.flatMap((list) => (typeof list === 'string' ? list.split('|').map((one) => [table, one] as const) : []));
  });

it('has a table of cases for every pack', () => {
  expect(TABLES.map(({ tag }) => tag).toSorted()).toEqual([...PACKS.keys()].toSorted());
});

describe.each(TABLES)('the pack of $tag', ({ tag, rows, asserted, unasserted, names, cut, whole }) => {
  const pack = packNamed(tag);

  for (const [kind, list] of Object.entries(rows)) {
    if (!isKind(kind)) continue;
    it.each(list)(`reads a ${kind}: %s`, (phrase, english) => {
      const read = inEnglish(phrase, pack, kind);
      expect(read.ok ? read.english : null).toBe(english);
      if (read.ok) expect(KINDS[kind].read(read.english, { options: {}, saidOn: '2020-11-11' }).ok).toBe(true);
    });
  }

  it.each(asserted)('finds nothing against a yes: %s', (text) => {
    expect(againstLabel(text, 'yes', pack)).toBeNull();
  });

  it.each(unasserted)('finds what speaks against a yes: %s', (text) => {
    expect(againstLabel(text, 'yes', pack)).not.toBeNull();
  });

  it.each(names)('takes a title for no part of a name: %s', (titled, name) => {
    expect(withoutTitles(titled, pack)).toBe(name);
  });

  it.each(cut)('finds what a quote leaves out: %s … %s', (before, after) => {
    expect(cutOff({ before, after }, pack, { isDate: false })).not.toBeNull();
  });

  it.each(whole)('leaves whole quotes alone: %s … %s', (before, after) => {
    expect(cutOff({ before, after }, pack, { isDate: false })).toBeNull();
  });

  it('writes its wordings as texts are folded', () => {
    const fold = foldFor(pack);
    const odd = wordingsOf(pack).filter(([, wording]) => fold(wording) !== wording);
    expect(odd).toEqual([]);
  });

  it('takes no number word for an idle one', () => {
    const idle = new Set([pack.neutral, pack.verbs ?? ''].flatMap((list) => list.split('|')));
    const numbers = Object.entries(pack.numbers).flatMap(([value, list]) => (Number(value) > 1 ? list.split('|') : []));
    expect(numbers.filter((wording) => idle.has(wording))).toEqual([]);
  });

  it('gives a wording one meaning in a table', () => {
    const tables = tablesOf(pack).flatMap(([name, value]): (readonly [string, readonly string[]])[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && name !== 'polarity' && name !== 'marks'
        ? [[name, Object.values(value).flatMap((list: unknown) => (typeof list === 'string' ? list.split('|') : []))]]
        : [],
    );
    for (const [name, wordings] of tables) {
      const twice = wordings.filter((wording, index) => wordings.indexOf(wording) !== index);
      expect([name, twice]).toEqual([name, []]);
    }
  });

  it('reads every number in digits as it is, and none with a word that it does not know before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom('xqzv', 'zzkw', 'qqxj'), (value, word) => {
        const read = inEnglish(String(value), pack, 'count');
        expect(read).toEqual({ ok: true, english: String(value) });
        expect(inEnglish(`${word} ${String(value)}`, pack, 'count').ok).toBe(false);
      }),
    );
  });

  it('gives every bound before a number its meaning', () => {
    for (const [english, wordings] of Object.entries(pack.bounds)) {
      for (const wording of wordings.split('|')) {
        const read = inEnglish(`${wording} 300`, pack, 'count');
        expect([wording, read]).toEqual([wording, { ok: true, english: `${english} 300` }]);
        expect([wording, cutOff({ before: `${wording} `, after: '' }, pack, { isDate: false }) === null]).toEqual([
          wording,
          false,
        ]);
      }
    }
  });

  it('reads no number beside a word that denies or doubts', () => {
    for (const list of [pack.polarity.no, pack.polarity.possible, pack.polarity.denial]) {
      for (const word of list.split('|')) {
        const read = inEnglish(`${word} 300`, pack, 'count');
        expect([word, read.ok]).toEqual([word, false]);
      }
    }
  });
});
