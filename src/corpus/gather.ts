import { finding, type Finding } from '../model/finding.ts';
import type { Source, SourceMetadata } from '../model/source.ts';
import { append } from '../text/lists.ts';
import { lineIndex } from '../text/lines.ts';
import { inOneLine } from '../text/one-line.ts';
import { aboutFile } from './about/index.ts';
import type { Contents } from './files.ts';
import type { SourceEntry } from './manifest.ts';
import type { Folder } from './plan.ts';
import type { Read } from './read-all.ts';

/** What a file may say of itself. */
const METADATA = ['title', 'author', 'publisher', 'published', 'retrieved', 'url'] as const;

/**
 * What the manifest says of a source, and where it is silent, the file itself, marked as its own word. Its language is
 * left to the words of its text: templates of pages name one that their text is not in.
 */
const known = (metadata: SourceMetadata, contents: Contents): SourceMetadata & Pick<Source, 'ownWord'> => {
  const { language, ...said } = aboutFile(contents);
  const own = { ...said, ...metadata };
  const ownWord = METADATA.filter((key) => own[key] !== undefined && metadata[key] === undefined);
  return { ...own, ...(ownWord.length > 0 && { ownWord }) };
};

const sourceOf = (
  folder: Folder,
  { id, file, metadata, derivedFrom, independentOf }: SourceEntry,
  contents: Contents,
): Source => {
  const { sha256, text, encoding, segments } = contents;
  return {
    id,
    file: folder.shown(file),
    sha256,
    ...known(metadata, contents),
    ...(encoding !== undefined && { encoding }),
    text,
    ...(segments && { segments }),
    derivedFrom,
    ...(independentOf && { independentOf }),
  };
};

/** What came of all files of a folder. */
interface Gathered {
  /** The real paths of the files that were read. */
  readonly realPaths: ReadonlySet<string>;
  readonly sources: Source[];
  readonly unreadable: { id: string; file: string }[];
  readonly findings: Finding[];
}

/** A character set that only the bytes suggest may be another. */
const guessFinding = ({ id, at }: SourceEntry, { encoding, guessed }: Contents): Finding[] =>
  guessed === true && encoding !== undefined
    ? [finding({ code: 'encoding-guessed', data: { source: id, encoding } }, at)]
    : [];

const dayText = (day: string): string =>
  `the date “${inOneLine(day)}” in its description, which may be that of a conversion (name the right one as published)`;

/** What of a file is not read: it was shown to readers, or lay beside what was. Pages that gave no text may hold much of it. */
const partFindings = (folder: Folder, { id, file, at, metadata }: SourceEntry, contents: Contents): Finding[] => {
  const { left = [], missing, someDay } = contents;
  const about = { source: id, file: folder.shown(file) };
  const parts = [...left, ...(someDay === undefined || metadata.published !== undefined ? [] : [dayText(someDay)])];
  return [
    ...(parts.length === 0 ? [] : [finding({ code: 'partly-read', data: { ...about, parts } }, at)]),
    ...(missing ? [finding({ code: 'partly-read', data: { ...about, ...missing } }, at, { severity: 'warning' })] : []),
  ];
};

/** Lines named where characters cannot be read. */
const LINES_NAMED = 5;

/** What stands for bytes that could not be read, or stood in the file. */
const damageFinding = ({ id, at }: SourceEntry, { text }: Contents): Finding[] => {
  const places = Array.from(text.matchAll(/\ufffd/gu), ({ index }) => index);
  if (places.length === 0) return [];
  const { position } = lineIndex(text);
  const lines = [...new Set(places.slice(0, LINES_NAMED).map((place) => position(place).line))];
  return [finding({ code: 'text-damaged', data: { source: id, count: places.length, lines } }, at)];
};

/** A document under two ids would confirm itself: only the first id has it. */
export const gather = (folder: Folder, read: readonly Read[]): Gathered => {
  const owners = new Map<string, string>();
  const realPaths = new Set<string>();
  const gathered: Gathered = { realPaths, sources: [], unreadable: [], findings: [] };
  const decline = ({ id, file, at }: SourceEntry, problem: string, hint?: string): void => {
    const data = { source: id, file: folder.shown(file), problem, ...(hint === undefined ? {} : { hint }) };
    gathered.findings.push(finding({ code: 'unreadable-source', data }, at));
    gathered.unreadable.push({ id, file: folder.shown(file) });
  };
  for (const { entry, outcome } of read) {
    const document = outcome.ok ? `${outcome.realPath}\0${outcome.part ?? ''}` : '';
    const owner = owners.get(document);
    if (!outcome.ok) decline(entry, outcome.problem, outcome.hint);
    else if (owner !== undefined) decline(entry, `its file is the source “${owner}” already`, 'Give each file one id.');
    else {
      owners.set(document, entry.id);
      realPaths.add(outcome.realPath);
      gathered.sources.push(sourceOf(folder, entry, outcome));
      for (const found of [
        guessFinding(entry, outcome),
        partFindings(folder, entry, outcome),
        damageFinding(entry, outcome),
      ])
        append(gathered.findings, found);
    }
  }
  return gathered;
};
