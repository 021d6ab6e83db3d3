import type { Span } from '../model/place.ts';
import type { Segment } from '../model/source.ts';
import { lastWhere } from './bisect.ts';

/**
 * Where a span of a text stands in its file, such as "page 3" or, where it runs on, "page 3 to page 4"; nothing where the
 * text has no such places, or the span none of them. The segments are in order, none over another.
 */
export const locatorOf = (segments: readonly Segment[] | undefined, { start, end }: Span): string | undefined => {
  if (segments === undefined) return undefined;
  const first = lastWhere(segments, (segment) => segment.end <= start) + 1;
  const last = lastWhere(segments, (segment) => segment.start < end);
  const [from, to] = [segments[first]?.label, segments[last]?.label];
  if (from === undefined || to === undefined || last < first) return undefined;
  return from === to ? from : `${from} to ${to}`;
};
