import { decodeText } from '../charset.ts';
import { readCues } from '../cues/read.ts';
import { writeCues } from '../cues/write.ts';
import { declined, type Extract } from '../outcome.ts';

const NO_CUES = declined('no line in it gives the times of words', 'If it is a text, rename it to end in .txt.');
const LANGUAGE = /^WEBVTT[^\n]*\n(?:[^\n]+\n)*?Language: *([A-Za-z-]{2,35}) *(?:\n|$)/u;

/** Takes the words out of subtitles, SubRip (SRT) or WebVTT, with the times at which they are shown. */
export const extractSubtitles: Extract = async (bytes, { encoding }) => {
  const decoded = await decodeText(bytes, { lenient: true, ...(encoding !== undefined && { named: encoding }) });
  if (!decoded.ok) return decoded;
  const { cues, stray } = readCues(decoded.text);
  if (cues.length === 0) return NO_CUES;
  const language = LANGUAGE.exec(decoded.text.slice(0, 1000).replaceAll('\r\n', '\n'))?.[1];
  return {
    ...decoded,
    ...writeCues(cues),
    ...(language !== undefined && { about: { language } }),
    ...(stray > 0 && { left: [`${stray} ${stray === 1 ? 'line' : 'lines'} above the first time`] }),
  };
};
