import type { Claim } from '../model/claim.ts';
import type { ReportReading } from '../model/report.ts';
import type { IsoDate } from '../model/source.ts';
import { fold } from '../text/fold.ts';
import { shortDigest } from '../text/short-digest.ts';

/** Objects with their keys in order, so that the order of keys in YAML is no change of evidence. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, canonical(entry)]),
  );
};

/**
 * A short hash, `r-` and eight hex digits, over what the verdict of a claim rests on: its kind and options, and of each
 * reading the source, the folded words, the value with its frame and stance, who speaks and when. Spans and typography are left out, so that a
 * source extracted anew keeps its rulings; any change of words or values makes another hash.
 */
export const evidenceHash = (
  claim: Claim,
  readings: readonly (ReportReading & { readonly day: IsoDate | null })[],
): string => {
  const evidence = canonical({
    kind: claim.kind,
    event: claim.event,
    options: claim.options,
    lost: claim.lostReadings,
    readings: readings.map(({ source, quote, translation, value, frame, stance, voice, origin, day }) => ({
      source,
      quote: fold(quote.exact).text,
      ...(translation !== undefined && { translation: fold(translation).text }),
      value,
      ...(frame !== undefined && { frame }),
      ...(stance !== 'asserted' && { stance }),
      voice,
      origin,
      day,
    })),
  });
  return shortDigest('r', evidence);
};
