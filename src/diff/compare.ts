import { fold } from '../text/fold.ts';
import type { FactClaim, FactReading, Facts, FactSource, FactVerdict } from './facts.ts';
import { pairReadings, type Pair } from './pair.ts';
import { isSlight } from './slight.ts';
import { changedSentences, type SentenceChange } from './sentences.ts';

/** What became of a reading, each with whether a fact changed by it. */
export const READING_STATES = {
  /** It stated one thing and states another. */
  value: true,
  /** It was evidence and is none any more. */
  lost: true,
  /** It was no evidence and is some now. */
  regained: true,
  /** Another speaks, or it describes another day. */
  attributed: true,
  added: true,
  removed: true,
  /** Another value, by no more than what was asked to be left out. */
  slight: false,
  /** Other words, or other typography, for the same value. */
  reworded: false,
  /** The same words elsewhere in the text. */
  moved: false,
  unchanged: false,
} as const satisfies Record<string, boolean>;

export type ReadingState = keyof typeof READING_STATES;

export interface ReadingChange extends Pair {
  readonly key: string;
  readonly source: string;
  readonly state: ReadingState;
}

/** How a claim stood and stands; the verdict of drifted quotes followed, where they could be. */
export interface VerdictChange {
  readonly before: FactVerdict;
  readonly after: FactVerdict;
  /** The verdict until the quotes are mended, where it is another. */
  readonly meanwhile?: string;
}

export interface ClaimChange {
  readonly id: string;
  readonly state: 'added' | 'removed' | 'changed' | 'unchanged';
  /** Set where the kind of the claim changed. */
  readonly kind?: { readonly before: string; readonly after: string };
  /** Set where the verdict, the sort of conflict or the consensus changed. */
  readonly verdict?: VerdictChange;
  /** Those that changed in any way. */
  readonly readings: readonly ReadingChange[];
}

export interface SourceChange {
  readonly id: string;
  /** `file`: other bytes, but no letter, digit or mark of its text is another. */
  readonly state: 'added' | 'removed' | 'text' | 'file';
  readonly file: string;
}

/** What changed from one set of facts to another. */
export interface FactDiff {
  /** Claims in which a fact changed. */
  readonly facts: number;
  /** Readings by what became of them. */
  readonly readings: Readonly<Record<ReadingState, number>>;
  /** Claims in which anything changed, facts or not. */
  readonly claims: readonly ClaimChange[];
  readonly sources: readonly SourceChange[];
  /** Of sources that are there in both states: what their texts state otherwise, whether a reading rests on it or not. */
  readonly sentences: readonly SentenceChange[];
}

const wordsOf = ({ words, quote }: FactReading): string => words ?? quote.exact;

const isMoved = (a: FactReading, b: FactReading): boolean =>
  a.span?.start !== b.span?.start || a.span?.end !== b.span?.end;

/** What became of a reading that stands on both sides, by the first row that fits. */
const STATES: readonly (readonly [ReadingState, (before: FactReading, after: FactReading) => boolean])[] = [
  ['unchanged', (before, after) => before.text === null && after.text === null],
  [
    'value',
    (before, { text }) => before.text === null && before.followed !== undefined && before.followed.text !== text,
  ],
  ['regained', (before) => before.text === null],
  ['value', (before, { text, followed }) => text === null && followed !== undefined && followed.text !== before.text],
  ['lost', (_, after) => after.text === null],
  ['value', (before, after) => before.text !== after.text],
  ['attributed', (before, after) => before.voice !== after.voice || before.asOf !== after.asOf],
  ['reworded', (before, after) => wordsOf(before) !== wordsOf(after)],
  ['moved', isMoved],
];

/** Whether one value in words is another by no more than what is left out. */
type Leaves = (before: string | undefined, after: string | undefined) => boolean;

/** The value in words, also where a drifted quote was followed to it. */
const statedBy = ({ text, followed }: FactReading): string | undefined => text ?? followed?.text;

const stateOf = ({ before, after }: Pair, leaves: Leaves): ReadingState => {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  const state = STATES.find(([, fits]) => fits(before, after))?.[0] ?? 'unchanged';
  return state === 'value' && leaves(statedBy(before), statedBy(after)) ? 'slight' : state;
};

const readingChange = (pair: Pair, leaves: Leaves): readonly ReadingChange[] => {
  const shown = pair.after ?? pair.before;
  return shown === null ? [] : [{ key: shown.key, source: shown.source, state: stateOf(pair, leaves), ...pair }];
};

const sameVerdict = (a: FactVerdict, b: FactVerdict, leaves: Leaves): boolean =>
  a.verdict === b.verdict &&
  a.conflict === b.conflict &&
  (a.consensus === b.consensus || leaves(a.consensus, b.consensus));

const plain = ({ verdict, conflict, consensus }: FactVerdict): FactVerdict => ({
  verdict,
  ...(conflict !== undefined && { conflict }),
  ...(consensus !== undefined && { consensus }),
});

const verdictChange = (before: FactClaim, after: FactClaim, leaves: Leaves): Pick<ClaimChange, 'verdict'> => {
  const [was, is] = [before.followed ?? before, after.followed ?? after];
  if (sameVerdict(was, is, leaves)) return {};
  const meanwhile = is.verdict === after.verdict ? {} : { meanwhile: after.verdict };
  return { verdict: { before: plain(was), after: plain(is), ...meanwhile } };
};

interface Compared {
  readonly change: ClaimChange;
  readonly all: readonly ReadingChange[];
}

const compareClaims = (
  before: FactClaim | undefined,
  after: FactClaim | undefined,
  minChange: number | undefined,
): Compared => {
  const leaves: Leaves = (was, is) =>
    minChange !== undefined && isSlight(after?.kind ?? '', was ?? '', is ?? '', minChange);
  const pairs = pairReadings(before?.readings ?? [], after?.readings ?? []);
  const all = pairs.flatMap((pair) => readingChange(pair, leaves));
  const readings = all.filter(({ state }) => state !== 'unchanged');
  const id = after?.id ?? before?.id ?? '';
  if (!before || !after) return { change: { id, state: after ? 'added' : 'removed', readings }, all };
  const kind = before.kind === after.kind ? {} : { kind: { before: before.kind, after: after.kind } };
  const verdict = verdictChange(before, after, leaves);
  const touched = readings.some(({ state }) => READING_STATES[state]);
  const changed = touched || 'kind' in kind || 'verdict' in verdict;
  return { change: { id, state: changed ? 'changed' : 'unchanged', ...kind, ...verdict, readings }, all };
};

/** The items of two lists side by side: those of the second in their order, then what only the first has. */
const sideBySide = <T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly (readonly [T | undefined, T | undefined])[] => {
  const old = new Map(before.map((one) => [one.id, one]));
  const ids = new Set(after.map(({ id }) => id));
  return [
    ...after.map((one) => [old.get(one.id), one] as const),
    ...before.filter(({ id }) => !ids.has(id)).map((one) => [one, undefined] as const),
  ];
};

const sourceChange = (before: FactSource | undefined, after: FactSource | undefined): readonly SourceChange[] => {
  if (!before) return after ? [{ id: after.id, state: 'added', file: after.file }] : [];
  if (!after) return [{ id: before.id, state: 'removed', file: before.file }];
  if (before.sha256 === after.sha256) return [];
  const same = before.fingerprint !== undefined && before.fingerprint() === after.fingerprint?.();
  return [{ id: after.id, state: same ? 'file' : 'text', file: after.file }];
};

const sentenceChanges = (before: FactSource | undefined, after: FactSource | undefined): readonly SentenceChange[] =>
  before?.document && after?.document && before.sha256 !== after.sha256
    ? changedSentences(before.document, after.document)
    : [];

const countStates = (changes: readonly ReadingChange[]): Record<ReadingState, number> => {
  const counts = {
    value: 0,
    lost: 0,
    regained: 0,
    attributed: 0,
    added: 0,
    removed: 0,
    slight: 0,
    reworded: 0,
    moved: 0,
    unchanged: 0,
  };
  for (const { state } of changes) counts[state]++;
  return counts;
};

/**
 * What changed from one set of facts to another, claim by claim. A claim counts as changed where a fact did: a value, who
 * states it, whether it is evidence, the verdict or the consensus. Words that moved or were set otherwise are told too,
 * but change no fact.
 *
 * @param minChange the share of the larger by which two numbers must differ to be a change of fact; any, where absent.
 */
export const compareFacts = (before: Facts, after: Facts, minChange?: number): FactDiff => {
  const compared = sideBySide(before.claims, after.claims).map(([was, is]) => compareClaims(was, is, minChange));
  const claims = compared
    .map(({ change }) => change)
    .filter(({ state, readings }) => state !== 'unchanged' || readings.length > 0);
  return {
    facts: claims.filter(({ state }) => state !== 'unchanged').length,
    readings: countStates(compared.flatMap(({ all }) => all)),
    claims,
    sources: sideBySide(before.sources, after.sources).flatMap(([was, is]) => sourceChange(was, is)),
    sentences: sideBySide(before.sources, after.sources).flatMap(([was, is]) => sentenceChanges(was, is)),
  };
};

/** Whether two readings of the same words differ in their typography alone. */
export const isTypography = ({ before, after }: Pair): boolean =>
  before !== null && after !== null && fold(wordsOf(before)).text === fold(wordsOf(after)).text;

const withFactsAlone = (claim: ClaimChange): ClaimChange => ({
  ...claim,
  readings: claim.readings.filter(({ state }) => READING_STATES[state]),
});

/** The same without what touches no fact: words that moved or were set otherwise, sources that no reading hangs on. */
export const factsAlone = (diff: FactDiff): FactDiff => ({
  ...diff,
  claims: diff.claims.filter(({ state }) => state !== 'unchanged').map(withFactsAlone),
  sources: [],
});
