import type { DiffPart } from '../../model/finding.ts';
import { printable } from '../escape.ts';
import type { Paints } from './paint.ts';

/**
 * A word-by-word difference in one line: `[-in the quote-]` and `{+in the source+}`, so that it reads without colour.
 */
export const diffText = (diff: readonly DiffPart[], paints: Paints): string =>
  diff
    .map(({ op, text }) => {
      const safe = printable(text).trim();
      if (op === 'same') return safe;
      return op === 'removed' ? paints.removed(`[-${safe}-]`) : paints.added(`{+${safe}+}`);
    })
    .filter((part) => part !== '')
    .join(' ');
