import type { Span } from '../model/place.ts';
import { passagesIn } from '../text/passages.ts';
import type { Plain } from './markup.ts';

/** A stretch of the manuscript that one citation stands behind, within a sentence. */
export interface Statement {
  readonly span: Span;
  readonly text: string;
  /** What else its sentence says. */
  readonly before: string;
  readonly after: string;
  readonly cited: string | null;
  /** A question states nothing. */
  readonly isQuestion: boolean;
}

const PARTED = /;/u;

/**
 * The statements of a manuscript, in order: a sentence is parted at its citations and semicolons; a citation right behind
 * a sentence belongs to it. What no citation follows before its sentence ends cites nothing.
 */
export const statementsOf = ({ text, citations }: Plain): readonly Statement[] =>
  passagesIn(text).flatMap((sentence) => {
    const behind = citations.filter(
      ({ at }) => at.start >= sentence.start && (at.start < sentence.end || at.start === sentence.end),
    );
    const found: Statement[] = [];
    let start = sentence.start;
    const close = (end: number, cited: string | null): void => {
      if (text.slice(start, end).trim() !== '')
        found.push({
          span: { start, end },
          text: text.slice(start, end),
          before: text.slice(sentence.start, start),
          after: text.slice(end, sentence.end),
          cited,
          isQuestion: /\?\W*$/u.test(text.slice(start, sentence.end)),
        });
      start = end;
    };
    for (const { at, source } of behind) close(Math.min(at.start, sentence.end), source);
    if (start < sentence.end) close(sentence.end, null);
    return found.flatMap((one) => partedAt(one));
  });

const partedAt = (one: Statement): readonly Statement[] => {
  const parts: Statement[] = [];
  let start = 0;
  for (const piece of one.text.split(PARTED)) {
    const span = { start: one.span.start + start, end: one.span.start + start + piece.length };
    const end = start + piece.length;
    parts.push({
      ...one,
      span,
      text: piece,
      before: one.before + one.text.slice(0, start),
      after: one.text.slice(end) + one.after,
    });
    start += piece.length + 1;
  }
  return parts.filter(({ text }) => text.trim() !== '');
};
