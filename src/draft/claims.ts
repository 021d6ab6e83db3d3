import type { Library } from '../anchor/library.ts';
import { offerQuote } from '../anchor/offer.ts';
import { reconcileWith } from '../judge/reconcile.ts';
import type { Takings } from '../judge/units.ts';
import { readingKeys, type Claim, type Quote, type Registry, type RegistryReading } from '../model/claim.ts';
import { startOf } from '../model/place.ts';
import type { ReportReading } from '../model/report.ts';
import type { Corpus } from '../model/source.ts';
import type { DraftClaim, DraftEvent, Judged } from './draft.ts';
import { groupBy } from '../text/group.ts';
import type { Mention } from './mention.ts';
import { shortDigest } from '../text/short-digest.ts';

/** The file that drafts are judged as if they stood in it. */
const NOWHERE = startOf('draft.yaml');

/** What a draft is known by whenever it is made again: its kind, and where its first words stand. */
export const slotId = (
  kind: string,
  predicate: string,
  readings: readonly { source: string; quote: Quote }[],
): string => {
  const [first] = readings;
  return shortDigest('d', [kind, predicate, first?.source, first?.quote]);
};

/** The quote of a mention: its own words and what stands beside them that changes what they say; proved. */
export const quoteOf = (mention: Mention, library: Library): Quote | null =>
  offerQuote([mention.span], mention.kind, mention.source, library);

const keysOf = ({ readings }: DraftClaim): readonly string[] => readingKeys(readings.map(({ source }) => source));

const claimOf = (draft: DraftClaim): Claim => {
  const { id, question, kind, event, options, readings } = draft;
  const keys = keysOf(draft);
  return {
    id,
    at: NOWHERE,
    question,
    kind,
    event,
    related: [],
    tags: ['draft'],
    options,
    readings: readings.map(({ source, quote }, at): RegistryReading => ({
      key: keys[at] ?? source,
      at: NOWHERE,
      source,
      sourceAt: NOWHERE,
      quote,
      quoteAt: NOWHERE,
    })),
    lostReadings: 0,
  };
};

const registryOf = (drafts: readonly DraftClaim[], events: readonly DraftEvent[]): Registry => ({
  files: [],
  claims: drafts.map(claimOf),
  events: new Map(events.map((event) => [event.id, event])),
  parties: new Map(),
  findings: [],
});

/** A draft as it is judged, and the quotes that would be whole for those that leave something out, by their readings. */
type Ruled = Judged & { readonly repaired: ReadonlyMap<string, string> };

/** What drafts are judged against, and what their quotes came to before. */
export interface DraftGround {
  readonly corpus: Corpus;
  readonly events: readonly DraftEvent[];
  readonly takings: Takings;
}

/** Judges drafts as the program would judge them in a file. */
const judged = (drafts: readonly DraftClaim[], { corpus, events, takings }: DraftGround): readonly Ruled[] => {
  const { claims, findings } = reconcileWith(corpus, registryOf(drafts, events), { takings });
  const perClaim = groupBy(
    findings.flatMap((finding) =>
      finding.code === 'quote-truncated' && finding.reading !== undefined
        ? [{ claim: finding.claim, key: finding.reading, quote: finding.data.repaired }]
        : [],
    ),
    ({ claim }) => claim ?? '',
  );
  return drafts.flatMap((draft, at) => {
    const claim = claims[at];
    const repaired = new Map((perClaim.get(draft.id) ?? []).map(({ key, quote }) => [key, quote]));
    return claim === undefined ? [] : [{ draft, claim, repaired }];
  });
};

/** A draft with the words that its quotes leave out. */
const whole = ({ draft, repaired }: Ruled): DraftClaim => {
  const keys = keysOf(draft);
  const readings = draft.readings.map((reading, at) => {
    const exact = repaired.get(keys[at] ?? '');
    return exact === undefined ? reading : { ...reading, quote: { exact } };
  });
  return { ...draft, readings };
};

/** Judges drafts; those anew whose quotes could be made whole. */
const judgedWhole = (drafts: readonly DraftClaim[], ground: DraftGround): readonly Judged[] => {
  const first = judged(drafts, ground);
  const mended = judged(
    first.flatMap((one) => (one.repaired.size === 0 ? [] : [whole(one)])),
    ground,
  );
  const anew = new Map(mended.map((one) => [one.draft.id, one]));
  return first.map((one) => anew.get(one.draft.id) ?? one);
};

const sourcesOf = (readings: readonly { readonly source: string }[]): number =>
  new Set(readings.map(({ source }) => source)).size;

/** What readings are of, where it is not how much there is: only what is of one sort is held against each other. */
const sortOf = ({ frame }: ReportReading): string =>
  frame === undefined || frame.type === 'level' || frame.type === 'share' || frame.type === 'part'
    ? 'level'
    : frame.type;

/** The readings of a draft that are read and of one sort, that of most of them; all that are read where no two sources are of one. */
const readable = ({ draft, claim: { readings } }: Judged): DraftClaim => {
  const read = readings.filter(({ value }) => value !== null);
  const sorts = groupBy(read, sortOf);
  const [most = []] = [...sorts]
    .toSorted(([a, x], [b, y]) => y.length - x.length || Number(b === 'level') - Number(a === 'level'))
    .map(([, some]) => some);
  const kept = new Set((sourcesOf(most) > 1 ? most : read).map(({ key }) => key));
  const keys = keysOf(draft);
  return { ...draft, readings: draft.readings.filter((_, at) => kept.has(keys[at] ?? '')) };
};

const hasSeveralSources = ({ readings }: DraftClaim): boolean => sourcesOf(readings) > 1;

/**
 * Judges drafts after what cannot be read has been taken out of them; what then has no second source is dropped. Only what
 * something was taken out of is judged again.
 */
export const judgeDrafts = (drafts: readonly DraftClaim[], ground: DraftGround): readonly Judged[] => {
  const cut = judgedWhole(drafts, ground).map((one) => ({ ...one, left: readable(one) }));
  const isWhole = ({ draft, left }: (typeof cut)[number]): boolean => left.readings.length === draft.readings.length;
  const again = judged(
    cut.flatMap((one) => (isWhole(one) || !hasSeveralSources(one.left) ? [] : [one.left])),
    ground,
  );
  const anew = new Map(again.map((one) => [one.draft.id, one]));
  return cut.flatMap((one) => (isWhole(one) ? one : (anew.get(one.draft.id) ?? [])));
};
