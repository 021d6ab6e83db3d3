import { Readability } from '@mozilla/readability';
import { MARK, markOf } from './tree.ts';

/** Pages with more elements are long documents rather than news: the search for their article would take minutes. */
const MAX_ELEMENTS = 30_000;

/** An article shorter than this is looked for once more, with less strict rules; in characters. */
const SHORT_ARTICLE = 200;

interface Searchable {
  readonly querySelectorAll: (selector: string) => Iterable<unknown>;
}

const isSearchable = (value: unknown): value is Searchable =>
  typeof value === 'object' && value !== null && 'querySelectorAll' in value;

/**
 * The marks of the elements that are the article of a page, by the rules of browsers' reading views; none where no article
 * is found. The page is used up.
 */
export const articleMarks = (page: unknown): ReadonlySet<number> => {
  if (!isSearchable(page)) return new Set();
  if ([...page.querySelectorAll('*')].length > MAX_ELEMENTS) return new Set();
  const options = { charThreshold: SHORT_ARTICLE, serializer: (node: unknown) => node, disableJSONLD: true };
  const content = new Readability<unknown>(page, options).parse()?.content;
  if (!isSearchable(content)) return new Set();
  return new Set([...content.querySelectorAll(`[${MARK}]`)].map(markOf).filter((mark) => !Number.isNaN(mark)));
};
