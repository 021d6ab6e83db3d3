import { loadCorpus } from '../corpus/index.ts';
import type { Report } from '../model/report.ts';
import { filterReport } from '../policy.ts';
import { reconcile } from '../reconcile.ts';
import { loadRegistry } from '../registry/index.ts';
import type { Io } from './io.ts';

export const DEFAULT_CORPUS = 'corpus';

/** Where the sources and claims are. */
export interface Inputs {
  readonly corpus?: string;
  readonly claims?: readonly string[];
}

/** What of the report is asked for. */
export interface Selection {
  readonly claim?: readonly string[];
  readonly source?: readonly string[];
  readonly tag?: readonly string[];
}

/** Loads a corpus and a registry and judges them; the report is whole, whatever is shown of it later. */
export const judgeInputs = async ({ corpus, claims }: Inputs, { cwd }: Io): Promise<Report> => {
  const [sources, registry] = await Promise.all([
    loadCorpus(corpus ?? DEFAULT_CORPUS, { cwd }),
    loadRegistry(claims ?? [], { cwd }),
  ]);
  return reconcile(sources, registry);
};

/** The part of a report that the flags, and the claim files named, ask for. */
export const select = (report: Report, { claim, source, tag }: Selection, files: readonly string[] = []): Report =>
  filterReport(report, { claims: claim ?? [], sources: source ?? [], tags: tag ?? [], files });
