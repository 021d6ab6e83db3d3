/**
 * How the time that hostile input takes grows with its length: each row is doubled until it takes long enough to tell, or
 * is a megabyte. An exponent of 1 is linear, of 2 square. Exits 1 where one grows faster than allowed.
 */
import { parseArgs } from 'node:util';
import { table } from './accuracy/table.ts';
import type { Offer } from './growth/offer.ts';
import { OFFERS } from './growth/offers.ts';

const { values: flags } = parseArgs({
  options: { only: { type: 'string' }, most: { type: 'string', default: '1000000' } },
});

/** Bytes of the first input. */
const LEAST = 4_000;
/** Each input is so many times as long as the one before it. */
const STEP = 4;
const MOST = Number(flags.most);
/** Milliseconds after which a longer input tells nothing more. */
const ENOUGH = 3_000;
/** Shorter times, in milliseconds, are mostly noise. */
const TELLING = 40;
const ALLOWED = 1.2;

interface Measured {
  readonly bytes: number;
  readonly ms: number;
}

/** Milliseconds of the processor's time since `begin`: what else the machine does is not in them. */
const msSince = (begin: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
};

const measure = async ({ made }: Offer, bytes: number): Promise<Measured> => {
  const run = made(bytes);
  const times: number[] = [];
  // The lesser of two: what is compiled and collected on the way only adds.
  while (times.length < 2 && (times[0] ?? 0) < ENOUGH) {
    // What the row before has left behind is no cost of this one.
    globalThis.gc?.();
    const begin = process.cpuUsage();
    await run();
    times.push(msSince(begin));
  }
  return { bytes, ms: Math.min(...times) };
};

const measureAll = async (offer: Offer): Promise<readonly Measured[]> => {
  // What is loaded and compiled at the first run is no cost of length.
  await Promise.resolve(offer.made(LEAST)());
  const found: Measured[] = [];
  for (let bytes = LEAST; (found.at(-1)?.ms ?? 0) < ENOUGH; bytes = Math.min(bytes * STEP, MOST)) {
    found.push(await measure(offer, bytes));
    if (bytes >= MOST) break;
  }
  return found;
};

/** The exponent over all sizes that took long enough to tell; `null` where none two did. */
const exponentOf = (all: readonly Measured[]): number | null => {
  const telling = all.filter(({ ms }) => ms >= TELLING);
  const [first, last] = [telling[0], telling.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return Math.log(last.ms / first.ms) / Math.log(last.bytes / first.bytes);
};

const rows: (readonly string[])[] = [];
for (const offer of OFFERS.filter(({ name }) => flags.only === undefined || name.includes(flags.only))) {
  const all = await measureAll(offer);
  const last = all.at(-1);
  const exponent = exponentOf(all);
  const isSquare = exponent !== null && exponent > ALLOWED;
  if (isSquare) process.exitCode = 1;
  rows.push([
    offer.name,
    String(last?.bytes ?? 0),
    (last?.ms ?? 0).toFixed(0),
    exponent === null ? '–' : exponent.toFixed(2),
    isSquare ? 'too fast' : '',
  ]);
}
console.log(table(['growth', 'bytes', 'ms', 'exponent', ''], rows));
