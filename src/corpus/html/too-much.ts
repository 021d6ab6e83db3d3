import { declined, type Problem } from '../outcome.ts';
import { TooDeepError, TooLargeError } from './page.ts';

const TOO_MANY = declined(
  'it has more than 400,000 elements, or one of them more than a thousand attributes',
  'Split it, or copy its text into .txt files.',
);
const TOO_DEEP = declined('its elements are nested too deeply', 'Copy its text into a .txt file.');

/** Why HTML that is more than can be parsed is declined; an error of another kind is thrown on. */
export const tooMuch = (error: unknown): Problem => {
  if (error instanceof TooLargeError) return TOO_MANY;
  if (error instanceof TooDeepError || error instanceof RangeError) return TOO_DEEP;
  throw error;
};
