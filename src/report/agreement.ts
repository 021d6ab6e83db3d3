import { isParted, type Agreement, type ClaimPair, type Kappa, type ReadingPair } from '../agreement/index.ts';
import type { ReportReading } from '../model/report.ts';
import { inOneLine } from '../text/one-line.ts';
import { escapeMarkdown, jsonText, printable } from './escape.ts';
import { plural } from './words.ts';

/** An agreement, and what the two editors are called. */
export interface Agreed {
  readonly agreement: Agreement;
  readonly names: readonly [string, string];
}

type AgreementFormat = (agreed: Agreed) => string;

/** What parts two readings of one source, in words. */
export const PARTS = {
  same: 'the same',
  value: 'another value',
  speaker: 'another speaker',
  day: 'another day',
  stance: 'told otherwise',
  alone: 'one alone',
} as const satisfies Record<ReadingPair['match'], string>;

/** A reading in one line, as it was put beside another. */
export const readingText = (reading: ReportReading | null): string => {
  if (reading === null) return 'nothing';
  const { quote, text, voice, source, stance, asOf } = reading;
  const beside = [
    text ?? 'not read',
    ...(voice === source ? [] : [`by ${voice}`]),
    ...(asOf === undefined ? [] : [`as of ${asOf}`]),
    ...(stance === 'asserted' ? [] : [stance]),
  ];
  return `“${inOneLine(quote.exact)}” (${beside.join(', ')})`;
};

const kappaText = ({ kappa }: Kappa): string => (kappa === null ? '–' : kappa.toFixed(2));

const titleOf = ({ agreement: { all, pairs }, names: [a, b] }: Agreed): string =>
  `${a} and ${b} share ${plural(pairs.length, 'claim')} and agree on ${all.agreed} of ${plural(all.places, 'place')}, kappa ${kappaText(all)}`;

const claimTitle = ({ a, b }: ClaimPair): string => (a.id === b.id ? a.id : `${a.id} · ${b.id}`);

/** The readings of two claims that are not the same. */
export const partedIn = ({ readings }: ClaimPair): readonly ReadingPair[] =>
  readings.filter(({ match }) => match !== 'same');

const rowsOf = ({ kinds, all }: Agreement): readonly (readonly [string, string, string, string])[] => [
  ['kind', 'places', 'agreed', 'kappa'],
  ...[...kinds, { ...all, kind: 'all' }].map(
    (row) => [row.kind, String(row.places), String(row.agreed), kappaText(row)] as const,
  ),
];

/** Columns of a table whose first is text and whose others are numbers. */
const COLUMNS = [12, 8, 8, 8] as const;

const onlyOf = ({ agreement: { onlyA, onlyB }, names: [a, b] }: Agreed): readonly (readonly [string, string])[] =>
  ([[a, onlyA], [b, onlyB]] as const).flatMap(([name, claims]) =>
    claims.length === 0 ? [] : [[name, claims.map(({ id }) => id).join(', ')] as const],
  ); // prettier-ignore

const terminal: AgreementFormat = (agreed) => {
  const { agreement, names } = agreed;
  const table = rowsOf(agreement).map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(COLUMNS[0]) : cell.padStart(COLUMNS[at] ?? 0))).join(''),
  );
  const claims = agreement.pairs
    .filter(isParted)
    .flatMap((pair) => [
      '',
      printable(claimTitle(pair)),
      ...partedIn(pair).flatMap(({ source, match, a, b }) => [
        `  ${printable(`${source}: ${PARTS[match]}`)}`,
        `    ${printable(`${names[0]}: ${readingText(a)}`)}`,
        `    ${printable(`${names[1]}: ${readingText(b)}`)}`,
      ]),
    ]);
  const only = onlyOf(agreed).map(([name, ids]) => printable(`only ${name}: ${ids}`));
  const lines = [...table, ...claims, ...(only.length === 0 ? [] : ['', ...only]), '', printable(titleOf(agreed))];
  return `${lines.join('\n')}\n`;
};

const markdown: AgreementFormat = (agreed) => {
  const { agreement, names } = agreed;
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
  const [head = [], ...rest] = rowsOf(agreement);
  const claims = agreement.pairs
    .filter(isParted)
    .flatMap((pair) => [
      '',
      `## ${escapeMarkdown(claimTitle(pair))}`,
      '',
      row(['source', 'what parts them', ...names]),
      '| --- | --- | --- | --- |',
      ...partedIn(pair).map(({ source, match, a, b }) => row([source, PARTS[match], readingText(a), readingText(b)])),
    ]);
  const only = onlyOf(agreed).flatMap(([name, ids]) => ['', `Only ${escapeMarkdown(name)}: ${escapeMarkdown(ids)}`]);
  return `${[`# ${escapeMarkdown(titleOf(agreed))}`, '', row(head), '| --- | --: | --: | --: |', ...rest.map(row), ...claims, ...only].join('\n')}\n`;
};

const readingData = (reading: ReportReading | null): object | null =>
  reading && {
    key: reading.key,
    quote: reading.quote,
    value: reading.value,
    text: reading.text,
    stance: reading.stance,
    voice: reading.voice,
    ...(reading.asOf !== undefined && { asOf: reading.asOf }),
  };

const json: AgreementFormat = ({ agreement: { all, kinds, pairs, onlyA, onlyB }, names }) =>
  jsonText({
    schemaVersion: 1,
    editors: names,
    all,
    kinds,
    claims: pairs.map(({ a, b, readings }) => ({
      ids: [a.id, b.id],
      kind: a.kind,
      question: a.question,
      readings: readings.map((one) => ({
        source: one.source,
        match: one.match,
        of: [readingData(one.a), readingData(one.b)],
      })),
    })),
    only: [onlyA.map(({ id }) => id), onlyB.map(({ id }) => id)],
  });

/** Every format of an agreement; each text ends with a newline. */
export const AGREEMENT_FORMATS = { terminal, markdown, json } as const satisfies Record<string, AgreementFormat>;

export type AgreementFormatName = keyof typeof AGREEMENT_FORMATS;
