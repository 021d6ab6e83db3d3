import { parseHTML } from 'linkedom';

/** A page, parsed; both are nodes of a DOM. */
export interface Page {
  readonly document: unknown;
  readonly body: unknown;
  readonly title: string;
}

/** The library's window has its properties without listing them. */
const property = (value: unknown, name: 'document' | 'body' | 'title'): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Fragments, and pages that leave out the tags of their body, get them. */
const whole = (html: string): string => (/<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`);

/** Parses HTML, a whole page or a fragment; anything is HTML. */
export const parsePage = (html: string): Page => {
  const window: unknown = parseHTML(whole(html));
  const document = property(window, 'document');
  const title = property(document, 'title');
  return { document, body: property(document, 'body'), title: typeof title === 'string' ? title : '' };
};
