import { MAX_ELISION } from '../anchor/locate.ts';
import {
  APPROXIMATION_LEAST,
  APPROXIMATION_SHARE,
  SEVERAL_BELOW,
  SEVERAL_LEAST,
  VAGUE_LEAST,
} from '../kinds/numbers/interval.ts';
import { ROUNDING_SHARE, ROUND_ZEROS, STRAINED_LOWER, STRAINED_UPPER } from '../kinds/numbers/relate.ts';
import { RULES, type ConflictKind, type Relation, type Rule } from '../model/relation.ts';
import { MAX_MARKS } from '../text/fold.ts';
import type { Page } from './explain.ts';
import { RULE_EXAMPLES, ruleExampleText, type RuleExample } from './rule-examples.ts';

const isRule = (word: string): word is Rule => Object.hasOwn(RULES, word);
const RULE_NAMES = Object.keys(RULES).filter(isRule);

/** A constant of judgement, with what lies just within it and just beyond it; a test compares both. */
export interface ConstantExample {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
  readonly within: RuleExample;
  readonly beyond: RuleExample;
  /** Set where both are compatible, and what lies beyond is strained. */
  readonly strains?: true;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const counts = (a: string, b: string, relation: Relation['relation']): RuleExample => ({
  kind: 'count',
  a,
  b,
  relation,
});
const dates = (a: string, b: string, relation: Relation['relation']): RuleExample => ({ kind: 'date', a, b, relation });
const lengths = (a: string, b: string, relation: Relation['relation']): RuleExample => ({
  kind: 'duration',
  a,
  b,
  relation,
});

export const CONSTANT_EXAMPLES: readonly ConstantExample[] = [
  {
    name: 'Rounding, share',
    value: percent(ROUNDING_SHARE),
    meaning: 'A round number stands for a finer one that rounds to it and differs by at most this share of the larger.',
    within: counts('1,900', '2,000', 'compatible'),
    beyond: counts('1,890', '2,000', 'contradicts'),
  },
  {
    name: 'Rounding, zeros',
    value: String(ROUND_ZEROS),
    meaning: 'A whole number is a round one when it ends in at least this many zeros.',
    within: counts('1,960', '2,000', 'compatible'),
    beyond: counts('88 vehicles', '90 vehicles', 'contradicts'),
  },
  {
    name: 'Approximation, share',
    value: percent(APPROXIMATION_SHARE),
    meaning: 'What “about”, “some”, “around” or “roughly” allow either way, “nearly” and “almost” below.',
    within: counts('about 400', '440', 'compatible'),
    beyond: counts('about 400', '441', 'contradicts'),
  },
  {
    name: 'Approximation, least',
    value: String(APPROXIMATION_LEAST),
    meaning: 'What they allow at least, on a whole number.',
    within: counts('about 5 boats', '6 boats', 'compatible'),
    beyond: counts('about 5 boats', '7 boats', 'contradicts'),
  },
  {
    name: 'Strain, lower bound',
    value: 'two thirds',
    meaning: 'A lower bound below this share of what another states is compatible, but strained.',
    within: counts('more than 100', '150', 'compatible'),
    beyond: counts('more than 100', '151', 'compatible'),
    strains: true,
  },
  {
    name: 'Strain, upper bound',
    value: `${STRAINED_UPPER} times`,
    meaning: 'An upper bound above this many times what another states is strained; so is a growing toll’s jump.',
    within: counts('up to 600', '400', 'compatible'),
    beyond: counts('up to 700', '400', 'compatible'),
    strains: true,
  },
  {
    name: 'Dozens, hundreds',
    value: `${VAGUE_LEAST} times`,
    meaning: 'A vague plural is at least this many of its size, and not yet that many of the next.',
    within: counts('dozens of boats', '24 boats', 'compatible'),
    beyond: counts('dozens of boats', '23 boats', 'contradicts'),
  },
  {
    name: 'Several hundred',
    value: `${SEVERAL_LEAST} to below ${SEVERAL_BELOW} times`,
    meaning: '“Several” of a size is at least this many of it, and fewer than that many.',
    within: counts('several hundred boats', '300 boats', 'compatible'),
    beyond: counts('several hundred boats', '299 boats', 'contradicts'),
  },
  {
    name: 'Approximation of durations',
    value: percent(APPROXIMATION_SHARE),
    meaning: 'What a hedge allows either way on a length of time.',
    within: lengths('about 10 years', '11 years', 'compatible'),
    beyond: lengths('about 10 years', '12 years', 'contradicts'),
  },
  {
    name: 'Approximation of days',
    value: '3 days',
    meaning: 'What a hedge allows either way on a day; on a month it is half a month, on a year half a year.',
    within: dates('about March 4, 2025', 'March 7, 2025', 'compatible'),
    beyond: dates('about March 4, 2025', 'March 9, 2025', 'contradicts'),
  },
  {
    name: 'Early, mid, late',
    value: 'a third',
    meaning: 'The part of a month that they stand for.',
    within: dates('late September 2020', 'September 21, 2020', 'compatible'),
    beyond: dates('late September 2020', 'September 19, 2020', 'contradicts'),
  },
];

const LIMITS: readonly (readonly [string, string])[] = [
  ['Gap within a quote', `The parts around \`…\` follow each other within ${MAX_ELISION} characters.`],
  ['Marks on one letter', `Folding looks at no more than ${MAX_MARKS} combining marks on one letter.`],
  [
    'Mixed times',
    'Counts from sources published more than half a year apart get a warning unless readings say `as_of`.',
  ],
];

const CONFLICTS = {
  number: 'different numbers or quantities',
  date: 'different times or deadlines',
  time: 'different times of day',
  age: 'different ages',
  duration: 'different lengths of time',
  spelling: 'what may be one name, spelled differently',
  name: 'different names',
  polarity: 'yes against no',
  choice: 'different labels',
  set: 'sets that cannot both be complete',
} as const satisfies Record<ConflictKind, string>;

const VERDICTS: readonly string[] = [
  'A reading that failed to anchor or to be read takes no part, and is an error of its own. A claim that lost one is `contradicted` if what remains contradicts, else `unverified`; never `agreed` or `compatible`.',
  'Some pair of readings contradicts: `contradicted`, whatever the others agree on, and also where both stand in one source.',
  'Else some pair cannot be compared: `uncorroborated`.',
  'Else readings of two or more independent origins: `agreed` when all are the same, otherwise `compatible`, with the consensus: the answers that all allow.',
  'Else `uncorroborated`, also where several sources share one origin.',
];

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** `docs/rules.md`: every rule and constant of judgement, with an example each. */
export const rulesPage = (): Page => ({
  path: 'docs/rules.md',
  content: `${[
    '# Rules of judgement',
    'A value is the set of answers that a reading allows. Two values are the **same** when their sets are equal, **compatible** when the sets meet, **contradict** when they do not, and are **incomparable** when no rule applies. `reconcile compare KIND A B` says how two texts stand, and by which rule; `reconcile explain RULE` explains one.',
    '## Verdicts',
    VERDICTS.map((verdict, index) => `${index + 1}. ${verdict}`).join('\n'),
    '## Rules',
    table(
      ['Rule', 'Meaning', 'Example'],
      RULE_NAMES.map((rule) => [`\`${rule}\``, RULES[rule], ruleExampleText(RULE_EXAMPLES[rule])]),
    ),
    '## Kinds of conflict',
    table(
      ['Conflict', 'What parts the readings'],
      Object.entries(CONFLICTS).map(([name, text]) => [`\`${name}\``, text]),
    ),
    '## Constants',
    `A claim’s \`tolerance\` replaces approximation and rounding. Two thirds is ${STRAINED_LOWER.toFixed(3)}.`,
    table(
      ['Constant', 'Value', 'Meaning', 'Just within', 'Just beyond'],
      CONSTANT_EXAMPLES.map(({ name, value, meaning, within, beyond, strains }) => [
        name,
        value,
        meaning,
        ruleExampleText(within),
        strains === undefined ? ruleExampleText(beyond) : ruleExampleText(beyond).replace(/\.$/u, ', but strained.'),
      ]),
    ),
    '## Limits',
    table(['Limit', 'Meaning'], LIMITS),
  ].join('\n\n')}\n`,
});
