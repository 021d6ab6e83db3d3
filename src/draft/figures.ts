import { findAmounts, type FoundAmount } from '../kinds/numbers/amounts.ts';
import { whyNoCount } from '../kinds/numbers/not-counts.ts';
import { isFateWord, isPlural, phraseBehind, stem } from '../kinds/numbers/nouns.ts';
import { QUANTITY_UNITS } from '../kinds/numbers/read-unit.ts';
import { tokenise, type Token } from '../kinds/numbers/tokens.ts';
import { inBase } from '../kinds/numbers/convert.ts';
import { unitOf } from '../kinds/numbers/units.ts';
import { KINDS } from '../kinds/index.ts';
import { largest } from '../text/lists.ts';
import type { Span } from '../model/place.ts';
import { HEADS_OF_MANY, LIGHT_HEADS } from '../languages/en/draft/heads.ts';
import { headOf } from './lexicon.ts';
import { ofFigure } from './eligible.ts';
import { frameOf, type Headed } from './frames.ts';
import type { Sentence } from './sentence.ts';
import type { Amount } from '../model/values.ts';
import type { DraftKind, Frame } from './mention.ts';

/** A value found in a sentence; its span counts there. */
export interface Found {
  readonly kind: DraftKind;
  readonly span: Span;
  readonly text: string;
  readonly frame: Frame;
  /** The number stated, where it is one. */
  readonly size?: number;
}

/** Words between a number and the noun that it counts. */
const LONGEST_NOUN = 5;
/** What a counted noun does not go on past. */
const STOPS =
  /^(?:and|or|but|in|on|at|from|to|with|by|who|which|that|after|before|during|as|for|since|until|when|where|others|other|more|per|into|over|under|of|is|are|was|were|has|have|had|will|would|left|came|took|go|including|remain|remained)$/u;

const MANY: ReadonlySet<string> = new Set(HEADS_OF_MANY.split('|'));

/** A noun for several that has no ending of its own: "19 crew", "60 personnel". */
const isMany = (word: string): boolean => MANY.has(word);

/** Where the noun behind a number ends, at its first plural; right behind the number where none comes. */
const nounEnd = (tokens: readonly Token[], next: number): number => {
  for (let at = next; at < Math.min(tokens.length, next + LONGEST_NOUN); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'number' || STOPS.test(token.text)) break;
    if (token.type === 'mark' && !/^[-‐‑'’]$/u.test(token.text)) break;
    // "12 homes destroyed": what stands behind is no noun.
    const following = tokens[at + 1];
    if (token.type === 'word' && (isPlural(token.text) || isMany(token.text)))
      return following?.type === 'word' && isPlural(following.text) && !isFateWord(following.text) ? at + 2 : at + 1;
  }
  return next;
};

/** Up to here a number is a way of speaking as often as a figure. */
const FEW = 4;
const DEFINITE: ReadonlySet<string> = new Set('the these those both all his her their its'.split(' '));

const YEAR = /^(?:19|20)\d\d$/u;

/** "The 17-article text", "a 12-member jury": the noun that a hyphen joins to a number. */
const joinedNoun = (tokens: readonly Token[], next: number): number =>
  /^[-‐‑]$/u.test(tokens[next]?.text ?? '') && tokens[next]?.glued === true && tokens[next + 1]?.type === 'word'
    ? next + 2
    : next;

const spanOf = (tokens: readonly Token[], from: number, next: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[Math.max(from, next - 1)]?.end ?? 0,
});

const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|century)$/u;

/** "A crew of four", "a mission of 450": what the number is of, where nothing behind it tells. */
const ofWhom = (tokens: readonly Token[], from: number): string => {
  const [noun, of] = [tokens[from - 2], tokens[from - 1]];
  return of?.text === 'of' && noun?.type === 'word' && !NO_NOUNS.has(noun.text) ? stem(noun.text) : '';
};

/** "5,200 of 7,900 employees": what a part of a whole is of, and the token behind it; none where no whole is told. */
const wholeOf = (tokens: readonly Token[], next: number): { readonly noun: string; readonly end: number } => {
  const lead = /^(?:the|its|their|some|about)$/u.test(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1;
  const at = /['’]s?$/u.test(tokens[lead]?.text ?? '') ? lead + 1 : lead;
  if (tokens[next]?.text !== 'of' || tokens[at]?.type !== 'number') return { noun: '', end: next };
  const end = nounEnd(tokens, at + 1);
  return end > at + 1 ? { noun: stem(tokens[end - 1]?.text ?? ''), end } : { noun: '', end: at + 1 };
};

const WHOLES: ReadonlySet<string> = new Set('the its their his her our'.split(' '));

/** "Three of the crew", "three of the old ferries": whom or what a part is of, and the token behind it. */
const partOf = (tokens: readonly Token[], next: number): { readonly noun: string; readonly end: number } => {
  if (tokens[next]?.text !== 'of' || !WHOLES.has(tokens[next + 1]?.text ?? '')) return { noun: '', end: next };
  const end = Math.max(nounEnd(tokens, next + 2), next + 3);
  const noun = tokens[end - 1];
  return noun?.type === 'word' ? { noun: stem(noun.text), end } : { noun: '', end: next };
};

const NO_NOUNS: ReadonlySet<string> = new Set(
  'total all some most half each out average age number toll rate minimum maximum margin because instead ahead record'.split(
    ' ',
  ),
);

/** The class of a head; of one that says only that they are people, that of the word beside it. */
const headOfPhrase = (head: string, beside: readonly string[]): string => {
  if (head === '') return '';
  const telling = LIGHT_HEADS.has(head) ? beside.find((word) => headOf(word) !== word) : undefined;
  return headOf(telling ?? head);
};

const sizeOf = ({ stated }: Amount): { readonly size?: number } => (stated[0] === undefined ? {} : { size: stated[0] });

const counted = (sentence: Sentence, tokens: readonly Token[], found: FoundAmount): readonly Found[] => {
  const { core, amount } = found;
  if (whyNoCount(tokens, found) !== null || core.form === 'ordinal' || core.form === 'share') return [];
  // "The two countries": what is known already is told again.
  if (DEFINITE.has(tokens[found.from - 1]?.text ?? '') && largest(amount.stated) <= FEW) return [];
  if (core.plain && YEAR.test(tokens[core.from]?.text ?? '') && nounEnd(tokens, core.next) === core.next) return [];
  const next = Math.max(found.next, nounEnd(tokens, core.next), joinedNoun(tokens, core.next));
  const hasNoun = next > core.next && tokens[next - 1]?.type === 'word';
  if (amount.stated.every((value) => value === 1) && !core.plain) return [];
  const words = phraseBehind(tokens, core.next).slice(0, Math.max(0, next - core.next));
  const whole = wholeOf(tokens, core.next);
  const part = hasNoun || whole.noun !== '' ? { noun: '', end: core.next } : partOf(tokens, core.next);
  const headWord = hasNoun ? stem(tokens[next - 1]?.text ?? '') : whole.noun || part.noun || ofWhom(tokens, found.from);
  const span = spanOf(tokens, found.from, next);
  const headed: Headed = {
    head: headOfPhrase(headWord, words),
    modifiers: words.filter((word) => word !== headWord),
    ...(whole.end > core.next && { wholeEnd: tokens[whole.end - 1]?.end ?? span.end }),
    ...(part.end > core.next && { partEnd: tokens[part.end - 1]?.end ?? span.end }),
  };
  return [
    {
      kind: 'count',
      span,
      text: KINDS.count.format(amount),
      ...sizeOf(amount),
      frame: frameOf(sentence, span, headed, ofFigure('count')),
    },
  ];
};

/** The dimension of percents. */
const SHARE = 'share';

const measured = (sentence: Sentence, tokens: readonly Token[], found: FoundAmount): readonly Found[] => {
  const span = spanOf(tokens, found.from, found.next);
  const words = sentence.text.slice(span.start, span.end);
  const unit = found.core.unit ?? '';
  const isTime = TIMES.test(unit);
  const context = { options: {} };
  if (isTime) {
    const read = KINDS.duration.read(words, context);
    if (!read.ok) return [];
    const text = KINDS.duration.format(read.value);
    return [{ kind: 'duration', span, text, frame: frameOf(sentence, span, { head: '' }, ofFigure('duration')) }];
  }
  const read = KINDS.quantity.read(words, context);
  if (!read.ok) return [];
  const { dimension } = unitOf(read.value.unit);
  const text = KINDS.quantity.format(read.value);
  const frame = frameOf(sentence, span, { head: dimension }, ofFigure('quantity'));
  return [
    {
      kind: 'quantity',
      span,
      text,
      ...sizeOf(inBase(read.value)),
      // A share is of a whole, and no part of another figure: "members, of whom 84 percent".
      frame: { ...frame, isPart: frame.isPart && dimension !== SHARE },
    },
  ];
};

/** The numbers of a sentence that count or measure something; ages, days, years and references are none. */
export const figuresOf = (sentence: Sentence): readonly Found[] => {
  const tokens = tokenise(sentence.text);
  return findAmounts(tokens, QUANTITY_UNITS).flatMap((found) => {
    if (found.problem !== undefined) return [];
    return found.core.unit === undefined ? counted(sentence, tokens, found) : measured(sentence, tokens, found);
  });
};
