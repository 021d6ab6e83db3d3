import { createHash } from 'node:crypto';
import type { ReadSource, Source } from '../model/source.ts';
import { VERSION } from '../model/version.ts';
import { once } from '../text/once.ts';
import type { Asked } from './read-at.ts';

/** Keys of units of proving and reading: digests of exactly what each hangs on. */
export interface UnitKeys {
  /** @param said what a reading says, as text. */
  readonly of: (asked: Asked, said: string, source: ReadSource) => string;
  /** A digest of all sources, on which it hangs what comes of a quote that does not stand where it should. */
  readonly all: () => string;
}

/** Texts by keys of what they hang on. */
export interface Store {
  readonly find: (key: string) => string | undefined;
  readonly keep: (key: string, taken: string) => void;
}

/** What quotes came to: in an earlier run, or in another part of this one. */
export interface Takings extends Store {
  /** What quotes came to beside each other; absent where nothing of that is kept: parts of a run do not judge. */
  readonly together?: Store;
}

/** Takings of this run alone. */
export const freshTakings = (): Takings => {
  const [taken, together] = [new Map<string, string>(), new Map<string, string>()];
  const store = (texts: Map<string, string>): Store => ({
    find: (key) => texts.get(key),
    keep: (key, text) => texts.set(key, text),
  });
  return { ...store(taken), together: store(together) };
};

export const digestOf = (data: unknown): string => createHash('sha256').update(JSON.stringify(data)).digest('hex');

/** Makes the keys of a run; each text is digested once, when it is first asked for. */
export const unitKeys = (sources: readonly Source[]): UnitKeys => {
  const known = new Map<ReadSource, string>();
  const ofSource = (source: ReadSource): string => {
    const { id, text, language, detected, passages, published, dateOrder } = source;
    const digest = known.get(source) ?? digestOf([id, text, language, detected, passages, published, dateOrder]);
    known.set(source, digest);
    return digest;
  };
  return {
    of: ({ kind, options, eventDate }, said, source) =>
      digestOf([VERSION, kind, options, eventDate, said, ofSource(source)]),
    all: once(() => digestOf(sources.map(ofSource))),
  };
};

/** Sets are no JSON: they stand under this name, which nothing that is taken has. */
const SET = '$set';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (taken: unknown): string =>
  JSON.stringify(taken, (_, value: unknown) => (value instanceof Set ? { [SET]: [...value] } : value));

const valueIn = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) => {
    const members = isRecord(value) ? value[SET] : undefined;
    return Array.isArray(members) ? new Set<unknown>(members) : value;
  });

/** What a quote came to, whatever its type: told apart from other data, and by whether it hangs on its source alone. */
export interface Sort<T> {
  readonly is: (value: unknown) => value is T;
  readonly standsAlone: (taken: T) => boolean;
}

/** What was taken, and the key of exactly what it hangs on. */
export interface Recalled<T> {
  readonly taken: T;
  readonly unit: string;
}

/** What a quote comes to: as it was taken before, else as `make` takes it now. What does not stand hangs on all sources. */
export const recall = <T>(
  key: string,
  keys: UnitKeys,
  takings: Takings,
  { is, standsAlone }: Sort<T>,
  make: () => T,
): Recalled<T> => {
  const unitOf = (taken: T): string => (standsAlone(taken) ? key : `${key} ${keys.all()}`);
  const kept = takings.find(key) ?? takings.find(`${key} ${keys.all()}`);
  if (kept !== undefined) {
    const value = valueIn(kept);
    if (is(value)) return { taken: value, unit: unitOf(value) };
  }
  const taken = make();
  const unit = unitOf(taken);
  takings.keep(unit, textOf(taken));
  return { taken, unit };
};

/** What comes of units together, as it came of them before, else as `make` makes it now; all that it hangs on is its key. */
export const recallTogether = <T>(
  hangsOn: unknown,
  { together }: Takings,
  is: (value: unknown) => value is T,
  make: () => T,
): T => {
  if (together === undefined) return make();
  const key = digestOf(hangsOn);
  const kept = together.find(key);
  const value = kept === undefined ? undefined : valueIn(kept);
  if (is(value)) return value;
  const made = make();
  together.keep(key, textOf(made));
  return made;
};
