import type { EditorValue } from '../model/claim.ts';
import { LEVEL, isBare, isSameFrame, type Frame } from '../model/frame.ts';
import type { LeftOut, ReadContext, ReadNote, ReadOutcome } from '../model/kind.ts';
import type { Span } from '../model/place.ts';
import type { KindName } from '../model/values.ts';
import { FAMILIES } from './guard/classes.ts';
import { leftOver } from './guard/left-over.ts';

/** One value that a quote may state, with what is worth saying about it. */
export interface Candidate<V> {
  readonly value: V;
  /** What the value is of; a level where absent. */
  readonly frame?: Frame;
  readonly notes?: readonly ReadNote[];
  /**
   * The spans of the quote that the reader used for the value, or explained as something else. What lies outside them is
   * held to the guard: a word that could change the value declines the reading. Absent, nothing is held.
   */
  readonly used?: readonly Span[];
  /** Words of the sentence that the quote would have to hold for this value. */
  readonly leftOut?: LeftOut | null;
}

/**
 * What reading a quote came to, before the editor's word is heard: the candidates that it allows, and, where there is
 * not exactly one, the reason in words.
 */
export interface Candidates<V> {
  readonly candidates: readonly Candidate<V>[];
  /** Why none, or more than one, can be told. */
  readonly reason?: string;
}

/** What `settle` must know of a kind. */
export interface SettleRules<V> {
  readonly kind: KindName;
  /** Reads the editor's value by itself. */
  readonly parse: (value: EditorValue, context: ReadContext) => ReadOutcome<V>;
  /** Whether the editor's value is what the quote says. */
  readonly same: (editor: V, read: V) => boolean;
  readonly format: (value: V) => string;
}

const editorText = (value: EditorValue): string => (typeof value === 'object' ? value.join(', ') : String(value));

/** More candidates than this are no quote, and are not looked at. */
const MOST_CANDIDATES = 100;

/** Leaves out candidates that say what an earlier one says. */
const distinct = <V>(all: readonly Candidate<V>[], rules: SettleRules<V>): readonly Candidate<V>[] => {
  if (all.length < 2) return all;
  const candidates = all.slice(0, MOST_CANDIDATES);
  const isOne = (a: Candidate<V>, b: Candidate<V>): boolean =>
    rules.same(a.value, b.value) && isSameFrame(a.frame ?? LEVEL, b.frame ?? LEVEL);
  return candidates.filter((one, index) => candidates.findIndex((other) => isOne(other, one)) === index);
};

const unreadable = (quote: string, kind: KindName, reason: string) =>
  ({ ok: false, problem: { code: 'value-unreadable', data: { quote, kind, reason } } }) as const;

/** A candidate is taken only where its quote holds all of it, and nothing that is left over could change it. */
export const taken = <V>(quote: string, candidate: Candidate<V>, kind: KindName): ReadOutcome<V> => {
  const { value, frame = LEVEL, notes = [], used, leftOut = null } = candidate;
  const left = used === undefined ? null : leftOver(quote, used, FAMILIES[kind]);
  if (leftOut !== null)
    return { ...unreadable(quote, kind, 'words that stand beside it in its sentence change its value'), leftOut };
  if (left !== null) return unreadable(quote, kind, `“${left.word}” is left over: it ${left.does}`);
  return isBare(frame) && frame.respects === undefined ? { ok: true, value, notes } : { ok: true, value, notes, frame };
};

const withoutEditor = <V>(
  quote: string,
  found: readonly Candidate<V>[],
  reason: string | undefined,
  rules: SettleRules<V>,
): ReadOutcome<V> => {
  const [only, ...others] = found;
  if (only === undefined) {
    const data = { quote, kind: rules.kind, reason: reason ?? `no ${rules.kind} can be read from it` };
    return { ok: false, problem: { code: 'value-unreadable', data } };
  }
  if (others.length === 0) return taken(quote, only, rules.kind);
  const candidates = found.map((candidate) => rules.format(candidate.value));
  const data = { quote, kind: rules.kind, candidates, ...(reason === undefined ? {} : { reason }) };
  return { ok: false, problem: { code: 'value-ambiguous', data } };
};

const withEditor = <V>(
  quote: string,
  found: readonly Candidate<V>[],
  editor: EditorValue,
  parsed: V,
  rules: SettleRules<V>,
): ReadOutcome<V> => {
  if (found.length === 0) {
    const note: ReadNote = { code: 'value-not-in-quote', data: { quote, editor: editorText(editor) } };
    return { ok: true, value: parsed, notes: [note] };
  }
  const match = found.find((candidate) => rules.same(parsed, candidate.value));
  if (match !== undefined) return taken(quote, match, rules.kind);
  const read = found.map((candidate) => rules.format(candidate.value)).join(' or ');
  return { ok: false, problem: { code: 'value-mismatch', data: { quote, editor: editorText(editor), read } } };
};

/**
 * Decides on one value, from what a quote allows and what the editor says of it (`context.value`).
 *
 * Without an editor's value, one candidate is taken, none is `value-unreadable`, several are `value-ambiguous`. With one,
 * it picks the candidate that it equals; where it equals none it is `value-mismatch`; where the quote shows no value at
 * all it is taken as it stands, with the note `value-not-in-quote`. An editor's value that cannot be read itself is the
 * problem that `rules.parse` gives.
 */
export const settle = <V>(
  quote: string,
  found: Candidates<V>,
  context: ReadContext,
  rules: SettleRules<V>,
): ReadOutcome<V> => {
  const candidates = distinct(found.candidates, rules);
  if (context.value === undefined) return withoutEditor(quote, candidates, found.reason, rules);
  // The editor's value stands in no sentence.
  const { around: _, ...alone } = context;
  const parsed = rules.parse(context.value, alone);
  return parsed.ok ? withEditor(quote, candidates, context.value, parsed.value, rules) : parsed;
};
