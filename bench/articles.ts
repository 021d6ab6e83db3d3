/**
 * Measures how well the article of a page is found, beside the reading view of browsers alone (Readability):
 * `npx tsx bench/articles.ts FOLDER [failures]`, where FOLDER is a checkout of github.com/scrapinghub/article-extraction-benchmark,
 * or anything with its `ground-truth.json` and `html/`. Precision, recall and F1 of words and of runs of four words, which
 * is the measure of that benchmark; two halves by a hash of the text. With `failures`, what the first half has too much
 * or too little of.
 */
import process from 'node:process';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractHtml } from '../src/corpus/formats/html.ts';
import { DEFAULT_LIMIT } from '../src/corpus/limit.ts';
import { halfOf, pagesIn, type MarkedPage } from './articles/pages.ts';
import { articleMarks } from '../src/corpus/html/article.ts';
import { parsePage } from '../src/corpus/html/page.ts';
import { selectArticle } from '../src/corpus/html/select.ts';
import { isText, treeOf, wordsOf, type ElementNode, type TreeNode } from '../src/corpus/html/tree.ts';
import { writeTree } from '../src/corpus/html/write.ts';
import { countsOf, precisionOf, recallOf, scoreOf } from './articles/score.ts';

const [folder, mode] = process.argv.slice(2);
if (folder === undefined) {
  console.log('Usage: npx tsx bench/articles.ts FOLDER [failures]');
  process.exit(2);
}

type Extractor = (page: MarkedPage) => Promise<string>;

const ours: Extractor = async ({ html }) => {
  const outcome = await extractHtml(html, { limit: DEFAULT_LIMIT });
  return outcome.ok ? outcome.text : '';
};

/** What is no part of an article's body to the benchmark: its headline and lead, bylines, stamps and captions. */
const ABOUT_BODY =
  /caption|byline|author|timestamp|dateline|date|credit|headline|sub-?title|sub-?head|lead|summary|standfirst|dek|kicker|meta/u;
const ABOUT_TAGS: ReadonlySet<string> = new Set('h1 figcaption time header'.split(' '));

const bodyOf = (node: ElementNode): ElementNode => ({
  ...node,
  children: node.children.flatMap((child): TreeNode[] => {
    if (isText(child)) return [child];
    const isAbout =
      ABOUT_TAGS.has(child.tag) || (ABOUT_BODY.test(child.names) && wordsOf(child).length < LONGEST_ABOUT);
    return isAbout ? [] : [bodyOf(child)];
  }),
});
const LONGEST_ABOUT = 400;

/** What we find without what our text has on purpose, and the benchmark does not count. */
const ourBody: Extractor = ({ html }) => {
  const { document, body, title } = parsePage(Buffer.from(html).toString('utf8'));
  const tree = treeOf(body);
  return Promise.resolve(writeTree(bodyOf(selectArticle(tree, articleMarks(document), title))));
};

const readability: Extractor = ({ html }) => {
  const window: unknown = parseHTML(Buffer.from(html).toString('utf8'));
  const document: unknown = typeof window === 'object' && window !== null ? Reflect.get(window, 'document') : undefined;
  try {
    return Promise.resolve(new Readability<string>(document).parse()?.textContent ?? '');
  } catch {
    return Promise.resolve('');
  }
};

const percent = (share: number): string => share.toFixed(3);

const pages = pagesIn(folder);
const extractors = { ours, 'our body': ourBody, ...(mode === 'failures' ? {} : { readability }) };
for (const [name, extract] of Object.entries(extractors)) {
  const texts: { readonly page: MarkedPage; readonly text: string }[] = [];
  for (const page of pages) texts.push({ page, text: await extract(page) });
  for (const half of [undefined, 1, 2] as const) {
    const chosen = texts.filter(({ page }) => half === undefined || halfOf(page) === half);
    const line = [1, 4].map((length) => {
      const { precision, recall, f1 } = scoreOf(chosen.map(({ page, text }) => countsOf(page.article, text, length)));
      return `${length === 1 ? 'words' : 'runs of 4'} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`;
    });
    console.log(
      `${name}, ${half === undefined ? 'all' : `half ${half}`} (${chosen.length} pages): ${line.join(' | ')}`,
    );
  }
  if (mode !== 'failures') continue;
  for (const { page, text } of texts.filter(({ page: one }) => halfOf(one) === 1)) {
    const counts = countsOf(page.article, text, 4);
    console.log(`${page.name} P ${percent(precisionOf(counts))} R ${percent(recallOf(counts))}`);
  }
}
