import * as z from 'zod';
import { namesInLine, saying, type Reference, type References } from './reference.ts';

const words = z.union([z.string(), z.number()]).transform(String);

const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  suffix: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
});

const dateSchema = z.looseObject({
  'date-parts': z.array(z.array(words)).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
});

/** An item of CSL JSON, as far as something is made of it; `file` is what some programs add. */
const itemSchema = z.looseObject({
  id: words,
  type: z.string().optional(),
  title: z.string().optional(),
  author: z.array(nameSchema).optional(),
  publisher: z.string().optional(),
  'container-title': z.union([z.string(), z.array(z.string())]).optional(),
  issued: dateSchema.optional(),
  accessed: dateSchema.optional(),
  URL: z.string().optional(),
  language: z.string().optional(),
  archive_location: z.string().optional(),
  file: z.union([z.string(), z.array(z.string())]).optional(),
});

type Item = z.output<typeof itemSchema>;
type Name = z.output<typeof nameSchema>;

/** Titles may be marked up a little: italics, small capitals, raised letters. */
const MARKUP = /<\/?(?:i|b|sub|sup|sc|span)(?: [^<>]{0,200})?>/giu;

const nameOf = (name: Name): string =>
  name.literal ??
  [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');

/** A date as its parts give it: a day only where all three are there. */
const dayOf = (date: z.output<typeof dateSchema> | undefined): string | undefined => {
  const [parts] = date?.['date-parts'] ?? [];
  if (parts === undefined) return date?.raw ?? date?.literal;
  const [year = '', ...rest] = parts;
  return [year.padStart(4, '0'), ...rest.map((part) => part.padStart(2, '0'))].join('-');
};

const listOf = (one: string | readonly string[] | undefined): readonly string[] =>
  one === undefined ? [] : typeof one === 'string' ? [one] : one;

/** What appears in a newspaper, on a site or in a journal is published by that. */
const APPEARS = /^(?:article|post|webpage|broadcast)/u;

const publisherOf = (item: Item): string | undefined => {
  const [container] = listOf(item['container-title']);
  return APPEARS.test(item.type ?? '') ? (container ?? item.publisher) : (item.publisher ?? container);
};

const referenceOf = (item: Item): Reference => ({
  key: item.id,
  files: listOf(item.file),
  said: saying({
    title: item.title?.replace(MARKUP, ''),
    author: namesInLine((item.author ?? []).map(nameOf)),
    publisher: publisherOf(item)?.replace(MARKUP, ''),
    published: dayOf(item.issued),
    retrieved: dayOf(item.accessed),
    url: item.URL,
    archived: item.archive_location,
    language: item.language,
  }),
});

const NOT_CSL = 'Export the list as "CSL JSON" or as BibTeX from your reference manager.';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
};

/** Reads CSL JSON: a list of items, or one. */
export const readCsl = (text: string): References => {
  const data = parsed(text);
  if (data === undefined) return { ok: false, problem: 'it is no JSON', hint: NOT_CSL };
  const items: unknown[] = Array.isArray(data) ? data : [data];
  const references: Reference[] = [];
  for (const [index, each] of items.entries()) {
    const checked = itemSchema.safeParse(each);
    if (!checked.success) {
      const at = checked.error.issues[0]?.path.join('.') ?? '';
      return {
        ok: false,
        problem: `item ${index + 1} is no item of CSL JSON${at === '' ? '' : `: look at its ${at}`}`,
        hint: NOT_CSL,
      };
    }
    references.push(referenceOf(checked.data));
  }
  return references.length === 0
    ? { ok: false, problem: 'it holds no entry', hint: NOT_CSL }
    : { ok: true, references };
};
