import { LIMITS } from '../../model/limits.ts';
import { declined, type Problem } from '../outcome.ts';
import { DEFLATED_AT_MOST, isZlib, unpackedBy, type Unpacked } from './filters.ts';

const MOST = LIMITS.stream.most;
/** All parts together may unpack to so much. */
const STREAMS_TOGETHER = 8;
const MOST_TOGETHER = STREAMS_TOGETHER * MOST;
/** Streams that a document of any length has. */
const MOST_STREAMS = 100_000;
/** Layers of packing that are looked for where none is named. */
const DEEPEST = 4;

const BIG = declined('one of its parts unpacks to more than a text of any length', 'Print or save it as a PDF again.');
const DAMAGED = declined('one of its parts is damaged', 'Open it in a viewer, and print or save it as a PDF again.');

const KEYWORD = Buffer.from('stream');
const KEYWORD_END = Buffer.from('endstream');
const OBJECT = Buffer.from('obj');
/** A dictionary is no longer than this. */
const LONGEST_DICTIONARY = 4096;
const LONGEST_NUMBER = 24;
/** So little stands behind the word `stream` in its line. */
const LONGEST_LINE = 256;

const [CARRIAGE_RETURN, LINE_FEED] = [0x0d, 0x0a];

/** Where the bytes behind the word `stream` begin: in the next line. */
const dataAfter = (file: Buffer, keyword: number): number => {
  const last = Math.min(file.length, keyword + KEYWORD.length + LONGEST_LINE);
  let at = keyword + KEYWORD.length;
  while (at < last && file[at] !== CARRIAGE_RETURN && file[at] !== LINE_FEED) at += 1;
  return file[at] === CARRIAGE_RETURN && file[at + 1] === LINE_FEED ? at + 2 : at + 1;
};

/** What is said of a stream: the number of its object, and its dictionary, with characters written as numbers read. */
const saidBefore = (file: Buffer, keyword: number): Pick<Stream, 'number' | 'dictionary'> => {
  const from = Math.max(0, keyword - LONGEST_DICTIONARY);
  const before = file.subarray(from, keyword);
  const start = Math.max(0, before.lastIndexOf(OBJECT));
  const number = NUMBER.exec(before.toString('latin1', Math.max(0, start - LONGEST_NUMBER), start))?.[1] ?? '';
  const dictionary = before
    .toString('latin1', start)
    .replace(/#([0-9a-f]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return { number, dictionary };
};

const FILTER = /\/Filter\s*(?:\[([^\]]*)\]|\/([^\s/<>[\]()]+))/u;

const filtersIn = (dictionary: string): readonly string[] => {
  const [, several, one] = FILTER.exec(dictionary) ?? [];
  return one === undefined ? (several?.match(/[^\s/]+/gu) ?? []) : [one];
};

/** Pictures, by what they are or how they are packed, and tables of colours. */
const WORDLESS =
  /\/Subtype\s*\/Image\b|\/Alternate\s*\/Device|\/(?:DCT|DCTDecode|JPXDecode|JBIG2Decode|CCF|CCITTFaxDecode)\b/u;

/** One part of a PDF whose bytes may be packed. */
interface Stream {
  /** Of its object; empty where it has none. */
  readonly number: string;
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

const found = (at: number, file: Buffer): number => (at < 0 ? file.length : at);

const hasLayer = (unpacked: Unpacked): unpacked is { readonly bytes: Buffer } =>
  typeof unpacked === 'object' && 'bytes' in unpacked && isZlib(unpacked.bytes);

function* streamsOf(file: Buffer): Generator<Stream> {
  let end = 0;
  for (let at = file.indexOf(KEYWORD); at >= 0; at = file.indexOf(KEYWORD, at + KEYWORD.length)) {
    if (file.subarray(Math.max(0, at - 3), at).equals(KEYWORD_END.subarray(0, 3))) continue;
    const start = dataAfter(file, at);
    if (end < start) end = found(file.indexOf(KEYWORD_END, start), file);
    yield { ...saidBefore(file, at), start, end };
  }
}

/** What a stream unpacks to: how many bytes, and the bytes where they are objects, or why it is not unpacked. */
type Opened = { readonly length: number; readonly objects?: Buffer } | Problem;

/** Packed data end where they say, whatever stands there. */
const opened = (file: Buffer, { dictionary, start, end }: Stream): Opened => {
  const names = filtersIn(dictionary);
  const packed = file.subarray(start, names[0]?.startsWith('Fl') === true ? file.length : end);
  let unpacked = unpackedBy(names, packed, MOST);
  for (let depth = 0; depth < DEEPEST && hasLayer(unpacked); depth += 1)
    unpacked = unpackedBy(['FlateDecode'], unpacked.bytes, MOST);
  if (unpacked === 'too large') return BIG;
  // A reader that minds less may get more out of what is damaged.
  if (unpacked === 'damaged') return (end - start) * DEFLATED_AT_MOST > MOST ? DAMAGED : { length: end - start };
  if (!('bytes' in unpacked)) return unpacked;
  const { bytes } = unpacked;
  return { length: bytes.length, ...(OBJECTS.test(dictionary) && { objects: bytes }) };
};

const OBJECTS = /\/ObjStm\b/u;
const NUMBER = /(\d{1,10})\s+\d{1,5}\s+$/u;
const REFERENCE = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/gu;

/** Adds how often each object is named. */
const countReferences = (bytes: Buffer, counts: Map<string, number>): void => {
  for (const [, number = ''] of bytes.toString('latin1').matchAll(REFERENCE))
    counts.set(number, (counts.get(number) ?? 0) + 1);
};

/**
 * Looks at what the parts of a PDF unpack to before a reader unpacks them, each as often as it is named, and blanks out its
 * pictures and tables of colours in place, which hold no words. What is encrypted with no password cannot be looked at so,
 * and is let through.
 *
 * @returns why the file is too much; nothing where it is not.
 */
export const boundStreams = (file: Buffer): Problem | undefined => {
  const isEncrypted = file.includes('/Encrypt');
  const counts = new Map<string, number>();
  countReferences(file, counts);
  const lengths: { readonly number: string; readonly length: number }[] = [];
  let [seen, together] = [0, 0];
  for (const stream of streamsOf(file)) {
    seen += 1;
    if (seen > MOST_STREAMS) return BIG;
    if (stream.number !== '' && WORDLESS.test(stream.dictionary)) file.fill(0, stream.start, stream.end);
    else if (!isEncrypted) {
      const one = opened(file, stream);
      if ('problem' in one) return one;
      together += one.length;
      if (together > MOST_TOGETHER) return BIG;
      if (one.objects) countReferences(one.objects, counts);
      lengths.push({ number: stream.number, length: one.length });
    }
  }
  const asNamed = lengths.reduce((sum, { number, length }) => sum + length * Math.max(1, counts.get(number) ?? 0), 0);
  return asNamed > MOST_TOGETHER ? BIG : undefined;
};
