import { append } from '../../text/lists.ts';

/** Words that are shown at a time. */
export interface Cue {
  /** When they are shown, in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** What was found in a file of subtitles. */
export interface Cues {
  readonly cues: readonly Cue[];
  /** Lines before the first cue that are none of the format's own. */
  readonly stray: number;
}

const CLOCK = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`;
const TIMES = new RegExp(String.raw`^\s{0,9}${CLOCK}[ \t]{0,9}-->[ \t]{0,9}${CLOCK}`, 'u');
/** Blocks of WebVTT that are shown to nobody. */
const UNSEEN = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:$|[ \t])/u;

const milliseconds = ([hours = '0', minutes = '0', seconds = '0', fraction = '0']: readonly (
  string | undefined
)[]): number =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));

/** A text as its blocks, which empty lines part. */
const blocksOf = (text: string): readonly (readonly string[])[] => {
  const blocks: string[][] = [[]];
  for (const line of text.split(/\r\n?|\n/u)) {
    if (line === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((lines) => lines.length > 0);
};

/** The number of the next cue, which an empty line parts from it. */
const isNumber = (lines: readonly string[], cues: number): boolean =>
  lines.length === 1 && [cues, cues + 1].includes(Number(lines[0]));

/**
 * The cues of a text in SubRip or WebVTT, in its order. A cue is a line of times; what stands above it in its block is its
 * number or name, and what stands below it are its words. Careless programs write empty lines into a cue: a block without
 * times is of the cue before it.
 */
export const readCues = (text: string): Cues => {
  const cues: { from: number; to: number; lines: string[] }[] = [];
  let stray = 0;
  for (const lines of blocksOf(text)) {
    const at = lines.findIndex((line) => TIMES.test(line));
    const times = TIMES.exec(lines[at] ?? '');
    if (times)
      cues.push({
        from: milliseconds(times.slice(1, 5)),
        to: milliseconds(times.slice(5, 9)),
        lines: lines.slice(at + 1),
      });
    else if (!UNSEEN.test(lines[0] ?? '') && !isNumber(lines, cues.length)) {
      const last = cues.at(-1);
      if (last) append(last.lines, lines);
      else stray += lines.length;
    }
  }
  return { cues, stray };
};
