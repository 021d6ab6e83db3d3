import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { folderWith } from '../../folders.ts';

const textOf = async (markdown: string): Promise<string | undefined> => {
  const cwd = await folderWith({ 'corpus/a.md': markdown });
  const { sources } = await loadCorpus('corpus', { cwd });
  return sources[0]?.text;
};

describe('a Markdown text', () => {
  it.each([
    ['marks of stress', 'holds _about_ 90 and **more than** 1,400', 'holds about 90 and more than 1,400'],
    [
      'links without their targets',
      'the [port](http://example.org/12 "t") of <http://x.org/5>',
      'the port of http://x.org/5',
    ],
    ['no pictures', 'see ![a plan of 12](x.png) there', 'see  there'],
    ['no struck words', 'of ~~80~~ 85 crates', 'of  85 crates'],
    ['no marks of notes', 'new.[^1] then\n\n[^1]: A note.', 'new. then\n\nA note.'],
    ['headings', '# One\n\nTwo\n===', 'One\n\nTwo'],
    ['quotations', '> one\n> two', 'one\ntwo'],
    ['cells apart', '| a | b |\n|---|--:|\n| 1 | **2** |', 'a | b\n\n1 | 2'],
    ['lists', '- one\n  two\n- three', '- one\ntwo\n- three'],
    ['escapes and entities', '1\\_000 &amp; more', '1_000 & more'],
    ['no tags', 'a <b>word</b> here <!-- 5 -->', 'a word here'],
    ['code as it stands', '```\nx = 1\n```', '\nx = 1'],
    ['no front matter', '---\ntitle: 5\n---\nWords.', '\n\n\nWords.'],
    ['lines ended by CRLF', 'one\r\n\r\n**two**', 'one\n\ntwo'],
    ['backticks for apostrophes', 'Russia`s army and Armenia`s', 'Russia`s army and Armenia`s'],
    ['signs of reckoning', '5*3*2 and 5**3**2', '5*3*2 and 5**3**2'],
    ['tildes for about', '~90 to ~100 men', '~90 to ~100 men'],
    ['what is no mark', '5 * 3 and 2_000 and #12', '5 * 3 and 2_000 and #12'],
  ])('has %s', async (_, markdown, text) => {
    expect((await textOf(markdown))?.trimEnd()).toBe(text);
  });

  it('keeps the numbers of lines', async () => {
    const lines = ['# Title', '', '> said', '', '1. first', '2. second', '', '| a |', '|---|', '| word |'];
    expect((await textOf(lines.join('\n')))?.split('\n').indexOf('word')).toBe(9);
  });

  it('is declined where nobody could have written it', async () => {
    const cwd = await folderWith({ 'corpus/a.md': `${'>'.repeat(50_000)} deep` });
    const { sources, findings } = await loadCorpus('corpus', { cwd });
    expect(sources).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['unreadable-source']);
  });
});
