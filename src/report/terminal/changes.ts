import { READING_STATES, type ClaimChange, type ReadingChange, type SourceChange } from '../../diff/compare.ts';
import { changesTitle, claimTexts, sourceText, stateText, wordsText, type Changes } from '../changes.ts';
import { printable } from '../escape.ts';
import type { FormatOptions } from '../format.ts';
import { diffText } from './diff.ts';
import { hang, indented, layoutWidth } from './layout.ts';
import { paintsFor, type Paints } from './paint.ts';
import { wrap } from './wrap.ts';

const readingLines = (change: ReadingChange, paints: Paints, width: number): readonly string[] => {
  const words = wordsText(change);
  const diff = change.after?.problem?.diff;
  const text = printable(stateText(change));
  return [
    ...hang(`  ${printable(change.key)}  `, READING_STATES[change.state] ? paints.strong(text) : text, width),
    ...(words === undefined ? [] : indented(wrap(paints.faint(printable(words)), width - 4), 4)),
    ...(diff === undefined ? [] : indented(wrap(diffText(diff, paints), width - 4), 4)),
  ];
};

const claimLines = (claim: ClaimChange, paints: Paints, width: number): readonly string[] => [
  ...wrap(paints.strong(printable(claim.id)), width),
  ...claimTexts(claim).flatMap((text) => hang('  ', printable(text), width)),
  ...claim.readings.flatMap((reading) => readingLines(reading, paints, width)),
  '',
];

const sourceLines = (source: SourceChange, width: number): readonly string[] =>
  hang(`  ${printable(source.id)}  `, `${sourceText(source)} (${printable(source.file)})`, width);

/** What changed, claim by claim, for a terminal. Ends with a newline; no line is wider than `options.width`. */
export const formatChanges = (changes: Changes, options: FormatOptions): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  const { claims, sources } = changes.diff;
  return [
    ...wrap(printable(changesTitle(changes)), width),
    ...(claims.length === 0 ? [] : ['', ...claims.flatMap((claim) => claimLines(claim, paints, width)).slice(0, -1)]),
    ...(sources.length === 0
      ? []
      : ['', paints.strong('Sources'), ...sources.flatMap((source) => sourceLines(source, width))]),
    '',
  ].join('\n');
};
