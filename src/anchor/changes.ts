import type { DiffPart, FactChange } from '../model/finding.ts';
import { APPROXIMATIONS, BOUNDS } from '../languages/en/lexicon.ts';
import { HEDGING_WORDS, NEGATING_WORDS } from '../stance/index.ts';
import type { Step } from './align.ts';
import type { Core } from './likeness.ts';
import type { TextWord } from './word-index.ts';

/** Steps of one sort in a row. */
interface Hunk {
  readonly quoted: readonly TextWord[];
  readonly found: readonly TextWord[];
  readonly isSame: boolean;
}

const isSame = ({ quoted, found }: Step): boolean => found !== undefined && quoted?.text === found.text;

const joined = (words: readonly TextWord[]): string => words.map(({ text }) => text).join(' ');

/** One hunk a pair; words that only one side has join the ones of their side next to them. */
const hunksOf = (steps: readonly Step[]): readonly Hunk[] => {
  const hunks: Hunk[] = [];
  for (const step of steps) {
    const hunk: Hunk = {
      quoted: step.quoted === undefined ? [] : [step.quoted],
      found: step.found === undefined ? [] : [step.found],
      isSame: isSame(step),
    };
    const last = hunks.at(-1);
    const bothLack = (side: 'quoted' | 'found'): boolean => last?.[side].length === 0 && hunk[side].length === 0;
    const goesOn = last !== undefined && ((last.isSame && hunk.isSame) || bothLack('quoted') || bothLack('found'));
    if (!goesOn) hunks.push(hunk);
    else {
      const quoted = [...last.quoted, ...hunk.quoted];
      hunks[hunks.length - 1] = { quoted, found: [...last.found, ...hunk.found], isSame: hunk.isSame };
    }
  }
  return hunks;
};

const part = (op: DiffPart['op'], words: readonly TextWord[]): readonly DiffPart[] =>
  words.length === 0 ? [] : [{ op, text: joined(words) }];

/** The difference between a quote and a passage, word by word. */
export const diffOf = (steps: readonly Step[]): readonly DiffPart[] =>
  hunksOf(steps).flatMap(({ quoted, found, isSame }) =>
    isSame ? part('same', quoted) : [...part('removed', quoted), ...part('added', found)],
  );

const holdsAny = (cores: readonly string[], wordings: readonly string[]): boolean => {
  const text = ` ${cores.join(' ')} `;
  return wordings.some((words) => text.includes(` ${words} `));
};

const QUALIFIERS = [...BOUNDS, ...APPROXIMATIONS].map(({ words }) => words);
/** What is left of a bound when one of its words changes: "more" for "less", "least" for "most". */
const QUALIFIER_WORDS = ['more', 'less', 'fewer', 'least', 'most', 'up', 'by', 'before', 'after', 'since', 'until'];

/** Whether a folded word in small letters negates. */
export const isNegative = (core: string): boolean => core.endsWith("n't") || NEGATING_WORDS.has(core);
const isTime = ({ text, wordClass }: Core): boolean =>
  wordClass === 'month' || wordClass === 'weekday' || /\p{Nd}:\p{Nd}/u.test(text);
const isNumber = ({ wordClass }: Core): boolean => wordClass === 'number';
const isMonth = ({ wordClass }: Core): boolean => wordClass === 'month';
const isYear = (core: string): boolean => /^(?:1\d|20)\d\d$/.test(core);
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;

interface Case {
  readonly quoted: readonly string[];
  readonly found: readonly string[];
  readonly both: readonly string[];
  readonly cores: readonly Core[];
  /** Cores that stand beside the change on either side. */
  readonly beside: readonly Core[];
  readonly hunk: Hunk;
}

/** What a change is, by the first row that fits. */
const TESTS: readonly (readonly [FactChange['what'], (of: Case) => boolean])[] = [
  ['negation', ({ quoted, found }) => quoted.some(isNegative) !== found.some(isNegative)],
  ['date', ({ cores }) => cores.some(isTime)],
  ['date', ({ cores, beside }) => cores.some(isNumber) && beside.some(isMonth)],
  ['date', ({ both }) => both.every(isYear)],
  ['number', ({ cores }) => cores.some(isNumber)],
  ['hedge', ({ both }) => both.some((core) => HEDGING_WORDS.has(core))],
  ['bound', ({ quoted, found }) => holdsAny(quoted, QUALIFIERS) || holdsAny(found, QUALIFIERS)],
  ['bound', ({ both }) => holdsAny(both, QUALIFIER_WORDS)],
  ['name', ({ hunk }) => [...hunk.quoted, ...hunk.found].some(({ text }) => CAPITAL.test(text))],
];

const coresOf = (words: readonly TextWord[]): readonly Core[] => words.map(({ core }) => core);
const textsOf = (words: readonly TextWord[]): readonly string[] => words.map(({ core }) => core.text);

const edgeCores = (hunk: Hunk | undefined, at: 0 | -1): readonly Core[] =>
  hunk === undefined ? [] : coresOf([...hunk.quoted.slice(at).slice(0, 1), ...hunk.found.slice(at).slice(0, 1)]);

const caseOf = (hunks: readonly Hunk[], hunk: Hunk, at: number): Case => {
  const [quoted, found] = [textsOf(hunk.quoted), textsOf(hunk.found)];
  const cores = coresOf([...hunk.quoted, ...hunk.found]);
  const beside = [...edgeCores(hunks[at - 1], -1), ...edgeCores(hunks[at + 1], 0)];
  return { quoted, found, both: [...quoted, ...found], cores, beside, hunk };
};

/** What changed between a quote and a passage, in order, each change named for the fact it touches. */
export const changesOf = (steps: readonly Step[]): readonly FactChange[] => {
  const hunks = hunksOf(steps);
  return hunks.flatMap((hunk, at) => {
    if (hunk.isSame) return [];
    const of = caseOf(hunks, hunk, at);
    const what = TESTS.find(([, fits]) => fits(of))?.[0] ?? 'word';
    return [{ what, quoted: joined(hunk.quoted), found: joined(hunk.found) }];
  });
};
