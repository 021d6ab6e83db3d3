import type { ReportClaim } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { sentenceAround } from '../text/sentences.ts';
import { printable } from './escape.ts';

/** A sentence longer than this is shown in part. */
const LONGEST_SENTENCE = 240;

const oneLine = (text: string): string => printable(text).trim();

/** The sentence that words of a source stand in, in one line that is safe to print; of a long one what is around them. */
export const sentenceOf = ({ text }: Source, span: { readonly start: number; readonly end: number }): string => {
  const { start, end } = sentenceAround(text, span);
  if (end - start <= LONGEST_SENTENCE) return oneLine(text.slice(start, end));
  const room = Math.max(0, (LONGEST_SENTENCE - (span.end - span.start)) / 2);
  const [from, to] = [Math.max(start, Math.floor(span.start - room)), Math.min(end, Math.ceil(span.end + room))];
  return `${from > start ? '…' : ''}${oneLine(text.slice(from, to))}${to < end ? '…' : ''}`;
};

/** A draft's question, and what each source answers to it, in its sentence. */
export const draftLines = (
  { id, question, readings }: ReportClaim,
  sources: ReadonlyMap<string, Source>,
): readonly string[] => [
  `${oneLine(question)}  (${printable(id)})`,
  ...readings.flatMap(({ source, anchor, text }) => {
    const found = sources.get(source);
    if (found === undefined || anchor === null) return [];
    return [`  ${printable(source)}: ${oneLine(text ?? '')}`, `    “${sentenceOf(found, anchor.span)}”`];
  }),
];
