import { draftText } from '../counts.ts';
import { isRuled, type ReportClaim, type Verdict } from '../../model/report.ts';
import { SUBJECTS } from '../messages.ts';
import { VERDICTS } from '../verdicts.ts';
import { campClass, letterMark, sidesOf, type Side } from './camps.ts';
import { bdi, html, idOf, joined, trusted, type Content, type Markup } from './markup.ts';
import { notes, related, rules, ruling } from './notes.ts';
import { sourcesOf, type Page } from './page.ts';
import { claimPicture } from './pictures/claim-picture.ts';
import { readingItem } from './reading.ts';
import { answer, badge, valueText } from './words.ts';

/** Verdicts whose claims show each quote in its sentence, and their values side by side. */
const IN_FULL: ReadonlySet<Verdict> = new Set<Verdict>(['contradicted', 'unverified', 'compatible']);

/** What the filters of the page look at. */
export const filterData = (claim: ReportClaim): Markup =>
  html` data-claim="${idOf('c', claim.id)}" data-verdict="${claim.verdict}" data-kind="${claim.kind}"
  data-event="${claim.event?.id ?? ''}"
  data-sources="${sourcesOf(claim)
    .map((source) => idOf('s', source))
    .join(' ')}"`;

const verdictWord = (claim: ReportClaim): string => {
  const { title } = VERDICTS[claim.verdict];
  const subject = claim.conflict === undefined ? '' : ` on ${SUBJECTS[claim.conflict]}`;
  return `${title}${subject}${isRuled(claim) ? ', ruled on' : ''}`;
};

const facts = (claim: ReportClaim): Content => {
  const { id, event, tags } = claim;
  const items: readonly Content[] = [
    badge(claim.verdict, verdictWord(claim)),
    html`<code>${id}</code>`,
    ...(claim.draft === undefined ? [] : [html`<span class="draft">${bdi(draftText(claim) ?? '')}</span>`]),
    ...(event === undefined ? [] : [html`<span>${bdi(event.title)}</span>`]),
    ...(tags.length === 0 ? [] : [html`<span class="tags">${joined(tags.map(bdi), ', ')}</span>`]),
  ];
  return html`<p class="facts">${joined(items, trusted('<span class="dot" aria-hidden="true"> · </span>'))}</p>`;
};

const sideSection = (page: Page, claim: ReportClaim, side: Side, context: boolean): Markup =>
  html`<section class="side ${campClass(side.letter)}">
    <h4 class="value">${letterMark(side.letter)}${bdi(side.value)}</h4>
    <ul class="readings">
      ${side.readings.map((reading) =>
        readingItem(page, claim, reading, {
          context,
          fitsSeveral: side.fitsSeveral.has(reading.key),
          ...(valueText(reading) !== side.value && { value: valueText(reading) }),
        }),
      )}
    </ul>
  </section>`;

const consensusLine = (claim: ReportClaim): Markup | null =>
  claim.consensus === undefined || claim.verdict !== 'compatible'
    ? null
    : html`<p class="consensus">All admit ${answer(claim)}</p>`;

const body = (page: Page, claim: ReportClaim, context: boolean): Content => [
  html`<div class="sides">${sidesOf(claim).map((side) => sideSection(page, claim, side, context))}</div>`,
  consensusLine(claim),
  rules(claim),
  claimPicture(claim),
  ruling(claim),
  notes(page, claim),
  related(page, claim),
];

const whole = (page: Page, claim: ReportClaim, heading: Markup): Markup =>
  html`<header>${facts(claim)} ${heading}</header>
    ${body(page, claim, true)}`;

/** One line, which unfolds; open from the start where there is something to be warned of. */
const folded = (page: Page, claim: ReportClaim, heading: Markup): Markup => {
  const findings = page.findingsByClaim.get(claim.id) ?? [];
  const isOpen = findings.some(({ severity }) => severity !== 'info');
  return html`<details class="fold" ${isOpen ? trusted('open') : null}>
    <summary>
      <span class="sign v-${claim.verdict}" aria-hidden="true">${VERDICTS[claim.verdict].sign}</span>
      ${heading} ${answer(claim)}
      <span class="from">${joined(sourcesOf(claim).map(bdi), ', ')}</span>
    </summary>
    ${facts(claim)} ${body(page, claim, false)}
  </details>`;
};

/**
 * One claim: the question, each source's words side by side, why they part or meet, the ruling, what is to be noted. What
 * asks for no decision is folded to a line.
 */
export const claimCard = (page: Page, claim: ReportClaim): Markup => {
  const isWhole = IN_FULL.has(claim.verdict);
  const id = idOf('c', claim.id);
  const heading = html`<h3 id="${id}:q">${bdi(claim.question)}</h3>`;
  return html`<article
    class="claim v-${claim.verdict} ${isWhole ? 'full' : 'brief'}"
    id="${id}"
    tabindex="-1"
    aria-labelledby="${id}:q"
    ${filterData(claim)}
  >
    ${isWhole ? whole(page, claim, heading) : folded(page, claim, heading)}
  </article> `;
};
