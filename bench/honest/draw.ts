import type { Span } from '../../src/model/place.ts';
import type { KindName } from '../../src/model/values.ts';
import { sentenceAround } from '../../src/text/sentences.ts';

/** Words of a text that a careful editor would quote, and the kinds of claim under which they would stand. */
export interface HonestQuote {
  readonly type: 'number' | 'date' | 'name' | 'clause' | 'sentence';
  /** It is refused only where each of these kinds refuses it. */
  readonly kinds: readonly KindName[];
  readonly span: Span;
  /** Which of several equal quotes in the text it is does not matter: they are drawn once. */
  readonly text: string;
}

type Draw = Omit<HonestQuote, 'text'>;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1\\d|20)\\d\\d';
const DATE = `(?:${MONTH} ${DAY}(?:, ${YEAR})?|${DAY} ${MONTH}(?: ${YEAR})?|${MONTH} ${YEAR})`;

/** What an editor takes along before a number: its bound, its hedge, what makes it one more. */
const BEFORE =
  '(?:(?:(?:more|less|fewer|longer|shorter|older|younger|larger|smaller|taller|higher|lower) than|at (?:least|most)|up to|about|around|some|nearly|almost|over|roughly|only|just|as many as|a total of|an estimated|another|an additional|a further|minus|between|within|under|by|every) )*';
const DIGITS = '(?:US\\$ ?|[$€£] ?)?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:bn|m)?(?:%| (?:thousand|million|billion))?';
const SMALL =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const WORDS = `(?:${TENS}(?:-${SMALL})?|${SMALL}(?: (?:hundred|thousand|million|billion))?|hundreds|thousands|dozens|half a million)`;
const NUMBER = `(?:${DIGITS}|${WORDS})`;
const RANGE = `${NUMBER}(?: (?:to|and|or) (?:a half|${NUMBER})|[-–]${NUMBER})?`;
const FUNCTION_WORDS =
  'and|or|nor|but|the|a|an|in|on|of|to|by|at|for|from|with|without|within|through|against|during|between|into|over|under|near|who|which|that|than|as|is|are|were|was|be|been|have|has|had|will|would|could|can|may|it|its|they|their|he|his|she|her|said|after|before|when|while|where|since|until|ago|later|earlier|each|per|more|less|times|out|up|down|there|then|so|if|now|also|were|did|do';
const NOUNS = `(?: Celsius| Fahrenheit|[ -](?!(?:${FUNCTION_WORDS})\\b)(?!${MONTH}|[ap]m\\b)\\p{Ll}\\p{L}+)`;
/** What an editor takes along behind it: of what it is a rate or a part, and that it is one more. */
const BEHIND =
  '(?: (?:a|per|each|every) (?:second|minute|hour|day|week|month|year|share)| each| more| apart| of (?:the|its|their|them|which|whom|those)(?: \\d+)?(?: \\p{Ll}+)?)?';

const NUMBER_PHRASE = new RegExp(
  `(?<![\\p{L}\\d.,:$€£–-])${BEFORE}${RANGE}${NOUNS}{0,3}${BEHIND}(?![\\p{L}\\d%]|[:–-]\\d|,\\d)`,
  'gu',
);

/** The text with sentences that begin small, so that their first word is looked for as any other. */
const withSmallStarts = (text: string): string =>
  text.replace(/(?<=^|[.!?]”? |\n|“)[A-Z](?=[a-z])/gu, (letter) => letter.toLowerCase());

/**
 * A numeral right behind one of these, or behind a name, is no count: a day, an article, a flight, a street; behind “of” it
 * is the whole of which a part is named.
 */
const NAMED_BEFORE =
  /(?:\p{Lu}[\p{L}.’]*|No\.|\b(?:article|section|chapter|page|number|line|size|since|until)|\bof(?: \p{Ll}+)?) $/u;
const SENTENCE_START = /(?:^|[.!?”"] |\n)(?:\p{L}+ )?$/u;
/** What behind a numeral makes it a day, a clock time, a rank, a score or an age in a list. */
const NO_COUNT_BEHIND = new RegExp(
  `^(?:st|nd|rd|th)\\b|^ (?:${MONTH}|[ap]\\.?m\\b|GMT|UTC|local time|Moscow|times\\b|ago\\b|later\\b|earlier\\b)|^’|^ (?:more |fewer )?than\\b`,
  'u',
);
const BARE_YEAR = new RegExp(`^(?:[a-z ]+ )?${YEAR}\\b(?!,)|(?:in|of|since|until|by|from|and|to) ${YEAR}`, 'u');
const BARE_NUMERAL = /^[^a-z%$€£]*\d[\d,.]*$/iu;

/** "Paragraph 4" begins a sentence as "Some 40" does. */
const NUMBERED = /\b(?:paragraphs?|articles?|sections?|chapter|page|number|part|phase) $/iu;
/** The mean of many is the number of none: an editor quotes the word. */
const AVERAGE = /\b(?:average|mean|median|typical)\b[^.]*$/iu;

/** Whether what looks like a number in front of nouns counts or measures something, by the words around it. */
const isCount = (text: string, start: number, words: string): boolean => {
  const before = text.slice(Math.max(0, start - 40), start);
  const isNamed =
    NUMBERED.test(before) || AVERAGE.test(before) || (NAMED_BEFORE.test(before) && !SENTENCE_START.test(before));
  const behind = text.slice(start + words.length, start + words.length + 20);
  return !isNamed && !NO_COUNT_BEHIND.test(behind) && !BARE_YEAR.test(words) && !BARE_NUMERAL.test(words);
};

/** Numbers with their bound before and their noun behind; a day's number, a year, a clock time, a rank is none. */
const numbers = (text: string): readonly Draw[] =>
  [...withSmallStarts(text).matchAll(NUMBER_PHRASE)]
    .filter((match) => isCount(text, match.index, match[0]))
    .map((match) => ({
      type: 'number',
      kinds: ['count', 'quantity', 'duration', 'age'],
      span: { start: match.index, end: match.index + match[0].length },
    }));

const DATE_PHRASE = new RegExp(
  `(?:\\b(?:by|before|until|since|after|early|late|on) )?\\b${DATE}(?![\\w-]|,\\d| (?:and|to|or) \\d|[–-]\\d)`,
  'gu',
);
const NAME =
  /\b(?!(?:On|In|The|At|By|After|Since|As|For|From|A|This|That|It|He|She|But|And|If|When|While|Is|Of|No|Some|About|Half|Under|Until|Its)\b)(?:\b(?:Gen|Lt|Col|Maj|Mr|Mrs|Ms|Dr)\. )?\p{Lu}[\p{L}’'-]+(?: (?:of |al-|de |von )?\p{Lu}[\p{L}’'-]+)+(?![\p{L}’'-]| of (?:the )?\p{Lu})/gu;
const CLAUSE = /(?<=[.!?,;] |\n|^)(?:[^.!?,;:()“”"\n]|,(?=\d)){30,90}(?=[.!,;](?![\dm]))(?![^.!?]*\?)/gmu;

const found = (text: string, pattern: RegExp, type: HonestQuote['type'], kinds: readonly KindName[]): readonly Draw[] =>
  [...text.matchAll(pattern)].map((match) => ({
    type,
    kinds,
    span: { start: match.index, end: match.index + match[0].length },
  }));

/** Whole sentences, from where each begins to its full stop. */
const sentences = (text: string): readonly Draw[] =>
  [...text.matchAll(/(?<=[.!?]”? |\n|^)[^\n?]{20,240}?\.(?=\s|$)/gmu)]
    .map((match) => sentenceAround(text, { start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => /^\p{Lu}/u.test(text.slice(start, end)) && !/[?“”"]/u.test(text.slice(start, end)))
    .map((span) => ({ type: 'sentence', kinds: ['assertion'], span }));

const MAX_WORDS: Readonly<Record<HonestQuote['type'], number>> = {
  number: 10,
  date: 10,
  name: 10,
  clause: 16,
  sentence: 60,
};

/** Every honest quote of a text, each wording once. */
export const honestQuotes = (text: string): readonly HonestQuote[] => {
  const drawn = [
    ...found(text, DATE_PHRASE, 'date', ['date', 'deadline']),
    ...numbers(text),
    ...found(text, NAME, 'name', ['name', 'place']),
    ...found(text, CLAUSE, 'clause', ['assertion']),
    ...sentences(text),
  ];
  const seen = new Set<string>();
  return drawn.flatMap((draw): HonestQuote[] => {
    const whole = text.slice(draw.span.start, draw.span.end);
    const words = whole.trim();
    const key = `${draw.type} ${words}`;
    if (words === '' || seen.has(key) || words.split(/\s+/u).length > MAX_WORDS[draw.type]) return [];
    seen.add(key);
    const start = draw.span.start + whole.indexOf(words);
    return [{ ...draw, span: { start, end: start + words.length }, text: words }];
  });
};
