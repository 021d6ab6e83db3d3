import { isAuthorOfProgram, isTitleOfProgram } from '../../languages/placeholders.ts';
import type { SourceMetadata } from '../../model/source.ts';
import { inOneLine } from '../../text/one-line.ts';

/** What a document's properties may say of it, by what a manifest calls it, in the order in which it is believed. */
export type Properties = Readonly<Partial<Record<keyof SourceMetadata, readonly (string | undefined)[]>>>;

const IS_OF_PROGRAM: Readonly<Partial<Record<string, (value: string) => boolean>>> = {
  title: isTitleOfProgram,
  author: isAuthorOfProgram,
};

/** What people wrote into a document's properties: the first of each, without what programs fill in by themselves. */
export const propertiesOf = (said: Properties): SourceMetadata =>
  Object.fromEntries(
    Object.entries(said).flatMap(([key, candidates]) => {
      const isOfProgram = IS_OF_PROGRAM[key] ?? (() => false);
      const value = candidates
        .map((candidate) => inOneLine(candidate ?? ''))
        .find((line) => line !== '' && !isOfProgram(line));
      return value === undefined ? [] : [[key, value]];
    }),
  );
