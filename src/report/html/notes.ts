import type { DiffPart, Finding, FindingCode } from '../../model/finding.ts';
import { RULES } from '../../model/relation.ts';
import type { ReportClaim, ReportRelation } from '../../model/report.ts';
import { message } from '../messages.ts';
import { reasonsOf } from '../reasons.ts';
import { RELATION_SIGNS, SEVERITY_SIGNS } from '../verdicts.ts';
import { NO_VALUE, plural, shorten } from '../words.ts';
import { bdi, html, idOf, joined, jump, type Content, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { answer, badge, SHORT } from './words.ts';

/** Pairs of values that a claim explains one by one: those of six sides. */
const PAIRS_LISTED = 15;

/** What a claim shows in full anyway, so that it needs no note. */
const SHOWN_BY_THE_CLAIM: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'contradiction',
  'spelling',
  'adjacent-days',
  'self-contradiction',
  'uncorroborated',
]);

const strained = (relation: ReportRelation): Content =>
  relation.relation === 'compatible' && relation.strained === true ? html`<em>only just</em> · ` : null;

/** What parts the values, or lets them meet, and by which rule. */
export const rules = (claim: ReportClaim): Markup | null => {
  const { reasons, rest } = reasonsOf(claim, PAIRS_LISTED);
  if (reasons.length === 0) return null;
  const texts = new Map(claim.readings.map(({ key, text }) => [key, shorten(text ?? NO_VALUE, SHORT)]));
  const pair = ({ a, b, relation }: ReportRelation): Markup =>
    html`<span class="pair"
      >${bdi(texts.get(a) ?? a)} <span class="sign">${RELATION_SIGNS[relation]}</span> ${bdi(texts.get(b) ?? b)}</span
    > `;
  const items = reasons.map(
    ({ relation, pairs }) =>
      html`<li>
        ${pairs.map(pair)}
        <span class="reason" title="${relation.rule}"
          >${strained(relation)}${relation.note ?? RULES[relation.rule]}</span
        >
      </li>`,
  );
  return html`<ul class="rules">
    ${items}${rest > 0 ? html`<li>and ${plural(rest, 'more pair')}</li>` : null}
  </ul>`;
};

const RULINGS = { holds: 'Ruled', stale: 'Stale ruling', unneeded: 'Ruling no longer needed' } as const;

/** The editor's ruling, and whether it still stands. */
export const ruling = ({ resolution }: ReportClaim): Markup | null => {
  if (resolution === undefined) return null;
  const value = resolution.value === undefined ? null : html` for <strong>${bdi(resolution.value)}</strong>`;
  return html`<div class="ruling ${resolution.state}">
    <p><strong>${RULINGS[resolution.state]}</strong>${value} by ${bdi(resolution.by)}, ${resolution.on}</p>
    <p>${bdi(resolution.reason)}</p>
  </div>`;
};

const DIFF_TAGS = {
  same: (text: string) => html`<span>${text}</span>`,
  removed: (text: string) => html`<del>${text}</del>`,
  added: (text: string) => html`<ins>${text}</ins>`,
} as const satisfies Record<DiffPart['op'], (text: string) => Markup>;

const difference = (finding: Finding): Markup | null =>
  finding.code === 'quote-drifted' && finding.data.diff.length > 0
    ? html`<p class="difference" dir="auto">
        ${joined(
          finding.data.diff.map(({ op, text }) => DIFF_TAGS[op](text)),
          ' ',
        )}
      </p>`
    : null;

/** One finding: its sign and severity, what it says; and where it stands, if nothing around it tells. Its code is a tip. */
export const note = (finding: Finding, place: Content = null): Markup =>
  html`<li class="note ${finding.severity}" title="${finding.code}">
    <span class="sign" aria-hidden="true">${SEVERITY_SIGNS[finding.severity]}</span
    ><span class="unseen">${finding.severity}: </span>
    <div>${place}${bdi(message(finding))}${difference(finding)}</div>
  </li>`;

/** The findings of a claim that its readings do not say anyway. */
export const notes = (page: Page, claim: ReportClaim): Markup | null => {
  const said = (page.findingsByClaim.get(claim.id) ?? []).filter(({ code }) => !SHOWN_BY_THE_CLAIM.has(code));
  return said.length === 0
    ? null
    : html`<ul class="notes">
        ${said.map((finding) => note(finding))}
      </ul>`;
};

const relatedItem = (page: Page, claim: ReportClaim, id: string): Markup => {
  const other = page.claimById.get(id);
  if (other === undefined) return html`<li>${bdi(id)} <span class="faint">not in this report</span></li>`;
  const event =
    other.event === undefined || other.event.id === claim.event?.id
      ? null
      : html` <span class="faint">${bdi(other.event.title)}</span>`;
  return html`<li>${jump(idOf('c', id), bdi(other.question))} ${badge(other.verdict)} ${answer(other)}${event}</li>`;
};

/** Claims about something near, which were not compared with this one. */
export const related = (page: Page, claim: ReportClaim): Markup | null =>
  claim.related.length === 0
    ? null
    : html`<div class="related">
        <h4>Beside it, never compared</h4>
        <ul>
          ${claim.related.map((id) => relatedItem(page, claim, id))}
        </ul>
      </div>`;
