import type { Draft, Judged } from '../draft/index.ts';
import { CONFIDENCES } from '../model/claim.ts';
import type { Corpus, Source } from '../model/source.ts';
import { sentenceAround } from '../text/sentences.ts';
import { printable } from './escape.ts';
import { plural } from './words.ts';

/** A draft with the id that it is written under. */
type Named = Judged & { readonly id: string };

/** A sentence longer than this is shown in part. */
const LONGEST_SENTENCE = 240;

const oneLine = (text: string): string => printable(text).trim();

const sentenceOf = ({ text }: Source, span: { readonly start: number; readonly end: number }): string => {
  const { start, end } = sentenceAround(text, span);
  if (end - start <= LONGEST_SENTENCE) return oneLine(text.slice(start, end));
  const room = Math.max(0, (LONGEST_SENTENCE - (span.end - span.start)) / 2);
  const [from, to] = [Math.max(start, Math.floor(span.start - room)), Math.min(end, Math.ceil(span.end + room))];
  return `${from > start ? '…' : ''}${oneLine(text.slice(from, to))}${to < end ? '…' : ''}`;
};

const contradictionLines = ({ id, claim }: Named, sources: ReadonlyMap<string, Source>): readonly string[] => [
  '',
  `${oneLine(claim.question)}  (${id})`,
  ...claim.readings.flatMap(({ source, anchor, text }) => {
    const found = sources.get(source);
    if (found === undefined || anchor === null) return [];
    return [`  ${printable(source)}: ${oneLine(text ?? '')}`, `    “${sentenceOf(found, anchor.span)}”`];
  }),
];

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
          ...contradicted.flatMap((one) => contradictionLines(one, sources)),
        ]),
    ...(rest.length > 0 ? ['', ...rest] : []),
    '',
    'Accept a draft by taking its "draft" key out; "reconcile report --tag draft" shows them all.',
  ].join('\n')}\n`;
};
