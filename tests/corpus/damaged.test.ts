import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/corpus/formats/index.ts';
import { MEGABYTE } from '../../src/model/limits.ts';
import { allOf, everyKind } from './made/every-kind.ts';

const LIMIT = 20 * MEGABYTE;

/** One bit in so many bytes is turned over. */
const EVERY = 37;

const flipped = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.map((byte, at) => (at % EVERY === EVERY - 1 ? byte ^ 4 : byte)));

const DAMAGES: readonly (readonly [name: string, damage: (bytes: Buffer) => Buffer])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['cut after a few bytes', (bytes) => bytes.subarray(0, 20)],
  ['cut in the middle', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['cut before its last byte', (bytes) => bytes.subarray(0, -1)],
  ['without its beginning', (bytes) => bytes.subarray(10)],
  ['with bits turned over', flipped],
  ['of noughts', (bytes) => Buffer.alloc(bytes.length)],
  ['written twice', (bytes) => Buffer.concat([bytes, bytes])],
  ['compressed twice', (bytes) => gzipSync(gzipSync(bytes))],
];

const files: (readonly [string, Buffer])[] = [];
beforeAll(async () => {
  for (const [name, content] of allOf(await everyKind())) files.push([name, Buffer.from(content)]);
});

/** What is said of a file: nothing where its words were read; what is wrong with what is said comes first. */
const said = async (name: string, bytes: Buffer): Promise<string> => {
  const outcome = await extract(name, bytes, { limit: LIMIT });
  if (outcome.ok) return outcome.text.trim() === '' ? 'silence' : '';
  const { problem, hint = '' } = outcome;
  const isSentence = /^\p{Lu}.*[.]$/u.test(hint);
  return /\bat .*:\d+:\d+|Error\b|undefined|\[object/u.test(problem) || !isSentence ? `${problem} | ${hint}` : '';
};

describe('a file of any kind', () => {
  it.each(DAMAGES)('%s is read, or declined with what to do', async (_, damage) => {
    const wrong: string[] = [];
    for (const [name, bytes] of files) {
      const words = await said(name, damage(bytes));
      if (words !== '') wrong.push(`${name}: ${words}`);
    }
    expect(wrong).toEqual([]);
  });

  it('under the name of another kind is read, or declined with what to do', async () => {
    const wrong: string[] = [];
    const endings = [...new Set(files.map(([name]) => name.slice(name.indexOf('.'))))];
    for (const [name, bytes] of files)
      for (const ending of endings) {
        const words = await said(`a${ending}`, bytes);
        if (words !== '') wrong.push(`${name} as ${ending}: ${words}`);
      }
    expect(wrong).toEqual([]);
  }, 60_000);
});
