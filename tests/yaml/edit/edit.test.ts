import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { editYaml, type Edit } from '../../../src/yaml/edit/index.ts';
import type { Data, Path } from '../../../src/yaml/node.ts';
import { documents } from './documents.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

interface Row {
  readonly name: string;
  readonly before: string;
  readonly edits: readonly Edit[];
  /** `null` where the edit must be refused. */
  readonly after: string | null;
}

const set = (path: Path, value: Data): Edit => ({ op: 'set', path, value });
const remove = (...path: Path): Edit => ({ op: 'remove', path });
const append = (path: Path, value: Data): Edit => ({ op: 'append', path, value });

const ROWS: readonly Row[] = [
  {
    name: 'two items behind a list, before what follows it',
    before: 'l:\n  - a: 1 # c\n  # of the list\n# end\nb: 2\n',
    edits: [append(['l'], { a: 2, b: 'x' }), append(['l'], { a: 3 })],
    after: 'l:\n  - a: 1 # c\n  # of the list\n  - a: 2\n    b: x\n  - a: 3\n# end\nb: 2\n',
  },
  {
    name: 'an item behind items that empty lines part, without a last line end',
    before: 'l:\r\n- a: 1\r\n\r\n- a: 2',
    edits: [append(['l'], { a: 3 })],
    after: 'l:\r\n- a: 1\r\n\r\n- a: 2\r\n\r\n- a: 3',
  },
  {
    name: 'an item in brackets',
    before: 'l: [{ a: 1 }] # c',
    edits: [append(['l'], { a: 2 })],
    after: 'l: [{ a: 1 }, { a: 2 }] # c',
  },
  { name: 'the first item in brackets', before: 'l: []', edits: [append(['l'], { a: 2 })], after: 'l: [ { a: 2 } ]' },
  {
    name: 'an item in braces behind one in braces',
    before: 'l:\n  - { a: x } # c\n',
    edits: [append(['l'], { a: 'y z' })],
    after: 'l:\n  - { a: x } # c\n  - { a: y z }\n',
  },
  { name: 'a text behind a list', before: 'l: [d-1]\n', edits: [append(['l'], 'd-2')], after: 'l: [d-1, d-2]\n' },
  {
    name: 'a text behind a list in lines',
    before: 'l:\n  - d-1 # c\nb: 1\n',
    edits: [append(['l'], 'd-2')],
    after: 'l:\n  - d-1 # c\n  - d-2\nb: 1\n',
  },
  {
    name: 'an item taken out, with its own comments and the empty line behind it',
    before: 'l:\n  # of one\n  - a: 1\n    # in one\n\n  # of two\n  - a: 2\n\n  - a: 3\n',
    edits: [remove('l', 0)],
    after: 'l:\n  # of one\n  # of two\n  - a: 2\n\n  - a: 3\n',
  },
  {
    name: 'the last item taken out, with the empty line before it',
    before: 'l:\r\n  - a: 1\r\n\r\n  - a: 2\r\n# end\r\nb: 1\r\n',
    edits: [remove('l', 1)],
    after: 'l:\r\n  - a: 1\r\n# end\r\nb: 1\r\n',
  },
  {
    name: 'the last item taken out, without a last line end',
    before: 'l:\n  - a: 1\n  - a: 2',
    edits: [remove('l', 1)],
    after: 'l:\n  - a: 1\n',
  },
  { name: 'an only item taken out', before: 'l:\n  - a: 1\nb: 2\n', edits: [remove('l', 0)], after: null },
  { name: 'an item taken out of brackets', before: 'l: [1, 2, 3]', edits: [remove('l', 1)], after: 'l: [1, 3]' },
  { name: 'the last item taken out of brackets', before: 'l: [1, 2]', edits: [remove('l', 1)], after: 'l: [1]' },
  { name: 'an item that is not there', before: 'l: [1, 2]', edits: [remove('l', 2)], after: null },
  {
    name: 'an item that shares its line with another dash',
    before: '- - 1\n  - 2\n',
    edits: [remove(0, 0)],
    after: null,
  },
  { name: 'an item where there is no list', before: 'l:\nb: 1\n', edits: [append(['l'], { a: 2 })], after: null },
  { name: 'an item in a mapping', before: 'l: { a: 1 }\n', edits: [append(['l'], { a: 2 })], after: null },
  { name: 'a plain text', before: 'a: one # c\nb: 2\n', edits: [set(['a'], 'two')], after: 'a: two # c\nb: 2\n' },
  {
    name: 'a plain text by one that cannot be plain',
    before: 'a: one',
    edits: [set(['a'], 'x: y')],
    after: 'a: "x: y"',
  },
  { name: 'a text that looks like a number', before: 'a: one', edits: [set(['a'], '1960')], after: 'a: "1960"' },
  { name: 'a word that some take for a truth', before: 'a: one', edits: [set(['a'], 'no')], after: 'a: "no"' },
  { name: 'a number', before: 'a: 1 # c', edits: [set(['a'], 2)], after: 'a: 2 # c' },
  { name: 'single marks', before: "a: 'it''s'", edits: [set(['a'], "that's")], after: "a: 'that''s'" },
  {
    name: 'single marks that cannot hold it',
    before: "a: 'b'",
    edits: [set(['a'], 'b\u00a0c')],
    after: 'a: "b\\xa0c"',
  },
  { name: 'double marks', before: 'a: "b"', edits: [set(['a'], '“c” \\ "d"')], after: 'a: "“c” \\\\ \\"d\\""' },
  {
    name: 'what could steer a terminal',
    before: 'a: b',
    edits: [set(['a'], '\u202e\u001b[2J')],
    after: 'a: "\\u202e\\x1b[2J"',
  },
  { name: 'a comma in braces', before: '{ a: b }', edits: [set(['a'], '1,960')], after: '{ a: "1,960" }' },
  {
    name: 'a block scalar, its comment kept',
    before: 'a: >- # why\n  one\n  two\n\n# end\nb: c\n',
    edits: [set(['a'], 'three')],
    after: 'a: "three" # why\n\n# end\nb: c\n',
  },
  {
    name: 'a text that becomes a mapping, as it was written',
    before: "- { quote: 'it''s', b: c } # d",
    edits: [set([0, 'quote'], { exact: "it's", prefix: 'so ' })],
    after: "- { quote: { exact: 'it''s', prefix: \"so \" }, b: c } # d",
  },
  {
    name: 'a plain text that becomes a mapping',
    before: 'quote: 1,960 men # d\n',
    edits: [set(['quote'], { exact: '1,960 men', prefix: 'so ' })],
    after: 'quote: { exact: "1,960 men", prefix: "so " } # d\n',
  },
  { name: 'a key in braces', before: '{a: b,} # c', edits: [set(['d'], 'e')], after: '{a: b, d: "e",} # c' },
  { name: 'a key in empty braces', before: 'a: {}', edits: [set(['a', 'b'], 1)], after: 'a: { b: 1 }' },
  { name: 'a key behind one without a value', before: '{a: , b }', edits: [set(['c'], 1)], after: '{a: , b, c: 1 }' },
  { name: 'a key without a value', before: 'a:   # c\nb: 1', edits: [set(['a'], 'd')], after: 'a: d   # c\nb: 1' },
  { name: 'a key at the end, without a last line break', before: 'a: 1', edits: [set(['b'], 2)], after: 'a: 1\nb: 2' },
  { name: 'a key with CRLF', before: 'a: 1\r\n', edits: [set(['b'], 2)], after: 'a: 1\r\nb: 2\r\n' },
  {
    name: 'a mapping in a list, behind its own comments and before those of the next',
    before: lines(
      'c:',
      '  - id: x',
      '    r: [1]  # one',
      '      # two',
      '',
      '    # three',
      '',
      '  # of y',
      '  - id: y',
      '',
    ),
    edits: [set(['c', 0, 'res'], { by: 'desk', on: '2020-11-20' })],
    after: lines(
      'c:',
      '  - id: x',
      '    r: [1]  # one',
      '      # two',
      '',
      '    # three',
      '    res:',
      '      by: desk',
      '      on: 2020-11-20',
      '',
      '  # of y',
      '  - id: y',
      '',
    ),
  },
  {
    name: 'a key behind a block scalar that keeps its breaks',
    before: 'a: |+\n  text\n\n\n',
    edits: [set(['b'], 1)],
    after: 'a: |+\n  text\n\n\nb: 1\n',
  },
  { name: 'two keys at once', before: '{a: 1}', edits: [set(['b'], 2), set(['c'], 3)], after: '{a: 1, b: 2, c: 3}' },
  {
    name: 'a list',
    before: 'a:\n  b: c\n',
    edits: [set(['a', 'd'], ['e', 'f, g'])],
    after: 'a:\n  b: c\n  d: [e, "f, g"]\n',
  },
  { name: 'a key taken out', before: 'a: 1\nb: 2 # two\nc: 3\n', edits: [remove('b')], after: 'a: 1\nc: 3\n' },
  { name: 'a key taken out of braces', before: '{ a: 1, b: 2, c: 3 }', edits: [remove('b')], after: '{ a: 1, c: 3 }' },
  { name: 'the last key taken out of braces', before: '{ a: 1, b: 2 }', edits: [remove('b')], after: '{ a: 1 }' },
  { name: 'a key that shares its line with a dash', before: '- a: 1\n  b: 2\n', edits: [remove(0, 'a')], after: null },
  { name: 'an only key', before: 'a: 1\n', edits: [remove('a')], after: null },
  { name: 'a path that leads nowhere', before: 'a: 1', edits: [set(['b', 'c'], 1)], after: null },
  { name: 'a key of a list', before: '- 1', edits: [set(['a'], 1)], after: null },
  { name: 'two edits of one place', before: 'a: 1', edits: [set(['a'], 2), set(['a'], 3)], after: null },
  { name: 'what is no YAML', before: 'a: [', edits: [set(['a'], 2)], after: null },
  {
    name: 'an alias, which would change elsewhere too',
    before: 'a: &x 1\nb: *x\n',
    edits: [set(['b'], 2)],
    after: null,
  },
  { name: 'an empty file', before: '', edits: [set(['a'], 2)], after: null },
  { name: 'a byte order mark', before: '\ufeffa: 1\n', edits: [set(['a'], 2)], after: '\ufeffa: 2\n' },
];

describe('editYaml', () => {
  it.each(ROWS)('edits $name', ({ before, edits, after }) => {
    const edited = editYaml(before, edits);
    expect(edited.ok ? edited.text : null).toBe(after);
  });

  it('says in words what it could not edit', () => {
    expect(editYaml('a: 1', [set(['claims', 0, 'quote'], 'x')])).toEqual({
      ok: false,
      problem: 'claims[0].quote is written in a way that cannot be edited here',
    });
  });
});

const QUOTES = ['plain words', '1,960', 'it\u2019s', "it's", 'a: b # c', '“x” – y', 'tab\tnew\nline', '- dash', 'no'];

/** Edits that the commands make, on the claim and reading that a number picks. */
const EDITS: readonly ((claim: number, reading: number, text: string) => Edit)[] = [
  (claim, reading, text) => set(['claims', claim, 'readings', reading, 'source'], text),
  (claim, _, text) => set(['claims', claim, 'question'], text),
  (claim, _, text) =>
    set(['claims', claim, 'ruling'], { value: [text, 'b'], reason: text, by: 'desk', on: '2020-11-20' }),
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, step) => (isRecord(inner) ? inner[String(step)] : undefined), data);

const withoutMark = (text: string): string => text.replace(/^\ufeff/u, '');
const notes = (text: string): string[] => text.match(/# note \d+;/gu) ?? [];

/** The data with one thing set, by JSON: nothing of the code under test. */
const expectedData = (data: Data, edit: Edit): unknown => {
  const copy: unknown = structuredClone(data);
  const holder = at(copy, edit.path.slice(0, -1));
  if (!isRecord(holder) || edit.op !== 'set') throw new Error('the edit leads nowhere');
  Object.assign(holder, { [String(edit.path.at(-1))]: edit.value });
  return copy;
};

const prefixLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** What of the old text gave way: all between what the two texts begin and end with. */
const givenWay = (before: string, after: string): string => {
  const head = prefixLength(before, after);
  const reversed = (text: string): string => text.slice(head).split('').reverse().join('');
  const tail = prefixLength(reversed(before), reversed(after));
  return before.slice(head, before.length - tail);
};

const quoteEdit = (data: Data, claim: number, reading: number, text: string): Edit => {
  const path = ['claims', claim, 'readings', reading, 'quote'];
  const old = at(data, path);
  if (isRecord(old)) return set([...path, 'prefix'], text);
  return set(path, { exact: String(old), prefix: text });
};

const pick = fc.record({
  claim: fc.nat(),
  reading: fc.nat(),
  edit: fc.nat(EDITS.length),
  text: fc.oneof(fc.constantFrom(...QUOTES), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })),
});

const lengthAt = (data: Data, path: Path): number => {
  const list = at(data, path);
  return Array.isArray(list) ? list.length : 0;
};

describe('an edit of a file in anyone’s hand', () => {
  const drawn = fc.tuple(documents, pick).map(([written, { claim, reading, edit, text }]) => {
    const claimAt = claim % lengthAt(written.data, ['claims']);
    const readingAt = reading % lengthAt(written.data, ['claims', claimAt, 'readings']);
    const made = EDITS[edit]?.(claimAt, readingAt, text) ?? quoteEdit(written.data, claimAt, readingAt, text);
    return { ...written, edit: made };
  });

  it('says what was meant to two other parsers, and nothing else', () => {
    fc.assert(
      fc.property(drawn, ({ text, data, edit }) => {
        const edited = editYaml(text, [edit]);
        expect(edited.ok).toBe(true);
        const after = edited.ok ? withoutMark(edited.text) : '';
        const expected = expectedData(data, edit);
        expect(load(after)).toEqual(expected);
        expect(parseDocument(after).toJS()).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('keeps every comment, and touches but one place', () => {
    fc.assert(
      fc.property(drawn, ({ text, data, edit }) => {
        const edited = editYaml(text, [edit]);
        const after = edited.ok ? edited.text : '';
        expect(notes(after)).toEqual(notes(text));
        const old = at(data, edit.path);
        const gone = givenWay(text, after);
        if (old === undefined) expect(gone).toBe('');
        else expect(gone.length).toBeLessThanOrEqual(2 * JSON.stringify(old).length + '>- # note 000;\r\n'.length + 40);
        expect(gone.split('\n').length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 600 },
    );
  });

  it('is undone by taking the key out again', () => {
    fc.assert(
      fc.property(documents, fc.nat(), ({ text, data }, nth) => {
        const path = ['claims', nth % lengthAt(data, ['claims']), 'ruling'];
        const edited = editYaml(text, [set(path, { by: 'desk', on: '2020-11-20' })]);
        const undone = edited.ok ? editYaml(edited.text, [{ op: 'remove', path }]) : edited;
        const unbroken = (written: string): string => written.replace(/\r?\n$/u, '');
        expect(undone.ok ? unbroken(undone.text) : undone.problem).toBe(unbroken(text));
      }),
      { numRuns: 300 },
    );
  });
});
