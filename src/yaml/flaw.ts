import type { FindingBody } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import type { Path } from './node.ts';

/** Something wrong in a YAML document: what, at which node, and where in the text. */
export interface Flaw {
  readonly path: Path;
  readonly span: Span;
  readonly body: FindingBody<'yaml-syntax' | 'schema'>;
}

/** Text longer than this is cut where a message shows it, in UTF-16 code units. */
const LONGEST_EXCERPT = 80;

/** A text as a message shows it. */
export const excerpt = (text: string): string =>
  text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, LONGEST_EXCERPT - 1)}…`;

/** A flaw of the notation itself. */
export const syntaxFlaw = (path: Path, span: Span, problem: string, hint: string): Flaw => ({
  path,
  span,
  body: { code: 'yaml-syntax', data: { problem, hint } },
});
