import type { Duration, DurationPart, StatedLength } from '../../model/values.ts';
import { durationOf, type Wording } from './read-duration.ts';
import { sameDuration } from './relate-duration.ts';

const HEDGES: readonly (readonly [string, Wording])[] = [
  ['', {}],
  ['about ', { hedge: { under: true, over: true } }],
  ['nearly ', { hedge: { under: true, over: false } }],
  ['just over ', { hedge: { under: false, over: true, excluded: true } }],
  ['just under ', { hedge: { under: true, over: false, excluded: true } }],
];

const BOUNDS: readonly (readonly [string, Wording])[] = [
  ['', {}],
  ['more than ', { bound: { side: 'min', open: true } }],
  ['at least ', { bound: { side: 'min', open: false } }],
  ['less than ', { bound: { side: 'max', open: true } }],
  ['at most ', { bound: { side: 'max', open: false } }],
];

/** Every way to word a length, the plainest first. */
const WORDINGS: readonly (readonly [string, Wording])[] = BOUNDS.flatMap(([bound, a]) =>
  HEDGES.map(([hedge, b]) => [`${bound}${hedge}`, { ...a, ...b }] as const),
);

const plural = ({ count, unit }: DurationPart): string => {
  if (count === 1) return unit;
  return unit === 'century' ? 'centuries' : `${unit}s`;
};

const formatLength = ({ parts }: StatedLength): string =>
  parts.map((part) => `${part.count} ${plural(part)}`).join(' ');

/** A duration in words: `about 5 years`, `2 weeks to 3 weeks`, `more than 1 year 6 months`. */
export const formatDuration = (value: Duration): string => {
  const [first, ...rest] = value.stated;
  if (first === undefined) return '';
  const wording = WORDINGS.find(([, one]) => sameDuration(durationOf([first, ...rest], one), value));
  return `${wording?.[0] ?? ''}${value.stated.map(formatLength).join(' to ')}`;
};
