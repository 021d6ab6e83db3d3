import { firstOf } from '../../text/lists.ts';
import { getDocumentProxy } from 'unpdf';
import * as z from 'zod';
import { append } from '../../text/lists.ts';
import { LIMITS } from '../../model/limits.ts';
import type { SourceMetadata } from '../../model/source.ts';
import { textProblem } from '../limit.ts';
import { declined, type Extract, type Extracted, type Problem } from '../outcome.ts';
import { aboutPdf } from '../pdf/about.ts';
import { writePages } from '../pdf/document.ts';
import { boundStreams } from '../pdf/streams.ts';
import { sheetsOf, type TurnedItem } from '../pdf/upright.ts';

const LOCKED = declined(
  'it is encrypted, and opens with a password alone',
  'Open it with the password, and save it without.',
);
const DAMAGED = declined('it is damaged, or not a PDF', 'Open it in a viewer, and print or save it as a PDF again.');
const TOO_MANY = declined(`it has more than ${LIMITS.pages.most.toLocaleString('en')} pages`, 'Split it into parts.');
const TOO_MANY_RUNS = declined(
  `it sets more than ${LIMITS.runs.most.toLocaleString('en')} runs of characters`,
  'Split it into parts, or save its words as .txt.',
);
const READ_PICTURES =
  'Run a program that reads pictures (OCR) over it, such as ocrmypdf, or copy its words into a .txt file.';

/** What a document holds: the runs of characters on each page, and what it says of itself. */
interface Held {
  readonly pages: readonly (readonly TurnedItem[])[];
  readonly about: SourceMetadata;
}

/** The runs of characters on each page, or why the library cannot have them. */
const itemsOf = async (bytes: Uint8Array, limit: number): Promise<Held | Problem> => {
  try {
    return await readItems(bytes, limit);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.name === 'PasswordException' ? LOCKED : DAMAGED;
  }
};

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

const DEGREES = 180 / Math.PI;

/** The two axes of a run of characters, and where it begins. */
const TRANSFORM = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);

/** What the library gives of a page, a part at a time. */
const PART = z.object({
  items: z.array(
    z.union([
      z.object({ str: z.string(), dir: z.string(), width: z.number(), transform: TRANSFORM }),
      z.object({ type: z.string() }),
    ]),
  ),
});

const itemsIn = (part: unknown): readonly TurnedItem[] =>
  PART.parse(part).items.flatMap((item): TurnedItem[] => {
    if (!('str' in item)) return [];
    const [a, b, c, d, x, y] = item.transform;
    const [size, degrees] = [Math.hypot(c, d), Math.atan2(b, a) * DEGREES];
    return [{ text: item.str, x, y, width: item.width, size, rtl: item.dir === 'rtl', degrees }];
  });

/** Counts what a document sets, and says where that is too much. */
type Count = (items: readonly TurnedItem[]) => Problem | undefined;

const countUpTo = (limit: number): Count => {
  let [runs, length] = [0, 0];
  return (items) => {
    runs += items.length;
    for (const { text } of items) length += text.length;
    return runs > LIMITS.runs.most ? TOO_MANY_RUNS : textProblem(length, limit);
  };
};

const pageItems = async (
  page: Awaited<ReturnType<PdfDocument['getPage']>>,
  count: Count,
): Promise<readonly TurnedItem[] | Problem> => {
  const reader = page.streamTextContent().getReader();
  const found: TurnedItem[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const items = itemsIn(part.value);
    append(found, items);
    const problem = count(items);
    if (!problem) continue;
    await reader.cancel(new Error(problem.problem));
    return problem;
  }
  page.cleanup();
  return found;
};

const readItems = async (bytes: Uint8Array, limit: number): Promise<Held | Problem> => {
  // The library takes over the memory that it is given, and would write its warnings to standard output.
  const own = Uint8Array.from(bytes);
  const problem = boundStreams(Buffer.from(own.buffer));
  if (problem) return problem;
  const document = await getDocumentProxy(own, { verbosity: 0 });
  try {
    if (document.numPages > LIMITS.pages.most) return TOO_MANY;
    const pages: (readonly TurnedItem[])[] = [];
    const [count, known] = [countUpTo(limit), new Map<number, readonly TurnedItem[]>()];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const id = page.ref?.num ?? -number;
      const items = known.get(id) ?? (await pageItems(page, count));
      if ('problem' in items) return items;
      // One page may be listed many times.
      const problem = known.has(id) ? count(items) : undefined;
      if (problem) return problem;
      pages.push(items);
      known.set(id, items);
    }
    return { pages, about: aboutPdf(await document.getMetadata()) };
  } finally {
    await document.loadingTask.destroy();
  }
};

const isBlank = (page: readonly TurnedItem[]): boolean => page.every(({ text }) => text.trim() === '');

/** No more pages than this are named; of others it is said how many there are. */
const PAGES_NAMED = 12;

const listed = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'page' : 'pages'} ${firstOf(numbers.map(String), PAGES_NAMED)}`;

/** Pages without words are empty, or pictures of pages. */
const withoutText = (pages: Held['pages']): readonly number[] =>
  pages.flatMap((page, index) => (isBlank(page) ? [index + 1] : []));

/** Takes the text out of a PDF. */
export const extractPdf: Extract = async (bytes, { limit }): Promise<Extracted | Problem> => {
  const held = await itemsOf(bytes, limit);
  if ('problem' in held) return held;
  const { pages, about } = held;
  const blank = withoutText(pages);
  if (blank.length === pages.length)
    return declined('it seems to be scanned: it holds no text, only pictures of pages', READ_PICTURES);
  const { areAlike, ...written } = writePages(pages.flatMap((items, index) => sheetsOf(items, index + 1)));
  const parts = [
    ...(blank.length > 0 ? [`${listed(blank)}, which hold${blank.length === 1 ? 's' : ''} no text`] : []),
    ...(areAlike ? ['what its pages may show as pictures, since all that they say in letters is the same'] : []),
  ];
  return { ok: true, ...written, about, ...(parts.length > 0 && { missing: { parts, hint: READ_PICTURES } }) };
};
