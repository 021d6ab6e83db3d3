import { GLUED_SCALES, isNumberWord } from '../../languages/en/number-words.ts';
import { readOrdinal } from './ordinal.ts';
import { openedRange, rangeFrom } from './range.ts';
import type { Core, Side, UnitReader } from './shapes.ts';
import { readSide } from './side.ts';
import type { Token } from './tokens.ts';
import { readVague } from './vague.ts';

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

/** "4.5 k": a letter that stands off the number may multiply it, or measure. */
const hasLooseLetter = (tokens: readonly Token[], { unit, next }: Side): boolean => {
  const token = tokens[next];
  return unit === undefined && token?.raw.length === 1 && !token.glued && GLUED_SCALES.has(token.raw);
};

const problemOf = (tokens: readonly Token[], side: Side): string | undefined => {
  if (side.numeral.form === 'unreadable') return 'its digits or words fit no notation';
  return hasLooseLetter(tokens, side) ? 'the letter behind it may multiply it' : undefined;
};

const coreOf = (tokens: readonly Token[], side: Side, from: number): Core => {
  const { numeral, unit, bare, next } = side;
  return {
    stated: [numeral.value],
    alternative: numeral.alternative,
    form: numeral.form === 'share' ? 'share' : 'cardinal',
    least: undefined,
    below: undefined,
    unit,
    lowUnit: undefined,
    plain: numeral.plain,
    problem: problemOf(tokens, side),
    from,
    bare,
    next,
  };
};

const BARE = { alternative: undefined, unit: undefined, lowUnit: undefined, problem: undefined, plain: false };

const readVagueCore = (tokens: readonly Token[], index: number, units: UnitReader): Core | null => {
  const before = units.before(tokens, index);
  const vague = readVague(tokens, before?.next ?? index);
  if (vague === null) return null;
  const of = textAt(tokens, vague.next) === 'of' ? vague.next + 1 : vague.next;
  const after = before === null ? units.after(tokens, of) : null;
  const { least, below } = vague;
  const isVague = least !== null && below !== null;
  return {
    ...BARE,
    stated: [vague.stated],
    form: isVague ? 'vague' : 'cardinal',
    least: isVague ? least : undefined,
    below: isVague ? below : undefined,
    unit: before?.unit ?? after?.unit,
    from: index,
    bare: vague.next,
    next: after?.next ?? vague.next,
  };
};

const readOrdinalCore = (tokens: readonly Token[], index: number): Core | null => {
  const ordinal = readOrdinal(tokens, index);
  if (ordinal === null) return null;
  const { value, next } = ordinal;
  return {
    ...BARE,
    stated: [value],
    form: 'ordinal',
    least: undefined,
    below: undefined,
    from: index,
    bare: next,
    next,
  };
};

/** Words, beside number words, that a number may start with. */
const STARTERS: ReadonlySet<string> = new Set('a an the several couple pair between from minus negative'.split(' '));

/** A quick look at whether a number may start at a token: most words are none. */
const mayStart = (token: Token | undefined): boolean =>
  token !== undefined && (token.type !== 'word' || STARTERS.has(token.text) || isNumberWord(token.text));

const startsUnit = (tokens: readonly Token[], index: number, units: UnitReader): boolean =>
  units.before(tokens, index) !== null || (units.one?.(tokens, index) ?? null) !== null;

/** A quick look at whether a number, or a unit before one, may begin at a token. */
export const mayBeginCore = (tokens: readonly Token[], index: number, units: UnitReader): boolean =>
  mayStart(tokens[index]) || startsUnit(tokens, index, units);

/**
 * Reads the number, the range or the vague plural that starts at a token, with its unit. `null` where none starts. The
 * ends of a range stand in ascending order; what looks like a range and is a score, a code or a span of years has its
 * `problem`.
 */
export const readCore = (tokens: readonly Token[], index: number, units: UnitReader): Core | null => {
  if (!mayBeginCore(tokens, index, units)) return null;
  const isDigits = tokens[index]?.type === 'number';
  const opened = isDigits
    ? readOrdinalCore(tokens, index)
    : (readVagueCore(tokens, index, units) ?? readOrdinalCore(tokens, index) ?? openedRange(tokens, index, units));
  if (opened !== null) return opened;
  const side = readSide(tokens, index, units);
  return side === null ? null : (rangeFrom(tokens, index, side, '', units) ?? coreOf(tokens, side, index));
};
