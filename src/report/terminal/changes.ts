import { READING_STATES, type ClaimChange, type ReadingChange, type SourceChange } from '../../diff/compare.ts';
import type { SentenceChange } from '../../diff/sentences.ts';
import {
  changesTitle,
  claimTexts,
  MOVED_TITLE,
  movedBySource,
  placeText,
  sentenceDiff,
  sentencePlace,
  SENTENCES_TITLE,
  sourceText,
  stateText,
  toldOneByOne,
  wordsText,
  type Changes,
} from '../changes.ts';
import { printable } from '../escape.ts';
import type { FormatOptions } from '../format.ts';
import { diffText } from './diff.ts';
import { hang, indented, layoutWidth } from './layout.ts';
import { paintsFor, type Paints } from './paint.ts';
import { wrap } from './wrap.ts';

const readingLines = (change: ReadingChange, paints: Paints, width: number): readonly string[] => {
  const words = wordsText(change);
  const place = placeText(change);
  const diff = change.after?.problem?.diff;
  const text = printable(stateText(change));
  return [
    ...hang(`  ${printable(change.key)}  `, READING_STATES[change.state] ? paints.strong(text) : text, width),
    ...(words === undefined ? [] : indented(wrap(paints.faint(printable(words)), width - 4), 4)),
    ...(diff === undefined ? [] : indented(wrap(diffText(diff, paints), width - 4), 4)),
    ...(place === undefined ? [] : indented(wrap(printable(place), width - 4), 4)),
  ];
};

const claimLines = (claim: ClaimChange, paints: Paints, width: number): readonly string[] => [
  ...wrap(paints.strong(printable(claim.id)), width),
  ...claimTexts(claim).flatMap((text) => hang('  ', printable(text), width)),
  ...claim.readings.flatMap((reading) => readingLines(reading, paints, width)),
];

const sourceLines = (source: SourceChange, width: number): readonly string[] =>
  hang(`  ${printable(source.id)}  `, `${sourceText(source)} (${printable(source.file)})`, width);

const sentenceLines = (sentence: SentenceChange, paints: Paints, width: number): readonly string[] => [
  ...wrap(`  ${paints.faint(printable(sentencePlace(sentence)))}`, width),
  ...indented(wrap(diffText(sentenceDiff(sentence), paints), width - 4), 4),
];

/** Lines under a title, with an empty one above; nothing where there are none. */
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** What changed, claim by claim, for a terminal. Ends with a newline; no line is wider than `options.width`. */
export const formatChanges = (changes: Changes, options: FormatOptions): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  const moved = movedBySource(changes.diff).flatMap(([source, ids]) =>
    hang(`  ${printable(source)}  `, printable(ids.join(', ')), width),
  );
  const sources = changes.diff.sources.flatMap((source) => sourceLines(source, width));
  return [
    ...wrap(printable(changesTitle(changes)), width),
    ...toldOneByOne(changes.diff).flatMap((claim) => ['', ...claimLines(claim, paints, width)]),
    ...section(
      paints.strong(SENTENCES_TITLE),
      changes.diff.sentences.flatMap((one) => sentenceLines(one, paints, width)),
    ),
    ...section(paints.strong(MOVED_TITLE), moved),
    ...section(paints.strong('Sources'), sources),
    '',
  ].join('\n');
};
