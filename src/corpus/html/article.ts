import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import { isElement, type PageDocument } from './page.ts';
import { MARK } from './tree.ts';

/**
 * Pages with more elements, each counted once for every element that it is in, are long documents rather than news: the
 * search for their article would take minutes.
 */
const MAX_NESTING = 600_000;

/** An article shorter than this is looked for once more, with less strict rules; in characters. */
const SHORT_ARTICLE = 200;

/** What a page's article is told by: no scripts, styles or drawings. */
const UNSEEN: ReadonlySet<string> = new Set('script style noscript template svg link'.split(' '));

interface Searchable {
  readonly querySelectorAll: (selector: string) => Iterable<unknown>;
}

const isSearchable = (value: unknown): value is Searchable =>
  typeof value === 'object' && value !== null && 'querySelectorAll' in value;

interface Marked {
  readonly getAttribute: (name: string) => unknown;
}

const isMarked = (value: unknown): value is Marked =>
  typeof value === 'object' && value !== null && 'getAttribute' in value;

const markOf = (element: unknown): number =>
  isMarked(element) ? Number.parseInt(String(element.getAttribute(MARK)), 10) : Number.NaN;

/** Takes what is not seen out of a page. @returns the depths of all elements that stay, in sum. */
const strip = (parent: Pick<PageDocument, 'childNodes'>, depth = 1): number => {
  parent.childNodes = parent.childNodes.filter((node) => !(isElement(node) && UNSEEN.has(node.tagName)));
  return parent.childNodes.reduce((sum, node) => sum + (isElement(node) ? depth + strip(node, depth + 1) : 0), 0);
};

/** The page for a library that works on a browser's document. */
const browserDocument = (page: PageDocument): unknown => {
  const window: unknown = parseHTML(serialize(page));
  return typeof window === 'object' && window !== null ? Reflect.get(window, 'document') : undefined;
};

/**
 * The marks of the elements that are the article of a page, by the rules of browsers' reading views; none where no article
 * is found. The page is used up.
 */
export const articleMarks = (page: PageDocument): ReadonlySet<number> => {
  if (strip(page) > MAX_NESTING) return new Set();
  const options = { charThreshold: SHORT_ARTICLE, serializer: (node: unknown) => node, disableJSONLD: true };
  const content = new Readability<unknown>(browserDocument(page), options).parse()?.content;
  if (!isSearchable(content)) return new Set();
  return new Set([...content.querySelectorAll(`[${MARK}]`)].map(markOf).filter((mark) => !Number.isNaN(mark)));
};
