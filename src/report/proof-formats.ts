import { escapeMarkdown, jsonText } from './escape.ts';
import type { FormatOptions } from './format.ts';
import { asks, countResults, markText, placedIn, proofTitle, saysText, type Placed, type Proofs } from './proof.ts';

type ProofFormat = (proofs: Proofs, options: FormatOptions) => string | Promise<string>;

const lineOf = ({ file, line, column }: Placed): string => `${file}:${line}:${column}`;

const diffText = ({ diff = [] }: Placed): string | undefined =>
  diff.length === 0
    ? undefined
    : diff.map(({ op, text }) => (op === 'same' ? text : op === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join(' ');

const markdown: ProofFormat = (proofs) => {
  const marks = placedIn(proofs);
  const item = (mark: Placed): readonly string[] => {
    const says = saysText(mark);
    const diff = diffText(mark);
    return [
      `- ${escapeMarkdown(lineOf(mark))}: ${escapeMarkdown(markText(mark))}`,
      ...(says === undefined ? [] : [`  - ${escapeMarkdown(says)}`]),
      ...(diff === undefined ? [] : [`  - ${escapeMarkdown(diff)}`]),
    ];
  };
  const section = (title: string, of: readonly Placed[]): readonly string[] =>
    of.length === 0 ? [] : [`## ${title} (${of.length})`, '', ...of.flatMap(item), ''];
  return [
    '# Proof',
    '',
    `${escapeMarkdown(proofTitle(marks))}.`,
    '',
    ...section('To look at', marks.filter(asks)),
    ...section(
      'Not covered',
      marks.filter(({ result }) => result === 'uncovered'),
    ),
    ...section(
      'Held',
      marks.filter((mark) => !asks(mark) && mark.result !== 'uncovered'),
    ),
  ].join('\n');
};

/** Every place as JSON. */
export const proofJson = (proofs: Proofs): string => {
  const marks = placedIn(proofs);
  return jsonText({
    schemaVersion: 1,
    summary: {
      places: marks.length,
      problems: marks.filter(asks).length,
      results: Object.fromEntries(countResults(marks)),
    },
    places: marks.map(({ against, severity, ...mark }) => ({
      ...mark,
      problem: asks({ ...mark, severity }),
      severity,
      ...(against && { against: against.span }),
    })),
  });
};

/** Every format for the check of a manuscript: pure functions that never fail; each text ends with a newline. */
export const PROOF_FORMATS = {
  terminal: async (proofs, options) => (await import('./terminal/proof.ts')).formatProof(proofs, options),
  markdown,
  json: proofJson,
  html: async (proofs) => (await import('./html/proof.ts')).proofPage(proofs),
  sarif: async ({ report }) => (await import('./sarif.ts')).formatSarif(report),
  junit: async ({ report }) => (await import('./junit.ts')).formatJunit(report),
  github: async (proofs) => (await import('./github.ts')).annotate(proofs.report, `places ${placedIn(proofs).length}`),
} as const satisfies Readonly<Record<string, ProofFormat>>;

export type ProofFormatName = keyof typeof PROOF_FORMATS;
