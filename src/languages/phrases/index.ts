import type { KindName } from '../../model/values.ts';
import type { LanguagePack } from '../pack.ts';
import { ageInEnglish, asLength } from './ages.ts';
import { amountInEnglish } from './amounts/index.ts';
import { timeInEnglish } from './clock.ts';
import { dateInEnglish, type DateSetting } from './dates/index.ts';
import { piecesOf } from './pieces.ts';
import { declined, type InEnglish } from './reading.ts';

export type { InEnglish } from './reading.ts';

const TOO_LONG = 'it is longer than a value’s phrase';
const NOT_YET = 'values of this kind are not read in its language yet';

/**
 * What a value's phrase in a pack's language says, in the English that the readers of kinds read. Every word of it must be
 * known to the pack, or be what is counted: else it is declined, and the word is named. Linear in the phrase.
 */
export const inEnglish = (phrase: string, pack: LanguagePack, kind: KindName, setting: DateSetting = {}): InEnglish => {
  const pieces = piecesOf(phrase, pack);
  if (pieces === undefined) return declined(TOO_LONG);
  switch (kind) {
    case 'count':
    case 'quantity':
      return amountInEnglish(pieces, pack, kind);
    case 'duration': {
      const length = amountInEnglish(pieces, pack, kind);
      // Somebody's age is a length of time as well.
      return length.ok ? length : amountInEnglish(pieces.map(asLength), pack, kind);
    }
    case 'date':
    case 'deadline':
      return dateInEnglish(pieces, pack, kind === 'deadline', setting);
    case 'time':
      return timeInEnglish(pieces, pack);
    case 'age':
      return ageInEnglish(pieces, pack);
    default:
      return declined(NOT_YET);
  }
};
