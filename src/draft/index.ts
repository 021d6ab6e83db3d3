import { createLibrary, type Library } from '../anchor/library.ts';
import type { Corpus, IsoDate } from '../model/source.ts';
import { judgeDrafts, quoteOf, slotId } from './claims.ts';
import { freshTakings, type Takings } from '../judge/units.ts';
import type { Registry } from '../model/claim.ts';
import type { Draft, DraftClaim, DraftEvent, Judged } from './draft.ts';
import { draftEvent } from './draft-events.ts';
import { echoSlots } from './echoes.ts';
import { eventDaySlots } from './event-day.ts';
import { onOneDay, partEvents, type EventGroup } from './events.ts';
import { tell } from './mentions.ts';
import { groupBy } from '../text/group.ts';
import { knownIn } from './known.ts';
import { nameSlots, whereSlots } from './people.ts';
import { questionOf } from './questions.ts';
import type { Slot } from './slot.ts';
import { slotsOf } from './slots.ts';
import { contradict } from './values.ts';
import { freeId } from '../text/free-id.ts';
import { likenessOf, type Likeness } from './weigh-terms.ts';

export type { Draft, DraftEvent, Judged } from './draft.ts';

/** Claims drafted of one event, at most. */
const MOST_CLAIMS = 25;
/** Slots of one event that are quoted and judged, at most: those that promise most. */
const MOST_JUDGED = 2 * MOST_CLAIMS;

const confidenceOf = ({ bond, predicate, rivals }: Slot): DraftClaim['confidence'] => {
  if (rivals.length > 0 || bond === 'context') return 'check';
  return predicate === '' ? 'check' : 'likely';
};

const becauseOf = ({ bond, predicate, head }: Slot, { title }: DraftEvent): readonly string[] => [
  `told of: ${title}`,
  ...(predicate === '' ? [] : [`what is told: ${predicate}`]),
  ...(head === '' ? [] : [`of what: ${head}`]),
  ...(bond === 'context' ? ['words around it'] : []),
];

const published = (slot: Slot): readonly (IsoDate | undefined)[] => slot.mentions.map(({ source }) => source.published);

/** A figure that sources of several days give grows, but for one of another year; it needs the day of each. */
const isCumulative = (slot: Slot): boolean => {
  const days = published(slot);
  return (
    slot.grows &&
    slot.year === undefined &&
    (slot.kind === 'count' || slot.kind === 'quantity') &&
    days.every((day) => day !== undefined) &&
    new Set(days).size > 1
  );
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
      question: questionOf(slot),
      kind: slot.kind,
      event: event.id,
      options: isCumulative(slot) ? { cumulative: true } : {},
      confidence: confidenceOf(slot),
      slot: slotId(slot.kind, slot.predicate, readings),
      because: becauseOf(slot, event),
      readings,
    },
  };
};

/** Ids of drafts, told apart where several would be one, or one is taken. */
const withIds = <T extends { readonly draft: DraftClaim }>(
  drafted: readonly T[],
  taken: Iterable<string> = [],
): readonly T[] => {
  const used = new Set(taken);
  return drafted.map((one) => {
    const id = freeId(one.draft.id, used);
    used.add(id);
    return { ...one, draft: { ...one.draft, id } };
  });
};

const ORDER: Readonly<Record<DraftClaim['confidence'], number>> = { sure: 0, likely: 1, check: 2 };

const byMatter = (a: Judged, b: Judged): number =>
  Number(b.claim.verdict === 'contradicted') - Number(a.claim.verdict === 'contradicted') ||
  ORDER[a.draft.confidence] - ORDER[b.draft.confidence] ||
  b.draft.readings.length - a.draft.readings.length;

/** Whether words that a claim leaves out, since they could not be quoted or read, say something else than those in it. */
const leavesOut = ({ claim }: Judged, { mentions }: Slot): boolean => {
  const quoted = new Set(claim.readings.map(({ source }) => source));
  const kept = mentions.filter(({ source }) => quoted.has(source.id));
  return mentions.some((mention) => !kept.includes(mention) && kept.some((one) => contradict(mention, one)));
};

const isIncomparable = ({ claim }: Judged): boolean =>
  claim.relations.some(({ relation }) => relation === 'incomparable');

const areAlike = ({ mentions }: Slot): boolean =>
  mentions.every((one, at) => mentions.slice(at + 1).every((other) => !contradict(one, other)));

/**
 * Where a source may answer otherwise, what the others share is no agreement; what cannot be compared is no question, unless
 * all state one value.
 */
const isSure = (judged: Judged, slot: Slot | undefined): boolean => {
  const { claim } = judged;
  if (slot === undefined || (isIncomparable(judged) && !(slot.bond === 'frame' && areAlike(slot)))) return false;
  if (claim.verdict === 'contradicted') return slot.isEcho !== true;
  return slot.rivals.length === 0 && !leavesOut(judged, slot);
};

/** Whether a source of a slot says otherwise than its first; nobody has judged it yet. */
const seemsContradicted = ({ mentions: [first, ...others] }: Slot): boolean =>
  others.some((other) => contradict(first, other));

/** The slots that promise most, in their order: as many as are judged at most. */
const promising = (slots: readonly Slot[]): readonly Slot[] => {
  if (slots.length <= MOST_JUDGED) return slots;
  const ranked = slots
    .map((slot) => ({ slot, contradicts: Number(seemsContradicted(slot)), order: ORDER[confidenceOf(slot)] }))
    .toSorted(
      (a, b) => b.contradicts - a.contradicts || a.order - b.order || b.slot.mentions.length - a.slot.mentions.length,
    );
  const kept = new Set(ranked.slice(0, MOST_JUDGED).map(({ slot }) => slot));
  return slots.filter((slot) => kept.has(slot));
};

const allSlots = (group: EventGroup, likeness: Likeness): readonly Slot[] => {
  const days = eventDaySlots(group);
  const taken = new Set(days.flatMap(({ mentions }) => mentions));
  const framed = [...days, ...slotsOf(group, likeness, taken)];
  const inSlots = new Set(framed.flatMap(({ mentions }) => mentions));
  return [...framed, ...echoSlots(group, likeness, inSlots), ...nameSlots(group), ...whereSlots(group)];
};

/** The digit by which an id is told from another that would be the same. */
const NUMBERED = /-\d$/u;

/** What an event is known by when it is drafted again: what happened on its day, else its title. */
const keyOfEvent = ({ id, title, date }: DraftEvent): string =>
  date === undefined ? title : `${id.replace(NUMBERED, '')} ${date}`;

/** Events as the registry calls them, where it has the same; else with an id that is free there. */
const namedEvents = (events: readonly DraftEvent[], registry: Registry): ReadonlyMap<string, DraftEvent> => {
  const known = new Map([...registry.events].map(([id, event]) => [keyOfEvent(event), id]));
  const taken = new Set(registry.events.keys());
  return new Map(
    events.map((event) => {
      const id = known.get(keyOfEvent(event)) ?? freeId(event.id, taken);
      taken.add(id);
      return [event.id, { ...event, id }];
    }),
  );
};

/** How far what sources state comes on its way to a claim, a step each. */
export interface Steps {
  readonly groups: readonly EventGroup[];
  /** Mentions put together, of each event. */
  readonly slots: readonly Slot[];
  readonly drafted: readonly Drafted[];
  /** Drafts that can be read and judged. */
  readonly judged: readonly Judged[];
  /** Those of them that no source may answer otherwise. */
  readonly sure: readonly Judged[];
  /** Those that promise most. */
  readonly best: readonly Judged[];
  readonly events: readonly DraftEvent[];
}

/**
 * Takes sources as far as claims without a registry. Pure.
 *
 * @param takings what quotes came to before; what they come to now is kept there.
 */
export const stepsOf = (corpus: Corpus, takings: Takings = freshTakings()): Steps => {
  const library = createLibrary(corpus.sources);
  const { told, on } = tell(corpus.sources);
  const likeness = likenessOf(told);
  const groups = partEvents(told, likeness).map((parted) => onOneDay(parted, on));
  const perGroup = groups.map((group) => ({ group, slots: allSlots(group, likeness) }));
  const events: DraftEvent[] = [];
  const eventFor = (group: EventGroup, year: number | undefined): DraftEvent => {
    const event = draftEvent(group, year, new Set(events.map(({ id }) => id)));
    events.push(event);
    return event;
  };
  const drafted = withIds(
    perGroup.flatMap(({ group, slots }) =>
      [...groupBy(slots, ({ year }) => String(year ?? '')).values()].flatMap((ofYear) => {
        const event = eventFor(group, ofYear[0]?.year);
        return promising(ofYear).flatMap((slot) => draftOf(slot, event, library) ?? []);
      }),
    ),
  );
  const judged = judgeDrafts(
    drafted.map((one) => one.draft),
    { corpus, events, takings },
  );
  const bySlot = new Map(drafted.map(({ slot, draft: { id } }) => [id, slot]));
  const sure = judged
    .filter((one) => isSure(one, bySlot.get(one.draft.id)))
    .map((one): Judged => (isIncomparable(one) ? { ...one, draft: { ...one.draft, confidence: 'check' } } : one));
  const best = [...groupBy(sure, ({ draft: { event } }) => event).values()].flatMap((some) =>
    some.toSorted(byMatter).slice(0, MOST_CLAIMS),
  );
  return { groups, slots: perGroup.flatMap(({ slots }) => slots), drafted, judged, sure, best, events };
};

/**
 * Proposes claims for what two or more sources of one event answer. Nothing is decided about truth: the ordinary judge
 * says how each stands. What is unsure is passed over, and so is what the registry holds already, or a person has dropped: that
 * is taken from what would be proposed without a registry, so that no question moves up in its place. Pure: the same sources
 * give the same draft.
 *
 * @param takings what quotes came to before; what they come to now is kept there.
 */
export const draft = (corpus: Corpus, registry: Registry, takings?: Takings): Draft => {
  const { drafted, judged: all, sure, best, events } = stepsOf(corpus, takings);
  const isKnown = knownIn(corpus, registry);
  const known = new Set(drafted.filter(({ slot, draft: one }) => isKnown(slot, one)).map((one) => one.draft.id));
  const isFresh = (one: Judged): boolean => !known.has(one.draft.id);
  const taken = registry.claims.map(({ id }) => id);
  const claims = best.filter(isFresh).toSorted(byMatter);
  const named = namedEvents(events, registry);
  const used = new Set(claims.map((one) => one.draft.event));
  const about = (one: Judged): Judged => {
    const event = named.get(one.draft.event)?.id ?? one.draft.event;
    return { ...one, draft: { ...one.draft, event } };
  };
  return {
    claims: withIds(claims.map(about), taken),
    events: [...named].flatMap(([id, event]) => (used.has(id) && !registry.events.has(event.id) ? [event] : [])),
    unsure: all.filter(isFresh).length - sure.filter(isFresh).length,
    known: known.size,
  };
};

/** A draft as it is proposed to the registry. */
export const proposalOf = ({
  draft: { id, question, kind, event, options, confidence, slot, because, readings },
}: Judged): object => ({
  id,
  question,
  kind,
  event,
  ...options,
  tags: ['draft'],
  draft: { confidence, slot, because },
  readings: readings.map(({ source, quote }) => ({ source, ...quote })),
});
