import { pagesIn } from '../archive/pages.ts';
import { readPage } from '../archive/read.ts';
import { recordsOf } from '../archive/records.ts';
import type { Extract } from '../outcome.ts';

/** Takes the article out of a page in a web archive (WARC): the only page, or the one that the manifest names. */
export const extractWarc: Extract = async (bytes, options) => {
  const records = recordsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return 'problem' in records ? records : readPage(pagesIn(records), new Set(), options);
};
