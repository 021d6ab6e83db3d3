import type { UnreadFile } from '../unread-file.ts';

/** A fault in a YAML file: where in its structure, what was expected, what came. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
  readonly found?: string;
  readonly suggestion?: string;
}

/** What is known of a thing called by a name that does not exist. */
export interface UnknownWord {
  readonly name: string;
  readonly suggestion?: string;
  readonly known: readonly string[];
}

/** What a suppression is for. */
interface SuppressionData {
  readonly finding: string;
  readonly claim?: string;
  readonly evidence: string;
}

/** What is wrong with a claim file, or with what is ruled or suppressed in it. One row a finding: the data that its message is made of. */
export interface RegistryFindings {
  'yaml-syntax': { readonly problem: string; readonly hint?: string };
  schema: Fault;
  'duplicate-id': { readonly what: 'claim' | 'source' | 'event' | 'party'; readonly id: string };
  'unknown-source': UnknownWord & {
    /** A file of that name, which is no source. */
    readonly unread?: UnreadFile;
  };
  'unknown-party': UnknownWord;
  'resolution-stale': { readonly recorded: string; readonly evidence: string };
  'resolution-unneeded': { readonly verdict: string };
  'suppression-unneeded': SuppressionData & {
    /** The claim's evidence hash today, where that is what has changed. */
    readonly now?: string;
  };
  'suppression-expired': SuppressionData & { readonly expired: string; readonly reason: string };
}
