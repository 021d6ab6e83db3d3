import type { ReportClaim, ReportReading, Verdict } from '../../model/report.ts';
import { VERDICTS } from '../verdicts.ts';
import { answersOf, NO_VALUE } from '../words.ts';
import { bdi, html, type Content, type Markup } from './markup.ts';

/** Longest text that a cell or a label repeats. */
export const SHORT = 60;

export const valueText = (reading: ReportReading): string => reading.text ?? NO_VALUE;

/** A verdict's sign and word, coloured. */
export const badge = (verdict: Verdict, word: Content = VERDICTS[verdict].title): Markup =>
  html`<span class="badge v-${verdict}"
    ><span class="sign" aria-hidden="true">${VERDICTS[verdict].sign}</span> ${word}</span
  >`;

/** What a claim's readings answer together: the consensus, else each answer given. */
export const answer = (claim: ReportClaim): Markup => {
  if (claim.consensus !== undefined)
    return html`<span class="answer"
      >${bdi(claim.consensus.text)}${claim.consensus.asOf === undefined ? null : ` as of ${claim.consensus.asOf}`}</span
    >`;
  const { answers, rest } = answersOf(claim, SHORT);
  const sign = claim.verdict === 'contradicted' ? '≠' : '/';
  if (answers.length === 0) return html`<span class="answer">${NO_VALUE}</span>`;
  return html`<span class="answer"
    >${answers.map((text, index) => (index === 0 ? bdi(text) : html` <span class="sign">${sign}</span> ${bdi(text)}`))}${
      rest > 0 ? ' …' : null
    }</span
  >`;
};
