import fc from 'fast-check';
import type { Data } from '../../../src/yaml/node.ts';

/** A YAML text as somebody may have written it by hand, and what it says. */
export interface Written {
  readonly text: string;
  readonly data: Data;
}

/** How one text is laid out; drawn once a document, so that columns agree. */
interface Layout {
  readonly eol: string;
  readonly step: string;
  readonly dash: string;
  readonly bom: boolean;
  readonly lastBreak: boolean;
  readonly head: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  step: fc.constantFrom('  ', '    ', '   ', ' '),
  dash: fc.constantFrom('- ', '-   '),
  bom: fc.boolean(),
  lastBreak: fc.boolean(),
  head: fc.boolean(),
});

/** Words with what YAML could trip over. */
const words = fc
  .array(
    fc.constantFrom(
      'troops',
      '1,960',
      "it's",
      '“quoted”',
      'a: b',
      'c #d',
      '[e]',
      '{f}',
      'naïve',
      '– dash',
      'yes',
      '"q"',
      '\\n',
      '٣٤',
      '2020',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.join(' '));

type Quoting = 'single' | 'double' | 'plain' | 'folded' | 'literal';
const quoting = fc.constantFrom<Quoting>('single', 'double', 'plain', 'folded', 'literal');

interface Text {
  readonly words: string;
  readonly quoting: Quoting;
}
const text: fc.Arbitrary<Text> = fc.record({ words, quoting });

const PLAIN = /^[a-z][a-z0-9 ]*$/u;

const inline = ({ words: value, quoting: how }: Text): string => {
  if (how === 'plain' && PLAIN.test(value) && value !== 'yes') return value;
  return how === 'single' ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
};

interface Reading {
  readonly source: string;
  readonly quote: Text;
  readonly context: Text | null;
  readonly flow: boolean;
  readonly comment: boolean;
}
const reading: fc.Arbitrary<Reading> = fc.record({
  source: fc.constantFrom('newsroom', 'tehran', 'naka-report'),
  quote: text,
  context: fc.option(text),
  flow: fc.boolean(),
  comment: fc.boolean(),
});

interface Claim {
  readonly question: Text;
  readonly readings: readonly Reading[];
  readonly flow: boolean;
  readonly comments: boolean;
  readonly blank: boolean;
  readonly ruled: boolean;
}
const claim: fc.Arbitrary<Claim> = fc.record({
  question: text,
  readings: fc.array(reading, { minLength: 1, maxLength: 3 }),
  flow: fc.boolean(),
  comments: fc.boolean(),
  blank: fc.boolean(),
  ruled: fc.boolean(),
});

/** Numbers comments, so that each can be told from the others. */
interface Pen {
  readonly lines: string[];
  comments: number;
}

const note = (pen: Pen, wanted: boolean): string => (wanted ? ` # note ${(pen.comments += 1)};` : '');

const BLOCK_MARKS: Readonly<Record<string, string>> = { folded: '>-', literal: '|-' };

/** A key with a text, as lines: a block scalar where the text is to be one. */
const writeText = (pen: Pen, lead: string, key: string, value: Text, indent: string, comment: boolean): void => {
  const mark = BLOCK_MARKS[value.quoting];
  if (mark === undefined) {
    pen.lines.push(`${lead}${key}: ${inline(value)}${note(pen, comment)}`);
    return;
  }
  pen.lines.push(`${lead}${key}: ${mark}${note(pen, comment)}`, `${indent}  ${value.words}`);
};

const flowQuote = ({ quote, context }: Reading): string =>
  context ? `{exact: ${inline(quote)}, suffix: ${inline(context)} }` : inline(quote);

const writeReading = (pen: Pen, { dash, step }: Layout, one: Reading, indent: string): void => {
  if (one.flow) {
    pen.lines.push(`${indent}${dash}{ source: ${one.source}, quote: ${flowQuote(one)} }${note(pen, one.comment)}`);
    return;
  }
  const inner = indent + ' '.repeat(dash.length);
  pen.lines.push(`${indent}${dash}source: ${one.source}${note(pen, one.comment)}`);
  if (!one.context) {
    writeText(pen, inner, 'quote', one.quote, inner, one.comment);
    return;
  }
  pen.lines.push(`${inner}quote:${note(pen, one.comment)}`);
  writeText(pen, inner + step, 'exact', one.quote, inner + step, one.comment);
  writeText(pen, inner + step, 'suffix', one.context, inner + step, false);
};

const writeRuling = (pen: Pen, { step }: Layout, inner: string): void => {
  pen.lines.push(
    `${inner}resolution:${note(pen, true)}`,
    `${inner}${step}reason: 'so it is'${note(pen, true)}`,
    `${inner}${step}by: desk`,
  );
};

const writeClaim = (pen: Pen, plan: Layout, one: Claim, index: number): void => {
  const inner = ' '.repeat(plan.dash.length) + plan.step;
  if (one.comments) pen.lines.push(`${plan.step}${note(pen, true).trimStart()}`);
  pen.lines.push(`${plan.step}${plan.dash}id: claim-${index}${note(pen, one.comments)}`);
  writeText(pen, inner, 'question', one.question, inner, one.comments);
  pen.lines.push(`${inner}kind: count`);
  if (one.ruled) writeRuling(pen, plan, inner);
  if (one.flow) {
    const items = one.readings.map((each) => `{ source: ${each.source}, quote: ${flowQuote(each)} }`);
    pen.lines.push(`${inner}readings: [${items.join(', ')}]${note(pen, one.comments)}`);
  } else {
    pen.lines.push(`${inner}readings:`);
    for (const each of one.readings) writeReading(pen, plan, each, inner);
  }
  if (one.comments) pen.lines.push(`${inner}${note(pen, true).trimStart()}`);
  if (one.blank) pen.lines.push('');
};

const RULING: Data = { reason: 'so it is', by: 'desk' };

const dataOf = ({ question, readings, ruled }: Claim, index: number): Data => ({
  id: `claim-${index}`,
  question: question.words,
  kind: 'count',
  ...(ruled && { resolution: RULING }),
  readings: readings.map(({ source, quote, context }) => ({
    source,
    quote: context ? { exact: quote.words, suffix: context.words } : quote.words,
  })),
});

const write = (plan: Layout, claims: readonly Claim[]): Written => {
  const pen: Pen = { lines: plan.head ? ['# A file of claims.', '---'] : [], comments: 0 };
  pen.lines.push('claims:');
  for (const [index, one] of claims.entries()) writeClaim(pen, plan, one, index);
  const body = pen.lines.join(plan.eol) + (plan.lastBreak ? plan.eol : '');
  return { text: (plan.bom ? '\ufeff' : '') + body, data: { claims: claims.map(dataOf) } };
};

/** Claim files in many hands: block and flow, mixed quotation marks, odd indentation, comments, CRLF, byte order marks. */
export const documents: fc.Arbitrary<Written> = fc
  .tuple(layout, fc.array(claim, { minLength: 1, maxLength: 4 }))
  .map(([plan, claims]) => write(plan, claims));
