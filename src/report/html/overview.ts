import type { Source } from '../../model/source.ts';
import { countsOf, headlineOf } from '../counts.ts';
import { VERDICT_ORDER } from '../verdicts.ts';
import { counted, plural } from '../words.ts';
import { bdi, html, idOf, jump, outward, type Content, type Markup } from './markup.ts';
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

const counts = ({ report }: Page): Markup => {
  const items = countsOf(report.summary).map(
    ({ verdict, sign, count, name, meaning }) =>
      html`<li class="v-${verdict}">
        <a href="#${verdict}"
          ><strong><span class="sign" aria-hidden="true">${sign}</span> ${counted(count)}</strong>
          <span class="name">${name}</span></a
        ><span class="meaning">${meaning}</span>
      </li>`,
  );
  return html`<ul class="counts">
    ${items}
  </ul>`;
};

/** Sources that the head of the page lists; all stand in the section of sources. */
const SOURCES_LISTED = 30;

const sourceItem = (page: Page, source: Source): Markup => {
  const name = bdi(source.title ?? source.id);
  const facts: readonly Content[] = [
    bdi(source.id),
    ...(source.publisher === undefined ? [] : [html` · ${bdi(source.publisher)}`]),
    ...(source.published === undefined ? [] : [html` · <time>${source.published}</time>`]),
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

/** The head of the page: what came out, in a sentence, in numbers and in a bar, and what was read. */
export const overview = (page: Page): Markup => {
  const { summary, tool } = page.report;
  const { error, warning, info } = summary.findings;
  return html`<header id="top">
    <p class="kicker">Source reconciliation</p>
    <h1>${headlineOf(page.report)}</h1>
    <p class="lead">
      ${plural(summary.sources, 'source')}, ${plural(summary.readings, 'reading')}; ${plural(error, 'error')},
      ${plural(warning, 'warning')}, ${plural(info, 'note')}.
      <span class="faint">Made by ${tool.name} ${tool.version}.</span>
    </p>
    ${verdictBar(page)}${counts(page)}${sourceList(page)}
  </header>`;
};
