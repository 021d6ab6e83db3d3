import { ECHOING_OPENERS, ECHOING_QUESTION, OF_GUILT } from '../languages/en/stance/rebuttals.ts';
import { NO_EVIDENCE } from '../model/stance.ts';
import { tokensOf } from '../text/tokens.ts';
import { isStatement } from './complements.ts';
import type { Family } from './family.ts';
import { standingIn, type Standing } from './standing.ts';
import type { QuotedSentence } from './words.ts';

/** The stop that ends a sentence, and the marks behind it that close a quotation. */
const STOP = /[.!?…](["'”’»)\]]*)(\s*)$/u;
/** The first word of a sentence, with what opens a quotation. */
const OPENER = /^(\s*["'“‘«([]*)(\p{L}[\p{L}'’-]*)/u;
/** Code units of a sentence that only says of the one before it how far it is so. */
const LONGEST = 100;

const ECHOES: ReadonlySet<string> = new Set(ECHOING_OPENERS.split('|'));
const GUILT: ReadonlySet<string> = new Set(OF_GUILT.split('|'));

/** Two sentences as one, as long as both: what stands in the second is then a remark on what stands in the first. */
const joined = ({ before, quote, after }: QuotedSentence, next: string): QuotedSentence | undefined => {
  const [, opening = '', first = ''] = OPENER.exec(next) ?? [];
  if (first === '') return undefined;
  const isEcho = ECHOES.has(first.toLowerCase()) || ECHOING_QUESTION.test(next.trim().toLowerCase());
  const end = isEcho ? '$1—$2' : '$1;$2';
  const behind = opening + first.charAt(0).toLowerCase() + next.slice(opening.length + 1);
  if (STOP.test(after)) return { before, quote, after: after.replace(STOP, end) + behind };
  if (after.trim() === '' && STOP.test(quote))
    return { before, quote: quote.replace(STOP, end), after: after + behind };
  return undefined;
};

/**
 * How the sentence behind one leaves what is quoted of it, where it takes that back, denies it or leaves it open: "This was
 * false.", "The paper later withdrew the report.", "Or did they?"; `undefined` where it says nothing of the kind.
 */
export const rebuttalOf = (quoted: QuotedSentence, family: Family, isVoiced: boolean): Standing | undefined => {
  const { before, quote, after, next } = quoted;
  if (next === undefined || next.trim().length > LONGEST) return undefined;
  if (
    next
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.some((word) => GUILT.has(word))
  )
    return undefined;
  const both = joined(quoted, next);
  if (both === undefined) return undefined;
  const { stance, cue } = standingIn(both, family, isVoiced);
  const end = before.length + quote.length + after.length;
  if (cue === null || cue.span.start < end) return undefined;
  // "The board withdrew it" takes back a plan, and not what was said of it.
  if (stance === 'withdrawn') return tokensOf(next).some(isStatement) ? { stance, cue } : undefined;
  return NO_EVIDENCE.has(stance) || stance === 'doubted' ? { stance, cue } : undefined;
};
