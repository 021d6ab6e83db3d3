import { createHash } from 'node:crypto';
import type { Sight } from '../disk/witness.ts';

/** A piece of what a run printed. */
export interface Printed {
  readonly to: 'stdout' | 'stderr';
  readonly text: string;
}

/** What a run saw of the disk, and what it answered. */
export interface Answer {
  readonly sights: readonly Sight[];
  readonly printed: readonly Printed[];
  readonly code: number;
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An answer as a file holds it, with a digest of itself and of what was asked, so that neither damage nor a mix-up passes. */
export const answerText = (key: string, answer: Answer): string => {
  const body = JSON.stringify(answer);
  return `${digest(key + body)}\n${body}`;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const LOOKS: ReadonlySet<unknown> = new Set(['bytes', 'kind', 'real', 'list'] satisfies Sight['at'][]);

const isSight = (value: unknown): value is Sight =>
  isRecord(value) &&
  LOOKS.has(value.at) &&
  typeof value.path === 'string' &&
  typeof value.saw === 'string' &&
  (value.limit === undefined || typeof value.limit === 'number');

const isPrinted = (value: unknown): value is Printed =>
  isRecord(value) && (value.to === 'stdout' || value.to === 'stderr') && typeof value.text === 'string';

const isAnswer = (value: unknown): value is Answer =>
  isRecord(value) &&
  Array.isArray(value.sights) &&
  value.sights.every(isSight) &&
  Array.isArray(value.printed) &&
  value.printed.every(isPrinted) &&
  typeof value.code === 'number';

/** The answer that a text holds to what was asked; `null` where it holds none, is damaged, or was cut off. */
export const answerIn = (key: string, text: string): Answer | null => {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== digest(key + body)) return null;
  const value: unknown = JSON.parse(body);
  return isAnswer(value) ? value : null;
};
