import { readingKeys } from '../model/claim.ts';
import type { Place } from '../model/place.ts';
import { schemaFlaw, type KeysOf } from '../yaml/check.ts';
import { keySpanAt, spanAt, type YamlDocument } from '../yaml/document.ts';
import type { Flaw } from '../yaml/flaw.ts';
import { readItem } from '../yaml/item.ts';
import { nodeAt, type Path } from '../yaml/node.ts';
import { optionFaults, refusedOption } from './options.ts';
import {
  claimSchema,
  eventSchema,
  fileSchema,
  KEYS,
  partySchema,
  readingSchema,
  type ClaimInput,
  type EventInput,
  type PartyInput,
  type ReadingInput,
} from './schema/index.ts';

/** An item of a claim file: what it says, and where it stands. */
export interface Entry<T> {
  readonly id: string;
  readonly path: Path;
  /** The place of its id. */
  readonly at: Place;
  readonly input: T;
  readonly document: YamlDocument;
}

export interface ReadingEntry {
  readonly key: string;
  readonly path: Path;
  readonly input: ReadingInput;
}

/** A claim with the readings of it that could be understood. */
export interface ClaimEntry extends Entry<Omit<ClaimInput, 'readings'>> {
  readonly readings: readonly ReadingEntry[];
  readonly lostReadings: number;
}

/** One claim file by itself: nothing in it is held against other files yet. */
export interface ClaimFile {
  readonly document: YamlDocument;
  readonly claims: readonly ClaimEntry[];
  readonly events: readonly Entry<EventInput>[];
  readonly parties: readonly Entry<PartyInput>[];
  readonly dropped: readonly string[];
}

/** Collects what is wrong, as it is found. */
export type Report = (flaws: readonly Flaw[]) => void;

/** Keys that a claim is judged the same without. */
const ASIDE: ReadonlySet<string> = new Set(['question', 'related', 'tags', 'resolution', 'readings']);

const keysUnder =
  (own: readonly string[]): KeysOf =>
  (path) => {
    const holder = path.at(-1);
    if (holder === 'quote') return KEYS.quote;
    if (holder === 'draft') return KEYS.draft;
    return holder === 'resolution' ? KEYS.resolution : own;
  };

const READINGS: ReadonlySet<string> = new Set(['readings']);
const TABLES: ReadonlySet<string> = new Set(['claims', 'events', 'parties']);

const READING_KEYS = keysUnder(KEYS.reading);
const CLAIM_KEYS = keysUnder(KEYS.claim);

/** A reading of a kind whose answers are no sets cannot be complete. */
const refusedComplete = (document: YamlDocument, path: Path, kind: ClaimInput['kind'], input: ReadingInput): Flaw[] => {
  const expected = input.complete === undefined ? undefined : refusedOption(kind, 'complete');
  if (expected === undefined) return [];
  const at = [...path, 'complete'];
  return [schemaFlaw(at, keySpanAt(document, at), { expected, found: 'complete' })];
};

const readReading = (
  document: YamlDocument,
  path: Path,
  kind: ClaimInput['kind'],
  report: Report,
): ReadingInput | null => {
  const { value, flaws, faulty } = readItem(document, path, { schema: readingSchema, keysOf: READING_KEYS });
  const refused = value ? refusedComplete(document, path, kind, value) : [];
  report([...flaws, ...refused]);
  return faulty.size === 0 && refused.length === 0 ? value : null;
};

const lengthAt = ({ root }: YamlDocument, path: Path): number => {
  const list = root && nodeAt(root, path);
  return list?.type === 'list' ? list.items.length : 0;
};

/** A reading's source, also where the reading is malformed: the keys of the others must not depend on its repair. */
const sourceAt = ({ root }: YamlDocument, path: Path): string => {
  const node = root && nodeAt(root, [...path, 'source']);
  return node?.type === 'scalar' ? String(node.value) : '';
};

interface Readings {
  readonly kept: readonly ReadingEntry[];
  readonly lost: number;
}

const readReadings = (document: YamlDocument, path: Path, kind: ClaimInput['kind'], report: Report): Readings => {
  const paths = Array.from({ length: lengthAt(document, path) }, (_, index) => [...path, index]);
  const keys = readingKeys(paths.map((at) => sourceAt(document, at)));
  const kept = keys.flatMap((key, index): ReadingEntry[] => {
    const at = paths[index] ?? path;
    const input = readReading(document, at, kind, report);
    return input ? [{ key, path: at, input }] : [];
  });
  return { kept, lost: paths.length - kept.length };
};

const optionFlaws = (document: YamlDocument, path: Path, input: ClaimInput): Flaw[] =>
  optionFaults(input).map(({ path: steps, on, expected, found }) => {
    const at = [...path, ...steps];
    const span = on === 'key' ? keySpanAt(document, at) : spanAt(document, at);
    return schemaFlaw(at, span, { expected, found });
  });

/** Whether the list of readings is itself at fault, rather than something in it: none may have been understood. */
const lostList = (document: YamlDocument, path: Path, flaws: readonly Flaw[]): boolean =>
  [...flaws, ...document.flawsUnder(path)].some(
    (flaw) => flaw.path.length === path.length && flaw.path.at(-1) === 'readings',
  );

/**
 * A claim is left out when its id or kind cannot be understood. Where an option or an unknown key is at fault, what was
 * asked of its readings is not known: all are lost, so that it is never agreed.
 */
const readClaim = (document: YamlDocument, path: Path, report: Report): ClaimEntry[] => {
  const id = document.root && nodeAt(document.root, [...path, 'id']);
  const standIns = { question: id?.type === 'scalar' ? String(id.value) : '', readings: [null] };
  const rules = { schema: claimSchema, keysOf: CLAIM_KEYS, standIns, apart: READINGS };
  const { value, flaws, faulty } = readItem(document, path, rules);
  report(flaws);
  if (!value) {
    readReadings(document, [...path, 'readings'], 'set', report);
    return [];
  }
  const options = optionFlaws(document, path, value);
  report(options);
  const { kept, lost } = readReadings(document, [...path, 'readings'], value.kind, report);
  const understood = options.length === 0 && [...faulty].every((key) => ASIDE.has(key));
  return [
    {
      id: value.id,
      path,
      at: document.placeOf(spanAt(document, [...path, 'id'])),
      input: value,
      document,
      readings: understood ? kept : [],
      lostReadings: understood
        ? lost + Number(lostList(document, [...path, 'readings'], flaws))
        : Math.max(1, lost + kept.length),
    },
  ];
};

const keysAt = ({ root }: YamlDocument, path: Path): string[] => {
  const node = root && nodeAt(root, path);
  return node?.type === 'map' ? [...node.entries.keys()] : [];
};

const readNamed = <T>(document: YamlDocument, table: string, read: (path: Path) => T | null): Entry<T>[] =>
  keysAt(document, [table]).flatMap((id) => {
    const path = [table, id];
    const input = read(path);
    return input === null ? [] : [{ id, path, at: document.placeOf(keySpanAt(document, path)), input, document }];
  });

/** Reads what one claim file says, and reports everything in it that is wrong by itself. */
export const readClaimFile = (document: YamlDocument, report: Report): ClaimFile => {
  report(document.flaws);
  if (document.root === null || isNothing(document))
    return { document, claims: [], events: [], parties: [], dropped: [] };
  const { value: file, flaws } = readItem(document, [], { schema: fileSchema, keysOf: () => KEYS.file, apart: TABLES });
  report(flaws);
  const event = (path: Path) => {
    const item = readItem(document, path, {
      schema: eventSchema,
      keysOf: () => KEYS.event,
      standIns: { title: String(path.at(-1)) },
    });
    report(item.flaws);
    return item.value;
  };
  const party = (path: Path) => {
    const item = readItem(document, path, {
      schema: partySchema,
      keysOf: () => KEYS.party,
      standIns: { name: String(path.at(-1)) },
    });
    report(item.flaws);
    return item.value;
  };
  const events = readNamed(document, 'events', event);
  const parties = readNamed(document, 'parties', party);
  const indexes = Array.from({ length: lengthAt(document, ['claims']) }, (_, index) => index);
  return {
    document,
    events,
    parties,
    dropped: file?.dropped ?? [],
    claims: indexes.flatMap((index) => readClaim(document, ['claims', index], report)),
  };
};

const isNothing = ({ root }: YamlDocument): boolean => root?.type === 'scalar' && root.value === null;
