import { printable } from '../escape.ts';
import type { FormatOptions } from '../format.ts';
import { asks, markText, placedIn, proofTitle, saysText, type Placed, type Proofs } from '../proof.ts';
import { hang, layoutWidth } from './layout.ts';
import { paintsFor, type Paints } from './paint.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';

const diffText = ({ diff = [] }: Placed, { added, removed }: Paints): string =>
  diff
    .map(({ op, text }) => {
      const words = printable(text);
      if (op === 'same') return words;
      return op === 'removed' ? removed(`[-${words}-]`) : added(`{+${words}+}`);
    })
    .join(' ');

const headOf = (mark: Placed, paints: Paints, width: number): readonly string[] => {
  const { file, line, column, severity } = mark;
  const text = printable(markText(mark));
  const painted = severity === null || mark.result === 'uncovered' ? text : paints.severities[severity](text);
  return hang('', `${paints.faint(printable(`${file}:${line}:${column}`))} ${painted}`, width);
};

const problemLines = (mark: Placed, paints: Paints, width: number): readonly string[] => {
  const says = saysText(mark);
  const diff = diffText(mark, paints);
  return [
    ...headOf(mark, paints, width),
    ...(says === undefined ? [] : hang(INDENT, printable(says), width)),
    ...(diff === '' ? [] : hang(INDENT, diff, width)),
    '',
  ];
};

/** What asks for a look, in the order of the text and each with what the source says; then what is not covered. */
export const formatProof = (proofs: Proofs, options: FormatOptions): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  const marks = placedIn(proofs);
  const uncovered = marks.filter(({ result }) => result === 'uncovered').flatMap((mark) => headOf(mark, paints, width));
  return [
    ...marks.filter(asks).flatMap((mark) => problemLines(mark, paints, width)),
    ...(uncovered.length === 0 ? [] : [...uncovered, '']),
    ...wrap(proofTitle(marks), width),
    '',
  ].join('\n');
};
