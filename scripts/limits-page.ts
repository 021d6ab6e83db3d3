import { LIMITS, MEGABYTE } from '../src/model/limits.ts';

const INTRO = `# Limits

What is read may be hostile, or a mistake: a device for a file, a page that unpacks to a gigabyte. So everything that input
could make endless has a bound. What lies beyond it is never dropped in silence: the file, the search or the list says so.
Pipes, devices and sockets are not read at all, and neither are links to them. A file within a file (in a ZIP file, a message,
a web archive) is read in memory and never written; its path is a name there, and leads nowhere. Documents in XML that
declare entities of their own are declined, as is what is encrypted or damaged; nothing is fetched that a document names.

| what | most | beyond |
|---|---|---|
`;

const amount = (most: number, unit: string): string =>
  unit === 'bytes' && most % MEGABYTE === 0 ? `${most / MEGABYTE} MB` : `${most.toLocaleString('en')} ${unit}`;

/** docs/limits.md: every bound, from the table that the code goes by. */
export const limitsPage = (): string =>
  INTRO +
  Object.values(LIMITS)
    .map(({ most, unit, of, beyond }) => `| ${of} | ${amount(most, unit)} | ${beyond} |\n`)
    .join('');
