import { parse } from 'bibtex-parse';
import * as z from 'zod';
import { plainOf } from './latex.ts';
import { namesInLine, saying, type Reference, type References } from './reference.ts';

const literalSchema = z.looseObject({ datatype: z.string(), value: z.string().nullable() });
const valueSchema = z.looseObject({
  value: z.union([z.string(), z.null(), z.array(literalSchema)]),
  datatype: z.string(),
});

/** What the parser gives: entries, words that the file defines, comments and preambles. */
const itemSchema = z.discriminatedUnion('itemtype', [
  z.looseObject({
    itemtype: z.literal('entry'),
    key: z.string().nullish(),
    fields: z.array(valueSchema.extend({ name: z.string() })),
  }),
  valueSchema.extend({ itemtype: z.literal('string'), name: z.string() }),
  z.looseObject({ itemtype: z.literal(['comment', 'preamble']) }),
]);

type Literal = z.output<typeof literalSchema>;
type Value = z.output<typeof valueSchema>;

/** Words are made of words, and could double with each. */
const LONGEST_VALUE = 10_000;

/** Months are words that every style knows. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Words = ReadonlyMap<string, string>;

const literalText = ({ datatype, value }: Literal, words: Words): string =>
  datatype === 'identifier' ? (words.get((value ?? '').toLowerCase()) ?? value ?? '') : (value ?? '');

const valueText = ({ datatype, value }: Value, words: Words): string =>
  (Array.isArray(value) ? value : [{ datatype, value }])
    .map((one) => literalText(one, words))
    .join('')
    .slice(0, LONGEST_VALUE);

/** The parts of a text between a separator that stands outside of braces. */
const outsideBraces = (text: string, separator: RegExp): readonly string[] => {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: found, index } of text.matchAll(new RegExp(`[{}]|${separator.source}`, 'giu'))) {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    else if (depth === 0) {
      parts.push(text.slice(from, index));
      from = index + found.length;
    }
  }
  return [...parts, text.slice(from)];
};

/** "Doe, Jane" and "Doe, Jr., Jane" as they are spoken; a name in braces stays whole. */
const nameOf = (name: string): string => {
  const [family = '', ...rest] = outsideBraces(name, /,/u).map(plainOf);
  if (family.toLowerCase() === 'others' && rest.length === 0) return 'others';
  return rest.length === 2 ? `${rest[1]} ${family} ${rest[0]}` : [...rest, family].join(' ');
};

/** Reference managers write `Description:path:type`, several with `;`, or the path alone. */
const DESCRIBED = /^(?:[^:]{0,300}):([^:]{1,1000}):[^:]{1,100}$/u;
const MARKED = '\u0000';

const pathsOf = (files: string): readonly string[] =>
  files
    .replace(/\\:/gu, MARKED)
    .split(/(?<!\\);/u)
    .map((one) =>
      (DESCRIBED.exec(one.trim())?.[1] ?? one)
        .replaceAll(MARKED, ':')
        .replace(/\\([;_{}&\\])/gu, '$1')
        .trim(),
    )
    .filter((path) => path !== '');

const dayOf = (field: (name: string) => string): string => {
  if (field('date') !== '') return field('date');
  const month = MONTHS.indexOf(field('month').slice(0, 3).toLowerCase()) + 1;
  const [year, day] = [field('year'), field('day')];
  const parts = [year, month === 0 ? field('month') : String(month), day].filter((part) => part !== '');
  return parts.map((part) => part.padStart(2, '0')).join('-');
};

const ADDRESS = /https?:\/\/[^\s{}]{1,2000}/u;

const referenceOf = (key: string, fields: ReadonlyMap<string, string>): Reference => {
  const raw = (name: string): string => fields.get(name) ?? '';
  const first = (...names: readonly string[]): string =>
    names
      .map(raw)
      .map(plainOf)
      .find((text) => text !== '') ?? '';
  const address = ADDRESS.exec(raw('url').replace(/\\([_%&#~])/gu, '$1')) ?? ADDRESS.exec(raw('howpublished'));
  return {
    key,
    files: pathsOf(raw('file')),
    said: saying({
      title: first('title'),
      author: namesInLine(raw('author') === '' ? [] : outsideBraces(raw('author'), /\sand\s/u).map(nameOf)),
      publisher: first('journal', 'journaltitle', 'newspaper', 'publisher', 'organization', 'institution'),
      published: dayOf((name) => plainOf(raw(name))),
      retrieved: first('urldate'),
      url: address?.[0],
      archived: ADDRESS.exec(raw('archiveurl'))?.[0],
      language: first('language', 'langid'),
    }),
  };
};

/** The items of a file; the parser's grammar calls itself, and so is bounded by the stack. */
const itemsIn = (text: string): unknown => {
  try {
    return parse(text, { number: 'string' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
};

const NOT_BIBTEX = {
  ok: false,
  problem: 'it is no BibTeX, or a brace or comma is missing in it',
  hint: 'Export the list again as BibTeX or as CSL JSON from your reference manager.',
} as const;

/** Reads BibTeX and BibLaTeX: its entries in order, words that it defines put in. */
export const readBibtex = (text: string): References => {
  const checked = z.array(itemSchema).safeParse(itemsIn(text));
  if (!checked.success) return NOT_BIBTEX;
  const words = new Map<string, string>();
  const references: Reference[] = [];
  for (const item of checked.data) {
    if (item.itemtype === 'string') words.set(item.name.toLowerCase(), valueText(item, words));
    if (item.itemtype !== 'entry') continue;
    const fields = new Map(item.fields.map((field) => [field.name.toLowerCase(), valueText(field, words)]));
    references.push(referenceOf(item.key ?? '(without a key)', fields));
  }
  return references.length === 0 ? NOT_BIBTEX : { ok: true, references };
};
