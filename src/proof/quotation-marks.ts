import type { Span } from '../model/place.ts';

/** Words between marks are no longer than these characters. */
const LONGEST = 2000;

/** Any character but some, within a paragraph: lines of a text file may be broken. */
const within = (but: string): string => String.raw`(?:[^${but}\n]|\n(?!\s*\n))`;
/** The next paragraph begins with the mark again: the one before it is not closed. */
const goesOn = (open: string): string => String.raw`(?=\n\s*\n\s*${open})`;

const pair = (open: string, close: string, but: string, before = ''): RegExp =>
  new RegExp(`${before}${open}(${within(but)}{1,${LONGEST}}?)(?:${close}|${goesOn(open)})`, 'gu');

const NO_WORD_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NO_WORD_BEHIND = String.raw`(?![\p{L}\p{N}])`;

/** Where a single mark closes, and is no apostrophe: behind a stop or in front of one, and else not behind an "s". */
const SINGLE_CLOSE = String.raw`(?:(?<=[,.!?…])’${NO_WORD_BEHIND}|’(?=[,.;:!?)]|\s*$)|(?<!s)’${NO_WORD_BEHIND})`;
/** Words of the quotation may have an apostrophe; the possessive of a plural is one where the marks close behind it. */
const single = (inner: string, close: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{Po}])‘(?=\p{L})((?:${within('‘’')}|’(?=${inner})){1,${LONGEST}}?)${close}`,
    'gmu',
  );
const typed = ({ source, flags }: RegExp): RegExp => new RegExp(source.replace(/[‘’]/gu, "'"), flags);

const SINGLE = single(String.raw`\p{L}|(?<=s’)\s`, SINGLE_CLOSE);

/** The marks of the languages that are read; within double ones single ones set off what is quoted in turn. */
const PAIRS = [
  pair('“', '”', '“”'),
  pair('„', '[“”]', '„“”'),
  pair('"', `"${NO_WORD_BEHIND}`, '"', NO_WORD_BEFORE),
  SINGLE,
  typed(SINGLE),
  single(String.raw`\p{L}`, `’${NO_WORD_BEHIND}`),
] as const;
/** French and Russian point outwards, German and Danish inwards: the first mark of a text says which. */
const OUTWARDS = pair('«', '»', '«»');
const INWARDS = pair('»', '«', '«»');

const holds = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end;

/** Where words stand between quotation marks, without the marks; what is quoted within a quotation is part of it. */
export const betweenMarks = (text: string): readonly Span[] => {
  const guillemets = /[«»]/u.exec(text)?.[0] === '»' ? INWARDS : OUTWARDS;
  const all = [...PAIRS, guillemets]
    .flatMap((one) =>
      Array.from(text.matchAll(one), ({ index, 1: words = '' }) => ({
        start: index + 1,
        end: index + 1 + words.length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Span[] = [];
  for (const span of all) {
    const last = found.at(-1);
    if (last === undefined || !holds(last, span)) found.push(span);
  }
  return found;
};
