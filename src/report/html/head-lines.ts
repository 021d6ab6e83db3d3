import type { Report } from '../../model/report.ts';
import { contradictionsOf, type Contradiction } from '../contradictions.ts';
import { plural } from '../words.ts';
import { letterMark, letterOf } from './camps.ts';
import { bdi, html, idOf, joined, jump, trusted, type Content, type Markup } from './markup.ts';

/** Contradictions that the head of the page lists; all stand in their section. */
const LISTED = 60;

/** Keeps a side's letter on the line of its value. */
const NO_BREAK = trusted('&nbsp;');

const sidesOf = ({ sides }: Contradiction): Content =>
  joined(
    sides.map(
      ({ value, speakers }, index) =>
        html`${letterMark(letterOf(index))}${NO_BREAK}<strong>${bdi(value)}</strong>
          <span class="faint">(${bdi(speakers)})</span>`,
    ),
    html` <span class="against">against</span> `,
  );

const item = (contradiction: Contradiction): Markup => {
  const { claim } = contradiction;
  return html`<li>
    ${jump(idOf('c', claim.id), bdi(claim.question), 'asked')}
    <span class="answers">${sidesOf(contradiction)}</span>
  </li>`;
};

const ruledItem = ({ claim }: Contradiction): Markup => {
  const { value, by } = claim.resolution ?? {};
  const answer = value === undefined ? null : html`<strong>${bdi(value)}</strong>, `;
  return html`<li>
    ${jump(idOf('c', claim.id), bdi(claim.question), 'asked')}
    <span class="answers">${answer}<span class="faint">ruled on by ${bdi(by ?? '')}</span></span>
  </li>`;
};

const list = (items: readonly Markup[], more: number, name: string): Markup | null =>
  items.length === 0
    ? null
    : html`<ol class="lines" aria-label="${name}">
        ${items}${more > 0 ? html`<li>and ${jump('contradicted', plural(more, 'more contradiction'))}</li>` : null}
      </ol>`;

/** Each contradiction in a line that leads to its claim: what is asked, who answers what; below them what is ruled on. */
export const contradictionLines = (report: Report): Content => {
  const { open, ruled } = contradictionsOf(report);
  return [
    list(open.slice(0, LISTED).map(item), open.length - LISTED, 'Contradictions'),
    ruled.length === 0 ? null : html`<h2 class="label">Ruled on</h2>`,
    list(ruled.slice(0, LISTED).map(ruledItem), ruled.length - LISTED, 'Contradictions that are ruled on'),
  ];
};
