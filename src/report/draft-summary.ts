import type { Draft, Judged } from '../draft/index.ts';
import { CONFIDENCES } from '../model/claim.ts';
import type { Corpus } from '../model/source.ts';
import { draftLines } from './draft-lines.ts';
import { plural } from './words.ts';

/** A draft with the id that it is written under. */
type Named = Judged & { readonly id: string };

/** What a draft came to: how many claims, how sure, and what contradicts, with the sentences that do. */
export const draftSummary = (
  { claims, unsure, known }: Omit<Draft, 'claims'> & { readonly claims: readonly Named[] },
  corpus: Corpus,
  file: string,
): string => {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const rest = [
    ...(known === 0 ? [] : [`${plural(known, 'question')} stood in the registry already, or had been dropped.`]),
    ...(unsure === 0 ? [] : [`${plural(unsure, 'question')} left out: a source may answer otherwise, or not at all.`]),
  ];
  if (claims.length === 0) return `${['nothing new to draft; nothing was written', ...rest].join('\n')}\n`;
  const sure = CONFIDENCES.map((one) => [one, claims.filter(({ draft }) => draft.confidence === one).length] as const);
  const counts = sure
    .filter(([, count]) => count > 0)
    .map(([one, count]) => `${count} ${one === 'check' ? 'to check' : one}`);
  const contradicted = claims.filter(({ claim }) => claim.verdict === 'contradicted');
  return `${[
    `drafted ${plural(claims.length, 'claim')} from ${plural(corpus.sources.length, 'source')} into ${file}: ${counts.join(', ')}`,
    ...(contradicted.length === 0
      ? ['nothing contradicts as drafted']
      : [
          contradicted.length === 1
            ? 'In one the sources cannot all be right:'
            : `In ${contradicted.length} the sources cannot all be right:`,
          ...contradicted.flatMap(({ id, claim }) => ['', ...draftLines({ ...claim, id }, sources)]),
        ]),
    ...(rest.length > 0 ? ['', ...rest] : []),
  ].join('\n')}\n`;
};
