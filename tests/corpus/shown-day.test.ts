import { describe, expect, it } from 'vitest';
import { linesBelowHeadline } from '../../src/corpus/about/below-headline.ts';
import { stampIn } from '../../src/corpus/about/stamp.ts';
import { parsePage } from '../../src/corpus/html/page.ts';
import { loadCorpus } from '../../src/corpus/index.ts';
import { folderWith } from '../folders.ts';
import { runIn } from '../cli/terminal.ts';

const WORDS = 'The ferry came in on Tuesday, after a night in the storm. About 400 passengers were on board of it.';
const STORY = `<p>${WORDS}</p><p>${`${WORDS} `.repeat(4)}</p>`;

interface Page {
  readonly head?: string;
  readonly lang?: string;
  /** Before the headline. */
  readonly before?: string;
  /** Between headline and story. */
  readonly below?: string;
  readonly story?: string;
}

const pageOf = ({ head = '', lang = 'en', before = '', below = '', story = STORY }: Page): string =>
  `<!doctype html><html lang="${lang}"><head><title>Late ferry - Herald</title>${head}</head><body>${before}<article><h1>Late ferry</h1>${below}${story}</article></body></html>`;

const publishedOf = async (page: Page): Promise<string | undefined> => {
  const cwd = await folderWith({ 'corpus/a.html': pageOf(page) });
  const [source] = (await loadCorpus('corpus', { cwd })).sources;
  expect(source?.ownWord?.includes('published') ?? false).toBe(source?.published !== undefined);
  return source?.published;
};

const DAY = '2021-05-03';

describe('the day that a page shows below its headline', () => {
  it.each([
    '<p>Published 3 May 2021</p>',
    '<p>Published: Monday, May 3, 2021, 4:15 p.m. ET</p>',
    '<p>First published on 3rd May 2021</p>',
    '<div><span>Posted on</span> <span>May 3, 2021</span></div>',
    '<div>Published</div><div>May 3, 2021</div>',
    '<p>By Ola Nordmann, 3 May 2021</p>',
    '<p>By Ola Nordmann and Kari Berg | The Herald</p><p>May 3, 2021 | 3 min read</p>',
    '<p>May 3, 2021</p><p>Written by Ola Nordmann</p>',
    '<p>Published May 3, 2021 | Updated May 5, 2021</p>',
    '<p>Updated: May 5, 2021</p><p>Published: May 3, 2021</p>',
    '<p class="timestamp">3 May 2021</p>',
    '<div class="post-meta"><a href="/2021/05">3 May 2021</a></div>',
    '<time class="entry-date published updated" datetime="2021-05-03T09:00:00+02:00">3 May 2021</time>',
    '<div class="byline">Ola Nordmann <time datetime="2021-05-03T09:00:00Z">2 hours ago</time></div>',
    '<p>By Ola Nordmann</p><time datetime="2021-05-03T09:00:00Z">2 hours ago</time>',
    '<p class="lead">The ferry of the harbour came in late once more, and nobody on board of it knew why that was.</p><p>By Ola Nordmann</p><p>3 May 2021</p>',
    '<p>Published 2021-05-03</p><p class="timestamp">3 May 2021</p>',
  ])('is that of its publication: %s', async (below) => {
    expect(await publishedOf({ below })).toBe(DAY);
  });

  it.each<[what: string, page: Page]>([
    ['no stamp', {}],
    ['a day of change alone', { below: '<p>Updated 3 May 2021</p>' }],
    ['a day of change, its word apart', { below: '<p>By Ola Nordmann</p><div>Last updated</div><div>3 May 2021</div>' }],
    ['a day that is called one of change', { below: '<p>By Ola Nordmann</p><time class="updated" datetime="2021-05-03">3 May 2021</time>' }],
    ['a day without a word or a byline', { below: '<p>3 May 2021</p>' }],
    ['a time without a word or a byline', { below: '<time datetime="2021-05-03">Monday</time>' }],
    ['a day that may be that of an event', { below: '<p>Town Hall, 3 May 2021</p>' }],
    ['such a day beside a byline', { below: '<p>By Ola Nordmann</p><p>Deadline: 3 May 2021</p>' }],
    ['another word before the day', { below: '<p>By Ola Nordmann</p><p>Opens 3 May 2021</p>' }],
    ['two days', { below: '<p>Published 3 May 2021</p><p class="timestamp">4 May 2021</p>' }],
    ['two days beside a byline', { below: '<p>By Ola Nordmann</p><p>3 May 2021</p><p>4 May 2021</p>' }],
    ['no year', { below: '<p>Published 3 May</p>' }],
    ['figures that may be another day', { below: '<p>Published 03/05/2021</p>' }],
    ['a day that is none', { below: '<p>Published 31 April 2021</p>' }],
    ['an age', { below: '<p>Published 2 days ago</p>' }],
    ['a sentence', { below: '<p>By Ola Nordmann</p><p>It was built on 3 May 2021.</p>' }],
    ['a sentence that begins like a stamp', { below: '<p>Published on 3 May 2021, the report names four ships.</p>' }],
    ['the story’s own sentences', { story: `<p>The report was published on 3 May 2021.</p>${STORY}` }],
    ['the day on which the page is looked at', { before: '<header class="dateline">Published 3 May 2021</header>' }],
    ['a stamp below the story', { story: `${STORY.repeat(3)}<p>Published 3 May 2021</p>` }],
    ['a stamp of another story', { below: '<aside><p>Published 3 May 2021</p></aside><nav>Published 3 May 2021</nav>' }],
    ['a card of another story', { below: '<article><h3>Early ferry</h3><p>Published 3 May 2021</p></article>' }],
    ['a link to another story', { below: `<a href="/b">Early ferry came in an hour before it was to leave the harbour <span>Published 3 May 2021</span></a>` }],
    ['what stands under a picture', { below: '<figure><figcaption>Published 3 May 2021</figcaption></figure>' }],
    ['what is not shown', { below: '<p hidden>Published 3 May 2021</p><p style="display:none">Published 3 May 2021</p>' }],
    ['a script', { below: '<script>Published 3 May 2021</script>' }],
    ['two headlines', { below: '<h1>Late ferry</h1><p>Published 3 May 2021</p>' }],
    ['a page that anybody goes on writing', { head: '<meta name="generator" content="MediaWiki 1.44.0">', below: '<p>Published 3 May 2021</p>' }],
  ])('is none: %s', async (_, page) => {
    expect(await publishedOf(page)).toBeUndefined();
  }); // prettier-ignore

  it.each<[lang: string, below: string]>([
    ['de', '<p>Veröffentlicht am 3. Mai 2021 um 16:15 Uhr</p>'],
    ['de', '<p>Veröffentlicht: 03.05.2021, 16:15 Uhr</p>'],
    ['fr', '<p>Publié le 3 mai 2021 à 16h15</p>'],
    ['es', '<p>Por Ola Nordmann</p><p>3 de mayo de 2021</p>'],
    ['ru', '<p>Опубликовано 3 мая 2021</p>'],
  ])('is read in the language of the page: %s, %s', async (lang, below) => {
    expect(await publishedOf({ lang, below })).toBe(DAY);
  });

  it.each<[lang: string, below: string]>([
    ['de', '<p>Aktualisiert am 3. Mai 2021</p>'],
    ['de', '<p>Stand: 03.05.2021</p>'],
    ['fr', '<p>Mis à jour le 3 mai 2021</p>'],
    ['de', '<p>Veröffentlicht: 03/05/2021</p>'],
    ['ru', '<p>Обновлено 3 мая 2021</p>'],
  ])('is no day of change there either: %s, %s', async (lang, below) => {
    expect(await publishedOf({ lang, below })).toBeUndefined();
  });

  it.each<[inHead: string, below: string, published: string | undefined]>([
    ['2021-05-03T08:00:00Z', '<p>Published 3 May 2021</p>', '2021-05-03'],
    ['2021-05-04T01:00:00Z', '<p>Published May 3, 2021, 9:00 p.m. ET</p>', '2021-05-03'],
    ['2021-05-02T23:30:00Z', '<p>Published May 3, 2021</p>', '2021-05-03'],
    ['2018-10-07T08:00:00Z', '<p>Published May 3, 2021</p>', undefined],
    ['2021-05-03T08:00:00Z', '<p>Updated May 9, 2021</p>', '2021-05-03'],
    ['2021-05-03T08:00:00Z', '<p>May 9, 2021</p>', '2021-05-03'],
  ])('is held against that in its head: %s, %s', async (inHead, below, published) => {
    const head = `<meta property="article:published_time" content="${inHead}">`;
    expect(await publishedOf({ head, below })).toBe(published);
  });

  it('gives way to the manifest, and is marked where it is listed', async () => {
    const html = pageOf({ below: '<p>Published 3 May 2021</p>' });
    const cwd = await folderWith({ 'corpus/a.html': html });
    expect((await runIn(cwd, ['sources'])).stdout).toMatch(/published +2021-05-03 \(the file’s own word\)/u);
    const named = await folderWith({
      'corpus/a.html': html,
      'corpus/sources.yaml': 'sources: [{ id: a, file: a.html, published: 2021-05-02 }]\n',
    });
    expect((await loadCorpus('corpus', { cwd: named })).sources[0]?.published).toBe('2021-05-02');
  });

  it('is looked for in few lines, whatever the page is', () => {
    const stamps = '<p>By A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Published on Published on</p>'.repeat(
      3000,
    );
    const { document } = parsePage(pageOf({ below: stamps, before: '<h1></h1>'.repeat(3000) }));
    expect(linesBelowHeadline(document, '').length).toBe(40);
    expect(stampIn('Published on May '.repeat(20_000), 'en')).toBeUndefined();
  });
});
