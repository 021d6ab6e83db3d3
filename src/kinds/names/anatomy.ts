import type { Name } from '../../model/values.ts';
import { isByname, takeApart, type Part } from './parts.ts';
import { GENERATIONS } from './titles.ts';

/** A name taken apart: the family name, the other parts in order, and "Jr" where it stands. */
export interface Anatomy {
  readonly family: Part;
  readonly given: readonly Part[];
  readonly generation: string | undefined;
  /** "the great", "of aragon". */
  readonly bynames: readonly string[];
}

/** The folded family name, or what stands for it. */
export const foldedHead = (name: Name): string =>
  name.folded[name.parts.indexOf(name.head)] ?? name.folded.at(-1) ?? '';

const isNamePart = (part: string): boolean => !GENERATIONS.has(part) && !isByname(part);

/** Takes a name apart, titles aside. */
export const anatomyOf = (name: Name): Anatomy => {
  const head = name.parts.lastIndexOf(name.head);
  const rest = name.folded.filter((_, index) => index !== head);
  return {
    family: takeApart(name.folded[head] ?? ''),
    given: rest.filter(isNamePart).map(takeApart),
    bynames: rest.filter(isByname),
    generation: rest.map((part) => GENERATIONS.get(part)).find((generation) => generation !== undefined),
  };
};

/** The parts of a name in order, its generation and bynames aside. */
export const partsOf = (name: Name): readonly Part[] => name.folded.filter(isNamePart).map(takeApart);
