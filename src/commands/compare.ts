import { KINDS } from '../kinds/index.ts';
import { LEVEL } from '../model/frame.ts';
import type { Kind } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import type { KindName } from '../model/values.ts';
import { relateBy, type Answer } from '../judge/answer.ts';
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

const answerOf = <V>({ outcome, stance }: TextRead<V>): Answer<V> | null =>
  outcome.ok ? { value: outcome.value, frame: outcome.frame ?? LEVEL, stance } : null;

const compareTexts = <K extends KindName>(kindName: K, a: string, b: string, flags: ReadingFlags): Comparison => {
  const kind: Kind<K> = KINDS[kindName];
  const context = contextOf(flags);
  const options = optionsOf(flags);
  const [first, second] = [readWith(kindName, a, context), readWith(kindName, b, context)];
  const sides = { kind: kindName, a: readText(kind, a, first), b: readText(kind, b, second) };
  const [one, other] = [answerOf(first), answerOf(second)];
  if (one === null || other === null) return { ...sides, relation: null, consensus: null };
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
