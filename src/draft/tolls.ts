import { PEOPLE_HEADS } from '../languages/en/draft/heads.ts';
import { groupBy } from '../text/group.ts';
import { classNamed } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { bySource, toSlot, type Slot } from './slot.ts';
import { largest } from '../text/lists.ts';
import { contradict } from './values.ts';

/** The class by which a number of people is a toll; `null` where it is none. */
export const tollOf = ({ kind, frame }: Mention): string | null => {
  if (kind !== 'count' || !(frame.head === '' || PEOPLE_HEADS.has(frame.head))) return null;
  return [...frame.predicates].find((name) => classNamed(name)?.toll === true) ?? null;
};

/** Farther from its predicate than this, a bare number counts nobody in particular. */
const BARE_REACH = 3;

const isPlainToll = (mention: Mention): boolean =>
  !mention.frame.isPart &&
  !mention.frame.isCompared &&
  (mention.frame.head !== '' || mention.frame.distance <= BARE_REACH);

/** Of figures that say the same, the one that reads best as a quote: with its noun, and in the text itself. */
const fullness = ({ frame, isHeadline }: Mention): number => (isHeadline ? 0 : 2) + (frame.head === '' ? 0 : 1);

/** What stands this near to the word for what befell people is a toll for sure. */
const DIRECT = 1.6;

type TotalTest = (mention: Mention, all: readonly Mention[]) => boolean;

/** Whether it is of one place, and a larger one of none: "134 fell ill, 71 at Birkholm". */
const isOfOnePlace: TotalTest = ({ frame, size = 0 }, all) =>
  frame.isPlaced && all.some((other) => !other.frame.isPlaced && (other.size ?? 0) > size);

/** Narrows figures by a test, unless none passes it. */
const narrowed = (mentions: readonly Mention[], test: TotalTest): readonly Mention[] => {
  const passing = mentions.filter((mention) => test(mention, mentions));
  return passing.length === 0 ? mentions : passing;
};

const isOneValue = ([first, ...others]: readonly Mention[]): boolean =>
  first !== undefined && others.every((other) => !contradict(first, other));

/** The tests by which the total is told from other figures of one source, each where those before leave several. */
const TOTAL_TESTS: readonly TotalTest[] = [
  ({ frame }) => frame.distance <= DIRECT,
  ({ frame }) => frame.beside === '',
  ({ frame }) => frame.isTotal,
  (mention, all) => !isOfOnePlace(mention, all),
  ({ isHeadline }) => isHeadline,
  ({ isLead }) => isLead,
];

/** Figures of one source for one toll: the one that it gives for the whole, or the one that it gives alone. */
const totalOf = (
  mentions: readonly Mention[],
): { readonly chosen: Mention | null; readonly unclear: readonly Mention[] } => {
  let left = mentions;
  for (const test of TOTAL_TESTS) {
    if (isOneValue(left)) break;
    left = narrowed(left, test);
  }
  const [first] = left;
  if (first === undefined || !isOneValue(left)) return { chosen: null, unclear: mentions };
  const alike = mentions.filter((mention) => !contradict(mention, first));
  const [best = first] = alike.toSorted((a, b) => fullness(b) - fullness(a));
  return { chosen: best, unclear: [] };
};

/** Tolls: what befell people, by class and by who they are. People of no sort are all of them. */
export const tollSlots = (mentions: readonly Mention[]): readonly Slot[] =>
  [...groupBy(mentions.filter(isPlainToll), (one) => tollOf(one) ?? '')].flatMap(([predicate, all]) => {
    const heads = groupBy(all, ({ frame }) =>
      frame.head === '' || (frame.distance === 0 && frame.head === classNamed(predicate)?.befallen)
        ? 'person'
        : frame.head,
    );
    const grows = classNamed(predicate)?.grows === true;
    return [...heads].flatMap(([head, ofHead]) => {
      const perSource = [...bySource(ofHead).values()].map(totalOf);
      const chosen = perSource.flatMap((one) => one.chosen ?? []);
      const inside = new Set(chosen.map(({ source }) => source.id));
      const others = [...heads].flatMap(([other, list]) => (other === head ? [] : list));
      // A smaller number of some of the people is a part of them; a larger one is another answer.
      const most = largest(chosen.map(({ size = 0 }) => size));
      const larger = others.filter(
        (one) =>
          head === 'person' &&
          !inside.has(one.source.id) &&
          (one.size ?? Infinity) > most &&
          chosen.some((mine) => contradict(mine, one)),
      );
      const rivals = [...perSource.flatMap(({ unclear }) => unclear), ...larger];
      return toSlot({ kind: 'count', predicate, head, rivals, bond: 'frame', grows }, chosen);
    });
  });
