import type { FactChange, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Mark, Result } from '../proof/model.ts';
import { lineIndex } from '../text/lines.ts';
import { inOneLine } from '../text/one-line.ts';
import { shorten } from './words.ts';

/** One manuscript and its places, each with how grave it is: `null` for what is borne out, suppressed or switched off. */
export interface Proofed {
  readonly manuscript: Manuscript;
  readonly marks: readonly Mark[];
  readonly severities: readonly (Severity | null)[];
  /** Citations that name none of the sources. */
  readonly strangers: readonly string[];
}

/** What came of manuscripts, the sources that they were held against, and the same as findings under the team's policy. */
export interface Proofs {
  readonly manuscripts: readonly Proofed[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly report: Report;
}

/** A mark with its place in the manuscript, 1-based, and that of what it was held against. */
export interface Placed extends Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity | null;
  readonly says?: { readonly source: string; readonly file: string; readonly line: number; readonly text: string };
}

/** Whether a place asks for a look: what is not covered says nothing by itself. */
export const asks = ({ severity, result }: Placed): boolean => severity !== null && result !== 'uncovered';

/** The marks of a manuscript in their places, in order. */
export const placed = ({ manuscript, marks, severities }: Proofed, sources: Proofs['sources']): readonly Placed[] => {
  const lines = lineIndex(manuscript.text);
  return marks.map((mark, index): Placed => {
    const { against } = mark;
    const source = against && sources.get(against.source);
    const says = against &&
      source && {
        source: against.source,
        file: source.file,
        line: lineIndex(source.text).position(against.span.start).line,
        text: inOneLine(against.text),
      };
    const severity = severities[index] ?? null;
    return { ...mark, file: manuscript.file, ...lines.position(mark.span.start), severity, ...(says && { says }) };
  });
};

/** Every mark in its place, in order. */
export const placedIn = ({ manuscripts, sources }: Proofs): readonly Placed[] =>
  manuscripts.flatMap((one) => placed(one, sources));

const STANCES: ReadonlyMap<string, string> = new Map([
  ['planned', 'the source tells of it as planned'],
  ['doubted', 'the source does not vouch for it'],
  ['denied', 'the source denies it'],
  ['open', 'the source leaves it open'],
]);

const CHANGED = (changes: readonly FactChange[] | undefined): string =>
  changes === undefined || changes.length === 0
    ? ''
    : `; the ${[...new Set(changes.map(({ what }) => what))].join(', the ')} changed`;

const TEXTS: Readonly<Record<Result, (mark: Mark) => string>> = {
  stands: () => 'stands',
  changed: ({ changes }) => `does not stand so${CHANGED(changes)}`,
  elsewhere: ({ cited, against }) => `stands in ${against?.source ?? ''}, not in ${cited ?? ''}, which is cited`,
  nowhere: () => 'stands in no source',
  voice: ({ against }) => `is not who says so in ${against?.source ?? ''}`,
  supported: () => 'supported',
  compatible: ({ rule }) => `compatible (${rule ?? ''})`,
  contradicted: ({ rule }) => `contradicted${rule === undefined ? '' : ` (${rule})`}`,
  told: ({ stance }) =>
    stance === undefined
      ? 'told without the bound that the source has'
      : `told as it is: ${STANCES.get(stance) ?? stance}`,
  uncovered: () => 'not covered',
};

const LONGEST = 100;

/** A place of a manuscript in a line: its words, and what came of them. */
export const markText = (mark: Mark): string =>
  `“${shorten(inOneLine(mark.words), LONGEST)}” ${TEXTS[mark.result](mark)}`;

/** What the source says instead, and which claim it belongs to. */
export const saysText = ({ says, claim }: Placed): string | undefined => {
  if (says === undefined) return undefined;
  const of = claim === undefined ? '' : ` (${claim.id}, ${claim.verdict})`;
  return `${says.source}, line ${says.line}: “${shorten(says.text, LONGEST * 2)}”${of}`;
};

/** How many places came to what. */
export const countResults = (marks: readonly Placed[]): readonly (readonly [Result, number])[] => {
  const counts = new Map<Result, number>();
  for (const { result } of marks) counts.set(result, (counts.get(result) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

const WORDS: Readonly<Record<Result, readonly [one: string, many: string]>> = {
  stands: ['quotation stands', 'quotations stand'],
  changed: ['quotation changed', 'quotations changed'],
  elsewhere: ['stands elsewhere than cited', 'stand elsewhere than cited'],
  nowhere: ['quotation stands nowhere', 'quotations stand nowhere'],
  voice: ['speaker differs', 'speakers differ'],
  supported: ['supported', 'supported'],
  compatible: ['compatible', 'compatible'],
  contradicted: ['contradicted', 'contradicted'],
  told: ['told otherwise than the source does', 'told otherwise than the source does'],
  uncovered: ['not covered', 'not covered'],
};

/** What came out, in a line. */
export const proofTitle = (marks: readonly Placed[]): string => {
  const problems = marks.filter(asks).length;
  const counts = countResults(marks).map(([result, count]) => `${count} ${WORDS[result][count === 1 ? 0 : 1]}`);
  const asked = problems === 1 ? 'asks' : 'ask';
  return `${problems} of ${marks.length} places ${asked} for a look${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
};
