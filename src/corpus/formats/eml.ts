import { extractLetter } from '../mime/letter.ts';
import type { Extract } from '../outcome.ts';

/** Takes the words out of a message of electronic mail. */
export const extractEml: Extract = (bytes, { encoding }) => extractLetter(Buffer.from(bytes), encoding);
