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

/** Bytes with a few changes. */
export const changedBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  const now = Uint8Array.from(
    bytes.subarray(0, random.one([bytes.length, bytes.length, random.number(bytes.length + 1)])),
  );
  for (let times = random.number(8); times > 0 && now.length > 0; times -= 1)
    now[random.number(now.length)] = random.number(256);
  return now;
};
