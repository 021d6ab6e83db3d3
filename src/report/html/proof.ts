import { createHash } from 'node:crypto';
import type { Span } from '../../model/place.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { asks, markText, placed, proofTitle, type Placed, type Proofed, type Proofs } from '../proof.ts';
import { PROOF_STYLE } from './assets.ts';
import { segmentsOf } from './highlights.ts';
import { bdi, html, toText, trusted, withBreaks, type Content, type Markup } from './markup.ts';

const style = trusted(`<style>${PROOF_STYLE}</style>`);

/** Nothing is fetched or run: the page has a style of its own, and no script. */
const policy = (): string => {
  const hash = createHash('sha256').update(PROOF_STYLE).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
};

/** How a place is drawn: it asks for a look, is borne out, or open. */
const lookOf = (mark: Placed): 'asks' | 'held' | 'open' => {
  if (asks(mark)) return 'asks';
  return mark.result === 'uncovered' ? 'open' : 'held';
};

const SIGNS = { asks: '✗', held: '✓', open: '?' } as const;

interface Numbered {
  readonly mark: Placed;
  /** Where it stands in its manuscript, from 1. */
  readonly number: string;
}

const paragraphsIn = (text: string): readonly Span[] =>
  Array.from(text.matchAll(/\S(?:(?!\r?\n[^\S\n]*\r?\n)[\s\S])*/gu), ({ index, 0: block }) => ({
    start: index,
    end: index + block.length,
  }));

/** Where an item of a list, a row of a table or a note begins. */
const ITEM = /(?:^|\n)(?=[^\S\n]*(?:[-*+|]|\d+[.)]|\[)[^\n]*\S)/gu;

/** Paragraphs of a text, and items of its lists one by one, with what parts them left out: notes stand beside their line. */
const blocksIn = (text: string): readonly Span[] =>
  paragraphsIn(text).flatMap((block) => {
    const words = text.slice(block.start, block.end);
    if (kindOf(words) !== 'lines') return [block];
    const starts = Array.from(words.matchAll(ITEM), ({ index, 0: lead }) => block.start + index + lead.length);
    const edges = [...new Set([block.start, ...starts]), block.end];
    return edges.slice(1).map((end, at) => ({ start: edges[at] ?? block.start, end }));
  });

/** Lists, tables, quotations and notes keep their lines. */
const kindOf = (block: string): string => {
  if (/^#{1,6} /u.test(block)) return 'heading';
  return /^[^\S\n]*(?:[-*+>|]|\d+[.)]|\[)/mu.test(block) ? 'lines' : 'text';
};

const numberLink = ({ number }: Numbered): Markup =>
  html`<a class="number" id="m${number}" href="#n${number}" aria-label="Note ${number}">${number}</a>`;

const blockText = (text: string, { start, end }: Span, marks: readonly Numbered[]): Content =>
  segmentsOf(
    end - start,
    marks.map((what) => ({
      what,
      parts: [{ start: what.mark.span.start - start, end: what.mark.span.end - start }],
    })),
  ).map(({ span, covering: [shortest], beginning }) => {
    const words = withBreaks(text.slice(start + span.start, start + span.end));
    const shown = shortest === undefined ? words : html`<mark class="${lookOf(shortest.mark)}">${words}</mark>`;
    return [beginning.map(numberLink), shown];
  });

const differenceOf = ({ diff = [] }: Placed): Markup | null =>
  diff.length === 0
    ? null
    : html`<p>
        ${diff.map(({ op, text }) =>
          op === 'same' ? html`${text} ` : op === 'removed' ? html`<del>${text}</del> ` : html`<ins>${text}</ins> `,
        )}
      </p>`;

const NEAR = 300;

/** The sentence of the source around what the place was held against, that marked. */
const passageOf = ({ against, says }: Placed, sources: Proofs['sources']): Markup | null => {
  const source = against && sources.get(against.source);
  if (!against || !source) return null;
  const { span } = against;
  const sentence = sentenceAround(source.text, span);
  const [start, end] = [Math.max(sentence.start, span.start - NEAR), Math.min(sentence.end, span.end + NEAR)];
  return html`<p class="source">
    ${bdi(source.title ?? source.id)}${says === undefined ? '' : `, line ${says.line}`}:
    <q
      >${source.text.slice(start, span.start)}<mark>${source.text.slice(span.start, span.end)}</mark>${source.text.slice(
        span.end,
        end,
      )}</q
    >
  </p>`;
};

const noteOf = ({ mark, number }: Numbered, sources: Proofs['sources']): Markup => {
  const look = lookOf(mark);
  return html`<li id="n${number}" class="${look}">
    <p>
      <a class="number" href="#m${number}" aria-label="Place ${number}">${number}</a>
      <strong><span aria-hidden="true">${SIGNS[look]}</span> ${markText(mark)}</strong>
      ${mark.claim === undefined ? null : html`(claim ${bdi(mark.claim.id)}, ${mark.claim.verdict})`}
    </p>
    ${differenceOf(mark)} ${passageOf(mark, sources)}
  </li>`;
};

const articleOf = (proofed: Proofed, index: number, sources: Proofs['sources']): Markup => {
  const { text, file } = proofed.manuscript;
  const numbered = placed(proofed, sources).map((mark, at): Numbered => ({
    mark,
    number: index === 0 ? `${at + 1}` : `${index + 1}.${at + 1}`,
  }));
  const rows = blocksIn(text).map((block) => {
    const here = numbered.filter(({ mark }) => mark.span.start >= block.start && mark.span.start < block.end);
    const notes = here.map((one) => noteOf(one, sources));
    return html`<div class="row">
      <p class="${kindOf(text.slice(block.start, block.end))}" dir="auto">${blockText(text, block, here)}</p>
      ${
        notes.length === 0
          ? null
          : html`<ol class="notes">
              ${notes}
            </ol>`
      }
    </div>`;
  });
  return html`<article aria-labelledby="a${index}">
    <h2 id="a${index}">${bdi(file)}</h2>
    ${rows}
  </article>`;
};

/**
 * A page in which each manuscript stands with its checked places marked, and beside each paragraph what its sources say:
 * one file without script, to read and to print. Never fails; ends with a newline.
 */
export const proofPage = ({ manuscripts, sources, report: { tool } }: Proofs): string => {
  const all = manuscripts.flatMap((one) => placed(one, sources));
  const title = proofTitle(all);
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${trusted(policy())}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="generator" content="${tool.name} ${tool.version}" />
      <title>${manuscripts.map(({ manuscript }) => manuscript.file).join(', ')} – proof</title>
      ${style}
    </head>
    <body>
      <header>
        <h1>Held against ${sources.size} ${sources.size === 1 ? 'source' : 'sources'}</h1>
        <p>${title}.</p>
        <p class="legend">
          <mark class="asks">✗ asks for a look</mark> · <mark class="held">✓ borne out</mark> ·
          <mark class="open">? not covered</mark>
        </p>
      </header>
      <main>${manuscripts.map((one, index) => articleOf(one, index, sources))}</main>
    </body>
  </html>`;
  return `<!doctype html>\n${toText(page)}\n`;
};
