import { describe, expect, it } from 'vitest';
import { aboutPage } from '../../src/corpus/about/page.ts';
import { linkedData } from '../../src/corpus/about/linked-data.ts';
import { parsePage } from '../../src/corpus/html/page.ts';

const STORY = { '@type': 'NewsArticle', headline: 'Ferry late', datePublished: '2025-03-05T08:00:00Z' };
const SAID = { title: 'Ferry late', published: '2025-03-05T08:00:00Z' };

describe('linked data of a page', () => {
  it.each([
    ['a story', STORY, SAID],
    ['in a list', [{ '@type': 'WebSite', name: 'Herald' }, STORY], SAID],
    ['in a graph', { '@graph': [STORY, { '@type': 'Person', name: 'Ola' }] }, SAID],
    ['of several types', { ...STORY, '@type': ['Thing', 'BlogPosting'] }, SAID],
    ['an author by name', { ...STORY, author: 'Ola' }, { ...SAID, author: 'Ola' }],
    ['authors as people', { ...STORY, author: [{ name: 'Ola' }, { name: 'Kari' }] }, { ...SAID, author: 'Ola, Kari' }],
    [
      'a publisher',
      { ...STORY, publisher: { '@type': 'Organization', name: 'Herald' } },
      { ...SAID, publisher: 'Herald' },
    ],
    [
      'its page',
      { ...STORY, mainEntityOfPage: { '@id': 'https://example.org/a' } },
      { ...SAID, url: 'https://example.org/a' },
    ],
    ['its language', { ...STORY, inLanguage: 'nb' }, { ...SAID, language: 'nb' }],
    ['a day in words', { ...STORY, datePublished: 'Wednesday' }, { title: 'Ferry late' }],
    ['no texts', { ...STORY, headline: 5, datePublished: null, author: { name: {} } }, {}],
    ['two stories', [STORY, { ...STORY, headline: 'Other' }], {}],
    ['a story about a list of stories', { '@type': 'ItemList', itemListElement: [STORY] }, {}],
    ['no story', { '@type': 'Organization', name: 'Herald' }, {}],
    ['nothing', null, {}],
  ])('%s', (_, data, said) => {
    expect(linkedData([JSON.stringify(data)])).toEqual(said);
  });

  it.each(['{', '', '[]', `{"@type":"Article","headline":"${'x'.repeat(300_000)}"}`, '['.repeat(5_000)])(
    'is nothing where a block is none: %.20s',
    (block) => {
      expect(linkedData([block])).toEqual({});
    },
  );

  it('comes before the head of the page but for its address, which has one', () => {
    const block = JSON.stringify({ ...STORY, author: 'Ola\u2028Nordmann', url: '/a' });
    const { document } = parsePage(
      `<head><title>Herald | Ferry late</title><link rel="canonical" href="https://example.org/a"><meta name="author" content="Desk"><script type="application/ld+json">${block}</script></head>`,
    );
    expect(aboutPage(document)).toEqual({ ...SAID, author: 'Ola Nordmann', url: 'https://example.org/a' });
  });
});
