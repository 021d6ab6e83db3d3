import type { SourceMetadata } from '../../model/source.ts';
import { inOneLine } from '../../text/one-line.ts';
import { field, words } from '../mime/head.ts';
import { CUT_SHORT, decodePart } from '../mime/letter.ts';
import { readMessage, TooManyPartsError, type Part } from '../mime/part.ts';
import { declined, type Extract, type ExtractOptions, type Extracted, type Problem } from '../outcome.ts';
import { extractHtml } from './html.ts';

const NO_PAGE = declined('there is no page in it', 'Save the page again, as HTML or as a single file.');
const CUT = declined('it is cut short', 'Save the page again, as HTML or as a single file.');
const TOO_MANY = declined('it has more than 10,000 parts', 'Save the page again, as HTML.');

const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

const partsIn = (part: Part): readonly Part[] => [part, ...part.children.flatMap(partsIn)];

/** The page itself: the part that the head names as the first, else the first page; frames of it come behind. */
const pageOf = (message: Part): { readonly page: Part; readonly frames: number } | undefined => {
  const pages = partsIn(message).filter(({ type }) => PAGES.has(type));
  const start = message.parameters.get('start') ?? '';
  const page = pages.find(({ head }) => start !== '' && field(head, 'content-id') === start) ?? pages[0];
  return page && { page, frames: pages.length - 1 };
};

/** The article of a part, in the character set that its head names, else the one that the page names. */
const articleOf = async (page: Part, options: ExtractOptions): Promise<Extracted | Problem> => {
  if (!page.parameters.has('charset')) return extractHtml(page.content(), options);
  const decoded = await decodePart(page, options.encoding);
  if (!decoded.ok) return decoded;
  const extracted = await extractHtml(Buffer.from(decoded.text), { ...options, encoding: 'utf-8' });
  const { text: _, ...said } = decoded;
  return extracted.ok ? { ...extracted, ...said } : extracted;
};

const DAY = /\d{1,2} [A-Z][a-z]{2} \d{4}/u;
const WEB_ADDRESS = /^https?:\/\//iu;

const aboutSaved = async (message: Part, page: Part): Promise<SourceMetadata> => {
  const address = [field(message.head, 'snapshot-content-location'), field(page.head, 'content-location')].find((url) =>
    WEB_ADDRESS.test(url),
  );
  const title = inOneLine(await words(message.head, 'subject'));
  const day = DAY.exec(field(message.head, 'date'))?.[0];
  return {
    ...(title !== '' && { title }),
    ...(address !== undefined && { url: address }),
    ...(day !== undefined && { retrieved: day }),
  };
};

/** Takes the article out of a page that was saved with its parts as one file (MHTML), as out of HTML. */
export const extractMhtml: Extract = async (bytes, options) => {
  try {
    const message = readMessage(Buffer.from(bytes));
    const found = pageOf(message);
    if (found === undefined) return message.isCut ? CUT : NO_PAGE;
    const { page, frames } = found;
    const extracted = await articleOf(page, options);
    if (!extracted.ok) return message.isCut ? CUT : extracted;
    return {
      ...extracted,
      ...(options.about === true && { about: { ...(await aboutSaved(message, page)), ...extracted.about } }),
      ...(message.isCut && { missing: CUT_SHORT }),
      ...(frames > 0 && { left: [frames === 1 ? 'a frame of the page' : `${frames} frames of the page`] }),
    };
  } catch (error) {
    if (error instanceof TooManyPartsError) return TOO_MANY;
    throw error;
  }
};
