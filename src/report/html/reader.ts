import type { Source } from '../../model/source.ts';
import { isCurrent } from '../../model/source-status.ts';
import { VERDICTS } from '../verdicts.ts';
import { plural } from '../words.ts';
import { segmentsOf, type Segment } from './highlights.ts';
import {
  bdi,
  dirOf,
  html,
  idOf,
  joined,
  langOf,
  outward,
  whenWritten,
  withBreaks,
  type Content,
  type Markup,
} from './markup.ts';
import type { Page, Quoted } from './page.ts';
import { valueText } from './words.ts';

const quoteId = ({ claim, reading }: Quoted): string => idOf('q', claim.id, reading.key);
const readingId = ({ claim, reading }: Quoted): string => idOf('r', claim.id, reading.key);

const label = ({ claim, reading }: Quoted): string =>
  `${claim.question} ${valueText(reading)} (${VERDICTS[claim.verdict].title.toLowerCase()})`;

/** Where a link to a quote leads; several quotes may begin at one place. */
const landings = (quoted: readonly Quoted[]): readonly Markup[] =>
  quoted.map((one) => html`<span class="at" id="${quoteId(one)}"></span>`);

/** A quote that shares all of its words with shorter ones is reached by a mark behind them. */
const extraLinks = (quoted: readonly Quoted[]): readonly Markup[] =>
  quoted.map(
    (one) =>
      html`<a
        class="also v-${one.claim.verdict}"
        href="#${readingId(one)}"
        data-quotes="${quoteId(one)}"
        title="${label(one)}"
        ><span class="unseen">also quoted: ${one.claim.question}</span
        ><span aria-hidden="true">${VERDICTS[one.claim.verdict].sign}</span></a
      >`,
  );

const segment = ({ text }: Source, { span, covering, beginning, hidden }: Segment<Quoted>): Markup => {
  const words = withBreaks(text.slice(span.start, span.end));
  const [shortest] = covering;
  if (shortest === undefined) return words;
  return html`${landings(beginning)}<a
      class="mark v-${shortest.claim.verdict}${covering.length > 1 ? ' several' : ''}"
      href="#${readingId(shortest)}"
      data-quotes="${covering.map(quoteId).join(' ')}"
      title="${label(shortest)}"
      >${words}</a
    >${extraLinks(hidden)}`;
};

const facts = (source: Source): Markup => {
  const items: readonly Content[] = [
    ...(source.publisher === undefined ? [] : [bdi(source.publisher)]),
    ...(source.author === undefined ? [] : [bdi(source.author)]),
    ...(source.published === undefined ? [] : [`published ${source.published}`]),
    ...(isCurrent(source) ? [] : [html`<strong>${source.status}</strong>`]),
    ...(source.retrieved === undefined ? [] : [`retrieved ${source.retrieved}`]),
    ...(source.derivedFrom.length === 0 ? [] : [html`copies ${joined(source.derivedFrom.map(bdi), ', ')}`]),
    ...(source.url === undefined ? [] : [outward(source.url)]),
    ...(source.archived === undefined ? [] : [html`kept at ${outward(source.archived)}`]),
    ...(source.ownWord === undefined ? [] : [`by the file’s own word: ${source.ownWord.join(', ')}`]),
    html`<code>${source.file}</code>`,
  ];
  return html`<p class="facts">${joined(items, html`<span class="dot" aria-hidden="true"> · </span>`)}</p>`;
};

const reader = (source: Source, quoted: readonly Quoted[]): Markup => {
  const marks = quoted.map((one) => ({ what: one, parts: one.reading.anchor?.parts ?? [] }));
  const id = idOf('s', source.id);
  return html`<article class="reader" id="${id}" tabindex="-1" aria-labelledby="${id}:h">
    <header>
      <h3 id="${id}:h">${bdi(source.title ?? source.id)}</h3>
      <p class="facts"><strong>${bdi(source.id)}</strong> · ${plural(quoted.length, 'quote')}</p>
      ${facts(source)}
    </header>
    <pre class="text" ${dirOf(source.language ?? source.detected)}${langOf(source.language ?? source.detected)}>
${segmentsOf(source.text.length, marks).map((one) => segment(source, one))}</pre>
  </article> `;
};

/** The text of each source that is quoted, with every quote marked in its place, each a way back to its reading. */
export const readers = (page: Page): Markup => {
  const read = page.report.sources.flatMap((source) => {
    const quoted = page.quotedBySource.get(source.id);
    return quoted === undefined ? [] : [whenWritten(() => reader(source, quoted))];
  });
  return html`<section id="sources" aria-labelledby="sources:h">
    <div class="bar">
      <h2 id="sources:h">The sources</h2>
      <p class="way">
        <button type="button" class="close" hidden>
          <span class="beside">Close <kbd>Esc</kbd></span
          ><span class="below">← Back to the claim</span>
        </button>
      </p>
    </div>
    <p class="lead">
      Every quote stands marked in its place. A mark leads back to its reading; where quotes overlap, the signs behind
      the words lead to the others.
    </p>
    ${read}
  </section>`;
};
