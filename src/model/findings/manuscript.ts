import type { Stance } from '../stance.ts';
import type { FactChange } from './quote.ts';

/** How the places of a manuscript stand to its sources. One row a finding: the data that its message is made of. */
export interface ManuscriptFindings {
  'text-misquoted': {
    readonly words: string;
    readonly cited?: string;
    /** Where a passage like it stands, or the very words; absent where nothing near them stands anywhere. */
    readonly source?: string;
    readonly says?: string;
    readonly changed: readonly FactChange['what'][];
  };
  'text-misattributed': { readonly words: string; readonly cited?: string; readonly source: string };
  'text-contradicted': { readonly words: string; readonly source: string; readonly says: string };
  'text-overstated': {
    readonly words: string;
    readonly source: string;
    readonly says: string;
    /** How the source stands to it; absent where it only bounds the number. */
    readonly stance?: Stance;
  };
  'text-uncovered': { readonly words: string };
}
