import { createHash } from 'node:crypto';
import { loadCorpus } from '../corpus/index.ts';
import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { reconcile } from '../judge/reconcile.ts';
import type { Claim, Registry } from '../model/claim.ts';
import { OperationalError } from '../model/operational-error.ts';
import type { Report, ReportClaim } from '../model/report.ts';
import type { Corpus } from '../model/source.ts';
import type { Ground } from '../propose/index.ts';
import { replaceFile } from '../output/replace-file.ts';
import type { Place } from '../output/place.ts';
import {
  acceptDraft,
  addReadings,
  renameDraft,
  takeOutDraft,
  takeSnapshot,
  type Edited,
  type Snapshot,
} from '../registry/edit/index.ts';
import { isQuestion, refusalOf, type Decision } from '../review/index.ts';
import type { Io } from './io.ts';
import { claimsOf, type Inputs } from './judge.ts';
import { draftProver, type DraftProver } from './prove-draft.ts';
import { tellUnread } from './unread-notice.ts';

/** A claim as it is judged, with the report that it is judged in. */
interface Judged {
  readonly report: Report;
  readonly claim: ReportClaim;
}

/** What lies on the desk: claim files as they were read, and how their drafts stand. */
export interface Desk {
  /** What a draft is proved against before it becomes a claim, or a part of one. */
  readonly ground: Ground;
  readonly prover: DraftProver;
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  /** By id; contradicted ones first, else as they stand in their files. */
  readonly drafts: ReadonlyMap<string, Judged>;
}

/** A file that is changed, and what it was before. */
export interface Change {
  readonly file: string;
  readonly before: Snapshot;
  readonly after: string;
}

/** What a decision changed, to be taken back. */
export type Undo = readonly Change[];

const placeless = (claim: Claim): string =>
  JSON.stringify(claim, (key, value: unknown) => (key === 'at' || key.endsWith('At') ? undefined : value));

/** Judges claims; what is as it was judged before is not judged again. */
const judgeOnce = (corpus: Corpus) => {
  const known = new Map<string, Judged>();
  return (registry: Registry, claims: readonly Claim[]): ReadonlyMap<string, Judged> => {
    const anew = claims.filter((claim) => !known.has(placeless(claim)));
    const report = anew.length === 0 ? null : reconcile(corpus, { ...registry, claims: anew });
    for (const [index, claim] of anew.entries()) {
      const judged = report?.claims[index];
      if (report && judged) known.set(placeless(claim), { report, claim: judged });
    }
    return new Map(
      claims.flatMap((one) => {
        const judged = known.get(placeless(one));
        return judged === undefined ? [] : [[one.id, { ...judged, claim: { ...judged.claim, at: one.at } }] as const];
      }),
    );
  };
};

const contradictedFirst = (drafts: ReadonlyMap<string, Judged>): ReadonlyMap<string, Judged> => {
  const isCalm = ({ claim }: Judged): number => Number(claim.verdict !== 'contradicted');
  return new Map([...drafts].toSorted(([, a], [, b]) => isCalm(a) - isCalm(b)));
};

/** Lays out the desk, now and whenever it is called again. The sources are read once. */
export const deskFor = async (inputs: Inputs, io: Io): Promise<() => Promise<Desk>> => {
  const corpus = await loadCorpus(inputs.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd });
  tellUnread(corpus.findings, io);
  const judge = judgeOnce(corpus);
  const prover = draftProver();
  const { tolerances } = inputs;
  return async () => {
    const snapshots = await takeSnapshot(inputs.claims ?? [], io.cwd);
    const registry = await claimsOf({ ...inputs, withoutClaims: true }, io);
    const drafts = registry.claims.filter(({ draft }) => draft !== undefined);
    const ground = { corpus, registry, ...(tolerances && { tolerances }) };
    return { ground, prover, snapshots, drafts: contradictedFirst(judge(registry, drafts)) };
  };
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Puts every file back as it was, as long as it holds what was written. */
export const takeBack = async (undo: Undo, place: Place): Promise<void> => {
  for (const { file, before, after } of undo.toReversed()) await replaceFile(file, before.text, digest(after), place);
};

/** Writes all changes, or none. */
const write = async (changes: readonly Change[], place: Place): Promise<Undo> => {
  const written: Change[] = [];
  try {
    for (const change of changes) {
      await replaceFile(change.file, change.after, change.before.sha256, place);
      written.push(change);
    }
    return written;
  } catch (error) {
    await takeBack(written, place);
    throw error;
  }
};

const textOf = (edited: Edited, file: string): string => {
  if (edited.ok) return edited.text;
  throw new OperationalError(`cannot change ${file}: ${edited.problem}`, 'Nothing was written; change it by hand.');
};

const fileOf = (
  id: string,
  { ground: { registry }, snapshots }: Desk,
): { readonly file: string; readonly before: Snapshot } => {
  const file = registry.claims.find((claim) => claim.id === id)?.at.file ?? '';
  const before = snapshots.get(file);
  if (before === undefined) throw new OperationalError(`${file} has changed since it was read`, 'Run it again.');
  return { file, before };
};

const claimIn = ({ ground: { registry } }: Desk, id: string): Claim => {
  const found = registry.claims.find((claim) => claim.id === id);
  if (found === undefined) throw new OperationalError(`there is no claim ${id}`, 'Nothing was written.');
  return found;
};

/** The readings stand in the claim that they go to before the draft is taken out: in no moment do they stand nowhere. */
const mergeChanges = async (claim: string, into: string, desk: Desk): Promise<readonly Change[]> => {
  const [from, to] = [fileOf(claim, desk), fileOf(into, desk)];
  const readings = await desk.prover.asReadings(claimIn(desk, claim), claimIn(desk, into), desk.ground);
  const added = textOf(await addReadings(to.before.text, into, readings), to.file);
  if (from.file === to.file) return [{ ...from, after: textOf(await takeOutDraft(added, claim), from.file) }];
  return [
    { ...to, after: added },
    { ...from, after: textOf(await takeOutDraft(from.before.text, claim), from.file) },
  ];
};

const edited = async (
  decision: Exclude<Decision, { readonly is: 'merge' }>,
  text: string,
  desk: Desk,
): Promise<Edited> => {
  switch (decision.is) {
    case 'accept':
      return acceptDraft(text, decision.claim, await desk.prover.asClaim(claimIn(desk, decision.claim), desk.ground));
    case 'drop':
      return takeOutDraft(text, decision.claim);
    case 'rename':
      return renameDraft(
        text,
        decision.claim,
        isQuestion(decision.to) ? { question: decision.to } : { id: decision.to },
      );
  }
};

/**
 * What a decision would change in the claim files; a draft that becomes a claim, or a part of one, is proved anew for it.
 *
 * @throws OperationalError where it cannot be, or the draft is not proved.
 */
export const changesOf = async (decision: Decision, desk: Desk): Promise<readonly Change[]> => {
  if (decision.is === 'merge') return mergeChanges(decision.claim, decision.into, desk);
  const { file, before } = fileOf(decision.claim, desk);
  return [{ file, before, after: textOf(await edited(decision, before.text, desk), file) }];
};

/**
 * Carries a decision out in the claim files, each whole or not at all.
 *
 * @throws OperationalError where it cannot be, or a file has changed since it was laid on the desk; nothing is written then.
 */
export const carryOut = async (decision: Decision, desk: Desk, place: Place): Promise<Undo> => {
  const refusal = refusalOf(decision, desk.ground.registry);
  if (refusal !== null) throw new OperationalError(refusal, 'Nothing was written.');
  return write(await changesOf(decision, desk), place);
};
