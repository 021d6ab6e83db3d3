import type { ClaimOptions, EditorValue } from '../model/claim.ts';
import { formatFrame, LEVEL, type Frame } from '../model/frame.ts';
import type { Relation, Rule } from '../model/relation.ts';
import type { IsoDate } from '../model/source.ts';
import type { Stance } from '../model/stance.ts';
import type { KindName } from '../model/values.ts';

/** Two values between which a rule decides; a test reads and compares them, so that the example stays true. */
export interface RuleExample {
  readonly kind: KindName;
  readonly a: EditorValue;
  readonly b: EditorValue;
  readonly relation: Relation['relation'];
  readonly options?: ClaimOptions;
  /** The day of the claim's event, where it supplies the year of `a`. */
  readonly eventDate?: IsoDate;
  /** Whether `b` describes a later day than `a`, for a toll that grows. */
  readonly overTime?: true;
  /** What the values are of, and how their sources stand to them, where not levels that are asserted. */
  readonly frames?: readonly [Frame, Frame];
  readonly stances?: readonly [Stance, Stance];
}

const GROWING = { kind: 'count', options: { cumulative: true }, overTime: true } as const;

/** One example for each rule. */
export const RULE_EXAMPLES: Readonly<Record<Rule, RuleExample>> = {
  equal: { kind: 'count', a: '1,960 passengers', b: '1960 passengers', relation: 'same' },
  overlap: { kind: 'count', a: '15 to 20 boats', b: '18 to 25 boats', relation: 'compatible' },
  disjoint: { kind: 'count', a: '20 boats', b: '19 boats', relation: 'contradicts' },
  bound: { kind: 'count', a: 'more than 1,400', b: '1,450', relation: 'compatible' },
  'bound-round': { kind: 'count', a: 'more than 1,400', b: '1,400', relation: 'compatible' },
  approximation: { kind: 'count', a: 'about 400', b: '412', relation: 'compatible' },
  'rounds-to': { kind: 'count', a: '1,960', b: '2,000', relation: 'compatible' },
  tolerance: { kind: 'count', a: '412', b: '418', relation: 'compatible', options: { tolerance: 0.02 } },
  'unit-unclear': { kind: 'quantity', a: 'US$2 million', b: '2 million dollars', relation: 'compatible' },
  frame: {
    kind: 'count',
    a: '30',
    b: '30',
    relation: 'incomparable',
    frames: [LEVEL, { type: 'increment' }],
  },
  scope: {
    kind: 'quantity',
    a: '40 euros',
    b: '40 euros',
    relation: 'compatible',
    frames: [LEVEL, { type: 'level', scope: 'before tax' }],
  },
  host: {
    kind: 'count',
    a: '6 children',
    b: '6 children',
    relation: 'compatible',
    frames: [LEVEL, { type: 'level', host: 'mother of' }],
  },
  told: {
    kind: 'date',
    a: '12 June 1857',
    b: '12 June 1857',
    relation: 'compatible',
    frames: [
      { type: 'level', told: 'died' },
      { type: 'level', told: 'reached' },
    ],
  },
  doubted: { kind: 'count', a: '412', b: '412', relation: 'compatible', stances: ['asserted', 'doubted'] },
  planned: { kind: 'count', a: '412', b: '412', relation: 'compatible', stances: ['planned', 'asserted'] },
  unit: { kind: 'quantity', a: '$2 million', b: '€3 million', relation: 'incomparable' },
  precision: { kind: 'date', a: 'late September 2020', b: 'September 27, 2020', relation: 'compatible' },
  zone: {
    kind: 'date',
    a: '9 pm Moscow time on March 4, 2025',
    b: '7 pm on March 4, 2025',
    relation: 'compatible',
  },
  'zone-day': { kind: 'time', a: '10 a.m. New York time', b: '3 p.m. London time', relation: 'incomparable' },
  'adjacent-days': { kind: 'date', a: 'March 4, 2025', b: 'March 5, 2025', relation: 'contradicts' },
  'implied-day': {
    kind: 'date',
    a: 'at 9:04 a.m.',
    b: '9:04 a.m. on March 4, 2025',
    eventDate: '2025-03-04',
    relation: 'compatible',
  },
  'implied-year': { kind: 'date', a: 'March 4', b: 'March 4, 2025', eventDate: '2025-03-04', relation: 'compatible' },
  deadline: { kind: 'deadline', a: 'by December 1, 2025', b: 'by December 15, 2025', relation: 'contradicts' },
  'name-equal': { kind: 'name', a: 'Gen. Anna Lind', b: 'Anna Lind', relation: 'same' },
  'name-part': { kind: 'name', a: 'A. Lind', b: 'Anna Lind', relation: 'compatible' },
  alias: {
    kind: 'name',
    a: 'Sergeyev',
    b: 'Serguéiev',
    relation: 'compatible',
    options: { aliases: { Sergeyev: ['Serguéiev'] } },
  },
  spelling: { kind: 'name', a: 'Muradov', b: 'Muratov', relation: 'contradicts' },
  'name-different': { kind: 'name', a: 'Anna Lind', b: 'Peter Holm', relation: 'contradicts' },
  generic: { kind: 'place', a: 'Halden pass', b: 'Halden district', relation: 'contradicts' },
  polarity: { kind: 'assertion', a: 'yes', b: 'no', relation: 'contradicts' },
  possible: { kind: 'assertion', a: 'possible', b: 'no', relation: 'compatible' },
  label: { kind: 'choice', a: 'truce', b: 'peace treaty', relation: 'contradicts' },
  broader: {
    kind: 'choice',
    a: 'capitulation',
    b: 'defeat',
    relation: 'compatible',
    options: { broader: { capitulation: 'defeat' } },
  },
  'open-set': { kind: 'set', a: ['Norway'], b: ['Norway', 'Sweden'], relation: 'compatible' },
  'complete-set': {
    kind: 'set',
    a: ['Norway'],
    b: ['Norway', 'Sweden'],
    relation: 'contradicts',
    options: { complete: true },
  },
  'later-count': { ...GROWING, a: '100', b: '120', relation: 'compatible' },
  'shrinking-count': { ...GROWING, a: '120', b: '100', relation: 'contradicts' },
};

const valueText = (value: EditorValue): string => (Array.isArray(value) ? value.join(', ') : String(value));

const VERBS = {
  same: 'is the same as',
  compatible: 'is compatible with',
  contradicts: 'contradicts',
  incomparable: 'cannot be compared with',
} as const satisfies Record<Relation['relation'], string>;

const optionText = ({ tolerance, aliases, broader, complete }: ClaimOptions): string | undefined => {
  if (tolerance !== undefined) return `with \`tolerance: ${tolerance * 100}%\``;
  if (aliases !== undefined) return 'where the claim’s `aliases` list both';
  if (broader !== undefined) return 'where the claim’s `broader` puts the first under the second';
  return complete === true ? 'with `complete: true`' : undefined;
};

/** The example in a sentence. */
export const ruleExampleText = ({
  kind,
  a,
  b,
  relation,
  options,
  eventDate,
  overTime,
  frames,
  stances,
}: RuleExample): string => {
  const asides = [
    eventDate === undefined ? undefined : `for an event of ${eventDate}`,
    overTime === undefined ? undefined : 'with `cumulative: true`, the second of a later day',
    options === undefined ? undefined : optionText(options),
    frames === undefined ? undefined : `as ${frames.map(formatFrame).join(' and ')}`,
    stances === undefined ? undefined : stances.join(' and '),
  ].filter((aside) => aside !== undefined);
  return `${[`${kind}: “${valueText(a)}” ${VERBS[relation]} “${valueText(b)}”`, ...asides].join(', ')}.`;
};
