import { FAMILIES, isToldAlike, tiesOf, type Asked, type Telling, type Unit } from '../stance/index.ts';
import type { DraftKind, Mention } from './mention.ts';

/** What numbers of a kind count in, other than things. */
const UNITS: Readonly<Partial<Record<DraftKind, Unit>>> = { quantity: 'measure', duration: 'measure', age: 'age' };

/** Nothing is asked yet: the sentences alone tell. */
const unasked = (): Asked => ({ asked: [], isDone: true });

const TELLINGS = new WeakMap<Mention, { readonly telling: Telling | undefined }>();

const readTelling = ({ kind, source: { text }, sentence, span }: Mention): Telling | undefined => {
  const quoted = {
    before: text.slice(sentence.start, span.start),
    quote: text.slice(span.start, span.end),
    after: text.slice(span.end, sentence.end),
  };
  return tiesOf(quoted, FAMILIES[kind], UNITS[kind] ?? 'none').telling;
};

const tellingOf = (mention: Mention): Telling | undefined => {
  const known = TELLINGS.get(mention) ?? { telling: readTelling(mention) };
  TELLINGS.set(mention, known);
  return known.telling;
};

/** Whether the sentences of two mentions tell what they say by words that mean alike, as the judge asks where they agree. */
export const areToldAlike = (a: Mention, b: Mention): boolean => {
  const [one, other] = [tellingOf(a), tellingOf(b)];
  if (one === undefined || other === undefined || one.words.length === 0 || other.words.length === 0) return false;
  return isToldAlike(one, other, unasked);
};
