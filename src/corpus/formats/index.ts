import { unpackGzip } from '../gzip.ts';
import { textProblem } from '../limit.ts';
import type { UnreadableKind } from '../../model/unread-file.ts';
import { declined, type Extract, type ExtractOptions, type Extracted, type Problem } from '../outcome.ts';
import { READ_PICTURE, unreadableKind } from './unreadable.ts';

/** A format: what its files are called in words, how their names end, and how they are read. */
interface Format {
  readonly what: string;
  readonly endings: readonly string[];
  /** Whether its files are lines of text, in which CRLF and LF are one. */
  readonly lines?: boolean;
  /** Whether its files are nothing but text, so that their length is the text's. */
  readonly isText?: boolean;
  /** Loads what reads it, on the first file of the format. */
  readonly load: () => Promise<Extract>;
}

type FormatName =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'epub'
  | 'mhtml'
  | 'eml'
  | 'mbox'
  | 'subtitles'
  | 'csv'
  | 'tsv'
  | 'xlsx'
  | 'rtf'
  | 'warc'
  | 'wacz';

/** The formats that are read. */
const FORMATS: Readonly<Record<FormatName, Format>> = {
  text: {
    what: 'a plain text',
    endings: ['.txt', '.text'],
    lines: true,
    isText: true,
    load: async () => (await import('./text.ts')).extractText,
  },
  markdown: {
    what: 'a Markdown text',
    endings: ['.md', '.markdown'],
    lines: true,
    isText: true,
    load: async () => (await import('./markdown.ts')).extractMarkdown,
  },
  html: {
    what: 'an HTML page',
    endings: ['.html', '.htm', '.xhtml'],
    lines: true,
    load: async () => (await import('./html.ts')).extractHtml,
  },
  pdf: { what: 'a PDF', endings: ['.pdf'], load: async () => (await import('./pdf.ts')).extractPdf },
  docx: {
    what: 'a Word document',
    endings: ['.docx'],
    load: async () => (await import('./docx.ts')).extractDocx,
  },
  odt: {
    what: 'an OpenDocument text',
    endings: ['.odt'],
    load: async () => (await import('./odt.ts')).extractOdt,
  },
  epub: {
    what: 'an electronic book',
    endings: ['.epub'],
    load: async () => (await import('./epub.ts')).extractEpub,
  },
  mhtml: {
    what: 'a page saved as one file',
    endings: ['.mhtml', '.mht'],
    load: async () => (await import('./mhtml.ts')).extractMhtml,
  },
  eml: {
    what: 'a message',
    endings: ['.eml'],
    load: async () => (await import('./eml.ts')).extractEml,
  },
  mbox: {
    what: 'a mailbox',
    endings: ['.mbox'],
    load: async () => (await import('./mbox.ts')).extractMbox,
  },
  subtitles: {
    what: 'a file of subtitles',
    endings: ['.srt', '.vtt'],
    lines: true,
    isText: true,
    load: async () => (await import('./subtitles.ts')).extractSubtitles,
  },
  rtf: {
    what: 'an RTF document',
    endings: ['.rtf'],
    load: async () => (await import('./rtf.ts')).extractRtf,
  },
  warc: {
    what: 'a web archive',
    endings: ['.warc'],
    load: async () => (await import('./warc.ts')).extractWarc,
  },
  wacz: {
    what: 'a packed web archive',
    endings: ['.wacz'],
    load: async () => (await import('./wacz.ts')).extractWacz,
  },
  csv: {
    what: 'a table of comma-separated values',
    endings: ['.csv'],
    lines: true,
    isText: true,
    load: async () => (await import('./csv.ts')).extractCsv,
  },
  tsv: {
    what: 'a table of tab-separated values',
    endings: ['.tsv', '.tab'],
    lines: true,
    isText: true,
    load: async () => (await import('./csv.ts')).extractTsv,
  },
  xlsx: {
    what: 'a workbook',
    endings: ['.xlsx', '.xlsm'],
    load: async () => (await import('./xlsx.ts')).extractXlsx,
  },
};

/** What bytes begin with that can be told at once, whatever the file is called. */
interface Signature {
  readonly what: string;
  readonly begins: RegExp;
  /** The formats whose files may begin so. */
  readonly formats: readonly FormatName[];
  readonly hint: string;
}

/** Searched for in the first bytes, one character a byte. */
const SIGNATURES: readonly Signature[] = [
  { what: 'a PDF', begins: /^[\s\S]{0,16}?%PDF-\d/u, formats: ['pdf'], hint: 'Rename it to end in .pdf.' },
  { what: 'an OpenDocument text', begins: /^PK\x03\x04[\s\S]{26}mimetypeapplication\/vnd\.oasis\.opendocument\.text/u, formats: ['odt'], hint: 'Rename it to end in .odt.' },
  { what: 'an electronic book', begins: /^PK\x03\x04[\s\S]{26}mimetypeapplication\/epub\+zip/u, formats: ['epub'], hint: 'Rename it to end in .epub.' },
  { what: 'a Word document or another ZIP file', begins: /^PK\x03\x04/u, formats: ['docx', 'odt', 'epub', 'xlsx', 'wacz'], hint: 'Rename it to end in .docx, .xlsx, .odt, .epub or .wacz, whichever it is; else unpack it.' },
  { what: 'a web archive', begins: /^WARC\/\d/u, formats: ['warc'], hint: 'Rename it to end in .warc.' },
  { what: 'a document of an old version of Office, or one with a password', begins: /^\xd0\xcf\x11\xe0/u, formats: [], hint: 'Open it, and save it as .docx or .xlsx without a password.' },
  { what: 'gzip-compressed', begins: /^\x1f\x8b/u, formats: [], hint: 'Add .gz to the end of its name.' },
  { what: 'an RTF document', begins: /^\{\\rtf/u, formats: ['rtf'], hint: 'Rename it to end in .rtf.' },
  { what: 'a picture', begins: /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/u, formats: [], hint: `${READ_PICTURE}.` },
  { what: 'a page saved as one file', begins: /^From: <?Saved by/u, formats: ['mhtml'], hint: 'Rename it to end in .mhtml.' },
  { what: 'a web archive of Safari', begins: /^bplist00/u, formats: [], hint: 'Save the page as HTML.' },
  { what: 'an HTML page', begins: /^(?:\xef\xbb\xbf)?\s{0,99}(?:<!doctype html|<html[\s>])/iu, formats: ['html', 'markdown'], hint: 'Rename it to end in .html.' },
]; // prettier-ignore

/** What must stand near the start of files of some formats; a PDF may begin with bytes of its own. */
const ZIP = 'PK\x03\x04';
const NEEDED: Readonly<Partial<Record<FormatName, string>>> = {
  pdf: '%PDF-',
  docx: ZIP,
  odt: ZIP,
  epub: ZIP,
  xlsx: ZIP,
  wacz: ZIP,
  warc: 'WARC/',
  rtf: '{\\rtf',
};

const SNIFFED = 1024;
const GZIP_ENDING = '.gz';

const isFormatName = (name: string): name is FormatName => name in FORMATS;
const NAMES = Object.keys(FORMATS).filter(isFormatName);

const endingOf = (file: string): string => /\.[^./]*$/.exec(file)?.[0].toLowerCase() ?? '';

/** The name of a file without the ending that says that it is compressed. */
const unpackedName = (file: string): string =>
  endingOf(file) === GZIP_ENDING ? file.slice(0, -GZIP_ENDING.length) : file;

const formatOf = (file: string): FormatName | undefined => {
  const ending = endingOf(unpackedName(file));
  return NAMES.find((name) => FORMATS[name].endings.includes(ending));
};

/** The format of a file of this name, and what such a file is called in words. */
export const describeFormat = (file: string): { readonly name: string; readonly what: string } | undefined => {
  const name = formatOf(file);
  return name && { name, what: FORMATS[name].what };
};

/** Whether files of this name are read. */
export const isReadable = (file: string): boolean => formatOf(file) !== undefined;

/** What a file of this name is, where it is of a known kind that is not read. */
export const unreadableAs = (file: string): UnreadableKind | undefined => unreadableKind(endingOf(unpackedName(file)));

/** Whether a file of this name is lines of text as it stands. */
export const hasLines = (file: string): boolean => {
  const name = formatOf(file);
  return name !== undefined && FORMATS[name].lines === true && endingOf(file) !== GZIP_ENDING;
};

/** A file's name without its folders and its endings. */
export const stemOf = (file: string): string => unpackedName(file.replace(/^.*\//, '')).replace(/\.[^.]*$/, '');

/** The endings that are read, in words. */
export const ENDINGS = `${NAMES.flatMap((name) => FORMATS[name].endings).join(', ')}, and each with ${GZIP_ENDING}`;

/** A file that is not what its name says would be read as noise. */
const mistaken = (bytes: Uint8Array, name: FormatName, file: string): Problem | undefined => {
  const start = Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1');
  const signature = SIGNATURES.find(({ begins }) => begins.test(start));
  if (signature?.formats.includes(name)) return undefined;
  const ending = endingOf(unpackedName(file));
  if (signature) return declined(`its name ends in ${ending}, but it is ${signature.what}`, signature.hint);
  if (start.includes(NEEDED[name] ?? '')) return undefined;
  const { what } = FORMATS[name];
  return declined(
    `it is damaged, or not ${what}`,
    `Check that it opens, and save it again; if it is a text, rename it.`,
  );
};

const unpacked = async (
  file: string,
  bytes: Uint8Array,
  limit: number,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Problem> => {
  if (endingOf(file) !== GZIP_ENDING) return { ok: true, bytes };
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    return declined('its name ends in .gz, but it is not gzip-compressed', 'Take .gz off its name.');
  return unpackGzip(bytes, limit);
};

const notRead = (file: string): Problem => {
  const kind = unreadableAs(file);
  return kind
    ? declined(`it is ${kind.what}, which is not read`, `${kind.remedy}.`)
    : declined('its format is not read', `Files that end in ${ENDINGS} are.`);
};

const EMPTY = declined('it is empty', 'Fetch or save it again, or take it out of the folder.');
const WORDLESS = declined(
  'no words of a document are in it',
  'See whether it holds pictures alone, or another format than its name says; else take it out of the folder.',
);

/**
 * Takes the text out of a file, by the format that its name says, after it was looked at whether its bytes bear that out.
 * What reads a format is loaded with the first file of it.
 */
export const extract = async (
  file: string,
  bytes: Uint8Array,
  options: ExtractOptions,
): Promise<Extracted | Problem> => {
  const name = formatOf(file);
  if (name === undefined) return notRead(file);
  if (bytes.length === 0) return EMPTY;
  const content = await unpacked(file, bytes, options.limit);
  if (!content.ok) return content;
  const problem = content.bytes.length === 0 ? undefined : mistaken(content.bytes, name, file);
  if (problem) return problem;
  if (content.bytes.length === 0) return EMPTY;
  const { isText = false, load } = FORMATS[name];
  const tooMuch = isText ? textProblem(content.bytes.length, options.limit) : undefined;
  if (tooMuch) return tooMuch;
  const read = await load();
  const extracted = await read(content.bytes, options);
  if (!extracted.ok) return extracted;
  if (extracted.text.trim() === '') return WORDLESS;
  return isText ? extracted : (textProblem(extracted.text.length, options.limit) ?? extracted);
};
