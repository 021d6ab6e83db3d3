import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { loadCorpus } from '../corpus/index.ts';
import { OperationalError } from '../model/operational-error.ts';
import type { Corpus, Source } from '../model/source.ts';
import { message } from '../report/messages.ts';
import { describeSource, formatSourceJson, formatSourceText } from '../report/source-text.ts';
import { emit, type Output } from './emit.ts';
import type { Io } from './io.ts';

export type TextFlags = Output & {
  readonly corpus?: string;
  readonly offsets?: boolean;
  readonly format?: 'terminal' | 'json';
};

/** The one source that was asked for, or its finding as the reason why there is none. */
export const textOf = ({ sources, findings }: Corpus, id: string): Source => {
  const found = sources.find((source) => source.id === id);
  if (found) return found;
  const reason = findings.find((each) => each.code === 'unreadable-source' && each.data.source === id);
  throw new OperationalError(reason ? message(reason) : `The source "${id}" cannot be read.`);
};

/**
 * `reconcile text SOURCE`: what was extracted from its file, and what spans count in. Where it comes from goes to stderr.
 *
 * @throws OperationalError where there is no such source, or its file cannot be read.
 */
export const text = async (id: string, flags: TextFlags, io: Io): Promise<number> => {
  const corpus = await loadCorpus(flags.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd, only: id });
  const source = textOf(corpus, id);
  const guessed = corpus.findings.some(({ code }) => code === 'encoding-guessed');
  const isJson = flags.format === 'json';
  await emit(
    isJson ? formatSourceJson(source) : formatSourceText(source, { offsets: flags.offsets === true }),
    flags,
    io,
  );
  if (flags.quiet !== true) io.stderr(`${describeSource(source, guessed)}\n`);
  return 0;
};
