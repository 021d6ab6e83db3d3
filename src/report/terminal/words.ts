import { RULES, type Rule } from '../../model/relation.ts';
import type { Report, ReportClaim, ReportReading, ReportRelation } from '../../model/report.ts';
import { asidesOf, mannerAsides } from '../asides.ts';
import { printable } from '../escape.ts';
import { refusalOf } from '../refusals.ts';
import { RELATION_SIGNS } from '../verdicts.ts';
import { answersOf, NO_VALUE, nameOf as partyName, placeIn, shorten } from '../words.ts';

/** Longest quote that an overview repeats; `show` repeats it whole. */
const LONGEST_QUOTE = 240;

/** Longest value within a line about two values. */
const LONGEST_VALUE = 48;

/** The words quoted, between quotation marks. */
export const words = (reading: ReportReading): string => `“${shorten(reading.quote.exact, LONGEST_QUOTE)}”`;

/** The value in words. */
export const valueText = (reading: ReportReading): string =>
  reading.text === null ? NO_VALUE : printable(reading.text);

/** The name of a voice or an origin: a party's name, else its id. */
export const nameOf = (report: Report, id: string): string => printable(partyName(report, id));

/** Whether the words quoted are the value as it is written, so that one of them says it all. */
export const saysItself = (reading: ReportReading): boolean => reading.text === reading.quote.exact;

/** The source, the line where it says so, and where its file has pages, times or cells, the one of it. */
export const where = (reading: ReportReading): string => printable(placeIn(reading));

const withRefusal = (
  told: readonly string[],
  report: Report,
  claim: ReportClaim,
  reading: ReportReading,
): readonly string[] => {
  const refusal = refusalOf(report, claim, reading);
  return [...told, ...(refusal === undefined ? [] : [refusal])].map(printable);
};

/** What is to be known of a reading beside its words and its value, why it takes no part among it. */
export const asides = (report: Report, claim: ReportClaim, reading: ReportReading): readonly string[] =>
  withRefusal(asidesOf(report, reading), report, claim, reading);

/** The same where the words are not shown, and so not what they say in English either. */
export const asidesOfPlace = (report: Report, claim: ReportClaim, reading: ReportReading): readonly string[] =>
  withRefusal(mannerAsides(report, reading), report, claim, reading);

const textOfKey = (claim: ReportClaim, key: string): string =>
  shorten(claim.readings.find((reading) => reading.key === key)?.text ?? key, LONGEST_VALUE);

/** `1,960 ≈ about 2,000`. */
export const pairText = (claim: ReportClaim, relation: ReportRelation): string =>
  `${textOfKey(claim, relation.a)} ${RELATION_SIGNS[relation.relation]} ${textOfKey(claim, relation.b)}`;

/** Each rule in a few words, for overviews: `RULES` says it in full. */
const SHORT_RULES = {
  equal: 'the same answers',
  overlap: 'the ranges meet',
  disjoint: 'no answer fits both',
  bound: 'within the bound',
  'bound-round': 'the bound is a round number',
  approximation: 'within the margin of “about” or its like',
  'rounds-to': 'one is the other, rounded',
  tolerance: 'within the tolerance set',
  'unit-unclear': 'the unit may be the same',
  frame: 'things of two sorts',
  scope: 'one says what it takes in',
  host: 'one is told of something beside',
  told: 'the sentences tell different things',
  doubted: 'one is not vouched for',
  planned: 'one is planned, the other done',
  unit: 'units that cannot be compared',
  precision: 'one is more precise',
  zone: 'one names no time zone',
  'adjacent-days': 'neighbouring days, which a time zone may explain',
  'zone-day': 'no day tells the zones',
  'implied-year': 'the words leave the year out',
  'implied-day': 'the words leave the day out',
  deadline: 'another last day',
  'name-equal': 'equal apart from titles',
  'name-part': 'one leaves a part out',
  alias: 'listed as one name',
  spelling: 'may be one name',
  'name-different': 'different names',
  generic: 'different sorts of place',
  polarity: 'opposite answers',
  possible: 'only possible, says one',
  label: 'different answers',
  broader: 'one takes in the other',
  'open-set': 'neither need be the whole list',
  'complete-set': 'a complete list lacks what the other has',
  'later-count': 'the later figure is no lower',
  'shrinking-count': 'the later figure is lower',
} as const satisfies Record<Rule, string>;

/** The rule that decided, in a few words or in those for this pair. */
export const shortRuleText = (relation: ReportRelation): string =>
  `${printable(relation.note ?? SHORT_RULES[relation.rule]).trim()} (${relation.rule})`;

/** The rule that decided, in its own words or in those for this pair. */
export const ruleText = (relation: ReportRelation): string =>
  `${printable(relation.note ?? RULES[relation.rule]).trim()} (${relation.rule})`;

/** What a claim's readings answer together: the consensus, else each answer given. */
export const answer = (claim: ReportClaim): string => {
  if (claim.consensus !== undefined) {
    const asOf = claim.consensus.asOf === undefined ? '' : ` as of ${claim.consensus.asOf}`;
    return printable(`${claim.consensus.text}${asOf}`);
  }
  const { answers, rest } = answersOf(claim, LONGEST_VALUE);
  const between = claim.verdict === 'contradicted' ? ' ≠ ' : ' / ';
  return answers.length === 0 ? NO_VALUE : answers.join(between) + (rest > 0 ? ' …' : '');
};
