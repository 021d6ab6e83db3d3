import type { Span } from '../model/place.ts';
import { isForeignFurniture } from '../languages/furniture.ts';
import { contactsIn } from './contacts.ts';

/** A line longer than this is prose, whatever words stand in it. */
const LONGEST_LINE = 200;

/**
 * Lines of a page that belong to the page and not to the article. Every pattern is anchored and tested on a short line
 * alone.
 */
const LINES: readonly RegExp[] = [
  /^(?:last |first )?(?:update|updated|published|posted|modified|printed)\b/iu,
  /\blogo$/iu,
  /^(?:leave|post|write|add) (?:a |your )?(?:comment|reply)/iu,
  /^(?:your (?:name|e-?mail|comment|message)|name|e-?mail|website|comments?|subject|message|submit|search|menu|none)\b[^.]{0,20}\*?$/iu,
  /\b(?:share this|share on|follow us|sign up|subscribe|log ?in|newsletter|cookies?|all rights reserved|copyright|read more|related (?:articles|stories|news))\b/iu,
  /^(?:©|\(c\) )/iu,
  /^[\p{L}\p{N} ]{1,30}(?:\s[>»|›]\s[\p{L}\p{N} ]{1,30}){1,8}$/u,
  /^[-–—*• ]*(?:source|sources|via|tags?|topics|keywords|editor|editors|editor on duty|author|by|photo|image|credit|photo by)\s?:/iu,
  /\/\s?(?:[\p{L}. ]{1,30}\s)?(?:photo|image|file photo|agency photo|afp|reuters|ap|getty images)\.?$/iu,
  /[/—(|].{0,60}\b(?:agence france-presse|getty images|reuters|associated press|afp|epa|tass)\)?\.?$/iu,
  /^By \p{Lu}[\p{L}.'’-]{0,30}(?:,? (?:\p{Lu}|and|de|van|von|al-)[\p{L}.'’-]{0,30}){1,8}(?:, [\p{L} ]{1,40})?$/u,
  /^\d{1,4} (?:comments?|shares?|views?|likes?|replies|min(?:ute)?s? read)$/iu,
  /^(?:By \p{Lu}[\p{L}.' -]{1,40},?\s|[\p{L}. ]{1,40},\s)?(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?:,? \d{1,2}:\d{2})?$/u,
];

/** Labels in brackets, and the numbers of notes: "[Photo]", "[5] [6]". */
const BRACKETED = /\[(?:\d{1,3}|photo|image|video|note|ed\.?|edit)\]/giu;

/** The number of a picture or page before its caption, which is the article's: "Image 3 of 12: …", "3/12". */
const NUMBERED =
  /^[ \t]*(?:(?:image|photo|picture|slide|gallery|video|figure|page) ?#?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?(?:[:.](?=\s)|[ \t]*$)|\d{1,3} ?(?:of|\/) ?\d{1,3}(?::(?=\s)|[ \t]*$))/gimu;

/** Where a report was filed: "TEHRAN (Iran News) –". */
const DATELINE = /^\p{Lu}[\p{Lu}., ]{2,40}(?:\([^()\n]{1,40}\) ?)?[-–—]/gmu;

/** The name of a site, as "example.com": a word with a full stop inside. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)]{1,300}|(?<![\p{L}.])\p{L}{3,40}\.\p{L}{2,10}(?!\p{L}|\.\p{L})/giu;

const PASSAGES: readonly RegExp[] = [BRACKETED, NUMBERED, DATELINE, ADDRESS];

const isFurniture = (line: string): boolean =>
  line.length <= LONGEST_LINE && (LINES.some((pattern) => pattern.test(line)) || isForeignFurniture(line));

/** The spans of a text that are furniture of the page: forms, stamps, navigation, credits, bylines, numbers of notes, of pictures and of telephones. */
export const furnitureIn = (text: string): readonly Span[] => {
  const lines = Array.from(text.matchAll(/[^\r\n]+/gu))
    .filter(([line]) => isFurniture(line.trim()))
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  const passages = PASSAGES.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  return [...lines, ...passages, ...contactsIn(text)].sort((a, b) => a.start - b.start);
};
