import type { Claim, Event, Party, Registry, RegistryReading, Resolution } from '../model/claim.ts';
import { finding, type Finding, type FindingData } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { meant, schemaFlaw } from '../yaml/check.ts';
import { flawFindings, keySpanAt, spanAt, type YamlDocument } from '../yaml/document.ts';
import { excerpt } from '../yaml/flaw.ts';
import { nodeAt, type Path } from '../yaml/node.ts';
import type { ClaimEntry, ClaimFile, Entry, ReadingEntry } from './claim-file.ts';
import { optionsOf } from './options.ts';
import type { EventInput, PartyInput } from './schema/index.ts';

/** A message lists at most so many known words. */
const MOST_LISTED = 12;

/** The ids of all files, and whether an unknown one can be told: a file that could not be read may hold it. */
interface Known {
  readonly claims: ReadonlyMap<string, unknown>;
  readonly events: ReadonlyMap<string, unknown>;
  readonly parties: ReadonlyMap<string, unknown>;
  readonly all: boolean;
}

type Report = (findings: readonly Finding[]) => void;

/** Keeps the first of each id, and reports the others. */
const firsts = <E extends Entry<unknown>>(
  what: FindingData['duplicate-id']['what'],
  entries: readonly E[],
  report: Report,
): Map<string, E> => {
  const kept = new Map<string, E>();
  for (const entry of entries) {
    const first = kept.get(entry.id);
    if (!first) kept.set(entry.id, entry);
    else {
      const related = [{ ...first.at, message: `the first ${what} of this id` }];
      report([finding({ code: 'duplicate-id', data: { what, id: entry.id } }, entry.at, { related })]);
    }
  }
  return kept;
};

const placeAt = (document: YamlDocument, path: Path): Place => document.placeOf(spanAt(document, path));

const listed = (known: ReadonlyMap<string, unknown>): string => {
  const ids = [...known.keys()];
  return ids.length === 0 || ids.length > MOST_LISTED ? '' : `: ${ids.join(', ')}`;
};

/** A reference to an id that no file defines. */
const unknownId = (
  document: YamlDocument,
  path: Path,
  expected: string,
  id: string,
  known: ReadonlyMap<string, unknown>,
) =>
  flawFindings(document, [
    schemaFlaw(path, spanAt(document, path), {
      expected: `${expected}${listed(known)}`,
      found: excerpt(id),
      suggestion: meant(id, known.keys()),
    }),
  ]);

const unknownParty = (
  { document }: Entry<unknown>,
  path: Path,
  name: string,
  known: Known,
  where: { readonly claim?: string; readonly reading?: string },
): Finding => {
  const suggestion = meant(name, known.parties.keys());
  const data = { name, known: [...known.parties.keys()], ...(suggestion === undefined ? {} : { suggestion }) };
  return finding({ code: 'unknown-party', data }, placeAt(document, path), where);
};

const buildReading = (document: YamlDocument, { key, path, input }: ReadingEntry): RegistryReading => {
  const { source, quote, attributed_to, as_of, said_on, stance, language, translation, value, complete } = input;
  const at = spanAt(document, path);
  const node = document.root && nodeAt(document.root, path);
  const placeOf = (name: string): Place =>
    document.placeOf((node?.type === 'map' ? node.entries.get(name)?.value.span : undefined) ?? at);
  return {
    key,
    at: document.placeOf(at),
    source,
    sourceAt: placeOf('source'),
    quote: typeof quote === 'string' ? { exact: quote } : quote,
    quoteAt: placeOf('quote'),
    ...(attributed_to === undefined ? {} : { attributedTo: attributed_to }),
    ...(as_of === undefined ? {} : { asOf: as_of }),
    ...(said_on === undefined ? {} : { saidOn: said_on }),
    ...(stance === undefined ? {} : { stance }),
    ...(language === undefined ? {} : { language }),
    ...(translation === undefined ? {} : { translation }),
    ...(value === undefined ? {} : { value, valueAt: placeOf('value') }),
    ...(complete === undefined ? {} : { complete }),
  };
};

/** A reading of an unknown party has no voice that could be told from others: it is lost. */
const linkedReadings = (entry: ClaimEntry, known: Known, report: Report): RegistryReading[] =>
  entry.readings.flatMap((reading) => {
    const party = reading.input.attributed_to;
    if (party === undefined || known.parties.has(party) || !known.all) return [buildReading(entry.document, reading)];
    const where = { claim: entry.id, reading: reading.key };
    report([unknownParty(entry, [...reading.path, 'attributed_to'], party, known, where)]);
    return [];
  });

const linkedEvent = ({ input: { event }, document, path }: ClaimEntry, known: Known, report: Report): boolean => {
  if (event === undefined || known.events.has(event) || !known.all) return true;
  report(unknownId(document, [...path, 'event'], 'the id of an event', event, known.events));
  return false;
};

const linkedRelated = ({ id, input, document, path }: ClaimEntry, known: Known, report: Report): string[] => {
  const related = input.related ?? [];
  return related.filter((other, index) => {
    const at = [...path, 'related', index];
    if (other === id) report(unknownId(document, at, 'the id of another claim', other, new Map()));
    else if (!known.claims.has(other) && known.all) {
      report(unknownId(document, at, 'the id of a claim', other, known.claims));
    } else return related.indexOf(other) === index;
    return false;
  });
};

const buildResolution = ({ input: { resolution }, document, path }: ClaimEntry): Resolution | undefined =>
  resolution && { at: document.placeOf(keySpanAt(document, [...path, 'resolution'])), ...resolution };

/** A claim whose event is unknown is not judged: its readings are lost, and it is never agreed. */
const linkClaim = (entry: ClaimEntry, known: Known, report: Report): Claim => {
  const { id, at, input, lostReadings } = entry;
  const resolution = buildResolution(entry);
  const linked = linkedReadings(entry, known, report);
  const readings = linkedEvent(entry, known, report) ? linked : [];
  return {
    id,
    at,
    question: input.question,
    kind: input.kind,
    ...(input.event === undefined ? {} : { event: input.event }),
    related: linkedRelated(entry, known, report),
    tags: [...new Set(input.tags ?? [])],
    options: optionsOf({ ...input, readings: [] }),
    readings,
    lostReadings: lostReadings + entry.readings.length - readings.length,
    ...(resolution ? { resolution } : {}),
    ...(input.draft ? { draft: { because: [], ...input.draft } } : {}),
  };
};

const linkEvent = ({ id, input }: Entry<EventInput>): Event => ({ id, ...input });

/** Whether following `of` from a party leads back to it. */
const isCircular = (id: string, parties: ReadonlyMap<string, Entry<PartyInput>>, cut: ReadonlySet<string>): boolean => {
  const seen = new Set<string>();
  let at = parties.get(id)?.input.of;
  while (at !== undefined && at !== id && !seen.has(at) && !cut.has(at)) {
    seen.add(at);
    at = parties.get(at)?.input.of;
  }
  return at === id;
};

/** Each circle of parties is cut where it is first seen, so that what remains still goes back to one of them. */
const circularParties = (parties: ReadonlyMap<string, Entry<PartyInput>>): ReadonlySet<string> => {
  const cut = new Set<string>();
  for (const id of parties.keys()) if (isCircular(id, parties, cut)) cut.add(id);
  return cut;
};

const linkParties = (
  entries: ReadonlyMap<string, Entry<PartyInput>>,
  known: Known,
  report: Report,
): Map<string, Party> => {
  const cut = circularParties(entries);
  return new Map(
    [...entries.values()].map((entry) => {
      const { id, input, document, path } = entry;
      const at = [...path, 'of'];
      if (cut.has(id)) {
        report(
          unknownId(document, at, 'a party that does not belong, step by step, to this one', input.of ?? '', new Map()),
        );
        return [id, { id, name: input.name }];
      }
      if (input.of !== undefined && !entries.has(input.of) && known.all)
        report([unknownParty(entry, at, input.of, known, {})]);
      return [id, { id, ...input }];
    }),
  );
};

/**
 * Joins claim files into one registry: the first of each id wins, and every reference to an event, a claim or a party
 * must lead somewhere. While a file could not be read, what is unknown may be in it, and is not reported.
 */
export const linkFiles = (
  files: readonly ClaimFile[],
  complete: boolean,
  report: Report,
): Pick<Registry, 'claims' | 'events' | 'parties' | 'dropped'> => {
  const claims = firsts(
    'claim',
    files.flatMap((file) => file.claims),
    report,
  );
  const events = firsts(
    'event',
    files.flatMap((file) => file.events),
    report,
  );
  const parties = firsts(
    'party',
    files.flatMap((file) => file.parties),
    report,
  );
  const known = { claims, events, parties, all: complete };
  const dropped = [...new Set(files.flatMap((file) => file.dropped))];
  return {
    claims: [...claims.values()].map((entry) => linkClaim(entry, known, report)),
    events: new Map([...events.values()].map((entry) => [entry.id, linkEvent(entry)])),
    parties: linkParties(parties, known, report),
    ...(dropped.length > 0 && { dropped }),
  };
};
