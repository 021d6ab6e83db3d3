import { explainFrame, isBare, type Frame } from '../../model/frame.ts';
import { RULES, type Relation } from '../../model/relation.ts';
import { printable } from '../escape.ts';
import type { Explanation } from '../explain.ts';
import type { FormatOptions } from '../format.ts';
import type { Passage } from '../passage.ts';
import { isolated } from './isolate.ts';
import { hang, indented, layoutWidth } from './layout.ts';
import { RELATION_SIGNS } from '../verdicts.ts';
import { paintsFor, type Paints } from './paint.ts';
import { plural } from '../words.ts';
import { wrap } from './wrap.ts';
import { yamlReading } from './yaml-reading.ts';
import { largest } from '../../text/lists.ts';

interface Read {
  readonly quote: string;
  readonly value: unknown;
  readonly text: string | null;
  readonly frame?: Frame;
  readonly notes: readonly string[];
}

const lines = (parts: readonly string[]): string => `${parts.join('\n')}\n`;

const passageLines = (passage: Passage, paints: Paints, width: number): readonly string[] => {
  const { source, file, line, column, locator, before, words, after, method, quote } = passage;
  const place = locator === undefined ? '' : `, ${printable(locator)}`;
  const how = method === 'exact' ? '' : ` (${method})`;
  const sentence = `${printable(before)}${paints.mark(printable(words))}${printable(after)}`;
  return [
    `${paints.strong(printable(source))} ${paints.faint(`${printable(file)}:${line}:${column}${place}${how}`)}`,
    ...isolated(indented(wrap(sentence.trim(), width - 2), 2)),
    // Never wrapped: it is there to be copied.
    quote === null
      ? `  ${paints.faint('no reading to paste here: look for more of the words, or fewer')}`
      : `  ${paints.faint('-')} ${yamlReading(source, quote)}`,
    '',
  ];
};

/** Where words stand, each place in its sentence and as a reading to paste into a claim. */
export const formatPassages = (
  text: string,
  passages: readonly Passage[],
  searched: number,
  options: FormatOptions,
): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  const words = `“${printable(text)}”`;
  if (passages.length === 0)
    return lines(
      wrap(`${words} stands in none of ${plural(searched, 'source')}, whole words and whole numbers taken.`, width),
    );
  const sources = new Set(passages.map(({ source }) => source)).size;
  const count = `${words}: ${plural(passages.length, 'place')} in ${plural(sources, 'source')}`;
  return lines(
    [...wrap(count, width), '', ...passages.flatMap((one) => passageLines(one, paints, width))].slice(0, -1),
  );
};

const readLines = ({ quote, value, text, frame, notes }: Read, paints: Paints, width: number): readonly string[] => [
  ...hang(
    `“${printable(quote)}”  `,
    text === null ? paints.removed('not read') : paints.strong(printable(text)),
    width,
  ),
  ...(frame === undefined || isBare(frame) ? [] : hang('  ', printable(explainFrame(frame)), width)),
  ...notes.flatMap((note) => hang('  ', printable(note), width)),
  ...(value === null ? [] : hang('  ', paints.faint(printable(JSON.stringify(value))), width)),
];

/** How a text was read: the value in words, what there is to note, and the value as data. */
export const formatValue = (read: Read, options: FormatOptions): string =>
  lines(readLines(read, paintsFor(options.color), layoutWidth(options.width)));

/** How two texts were read, how they stand, by which rule, and what both allow. */
export const formatComparison = (
  comparison: {
    readonly a: Read;
    readonly b: Read;
    readonly relation: Relation | null;
    readonly consensus: string | null;
  },
  options: FormatOptions,
): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  const { a, b, relation, consensus } = comparison;
  const both = [...readLines(a, paints, width), ...readLines(b, paints, width)];
  if (relation === null) return lines([...both, '', ...wrap('Nothing to compare: a value is missing.', width)]);
  const strained = relation.relation === 'compatible' && relation.strained === true ? ', strained' : '';
  const conflict = relation.relation === 'contradicts' ? ` (${relation.conflict})` : '';
  const sign = RELATION_SIGNS[relation.relation];
  return lines([
    ...both,
    '',
    paints.strong(`${sign} ${relation.relation}${conflict}${strained}, by the rule ${relation.rule}`),
    ...indented(wrap(printable(relation.note ?? RULES[relation.rule]), width - 2), 2),
    ...(consensus === null ? [] : indented(wrap(`Both allow: ${printable(consensus)}`, width - 2), 2)),
  ]);
};

/** One finding or rule, explained. */
export const formatExplanation = (explanation: Explanation, options: FormatOptions): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  return lines([
    paints.strong(explanation.heading),
    ...explanation.sections.flatMap(({ title, text }) => [
      '',
      ...(title === '' ? [] : [paints.strong(title)]),
      ...text.split('\n').flatMap((line) => wrap(line, width)),
    ]),
  ]);
};

/** Every code that can be explained, with its meaning in a line. */
export const formatCodes = (
  codes: readonly { readonly code: string; readonly summary: string }[],
  options: FormatOptions,
): string => {
  const paints = paintsFor(options.color);
  const column = largest(codes.map(({ code }) => code.length)) + 2;
  return lines(
    codes.flatMap(({ code, summary }) =>
      hang(`${paints.strong(code)}${' '.repeat(column - code.length)}`, summary, layoutWidth(options.width)),
    ),
  );
};
