import type { FoundAmount } from './amounts.ts';
import { isPlural, phraseBehind } from './nouns.ts';
import { isHyphen } from './numeral.ts';
import { measureBeside } from './read-unit.ts';
import type { Token } from './tokens.ts';

type Tokens = readonly Token[];

/** Why a number is no count; tested in order. */
interface Test {
  readonly reason: string;
  readonly holds: (tokens: Tokens, found: FoundAmount) => boolean;
  /** Whether it computes with another number, and so may not be left over beside one. */
  readonly computes?: true;
}

/** Why a number is no count, in words that follow it. */
export interface NoCount {
  readonly reason: string;
  /** Whether it says what else the number is, so that it may stand beside a count. */
  readonly explained: boolean;
}

const textAt = (tokens: Tokens, index: number): string => tokens[index]?.text ?? '';

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** A month's name, which is written with a capital: "may" is no month. */
const isMonth = (token: Token | undefined): boolean =>
  token?.type === 'word' && MONTHS.has(token.text) && token.raw !== token.text;

const behindMonth = (tokens: Tokens, from: number): boolean =>
  isMonth(tokens[from - 1]) || (textAt(tokens, from - 1) === '.' && isMonth(tokens[from - 2]));

/** The largest day of a month. */
const LAST_DAY = 31;

const isDayNumber = (found: FoundAmount): boolean => found.core.plain && (found.core.stated[0] ?? 0) <= LAST_DAY;

/** "5 and 6 November": days before the one that stands beside the month. */
const pastOtherDays = (tokens: Tokens, next: number): number =>
  /^(?:and|or|to|,|-|–)$/u.test(textAt(tokens, next)) && tokens[next + 1]?.type === 'number' ? next + 2 : next;

const isDate = (tokens: Tokens, found: FoundAmount): boolean => {
  const { from, next } = found.core;
  if (behindMonth(tokens, from)) return isDayNumber(found) || isYearNumber(found) || found.core.stated.length === 2;
  const month = pastOtherDays(tokens, textAt(tokens, next) === 'of' ? next + 1 : next);
  return isMonth(tokens[month]) && (found.core.stated[1] ?? found.core.stated[0] ?? 0) <= LAST_DAY;
};

/** Four digits without marks from here on may be a year. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

const isYearNumber = ({ core }: FoundAmount): boolean => {
  const [value = 0, second] = core.stated;
  return core.plain && second === undefined && value >= FIRST_YEAR && value <= LAST_YEAR;
};

const YEAR_LEADS =
  /^(?:in|since|until|till|by|during|early|late|mid|before|after|year|spring|summer|autumn|fall|winter|of|the|from|and|to|circa|this|last|next|’s|'s|-|,|\()$/u;

/** Whether a plural follows soon: "2000 Russian peacekeepers" are counted, "2020 war" is dated. */
const countsThings = (tokens: Tokens, next: number): boolean =>
  phraseBehind(tokens, next).length > 0 &&
  tokens.slice(next, next + 4).some((token) => token.type === 'word' && isPlural(token.text));

/** "the 1990s" */
const isPluralised = (token: Token | undefined): boolean => token?.text === 's' && token.glued;

const isYear = (tokens: Tokens, found: FoundAmount): boolean => {
  if (!isYearNumber(found)) return false;
  const { from, next } = found.core;
  const lead = textAt(tokens, from - 1);
  if (lead === ',' && tokens[from - 2]?.type === 'number' && behindMonth(tokens, from - 2)) return true;
  if (isPluralised(tokens[next])) return true;
  if (found.from < from) return false;
  if (YEAR_LEADS.test(lead))
    return lead === 'the' || lead === 'since' || lead === 'during' || !countsThings(tokens, next);
  return tokens[next]?.type === 'word' && !countsThings(tokens, next);
};

const ZONES = /^(?:am|pm|gmt|utc|est|edt|cet|cest|msk|bst|hrs|o|hours)$/u;

/** "10:30": a mark between two numbers, no space between. */
const joinsNumbers = (tokens: Tokens, index: number, mark: string): boolean =>
  textAt(tokens, index) === mark &&
  tokens[index]?.glued === true &&
  tokens[index + 1]?.glued === true &&
  tokens[index - 1]?.type === 'number' &&
  tokens[index + 1]?.type === 'number';

const isClock = (tokens: Tokens, { core }: FoundAmount): boolean => {
  if (joinsNumbers(tokens, core.next, ':') || joinsNumbers(tokens, core.from - 1, ':')) return true;
  const word = textAt(tokens, core.next);
  if (word === 'o' || word === 'hours' || word === 'hrs')
    return /^0\d{3}$|^o$/u.test(word === 'o' ? word : textAt(tokens, core.from));
  if ((word === 'a' || word === 'p') && textAt(tokens, core.next + 1) === '.' && textAt(tokens, core.next + 2) === 'm')
    return true;
  return ZONES.test(word) || /^o['’]clock$/u.test(word);
};

/** Words that are numbered: "Article 5", "Flight 370", "Pier 6". */
const NUMBERED =
  /^(?:article|articles|point|points|section|sections|paragraph|paragraphs|chapter|number|nr|resolution|item|page|pages|act|room|channel|route|highway|flight|phase|stage|annex|clause|rule|protocol|division|unit|bus|gate|platform|day|week|verse|line|figure|table|appendix|decree|order|law|aged|age|version|level|mark|world|title|pier|area|apollo|boeing|airbus|model|type|class|grade|group|district|ward|block|lot|track|lane|exit|terminal|dock|well|mine|camp|site|zone|sector|channel|radio|windows|psalm|sonnet|symphony|opus|agenda|catch|studio|company|regiment|battalion|brigade|squadron|fleet|case|docket|file|form|schedule|amendment|proposition|measure|directive|regulation|convention|interstate|motorway|autobahn)$/u;

/** Scales that are named before their number, whatever stands behind it: "force 8 winds". None goes higher than twelve. */
const SCALES = /^(?:magnitude|category|force|strength|scale)$/u;
const TOP_OF_SCALE = 12;

const isReference = (tokens: Tokens, { core, from }: FoundAmount): boolean => {
  if (from < core.from) return false;
  const lead = textAt(tokens, from - 1);
  if (lead === '#' || lead === '§' || lead === '№') return true;
  if (lead === '.' && /^(?:no|nos|nr|art|sec|para|p|pp|vol)$/u.test(textAt(tokens, from - 2))) return true;
  if (/^[[(]$/u.test(lead) && /^[\])]$/u.test(textAt(tokens, core.next))) return core.plain;
  if (SCALES.test(lead) && (core.stated[0] ?? 0) <= TOP_OF_SCALE) return true;
  return NUMBERED.test(lead) && !isPlural(textAt(tokens, core.next));
};

const LATIN = /^\p{Script=Latin}/u;

/** "Il-76", "Covid-19", "G20", "5G": digits beside letters are a name. */
const isDesignation = (tokens: Tokens, { core, next }: FoundAmount): boolean => {
  if (core.form === 'ordinal') return false;
  const [first, follower, dash] = [tokens[core.from], tokens[core.next], tokens[core.from - 1]];
  const digitsEnd = tokens[core.next - 1]?.type === 'number' && next === core.next;
  if (digitsEnd && follower?.glued === true && LATIN.test(follower.text)) return true;
  if (first?.type !== 'number' || !first.glued || dash === undefined) return false;
  return dash.type === 'word' || (isHyphen(dash) && dash.glued && tokens[core.from - 2]?.type === 'word');
};

/** Words that begin a sentence before a number, and are no name: "Killed 300", "Some 400". */
const OPENERS: ReadonlySet<string> = new Set(
  'some about around over under nearly almost roughly only just all another these those the its their his her at least most more fewer less than up to an a as in on by of and but or for from with after before since until between total dead injured wounded missing both no not exactly even still now then today yesterday when while where there they we he she it who which that if last next first this'.split(
    ' ',
  ),
);
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
/** Prepositions that lead a place in, behind which a count may follow: "in Baku 300 people". */
const PLACE_LEADS = /^(?:in|at|near|around|outside|across|from|inside|to|into|on|of|for|with|by)$/u;

const isName = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  token.raw !== token.text &&
  !OPENERS.has(token.text) &&
  !isMonth(token) &&
  !WEEKDAYS.test(token.text) &&
  (NUMBERED.test(token.text) || !/(?:ed|ing)$/u.test(token.text));

/** "Boeing 737", "Title 42": bare digits, or a word in capitals, right behind a name. */
const isNumberedName = (tokens: Tokens, { core, from }: FoundAmount): boolean => {
  const [name, number] = [tokens[core.from - 1], tokens[core.from]];
  if (from < core.from || number === undefined || !isName(name)) return false;
  const isBare = core.plain || (number.type === 'word' && number.raw !== number.text && core.from > 1);
  const isPlace = PLACE_LEADS.test(textAt(tokens, core.from - 2)) && countsThings(tokens, core.next);
  return isBare && !isPlace;
};

/** What an address ends in. */
const STREETS =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|terrace|crescent|row|quay|embankment)$/u;
/** Words of a street's name: "10 Downing Street", "221 Upper Baker Street". */
const LONGEST_STREET = 3;

/** "10 Downing Street": bare digits before the name of a street that nothing is counted in. */
const isAddress = (tokens: Tokens, { core }: FoundAmount): boolean => {
  if (!core.plain) return false;
  for (let at = core.next; at <= core.next + LONGEST_STREET; at += 1) {
    const token = tokens[at];
    if (token?.type !== 'word' || token.raw === token.text) return false;
    if (at > core.next && STREETS.test(token.text))
      return tokens[at + 1]?.type !== 'word' || !isPlural(textAt(tokens, at + 1));
  }
  return false;
};

const isStroke = (tokens: Tokens, index: number): boolean =>
  textAt(tokens, index) === '/' && tokens[index + 1]?.type === 'number' && tokens[index - 1]?.type === 'number';

const isCode = (tokens: Tokens, { core }: FoundAmount): boolean =>
  (isStroke(tokens, core.next) && tokens[core.next]?.glued === true) ||
  (isStroke(tokens, core.from - 1) && tokens[core.from]?.glued === true);

const isMeasure = (tokens: Tokens, { core }: FoundAmount): boolean =>
  measureBeside(tokens, core.from, core.next) !== null;

const isMultiple = (tokens: Tokens, { core }: FoundAmount): boolean => {
  const at = isHyphen(tokens[core.next]) ? core.next + 1 : core.next;
  return /^(?:times|fold|x)$/u.test(textAt(tokens, at)) || /^(?:per|every)$/u.test(textAt(tokens, core.from - 1));
};

/** "20 fewer soldiers" says how far two counts are apart. */
const isDifference = (tokens: Tokens, { core }: FoundAmount): boolean =>
  /^(?:fewer|less)$/u.test(textAt(tokens, core.next)) ||
  (textAt(tokens, core.next) === 'more' && textAt(tokens, core.next + 1) === 'than');

/** "two-thirds of lawmakers", "one in five residents": a fraction by itself is a number, a fraction of things is none. */
const isShareOfThings = (tokens: Tokens, { core }: FoundAmount): boolean =>
  core.form === 'share' && tokens[core.next]?.type === 'word';

const PRONOUN_LEADS = /^(?:no|any|every|each|this|that|which|the|some|another|such)$/u;
const PRONOUN_ENDS = /^(?:another|such|day|side|hand|way|time|point|thing)$/u;

const isPronoun = (tokens: Tokens, { core }: FoundAmount): boolean =>
  textAt(tokens, core.next - 1) === 'one' &&
  core.next === core.from + 1 &&
  (PRONOUN_LEADS.test(textAt(tokens, core.from - 1)) || PRONOUN_ENDS.test(textAt(tokens, core.next)));

const TESTS: readonly Test[] = [
  { reason: 'is part of a date', holds: isDate },
  { reason: 'is a time of day', holds: isClock },
  { reason: 'is a year', holds: isYear },
  { reason: 'numbers a thing rather than counting things', holds: isReference },
  { reason: 'is a code or a date', holds: isCode },
  { reason: 'is a measure, not a count', holds: isMeasure },
  {
    reason: 'is part of a name',
    holds: (tokens, found) => isDesignation(tokens, found) || isNumberedName(tokens, found) || isAddress(tokens, found),
  },
  { reason: 'is a share, not a count', holds: isShareOfThings },
  { reason: 'is a multiple or a rate', holds: isMultiple, computes: true },
  { reason: 'is a difference between two counts', holds: isDifference, computes: true },
  { reason: 'is a pronoun', holds: isPronoun },
];

/** Why an amount is no count of things; `null` where nothing speaks against it. */
export const whyNoCount = (tokens: Tokens, found: FoundAmount): NoCount | null => {
  const test = TESTS.find(({ holds }) => holds(tokens, found));
  return test === undefined
    ? null
    : { reason: test.reason, explained: test.computes !== true && !computesShare(tokens, found) };
};

/** "Half the 300", "half as many": a share that no "of" leads on from, and no thing, computes with another number. */
const computesShare = (tokens: Tokens, { core }: FoundAmount): boolean =>
  core.form === 'share' && /^(?:the|that|as|this|those|these|its|their)$/u.test(textAt(tokens, core.next));

/** Words that no noun begins with: a bare number before one counts nothing. */
const NO_NOUN = /^(?:and|or|to|in|of|by|at|on|from|for|with|was|were|is|are|than|but|as|if|more|less)$/u;

/** A number without a unit that counts something: it measures nothing, and may stand beside what does. */
export const counts = (tokens: Tokens, { core }: FoundAmount): boolean => {
  const next = tokens[core.next];
  return (core.unit !== undefined || next?.type === 'word') && !NO_NOUN.test(next?.text ?? '');
};
