import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { crowded, HOSTILE, reportOf, RICH, withStrings } from './fixture.ts';

const cells = (line: string): number => line.replace(/\\./gu, '').split('|').length;

/** Each table's rows, by runs of lines that begin with a pipe. */
const tables = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\n(?!\|)/u)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((rows) => rows.length > 0);

describe('formatMarkdown', () => {
  const text = formatMarkdown(RICH);

  it('begins with what is contradicted, in a line each, and the counts', () => {
    expect(text.split('\n').slice(0, 8)).toEqual([
      '# 1 of 6 claims is contradicted',
      '',
      '- How many passengers were saved from the ferry? **412** (herald, The Harbour Office) against **398** (gazette)',
      '- What is the captain called? **Sergeyev** (herald) against **Sergeev** (gazette); ruled on for **Sergeyev**',
      '',
      '| ✗ contradicted | ✗ ruled on | ? unverified | ≈ compatible | ✓ agreed | · uncorroborated |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 | 1 | 1 | 1 | 1 | 1 |',
    ]);
  });

  it('bears the title, author, day and introduction that the configuration gives it', () => {
    const about = { title: 'The *ferry*', author: 'The desk', date: '2025-03-10', introduction: 'One.\n\n<b>Two.' };
    expect(formatMarkdown({ ...RICH, about })).toMatch(
      /^# The \\\*ferry\\\*\n\nThe desk, 2025-03-10\n\nOne\.\n\n&lt;b&gt;Two\.\n\n\*\*1 of 6 claims is contradicted\*\*\.\n/u,
    );
  });

  it('leads to the words in the page of a source that has an address', () => {
    const sources = RICH.sources.map((one) => ({ ...one, url: 'https://example.org/a|b' }));
    expect(formatMarkdown({ ...RICH, sources })).toContain('“83 crew” (gazette, drifted: the source has “38 crew”)');
    expect(formatMarkdown({ ...RICH, sources })).toContain(
      '[herald:3](<https://example.org/a%7Cb#:~:text=412%20passengers>)',
    );
  });

  it('sets contradictions side by side, with who says what and by which rule they part', () => {
    expect(text).toContain('### ferry.saved (number)');
    expect(text).toContain('| 412 | 398 |');
    expect(text).toContain(
      '| “412 passengers were saved” \\(herald:3\\)'.replaceAll('\\', '') +
        '<br>“all 412 of them” (courier:3, The Harbour Office)',
    );
    expect(text).toContain('- 412 ≠ 398: 412 is not 398 (`disjoint`)');
    expect(text).toContain('- Related, not compared: ferry.saved-2023: · uncorroborated, 27');
  });

  it('says what was ruled, what failed, and what belongs to no claim', () => {
    expect(text).toContain('- Ruled on for **Sergeyev** by desk, 2025-03-09: The ship’s papers spell it so.');
    expect(text).toContain('- error `quote-drifted`: “83 crew” does not stand in gazette');
    expect(text).toContain('- error `unknown-source`: No source is called “gazete”');
  });

  it('goes from what is contradicted to what stands alone', () => {
    const headings = [...text.matchAll(/^## (?:\S )?(\w+)/gmu)].map(([, word]) => word);
    expect(headings).toEqual(['Contradicted', 'Unverified', 'Compatible', 'Agreed', 'Uncorroborated', 'Findings']);
  });

  it.each([
    ['rich', RICH],
    ['hostile', withStrings(RICH, () => HOSTILE)],
    ['crowded', crowded(1_000)],
    ['empty', reportOf([])],
  ])('keeps its tables whole: %s', (_, report) => {
    for (const rows of tables(formatMarkdown(report))) expect(new Set(rows.map(cells)).size, rows.join('\n')).toBe(1);
  });

  it('lets no foreign markup through', () => {
    const plain = formatMarkdown(withStrings(RICH, () => HOSTILE));
    const bare = plain.replaceAll('<br>', '').replaceAll('<!-- -->', '').replace(/\\./gu, '');
    expect(bare).not.toMatch(/[<>\u001b\u202e]|\]\(/u);
    expect(plain).not.toMatch(/:\/\/|@(?!<!-- -->)/u);
  });

  it('lists some of many readings, and says how many more there are', () => {
    expect(formatMarkdown(crowded(1_000)).length).toBeLessThan(20_000);
    expect(formatMarkdown(crowded(1_000))).toContain('and 488 more');
  });
});
