import type { Random } from './random.ts';

/** Pieces that mean something to a reader, a format or a terminal, and some that mean nothing. */
const PIECES: readonly [string, ...string[]] = [
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '\u0000',
  '\u001b[31m',
  '\ud83d',
  '🇦🇲',
  'e\u0301',
  '漢',
  'שלום',
  '12',
  '1,960',
  '3.5',
  '-7',
  '½',
  '10^9',
  '٣٠٠',
  '99999999999999999999',
  'May 5, 2020',
  '2020-02-30',
  'Monday',
  '9 pm',
  'UTC+25:00',
  'at least',
  'about',
  'not',
  'denied',
  'two hundred',
  'percent',
  'km',
  'years',
  '22-year-old',
  'John Smith',
  'Lake',
  'Mr.',
  'von',
  'vehicles',
  'killed',
  'or',
  'and',
  'between',
  '…',
  '[…]',
  '“',
  '”',
  "'",
  '"',
  '(',
  ')',
  '<b>',
  '</b>',
  '<svg>',
  '&amp;',
  '&#x0;',
  '<!--',
  '<![CDATA[',
  ']]>',
  '::error::',
  '##[error]',
  '=1+1',
  '|',
  '`',
  '*',
  '_',
  '#',
  '- ',
  '> ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a ',
  '!!js ',
  '%',
  '\\',
  '\\u0000',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'true',
  '~',
  '../',
  '/dev/zero',
  'https://a.b/c',
  '@x',
];

/** A text of some of those pieces. */
export const textFrom = (random: Random, most = 40): string =>
  Array.from({ length: random.number(most) + 1 }, () => random.one(PIECES)).join(random.one(['', ' ']));

/** A text with a few changes: something cut out, doubled, or put in. */
export const changed = (text: string, random: Random): string => {
  let now = text;
  for (let times = random.number(4) + 1; times > 0; times -= 1) {
    const [from, length] = [random.number(now.length + 1), random.number(30)];
    const [before, cut, after] = [now.slice(0, from), now.slice(from, from + length), now.slice(from + length)];
    now = random.one([before + after, before + cut + cut + after, before + textFrom(random, 3) + cut + after]);
  }
  return now;
};

/** A value that a field of JSON may hold, and need not have expected. */
const jsonValue = (random: Random): unknown =>
  random.one<() => unknown>([
    () => textFrom(random, 3),
    () => random.one([0, -1, 1e21, 0.5, 2 ** 53]),
    () => random.one([null, true, [], {}]),
    () => [textFrom(random, 2), null],
    () => ({ [textFrom(random, 1)]: textFrom(random, 1) }),
  ])();

/** Data with one value in it, at whatever depth, changed, doubled or left out. */
const withChangedValue = (data: unknown, random: Random): unknown => {
  if (typeof data !== 'object' || data === null || random.number(6) === 0) return jsonValue(random);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(data);
  const at = random.number(entries.length + 1);
  const [before, entry, after] = [entries.slice(0, at), entries[at], entries.slice(at + 1)];
  const [key, value] = entry ?? [random.one(PIECES), null];
  const now: readonly (readonly [string, unknown])[] = random.one([
    [[key, withChangedValue(value, random)]],
    [[key, withChangedValue(value, random)]],
    [[key, withChangedValue(value, random)]],
    [],
    [
      [key, value],
      [random.one([key, ...PIECES]), value],
    ],
  ]);
  const all = [...before, ...now, ...after];
  return Array.isArray(data) ? all.map(([, one]) => one) : Object.fromEntries(all);
};

/** JSON that is still JSON, with a few of its values changed. */
export const changedJson = (text: string, random: Random): string => {
  let data: unknown = JSON.parse(text);
  for (let times = random.number(3) + 1; times > 0; times -= 1) data = withChangedValue(data, random);
  return JSON.stringify(data);
};

/** Bytes with a few changes. */
export const changedBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  const now = Uint8Array.from(
    bytes.subarray(0, random.one([bytes.length, bytes.length, random.number(bytes.length + 1)])),
  );
  for (let times = random.number(8); times > 0 && now.length > 0; times -= 1)
    now[random.number(now.length)] = random.number(256);
  return now;
};
