import type { LanguagePack } from '../pack.ts';
import { amountInEnglish } from './amounts/index.ts';
import { declined, english, type InEnglish } from './reading.ts';
import { is, termOf, type Piece, type Term } from './term.ts';

/** Pieces between a number and the word that makes an age of it: "im Alter von 45", "45 años de edad". */
const REACH = 3;

/** A number with its unit of time, behind which people may stand; one of nothing is of years: "in the age of 45". */
const LENGTH = /^(.*\d)(?: (years?|months?|weeks?|days?)\b.*)?$/u;

/** Whether the years are of something that somebody has: "un homme de 16 ans d'expérience". */
const isOfMore = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece, at) => is(piece, 'of') && is(pieces[at - 1], 'time') && !is(piece, 'age-mark'));

const isNumber = (piece: Piece): boolean => piece.digits !== undefined || is(piece, 'number');

/** Whether a word that says so stands beside a number, with no mark between them. */
const isSaidAt = (pieces: readonly Piece[], mark: number): boolean =>
  pieces.some((piece, at) => {
    if (!isNumber(piece) || Math.abs(at - mark) > REACH) return false;
    const [first, last] = [Math.min(at, mark), Math.max(at, mark)];
    return pieces.slice(first + 1, last + 1).every(({ parted }) => parted === undefined);
  });

/** What a word says of an age, as what it says of a length of time. */
export const asLength = (piece: Piece): Piece => {
  const bound = termOf(piece, 'age-bound');
  const unit = termOf(piece, 'age-unit');
  const added: readonly Term[] = [
    ...(bound === undefined ? [] : [{ ...bound, type: 'bound' as const }]),
    ...(unit === undefined ? [] : [{ ...unit, type: 'time' as const }]),
    ...(is(piece, 'age-mark') ? [{ type: 'neutral' as const, english: '', value: 0 }] : []),
  ];
  return added.length === 0 ? piece : { ...piece, terms: [...added, ...piece.terms] };
};

/** What a phrase says of an age, in English; years that nothing calls an age may be any. */
export const ageInEnglish = (pieces: readonly Piece[], pack: LanguagePack): InEnglish => {
  const isOther = isOfMore(pieces);
  const tells = (piece: Piece): boolean =>
    is(piece, 'age-unit', 'age-bound') ||
    (is(piece, 'age-mark') && !(isOther && termOf(piece, 'age-mark')?.value === 1));
  const isAge = pieces.some((piece, at) => tells(piece) && isSaidAt(pieces, at));
  if (!isAge) return declined('no word says that it is an age');
  const length = amountInEnglish(pieces.map(asLength), pack, 'duration');
  if (!length.ok) return length;
  const found = LENGTH.exec(length.english.replace(/^fewer than /u, 'under '));
  if (found === null) return declined('its number is of no length of time');
  const [, amount = '', unit = 'years'] = found;
  return english(amount, unit, 'old');
};
