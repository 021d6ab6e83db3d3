import type { Summary, Verdict } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import { isCurrent } from '../../model/source-status.ts';
import { paragraphsOf } from '../about.ts';
import { countsOf, draftCountsText, headlineOf } from '../counts.ts';
import { VERDICT_ORDER } from '../verdicts.ts';
import { counted, plural } from '../words.ts';
import { contradictionLines } from './head-lines.ts';
import { bdi, html, idOf, joined, jump, outward, type Content, type Markup } from './markup.ts';
import { hasReader, type Page } from './page.ts';

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

const verdictBar = ({ report }: Page): Markup | null => {
  const { claims, verdicts } = report.summary;
  if (claims === 0) return null;
  let left = 0;
  return html`<svg class="verdicts" width="100%" height="12" aria-hidden="true" focusable="false">
    ${VERDICT_ORDER.map((verdict) => {
      const share = verdicts[verdict] / claims;
      const rect =
        share === 0
          ? null
          : html`<rect class="v-${verdict}" x="${percent(left)}" y="0" width="${percent(share)}" height="12" />`;
      left += share;
      return rect;
    })}
  </svg>`;
};

/** A count leads to its claims, unless these are left out. */
const counter = ({ claims }: Page, verdict: Verdict, content: Markup): Markup =>
  claims.some((claim) => claim.verdict === verdict) ? jump(verdict, content) : html`<span>${content}</span>`;

const counts = (page: Page): Markup => {
  const items = countsOf(page.report.summary).map(
    ({ verdict, sign, count, name, meaning }) =>
      html`<li class="v-${verdict}">
        ${counter(
          page,
          verdict,
          html`<strong><span class="sign" aria-hidden="true">${sign}</span> ${counted(count)}</strong>
            <span class="name">${name}</span>`,
        )}<span class="meaning">${meaning}</span>
      </li>`,
  );
  const drafts = draftCountsText(page.report.summary);
  return html`<ul class="counts">
      ${items}
    </ul>
    ${drafts === undefined ? null : html`<p class="lead">${drafts}.</p>`}`;
};

/** Sources that the head of the page lists; all stand in the section of sources. */
const SOURCES_LISTED = 30;

const sourceItem = (page: Page, source: Source): Markup => {
  const name = bdi(source.title ?? source.id);
  const facts: readonly Content[] = [
    bdi(source.id),
    ...(source.publisher === undefined ? [] : [html` · ${bdi(source.publisher)}`]),
    ...(source.published === undefined ? [] : [html` · <time>${source.published}</time>`]),
    ...(isCurrent(source) ? [] : [html` · <strong>${source.status}</strong>`]),
    ...(source.url === undefined ? [] : [html` · ${outward(source.url)}`]),
    ...(hasReader(page, source.id) ? [] : [' · not quoted here']),
  ];
  return html`<li>
    ${hasReader(page, source.id) ? jump(idOf('s', source.id), name) : name}<span class="faint">${facts}</span>
  </li>`;
};

const sourceList = (page: Page): Markup => {
  const { sources } = page.report;
  const rest = sources.length - SOURCES_LISTED;
  return html`<ol class="list">
    ${sources.slice(0, SOURCES_LISTED).map((source) => sourceItem(page, source))}${
      rest > 0 ? html`<li>and ${plural(rest, 'more source')}</li>` : null
    }
  </ol>`;
};

const byline = ({ report }: Page): Markup | null => {
  const { author, date } = report.about ?? {};
  const parts = [
    ...(author === undefined ? [] : [bdi(author)]),
    ...(date === undefined ? [] : [html`<time>${date}</time>`]),
  ];
  return parts.length === 0 ? null : html`<p class="byline">${joined(parts, ' · ')}</p>`;
};

const introduction = ({ report }: Page): Markup | null =>
  report.about?.introduction === undefined
    ? null
    : html`<div class="introduction">
        ${paragraphsOf(report.about.introduction).map((text) => html`<p>${bdi(text)}</p> `)}
      </div>`;

const leftOut = ({ leftOut: count = 0 }: Summary): Markup | null =>
  count === 0
    ? null
    : html`<p class="lead">${plural(count, 'claim')} that ask for no action are counted here, but not shown.</p>`;

/** The head of the page: what the report says of itself, what came out, what is contradicted, the counts, what was read. */
export const overview = (page: Page): Markup => {
  const { report } = page;
  const title = report.about?.title;
  return html`<header id="top">
    <p class="kicker">Source reconciliation</p>
    <h1>${bdi(title ?? headlineOf(report))}</h1>
    ${byline(page)}${introduction(page)}
    ${title === undefined ? null : html`<p class="headline">${headlineOf(report)}</p>`}
    ${contradictionLines(report)}${verdictBar(page)}${counts(page)}${leftOut(report.summary)}${sourceList(page)}
  </header>`;
};
