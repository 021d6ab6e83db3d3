import { isNumberWord } from '../../languages/en/number-words.ts';
import type { Token } from './tokens.ts';

/** Words of a claim's unit, and how closely a number's words fit it. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'people:person persons:person men:man women:woman children:child servicemen:serviceman servicewomen:servicewoman policemen:policeman feet:foot wives:wife lives:life buses:bus dead:dead aircraft:aircraft'
    .split(' ')
    .map((pair): readonly [string, string] => {
      const [plural = '', singular = ''] = pair.split(':');
      return [plural, singular];
    }),
);

/** The singular of an English noun, near enough to compare words with. */
export const stem = (word: string): string => {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
};

/** Words that news uses for one thing. Nothing stands here that a careful editor could tell apart. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['dead', 'killed', 'death', 'died', 'fatality', 'deceased', 'killing', 'kill', 'perished'],
  ['injured', 'wounded', 'injury', 'hurt', 'injuring', 'wounding', 'injure', 'wound'],
  ['missing', 'unaccounted'],
  ['captured', 'captive', 'prisoner'],
  ['survivor', 'survived', 'surviving', 'unhurt', 'unharmed'],
  ['soldier', 'serviceman', 'troop', 'trooper', 'servicemember'],
  ['person', 'individual'],
  ['vehicle', 'automobile'],
];

/** Groups of which one excludes the other: the dead are not the injured. */
const EXCLUSIVE = 5;

const groupOf = (word: string): number => SYNONYMS.findIndex((group) => group.includes(word));

/**
 * Sorts of things of which none is another: tanks are no civilians. Words that could be of two sorts (people, children,
 * employees) stand in none.
 */
const SORTS: readonly string[] = [
  'soldier serviceman servicewoman troop trooper peacekeeper fighter combatant militant conscript recruit marine paratrooper',
  'civilian resident villager bystander',
  'vehicle automobile tank truck lorry car carrier bus helicopter plane airplane aircraft jet drone ship boat howitzer',
  'house home building apartment school hospital church mosque bridge',
  'settlement village town city district region',
];

/** People by sex and age: none of these is another, and each may be a soldier. */
const PERSONS: readonly string[] = ['man gentleman', 'woman lady servicewoman', 'boy', 'girl', 'baby infant newborn'];

type SortOf = (word: string | undefined) => number;

const sorter = (rows: readonly string[]): SortOf => {
  const sorts = rows.map((words) => new Set(words.split(' ')));
  return (word) => (word === undefined ? -1 : sorts.findIndex((sort) => sort.has(word)));
};

const SORTERS: readonly SortOf[] = [sorter(SORTS), sorter(PERSONS)];

/** What became of things, behind their noun: "20 civilians killed". */
const isFate = (word: string): boolean => (groupOf(word) >= 0 && groupOf(word) < EXCLUSIVE) || word.endsWith('ed');

/** Whether a word says what became of people: "dead", "wounded", "missing". */
export const isFateWord = (word: string): boolean => {
  const group = groupOf(stem(word));
  return group >= 0 && group < EXCLUSIVE;
};

/** The one word for all that news uses for a thing: `dead` for "killed". */
export const nameOf = (word: string): string => SYNONYMS[groupOf(stem(word))]?.[0] ?? stem(word);

/** Whether the noun that ends a phrase is of another sort than the one asked for; in "five tank crews" it is not the tank. */
const isOfOtherSort = (words: readonly string[], asked: string): boolean => {
  const noun = words.findLast((word) => !isFate(word));
  return SORTERS.some((sortOf) => sortOf(noun) >= 0 && sortOf(asked) >= 0 && sortOf(noun) !== sortOf(asked));
};

/** Words that a noun phrase passes through on its way to what was counted. */
const PASSED: ReadonlySet<string> = new Set(
  'of a an the were was are is have has had been be being more other others also'.split(' '),
);
const ENDS: ReadonlySet<string> = new Set(
  'and or but in on at from to with by who which that including include includes after before during while as for since until among when where per into over under'.split(
    ' ',
  ),
);

/** A noun phrase behind a number has at most this many words. */
const LONGEST_PHRASE = 7;
/** The words before a number that may name what it counts. */
const LONGEST_LEAD = 5;

const isJoint = (token: Token): boolean => /^[-‐‑'’"“”]$/u.test(token.text);

/** "12 of the 15 members": both numbers count members. */
const behindWhole = (tokens: readonly Token[], next: number): number => {
  if (tokens[next]?.text !== 'of') return next;
  const at = /^(?:the|its|their|those|these|all)$/u.test(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1;
  const whole = tokens[at];
  return whole !== undefined && (whole.type === 'number' || isNumberWord(whole.text)) ? at + 1 : next;
};

/** The stems of the words behind a number, up to the end of its phrase. */
export const phraseBehind = (tokens: readonly Token[], next: number): readonly string[] => {
  const words: string[] = [];
  for (let at = behindWhole(tokens, next); words.length < LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'number' || ENDS.has(token.text)) break;
    if (token.type === 'mark' && !isJoint(token)) break;
    if (token.type === 'word' && !PASSED.has(token.text)) words.push(stem(token.text));
  }
  return words;
};

const BREAKS_LEAD = /^(?:and|or|but|including)$/u;

/** The stems of the words before a number, back to where another phrase ends; the nearest first. */
export const phraseBefore = (tokens: readonly Token[], from: number): readonly string[] => {
  const words: string[] = [];
  for (let at = from - 1; at >= 0 && words.length < LONGEST_LEAD; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'number' || BREAKS_LEAD.test(token.text)) break;
    if (token.type === 'mark' && token.text !== ':' && !isJoint(token)) break;
    if (token.type === 'word') words.push(stem(token.text));
  }
  return words;
};

/** The stems of a unit's words: "armored vehicles" is `armored`, `vehicle`. */
export const unitWords = (unit: string): readonly string[] =>
  unit
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !PASSED.has(word))
    .map(stem);

const isOneThing = (a: string, b: string): boolean => {
  const group = groupOf(a);
  return a === b || (group >= 0 && group === groupOf(b));
};

/** How closely the words beside a number fit a unit, from 5 to 0; -1 where they name what it is not. */
export const fit = (behind: readonly string[], before: readonly string[], unit: readonly string[]): number => {
  const head = unit.at(-1);
  if (head === undefined) return 0;
  if (unit.every((word, index) => behind[index] === word)) return 5;
  if (unit.every((word) => behind.includes(word))) return 4;
  if (behind.includes(head)) return 3;
  if (behind.some((word) => isOneThing(word, head))) return 2;
  if (isOfOtherSort(behind, head)) return -1;
  const group = groupOf(head);
  const others = (words: readonly string[]): boolean =>
    group >= 0 &&
    group < EXCLUSIVE &&
    words.some((word) => groupOf(word) >= 0 && groupOf(word) < EXCLUSIVE && groupOf(word) !== group);
  if (others(behind)) return -1;
  if (before.some((word) => isOneThing(word, head))) return 1;
  return others(before) ? -1 : 0;
};

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  'people men women children servicemen servicewomen policemen personnel police staff dead killed injured wounded missing troops aircraft'.split(
    ' ',
  ),
);
/** Function words and endings that only look like plurals. */
const NO_PLURALS =
  /(?:ss|us|is|ous|’s|'s)$|^(?:was|has|does|its|this|as|is|his|us|yes|thus|news|always|perhaps|across|towards|afterwards|hours|minutes|days|weeks|months|years)$/u;

/** Whether a lower-case word looks like a plural. */
export const isPlural = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) || (word.length > 3 && word.endsWith('s') && !NO_PLURALS.test(word));
