import type { Span } from '../../src/model/place.ts';
import type { KindName } from '../../src/model/values.ts';

/** Words of a text that a careful editor would quote, and the kinds of claim under which they would stand. */
export interface HonestQuote {
  readonly type: 'number' | 'date' | 'name' | 'clause';
  /** It is refused only where each of these kinds refuses it. */
  readonly kinds: readonly KindName[];
  readonly span: Span;
  /** Which of several equal quotes in the text it is does not matter: they are drawn once. */
  readonly text: string;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const BEFORE =
  '(?:(?:more|less|fewer) than |at least |at most |up to |about |around |some |nearly |almost |over |roughly |only |as many as |a total of |an estimated )?';
const SCALED = '(?:\\$ ?|€ ?)?\\d[\\d,]*(?:\\.\\d+)?(?: (?:thousand|million|billion))?';
const WORD_NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds|thousands|dozens)';
const NOUNS =
  '(?:[ -](?!and\\b|or\\b|the\\b|in\\b|on\\b|of\\b|to\\b|by\\b|at\\b|for\\b|from\\b|with\\b|were\\b|was\\b|have\\b|had\\b|will\\b|a\\b)[A-Za-z]+){1,3}';

/** What each type looks like in plain prose; a quote takes the bound before a number and the noun behind it. */
const PATTERNS: readonly {
  readonly type: HonestQuote['type'];
  readonly kinds: readonly KindName[];
  readonly pattern: RegExp;
}[] = [
  {
    type: 'date',
    kinds: ['date', 'deadline'],
    pattern: new RegExp(
      `(?:\\b(?:by|before|until|since|after|early|late|on) )?\\b(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH} \\d{4})(?![\\w-]|,\\d)`,
      'gu',
    ),
  },
  {
    type: 'number',
    kinds: ['count', 'quantity', 'duration'],
    pattern: new RegExp(
      `(?<![:\\d,.-]|\\d to |\\d and )\\b${BEFORE}(?:\\b|(?<=[$€ ]))(?!(?:19|20)\\d\\d )(?:${SCALED}|${WORD_NUMBER})(?! (?:pm|am|p\\.m|a\\.m|GMT|Moscow|Beijing|times)\\b)${NOUNS}`,
      'giu',
    ),
  },
  {
    type: 'name',
    kinds: ['name', 'place'],
    pattern:
      /\b(?!(?:On|In|The|At|By|After|Since|As|For|From|A|This|That|It|He|But|And)\b)(?:\b(?:Gen|Lt|Col|Maj|Mr|Mrs|Ms|Dr)\. )?\p{Lu}[\p{L}’'-]+(?: (?:of |al-|de |von )?\p{Lu}[\p{L}’'-]+)+/gu,
  },
  {
    type: 'clause',
    kinds: ['assertion'],
    pattern: /(?<=[.!?,;] |\n|^)(?:[^.!?,;:()“”"\n]|,(?=\d)){30,90}(?=[.!?,;])(?!,\d)/gmu,
  },
];

const MAX_WORDS = 10;

/** Every honest quote of a text, each wording once. */
export const honestQuotes = (text: string): readonly HonestQuote[] => {
  const seen = new Set<string>();
  return PATTERNS.flatMap(({ type, kinds, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): HonestQuote[] => {
      const words = match[0].trim();
      const start = match.index + match[0].indexOf(words);
      const key = `${type} ${words}`;
      if (seen.has(key) || words.split(/\s+/u).length > MAX_WORDS) return [];
      seen.add(key);
      return [{ type, kinds, span: { start, end: start + words.length }, text: words }];
    }),
  );
};
