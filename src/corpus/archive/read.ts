import { choose } from '../choice.ts';
import { decodeText } from '../charset.ts';
import { extractHtml } from '../formats/html.ts';
import { extractText } from '../formats/text.ts';
import { declined, type ExtractOptions, type Extracted, type Problem } from '../outcome.ts';
import { bodyOf } from './answer.ts';
import { choicesOf, HTML_TYPES, PDF_TYPE, type Page } from './pages.ts';

const NO_PAGE = declined('there is no page in it', 'Fetch the page again, or save it as HTML.');

/** The article of a page whose server named a character set, which counts for more than what the page names. */
const articleOf = async (bytes: Buffer, charset: string, options: ExtractOptions): Promise<Extracted | Problem> => {
  if (charset === '') return extractHtml(bytes, options);
  const named = options.encoding === undefined ? {} : { named: options.encoding };
  const decoded = await decodeText(bytes, { ...named, declared: charset, lenient: true });
  if (!decoded.ok) return decoded;
  const { text, ...said } = decoded;
  const extracted = await extractHtml(Buffer.from(text), { ...options, encoding: 'utf-8' });
  return extracted.ok ? { ...extracted, ...said } : extracted;
};

const textOf = async ({ type, charset, answer }: Page, options: ExtractOptions): Promise<Extracted | Problem> => {
  const body = await bodyOf(answer, options.limit);
  if (!body.ok) return body;
  if (HTML_TYPES.has(type)) return articleOf(body.bytes, charset, options);
  if (type === PDF_TYPE) return (await import('../formats/pdf.ts')).extractPdf(body.bytes, options);
  return extractText(body.bytes, options);
};

/**
 * Takes the words out of one page of a web archive: the only one, or the one that the manifest names.
 *
 * @param main the addresses that the archive lists as its pages; others are parts of them. Nothing where it lists none.
 */
export const readPage = async (
  pages: readonly Page[],
  main: ReadonlySet<string>,
  options: ExtractOptions,
): Promise<Extracted | Problem> => {
  if (pages.length === 0) return NO_PAGE;
  const listed = pages.filter(({ url }) => main.has(url));
  const offered = options.part === undefined && listed.length > 0 ? listed : pages;
  const chosen = await choose(choicesOf(offered), options.part, { one: 'page', many: 'pages' });
  if (!chosen.ok) return chosen;
  const page = chosen.value;
  const extracted = await textOf(page, options);
  if (!extracted.ok) return extracted;
  const others = options.part === undefined ? pages.length - offered.length : 0;
  return {
    ...extracted,
    part: chosen.name,
    ...(options.about === true && { about: { url: page.url, retrieved: page.date.slice(0, 10), ...extracted.about } }),
    ...(others > 0 && {
      left: [others === 1 ? 'one other document in the archive' : `${others} other documents in the archive`],
    }),
  };
};
