import type { ClaimPair } from '../agreement/index.ts';
import type { Differences } from '../agreement/differences.ts';
import { writeEntry, writeList } from '../yaml/edit/index.ts';
import { partedIn, PARTS, readingText, type Agreed } from './agreement.ts';
import { printable } from './escape.ts';

const HEAD = { flow: false, indent: '', eol: '\n' } as const;

const commentOf = (pair: ClaimPair | null, [a, b]: Agreed['names']): readonly string[] =>
  (pair === null ? [] : partedIn(pair)).map((one) => {
    const told = [`${one.source}: ${PARTS[one.match]}`, `${a}: ${readingText(one.a)}`, `${b}: ${readingText(one.b)}`];
    return `  # ${printable(told.join(' – '))}`;
  });

/** Differences as a claim file: above each claim, what parts the two. */
export const differencesFile = ({ events, parties, claims }: Differences, names: Agreed['names']): string => {
  const heads = Object.entries({ events, parties }).flatMap(([key, data]) =>
    Object.keys(data).length === 0 ? [] : [writeEntry(key, data, HEAD)],
  );
  const entries = claims.map(({ claim, pair }) =>
    [
      ...commentOf(pair, names),
      writeList('claims', [claim])
        .replace(/^claims:\n/u, '')
        .trimEnd(),
    ].join('\n'),
  );
  return `${[...heads, 'claims:', entries.join('\n\n')].join('\n')}\n`;
};
