import { createHash } from 'node:crypto';
import type { Part, State, Taking } from '../judge/part.ts';
import { VERSION } from '../model/version.ts';
import { inKeyedLines, keyedLines } from '../text/keyed-lines.ts';

/** What the file of a part holds. */
export interface PartFile extends Taking {
  readonly part: Part;
  readonly version: string;
  /** A digest of the program; `null` where it ran from its sources. */
  readonly build: string | null;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A head with a digest of the rest, then what each quote came to, a line each. */
export const partText = ({ state, takings }: Taking, { part, of }: Part, build: string | null): string => {
  const lines = keyedLines(takings);
  const head = { reconcilePart: 1, version: VERSION, build, part, of, ...state, rest: sha256(lines) };
  return `${JSON.stringify(head)}\n${lines}`;
};

interface Head extends Part, State {
  readonly version: string;
  readonly build: string | null;
  readonly rest: string;
}

const isHead = (value: unknown): value is Head =>
  isRecord(value) &&
  value.reconcilePart === 1 &&
  [value.version, value.sources, value.readings, value.rest].every((one) => typeof one === 'string') &&
  (value.build === null || typeof value.build === 'string') &&
  [value.part, value.of].every((one) => typeof one === 'number');

const headIn = (line: string): Head | null => {
  try {
    const value: unknown = JSON.parse(line);
    return isHead(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** The part that a text holds, or why it holds none. */
export const parsePart = (text: string): PartFile | 'damaged' | 'no part' => {
  const end = text.indexOf('\n');
  const head = headIn(text.slice(0, Math.max(0, end)));
  if (head === null) return 'no part';
  const lines = text.slice(end + 1);
  if (sha256(lines) !== head.rest) return 'damaged';
  const { part, of, version, build, sources, readings } = head;
  return { part: { part, of }, version, build, state: { sources, readings }, takings: inKeyedLines(lines) };
};
