import type { ReportClaim, ReportReading, Verdict } from '../../model/report.ts';
import { groupBy } from '../../text/group.ts';
import { VERDICT_ORDER, VERDICTS } from '../verdicts.ts';
import { NO_VALUE, plural, shorten } from '../words.ts';
import { campClass, letterMark, lettersOf } from './camps.ts';
import { filterData } from './claim.ts';
import { bdi, html, idOf, jump, trusted, type Content, whenWritten, type Markup } from './markup.ts';
import { columnsOf, type Page } from './page.ts';
import { badge } from './words.ts';

/** Sources up to which a cell has room for the value itself. */
const WITH_VALUES = 9;

/** Rows of one table: a browser skips the tables that are out of sight. */
const ROWS_A_TABLE = 50;

const VALUE_LENGTH = 40;

/** How the readings of a source stand in a claim: by the camp that each is in, else as the claim stands. */
const standing = (claim: ReportClaim, reading: ReportReading, letter: string | undefined): Markup => {
  if (reading.value === null)
    return html`<span class="sign v-unverified" aria-hidden="true">${VERDICTS.unverified.sign}</span
      ><span class="unseen">takes no part </span>`;
  if (letter !== undefined) return html`${letterMark(letter)}`;
  const { sign, title } = VERDICTS[claim.verdict];
  return html`<span class="sign v-${claim.verdict}" aria-hidden="true">${sign}</span
    ><span class="unseen">${title} </span>`;
};

/** One mark a value: a source that states it twice states it once. */
const marks = (claim: ReportClaim, readings: readonly ReportReading[], narrow: boolean): readonly Markup[] => {
  const letters = lettersOf(claim);
  const distinct = [...groupBy(readings, ({ key, text }) => `${letters.get(key) ?? ''} ${text ?? ''}`).values()];
  return distinct.flatMap(([reading]) => {
    if (reading === undefined) return [];
    const letter = letters.get(reading.key);
    const value = html`<span class="${narrow ? 'unseen' : 'cell'}"
      >${bdi(shorten(reading.text ?? NO_VALUE, VALUE_LENGTH))}</span
    >`;
    const look =
      reading.value === null ? 'v-unverified' : letter === undefined ? `v-${claim.verdict}` : campClass(letter);
    return [jump(idOf('r', claim.id, reading.key), [standing(claim, reading, letter), value], `stands ${look}`)];
  });
};

interface Columns {
  readonly shown: readonly string[];
  readonly narrow: boolean;
  /** Sources beyond the columns. */
  readonly rest: number;
}

const row = (claim: ReportClaim, { shown, narrow, rest }: Columns): Markup => {
  const bySource = groupBy(claim.readings, ({ source }) => source);
  const cells = shown.map((source): Content => {
    const readings = bySource.get(source);
    return readings === undefined ? trusted('<td></td>') : html`<td>${marks(claim, readings, narrow)}</td>`;
  });
  const others = [...bySource.keys()].filter((source) => !shown.includes(source)).length;
  return html`<tr id="${idOf('m', claim.id)}" ${filterData(claim)}>
    <th scope="row">${badge(claim.verdict, null)}${jump(idOf('c', claim.id), bdi(claim.question))}</th>
    ${cells}${rest > 0 ? html`<td>${others > 0 ? `+${others}` : null}</td>` : null}
  </tr> `;
};

const table = (page: Page, verdict: Verdict, claims: readonly ReportClaim[], columns: Columns): Markup => {
  const heads = columns.shown.map(
    (id) =>
      html`<th scope="col"><span>${page.quotedBySource.has(id) ? jump(idOf('s', id), bdi(id)) : bdi(id)}</span></th>`,
  );
  const more = columns.rest > 0 ? html`<th scope="col"><span>others</span></th>` : null;
  return html`<div class="sheet">
    <table class="matrix${columns.narrow ? ' narrow' : ''}">
      <caption class="unseen">
        ${VERDICTS[verdict].title} claims by sources
      </caption>
      <thead>
        <tr>
          <th scope="col">${badge(verdict)}</th>
          ${heads}${more}
        </tr>
      </thead>
      <tbody>
        ${claims.map((claim) => whenWritten(() => row(claim, columns)))}
      </tbody>
    </table>
  </div>`;
};

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** Every claim by every source: who says what, who is silent, and how it stands. */
export const matrix = (page: Page): Markup | null => {
  if (page.claims.length === 0) return null;
  const { shown, rest } = columnsOf(page);
  const columns: Columns = { shown, rest, narrow: shown.length > WITH_VALUES };
  const tables = VERDICT_ORDER.flatMap((verdict) =>
    chunks(
      page.claims.filter((claim) => claim.verdict === verdict),
      ROWS_A_TABLE,
    ).map((claims) => table(page, verdict, claims, columns)),
  );
  const left =
    rest > 0 ? ` The ${plural(rest, 'source')} with the fewest readings are counted in the last column.` : '';
  return html`<section id="matrix" aria-labelledby="matrix:h">
    <h2 id="matrix:h">Claims by sources</h2>
    <p class="lead">Letters are the sides of a contradiction; an empty cell is a source that does not say.${left}</p>
    <div class="scroll" role="region" aria-label="Table of claims by sources" tabindex="0">${tables}</div>
  </section>`;
};
