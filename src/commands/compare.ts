import { KINDS } from '../kinds/index.ts';
import { LEVEL } from '../model/frame.ts';
import type { ClaimOptions } from '../model/claim.ts';
import type { Kind } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import type { KindName, Values } from '../model/values.ts';
import { relateBy, type Answer } from '../judge/answer.ts';
import { framesAmong } from '../judge/framing.ts';
import { tiesIn } from '../judge/read-at.ts';
import { emit, styleOf } from './emit.ts';
import type { Io } from './io.ts';
import {
  contextOf,
  kindNamed,
  optionsOf,
  readText,
  readWith,
  type ReadingFlags,
  type ReadText,
  type TextRead,
} from './value.ts';
import { jsonText } from '../report/escape.ts';

interface Comparison {
  readonly kind: KindName;
  readonly a: ReadText;
  readonly b: ReadText;
  readonly relation: Relation | null;
  /** The answers that both allow, in words. */
  readonly consensus: string | null;
}

/** A text with how it was read. */
type Read<V> = TextRead<V> & { readonly text: string };

/** The answers of texts, each with what parts it from the others as a claim would part their readings; `null` where one is declined. */
const answersOf = <K extends KindName>(
  kindName: K,
  texts: readonly Read<Values[K]>[],
  options: ClaimOptions,
): readonly Answer<Values[K]>[] | null => {
  const kind: Kind<K> = KINDS[kindName];
  const read = texts.flatMap(({ text, outcome, stance }) => (outcome.ok ? [{ ...outcome, text, stance }] : []));
  if (read.length < texts.length) return null;
  const tied = read.map(({ text, value, frame }) => ({
    value,
    frame,
    // A label is what the editor says, and no sentence.
    ties: kind.labelled ? undefined : () => tiesIn(kindName, { before: '', quote: text, after: '' }),
  }));
  const frames = framesAmong(kind, tied, options, '', undefined);
  return read.map(({ value, stance }, i) => ({ value, stance, frame: frames[i] ?? LEVEL }));
};

const compareTexts = <K extends KindName>(kindName: K, a: string, b: string, flags: ReadingFlags): Comparison => {
  const kind: Kind<K> = KINDS[kindName];
  const context = contextOf(flags);
  const options = optionsOf(flags);
  const [first, second] = [readWith(kindName, a, context), readWith(kindName, b, context)];
  const sides = { kind: kindName, a: readText(kind, a, first), b: readText(kind, b, second) };
  const texts = [
    { ...first, text: a },
    { ...second, text: b },
  ];
  const [one, other] = answersOf(kindName, texts, options) ?? [];
  if (one === undefined || other === undefined) return { ...sides, relation: null, consensus: null };
  const relation = relateBy(kind, options)(one, other);
  const agrees = relation.relation === 'same' || relation.relation === 'compatible';
  const met = agrees ? kind.meet([one.value, other.value], options) : null;
  return { ...sides, relation, consensus: met === null ? null : kind.format(met) };
};

/** `reconcile compare KIND A B`: how two texts stand, and by which rule. Exit code 1 where one is declined. */
export const compare = async (kind: string, a: string, b: string, flags: ReadingFlags, io: Io): Promise<number> => {
  const result = compareTexts(kindNamed(kind), a, b, flags);
  if (flags.format === 'json') {
    await emit(jsonText(result), flags, io);
  } else {
    const { formatComparison } = await import('../report/terminal/inspect.ts');
    await emit(formatComparison(result, styleOf(flags, io)), flags, io);
  }
  return result.relation ? 0 : 1;
};
