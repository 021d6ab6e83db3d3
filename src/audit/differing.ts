import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../model/kind.ts';
import type { KindName, Values } from '../model/values.ts';
import { groupBy } from '../text/group.ts';
import { largest, smallest } from '../text/lists.ts';
import { once } from '../text/once.ts';
import { readContext, type Fact } from './fact.ts';
import { termsIn } from './known.ts';
import type { Open } from './open.ts';
import { sharesEnough, type Reason } from './reasons.ts';

/** Words that two sentences must share, beside what is counted, before their figures seem to answer one question. */
const SHARED_TERMS = 2;
/** Figures of one noun that one of them is held against. */
const MAX_HELD = 100;

type Figure = 'count' | 'quantity';

const isFigure = (kind: KindName): kind is Figure => kind === 'count' || kind === 'quantity';

interface Held<V> {
  readonly open: Open;
  readonly words: string;
  /** The words of its sentence that carry meaning, beside what is counted. */
  readonly terms: () => ReadonlySet<string>;
  readonly value: () => V | null;
}

/** What a figure is of, without the figure: the key of a fact ends in it. */
export const subjectOf = ({ key }: Fact): string => key.slice(0, key.lastIndexOf(' '));

const heldOf = <K extends Figure>(kind: Kind<K>, open: Open): Held<Values[K]> => {
  const { fact, source } = open;
  const words = source.text.slice(fact.span.start, fact.span.end);
  const subject = new Set(subjectOf(fact).split(' '));
  return {
    open,
    words,
    terms: once(() => {
      const terms = termsIn(source.text.slice(fact.sentence.start, fact.sentence.end));
      return new Set([...terms].filter((term) => !subject.has(term)));
    }),
    value: once(() => {
      const read = kind.read(words, { ...readContext(source), options: {} });
      return read.ok ? read.value : null;
    }),
  };
};

interface Rounded {
  readonly approximate: boolean;
  readonly stated: readonly number[];
}

/** Whether two figures are rounded, and to different ones: each may lie within the margin of the other. */
const areRoundedApart = (a: Rounded, b: Rounded): boolean =>
  a.approximate &&
  a.stated.length > 0 &&
  b.approximate &&
  b.stated.length > 0 &&
  (largest(a.stated) < smallest(b.stated) || largest(b.stated) < smallest(a.stated));

/** Whether a source states a fact, by its key. */
type States = (source: string, key: string) => boolean;

const differ = <K extends Figure>(kind: Kind<K>, a: Held<Values[K]>, b: Held<Values[K]>, states: States): boolean => {
  const [one, other] = [a.open.fact, b.open.fact];
  if (one.source === other.source || one.key === other.key) return false;
  if (states(one.source, other.key) || states(other.source, one.key)) return false;
  if (!sharesEnough(SHARED_TERMS, a.terms(), b.terms)) return false;
  const [was, is] = [a.value(), b.value()];
  if (was === null || is === null) return false;
  const { relation } = kind.relate(was, is, {});
  return relation === 'contradicts' || (relation === 'compatible' && areRoundedApart(was, is));
};

interface Differing {
  readonly open: Open;
  readonly reason: Reason;
}

const differingFrom = ({ open }: Held<unknown>, { open: other, words }: Held<unknown>): Differing => ({
  open,
  reason: { code: 'differs', source: other.source.id, value: words },
});

/** Those of the figures of one thing that differ, each with every other that it differs from. */
const differingIn = <K extends Figure>(name: K, figures: readonly Open[], states: States): readonly Differing[] => {
  const kind: Kind<K> = KINDS[name];
  const held = figures.slice(0, MAX_HELD).map((open) => heldOf(kind, open));
  return held.flatMap((a, at) =>
    held
      .slice(at + 1)
      .filter((b) => differ(kind, a, b, states))
      .flatMap((b) => [differingFrom(a, b), differingFrom(b, a)]),
  );
};

/**
 * For each figure that no reading covers, the figures of other sources that count the same in sentences about the same, and
 * say otherwise; nothing where one of the two sources states both.
 */
export const differingFigures = (facts: readonly Open[], states: States): ReadonlyMap<Open, readonly Reason[]> => {
  const groups = groupBy(facts, ({ fact }) => subjectOf(fact));
  const found = [...groups].flatMap(([subject, figures]) => {
    const kind = figures[0]?.fact.kind;
    return kind === undefined || !isFigure(kind) || subject.endsWith(' ') ? [] : differingIn(kind, figures, states);
  });
  return new Map([...groupBy(found, ({ open }) => open)].map(([open, all]) => [open, all.map(({ reason }) => reason)]));
};
