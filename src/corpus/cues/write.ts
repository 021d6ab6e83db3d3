import type { Segment } from '../../model/source.ts';
import type { Cue } from './read.ts';

/** Between two cues that are further apart, in milliseconds, something else happens. */
const PAUSE = 5000;
/** Captions that roll up show the last line again at once; so much, in milliseconds, may lie between. */
const AT_ONCE = 50;

const TAG =
  /<\/?(?:[ibuscv]|font|lang|ruby|rt)(?:[.\s][^<>]{0,200})?>|<(?:\d{2,4}:)?\d{2}:\d{2}\.\d{3}>|\{\\[^{}]{0,200}\}/giu;
const READING_AID = /<rt>[^<>]{0,200}<\/rt>/giu;
const VOICE = /<v(?:\.[^\s<>]{0,99})?[ \t]+([^<>]{1,200})>/iu;
const VOICES = new RegExp(`(?=${VOICE.source})`, 'iu');
const ENTITY = /&(amp|lt|gt|nbsp|lrm|rlm);/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '', rlm: '' };

/** How a line begins that another person speaks than the one before. */
const TURN = /^(?:[-–—]|>>)/u;

/** Words of one person in one line of a cue. */
interface Piece {
  readonly words: string;
  readonly at: number;
  /** Whether a paragraph begins with it. */
  readonly apart: boolean;
}

const shown = (line: string): string =>
  line
    .replace(READING_AID, '')
    .replace(TAG, '')
    .replace(ENTITY, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[^\S\u00a0]+/gu, ' ')
    .trim();

/** How many lines at the start of a cue are those at the end of the one before, shown still. */
const rolledUp = (before: Cue | undefined, cue: Cue): number => {
  if (before === undefined || cue.from < before.from || Math.abs(cue.from - before.to) > AT_ONCE) return 0;
  if (before.lines.length === 1 && cue.lines.length === 1) return 0;
  const [ended, begun] = [before, cue].map(({ lines }) => lines.map(shown).filter((line) => line !== ''));
  for (let count = Math.min(ended?.length ?? 0, begun?.length ?? 0, 3); count > 0; count -= 1)
    if (begun?.slice(0, count).join('\n') === ended?.slice(-count).join('\n')) return count;
  return 0;
};

const DIGIT_LAST = /\p{Nd}$/u;
const DIGIT_FIRST = /^\p{Nd}/u;

/** Numbers of two lines would become one. */
const numbersMeet = (before: string, words: string): boolean => DIGIT_LAST.test(before) && DIGIT_FIRST.test(words);

/** The pieces of all cues; a person's name stands before the first of what they say. */
const piecesOf = (cues: readonly Cue[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let speaker = '';
  for (const [index, cue] of cues.entries()) {
    const before = cues[index - 1];
    let skip = rolledUp(before, cue);
    let apart = before !== undefined && (cue.from - before.to > PAUSE || cue.from < before.from);
    const voiced = cue.lines.some((line) => VOICE.test(line));
    if (!voiced && speaker !== '') [speaker, apart] = ['', true];
    for (const part of cue.lines.flatMap((line) => line.split(VOICES))) {
      const words = shown(part);
      if (words === '') continue;
      if (skip > 0) {
        skip -= 1;
        continue;
      }
      const name = shown(VOICE.exec(part)?.[1] ?? '');
      const changes = name !== '' && name !== speaker;
      if (changes) speaker = name;
      const said = changes ? `${name}: ${words}` : words;
      const parted = apart || changes || TURN.test(said) || numbersMeet(pieces.at(-1)?.words ?? '', said);
      pieces.push({ words: said, at: cue.from, apart: parted });
      apart = false;
    }
  }
  return pieces;
};

const two = (number: number): string => String(number).padStart(2, '0');

const clock = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/**
 * Writes cues as running text, each with the time from which it is shown. A paragraph begins where another person speaks,
 * as far as the file says so, after five seconds without words, and where the numbers of two lines would become one.
 */
export const writeCues = (cues: readonly Cue[]): { readonly text: string; readonly segments: readonly Segment[] } => {
  const [parts, segments]: [string[], Segment[]] = [[], []];
  let length = 0;
  const put = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  for (const { words, at, apart } of piecesOf(cues)) {
    if (length > 0) put(apart ? '\n\n' : ' ');
    const start = length;
    put(words);
    segments.push({ start, end: length, label: clock(at) });
  }
  if (length > 0) put('\n');
  return { text: parts.join(''), segments };
};
