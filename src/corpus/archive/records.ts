import { field, readHead } from '../mime/head.ts';
import { declined, type Problem } from '../outcome.ts';

/** One record of a web archive. */
export interface WebRecord {
  /** What it is: `response`, `resource`, `request`, … */
  readonly type: string;
  /** The address that it was fetched from. */
  readonly url: string;
  /** When, as it is written: "2020-11-11T08:00:00Z". */
  readonly date: string;
  /** The media type of its block, such as `application/http; msgtype=response`. */
  readonly media: string;
  readonly block: Buffer;
}

const DAMAGED = declined('it is cut short or damaged', 'Fetch it again.');

/** How a record begins. */
const MARK = 'WARC/';

const isLineBreak = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/** The records of a web archive (WARC), unpacked, in their order. */
export const recordsOf = (bytes: Buffer): readonly WebRecord[] | Problem => {
  const records: WebRecord[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (isLineBreak(bytes[at])) {
      at += 1;
      continue;
    }
    if (bytes.toString('latin1', at, at + MARK.length) !== MARK) return DAMAGED;
    const head = readHead(bytes, at);
    const written = field(head, 'content-length');
    const end = head.bodyAt + Number(written);
    if (!/^\d{1,15}$/u.test(written) || end > bytes.length) return DAMAGED;
    records.push({
      type: field(head, 'warc-type'),
      url: field(head, 'warc-target-uri').replace(/^<|>$/gu, ''),
      date: field(head, 'warc-date'),
      media: field(head, 'content-type'),
      block: bytes.subarray(head.bodyAt, end),
    });
    at = end;
  }
  return records;
};
