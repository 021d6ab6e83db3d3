import type { SourceMetadata } from '../../model/source.ts';

/** An entry of a bibliography: what it says of a document. */
export interface Reference {
  /** What the bibliography calls it. */
  readonly key: string;
  /** The paths that it names, as it writes them. */
  readonly files: readonly string[];
  /** As it says it: nobody has looked yet whether a manifest can hold it. */
  readonly said: SourceMetadata;
}

/** The entries of a bibliography, or why there are none, in words. */
export type References =
  | { readonly ok: true; readonly references: readonly Reference[] }
  | { readonly ok: false; readonly problem: string; readonly hint?: string };

/** What is said of a document, without what nothing is said of. */
export const saying = (fields: { readonly [K in keyof SourceMetadata]: string | undefined }): SourceMetadata =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const line = value?.replace(/\s+/gu, ' ').trim() ?? '';
      return line === '' ? [] : [[key, line]];
    }),
  );

/** The names of several authors as one line. */
export const namesInLine = (names: readonly string[]): string => {
  const known = names.map((name) => name.trim()).filter((name) => name !== '');
  return known.length < 2 ? (known[0] ?? '') : `${known.slice(0, -1).join(', ')} and ${known.at(-1) ?? ''}`;
};
