import { freeId } from '../text/free-id.ts';
import anyAscii from 'any-ascii';
import type { SourceMetadata } from '../model/source.ts';
import { writeScalar } from '../yaml/edit/write.ts';

/** A document that a manifest is to name, by its path from the corpus folder. */
export interface Listed {
  readonly file: string;
  readonly metadata: SourceMetadata;
  /** Its character set, where only its bytes suggest one. */
  readonly encoding?: string;
}

/** An id is written in every reading: longer ones are cut at a hyphen, and short words at their end go with it. */
const LONGEST_ID = 28;

const ENDINGS = /(?:\.[^./]{1,9})?(?:\.gz)?$/iu;

const wordsOf = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

const stemOf = (file: string): string => wordsOf(file.replace(/^.*\//u, '').replace(ENDINGS, ''));

/** A name that some program gave, "001_febf250b", tells nobody what it is. */
const HAS_WORD = /(?:^|-)[a-z]{3,}(?:-|$)/u;

const nameOf = ({ file, metadata }: Listed): string => {
  const stem = stemOf(file);
  const title = wordsOf(metadata.title ?? '');
  return HAS_WORD.test(stem) || title === '' ? stem : title;
};

const shortened = (id: string): string =>
  id.length <= LONGEST_ID
    ? id
    : id
        .slice(0, LONGEST_ID + 1)
        .replace(/-[^-]*$/u, '')
        .replace(/(?:-[a-z0-9]{1,3})+$/u, '')
        .slice(0, LONGEST_ID);

/**
 * An id for each document, by the name of its file, else by its title: of Latin letters, digits and hyphens, no two alike,
 * none of those that are taken.
 */
export const idsFor = (documents: readonly Listed[], taken: readonly string[] = []): readonly string[] => {
  const used = new Set(taken);
  return documents.map((document) => {
    const stem = shortened(nameOf(document)) || 'source';
    const id = freeId(stem, used);
    used.add(id);
    return id;
  });
};

/** What a manifest says of a source, in the order in which it is read best. */
const KEYS = ['title', 'author', 'publisher', 'published', 'url', 'language'] as const;

const NO_DAY = '# published: 2025-01-31 # the day that "Tuesday" and "the 10th" hang on';

const entryLines = (id: string, { file, metadata, encoding }: Listed): readonly string[] => {
  const known = KEYS.flatMap((key) => {
    const value = metadata[key];
    if (value !== undefined) return [`${key}: ${writeScalar(value, key === 'published' ? 'plain' : 'double', false)}`];
    return key === 'published' ? [NO_DAY] : [];
  });
  const fields = [
    `file: ${writeScalar(file, 'plain', false)}`,
    ...known,
    ...(encoding === undefined ? [] : [`encoding: ${encoding}`]),
  ];
  return [`  - id: ${writeScalar(id, 'plain', false)}`, ...fields.map((field) => `    ${field}`)];
};

/** Entries of a manifest, to stand under `sources`. */
export const manifestEntries = (documents: readonly Listed[], ids: readonly string[]): string =>
  documents
    .flatMap((document, at) => entryLines(ids[at] ?? '', document))
    .map((line) => `${line}\n`)
    .join('');

/** A manifest of documents, with what each says of itself. */
export const manifestText = (documents: readonly Listed[]): string =>
  `# yaml-language-server: $schema=../schemas/sources.schema.json
# The documents to compare. What is known of them is what they say of themselves: look it through, above all the days.
# Copies of one text are no two sources: write derived_from: [ID] beside the copy.
sources:
${manifestEntries(documents, idsFor(documents))}`;
