import type { Span } from '../model/place.ts';

/** Marks that part the groups of a telephone number. */
const GAP = String.raw`[-. \u00a0\u2010-\u2013()/]{1,3}`;
const ALONE = String.raw`(?<![\d,.])`;
const END = String.raw`(?![\d,]|[-.]\d)`;

/** "+33 1 23 45 67 89": a sign and a country. */
const ABROAD = String.raw`\+\d{1,3}(?:${GAP}\d{1,4}){2,6}`;
/** "555-427-8477", "1 (800) 273-8255". */
const AMERICAN = String.raw`(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}`;
/** "(020) 7946 0958", "08457 90 90 90": no count begins with a zero. */
const TRUNK = String.raw`\(?0\d{1,4}\)?(?:${GAP}\d{2,4}){2,4}`;
/** "427-8477", which is no range: nobody rounds from such a number to such another. */
const LOCAL = String.raw`\d{3}[-\u2010-\u2013](?!\d{3}0)\d{4}`;

/** What leads in a number to be called, however it is written. */
const CALL = String.raw`\b(?:call|phone|telephone|tel|fax|dial|hotline|help ?line|tip ?line|text|whatsapp|mobile|cell)\b\.?:?(?: (?:us|them|him|her|it|the|at|on|is|number|line|toll|free|police|office|crime|stoppers|desk)\b){0,5}:? ?`;

const STREET =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Terrace|Highway|Hwy|Parkway|Pkwy|Square|Quay';

/** Each is bounded, and begins with what is rare. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`${ALONE}(?:${ABROAD}|${AMERICAN}|${TRUNK}|${LOCAL})${END}`, 'gu'),
  new RegExp(String.raw`${CALL}\(?\d{3}(?:${GAP}\d{2,4}){0,4}${END}`, 'giu'),
  new RegExp(
    String.raw`${ALONE}\d{1,5}(?:[-\u2013]\d{1,5})? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'’.-]{0,20} |\d{1,3}(?:st|nd|rd|th) ){1,3}(?:${STREET})\b(?! \p{Ll}{3,}s\b)`,
    'gu',
  ),
  new RegExp(String.raw`${ALONE}\d{2,5} block of `, 'gu'),
];

/** Where a text says how somebody can be called or found: telephone numbers, and the numbers of houses. They count nothing. */
export const contactsIn = (text: string): readonly Span[] =>
  PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
