import type { ReportClaim } from '../../model/report.ts';
import { VERDICT_ORDER } from '../verdicts.ts';
import { shorten } from '../words.ts';
import { html, idOf, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { badge, SHORT } from './words.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

const select = (name: string, label: string, choices: readonly Choice[]): Markup | null =>
  choices.length < 2
    ? null
    : html`<label
        ><span class="unseen">${label}</span
        ><select name="${name}">
          <option value="">any ${label.toLowerCase()}</option>
          ${choices.map(({ value, text }) => html`<option value="${value}">${shorten(text, SHORT)}</option>`)}
        </select></label
      >`;

const sources = (page: Page): readonly Choice[] => {
  const named = new Set(page.claims.flatMap(({ readings }) => readings.map(({ source }) => source)));
  return [...named].toSorted().map((id) => ({ value: idOf('s', id), text: id }));
};

const kinds = (claims: readonly ReportClaim[]): readonly Choice[] =>
  [...new Set(claims.map(({ kind }) => kind))].toSorted().map((kind) => ({ value: kind, text: kind }));

const events = (claims: readonly ReportClaim[]): readonly Choice[] =>
  [...new Map(claims.flatMap(({ event }) => (event === undefined ? [] : [[event.id, event.title]]))).entries()].map(
    ([value, text]) => ({ value, text }),
  );

const verdicts = (page: Page): readonly Markup[] =>
  VERDICT_ORDER.filter((verdict) => page.report.summary.verdicts[verdict] > 0).map(
    (verdict) =>
      html`<label class="chip"><input type="checkbox" name="verdict" value="${verdict}" />${badge(verdict)}</label>`,
  );

/** What the keys do while no field is being written in. */
const KEYS = [
  ['/', 'search'],
  ['j', 'next claim'],
  ['k', 'the claim before'],
  ['o', 'open the claim’s first quote in its source'],
  ['Esc', 'back from a source to the reading; out of a field'],
] as const;

const keys = html`<details class="keys">
  <summary>Keys</summary>
  <dl>
    ${KEYS.map(
      ([key, does]) =>
        html`<div>
          <dt><kbd>${key}</kbd></dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>
  <label><input type="checkbox" name="keys" checked /> single keys are on</label>
</details>`;

/** The filters; without scripts they would do nothing, and stay hidden. */
export const filters = (page: Page): Markup =>
  html`<form id="filters" role="search" aria-label="Filter the claims" hidden>
      <fieldset>
        <legend class="unseen">Verdict</legend>
        ${verdicts(page)}
      </fieldset>
      <div class="fields">
        ${select('source', 'Source', sources(page))}${select('kind', 'Kind', kinds(page.claims))}${select(
          'event',
          'Event',
          events(page.claims),
        )}<label class="search"
          ><span class="unseen">Text</span
          ><input type="search" name="text" placeholder="words in a claim" autocomplete="off" spellcheck="false"
        /></label>
        <button type="reset">Clear</button>
      </div>
      <div class="found"><output name="found"></output>${keys}</div>
    </form>
    <p id="nothing" hidden>No claim fits these filters.</p>`;
