import { loadCorpus } from '../corpus/index.ts';
import { compareFacts, factsAlone } from '../diff/compare.ts';
import { factsOf, type Facts } from '../diff/facts.ts';
import { followedFacts } from '../diff/follow.ts';
import { readRecord } from '../lock/file.ts';
import type { Registry } from '../model/claim.ts';
import { OperationalError } from '../model/operational-error.ts';
import { reconcile } from '../judge/reconcile.ts';
import { CHANGES_FORMATS, type ChangesFormatName } from '../report/changes-formats.ts';
import { message } from '../report/messages.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { claimsOf, type Inputs } from './judge.ts';

export type DiffFlags = Inputs &
  Output & {
    readonly all?: boolean;
    /** A share of the larger of two numbers. */
    readonly minChange?: number;
    readonly format?: ChangesFormatName;
  };

/** One side of a comparison. */
interface Side {
  readonly facts: Facts;
  /** The same, where its quotes were written for the other side and have drifted from this one. */
  readonly followedFrom: (other: Facts) => Facts;
}

type Claims = () => Promise<Registry>;

const WHAT_TO_NAME = 'Name two corpus folders, two locks or two JSON reports, or one of each.';

const cannotRead = (path: string, problem: string, hint = WHAT_TO_NAME): OperationalError =>
  new OperationalError(`cannot compare ${path}: ${problem}`, hint);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
};

/** A lock and a JSON report each say what they are; what says neither is taken for a damaged lock, and told so. */
const recordOf = async (path: string, text: string): Promise<Facts> => {
  const json = jsonOf(text);
  const { isReport, readReport } = await import('../report/read-json.ts');
  if (isReport(json)) {
    const read = readReport(json);
    if (read.ok) return read.facts;
    throw cannotRead(path, read.problem, read.hint);
  }
  const { parseLock } = await import('../lock/parse.ts');
  const parsed = parseLock(text);
  if (parsed.ok) return parsed.facts;
  throw parsed.why === 'foreign'
    ? cannotRead(path, json === undefined ? parsed.problem : 'it is neither a lock nor a JSON report')
    : cannotRead(path, parsed.problem, parsed.hint);
};

const folderSide = async (path: string, claims: Claims, { cwd }: Io): Promise<Side> => {
  const corpus = await loadCorpus(path, { cwd });
  const registry = await claims();
  const judged = { corpus, registry, report: reconcile(corpus, registry) };
  return {
    facts: factsOf(judged.report, message),
    followedFrom: (other) => followedFacts(other, judged, message),
  };
};

const sideOf = async (path: string, claims: Claims, io: Io): Promise<Side> => {
  const found = await readRecord(path, io.cwd);
  if (found.is === 'nothing') throw cannotRead(path, 'there is no such file or folder');
  if (found.is === 'folder') return folderSide(path, claims, io);
  const facts = await recordOf(path, found.text);
  return { facts, followedFrom: () => facts };
};

/** The claims of both folders, read once, and only where a side is a folder. */
const claimsOnce = (flags: DiffFlags, io: Io): Claims => {
  let read: Promise<Registry> | undefined;
  return () => (read ??= claimsOf(flags, io));
};

/**
 * `reconcile diff OLD NEW`: which facts changed between two corpus folders judged with the same claims, two locks or two
 * JSON reports. Exit code 1 where one did; sentences that no reading rests on are told, and change no exit code.
 *
 * @throws OperationalError where a side is none of these, or cannot be read.
 */
export const diff = async (old: string, now: string, flags: DiffFlags, io: Io): Promise<number> => {
  const format = await CHANGES_FORMATS[flags.format ?? 'terminal']();
  const claims = claimsOnce(flags, io);
  const [before, after] = [await sideOf(old, claims, io), await sideOf(now, claims, io)];
  const whole = compareFacts(before.followedFrom(after.facts), after.followedFrom(before.facts), flags.minChange);
  const shown = flags.all === true ? whole : factsAlone(whole);
  if (flags.quiet !== true || whole.facts + whole.sentences.length > 0 || flags.outputFile !== undefined)
    await emit(
      format({ diff: shown, before: old, after: now }, styleOf(flags, io)),
      { ...flags, inputs: [old, now] },
      io,
    );
  return whole.facts > 0 ? 1 : 0;
};
