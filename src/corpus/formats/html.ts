import { aboutPage } from '../about/page.ts';
import { decodeText } from '../charset.ts';
import { writeManuscript } from '../html/apparatus.ts';
import { articleMarks } from '../html/article.ts';
import { parsePage, type Page, type PageDocument } from '../html/page.ts';
import { linksIn, selectArticle } from '../html/select.ts';
import { tooMuch } from '../html/too-much.ts';
import { treeOf, type ElementNode } from '../html/tree.ts';
import { writeTree } from '../html/write.ts';
import { declined, type Extract } from '../outcome.ts';

/** Browsers look so far for a page's character set. */
const HEAD_LENGTH = 2048;
const DECLARED =
  /(?:<meta[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}|<\?xml[^>]{0,99}?\bencoding\s{0,9}=\s{0,9})["']?([a-z0-9_:.-]{2,40})/iu;

const declaredEncoding = (bytes: Uint8Array): string | undefined =>
  DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD_LENGTH)).toString('latin1'))?.[1];

/** More of the words than this are links: the page leads to articles, and is none. */
const INDEX_SHARE = 0.6;

const NO_ARTICLE = declined(
  'there is no article on this page',
  'Save the page of the article itself, after it has loaded, or copy its text into a .txt file.',
);
/** The reading view is a help: where it fails, what surrounds the article is still left out. */
const marksOf = (document: PageDocument): ReadonlySet<number> => {
  try {
    return articleMarks(document);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return new Set();
  }
};

/** The article of a page, whose document is used up: the marks are set while its tree is made, and then found again. */
const articleOf = ({ document, title }: Page, tree: ElementNode): ElementNode =>
  selectArticle(tree, marksOf(document), title);

/** Words that are left of a page of links, such as its headline, are fewer than this many characters. */
const LEFT_OF_INDEX = 200;

const isArticle = (page: ElementNode, article: ElementNode, text: string): boolean =>
  text !== '' && linksIn(article) <= INDEX_SHARE && (text.length >= LEFT_OF_INDEX || linksIn(page) <= INDEX_SHARE);

/** Takes the article out of a saved page, without its navigation. */
export const extractHtml: Extract = async (bytes, { encoding, about = false, apparatus = false }) => {
  const declared = declaredEncoding(bytes);
  const decoded = await decodeText(bytes, {
    lenient: true,
    ...(encoding !== undefined && { named: encoding }),
    ...(declared !== undefined && { declared }),
  });
  if (!decoded.ok) return decoded;
  try {
    const page = parsePage(decoded.text);
    const said = about ? { about: aboutPage(page.document) } : {};
    const tree = treeOf(page.body);
    const article = articleOf(page, tree);
    const written = apparatus ? writeManuscript(article, tree) : { text: writeTree(article) };
    return isArticle(tree, article, written.text) ? { ...decoded, ...written, ...said } : NO_ARTICLE;
  } catch (error) {
    return tooMuch(error);
  }
};
