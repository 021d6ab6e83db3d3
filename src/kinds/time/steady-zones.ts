/** Zones of much of the news that have kept one offset from the start of a year: their minutes east of UTC. */
const STEADY: ReadonlyMap<string, { readonly offset: number; readonly since: number }> = new Map([
  ['Europe/Moscow', { offset: 180, since: 2015 }],
  ['Europe/Istanbul', { offset: 180, since: 2017 }],
  ['Asia/Baku', { offset: 240, since: 2016 }],
  ['Asia/Yerevan', { offset: 240, since: 2012 }],
  ['Asia/Tbilisi', { offset: 240, since: 2006 }],
  ['Asia/Shanghai', { offset: 480, since: 1992 }],
  ['Asia/Tokyo', { offset: 540, since: 1952 }],
]);

/** Before this year they are known to have kept it; what comes later is left to the machine's own tables. */
const KNOWN_BEFORE = 2026;

const startOfYear = (year: number): number => Date.UTC(year, 0, 2) / 60_000;

/**
 * The offset of a zone, in minutes east of UTC, at a minute number of either clock; `null` where it has to be looked up.
 * Most are answered here: to load the machine's tables of zones takes a fifth of a bare node.
 */
export const steadyOffset = (zone: string, minutes: number): number | null => {
  const steady = STEADY.get(zone);
  if (steady === undefined || minutes < startOfYear(steady.since)) return null;
  return minutes < startOfYear(KNOWN_BEFORE) ? steady.offset : null;
};
