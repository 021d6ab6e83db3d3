import * as z from 'zod';
import { ID } from '../../model/id.ts';

/** As `draft` writes them: d- and eight hexadecimal digits. */
const SLOT = /^d-[0-9a-f]{8}$/u;

const A_SLOT = 'a slot, d- and eight hexadecimal digits, as a draft has it';

const ELISIONS = /\[?(?:…|\.\.\.)\]?/g;

/** Whether a quote holds any words beside elisions. */
const hasWords = (quote: string): boolean => quote.replace(ELISIONS, '').trim() !== '';

/** Text that YAML takes for a number or a truth value needs quotation marks; nothing else would tell a reader so. */
export const textError =
  (expected: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    typeof input === 'number' || typeof input === 'boolean' ? `${expected}; put it in quotation marks` : expected;

export const text = (expected: string) =>
  z.string({ error: textError(expected) }).refine((value) => value.trim() !== '', { error: expected });
export const id = (expected: string) =>
  z.string({ error: textError(expected) }).regex(ID, { error: `${expected}: letters, digits, "-", "_" and "."` });
export const day = () => z.iso.date({ error: 'a day of the calendar, YYYY-MM-DD' });
export const words = (expected: string) =>
  z.string({ error: textError(expected) }).refine(hasWords, { error: expected });
export const label = () => text('a label');

export const slot = () => z.string({ error: A_SLOT }).regex(SLOT, { error: A_SLOT });

export const editorValue = z.union(
  [
    text('a value'),
    z.number({ error: 'a value' }),
    z.boolean({ error: 'a value' }),
    z.array(z.string({ error: 'a label' }), { error: 'a value' }).min(1, { error: 'at least one label' }),
  ],
  { error: 'a value: text, a number, yes, no or possible, or a list of labels' },
);
