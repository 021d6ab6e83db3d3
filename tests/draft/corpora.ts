import { textSource } from '../../src/corpus/text-source.ts';
import { draft, type Judged } from '../../src/draft/index.ts';
import type { Registry } from '../../src/model/claim.ts';
import type { Corpus } from '../../src/model/source.ts';

export const NO_CLAIMS: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

/** Sources of one day, unless another is given for one of them. */
export const corpusOf = (
  texts: Readonly<Record<string, string>>,
  published: Readonly<Record<string, string>> = {},
): Corpus => ({
  sources: Object.entries(texts).map(([id, text]) => ({
    ...textSource(id, text),
    published: published[id] ?? '2024-03-13',
  })),
  unreadable: [],
  findings: [],
});

export const drafted = (corpus: Corpus, registry: Registry = NO_CLAIMS): readonly Judged[] =>
  draft(corpus, registry).claims;

/** Each draft in a line: its kind, its verdict and what each source says. */
export const saying = (claims: readonly Judged[]): readonly string[] =>
  claims.map(
    ({ claim: { kind, verdict, readings } }) =>
      `${kind} ${verdict}: ${readings.map(({ source, text }) => `${source} ${text ?? ''}`).join(', ')}`,
  );
