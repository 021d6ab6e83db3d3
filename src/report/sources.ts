import type { Finding } from '../model/finding.ts';
import type { Corpus, Source, SourceMetadata } from '../model/source.ts';
import type { UnreadFile } from '../model/unread-file.ts';
import { jsonText } from './escape.ts';
import { message } from './messages.ts';

/** Who says something of a source: its manifest, its file beside the text, or the words of the text. */
export type Says = 'manifest' | 'file' | 'text';

/** A fact about a source, and where it comes from. */
interface Known {
  readonly value: string;
  readonly from: Says;
}

export type FactName = keyof SourceMetadata | 'derivedFrom' | 'independentOf';

/** What is known of a source. */
export interface KnownSource {
  readonly id: string;
  readonly file: string;
  /** The format's name, such as `pdf`, and what such a file is called in words. */
  readonly format: { readonly name: string; readonly what: string } | undefined;
  /** Words of its text. */
  readonly words: number;
  /** Pages with words, where its file has pages. */
  readonly pages?: number;
  /** The character set that its text was decoded from, where it is not UTF-8 and one counts. */
  readonly encoding?: string;
  readonly facts: Readonly<Partial<Record<FactName, Known>>>;
}

/** What is known of a corpus. */
export interface KnownCorpus {
  readonly sources: readonly KnownSource[];
  readonly unreadable: readonly { readonly id: string; readonly file: string; readonly problem?: string }[];
  readonly unread: readonly UnreadFile[];
  /** What else keeps a file from being a source, in words, such as two files of one id. */
  readonly faults: readonly string[];
}

/** In the order in which they are shown. */
const METADATA = [
  'title',
  'author',
  'publisher',
  'published',
  'retrieved',
  'status',
  'url',
  'archived',
  'dateOrder',
] as const;

const WORD = /[\p{L}\p{N}]\S*/gu;
const PAGE = /^page \d+/u;

const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

const languageOf = ({ language, detected }: Source): Known | undefined => {
  if (language !== undefined) return { value: language, from: 'manifest' };
  return detected === undefined || detected === 'und' ? undefined : { value: detected, from: 'text' };
};

const factsOf = (source: Source): KnownSource['facts'] => {
  const fromManifest = (value: string | undefined): Known | undefined =>
    value === undefined || value === '' ? undefined : { value, from: 'manifest' };
  const facts: Record<string, Known | undefined> = {
    ...Object.fromEntries(
      METADATA.map((key) => [
        key,
        source[key] === undefined
          ? undefined
          : { value: source[key], from: source.ownWord?.includes(key) === true ? 'file' : 'manifest' },
      ]),
    ),
    language: languageOf(source),
    derivedFrom: fromManifest(source.derivedFrom.join(', ')),
    independentOf: fromManifest(source.independentOf?.join(', ')),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
};

const pagesOf = ({ segments = [] }: Source): { readonly pages?: number } => {
  const pages = new Set(segments.flatMap(({ label }) => PAGE.exec(label)?.[0] ?? []));
  return pages.size === 0 ? {} : { pages: pages.size };
};

/** Which file has the id of another already. */
const toRename = ({ code, related }: Finding): string =>
  code === 'duplicate-id' ? related.map(({ file }) => ` Rename it, or ${file}, which has it.`).join('') : '';

/**
 * What is known of each source of a corpus, and from where.
 *
 * @param formatOf the format of a file by its name.
 */
export const knownCorpus = (
  { sources, unreadable, unread = [], findings }: Corpus,
  formatOf: (file: string) => KnownSource['format'],
): KnownCorpus => {
  const problems = new Map(
    findings.flatMap((one) => (one.code === 'unreadable-source' ? [[one.data.source, message(one)] as const] : [])),
  );
  return {
    sources: sources.map((source) => ({
      id: source.id,
      file: source.file,
      format: formatOf(source.file),
      words: wordsIn(source.text),
      ...pagesOf(source),
      ...(source.encoding !== undefined && { encoding: source.encoding }),
      facts: factsOf(source),
    })),
    unreadable: unreadable.map(({ id, file }) => {
      const problem = problems.get(id);
      return { id, file, ...(problem !== undefined && { problem }) };
    }),
    unread,
    faults: findings.flatMap((one) =>
      one.severity === 'error' && one.code !== 'unreadable-source'
        ? [`${one.at.file}: ${message(one)}${toRename(one)}`]
        : [],
    ),
  };
};

/** The same as data. */
export const formatSourcesJson = ({ sources, unreadable, unread, faults }: KnownCorpus): string =>
  jsonText({
    schemaVersion: 1,
    sources: sources.map(({ format, ...rest }) => ({ ...rest, format: format?.name })),
    unreadable,
    unread,
    faults,
  });
