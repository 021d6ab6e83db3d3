import { RELATION_SIGNS, VERDICTS } from '../verdicts.ts';
import { plural } from '../words.ts';
import { agreementOf, shared, type Tally } from './agreement.ts';
import { bdi, html, trusted, type Markup } from './markup.ts';
import { columnsOf, type Page } from './page.ts';

/** Sources that the map sets against each other. */
const MOST_SOURCES = 24;

/** The parts of a cell's bar, from good to bad. */
const PARTS = [
  { standing: 'same', sign: VERDICTS.agreed.sign, look: 'v-agreed', says: 'the same' },
  { standing: 'compatible', sign: VERDICTS.compatible.sign, look: 'v-compatible', says: 'compatible' },
  { standing: 'incomparable', sign: RELATION_SIGNS.incomparable, look: 'v-uncorroborated', says: 'not comparable' },
  { standing: 'contradicts', sign: VERDICTS.contradicted.sign, look: 'v-contradicted', says: 'contradictory' },
] as const satisfies readonly { standing: keyof Tally; sign: string; look: string; says: string }[];

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

const bar = (tally: Tally): Markup => {
  const all = shared(tally);
  let left = 0;
  return html`<svg class="bar" width="100%" height="6" aria-hidden="true" focusable="false">
    ${PARTS.map(({ standing, look }) => {
      const share = tally[standing] / all;
      const rect =
        share === 0
          ? null
          : html`<rect class="${look}" x="${percent(left)}" y="0" width="${percent(share)}" height="6" />`;
      left += share;
      return rect;
    })}
  </svg>`;
};

const cell = (a: string, b: string, tally: Tally): Markup => {
  if (shared(tally) === 0) return html`<td class="nothing">${a === b ? '' : '–'}</td>`;
  const parts = PARTS.filter(({ standing }) => tally[standing] > 0);
  const counts = parts.map(
    ({ standing, sign, look, says }) =>
      html`<span class="${look}"
        ><span aria-hidden="true">${sign}</span>${tally[standing]}<span class="unseen"> ${says}, </span></span
      > `,
  );
  return html`<td${a === b ? trusted(' class="self"') : null}><div class="counts">${counts}</div>${bar(tally)}</td>`;
};

/** Sources by sources: on how many claims each two say the same, only seem to differ, or contradict each other. */
export const agreementMap = (page: Page): Markup | null => {
  const { shown, rest } = columnsOf(page);
  const sources = shown.slice(0, MOST_SOURCES);
  if (sources.length < 2) return null;
  const between = agreementOf(page.claims);
  const left = rest + shown.length - sources.length;
  const rows = sources.map(
    (a) =>
      html`<tr>
        <th scope="row">${bdi(a)}</th>
        ${sources.map((b) => cell(a, b, between(a, b)))}
      </tr> `,
  );
  return html`<section id="agreement" aria-labelledby="agreement:h">
    <h2 id="agreement:h">Who agrees with whom</h2>
    <p class="lead">
      On how many claims two sources say <span class="v-agreed">✓ the same</span>, are
      <span class="v-compatible">≈ compatible</span>, or <span class="v-contradicted">✗ contradict</span> each other; on
      the diagonal, where a source contradicts itself.${left > 0 ? ` ${plural(left, 'more source')} left out.` : null}
    </p>
    <div class="scroll" role="region" aria-label="Table of sources by sources" tabindex="0">
      <table class="agreement">
        <caption class="unseen">
          Sources by sources
        </caption>
        <thead>
          <tr>
            <th scope="col"><span class="unseen">Source</span></th>
            ${sources.map((id) => html`<th scope="col">${bdi(id)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
};
