import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/corpus/documents.ts';
import type { SourceMetadata } from '../../src/model/source.ts';
import { folderWith } from '../folders.ts';

const BODY =
  'The ferry came in on March 4, 2025, after a night in the storm. About 400 passengers were on board of it.\n';

const aboutFile = async (file: string, content: string): Promise<SourceMetadata | string> => {
  const { documents, refused } = await readFolder(await folderWith({ [file]: content }));
  return documents[0]?.metadata ?? refused[0]?.problem.problem ?? 'nothing';
};

describe('what a text says of itself', () => {
  it.each<[head: string, about: SourceMetadata]>([
    ['', {}],
    ['Storm holds up the ferry', { title: 'Storm holds up the ferry' }],
    ['# Storm holds up the ferry #', { title: 'Storm holds up the ferry' }],
    ['Newsroom logo\n\nStorm holds up the ferry', { title: 'Storm holds up the ferry' }],
    ['It was late when the ferry came in.', {}],
    ['Ferry', {}],
    ['March 5, 2025', { published: '2025-03-05' }],
    ['Wednesday, 5 March 2025, 14:05 CET', { published: '2025-03-05' }],
    ['2025-03-05', { published: '2025-03-05' }],
    ['Published: March 5, 2025', { published: '2025-03-05' }],
    ['Posted on 5 March 2025 by the desk', { published: '2025-03-05' }],
    ['By Ola Nordmann, March 5, 2025', { author: 'Ola Nordmann', published: '2025-03-05' }],
    ['By Ola Nordmann | The Herald', { author: 'Ola Nordmann' }],
    ['Newsroom staff, March 5, 2025', { published: '2025-03-05' }],
    ['Last update: April 26, 2025 20:38', {}],
    ['Updated March 6, 2025', {}],
    ['March 5', {}],
    ['05/03/2025', {}],
    ['February 30, 2025', {}],
    ["By the harbour's count, 400 people were on board, and the office confirmed it on March 5, 2025.", {}],
    ['https://example.org/ferry', { url: 'https://example.org/ferry' }],
    ['Source: https://example.org/ferry', { url: 'https://example.org/ferry' }],
    ['Source: The Herald', { publisher: 'The Herald' }],
    ['URL: javascript:alert(1)', {}],
    ['Language: Norwegian', {}],
    [
      '---\ntitle: "The: ferry"\ndate: 2025-03-05\nlang: nb\n---',
      { title: 'The: ferry', published: '2025-03-05', language: 'nb' },
    ],
  ])('%j', async (head, about) => {
    expect(await aboutFile('a.md', `${head}\n\n${BODY}`)).toEqual(about);
  });

  it('is nothing where a line is all there is', async () => {
    expect(await aboutFile('a.txt', 'Storm holds up the ferry')).toEqual({});
  });
});

describe('what a page says of itself', () => {
  const page = (head: string, html = '<html>'): string =>
    `<!doctype html>${html}<head>${head}</head><body><article><p>${BODY}</p><p>${BODY.repeat(4)}</p></article></body></html>`;

  it.each<[head: string, about: SourceMetadata]>([
    ['<title>The ferry\n - Herald</title>', { title: 'The ferry - Herald' }],
    ['<title>Herald</title><meta property="og:title" content="The &amp; ferry">', { title: 'The & ferry' }],
    ['<meta name="Author" content="Ola Nordmann">', { author: 'Ola Nordmann' }],
    ['<meta property="og:site_name" content="The Herald">', { publisher: 'The Herald' }],
    ['<meta itemprop="datePublished" content="2025-03-05">', { published: '2025-03-05' }],
    ['<meta name="date" content="5 March 2025">', { published: '2025-03-05' }],
    ['<meta name="citation_publication_date" content="2025/03/05">', { published: '2025-03-05' }],
    ['<meta property="article:published_time" content="2025-03-05T23:59:00-08:00">', { published: '2025-03-05' }],
    ['<meta property="article:modified_time" content="2025-03-05">', {}],
    ['<meta name="date" content="05/03/2025">', {}],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2025-03-05T08:00Z"}</script>',
      { published: '2025-03-05' },
    ],
    ['<link rel="canonical" href="https://example.org/a?b=c">', { url: 'https://example.org/a?b=c' }],
    ['<link rel="canonical" href="/a">', {}],
    ['<meta property="og:url" content="javascript:alert(1)">', {}],
    ['<meta name="author" content="  ">', {}],
    ['<meta name="byl" content="By Ola Nordmann and Kari Berg"><meta property="article:published" content="2025-03-05T15:00:13.000Z">', { author: 'Ola Nordmann and Kari Berg', published: '2025-03-05' }],
    ['<meta name="author" content="by the sea">', { author: 'by the sea' }],
    ['<meta name="DCTERMS.title" content="Ferries"><meta name="DCTERMS.creator" content="Harbour Office"><meta name="DCTERMS.issued" content="2025-03-05">', { title: 'Ferries', author: 'Harbour Office', published: '2025-03-05' }],
    ['<meta name="citation_author" content="Nordmann, Ola"><meta name="citation_author" content="Berg, Kari"><meta name="citation_journal_title" content="Ferries">', { author: 'Nordmann, Ola; Berg, Kari', publisher: 'Ferries' }],
    ['<meta name="sailthru.date" content="2025-03-05 08:00"><meta name="sailthru.author" content="Ola">', { author: 'Ola', published: '2025-03-05' }],
    ['<meta name="pubdate" content="03/05/2025"><meta name="date" content="2025-03-05">', { published: '2025-03-05' }],
    ['<link rel="canonical" href="/a"><meta property="og:url" content="https://example.org/a">', { url: 'https://example.org/a' }],
    ['<link rel="shortlink canonical" href="https://example.org/a">', { url: 'https://example.org/a' }],
    ['<time class="entry-date published" datetime="2025-03-05T08:00Z"></time>', { published: '2025-03-05' }],
    ['<time pubdate datetime="2025-03-05"></time><time pubdate datetime="2025-03-05T09:00Z"></time>', { published: '2025-03-05' }],
    ['<time class="published" datetime="2025-03-05"></time><time class="published" datetime="2025-03-04"></time>', {}],
    ['<time class="updated" datetime="2025-03-05"></time><time datetime="2025-03-05"></time>', {}],
    ['<meta name="generator" content="MediaWiki 1.44.0"><title>Ferry - Wiki</title><script type="application/ld+json">{"@type":"Article","headline":"ship","datePublished":"2009-02-11"}</script>', { title: 'Ferry - Wiki' }],
    ['<title>Ferry - Encyclopedia</title><script type="application/ld+json">{"@type":"Article","headline":"ship","datePublished":"2009-02-11","publisher":{"name":"Wikimedia Foundation, Inc."}}</script>', { title: 'Ferry - Encyclopedia', publisher: 'Wikimedia Foundation, Inc.' }],
    ['<meta name="generator" content="WordPress 6.7"><meta name="date" content="2025-03-05">', { published: '2025-03-05' }],
  ])('%s', async (head, about) => {
    expect(await aboutFile('a.html', page(head))).toEqual(about);
  }); // prettier-ignore

  it.each<[comment: string, about: SourceMetadata]>([
    ['saved from url=(0028)https://example.org/ferry', { url: 'https://example.org/ferry' }],
    ['saved from url=(0014)about:internet', {}],
    ['taken from https://example.org/ferry', {}],
  ])('in the comment of a browser that saved it: %s', async (comment, about) => {
    expect(await aboutFile('a.html', `<!-- ${comment} -->\n${page('')}`)).toEqual(about);
    expect(await aboutFile('a.html', page(`<!-- ${comment} -->`))).toEqual({});
  });

  it('in its language', async () => {
    expect(await aboutFile('a.html', page('', '<html lang="en-GB">'))).toEqual({ language: 'en-GB' });
    expect(await aboutFile('a.html', page('', '<html lang="english please">'))).toEqual({});
  });
});
