import { decodeUtf8 } from '../text/decode.ts';
import { encodingNamed } from './encodings.ts';
import { declined, type Extracted, type Problem } from './outcome.ts';

/** What is known of a file's character set before its bytes are looked at. */
export interface Told {
  /** As the manifest names it. */
  readonly named?: string;
  /** As the file itself declares it, which the bytes may belie. */
  readonly declared?: string;
}

const NAME_IT = 'Save it as UTF-8, or name its character set in sources.yaml, such as encoding: windows-1252.';

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
const NO_TEXT = /[\ufffd\0-\u0008\u000e-\u001a\u001c-\u001f\u007f\u0080-\u0084\u0086-\u009f\p{Cs}]/u;

const lineOf = (text: string, offset: number): number => (text.slice(0, offset).match(/\r\n?|\n/g)?.length ?? 0) + 1;

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Decodes without doubt, or says which line cannot be. */
const decodeAs = async (bytes: Uint8Array, name: string, guessed: boolean): Promise<Extracted | Problem> => {
  const known = encodingNamed(name);
  if (!known) return declined(`its character set ${name} is not known`, NAME_IT);
  if (known.name === 'utf-8') return decodeUtf8(bytes);
  const { default: iconv } = await import('iconv-lite');
  const text = iconv.decode(viewOf(bytes), known.decoder);
  const at = text.search(NO_TEXT);
  if (at >= 0) return declined(`line ${lineOf(text, at)} is not valid ${known.name}`, NAME_IT);
  return { ok: true, text, encoding: known.name, ...(guessed && { guessed }) };
};

const contradicted = (mark: string, named: string): Problem =>
  declined(`its byte order mark says ${mark}, and sources.yaml says ${named}`, `Correct encoding to ${mark}.`);

const decodeMarked = (bytes: Uint8Array, mark: string, named: string | undefined): Promise<Extracted | Problem> => {
  const family = named === undefined ? mark : encodingNamed(named)?.name.replace(/[lb]e$/u, '');
  return family === undefined || mark.startsWith(family) || named === undefined
    ? decodeAs(bytes, mark, false)
    : Promise.resolve(contradicted(mark, named));
};

/**
 * Decodes the bytes of a text. What settles the character set, in this order: a byte order mark, the manifest, bytes that
 * are valid UTF-8, what the file itself declares, and last the bytes, where they leave no real doubt; such a text comes
 * marked as `guessed`. A byte order mark is dropped. What cannot be decoded with certainty is declined.
 */
export const decodeText = async (bytes: Uint8Array, { named, declared }: Told = {}): Promise<Extracted | Problem> => {
  const mark = markOf(bytes);
  if (mark !== undefined) return decodeMarked(bytes, mark, named);
  if (named !== undefined) return decodeAs(bytes, named, false);
  const utf8 = decodeUtf8(bytes);
  if (utf8.ok) return utf8;
  const declaredName = declared === undefined ? undefined : encodingNamed(declared)?.name;
  if (declaredName !== undefined && !declaredName.startsWith('utf-')) return decodeAs(bytes, declaredName, false);
  const { detectEncoding } = await import('./detect.ts');
  const detected = detectEncoding(bytes);
  if (detected.ok) return decodeAs(bytes, detected.name, true);
  return detected.candidates.length === 0
    ? utf8
    : declined(`${utf8.problem}, and its character set cannot be told from its bytes`, hintFor(detected.candidates));
};

const hintFor = (candidates: readonly string[]): string =>
  `Save it as UTF-8, or name its character set in sources.yaml: encoding: ${candidates.join(', or ')}.`;
