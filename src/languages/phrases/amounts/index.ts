import type { LanguagePack } from '../../pack.ts';
import { dateSpans } from '../dates/index.ts';
import { declined, english, unexpected, type InEnglish } from '../reading.ts';
import { isClosedAt, objectionTo, type Span } from '../rest.ts';
import { is, type Piece, type TermClass } from '../term.ts';
import { amountPhrase, type AmountPhrase } from './phrase.ts';
import type { AmountSort, Of, Scan } from './measure.ts';

/** Classes that a number may begin with. */
const CORES: readonly TermClass[] = ['number', 'scale', 'fraction', 'vague', 'unit-before', 'length'];

/** What may be asked for, the best first. */
const WANTED: Readonly<Record<AmountSort, readonly (readonly Of[])[]>> = {
  count: [['nothing', 'part']],
  quantity: [['measure', 'part', 'time']],
  duration: [['time']],
};

const within = (at: number, spans: readonly Span[]): Span | undefined =>
  spans.find(({ start, next }) => at >= start && at < next);

interface Found {
  readonly amounts: readonly AmountPhrase[];
  /** Why the first that could not be read was not. */
  readonly reason?: string;
}

/** All amounts of a phrase, in order; numbers of dates are none. */
const amountsIn = (scan: Scan, dates: readonly Span[]): Found => {
  const { pieces, sort } = scan;
  const amounts: AmountPhrase[] = [];
  let reason: string | undefined;
  let floor = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const date = within(at, dates);
    if (date !== undefined) {
      at = date.next - 1;
      floor = date.next;
      continue;
    }
    const piece = pieces[at];
    if (
      piece === undefined ||
      !(piece.digits !== undefined || is(piece, ...CORES) || (sort === 'duration' && is(piece, 'lone', 'lone-bounded')))
    )
      continue;
    const phrase = amountPhrase(scan, at, floor);
    if (typeof phrase === 'string') {
      reason ??= phrase;
      continue;
    }
    amounts.push(phrase);
    floor = phrase.next;
    at = Math.max(at, phrase.next - 1);
  }
  return { amounts, ...(reason !== undefined && { reason }) };
};

/** Whether nothing but idle words parts two amounts, so that one may be a part of the other: "20 % of the 300". */
const touch = (pieces: readonly Piece[], one: AmountPhrase, other: AmountPhrase): boolean => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = pieces.slice(first.next, second.start);
  // "L'uscita 436) si trova a 500 metri".
  if (first.of !== second.of && pieces.slice(first.number, second.number).some(({ parted }) => parted !== undefined))
    return false;
  // "un 11 %", "100 mètres d'une salle".
  if (first.isArticle && between.length === 0) return false;
  const isApart = isClosedAt(pieces, first.next - 1) || is(pieces[first.next - 1], 'neutral', 'from');
  if (second.isArticle && between.length === 0 && isApart) return false;
  if (second.isArticle && between.length > 0 && first.of !== 'nothing')
    return between.every((piece) => is(piece, 'and', 'glue'));
  return between.every((piece) => is(piece, 'neutral', 'of', 'and', 'glue', 'to', 'from'));
};

const LOWER: ReadonlySet<string> = new Set(['more than', 'at least']);
const UPPER: ReadonlySet<string> = new Set(['fewer than', 'at most', 'up to']);

/** "More than 1,000 and fewer than 1,500": two bounds of one number, as one amount. */
const withPairs = (pieces: readonly Piece[], amounts: readonly AmountPhrase[]): readonly AmountPhrase[] => {
  const articles = amounts.filter(({ isArticle }) => isArticle);
  const [one, other, third] = amounts.filter(({ isArticle }) => !isArticle);
  if (one === undefined || other === undefined || third !== undefined || one.of !== other.of) return amounts;
  const [lower, upper] = LOWER.has(one.bound) ? [one, other] : [other, one];
  if (!LOWER.has(lower.bound) || !UPPER.has(upper.bound)) return amounts;
  const between = pieces.slice(one.next, other.start);
  if (!between.every((piece) => is(piece, 'neutral', 'and', 'glue', 'verb'))) return amounts;
  const [first = '', ...rest] = lower.bounded;
  const [last = '', ...lastRest] = upper.bounded;
  const [ofLower, ofUpper] = [rest.join(''), lastRest.join('')];
  const isOne = ofLower === ofUpper || ofLower === '' || ofUpper === '';
  const words = [lower.bound, first, 'and', upper.bound, last, ...(ofLower === '' ? lastRest : rest)];
  return isOne ? [...articles, { ...one, next: other.next, words }] : amounts;
};

/** The word behind "one" that may make many of it: "une poignée de soldats", "un gran número de casas". */
const crowdAt = (pieces: readonly Piece[], { number }: AmountPhrase): Piece | undefined => {
  const behind = pieces[number];
  const isEnd = behind === undefined || behind.parted !== undefined || behind.sign !== undefined;
  return isEnd || is(behind, 'noun', 'verb', 'bound-behind') ? undefined : behind;
};

const isLasting = (amount: AmountPhrase): boolean => amount.of === 'time' && amount.isLasting;

/** Whether an amount is but four digits, which tell a year beside a measure: "les ventes de 1988 de 14 millions d'euros". */
const isYearAlone = (pieces: readonly Piece[], { of, number, bound, bounded }: AmountPhrase): boolean =>
  of === 'nothing' &&
  bound === '' &&
  bounded.every((words) => words === '' || /^(?:19|20)\d\d$/u.test(words)) &&
  /^(?:19|20)\d\d$/u.test(pieces[number - 1]?.digits?.written ?? '');

/** The amounts without lengths of time that something else lasts, where others are left: "pendant deux heures". */
const withoutLasting = (amounts: readonly AmountPhrase[]): readonly AmountPhrase[] => {
  const others = amounts.filter((amount) => !isLasting(amount));
  return others.some(({ of }) => of === 'measure') ? others : amounts;
};

/** What a phrase says of an amount, in English; declined where a word of it has no place. */
export const amountInEnglish = (pieces: readonly Piece[], pack: LanguagePack, sort: AmountSort): InEnglish => {
  const dates = dateSpans(pieces);
  const found = amountsIn(
    {
      pieces,
      sort,
      isHeadLast: pack.boundsFollow === true,
      inverts: pack.inverts === true,
      participles: pack.participles,
    },
    dates,
  );
  const { reason } = found;
  const amounts = withPairs(pieces, found.amounts);
  const strong = amounts.filter(({ isArticle }) => !isArticle);
  const candidates = strong.length > 0 ? strong : amounts;
  const fits = WANTED[sort]
    .map((wanted) => withoutLasting(candidates.filter(({ of }) => wanted.includes(of))))
    .find((group) => group.length > 0);
  const [chosen, second] = fits ?? candidates;
  if (chosen === undefined) return declined(reason ?? 'no number stands in it');
  const crowd = sort === 'count' && chosen.isArticle ? crowdAt(pieces, chosen) : undefined;
  if (crowd !== undefined) return unexpected(crowd);
  const others = amounts.filter((one) => one !== chosen);
  const spared = [...others.filter(({ isArticle }) => !isArticle), ...dates];
  const rival =
    second ??
    others.find(
      (other) =>
        !(chosen.of === 'measure' && (isLasting(other) || isYearAlone(pieces, other))) && touch(pieces, chosen, other),
    );
  if (rival !== undefined) return unexpected(pieces[rival.start] ?? { raw: '', terms: [] });
  const objection = objectionTo(pieces, pack, chosen.start, chosen.next, {
    isJoined: true,
    verbs: pack.inflectedBehind,
    spared,
  });
  return objection === undefined ? english(...chosen.words) : unexpected(objection);
};
