import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { nodeAt, toData } from '../../src/yaml/node.ts';
import { readYaml } from '../../src/yaml/read.ts';
import { readPlain } from '../../src/yaml/scalar.ts';

const dataOf = (text: string) => {
  const { root, flaws } = readYaml(text);
  return { data: root && toData(root), flaws };
};

const byYaml = (text: string): unknown => parseDocument(text).toJS();

describe('readPlain', () => {
  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['2020-11-11', '2020-11-11'],
    ['1,960', '1,960'],
    ['1_960', '1_960'],
    ['12:30:45', '12:30:45'],
    ['0x7A8', 1960],
    ['0o17', 15],
    ['017', 17],
    ['1960', 1960],
    ['-1.5e3', -1500],
    ['.5', 0.5],
    ['9e234567', Infinity],
    ['r-9f2c41d0', 'r-9f2c41d0'],
    ['', null],
    ['~', null],
    ['Null', null],
    ['nULL', 'nULL'],
    ['TRUE', true],
    ['tRUE', 'tRUE'],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['.', '.'],
    ['-', '-'],
    ['1.2.3', '1.2.3'],
  ])('reads %j as YAML 1.2 does', (text, value) => {
    expect(readPlain(text)).toBe(value);
  });

  it('agrees with two other readers on whatever looks like a scalar', () => {
    const char = fc.constantFrom(...'0123456789+-.eExXoOaAfFnNuUlLtTrRsSiI_,~'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: char, minLength: 1, maxLength: 9 }), (scalar) => {
        const text = `k: ${scalar}\n`;
        fc.pre(parseDocument(text).errors.length === 0);
        const { data } = dataOf(text);
        expect(data).toEqual(byYaml(text));
        // By YAML 1.2 a number too large for one is infinite; the second reader takes "6E900" for a string.
        const isTooLarge = /e/iu.test(scalar) && Math.abs(Number(scalar)) === Infinity;
        if (!isTooLarge) expect(data).toEqual(load(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readYaml', () => {
  it('reads what other programs write as the same data', () => {
    const word = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !/[\0-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/.test(text));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(
          word.filter((key) => key !== '<<' && key !== '__proto__'),
          tie('tree'),
          { maxKeys: 4 },
        ),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.boolean(), (value, flow) => {
        const text = stringify(value, { collectionStyle: flow ? 'flow' : 'block' });
        expect(dataOf(text)).toEqual({ data: value, flaws: [] });
        expect(byYaml(text)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['plain', 'k: one two', 'one two'],
    ['in double quotation marks, with them', 'k: "a \\" b" # c', '"a \\" b"'],
    ['in single quotation marks, with them', "k: 'it''s'", "'it''s'"],
    ['after a comment and a blank line', '# c\n\nk: x', 'x'],
    ['with Windows line endings', 'a: 1\r\nk: x\r\n', 'x'],
    ['beyond the basic plane', '"🕊": 1\nk: 🕊 x', '🕊 x'],
  ])('knows where a scalar stands, %s', (_, text, words) => {
    const { root } = readYaml(text);
    const span = root && nodeAt(root, ['k'])?.span;
    expect(span && text.slice(span.start, span.end)).toBe(words);
  });

  it.each([
    ['an anchor', 'a: &x 1', '&x', { a: 1 }],
    ['an alias', 'a: *x', '*x', { a: null }],
    ['an alias as a key', '*x : 1', '*x', {}],
    ['a tag', 'a: !!str 1', '!!str', { a: 1 }],
    ['a tag of its own', 'a: !env HOME', '!env', { a: 'HOME' }],
    ['a merge key', '<<: {b: 1}\na: 1', '<<', { a: 1 }],
    ['a key called __proto__', '__proto__: {b: 1}\na: 1', '__proto__', { a: 1 }],
    ['a key twice, the first kept', 'a: 1\na: 2', 'a', { a: 1 }],
    ['a list as a key', '? [a]\n: 1\nb: 2', '[a', { b: 2 }],
    ['a second document', 'a: 1\n---\nb: 2', '', { a: 1 }],
    ['a comma that ends a value', '{ q: 1,960 servicemen, v: 2 }', '1,960 servicemen', { q: 1, v: 2 }],
    ['several commas in a value', '{ q: x, and y, and z }', 'x, and y, and z', { q: 'x' }],
  ])('refuses %s where it stands, and reads on', (_, text, words, data) => {
    const reading = dataOf(text);
    expect(reading.data).toEqual(data);
    expect(reading.flaws.map(({ span }) => text.slice(span.start, span.end))).toEqual([words]);
  });

  it.each([
    ['an empty file', '', null],
    ['a file of comments', '# a\n# b\n', null],
    ['an empty document', '---\n', null],
    ['an end of document', 'a: 1\n...\n', { a: 1 }],
    ['an empty second document', 'a: 1\n---\n', { a: 1 }],
    ['a quoted key like a merge', 'a: "<<"', { a: '<<' }],
    ['a key without a value, its colon written', '{ a: 1, b: }', { a: 1, b: null }],
    ['a key whose colon stands far off', '{ a: 1, b    : }', { a: 1, b: null }],
    ['a bare key after a quoted value', '{ a: "1", b }', { a: '1', b: null }],
    ['a constructor', 'constructor: 1', { constructor: 1 }],
  ])('takes %s', (_, text, data) => {
    expect(dataOf(text)).toEqual({ data, flaws: [] });
  });

  it('expands nothing: a bomb of aliases costs its length', () => {
    const names = 'abcdefghijklmnop'.split('');
    const lines = names.map((name, index) => `${name}: &${name} [${`*${names[index - 1] ?? name},`.repeat(20)}]`);
    expect(readYaml(lines.join('\n')).flaws).toHaveLength(16 * 21);
  });

  it('nests 32 deep with its scalars, and no deeper', () => {
    expect(() => readYaml('['.repeat(31) + ']'.repeat(31))).not.toThrow();
    expect(() => readYaml('['.repeat(32) + ']'.repeat(32))).toThrow(/maxDepth/);
    expect(() => readYaml('['.repeat(1_000_000))).toThrow(/maxDepth/);
  });
});
