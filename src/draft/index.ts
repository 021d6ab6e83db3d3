import { createLibrary, type Library } from '../anchor/library.ts';
import type { Corpus, IsoDate } from '../model/source.ts';
import { judgeDrafts, quoteOf, slotId } from './claims.ts';
import type { Confidence, Draft, DraftClaim, DraftEvent, Judged } from './draft.ts';
import { partEvents, type EventGroup } from './events.ts';
import { tell } from './mentions.ts';
import { grouped } from './order.ts';
import { nameSlots } from './people.ts';
import { questionOf } from './questions.ts';
import { slotsOf, type Slot } from './slots.ts';
import { termWeights } from './weigh-terms.ts';

export type { Confidence, Draft, DraftClaim, DraftEvent, Judged } from './draft.ts';

/** Claims drafted of one event, at most. */
const MOST_CLAIMS = 25;

const confidenceOf = ({ bond, predicate, rivals }: Slot): Confidence => {
  if (rivals.length > 0 || bond === 'context') return 'check';
  return predicate === '' ? 'check' : 'likely';
};

const becauseOf = ({ bond, predicate, head }: Slot): readonly string[] => [
  ...(predicate === '' ? [] : [`what is told: ${predicate}`]),
  ...(head === '' ? [] : [`of what: ${head}`]),
  ...(bond === 'context' ? ['words around it'] : []),
];

const published = (slot: Slot): readonly (IsoDate | undefined)[] => slot.mentions.map(({ source }) => source.published);

/** A toll that sources of several days give grows; it needs the day of each. */
const isCumulative = (slot: Slot): boolean => {
  const days = published(slot);
  return slot.grows && days.every((day) => day !== undefined) && new Set(days).size > 1;
};

const idBase = ({ kind, predicate, head }: Slot): string =>
  [predicate || kind, head.replaceAll(/[^a-z0-9]+/gu, '-') || kind].join('.').replaceAll(/^[-.]+|[-.]+$/gu, '');

interface Drafted {
  readonly slot: Slot;
  readonly draft: DraftClaim;
}

const draftOf = (slot: Slot, event: DraftEvent, library: Library): Drafted | null => {
  const readings = slot.mentions.flatMap((mention) => {
    const quote = quoteOf(mention, library);
    return quote === null ? [] : [{ source: mention.source.id, quote }];
  });
  if (readings.length < 2) return null;
  return {
    slot,
    draft: {
      id: idBase(slot),
      question: questionOf(slot, event.title),
      kind: slot.kind,
      event: event.id,
      options: isCumulative(slot) ? { cumulative: true } : {},
      confidence: confidenceOf(slot),
      slot: slotId(slot.kind, slot.predicate, readings),
      because: becauseOf(slot),
      readings,
    },
  };
};

/** Ids of drafts, told apart where several would be one. */
const withIds = (drafted: readonly Drafted[]): readonly Drafted[] => {
  const used = new Map<string, number>();
  return drafted.map((one) => {
    const base = one.draft.id;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return times === 1 ? one : { ...one, draft: { ...one.draft, id: `${base}-${times}` } };
  });
};

const eventOf = ({ told, occurrence }: EventGroup, at: number, all: number): DraftEvent => {
  const [first] = told;
  const title = first?.source.title ?? first?.sentences[0]?.text ?? 'Event';
  return { id: all === 1 ? 'event' : `event-${at + 1}`, title: occurrence === '' ? title : title };
};

const ORDER: Readonly<Record<Confidence, number>> = { sure: 0, likely: 1, check: 2 };

const byMatter = (a: Judged, b: Judged): number =>
  Number(b.claim.verdict === 'contradicted') - Number(a.claim.verdict === 'contradicted') ||
  ORDER[a.draft.confidence] - ORDER[b.draft.confidence] ||
  b.draft.readings.length - a.draft.readings.length;

/**
 * Proposes claims for what two or more sources of one event answer. Nothing is decided about truth: the ordinary judge
 * says how each stands. What is unsure is passed over. Pure: the same sources give the same draft.
 */
export const draft = (corpus: Corpus): Draft => {
  const library = createLibrary(corpus.sources);
  const told = tell(corpus.sources);
  const weightOf = termWeights(told);
  const groups = partEvents(told);
  const events = groups.map((group, at) => eventOf(group, at, groups.length));
  const drafted = withIds(
    groups.flatMap((group, at) => {
      const event = events[at];
      if (event === undefined) return [];
      return [...slotsOf(group, weightOf), ...nameSlots(group)].flatMap((slot) => draftOf(slot, event, library) ?? []);
    }),
  );
  const slots = new Map(drafted.map(({ slot, draft: { id } }) => [id, slot]));
  const all = judgeDrafts(
    corpus,
    drafted.map((one) => one.draft),
    events,
  );
  const sure = all.filter(({ draft: { id }, claim }) => {
    if (claim.readings.some(({ value }) => value === null) || claim.relations.some(({ relation }) => relation === 'incomparable'))
      return false;
    return claim.verdict === 'contradicted' || (slots.get(id)?.rivals.length ?? 0) === 0;
  });
  const shown = [...grouped(sure, ({ draft: { event } }) => event).values()].flatMap((some) =>
    some.toSorted(byMatter).slice(0, MOST_CLAIMS),
  );
  const used = new Set(shown.map(({ draft: { event } }) => event));
  return {
    events: events.filter(({ id }) => used.has(id)),
    claims: shown.toSorted(byMatter),
    alone: [],
    unsure: all.length - sure.length,
  };
};
