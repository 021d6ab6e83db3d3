import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ARTICLES, hasArticles, ROOT } from './cli/terminal.ts';

/** So many words in a row are somebody's sentence; digits parted by commas count apart, and a quote has ten at most. */
const RUN = 12;
const BINARY = /\.(?:png|ico|pdf|docx|gz)$/u;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.map((_, at) => words.slice(at, at + RUN).join(' ')).slice(0, Math.max(0, words.length - RUN + 1));
};

const committed = (): readonly string[] =>
  execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && !BINARY.test(file));

it.skipIf(!hasArticles)('no sentence of the articles that started the project stands in a file of it', () => {
  const theirs = new Set(
    readdirSync(ARTICLES)
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => runsOf(readFileSync(join(ARTICLES, file), 'utf8'))),
  );
  expect(theirs.size).toBeGreaterThan(1_000);
  const found = committed().flatMap((file) => {
    const run = runsOf(readFileSync(join(ROOT, file), 'utf8')).find((one) => theirs.has(one));
    return run === undefined ? [] : [`${file}: ${run}`];
  });
  expect(found).toEqual([]);
});
