import * as z from 'zod';
import { LIMITS } from '../../model/limits.ts';
import { pointerTo, problemsIn, type Problem } from '../proposal.ts';
import type { Annotation, Left, Selected } from './model.ts';

/** The annotations of a file, or why it has none to read. */
export type AnnotationFile =
  | { readonly ok: true; readonly annotations: readonly Annotation[]; readonly left: readonly Left[] }
  | { readonly ok: false; readonly problem: string; readonly hint: string };

const A_TEXT = { error: 'a text' };
const text = z.string(A_TEXT);
const offset = z.int({ error: 'a whole number' }).nonnegative({ error: 'a whole number, 0 or more' });

/** Where JSON-LD has one thing it may have a list of them, or none: always a list here. */
const several = <T extends z.ZodType>(item: T, error = '') =>
  z.union([item.transform((one): z.output<T>[] => [one]), z.array(item)], { error }).prefault([]);

const positionSchema = z.looseObject({ start: offset, end: offset });
const flatSelector = z.looseObject({
  type: several(text),
  exact: text.optional(),
  prefix: text.optional(),
  suffix: text.optional(),
});
const selector = flatSelector.extend({ refinedBy: several(flatSelector) });
const targetSchema = z.looseObject({
  source: several(z.union([text, z.looseObject({ id: text }).transform(({ id }) => id)])),
  selector: several(z.union([text, selector])),
});
const bodySchema = z.looseObject({ value: text.optional(), format: text.optional(), purpose: several(text) });

/** An annotation of the Web Annotation Data Model, or as hypothes.is gives it: the targets of both are alike. */
const annotationSchema = z.looseObject(
  {
    target: several(
      z.union([text, targetSchema]),
      'a target, or a list of them: a source, which is a text, and selectors with a type, their exact, prefix and suffix texts',
    ),
    body: several(
      z.union([z.null(), text, bodySchema]),
      'a body, or a list of them: an object whose value, format and purpose are texts',
    ),
    bodyValue: text.optional(),
    uri: text.optional(),
    text: text.nullish(),
    tags: z.array(text, { error: 'a list of texts' }).optional(),
    references: z.array(text, { error: 'a list of ids' }).optional(),
  },
  { error: 'an annotation' },
);

type Target = z.output<typeof targetSchema>;
type Raw = z.output<typeof annotationSchema>;

/** The words and the place of a target, by the selectors that tell either; `null` where none tells words. */
const selectedBy = ({ source, selector: by }: Target, uri: string | undefined, pointer: string): Selected | null => {
  const selectors = by.flatMap((one) => (typeof one === 'string' ? [] : [one, ...one.refinedBy]));
  const ofType = (wanted: string) => selectors.filter(({ type }) => type.includes(wanted));
  const { exact, prefix = '', suffix = '' } = ofType('TextQuoteSelector')[0] ?? {};
  if (exact === undefined || exact.trim() === '') return null;
  const position = positionSchema.safeParse(ofType('TextPositionSelector')[0]).data;
  const addresses = [...source, ...(uri === undefined ? [] : [uri])];
  return { pointer, addresses, exact, prefix, suffix, ...(position && { position }) };
};

const recordSchema = z.record(z.string(), z.unknown());

/** What a text is as JSON, or why it is none. */
const jsonIn = (value: string): { readonly data: unknown } | { readonly problem: string } => {
  try {
    return { data: JSON.parse(value) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: error.message };
  }
};

/** The reading that this program put into a body of its own. */
const readingIn = (value: string): NonNullable<Annotation['reading']> | null => {
  const json = jsonIn(value);
  const data = 'data' in json ? recordSchema.safeParse(json.data).data : undefined;
  return data !== undefined && 'claim' in data && 'quote' in data ? data : null;
};

const bodiesOf = ({ body, bodyValue, text: said, tags = [] }: Raw) => {
  const bodies = body.flatMap((one) => (one === null || typeof one === 'string' ? [] : [one]));
  const of = (wanted: (purpose: readonly string[], format: string) => boolean): readonly string[] =>
    bodies.flatMap(({ value, purpose, format = 'text/plain' }) =>
      value !== undefined && wanted(purpose, format) ? [value] : [],
    );
  const reading = of((purpose, format) => purpose.includes('classifying') && format === 'application/json')
    .map(readingIn)
    .find((one) => one !== null);
  const isComment = (purpose: readonly string[], format: string): boolean =>
    !purpose.includes('tagging') && !purpose.includes('classifying') && format !== 'text/html';
  return {
    comments: [...of(isComment), ...[bodyValue, said].flatMap((one) => one ?? [])],
    tags: [...of((purpose) => purpose.includes('tagging')), ...tags],
    ...(reading && { reading }),
  };
};

const within =
  (base: string) =>
  ({ pointer, message }: Problem): Left => ({ pointer: base + pointer, message, severity: 'error' });

const readAnnotation = (data: unknown, pointer: string): Annotation | readonly Left[] => {
  const parsed = annotationSchema.safeParse(data);
  if (!parsed.success) return problemsIn(parsed.error).map(within(pointer));
  const raw = parsed.data;
  if ((raw.references ?? []).length > 0) return [{ pointer, severity: 'info', message: 'it is a reply' }];
  const selected = raw.target.flatMap((target, index, { length }) =>
    typeof target === 'string'
      ? []
      : (selectedBy(target, raw.uri, pointer + pointerTo(length > 1 ? ['target', index] : ['target'])) ?? []),
  );
  if (selected.length === 0)
    return [{ pointer, severity: 'info', message: 'it selects no words: it has no TextQuoteSelector' }];
  return { pointer, selected, ...bodiesOf(raw) };
};

const isList = (data: unknown): data is readonly unknown[] => Array.isArray(data);

interface Found {
  readonly base: readonly string[];
  readonly items: readonly unknown[];
  /** How many there are in all, by the file's own word. */
  readonly total?: number;
}

/** Under which keys formats keep their annotations: hypothes.is, pages and collections of the W3C, graphs of JSON-LD. */
const KEPT_UNDER = ['annotations', 'rows', 'items', '@graph'] as const;

const itemsOf = (data: unknown): Found | null => {
  if (isList(data)) return { base: [], items: data };
  const top = recordSchema.safeParse(data).data;
  if (top === undefined) return null;
  const total = z.int().safeParse(top.total).data;
  for (const key of KEPT_UNDER) {
    const items = top[key];
    if (isList(items)) return { base: [key], items, ...(total !== undefined && { total }) };
  }
  const first = recordSchema.safeParse(top.first).data;
  if (first !== undefined && isList(first.items))
    return { base: ['first', 'items'], items: first.items, ...(total !== undefined && { total }) };
  return 'target' in top ? { base: [], items: [data] } : null;
};

const HINT =
  'Give W3C Web Annotations in JSON-LD (an annotation, a list, a page or a collection with its first page), or what hypothes.is exports as JSON.';

/**
 * Reads a file of annotations: W3C Web Annotations as JSON-LD, or JSON of hypothes.is, from its export or its search. An
 * annotation that cannot be read costs none but itself. Linear in the length of the text. Pure.
 */
export const annotationsIn = (content: string): AnnotationFile => {
  const json = jsonIn(content);
  if ('problem' in json) return { ok: false, problem: `it is no JSON: ${json.problem}`, hint: HINT };
  const { data } = json;
  const found = itemsOf(data);
  if (found === null) return { ok: false, problem: 'there are no annotations in it', hint: HINT };
  const { base, items, total = 0 } = found;
  const { most } = LIMITS.annotations;
  if (items.length > most)
    return {
      ok: false,
      problem: `it holds ${items.length} annotations, and at most ${most} are taken at once`,
      hint: 'Split it, and import its parts one after the other.',
    };
  const isOne = !isList(data) && base.length === 0;
  const read = items.map((item, index) => readAnnotation(item, isOne ? '' : pointerTo([...base, index])));
  const annotations = read.flatMap((one) => ('selected' in one ? [one] : []));
  const left = read.flatMap((one) => ('selected' in one ? [] : one));
  const message = `the file holds ${items.length} of ${total} annotations: import the others too`;
  const partial: readonly Left[] = total > items.length ? [{ pointer: '/total', severity: 'error', message }] : [];
  return { ok: true, annotations, left: [...partial, ...left] };
};
