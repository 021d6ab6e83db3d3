import { describe, expect, it } from 'vitest';
import { ENDINGS } from '../../src/corpus/formats/index.ts';
import { loadCorpus } from '../../src/corpus/index.ts';
import type { Corpus } from '../../src/model/source.ts';
import { message } from '../../src/report/messages.ts';
import { folderWith } from '../folders.ts';
import { unproved } from './anchored.ts';
import { allOf, everyKind, QUOTE } from './made/every-kind.ts';

const FILES = await everyKind();

const names = (of: Readonly<Record<string, unknown>>): string[] => Object.keys(of).map((name) => `corpus/${name}`).sort(); // prettier-ignore

const corpusOf = async (): Promise<Corpus> => {
  const placed = allOf(FILES).map(([name, content]) => [`corpus/${name}`, content] as const);
  return loadCorpus('corpus', { cwd: await folderWith(Object.fromEntries(placed)) });
};

const corpus = await corpusOf();
const sorted = (files: readonly { readonly file: string }[]): string[] => files.map(({ file }) => file).sort();

const PARTS = [
  ['attached', 'the attachment “count.pdf”'],
  ['drawn-docx', 'one picture'],
  ['drawn-odt', 'one picture', 'one chart or formula'],
  ['drawn-rtf', 'one picture'],
];

describe('a folder with a file of each kind', () => {
  it('has one of each ending that is read', () => {
    const endings = ENDINGS.match(/\.[a-z]+(?=,)/gu) ?? [];
    expect(endings.filter((ending) => !Object.keys(FILES.read).some((name) => name.endsWith(ending)))).toEqual([]);
  });

  it('loses nothing in silence: each is a source, or it is said why not', () => {
    expect(sorted(corpus.sources)).toEqual([...names(FILES.read), ...names(FILES.partly)].sort());
    expect(sorted(corpus.unreadable)).toEqual(names(FILES.broken));
    expect(sorted(corpus.unread ?? [])).toEqual(names(FILES.unread));
    const told = corpus.findings.map(({ code, at }) => `${code} ${at.file}`);
    expect(told.sort()).toEqual(
      [
        ...names(FILES.partly).map((file) => `partly-read ${file}`),
        ...names(FILES.broken).map((file) => `unreadable-source ${file}`),
        ...names(FILES.unread).map((file) => `unread-file ${file}`),
      ].sort(),
    );
  });

  it('says which parts of a file are not read', () => {
    const parts = corpus.findings.flatMap((one) =>
      one.code === 'partly-read' ? [[one.data.source, ...one.data.parts]] : [],
    );
    expect(parts.sort()).toEqual(PARTS);
  });

  it.each(corpus.sources.map((source) => [source.file, source] as const))('proves the quote in %s', (_, source) => {
    expect(unproved(source.text, [QUOTE])).toEqual([]);
  });

  it('says of each that is not read what it is and what to do', () => {
    const messages = corpus.findings.filter(({ code }) => code === 'unread-file').map((one) => message(one));
    const nameless = messages.filter((text) => text.includes('not one of those that are read'));
    expect(nameless).toEqual([expect.stringContaining('corpus/indd.indd')]);
    expect(messages).toContainEqual(expect.stringMatching(/msg\.msg .*a message of Outlook.*\.eml/u));
    expect(messages).toContainEqual(expect.stringMatching(/pptx\.pptx .*a presentation.*\.pdf/u));
    expect(messages).toContainEqual(expect.stringMatching(/jpg\.jpg .*a picture.*\(OCR\)/u));
    expect(messages).toContainEqual(expect.stringMatching(/webarchive .*Safari.*HTML/u));
  });
});

it('a file of a kind that is not read, named in the manifest, is declined by its kind', async () => {
  const cwd = await folderWith({ 'corpus/a.pptx': 'x', 'corpus/sources.yaml': 'sources: [{ id: a, file: a.pptx }]' });
  const { findings } = await loadCorpus('corpus', { cwd });
  expect(findings.map((one) => message(one))).toEqual([
    expect.stringMatching(/it is a presentation, which is not read\. Export it as \.pdf/u),
  ]);
});
