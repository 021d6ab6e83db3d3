import { decodeText } from '../charset.ts';
import type { Extract } from '../outcome.ts';

/** Plain text in any common character set, its lines ended by LF. */
export const extractText: Extract = async (bytes, { encoding }) => {
  const decoded = await decodeText(bytes, { lenient: true, ...(encoding !== undefined && { named: encoding }) });
  return decoded.ok ? { ...decoded, text: decoded.text.replaceAll('\r\n', '\n') } : decoded;
};
