import { posix } from 'node:path';
import { decodeText } from '../charset.ts';
import { writeManuscript } from '../html/apparatus.ts';
import { elementOf } from '../html/tree.ts';
import { writeTree } from '../html/write.ts';
import { counted, pageLines } from '../left.ts';
import type { SourceMetadata } from '../../model/source.ts';
import { textProblem } from '../limit.ts';
import { declined, type Extract, type Extracted, type Problem } from '../outcome.ts';
import { noWords, readBody, type Unread, type Words } from '../word/body.ts';
import { dayOnCover } from '../word/cover.ts';
import { readStyles, type StyleOf } from '../word/styles.ts';
import { fieldsOf } from '../xml/fields.ts';
import { relatedParts } from '../xml/relations.ts';
import { unzip } from '../zip.ts';

const ABOUT = 'docProps/core.xml';
const PARTS = /^(?:_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels)|docProps\/core\.xml|customXml\/[^/]+\.xml)$/u;

const DAMAGED = declined('it is damaged', 'Open it in a word processor, and save it again as .docx.');

/** What of a document is not read, with its words for one and for more. */
const UNREAD: readonly (readonly [Unread, string, string])[] = [
  ['charts', 'chart', 'charts'],
  ['diagrams', 'diagram', 'diagrams'],
  ['formulas', 'formula', 'formulas'],
  ['remarks', 'remark of a reader', 'remarks of readers'],
  ['imports', 'document that is put into it whole', 'documents that are put into it whole'],
  ['hidden', 'stretch of hidden text', 'stretches of hidden text'],
  ['pictures', 'picture', 'pictures'],
];

const leftOf = ({ unread, notes, references }: Words): readonly string[] => [
  ...UNREAD.flatMap(([what, one, many]) => counted(unread.get(what) ?? 0, one, many)),
  ...counted([...references].filter((note) => !notes.has(note)).length, 'note that is not in it', 'notes that are not in it'),
]; // prettier-ignore

type TextOf = (part: string) => Promise<string>;

/** The parts of a document, by their types. */
interface Parts {
  /** The name of the part with the text. */
  readonly main: string;
  /** The text of the one that goes with it; empty where there is none. */
  readonly besideOf: TextOf;
  /** The texts of all that go with it. */
  readonly allOf: (type: string) => Promise<readonly string[]>;
  /** The addresses that links of the main part, or of one that goes with it, lead to. */
  readonly addressesOf: (type?: string) => Promise<(id: string) => string>;
}

const partsOf = async (textOf: TextOf): Promise<Parts> => {
  const related = relatedParts(await textOf('_rels/.rels'), '');
  const main = related.find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml';
  const [folder, name] = [posix.dirname(main), posix.basename(main)];
  const relatedTo = async (part: string) => relatedParts(await textOf(`${folder}/_rels/${part}.rels`), folder);
  const beside = await relatedTo(name);
  const pathOf = (type: string): string => beside.find((part) => part.type === type)?.path ?? `${folder}/${type}.xml`;
  return {
    main,
    besideOf: (type) => textOf(pathOf(type)),
    addressesOf: async (type) => {
      const all = type === undefined ? beside : await relatedTo(posix.basename(pathOf(type)));
      const addresses = new Map(all.map(({ id, address = '' }) => [id, address.startsWith('#') ? '' : address]));
      return (id) => addresses.get(id) ?? '';
    },
    allOf: (type) => Promise.all(beside.filter((part) => part.type === type).map(({ path }) => textOf(path))),
  };
};

/** What stands on each page beside the text. */
const onPages = async (styleOf: StyleOf, { allOf }: Parts): Promise<readonly string[]> => {
  const linesOf = async (type: 'header' | 'footer'): Promise<readonly string[]> => {
    const bodies = (await allOf(type)).map((xml) => readBody(xml, styleOf, noWords(), () => ''));
    return pageLines(
      type,
      bodies.flatMap((body) => ('problem' in body ? [] : [writeTree(body)])),
    );
  };
  return [...(await linesOf('header')), ...(await linesOf('footer'))];
};

const readWords = async (document: string, parts: Parts, apparatus: boolean): Promise<Extracted | Problem> => {
  const { besideOf, addressesOf } = parts;
  const styleOf = readStyles(await besideOf('styles'));
  if ('problem' in styleOf) return styleOf;
  const words = noWords();
  const body = readBody(document, styleOf, words, await addressesOf());
  if ('problem' in body) return body;
  for (const type of ['footnotes', 'endnotes']) {
    const notes = readBody(await besideOf(type), styleOf, words, await addressesOf(type));
    if ('problem' in notes) return notes;
  }
  const notes = [...words.references].map((id) => ({ ...elementOf('li', words.notes.get(id) ?? []), id }));
  const tree = elementOf('div', [body, elementOf('ol', notes)]);
  const left = [...leftOf(words), ...(await onPages(styleOf, parts))];
  return {
    ok: true,
    ...(apparatus ? writeManuscript(tree) : { text: writeTree(tree) }),
    ...(left.length > 0 && { left }),
  };
};

/** What its properties say, and the day that its author gave for its cover; nothing where several are given. */
const aboutOf = async (textOf: TextOf, { allOf }: Parts): Promise<SourceMetadata> => {
  const days = (await allOf('customXml')).flatMap((data) => dayOnCover(data) ?? []);
  const [published, ...more] = new Set(days);
  return {
    ...fieldsOf(await textOf(ABOUT), { title: ['dc:title'], author: ['dc:creator'], language: ['dc:language'] }),
    ...(published !== undefined && more.length === 0 && { published }),
  };
};

/** Takes the text out of a Word document: paragraphs, lists, tables by rows, and its notes at the end. */
export const extractDocx: Extract = async (bytes, { limit, about, apparatus = false }) => {
  const zip = await unzip(bytes, (name) => PARTS.test(name), limit);
  if (!zip.ok) return zip;
  const textOf: TextOf = async (name) => {
    const part = zip.files.get(name);
    const decoded = part === undefined ? undefined : await decodeText(part);
    return decoded?.ok === true ? decoded.text : '';
  };
  const parts = await partsOf(textOf);
  const document = await textOf(parts.main);
  if (document === '') return DAMAGED;
  const read = await readWords(document, parts, apparatus);
  const problem = read.ok ? textProblem(read.text.length, limit) : undefined;
  if (problem) return problem;
  if (!read.ok || about !== true) return read;
  return { ...read, about: await aboutOf(textOf, parts) };
};
