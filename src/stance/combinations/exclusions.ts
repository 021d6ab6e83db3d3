import type { Complement } from '../../languages/stance-words.ts';
import { SUPPOSING, TOTALS } from '../../languages/en/stance/operators.ts';
import { isNumber } from '../verb-groups.ts';
import { governsAll, listed, ofSentence, type Combination, type ReadCombination } from './combination.ts';

const TOTAL_WORDS: ReadonlySet<string> = new Set(listed(TOTALS));

/** "too small to hold 300". */
const tooMuch: ReadCombination = (words, { owners }, at) => {
  if (words[at]?.lower !== 'too') return undefined;
  for (let near = at + 1; near < Math.min(words.length, at + 8) && owners[near] === owners[at]; near += 1) {
    if (words[near]?.isWord !== true) return undefined;
    if (words[near]?.lower === 'to' && near > at + 1)
      return {
        ...governsAll(at, near - 1, 'reverses'),
        predicates: [{ sort: 'adjective', effect: 'reverses', takes: new Set<Complement>(['to']), isOwn: false }],
      };
  }
  return undefined;
};

/** "everyone but Anna", "every town except for Verden". */
const allBut: ReadCombination = (words, { owners, groupOf }, at) => {
  if (words[at]?.lower !== 'but') return undefined;
  for (let near = at - 1; near >= Math.max(0, at - 5); near -= 1) {
    const word = words[near];
    if (word?.isWord !== true || owners[near] !== owners[at] || groupOf[near] !== undefined) return undefined;
    if (TOTAL_WORDS.has(word.lower))
      return { first: at, last: at, reach: 'phrase', effect: 'reverses', sort: 'excluder', predicates: [] };
  }
  return undefined;
};

const SUPPOSED: ReadonlySet<string> = new Set(listed(SUPPOSING));
/** Words from "suppose" to its clause: "suppose, for argument's sake, that". */
const ASIDE_REACH = 10;

/** "Imagine, for a moment, that", "say 300 fled": what is only supposed. */
const onlySupposed: ReadCombination = (words, _parse, at) => {
  const { lower = '', text = '' } = words[at] ?? {};
  if (at > 1 || !SUPPOSED.has(lower) || text === lower) return undefined;
  const that = words.slice(at + 1, at + ASIDE_REACH).some((word) => word.lower === 'that');
  const next = words[at + 1];
  if (!that && !(lower === 'say' && next !== undefined && isNumber(next))) return undefined;
  return ofSentence(at, at, 'opens');
};

/** "Barring a miracle, 40 men are dead": what holds unless something happens. */
const barring: ReadCombination = (words, _parse, at) => {
  const isFront = at === 0 || words[at - 1]?.isWord === false;
  const next = words[at + 1]?.lower ?? '';
  return isFront && UNFORESEEN.has(next) ? ofSentence(at, at + 1, 'hedges') : undefined;
};
const UNFORESEEN: ReadonlySet<string> = new Set(
  'a an any some surprises accidents mishaps delays unforeseen further last-minute late unexpected'.split(' '),
);

/** By which words something does not come about, is left out, or is only supposed. */
export const EXCLUDING_COMBINATIONS: readonly Combination[] = [
  { starts: ['too'], read: tooMuch },
  { starts: ['but'], read: allBut },
  { starts: ['barring', 'absent'], read: barring },
  { starts: SUPPOSED, read: onlySupposed },
];
