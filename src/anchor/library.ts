import type { Source } from '../model/source.ts';
import type { Folded } from '../text/fold.ts';
import { fold } from '../text/fold.ts';

/** A source with what is worked out of its text, on need and once. */
export interface Shelved {
  readonly source: Source;
  readonly folded: () => Folded;
}

/** All sources that quotes may stand in. */
export interface Library {
  readonly all: readonly Shelved[];
  /** The source with an id; `undefined` when there is none. */
  readonly find: (id: string) => Shelved | undefined;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Shelves sources: cheap at any number of them, since nothing is folded or indexed before a quote needs it. */
export const createLibrary = (sources: readonly Source[]): Library => {
  const all = sources.map((source) => ({ source, folded: once(() => fold(source.text)) }));
  const byId = new Map(all.map((shelved) => [shelved.source.id, shelved]));
  return { all, find: (id) => byId.get(id) };
};
