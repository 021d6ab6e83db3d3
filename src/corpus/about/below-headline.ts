import { attributeOf, elementsWithin, isElement, textWithin, type PageElement, type PageNode } from '../html/page.ts';
import type { PageDocument } from '../html/page.ts';
import { inOneLine } from '../../text/one-line.ts';
import { dayIn } from './day.ts';

/** A line of a page as it is shown, and the classes of what it stands in, innermost last. */
export interface ShownLine {
  readonly words: string;
  readonly names: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const INLINE = words('a abbr address b bdi cite em font i label mark q small span strong sub sup time u');
/** What is not read, leads elsewhere, or tells of a picture. */
const SKIPPED = words(
  'script style noscript template svg button select nav aside footer form figure figcaption iframe table video audio h2 h3 h4 h5 h6',
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
/** A link that is longer than a date and a name leads to another story. */
const LONGEST_LINK = 60;

/** A line with a full stop and so many characters is prose; so much of it may stand between headline and stamp. */
const PROSE = 80;
const MOST_PROSE = 3;
const MOST_LINES = 40;

const isHidden = (element: PageElement): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  HIDDEN.test(attributeOf(element, 'style') ?? '');

const namesOf = (element: PageElement): string =>
  ['class', 'itemprop', 'id']
    .map((name) => attributeOf(element, name) ?? '')
    .join(' ')
    .toLowerCase();

/** The page's headline: its only one of the first rank, or the only one that its title repeats. */
const headlineOf = (page: PageDocument, title: string): PageElement | undefined => {
  const headlines = [...elementsWithin(page)].filter(({ tagName }) => tagName === 'h1');
  const shown = headlines.filter((one) => !isHidden(one) && inOneLine(textWithin(one)) !== '');
  const named = shown.filter((one) => inOneLine(title).includes(inOneLine(textWithin(one))));
  const [only, ...more] = named.length > 0 ? named : shown;
  return more.length === 0 ? only : undefined;
};

const ancestorsOf = (element: PageElement): ReadonlySet<object> => {
  const ancestors = new Set<object>();
  for (let node = element.parentNode; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    ancestors.add(node);
  return ancestors;
};

/** A time is shown in words that may be "2 hours ago"; the day is then told by its attribute. */
const timeWords = (element: PageElement): string => {
  const shown = inOneLine(textWithin(element));
  const day = (attributeOf(element, 'datetime') ?? '').slice(0, 'YYYY-MM-DD'.length);
  return dayIn(shown) === undefined && dayIn(day) !== undefined ? day : shown;
};

/** The lines that a page shows below its headline, as far as its story's first sentences; none without one headline. */
export const linesBelowHeadline = (page: PageDocument, title: string): readonly ShownLine[] => {
  const headline = headlineOf(page, title);
  if (headline === undefined) return [];
  const ancestors = ancestorsOf(headline);
  const lines: ShownLine[] = [];
  let [open, names, prose, isBelow] = ['', '', 0, false];
  const end = (): void => {
    const line = inOneLine(open);
    if (line !== '') lines.push({ words: line, names });
    if (line.length >= PROSE && /[.!?…。։؟]/u.test(line)) prose += 1;
    [open, names] = ['', ''];
  };
  const isDone = (): boolean => prose >= MOST_PROSE || lines.length >= MOST_LINES;
  const isElsewhere = (element: PageElement): boolean =>
    SKIPPED.has(element.tagName) ||
    isHidden(element) ||
    element.tagName === 'article' ||
    (element.tagName === 'a' && inOneLine(textWithin(element)).length > LONGEST_LINK);
  const visit = (node: PageNode, within: string): void => {
    if (isDone()) return;
    if (!isElement(node)) {
      if (isBelow && 'value' in node) {
        open += ` ${node.value}`;
        if (node.value.trim() !== '') names += ` ${within}`;
      }
      return;
    }
    if (node === headline) {
      isBelow = true;
      return;
    }
    const around = ancestors.has(node);
    if (!around && (!isBelow || isElsewhere(node))) return;
    const isBlock = !INLINE.has(node.tagName);
    const called = `${within} ${namesOf(node)}`;
    if (isBlock) end();
    if (node.tagName === 'time') {
      open += ` ${timeWords(node)}`;
      names += ` ${called} <time>`;
    } else for (const child of node.childNodes) visit(child, around ? '' : called);
    if (isBlock) end();
  };
  for (const node of page.childNodes) visit(node, '');
  end();
  return lines;
};
