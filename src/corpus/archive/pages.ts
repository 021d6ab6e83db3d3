import { inOneLine } from '../../text/one-line.ts';
import type { Choice } from '../choice.ts';
import { field, type Head } from '../mime/head.ts';
import { answerOf, type Answer } from './answer.ts';
import type { WebRecord } from './records.ts';

/** A document in a web archive. */
export interface Page {
  readonly url: string;
  readonly date: string;
  /** Its media type in small letters, without parameters. */
  readonly type: string;
  readonly charset: string;
  readonly answer: Answer;
}

export const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
export const PDF_TYPE = 'application/pdf';
const TEXT_TYPE = 'text/plain';
const OK = 200;
const NO_HEAD: Head = { fields: new Map(), bodyAt: 0 };
const FOR_ROBOTS = /^https?:\/\/[^/]+\/robots\.txt$/iu;

const typeIn = (media: string): string => media.replace(/;.*$/u, '').trim().toLowerCase();
const charsetIn = (media: string): string => /\bcharset\s{0,9}=\s{0,9}"?([\w.:-]{2,40})/iu.exec(media)?.[1] ?? '';

const pageOf = ({ type, url, date, media, block }: WebRecord): Page | undefined => {
  const isStored = type === 'resource' || type === 'conversion';
  const answer = isStored
    ? { status: OK, head: NO_HEAD, body: block }
    : type === 'response'
      ? answerOf(block)
      : undefined;
  if (answer?.status !== OK) return undefined;
  const said = isStored ? media : field(answer.head, 'content-type');
  const kind = typeIn(said);
  const isPage = HTML_TYPES.has(kind) || kind === PDF_TYPE || (kind === TEXT_TYPE && !FOR_ROBOTS.test(url));
  return isPage ? { url, date, type: kind, charset: charsetIn(said), answer } : undefined;
};

/** The documents in a web archive: pages, texts and PDFs that servers gave; the first of each address and time. */
export const pagesIn = (records: readonly WebRecord[]): readonly Page[] => {
  const pages = new Map<string, Page>();
  for (const record of records) {
    const page = pageOf(record);
    const key = `${record.url}\n${record.date}`;
    if (page && !pages.has(key)) pages.set(key, page);
  }
  return [...pages.values()];
};

/** Pages by their addresses; where one was fetched more than once, with the times. */
export const choicesOf = (pages: readonly Page[]): readonly Choice<Page>[] => {
  const counts = new Map<string, number>();
  for (const { url } of pages) counts.set(url, (counts.get(url) ?? 0) + 1);
  return pages.map((page, at) => {
    const name = (counts.get(page.url) ?? 0) > 1 ? `${page.url} ${page.date}` : page.url;
    return { names: [name, page.url, String(at + 1)], shown: () => Promise.resolve(inOneLine(name)), value: page };
  });
};
