import { describeFormat } from '../corpus/formats/index.ts';
import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { loadCorpus } from '../corpus/index.ts';
import { formatSourcesJson, knownCorpus } from '../report/sources.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';

export type SourcesFlags = Output & { readonly corpus?: string; readonly format?: 'terminal' | 'json' };

/** `reconcile sources`: what is known of each source, and from where. Exit code 0 whatever is known. */
export const sources = async (flags: SourcesFlags, io: Io): Promise<number> => {
  const corpus = await loadCorpus(flags.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd });
  const known = knownCorpus(corpus, describeFormat);
  if (flags.format === 'json') await emit(formatSourcesJson(known), flags, io);
  else {
    const { formatSources } = await import('../report/terminal/sources.ts');
    await emit(formatSources(known, styleOf(flags, io)), flags, io);
  }
  return 0;
};
