import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { message } from '../../../src/report/messages.ts';
import { folderWith } from '../../folders.ts';
import { textOf, unproved } from '../anchored.ts';
import { partOf } from '../made/mime.ts';

const letter = (subject: string, text: string): string =>
  `From jane@example.org Tue Nov 10 09:15:00 2020\n${partOf({ From: 'Jane Roe <jane@example.org>', 'Message-ID': `<${subject}@example.org>`, Subject: subject }, text).toString()}\n\n`;

const ONE = letter(
  'Fire',
  'It killed 1,960 people.\n>From then on the pier was closed.\n\nFrom where he stood he saw it.',
);
const TWO = ONE + letter('Count', 'It killed 1,690 people.');
const HEAD = 'From: Jane Roe <jane@example.org>\n\nSubject: ';

describe('a mailbox', () => {
  it('of one message is that message', async () => {
    const text = await textOf('a.mbox', ONE);
    expect(text).toBe(
      `${HEAD}Fire\n\nIt killed 1,960 people.\nFrom then on the pier was closed.\n\nFrom where he stood he saw it.\n`,
    );
    expect(unproved(text, ['killed 1,960 people'])).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['by its number', '2', 'Count'],
    ['by its id', '<Fire@example.org>', 'Fire'],
  ])('of several gives the one that the manifest names %s', async (_, part, subject) => {
    const manifest = `sources: [{ id: a, file: a.mbox, part: ${/\d/u.test(part) && part.length === 1 ? part : `"${part}"`} }]`;
    expect(await textOf('a.mbox', TWO, manifest)).toContain(`${HEAD}${subject}\n`);
  });

  it('gives as many sources as its messages are named, each once', async () => {
    const sources = ['a', 'b', 'c']
      .map((id, at) => `  - { id: ${id}, file: a.mbox, part: ${at === 2 ? 1 : at + 1} }\n`)
      .join('');
    const cwd = await folderWith({ 'corpus/a.mbox': TWO, 'corpus/sources.yaml': `sources:\n${sources}` });
    const corpus = await loadCorpus('corpus', { cwd });
    expect(corpus.sources.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(new Set(corpus.sources.map(({ sha256 }) => sha256)).size).toBe(2);
    expect(corpus.findings.map((one) => message(one))).toEqual([expect.stringContaining('is the source “a” already')]);
  });

  it.each<[string, string, RegExp, string?]>([
    ['of words', 'Words\n\nand no messages.', /no mailbox.*\.eml/],
    ['of two messages', TWO, /holds 2 messages\. Name one in sources\.yaml.*1 \(Fire\), 2 \(Count\)/],
    ['of a thousand messages', letter('Fire', 'x').repeat(1000), /holds 1000 messages.*and 995 more/],
    ['without the message that is named', TWO, /holds no message 3/, 'sources: [{ id: a, file: a.mbox, part: 3 }]'],
    [
      'with two of one id',
      ONE + ONE,
      /more than one message <Fire/,
      'sources: [{ id: a, file: a.mbox, part: <Fire@example.org> }]',
    ],
  ])('is declined with what to do: %s', async (_, content, says, manifest) => {
    const said = await textOf('a.mbox', content, manifest);
    expect(said).toContain('(corpus/a.mbox) cannot be read');
    expect(said).toMatch(says);
  });
});
