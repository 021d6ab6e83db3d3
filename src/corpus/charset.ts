import { decodeUtf8 } from '../text/decode.ts';
import { encodingNamed } from './encodings.ts';
import { declined, type Extracted, type Problem } from './outcome.ts';

/** What is known of a file's character set before its bytes are looked at. */
export interface Told {
  /** As the manifest names it. */
  readonly named?: string;
  /** As the file itself declares it, which the bytes may belie. */
  readonly declared?: string;
  /** Whether a few bad bytes are borne: U+FFFD stands for each. */
  readonly lenient?: boolean;
}

const NAME_IT = 'Save it as UTF-8, or name its character set in sources.yaml, such as encoding: windows-1252.';
const NAME_ANOTHER = 'Save it as UTF-8, or name the character set that it is in as encoding in sources.yaml.';

/** UTF-32 stands before UTF-16, whose mark it begins with. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  { bytes: [0xff, 0xfe, 0, 0], name: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], name: 'utf-32be' },
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
];

const markOf = (bytes: Uint8Array): string | undefined =>
  MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.name;

/** What no text holds: undecodable bytes, and controls but those of white space, form feed and the escape of terminals. */
const NO_TEXT = /[\ufffd\0-\u0008\u000e-\u001a\u001c-\u001f\u007f\u0080-\u0084\u0086-\u009f\p{Cs}]/gu;

const lineOf = (text: string, offset: number): number => (text.slice(0, offset).match(/\r\n?|\n/g)?.length ?? 0) + 1;

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** So many bad characters are borne where that is asked for, and so few of all. */
const MOST_BAD = 10;
const BAD_IN = 100;

/** A text with a replacement for each bad character; nothing where they are too many. */
const mended = (text: string): string | undefined => {
  const bad = text.match(NO_TEXT)?.length ?? 0;
  return bad <= MOST_BAD && bad * BAD_IN <= text.length ? text.replace(NO_TEXT, '\ufffd') : undefined;
};

/** UTF-8 with a few bad bytes, whose other letters are well-formed or which says that it is UTF-8. */
const mendedUtf8 = (bytes: Uint8Array, declared: boolean): string | undefined => {
  const text = mended(new TextDecoder('utf-8').decode(bytes));
  const letters = text?.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return declared || letters > MOST_BAD ? text : undefined;
};

/** Decodes without doubt, or says which line cannot be. */
const decodeAs = async (
  bytes: Uint8Array,
  name: string,
  { guessed = false, lenient = false }: { readonly guessed?: boolean; readonly lenient?: boolean },
): Promise<Extracted | Problem> => {
  const known = encodingNamed(name);
  if (!known) return declined(`its character set ${name} is not known`, NAME_IT);
  if (known.name === 'utf-8') {
    const text = lenient ? mendedUtf8(bytes, true) : undefined;
    return text === undefined ? decodeUtf8(bytes) : { ok: true, text };
  }
  const { default: iconv } = await import('iconv-lite');
  const decoded = iconv.decode(viewOf(bytes), known.decoder);
  const at = decoded.search(NO_TEXT);
  const text = at < 0 ? decoded : lenient ? mended(decoded) : undefined;
  if (text === undefined) return declined(`line ${lineOf(decoded, at)} is not valid ${known.name}`, NAME_ANOTHER);
  return { ok: true, text, encoding: known.name, ...(guessed && { guessed }) };
};

const contradicted = (mark: string, named: string): Problem =>
  declined(`its byte order mark says ${mark}, and sources.yaml says ${named}`, `Correct encoding to ${mark}.`);

const decodeMarked = (
  bytes: Uint8Array,
  mark: string,
  { named, lenient = false }: Told,
): Promise<Extracted | Problem> => {
  const family = named === undefined ? mark : encodingNamed(named)?.name.replace(/[lb]e$/u, '');
  return family === undefined || mark.startsWith(family) || named === undefined
    ? decodeAs(bytes, mark, { lenient })
    : Promise.resolve(contradicted(mark, named));
};

/** The highest byte of a character of any alphabet, and of the punctuation between; those of ideographs are higher. */
const LAST_OF_ALPHABETS = 0x20;

/** Whether each unit of so many bytes holds a character of an alphabet, its high bytes at `high` and zero at `zero`. */
const isWide = (bytes: Uint8Array, size: number, high: number, zero: readonly number[]): boolean => {
  if (bytes.length % size !== 0) return false;
  for (let at = 0; at < bytes.length; at += size) {
    if ((bytes[at + high] ?? 0) > LAST_OF_ALPHABETS || zero.some((place) => bytes[at + place] !== 0)) return false;
  }
  return true;
};

/** UTF-16 or UTF-32 without a mark, where its bytes can be nothing else: those that are high in each unit are low numbers. */
const wideOf = (bytes: Uint8Array): string | undefined => {
  if (isWide(bytes, 4, 1, [2, 3])) return 'utf-32le';
  if (isWide(bytes, 4, 2, [0, 1])) return 'utf-32be';
  const [little, big] = [isWide(bytes, 2, 1, []), isWide(bytes, 2, 0, [])];
  if (little === big) return undefined;
  return little ? 'utf-16le' : 'utf-16be';
};

const hintFor = (candidates: readonly string[]): string =>
  `Save it as UTF-8, or name its character set in sources.yaml: encoding: ${candidates.join(', or ')}.`;

/** What the bytes alone suggest, or why that is in doubt. */
const decodeGuessed = async (bytes: Uint8Array, utf8: Problem, lenient: boolean): Promise<Extracted | Problem> => {
  const wide = bytes.includes(0) ? wideOf(bytes) : undefined;
  if (wide !== undefined) {
    const text = await decodeAs(bytes, wide, { guessed: true });
    return text.ok ? text : utf8;
  }
  const { detectEncoding } = await import('./detect.ts');
  const detected = detectEncoding(bytes);
  if (detected.ok) {
    const text = await decodeAs(bytes, detected.name, { guessed: true, lenient });
    return text.ok ? text : utf8;
  }
  const outcomes = await Promise.all(detected.candidates.map((name) => decodeAs(bytes, name, { lenient })));
  const candidates = detected.candidates.filter((_, index) => outcomes[index]?.ok === true);
  return candidates.length === 0
    ? utf8
    : declined(`${utf8.problem}, and its character set cannot be told from its bytes`, hintFor(candidates));
};

/**
 * Decodes the bytes of a text. What settles the character set, in this order: a byte order mark, the manifest, bytes that
 * are valid UTF-8, what the file itself declares, and last the bytes, where they leave no real doubt; such a text comes
 * marked as `guessed`. A byte order mark is dropped. What cannot be decoded with certainty is declined; a few bad bytes are
 * borne where that is asked for.
 */
export const decodeText = async (bytes: Uint8Array, told: Told = {}): Promise<Extracted | Problem> => {
  const { named, declared, lenient = false } = told;
  const mark = markOf(bytes);
  if (mark !== undefined) return decodeMarked(bytes, mark, told);
  if (named !== undefined) return decodeAs(bytes, named, { lenient });
  const utf8 = decodeUtf8(bytes);
  if (utf8.ok) return utf8;
  const declaredName = declared === undefined ? undefined : encodingNamed(declared)?.name;
  if (declaredName !== undefined && !declaredName.startsWith('utf-')) return decodeAs(bytes, declaredName, { lenient });
  const text = lenient ? mendedUtf8(bytes, declaredName === 'utf-8') : undefined;
  if (text !== undefined) return { ok: true, text };
  return decodeGuessed(bytes, utf8, lenient);
};
