import { isTypography, READING_STATES } from '../diff/compare.ts';
import type {
  ClaimChange,
  FactDiff,
  ReadingChange,
  ReadingState,
  SourceChange,
  VerdictChange,
} from '../diff/compare.ts';
import type { FactReading, FactVerdict } from '../diff/facts.ts';
import type { SentenceChange } from '../diff/sentences.ts';
import type { DiffPart } from '../model/finding.ts';
import { groupBy } from '../text/group.ts';

/** What changed, and between which two. */
export interface Changes {
  readonly diff: FactDiff;
  /** What each side is called. */
  readonly before: string;
  readonly after: string;
}

const NO_EVIDENCE = 'no evidence';

const textOf = (reading: FactReading | null): string => reading?.text ?? NO_EVIDENCE;

const followedText = (reading: FactReading | null): string => reading?.text ?? reading?.followed?.text ?? NO_EVIDENCE;

const arrow = (before: string | undefined, after: string | undefined): string =>
  `${before ?? 'none'} → ${after ?? 'none'}`;

const attribution = ({ before, after }: ReadingChange): string =>
  [
    textOf(after),
    ...(before?.voice === after?.voice ? [] : [`said by ${arrow(before?.voice, after?.voice)}`]),
    ...(before?.asOf === after?.asOf ? [] : [`as of ${arrow(before?.asOf, after?.asOf)}`]),
  ].join(', ');

const STATE_WORDS: Readonly<Record<ReadingState, (change: ReadingChange) => string>> = {
  value: ({ before, after }) => arrow(followedText(before), followedText(after)),
  lost: ({ before, after }) =>
    after?.followed === undefined
      ? arrow(textOf(before), NO_EVIDENCE)
      : `${arrow(textOf(before), NO_EVIDENCE)}, though the words there now say the same`,
  regained: ({ after }) => arrow(NO_EVIDENCE, textOf(after)),
  attributed: attribution,
  added: ({ after }) => `new: ${textOf(after)}`,
  removed: ({ before }) => `removed: ${textOf(before)}`,
  slight: ({ before, after }) => `${arrow(followedText(before), followedText(after))}, less than was asked for`,
  reworded: (change) => `${textOf(change.after)}, ${isTypography(change) ? 'its typography' : 'its words'} changed`,
  moved: ({ after }) => `${textOf(after)}, moved in its text`,
  unchanged: ({ after }) => textOf(after),
};

/** What became of a reading, in a few words. */
export const stateText = (change: ReadingChange): string => STATE_WORDS[change.state](change);

/** What stood and what stands, where more is to say than the values. */
export const wordsText = ({ state, before, after }: ReadingChange): string | undefined => {
  const problem = after?.problem;
  if (problem && READING_STATES[state]) return problem.reason ?? problem.code;
  const [was, is] = [before?.words ?? before?.quote.exact, after?.words ?? after?.quote.exact];
  if (was === undefined || is === undefined) return undefined;
  return was === is || state === 'moved' ? undefined : `“${was}” → “${is}”`;
};

/** What stands now where a quote stood, where that is not told with its value or as the nearest passage. */
export const placeText = ({ state, after }: ReadingChange): string | undefined =>
  state === 'lost' && after?.place !== undefined && after.place !== after.problem?.found
    ? `in its place now: “${after.place}”`
    : undefined;

const conflictText = ({ verdict, conflict }: FactVerdict): string =>
  conflict === undefined ? verdict : `${verdict} (${conflict})`;

const verdictTexts = ({ before, after, meanwhile }: VerdictChange): readonly string[] => {
  const [was, is] = [conflictText(before), conflictText(after)];
  const until = meanwhile === undefined ? '' : `, were its quotes what stands there now; ${meanwhile} until then`;
  const verdict = was === is && until === '' ? [] : [`verdict ${arrow(was, is)}${until}`];
  // A verdict that has no consensus says so by itself.
  const isImplied = was !== is && (before.consensus === undefined || after.consensus === undefined);
  const consensus =
    isImplied || before.consensus === after.consensus ? [] : [`consensus ${arrow(before.consensus, after.consensus)}`];
  return [...verdict, ...consensus];
};

/** What became of a claim, in a few words, one a line. */
export const claimTexts = ({ state, kind, verdict }: ClaimChange): readonly string[] => [
  ...(state === 'added' ? ['new claim'] : state === 'removed' ? ['claim removed'] : []),
  ...(kind ? [`kind ${arrow(kind.before, kind.after)}`] : []),
  ...(verdict ? verdictTexts(verdict) : []),
];

/** The claims without readings that only moved; those in which nothing is left to tell are left out. */
export const toldOneByOne = ({ claims }: FactDiff): readonly ClaimChange[] =>
  claims
    .map((claim) => ({ ...claim, readings: claim.readings.filter(({ state }) => state !== 'moved') }))
    .filter(({ state, readings }) => state !== 'unchanged' || readings.length > 0);

/** The claims whose readings stand elsewhere in their source's text, by source. */
export const movedBySource = ({ claims }: FactDiff): readonly (readonly [string, readonly string[]])[] => {
  const moved = claims.flatMap(({ id, readings }) =>
    readings.filter(({ state }) => state === 'moved').map(({ source }) => ({ source, id })),
  );
  return [...groupBy(moved, ({ source }) => source)].map(([source, here]) => [
    source,
    [...new Set(here.map(({ id }) => id))],
  ]);
};

/** Over the claims whose readings moved. */
export const MOVED_TITLE = 'Moved in their text, and evidence as before';

const SOURCE_WORDS = {
  added: 'new source',
  removed: 'source removed',
  text: 'it changed',
  file: 'its file changed, its words did not',
} as const satisfies Record<SourceChange['state'], string>;

/** What became of a source, in a few words. */
export const sourceText = ({ state }: SourceChange): string => SOURCE_WORDS[state];

/** Over the sentences that changed. */
export const SENTENCES_TITLE = 'Changed sentences that state a number, a date, a name or a negation';

const WHAT_WORDS = {
  correction: 'correction or update',
  number: 'number',
  date: 'date',
  name: 'name',
  negation: 'negation',
  bound: 'bound',
  hedge: 'hedge',
  word: 'words',
} as const satisfies Record<SentenceChange['what'][number], string>;

/** Where a changed sentence stands, and what changed in it: `corpus/a.txt:3 (number, words)`. */
export const sentencePlace = ({ file, line, what, before, after }: SentenceChange): string => {
  const state = before === null ? 'new: ' : after === null ? 'gone: ' : '';
  return `${file}:${line} (${state}${what.map((one) => WHAT_WORDS[one]).join(', ')})`;
};

/** A changed sentence as the difference of its two states. */
export const sentenceDiff = ({ before, after, diff }: SentenceChange): readonly DiffPart[] =>
  diff ?? [
    ...(before === null ? [] : [{ op: 'removed', text: before } as const]),
    ...(after === null ? [] : [{ op: 'added', text: after } as const]),
  ];

const STATE_NAMES = {
  value: 'with another value',
  lost: 'no longer evidence',
  regained: 'evidence again',
  attributed: 'attributed otherwise',
  added: 'new',
  removed: 'removed',
  slight: 'with a slightly other value',
  reworded: 'in other words',
  moved: 'moved',
  unchanged: 'unchanged',
} as const satisfies Record<ReadingState, string>;

const isState = (word: string): word is ReadingState => Object.hasOwn(READING_STATES, word);

/** `1 with another value, 3 moved, 218 unchanged`. */
const countsText = ({ readings }: FactDiff): string =>
  Object.keys(READING_STATES)
    .filter(isState)
    .filter((state) => readings[state] > 0)
    .map((state) => `${readings[state]} ${STATE_NAMES[state]}`)
    .join(', ');

/** The line that sums a comparison up. */
export const changesTitle = ({ diff, before, after }: Changes): string => {
  const facts =
    diff.facts === 0 ? 'no fact changed' : `facts changed in ${diff.facts} ${diff.facts === 1 ? 'claim' : 'claims'}`;
  const counts = countsText(diff);
  const many = diff.sentences.length;
  const sentences = many === 0 ? '' : `; ${many} changed ${many === 1 ? 'sentence' : 'sentences'}`;
  return `${before} → ${after}: ${facts}${counts === '' ? '' : ` (readings: ${counts})`}${sentences}`;
};
