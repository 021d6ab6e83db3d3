import { isKindName, KINDS } from '../kinds/index.ts';
import type { ClaimOptions } from '../model/claim.ts';
import type { Frame } from '../model/frame.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { KindName, Value, Values } from '../model/values.ts';
import { NO_EVIDENCE, type Stance } from '../model/stance.ts';
import { FAMILIES, stanceOf } from '../stance/index.ts';
import { OperationalError } from '../model/operational-error.ts';
import { fated } from '../judge/fated.ts';
import { nearest } from '../text/nearest.ts';
import { message } from '../report/messages.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { jsonText } from '../report/escape.ts';

/** What a registry would say of the words. */
export type ReadingFlags = Output & {
  readonly unit?: string;
  readonly saidOn?: string;
  readonly eventDate?: string;
  readonly language?: string;
  readonly tolerance?: number;
  readonly alias?: readonly (readonly [string, string])[];
  readonly broader?: readonly (readonly [string, string])[];
  readonly complete?: boolean;
  readonly format?: 'terminal' | 'json';
};

const grouped = (pairs: readonly (readonly [string, string])[]): Record<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const [key, entry] of pairs) groups.set(key, [...(groups.get(key) ?? []), entry]);
  return Object.fromEntries(groups);
};

/** The claim options that the flags stand for. */
export const optionsOf = ({ unit, tolerance, alias, broader, complete }: ReadingFlags): ClaimOptions => ({
  ...(unit !== undefined && { unit }),
  ...(tolerance !== undefined && { tolerance }),
  ...(alias !== undefined && { aliases: grouped(alias) }),
  ...(broader !== undefined && { broader: Object.fromEntries(broader) }),
  ...(complete !== undefined && { complete }),
});

/** The context that the flags stand for. */
export const contextOf = (flags: ReadingFlags): ReadContext => ({
  options: optionsOf(flags),
  ...(flags.saidOn !== undefined && { saidOn: flags.saidOn }),
  ...(flags.eventDate !== undefined && { eventDate: flags.eventDate }),
  ...(flags.language !== undefined && { language: flags.language }),
});

/** How words by themselves were read, and how their author stands to them. */
export interface TextRead<V> {
  readonly outcome: ReadOutcome<V>;
  readonly stance: Stance;
}

/** Reads words as a quote of the kind, or as the label that stands for them where the kind is the editor's. */
export const readWith = <K extends KindName>(kindName: K, text: string, context: ReadContext): TextRead<Values[K]> => {
  const kind: Kind<K> = KINDS[kindName];
  if (kind.labelled) return { outcome: kind.parse(text, context), stance: 'asserted' };
  const standing = stanceOf({ before: '', quote: text, after: '' }, FAMILIES[kindName]);
  const { stance, cue } = standing;
  if (!NO_EVIDENCE.has(stance)) return { outcome: fated(kind.read(text, context), standing), stance };
  const data = { quote: text, source: 'The text', stance, word: cue?.text ?? '' };
  return { outcome: { ok: false, problem: { code: 'not-asserted', data } }, stance };
};

/**
 * A kind by its name.
 *
 * @throws OperationalError where there is no such kind.
 */
export const kindNamed = (word: string): KindName => {
  if (isKindName(word)) return word;
  const near = nearest(word, Object.keys(KINDS));
  throw new OperationalError(
    `there is no kind "${word}"`,
    near === undefined ? `the kinds are ${Object.keys(KINDS).join(', ')}` : `did you mean "${near}"?`,
  );
};

/** A text, and how it was read. */
export interface ReadText {
  readonly quote: string;
  readonly value: Value | null;
  readonly text: string | null;
  /** What the value is of; a level where absent. */
  readonly frame?: Frame;
  readonly stance: Stance;
  readonly notes: readonly string[];
}

/** What came of reading a text, with its messages. */
export const readText = <K extends KindName>(
  kind: Kind<K>,
  quote: string,
  { outcome, stance }: TextRead<Values[K]>,
): ReadText => ({
  quote,
  value: outcome.ok ? outcome.value : null,
  text: outcome.ok ? kind.format(outcome.value) : null,
  ...(outcome.ok && outcome.frame !== undefined && { frame: outcome.frame }),
  stance,
  notes: outcome.ok ? outcome.notes.map((note) => message(note)) : [message(outcome.problem)],
});

const valueOfKind = <K extends KindName>(
  kindName: K,
  text: string,
  flags: ReadingFlags & { readonly value?: string },
): ReadText & { readonly kind: K } => {
  const kind: Kind<K> = KINDS[kindName];
  const context = contextOf(flags);
  const read: TextRead<Values[K]> =
    flags.value === undefined
      ? readWith(kindName, text, context)
      : { outcome: kind.read(text, { ...context, value: flags.value }), stance: 'asserted' };
  return { kind: kindName, ...readText(kind, text, read) };
};

/** `reconcile value KIND TEXT`: how a text is read. Exit code 1 where it is declined. */
export const value = async (
  kind: string,
  text: string,
  flags: ReadingFlags & { readonly value?: string },
  io: Io,
): Promise<number> => {
  const result = valueOfKind(kindNamed(kind), text, flags);
  if (flags.format === 'json') {
    await emit(jsonText(result), flags, io);
  } else {
    const { formatValue } = await import('../report/terminal/inspect.ts');
    await emit(formatValue(result, styleOf(flags, io)), flags, io);
  }
  return result.value === null ? 1 : 0;
};
