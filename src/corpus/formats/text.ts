import { decodeText } from '../charset.ts';
import type { Extract } from '../outcome.ts';

/** Plain text in any common character set. Markdown is text: its marks stay, and so do line endings. */
export const extractText: Extract = (bytes, { encoding }) =>
  decodeText(bytes, encoding === undefined ? {} : { named: encoding });
