import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../model/kind.ts';
import type { KindName } from '../model/values.ts';
import { groupBy } from '../text/group.ts';
import { once } from '../text/once.ts';
import { readContext, type Fact } from './fact.ts';
import { termsIn } from './known.ts';
import type { Open } from './open.ts';
import type { Reason } from './reasons.ts';

/** Words that two sentences must share, beside what is counted, before their figures seem to answer one question. */
const SHARED_TERMS = 2;
/** Figures of one noun that one of them is held against. */
const MAX_HELD = 100;

type Figure = 'count' | 'quantity';

const isFigure = (kind: KindName): kind is Figure => kind === 'count' || kind === 'quantity';

interface Held {
  readonly open: Open;
  readonly words: string;
  readonly terms: () => ReadonlySet<string>;
}

/** What a figure is of, without the figure: the key of a fact ends in it. */
export const subjectOf = ({ key }: Fact): string => key.slice(0, key.lastIndexOf(' '));

const heldOf = (open: Open): Held => {
  const { fact, source } = open;
  return {
    open,
    words: source.text.slice(fact.span.start, fact.span.end),
    terms: once(() => termsIn(source.text.slice(fact.sentence.start, fact.sentence.end))),
  };
};

const contradict = <K extends Figure>(kind: Kind<K>, a: Held, b: Held): boolean => {
  const read = ({ words, open }: Held): ReturnType<Kind<K>['read']> =>
    kind.read(words, { ...readContext(open.source), options: {} });
  const [was, is] = [read(a), read(b)];
  return was.ok && is.ok && kind.relate(was.value, is.value, {}).relation === 'contradicts';
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>, subject: string): number => {
  let many = 0;
  for (const term of a) if (b.has(term) && !subject.includes(term)) many += 1;
  return many;
};

/**
 * For each figure that no reading covers, the figures of other sources that count the same in sentences about the same, and
 * say otherwise; nothing where one of the two sources states both.
 *
 * @param states whether a source states a fact, by its key.
 */
export const differingFigures = (
  facts: readonly Open[],
  states: (source: string, key: string) => boolean,
): ReadonlyMap<Open, readonly Reason[]> => {
  const found = new Map<Open, Reason[]>();
  const figures = facts.filter(({ fact }) => isFigure(fact.kind) && !subjectOf(fact).endsWith(' '));
  for (const group of groupBy(figures, ({ fact }) => subjectOf(fact)).values()) {
    const held = group.slice(0, MAX_HELD).map(heldOf);
    for (const [at, a] of held.entries())
      for (const b of held.slice(at + 1)) {
        const [one, other] = [a.open.fact, b.open.fact];
        if (one.source === other.source || one.key === other.key || !isFigure(one.kind)) continue;
        if (states(one.source, other.key) || states(other.source, one.key)) continue;
        if (shared(a.terms(), b.terms(), subjectOf(one)) < SHARED_TERMS) continue;
        if (!(one.kind === 'count' ? contradict(KINDS.count, a, b) : contradict(KINDS.quantity, a, b))) continue;
        found.set(a.open, [...(found.get(a.open) ?? []), { code: 'differs', source: other.source, value: b.words }]);
        found.set(b.open, [...(found.get(b.open) ?? []), { code: 'differs', source: one.source, value: a.words }]);
      }
  }
  return found;
};
