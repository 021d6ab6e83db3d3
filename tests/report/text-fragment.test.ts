import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/model/report.ts';
import type { Source } from '../../src/model/source.ts';
import { fragmentAddress, siteOf, webAddress } from '../../src/report/text-fragment.ts';
import { source } from './fixture.ts';

const PAGE = 'https://news.example.org/2020/truce';

/** An anchor on parts of a text, marked by brackets in it; the text comes without them. */
const anchored = (marked: string, url = PAGE): readonly [Source, Anchor] => {
  const parts: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\])/u)) {
    const bare = piece.startsWith('[') ? piece.slice(1, -1) : piece;
    if (piece.startsWith('[')) parts.push({ start: text.length, end: text.length + bare.length });
    text += bare;
  }
  const span = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  const found = source('news', text);
  return [
    { ...found, url },
    { method: parts.length > 1 ? 'elided' : 'exact', span, parts },
  ];
};

const directive = (marked: string): string | undefined =>
  fragmentAddress(...anchored(marked))?.slice(`${PAGE}#:~:text=`.length);

const LONG = `${'first words of a long sentence '.repeat(8)}and its very last words`;

describe('fragmentAddress', () => {
  it.each([
    ['plain words', 'They said [1960 men] came.', '1960%20men'],
    [
      'a comma and a hyphen, which part the directive',
      'They said [1,960 ex-soldiers] came.',
      '1%2C960%20ex%2Dsoldiers',
    ],
    ['an ampersand, a hash, a percent sign', 'It was [A&B #1, 20%] there.', 'A%26B%20%231%2C%2020%25'],
    ['other scripts', 'It was [Лачин “é”] there.', '%D0%9B%D0%B0%D1%87%D0%B8%D0%BD%20%E2%80%9C%C3%A9%E2%80%9D'],
    ['white space of any kind', 'It was [1\u00a0960\t men] there.', '1%20960%20men'],
    ['an elision: from the first part to the last', 'It was [one] and [two] and [three] men.', 'one,three'],
    ['words in two lines', 'It was [the ministry\nof finance] there.', 'the%20ministry,of%20finance'],
    [
      'a long quote',
      `So [${LONG}].`,
      'first%20words%20of%20a%20long%20sentence,sentence%20and%20its%20very%20last%20words',
    ],
    [
      'words that stand twice',
      'We saw one and then 90 men.\nHe said that [90 men] had come to the river. 90 men.',
      'He%20said%20that-,90%20men,-had%20come%20to%20the',
    ],
    ['words that stand twice, at an edge', '[90 men] and 90 men', '90%20men,-and%2090%20men'],
    ['half of a character', 'It was [a\ud800b] there.', 'a%EF%BF%BDb'],
  ])('of %s', (_, marked, expected) => {
    expect(directive(marked)).toBe(expected);
  });

  it.each([
    ['https://example.org/a#part', 'https://example.org/a#part:~:text=x'],
    ['https://example.org/a#:~:text=y', 'https://example.org/a#:~:text=y&text=x'],
    ['https://example.org/a?b=c#', 'https://example.org/a?b=c#:~:text=x'],
    ['http://example.org', 'http://example.org/#:~:text=x'],
    ['https://example.org/ä "b"', 'https://example.org/%C3%A4%20%22b%22#:~:text=x'],
    ['javascript:alert(1)', undefined],
    ['ftp://example.org/', undefined],
    ['example.org', undefined],
  ])('behind the address %s', (url, expected) => {
    expect(fragmentAddress(...anchored('an [x] here', url))).toBe(expected);
  });

  it('has none where the source has no address', () => {
    const [one, anchor] = anchored('an [x] here');
    expect(fragmentAddress({ ...one, url: '' }, anchor)).toBeUndefined();
  });

  it('holds no mark that a directive, Markdown or HTML would take for its own, whatever is quoted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[[\]]/u.test(text)),
        (text) => {
          const found = directive(`a [${text}] b`) ?? '';
          expect(found).toMatch(/^(?:[A-Za-z0-9_.%]+-,)?[A-Za-z0-9_.%]*(?:,[A-Za-z0-9_.%]*)?(?:,-[A-Za-z0-9_.%]+)?$/u);
        },
      ),
    );
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.example.org/a/b?c', 'example.org'],
    ['https://news.example.org:8080/', 'news.example.org:8080'],
  ])('%s is %s', (url, site) => {
    const address = webAddress(url);
    expect(address && siteOf(address)).toBe(site);
  });
});
