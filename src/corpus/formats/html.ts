import { aboutPage } from '../about/page.ts';
import { decodeText } from '../charset.ts';
import { articleMarks } from '../html/article.ts';
import { parsePage, type Page } from '../html/page.ts';
import { linksOf, selectArticle } from '../html/select.ts';
import { TooDeepError, treeOf, type ElementNode } from '../html/tree.ts';
import { writeTree } from '../html/write.ts';
import { declined, type Extract } from '../outcome.ts';

/** Browsers look so far for a page's character set. */
const HEAD_LENGTH = 2048;
const DECLARED = /(?:<meta[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}|<\?xml[^>]{0,99}?\bencoding\s{0,9}=\s{0,9})["']?([a-z0-9_:.-]{2,40})/iu;

const declaredEncoding = (bytes: Uint8Array): string | undefined =>
  DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD_LENGTH)).toString('latin1'))?.[1];

/** More of the words than this are links: the page leads to articles, and is none. */
const INDEX_SHARE = 0.6;

const NO_ARTICLE = declined(
  'there is no article on this page',
  'Save the page of the article itself, after it has loaded, or copy its text into a .txt file.',
);
/** A page of more tags than this would take a gigabyte of memory; of what else it holds, a page may hold much. */
const MAX_TAGS = 400_000;
const TOO_MANY = declined('it has more than 400,000 tags', 'Split the page, or copy its text into .txt files.');

const tagsIn = (html: string): number => {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count += 1;
  return count;
};

const TOO_DEEP = declined('its elements are nested too deeply', 'Copy the text of the page into a .txt file.');

/** The reading view is a help: where it fails, what surrounds the article is still left out. */
const marksOf = (document: unknown): ReadonlySet<number> => {
  try {
    return articleMarks(document);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return new Set();
  }
};

/** The article of a page, whose document is used up: the marks are set while its tree is made, and then found again. */
const articleOf = ({ document, body, title }: Page): ElementNode => {
  const tree = treeOf(body);
  return selectArticle(tree, marksOf(document), title);
};

/** Takes the article out of a saved page, without its navigation. */
export const extractHtml: Extract = async (bytes, { encoding, about = false }) => {
  const declared = declaredEncoding(bytes);
  const decoded = await decodeText(bytes, {
    ...(encoding !== undefined && { named: encoding }),
    ...(declared !== undefined && { declared }),
  });
  if (!decoded.ok) return decoded;
  if (tagsIn(decoded.text) > MAX_TAGS) return TOO_MANY;
  try {
    const page = parsePage(decoded.text);
    const said = about ? { about: aboutPage(page.document) } : {};
    const article = articleOf(page);
    const text = writeTree(article);
    return text === '' || linksOf(article).share > INDEX_SHARE ? NO_ARTICLE : { ...decoded, text, ...said };
  } catch (error) {
    if (error instanceof TooDeepError || error instanceof RangeError) return TOO_DEEP;
    throw error;
  }
};
