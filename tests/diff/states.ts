import { loadCorpus } from '../../src/corpus/index.ts';
import { compareFacts, type FactDiff, type ReadingChange } from '../../src/diff/compare.ts';
import { factsOf } from '../../src/diff/facts.ts';
import { followedFacts, type Judged } from '../../src/diff/follow.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { message } from '../../src/report/messages.ts';
import { folderWith } from '../cli/terminal.ts';

/** Texts by the ids of their sources. */
export type Texts = Readonly<Record<string, string>>;

const judgeTexts = async (texts: Texts, claims: string): Promise<Judged> => {
  const files = Object.entries(texts).map(([id, text]) => [`corpus/${id}.txt`, text] as const);
  const cwd = await folderWith({ ...Object.fromEntries(files), 'claims/claims.yaml': claims });
  const corpus = await loadCorpus('corpus', { cwd });
  const registry = await loadRegistry(['claims'], { cwd });
  return { corpus, registry, report: reconcile(corpus, registry) };
};

/** What changed between two states of the texts, judged with the same claims. */
export const changesBetween = async (before: Texts, after: Texts, claims: string): Promise<FactDiff> => {
  const old = factsOf((await judgeTexts(before, claims)).report, message);
  return compareFacts(old, followedFacts(old, await judgeTexts(after, claims), message));
};

/** `claim key: state, before → after`, one a reading that changed. */
export const told = ({ claims }: FactDiff): string[] =>
  claims.flatMap(({ id, readings }) => readings.map((change) => `${id} ${change.key}: ${outcome(change)}`));

const outcome = ({ state, before, after }: ReadingChange): string =>
  `${state}, ${before?.text ?? '-'} → ${after?.text ?? after?.followed?.text ?? '-'}`;
