import type { ReportClaim, ReportReading } from '../../model/report.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { inEnglish, mannerAsides } from '../asides.ts';
import { printable } from '../escape.ts';
import { refusalOf } from '../refusals.ts';
import { nameOf } from '../words.ts';
import { fragmentAddress } from '../text-fragment.ts';
import { bdi, dirOf, html, idOf, joined, jump, langOf, outwardTo, type Content, type Markup } from './markup.ts';
import { hasReader, type Page } from './page.ts';

/** Most characters of a sentence that are shown on either side of the words quoted. */
const MOST_AROUND = 240;

const tail = (text: string): string => {
  const characters = Array.from(printable(text));
  return characters.length <= MOST_AROUND ? characters.join('') : `…${characters.slice(1 - MOST_AROUND).join('')}`;
};

const head = (text: string): string => {
  const characters = Array.from(printable(text));
  return characters.length <= MOST_AROUND ? characters.join('') : `${characters.slice(0, MOST_AROUND - 1).join('')}…`;
};

/** The words quoted, as a link to their place in the source. */
const quoteLink = (page: Page, claim: ReportClaim, reading: ReportReading, words: string): Markup =>
  hasReader(page, reading.source) && reading.anchor !== null
    ? jump(idOf('q', claim.id, reading.key), words, 'quote')
    : html`<span class="quote">${words}</span>`;

const inSentence = (page: Page, claim: ReportClaim, reading: ReportReading): Content => {
  const text = page.sourceById.get(reading.source)?.text;
  if (reading.anchor === null || text === undefined) return null;
  const { start, end } = reading.anchor.span;
  const sentence = sentenceAround(text, reading.anchor.span);
  return [
    html`<span class="around">${tail(text.slice(sentence.start, start)).trimStart()}</span>`,
    quoteLink(page, claim, reading, text.slice(start, end)),
    html`<span class="around">${head(text.slice(end, sentence.end)).trimEnd()}</span>`,
  ];
};

const quoteAlone = (page: Page, claim: ReportClaim, reading: ReportReading): Content => [
  '“',
  quoteLink(page, claim, reading, reading.quote.exact),
  '”',
];

/** Who speaks and how, whose origin it shares, whose label it is, where it stands on the web, why it takes no part. */
const particulars = (page: Page, claim: ReportClaim, reading: ReportReading): readonly Content[] => {
  const { report } = page;
  const refusal = refusalOf(report, claim, reading);
  const source = page.sourceById.get(reading.source);
  const address = source && reading.anchor ? fragmentAddress(source, reading.anchor) : undefined;
  return [
    ...mannerAsides(report, reading).map(bdi),
    ...(reading.origin === reading.voice ? [] : [html`from ${bdi(nameOf(report, reading.origin))}`]),
    ...(reading.labelled ? ['label by the editor'] : []),
    ...(address === undefined ? [] : [outwardTo(address, 'in the original')]),
    ...(refusal === undefined ? [] : [html`<strong>${bdi(refusal)}</strong>`]),
  ];
};

/** What the words of another language say, beside them. */
const english = (reading: ReportReading): readonly Markup[] =>
  inEnglish(reading).map(
    ({ words, by }) => html`<p class="english" lang="en">“${bdi(words)}” <span class="faint">${by}</span></p>`,
  );

const byline = (page: Page, claim: ReportClaim, reading: ReportReading, extra: readonly Content[]): Markup => {
  const place = reading.locator === undefined ? `line ${reading.line}` : bdi(reading.locator);
  const line = reading.line === null ? null : html`<span class="line">, ${place}</span>`;
  const source = html`<span class="source">${bdi(reading.source)}${line}</span>`;
  return html`<p class="by">${joined([source, ...particulars(page, claim, reading), ...extra], ' · ')}</p>`;
};

/** How a reading is shown. */
export interface ReadingStyle {
  /** Whether the words stand in their sentence. */
  readonly context: boolean;
  /** The value beside the words, where the side does not say it already. */
  readonly value?: string;
  readonly fitsSeveral?: boolean;
}

/** One source's words with the value read from them, who speaks, and the way to their place in the source. */
export const readingItem = (page: Page, claim: ReportClaim, reading: ReportReading, style: ReadingStyle): Markup => {
  const source = page.sourceById.get(reading.source);
  const language = reading.language?.tag ?? source?.language;
  const words = (style.context ? inSentence(page, claim, reading) : null) ?? quoteAlone(page, claim, reading);
  const value =
    style.value === undefined
      ? null
      : html`<p class="read"><span class="unseen">read as </span>${bdi(style.value)}</p>`;
  const extra = style.fitsSeveral === true ? ['would fit another side too'] : [];
  return html`<li class="reading" id="${idOf('r', claim.id, reading.key)}" tabindex="-1">
    ${value}
    <blockquote${dirOf(language)}${langOf(language)}>${words}</blockquote>
    ${english(reading)} ${byline(page, claim, reading, extra)}
  </li>`;
};
