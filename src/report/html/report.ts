import { createHash } from 'node:crypto';
import type { Finding } from '../../model/finding.ts';
import type { Report, Verdict } from '../../model/report.ts';
import { headlineOf } from '../counts.ts';
import { inPieces } from '../pieces.ts';
import { VERDICT_ORDER, VERDICTS } from '../verdicts.ts';
import { agreementMap } from './agreement-map.ts';
import { SCRIPT, STYLE } from './assets.ts';
import { claimCard } from './claim.ts';
import { filters } from './filters.ts';
import { html, textsOf, trusted, whenWritten, type Content, type Markup } from './markup.ts';
import { matrix } from './matrix.ts';
import { note } from './notes.ts';
import { overview } from './overview.ts';
import { pageOf, type Page } from './page.ts';
import { timelines } from './pictures/timeline.ts';
import { readers } from './reader.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is fetched, sent or run but the page's own style and script, whatever a source may have smuggled in. */
const policy = (): string =>
  [
    "default-src 'none'",
    `style-src ${hash(STYLE)}`,
    `script-src ${hash(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Put together without the template: a template may be laid out anew, and the policy knows these to the letter. */
const style = trusted(`<style>${STYLE}</style>`);
const script = trusted(`<script>${SCRIPT}</script>`);

const head = (page: Page): Markup => {
  const { about, tool } = page.report;
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${trusted(policy())}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="generator" content="${tool.name} ${tool.version}" />
    ${about?.author === undefined ? null : html`<meta name="author" content="${about.author}" />`}
    <title>${about?.title ?? `${headlineOf(page.report)} – source reconciliation`}</title>
    ${style}
  </head>`;
};

const verdictSection = (page: Page, verdict: Verdict): Markup | null => {
  const claims = page.claims.filter((claim) => claim.verdict === verdict);
  if (claims.length === 0) return null;
  const { sign, title, meaning } = VERDICTS[verdict];
  return html`<section id="${verdict}" class="verdict" data-group="claims" aria-labelledby="${verdict}:h">
    <h2 id="${verdict}:h" class="v-${verdict}">
      <span class="sign" aria-hidden="true">${sign}</span> ${title} <span class="count">${claims.length}</span>
    </h2>
    <p class="lead">${meaning}</p>
    ${claims.map((claim) => whenWritten(() => claimCard(page, claim)))}
  </section>`;
};

/** Findings that no claim of the page shows: broken files, unreadable sources, claims that could not be judged. */
const otherFindings = ({ report, claimById }: Page): readonly Finding[] =>
  report.findings.filter(({ claim }) => claim === undefined || !claimById.has(claim));

const findingSection = (id: string, title: string, findings: readonly Finding[]): Markup | null => {
  const place = ({ at, severity }: Finding): Markup | null =>
    severity === 'info'
      ? null
      : html`<p class="faint"><code>${at.file}:${at.range.start.line}:${at.range.start.column}</code></p>`;
  return findings.length === 0
    ? null
    : html`<section id="${id}" aria-labelledby="${id}:h">
        <h2 id="${id}:h">${title} <span class="count">${findings.length}</span></h2>
        <ul class="notes">
          ${findings.map((finding) => whenWritten(() => note(finding, place(finding))))}
        </ul>
      </section>`;
};

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
}

const part = (id: string, title: string, content: Markup | null): readonly Part[] =>
  content === null ? [] : [{ id, title, content }];

/** The parts of the page, in the order of reading: what asks for a decision, the whole at a glance, then the rest. */
const partsOf = (page: Page): readonly Part[] => {
  const section = (verdict: Verdict): readonly Part[] =>
    part(verdict, VERDICTS[verdict].title, verdictSection(page, verdict));
  const others = otherFindings(page);
  const pressing = others.filter(({ severity }) => severity !== 'info');
  const remarks = others.filter(({ severity }) => severity === 'info');
  return [
    ...section('contradicted'),
    ...section('unverified'),
    ...part('findings', 'Other findings', findingSection('findings', 'Other findings', pressing)),
    ...part('matrix', 'Claims by sources', matrix(page)),
    ...part('agreement', 'Agreement', agreementMap(page)),
    ...part('timeline', 'Timeline', timelines(page)),
    ...VERDICT_ORDER.slice(2).flatMap(section),
    ...part('remarks', 'Remarks', findingSection('remarks', 'Remarks on the sources', remarks)),
    ...part('sources', 'Sources', readers(page)),
  ];
};

const navigation = (parts: readonly Part[]): Content =>
  html`<nav aria-label="Parts of this report">
    <ul>
      ${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`;

function* ended(page: Markup): Generator<string> {
  yield* textsOf(page);
  yield '\n';
}

const documentOf = (report: Report): Markup => {
  const page = pageOf(report);
  const parts = partsOf(page);
  const sources = parts.filter(({ id }) => id === 'sources');
  return html`<!doctype html>
    <html lang="en">
      ${head(page)}
      <body>
        <a class="skip" href="#main">Skip to the claims</a>
        <div id="page">
          ${overview(page)}
          <div id="bar">${navigation(parts)} ${filters(page)}</div>
          <main id="main" tabindex="-1">
            ${parts.filter(({ id }) => id !== 'sources').map(({ content }) => content)}
          </main>
        </div>
        <aside id="reading" aria-label="The sources">${sources.map(({ content }) => content)}</aside>
        <footer id="made">Made by ${report.tool.name} ${report.tool.version}</footer>
        ${script}
      </body>
    </html>`;
};

/**
 * The report as one page of HTML that asks the network for nothing: contradictions laid side by side, a matrix of claims
 * by sources, pictures, and every source with its quotes marked. Reads as a plain document without scripts. The same
 * report gives the same bytes. Never fails; ends with a newline.
 */
export const formatHtml = (report: Report): string => [...ended(documentOf(report))].join('');

/** The same in pieces. */
export const piecesOfHtml = (report: Report): Iterable<string> => inPieces(ended(documentOf(report)));
