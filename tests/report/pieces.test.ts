import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { jsonText } from '../../src/report/escape.ts';
import { FORMATS, writtenFormat, type FormatName } from '../../src/report/index.ts';
import { inPieces, jsonPieces } from '../../src/report/pieces.ts';
import { RICH } from './fixture.ts';

describe('pieces of a text', () => {
  it('are the text, cut behind lines', () => {
    const lines = Array.from({ length: 9_000 }, (_, at) => `line ${at} ${'x'.repeat(at % 40)}\n`);
    const pieces = [...inPieces([...lines, 'the last one'])];
    expect(pieces.join('')).toBe(`${lines.join('')}the last one`);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\n') && piece.length < 70_000)).toBe(true);
    expect(pieces.length).toBeGreaterThan(3);
  });

  it('are none of nothing', () => {
    expect([...inPieces(['', ''])]).toEqual([]);
  });
});

test('data are written in pieces as they are whole', () => {
  const hostile = fc.constantFrom('##[error]', '::error::', 'a\nb', '\u202e', '\u2028', 'x');
  const data = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue({ maxDepth: 1 }),
      hostile,
      fc.constant(undefined),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.string(), hostile), tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  fc.assert(
    fc.property(fc.dictionary(fc.string(), data), (one) => {
      expect([...jsonPieces(one)].join('')).toBe(jsonText(one));
    }),
  );
});

const NAMES: readonly FormatName[] = ['json', 'sarif', 'csv', 'csv-claims', 'html', 'markdown'];

it.each(NAMES)('%s is written as it is given', async (name) => {
  const options = { width: 80, color: false };
  const written = (await writtenFormat(name))(RICH, options);
  const text = typeof written === 'string' ? written : [...written].join('');
  expect(text).toBe((await FORMATS[name]())(RICH, options));
});
