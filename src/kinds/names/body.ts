import type { Name } from '../../model/values.ts';
import { countryOf } from '../../languages/en/gazetteer.ts';
import { foldPart, MAX_NAME_WORDS } from './parts.ts';
import type { Run } from './runs.ts';
import { bodyEnd, demonymLength, isCountryOnly } from './runs.ts';
import { ACRONYMS, BODY_WORDS, DETERMINERS, STOP_WORDS } from './titles.ts';
import type { Word } from './words.ts';

/** The most lower-case words that may stand between a capitalised word and the noun: "Russian-Turkish peacekeeping center". */
const TAIL_WORDS = 3;

/** Words in a body's name that tell nothing. */
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'de', 'du', 'a']);

const indexAt = (words: readonly Word[], start: number): number => words.findIndex((word) => word.start === start);

/** How far lower-case words carry a run on to the noun of a body; 0 where they do not. */
const tailLength = (words: readonly Word[], from: number): number => {
  for (let length = 1; length <= TAIL_WORDS; length += 1) {
    const word = words[from + length - 1];
    if (word?.casing !== 'lower' || STOP_WORDS.has(word.folded) || words[from + length - 2]?.breaks !== '') return 0;
    if (BODY_WORDS.has(word.folded)) return length;
  }
  return 0;
};

/** How far "of the Federal Security Service" carries a body's name on. */
const complementLength = (words: readonly Word[], from: number): number => {
  if (words[from]?.folded !== 'of' || words[from - 1]?.breaks !== '') return 0;
  let at = from + 1;
  while (DETERMINERS.has(words[at]?.folded ?? '') && words[at]?.casing === 'lower') at += 1;
  const first = at;
  while (at < words.length && words[at]?.casing !== 'lower' && (at === first || words[at - 1]?.breaks === '')) at += 1;
  return at > first ? at - from : 0;
};

const bodyFrom = (words: readonly Word[], start: number, end: number): Name | null => {
  const own = words.slice(start, end).filter((word) => !LINKS.has(word.folded));
  const last = own.at(-1);
  if (last === undefined || own.length > MAX_NAME_WORDS) return null;
  const parts = own.map((word) => word.text);
  const text = words
    .slice(start, end)
    .map((word) => (word.possessive ? `${word.text}’s` : word.text))
    .join(' ');
  return { bearer: 'body', text, parts, head: last.text, generic: [], folded: parts.map(foldPart) };
};

/** One abbreviation, also of a country: "Russian FSB". */
const isAcronymRun = ({ words }: Run): boolean => {
  const [word, ...others] = words.slice(demonymLength(words));
  return word?.casing === 'upper' && others.length === 0 && (ACRONYMS.has(word.folded) || word.folded.length <= 5);
};

/** A country that owns what follows belongs to the body's name: "Azerbaijan’s Defense Ministry". */
const ownerLength = (words: readonly Word[], start: number): number =>
  words[start - 1]?.possessive && countryOf(words[start - 1]?.folded ?? '') !== undefined ? 1 : 0;

/** The body or country that a run names; `null` where it names none, or only in passing. */
export const bodyIn = (run: Run, words: readonly Word[]): Name | null => {
  if (run.object === 'place') return null;
  const start = indexAt(words, run.words[0]?.start ?? -1);
  const capitals = bodyEnd(run.words);
  const tail = capitals > 0 ? 0 : tailLength(words, start + run.words.length);
  if (capitals === 0 && tail === 0)
    return run.object === 'none' && (isCountryOnly(run.words) || isAcronymRun(run))
      ? bodyFrom(words, start, start + run.words.length)
      : null;
  const isBare = capitals === 1 && run.words.length === 1 && ownerLength(words, start) === 0;
  if (isBare && complementLength(words, start + 1) === 0) return null;
  let end = start + (capitals > 0 ? capitals : run.words.length + tail);
  for (let more = complementLength(words, end); more > 0; more = complementLength(words, end)) end += more;
  return bodyFrom(words, start - ownerLength(words, start), end);
};

/** A body's words for comparison: countries by one name, "centre" and "center" by one spelling; sorted, each once. */
export const bodyWords = (name: Name): readonly string[] => {
  const words = name.folded.flatMap((part) => (countryOf(part) === undefined ? part.split(' ') : [part]));
  return [
    ...new Set(
      words.map(
        (word) =>
          countryOf(word) ??
          word
            .replace(/re$/u, 'er')
            .replace(/isation$/u, 'ization')
            .replace(/^defence$/u, 'defense'),
      ),
    ),
  ].sort();
};
