import * as z from 'zod';
import { pagesIn, type Page } from '../archive/pages.ts';
import { readPage } from '../archive/read.ts';
import { recordsOf } from '../archive/records.ts';
import { unpackGzip } from '../gzip.ts';
import { tooLarge } from '../limit.ts';
import { declined, type Extract, type Problem } from '../outcome.ts';
import { strictUtf8 } from '../../text/decode.ts';
import { append } from '../../text/lists.ts';
import { unzip } from '../zip.ts';

const ARCHIVE = /^archive\/.*\.warc(?:\.gz)?$/u;
const PAGES = 'pages/pages.jsonl';
const NO_ARCHIVE = declined('it is damaged, or no web archive', 'Fetch it again.');

const pageSchema = z.object({ url: z.string() });

const urlIn = (line: string): readonly string[] => {
  try {
    const page = pageSchema.safeParse(JSON.parse(line));
    return page.success ? [page.data.url] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};

/** The addresses that the list of pages has, a page a line. */
const listedIn = (bytes: Uint8Array | undefined): ReadonlySet<string> => {
  const lines = (bytes === undefined ? '' : (strictUtf8(bytes) ?? '')).split('\n');
  return new Set(lines.filter((line) => line.trim() !== '').flatMap(urlIn));
};

/** The pages of all archives in it, which together unpack to at most `limit` bytes. */
const pagesOf = async (files: ReadonlyMap<string, Buffer>, limit: number): Promise<readonly Page[] | Problem> => {
  const pages: Page[] = [];
  let left = limit;
  for (const [name, packed] of files) {
    if (!ARCHIVE.test(name)) continue;
    if (left <= 0) return tooLarge(limit, 'unpacked, ');
    const unpacked = name.endsWith('.gz') ? await unpackGzip(packed, left) : { ok: true as const, bytes: packed };
    if (!unpacked.ok) return unpacked;
    left -= unpacked.bytes.length;
    const { buffer, byteOffset, byteLength } = unpacked.bytes;
    const records = recordsOf(Buffer.from(buffer, byteOffset, byteLength));
    if ('problem' in records) return records;
    append(pages, pagesIn(records));
  }
  return pages;
};

/** Takes the article out of a page in a packed web archive (WACZ): the only page listed, or the one that the manifest names. */
export const extractWacz: Extract = async (bytes, options) => {
  const zip = await unzip(bytes, (name) => ARCHIVE.test(name) || name === PAGES, options.limit);
  if (!zip.ok) return zip;
  if (!zip.names.some((name) => ARCHIVE.test(name))) return NO_ARCHIVE;
  const pages = await pagesOf(zip.files, options.limit);
  return 'problem' in pages ? pages : readPage(pages, listedIn(zip.files.get(PAGES)), options);
};
