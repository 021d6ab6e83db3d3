import type { Problem } from '../proposal.ts';

/** Words that an annotation selects in a document. */
export interface Selected {
  /** Where it stands in the file of annotations, a pointer as RFC 6901 has it. */
  readonly pointer: string;
  /** The addresses of the document. */
  readonly addresses: readonly string[];
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The place that the annotation gives, in code points of the text that it was made in. */
  readonly position?: { readonly start: number; readonly end: number };
}

/** What somebody said of words in a document. */
export interface Annotation {
  readonly pointer: string;
  readonly selected: readonly Selected[];
  /** What its maker wrote, in plain text. */
  readonly comments: readonly string[];
  readonly tags: readonly string[];
  /** The reading, where this program wrote the annotation. */
  readonly reading?: Readonly<Record<string, unknown>>;
}

/** What of a file of annotations makes no reading: a fault to mend, or what never was one. */
export interface Left extends Problem {
  readonly severity: 'error' | 'info';
}
