import { LIMITS } from '../../model/limits.ts';
import { field, parametered, readHead, type Head } from './head.ts';
import { fromTransfer } from './transfer.ts';

/** A message, or a part of one. */
export interface Part {
  readonly head: Head;
  /** Such as `text/html`, in lower case. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly disposition: string;
  /** The name of its file; empty where it has none. */
  readonly name: string;
  /** What it holds, decoded. */
  readonly content: () => Buffer;
  readonly children: readonly Part[];
  /** Whether the end of its parts, or of those in one of them, is missing: more of them may be. */
  readonly isCut: boolean;
}

/** Parts of one message, and how deeply they may lie in each other: more would take minutes. */
const MOST_PARTS = LIMITS.parts.most;
const MOST_DEPTH = LIMITS.partDepth.most;

/** A message of too many parts. */
export class TooManyPartsError extends Error {}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Blanks and a line's end, or the end of all. */
const endsLine = (bytes: Buffer, at: number): boolean => {
  let end = at;
  while (bytes[end] === 0x20 || bytes[end] === 0x09 || bytes[end] === RETURN) end += 1;
  return end >= bytes.length || bytes[end] === LINE_FEED;
};

const withoutLineEnd = (bytes: Buffer, from: number, to: number): Buffer => {
  const end = bytes[to - 1] === LINE_FEED ? to - 1 : to;
  return bytes.subarray(from, Math.max(from, bytes[end - 1] === RETURN ? end - 1 : end));
};

/** What stands between the boundaries of a body, and whether the last of them is missing. */
const between = (body: Buffer, boundary: string): { readonly parts: readonly Buffer[]; readonly isCut: boolean } => {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const parts: Buffer[] = [];
  let from = -1;
  let isCut = true;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== LINE_FEED) continue;
    const behind = at + mark.length;
    const isLast = body[behind] === 0x2d && body[behind + 1] === 0x2d;
    if (!endsLine(body, isLast ? behind + 2 : behind)) continue;
    if (from >= 0) parts.push(withoutLineEnd(body, from, at));
    if (parts.length > MOST_PARTS) throw new TooManyPartsError();
    const line = body.indexOf(LINE_FEED, behind);
    from = isLast || line < 0 ? -1 : line + 1;
    isCut = !isLast;
    if (isLast) break;
  }
  return { parts: from >= 0 ? [...parts, body.subarray(from)] : parts, isCut };
};

/**
 * Reads a message with all its parts, by RFC 2045 and 2046. Anything is a message: what has no head is a text.
 *
 * @throws TooManyPartsError where it has more parts than anybody sends.
 */
export const readMessage = (bytes: Buffer): Part => {
  let count = 0;
  const read = (part: Buffer, depth: number): Part => {
    count += 1;
    if (count > MOST_PARTS || depth > MOST_DEPTH) throw new TooManyPartsError();
    const head = readHead(part);
    const body = part.subarray(head.bodyAt);
    const { value, parameters } = parametered(field(head, 'content-type') || 'text/plain');
    const disposition = parametered(field(head, 'content-disposition'));
    const boundary = value.startsWith('multipart/') ? parameters.get('boundary') : undefined;
    const parted = boundary === undefined || boundary === '' ? undefined : between(body, boundary);
    const children = (parted?.parts ?? []).map((one) => read(one, depth + 1));
    return {
      head,
      type: value,
      parameters,
      disposition: disposition.value,
      name: disposition.parameters.get('filename') ?? parameters.get('name') ?? '',
      content: () => fromTransfer(body, field(head, 'content-transfer-encoding')),
      children,
      isCut: parted?.isCut === true || children.some((child) => child.isCut),
    };
  };
  return read(bytes, 0);
};
