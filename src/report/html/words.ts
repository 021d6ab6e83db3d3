import type { Severity } from '../../model/finding.ts';
import type { Relation } from '../../model/relation.ts';
import type { Report, ReportClaim, ReportReading, Verdict } from '../../model/report.ts';
import { printable } from '../escape.ts';
import { bdi, html, type Content, type Markup } from './markup.ts';

/** The order in which claims are shown: what needs a decision first. */
export const VERDICT_ORDER = [
  'contradicted',
  'unverified',
  'compatible',
  'agreed',
  'uncorroborated',
] as const satisfies readonly Verdict[];

/** A sign, a title and a line of explanation for each verdict: colour never says it alone. */
export const VERDICTS = {
  contradicted: { sign: '✗', title: 'Contradicted', meaning: 'These cannot all be right.' },
  unverified: { sign: '!', title: 'Unverified', meaning: 'A reading is not evidence as it stands.' },
  compatible: { sign: '≈', title: 'Compatible', meaning: 'These only seem to differ: one answer fits them all.' },
  agreed: { sign: '✓', title: 'Agreed', meaning: 'Independent sources give the same answer.' },
  uncorroborated: { sign: '·', title: 'Uncorroborated', meaning: 'Nothing independent to compare with.' },
} as const satisfies Record<Verdict, { sign: string; title: string; meaning: string }>;

export const RELATION_SIGNS = {
  same: '=',
  compatible: '≈',
  contradicts: '≠',
  incomparable: '?',
} as const satisfies Record<Relation['relation'], string>;

export const SEVERITY_SIGNS = { error: '✗', warning: '!', info: 'i' } as const satisfies Record<Severity, string>;

/** What stands where a reading has no value. */
export const NO_VALUE = '—';

/** Longest text that a cell or a label repeats. */
const SHORT = 60;

/** Answers that a line lists. */
const ANSWERS_LISTED = 4;

/** A text cut to a label's length. */
export const shorten = (text: string, most = SHORT): string => {
  const characters = Array.from(printable(text));
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
};

/** `1,234`, whatever the locale. */
export const counted = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${counted(count)} ${count === 1 ? one : many}`;

/** The name of a voice or an origin: a party's name, else its id. */
export const nameOf = (report: Report, id: string): string =>
  Object.hasOwn(report.parties, id) ? (report.parties[id] ?? id) : id;

export const valueText = (reading: ReportReading): string => reading.text ?? NO_VALUE;

/** A verdict's sign and word, coloured. */
export const badge = (verdict: Verdict, word: Content = VERDICTS[verdict].title): Markup =>
  html`<span class="badge v-${verdict}"
    ><span class="sign" aria-hidden="true">${VERDICTS[verdict].sign}</span> ${word}</span
  >`;

/** Whether an editor has ruled on a contradiction, and the ruling stands. */
export const isRuled = ({ verdict, resolution }: ReportClaim): boolean =>
  verdict === 'contradicted' && resolution?.state === 'holds';

/** What a claim's readings answer together: the consensus, else each answer given. */
export const answer = (claim: ReportClaim): Markup => {
  if (claim.consensus !== undefined)
    return html`<span class="answer"
      >${bdi(claim.consensus.text)}${claim.consensus.asOf === undefined ? null : ` as of ${claim.consensus.asOf}`}</span
    >`;
  const stated = [...new Set(claim.readings.flatMap(({ text }) => (text === null ? [] : [text])))];
  const sign = claim.verdict === 'contradicted' ? '≠' : '/';
  const shown = stated.slice(0, ANSWERS_LISTED).map((text) => bdi(shorten(text)));
  if (shown.length === 0) return html`<span class="answer">${NO_VALUE}</span>`;
  return html`<span class="answer"
    >${shown.map((text, index) =>
      index === 0 ? text : html` <span class="sign">${sign}</span> ${text}`,
    )}${stated.length > ANSWERS_LISTED ? ' …' : null}</span
  >`;
};
