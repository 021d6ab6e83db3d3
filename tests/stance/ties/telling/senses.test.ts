import { describe, expect, it } from 'vitest';
import { WORD_SENSES } from '../../../../src/languages/en/generated/word-senses.ts';
import { phrasalSenses, sensesOf } from '../../../../src/stance/ties/telling/senses.ts';

const rows = Object.entries(WORD_SENSES).flatMap(([letter, lines]) =>
  lines()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ letter, word: line.slice(0, line.indexOf('=')), row: line.slice(line.indexOf('=') + 1) })),
);

describe('the table of what words may mean', () => {
  it('stands in order, under the first letters of its words, since a word is looked for by halves', () => {
    const words = rows.map(({ word }) => word);
    expect(words.length).toBeGreaterThan(20_000);
    expect(words).toEqual([...new Set(words)].sort());
    expect(rows.filter(({ letter, word }) => !word.startsWith(letter))).toEqual([]);
  });

  it('gives every word of it its senses, the first and last of a letter included', () => {
    const lost = rows.filter(({ word, row }) => {
      const [own = ''] = row.split('|');
      const [head = '', particle] = word.split(' ');
      const found = particle === undefined ? sensesOf(word) : phrasalSenses(head, particle);
      return !own.split(' ').every((sense) => sense === '' || found.own.includes(sense));
    });
    expect(lost).toEqual([]);
  });

  it.each(['aaaa', 'zzzz', 'mmmmqx', 'éa', '=', '\n', '__proto__'])('has nothing for %j', (word) => {
    expect(sensesOf(word).wider).toEqual([]);
  });
});
