import { findText } from '../anchor/index.ts';
import { createLibrary } from '../anchor/library.ts';
import { loadCorpus } from '../corpus/index.ts';
import { locate } from '../report/passage.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { DEFAULT_CORPUS } from './judge.ts';

export type FindFlags = Output & {
  readonly corpus?: string;
  readonly source?: readonly string[];
  readonly format?: 'terminal' | 'json';
};

/** `reconcile find TEXT`: where words stand in the corpus. Exit code 1 where they stand nowhere. */
export const find = async (text: string, flags: FindFlags, io: Io): Promise<number> => {
  const { sources } = await loadCorpus(flags.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd });
  const searched = sources.filter(({ id }) => flags.source === undefined || flags.source.includes(id));
  const passages = locate(text, findText(text, createLibrary(searched)), searched);
  if (flags.format === 'json') {
    await emit(`${JSON.stringify({ text, passages }, null, 2)}\n`, flags, io);
  } else {
    const { formatPassages } = await import('../report/terminal/inspect.ts');
    await emit(formatPassages(text, passages, searched.length, styleOf(flags, io)), flags, io);
  }
  return passages.length > 0 ? 0 : 1;
};
