import { createLibrary } from '../../src/anchor/library.ts';
import { proveQuote } from '../../src/anchor/index.ts';
import { loadCorpus } from '../../src/corpus/index.ts';
import { message } from '../../src/report/messages.ts';
import { folderWith } from '../folders.ts';

/** The one source of a folder that holds this file, or the message that says why there is none. */
export const textOf = async (file: string, content: string | Uint8Array, manifest?: string): Promise<string> => {
  const cwd = await folderWith({
    [`corpus/${file}`]: content,
    ...(manifest !== undefined && { 'corpus/sources.yaml': manifest }),
  });
  const { sources, findings } = await loadCorpus('corpus', { cwd });
  return sources[0]?.text ?? findings.map((finding) => message(finding)).join('\n');
};

/** The quotes that do not anchor in a text. */
export const unproved = (text: string, quotes: readonly string[]): string[] => {
  const source = { id: 'a', file: 'a', sha256: '', text, derivedFrom: [] };
  const library = createLibrary([source]);
  return quotes.filter((exact) => !proveQuote({ quote: { exact }, source: 'a', kind: 'name' }, library).ok);
};
