import type { Group } from './group.ts';
import { textAt, type Tokens } from './tokens.ts';

/**
 * Dates that are read together: one by itself, the ends of a range, or the day that something was moved from and the one
 * that it was moved to.
 */
export type Unit =
  | { readonly type: 'single'; readonly group: Group }
  | { readonly type: 'range'; readonly low: Group; readonly high: Group }
  | { readonly type: 'moved'; readonly group: Group; readonly from: Group };

/** The tokens of a unit, half-open, from the words that lead it in to the last of what it ends with. */
export const extentOf = (unit: Unit): { readonly from: number; readonly to: number } => {
  if (unit.type === 'single') return unit.group;
  const [a, b] = unit.type === 'range' ? [unit.low, unit.high] : [unit.group, unit.from];
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
};

/** The dates of a unit; of one that was moved, the day that it was moved to comes first. */
export const groupsOf = (unit: Unit): readonly Group[] => {
  if (unit.type === 'single') return [unit.group];
  return unit.type === 'range' ? [unit.low, unit.high] : [unit.group, unit.from];
};

/** Words that join the two ends of a range. */
const RANGE_JOINTS: ReadonlySet<string> = new Set(['to', '-', 'until', 'till', 'through', 'thru']);
const RANGE_FILLERS: ReadonlySet<string> = new Set(['the', 'on', 'at', 'in', ',', '(', ')', 'and']);
const MOST_GAP = 4;

/** The words between two dates, without those that say nothing; `null` where more stands there. */
const jointOf = (tokens: Tokens, low: Group, high: Group): string | null => {
  if (high.from - low.to > MOST_GAP) return null;
  const words: string[] = [];
  for (let index = low.to; index < high.from; index += 1) {
    const word = textAt(tokens, index);
    if (!RANGE_FILLERS.has(word) || (word === 'and' && low.fields.bound === 'between')) words.push(word);
    else if (word === 'and') return null;
  }
  return words.join(' ');
};

const isRange = (tokens: Tokens, low: Group, high: Group): boolean => {
  const joint = jointOf(tokens, low, high);
  const { bound } = high.fields;
  if (joint === null) return false;
  const isStart = low.fields.bound === undefined || low.fields.bound === 'from';
  if (joint === '') return (bound === 'until' || bound === 'through') && isStart;
  return bound === undefined && (RANGE_JOINTS.has(joint) || joint === 'and');
};

const movedTo = (group: Group): Group => ({ ...group, fields: { ...group.fields, bound: 'moved' } });

/** "Moved from May 3 to May 10", "moved to May 10 from May 3". */
const movedOf = (tokens: Tokens, first: Group, second: Group): Unit | null => {
  const joint = jointOf(tokens, first, second);
  if (first.fields.bound === 'movedFrom' && (joint === 'to' || joint === 'until' || joint === 'till'))
    return { type: 'moved', group: movedTo(second), from: first };
  if (first.fields.bound === 'movedFrom' && joint === '' && second.fields.bound === 'until')
    return { type: 'moved', group: movedTo(second), from: first };
  return first.fields.bound === 'moved' && joint === '' && second.fields.bound === 'from'
    ? { type: 'moved', group: first, from: second }
    : null;
};

const pairOf = (tokens: Tokens, first: Group, second: Group): Unit | null =>
  movedOf(tokens, first, second) ??
  (isRange(tokens, first, second) ? { type: 'range', low: first, high: second } : null);

/** Dates in order, those that belong together paired. */
export const unitsOf = (tokens: Tokens, groups: readonly Group[]): readonly Unit[] => {
  const units: Unit[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const [first, second] = [groups[index], groups[index + 1]];
    if (first === undefined) break;
    const pair = second === undefined ? null : pairOf(tokens, first, second);
    units.push(pair ?? { type: 'single', group: first });
    if (pair !== null) index += 1;
  }
  return units;
};

/** Whether two stretches of tokens share one. */
export const overlaps = (a: Pick<Group, 'from' | 'to'>, b: Pick<Group, 'from' | 'to'>): boolean =>
  a.from < b.to && b.from < a.to;
