import type { Library } from '../anchor/library.ts';
import type { Claim, Registry, RegistryReading } from '../model/claim.ts';
import { finding, type Finding, type FindingBody, type RelatedPlace } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { Place, Span } from '../model/place.ts';
import type { ReportReading } from '../model/report.ts';
import type { IsoDate, Source } from '../model/source.ts';
import { isCurrent } from '../model/source-status.ts';
import { unreadNamed, type UnreadFile } from '../model/unread-file.ts';
import { NO_EVIDENCE } from '../model/stance.ts';
import type { KindName, Values } from '../model/values.ts';
import { isEnglish } from '../languages/tags.ts';
import type { Quoted } from '../languages/telling.ts';
import type { Standing, Ties } from '../stance/index.ts';
import { lineIndex } from '../text/lines.ts';
import { locatorOf } from '../text/locator.ts';
import { nearest } from '../text/nearest.ts';
import { tiesAt } from './read-at.ts';
import type { Take } from './take.ts';
import type { Takings, UnitKeys } from './units.ts';

/** What every reading of a run is judged against. */
export interface Bench {
  readonly library: Library;
  readonly sources: ReadonlyMap<string, Source>;
  readonly unreadable: ReadonlySet<string>;
  /** Files that lie in the corpus folder and are no source. */
  readonly unread: readonly UnreadFile[];
  readonly registry: Registry;
  readonly keys: UnitKeys;
  /** Where what quotes come to is looked up and kept; absent where nobody asks for it. */
  readonly takings?: Takings;
  /** The place of a span in a source's text. */
  readonly placeOf: (source: string, span: Span) => Place | null;
}

/** A reading as the report has it, its value in its own type, and what was wrong with it. */
export interface Assessed<V> {
  readonly report: ReportReading & { readonly day: IsoDate | null };
  readonly value: V | null;
  /** What it hangs on in its sentence, where that is English; worked out when it is asked for. */
  readonly ties?: (() => Ties | undefined) | undefined;
  /** Its words with the rest of their sentence, where it is known by which words their language tells what. */
  readonly quoted?: Quoted | undefined;
  readonly findings: readonly Finding[];
  /** The key of all that value, frame, ties and words hang on; absent where nothing is kept. */
  readonly unit?: string | undefined;
}

/** Finds the place of a span in any source; lines are indexed once a source, when first asked for. */
export const placeFinder = (sources: ReadonlyMap<string, Source>): Bench['placeOf'] => {
  const indexes = new Map<string, ReturnType<typeof lineIndex>>();
  return (id, span) => {
    const source = sources.get(id);
    if (!source) return null;
    const index = indexes.get(id) ?? lineIndex(source.text);
    indexes.set(id, index);
    return { file: source.file, range: { start: index.position(span.start), end: index.position(span.end) } };
  };
};

type Base = Assessed<never>['report'];

/** The reading before anything of it is proved. */
const unproved = (labelled: boolean, reading: RegistryReading, origin: string, source: Source | undefined): Base => ({
  key: reading.key,
  at: reading.at,
  source: reading.source,
  quote: reading.quote,
  anchor: null,
  line: null,
  column: null,
  value: null,
  text: null,
  stance: 'asserted',
  labelled,
  ...(reading.stance !== undefined && { stanceByEditor: true as const }),
  ...(reading.translation !== undefined && { translation: reading.translation }),
  voice: reading.attributedTo ?? reading.source,
  origin,
  day: reading.asOf ?? source?.published ?? null,
  ...(reading.asOf !== undefined && { asOf: reading.asOf }),
  ...(reading.saidOn !== undefined && { saidOn: reading.saidOn }),
});

const failed = (report: Base, findings: readonly Finding[], unit?: string): Assessed<never> => ({
  report,
  value: null,
  findings,
  unit,
});

/**
 * Proves and reads one reading of a claim. What fails leaves the value `null`, with a finding that says why.
 *
 * @param origin who the reading goes back to.
 * @param take proves and reads the readings of this claim.
 */
export const assessReading = <K extends KindName>(
  kind: Kind<K>,
  claim: Claim,
  reading: RegistryReading,
  origin: string,
  bench: Bench,
  take: Take<Values[K]>,
): Assessed<Values[K]> => {
  const source = bench.sources.get(reading.source);
  const about = { claim: claim.id, reading: reading.key };
  const base = unproved(kind.labelled, reading, origin, source);
  if (!source) return failed(base, unknownSource(reading, about, bench));

  const { taken, unit } = take(reading, source);
  if (!taken.stands) {
    const related = taken.passages.flatMap(({ source: id, span, message }): RelatedPlace[] => {
      const place = bench.placeOf(id, span);
      return place ? [{ ...place, message }] : [];
    });
    return failed(base, [finding(taken.problem, reading.quoteAt, { ...about, related })], unit);
  }

  const { anchor } = taken;
  const place = bench.placeOf(source.id, anchor.span);
  const locator = locatorOf(source.segments, anchor.span);
  const report = { ...base, anchor, ...place?.range.start, ...(locator !== undefined && { locator }) };
  const words = locator === undefined ? 'the words quoted' : `the words quoted, ${locator}`;
  const related = place ? [{ ...place, message: words }] : [];
  const note = (body: FindingBody, at = reading.quoteAt): Finding => finding(body, at, { ...about, related });
  const { outcome, standing, language, unchecked, english } = taken.here;
  const notes = [...taken.notes, ...notCurrent(source)].map((one) => note(one));
  const unasserted = notAsserted(reading, source, standing);
  if (unasserted !== null)
    return failed({ ...report, language, stance: standing.stance }, [...notes, note(unasserted)], unit);
  if (!outcome.ok) {
    const { problem } = outcome;
    const place = problem.code === 'value-mismatch' ? reading.valueAt : undefined;
    return failed({ ...report, language }, [...notes, note(problem, place)], unit);
  }
  return {
    report: {
      ...report,
      value: outcome.value,
      text: kind.format(outcome.value),
      ...(outcome.frame && { frame: outcome.frame }),
      stance: standing.stance,
      language,
      ...(english !== undefined && { english }),
      ...(unchecked && { unchecked }),
    },
    value: outcome.value,
    ties: isEnglish(language.tag) ? () => tiesAt(claim.kind, anchor, source) : undefined,
    quoted: taken.here.quoted,
    unit,
    findings: [...notes, ...outcome.notes.map((one) => note(one)), ...undatedToll(claim, reading, base.day, about)],
  };
};

const notCurrent = (source: Source): FindingBody[] =>
  isCurrent(source) || source.status === undefined
    ? []
    : [{ code: 'source-not-current', data: { source: source.id, status: source.status } }];

/** Words that the source denies, leaves open or takes back are no evidence, unless the editor says how it stands to them. */
const notAsserted = (
  { stance: byEditor, quote }: RegistryReading,
  { id }: Source,
  { stance, cue }: Standing,
): FindingBody<'not-asserted'> | null =>
  byEditor === undefined && NO_EVIDENCE.has(stance)
    ? { code: 'not-asserted', data: { quote: quote.exact, source: id, stance, word: cue?.text ?? '' } }
    : null;

/** The source whose file is called so: its id may have been made from its title. */
const idOfFile = (name: string, sources: ReadonlyMap<string, Source>): string | undefined => {
  const meant = name.toLowerCase();
  return [...sources.values()].find(({ file }) => {
    const called = (file.split('/').at(-1) ?? file).toLowerCase();
    return called === meant || called.replace(/\.[^.]+$/u, '') === meant;
  })?.id;
};

/** A source that could not be read has its own finding already; a name that no source bears gets one here. */
const unknownSource = (
  { source, sourceAt }: RegistryReading,
  about: { claim: string; reading: string },
  { sources, unreadable, unread }: Bench,
): Finding[] => {
  if (unreadable.has(source)) return [];
  const known = [...sources.keys()];
  const file = unreadNamed(source, unread);
  const suggestion = idOfFile(source, sources) ?? nearest(source, known);
  const data = { name: source, known, ...(suggestion !== undefined && { suggestion }), ...(file && { unread: file }) };
  return [finding({ code: 'unknown-source', data }, sourceAt, about)];
};

/** A growing toll cannot be judged without the day that it describes. */
const undatedToll = (
  claim: Claim,
  { quote, quoteAt }: RegistryReading,
  day: IsoDate | null,
  about: { claim: string; reading: string },
): Finding[] => {
  if (claim.options.cumulative !== true || day !== null) return [];
  const reason = 'a growing toll needs its day: add as_of to the reading, or published to the source';
  return [
    finding({ code: 'value-unreadable', data: { quote: quote.exact, kind: claim.kind, reason } }, quoteAt, about),
  ];
};
