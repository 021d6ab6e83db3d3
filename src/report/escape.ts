import { spelledCommands } from '../text/ci-commands.ts';

/** Characters that stand for white space in one line of output, breaks of every kind among them. */
const WHITE_SPACE = /[\s\u0085]+/gu;

/** Invisible characters of ordinary typography, which say nothing to a reader: dropped. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\ufeff]/gu;

/**
 * What could steer a terminal or hide a meaning: controls (escape sequences begin with one), bidirectional overrides and
 * every other format character but the two joiners that Persian and emoji need, fillers that look like nothing.
 */
const HOSTILE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\u115f\u1160\u3164\uffa0]/gu;

const LONE_SURROGATE = /\p{Cs}/gu;

/** Marks on one base that are still writing; more of them would overwrite neighbouring lines. */
const MARKS_KEPT = 8;
const STACKED_MARKS = new RegExp(`(\\p{M}{${MARKS_KEPT}})\\p{M}+`, 'gu');

const visible = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/**
 * Makes any text safe to print as (part of) one line: runs of white space become one space; controls, escape sequences
 * and bidirectional overrides are shown as `<U+001B>`. Never fails; printing twice changes nothing more.
 */
export const printable = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(WHITE_SPACE, ' ')
    .replace(HOSTILE, visible)
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(STACKED_MARKS, '$1');

const STEERING = new RegExp(`(?![\\n\\t])(?:${HOSTILE.source})`, 'gu');

/**
 * Makes a text of several lines safe to print as it is: what could steer a terminal or turn the order of the text is shown as
 * `<U+001B>`; lines and white space stay. Never fails; printing twice changes nothing more.
 */
export const unsteered = (text: string): string => text.replace(STEERING, visible).replace(LONE_SURROGATE, '\ufffd');

/** Breaks what GitHub would turn into a link or a mention after rendering, where no backslash helps. */
const APART = '<!-- -->';

/** Markdown's own marks, wherever they stand. */
const MARKS = /[\\`*_{}[\]()|~$^=!]/gu;

/** Marks that mean something only at the start of a line: lists, headings, rules. */
const LINE_START = /^(\s*)(?:([-+#])|(\d{1,9})([.)]))/u;

const AUTOLINK = /(:)(?=\/\/)|(@)|(#)(?=\d)|(\bGH)(?=-\d)|(\bwww)(?=\.)|(\bmailto|\bxmpp)(?=:)/giu;

const escapeLineStart = (text: string): string =>
  text.replace(LINE_START, (_, space: string, mark?: string, digits?: string, after?: string) =>
    mark === undefined ? `${space}${digits ?? ''}\\${after ?? ''}` : `${space}\\${mark}`,
  );

/**
 * Makes any text safe within a line of Markdown, a table's cell included: it cannot become a link, HTML, a mention, a
 * heading, a list or a cell of its own. Breaks become spaces. Never fails.
 */
export const escapeMarkdown = (text: string): string =>
  escapeLineStart(
    printable(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(MARKS, '\\$&'),
  ).replace(AUTOLINK, `$&${APART}`);

const UNIT_DIGITS = 4;

const unitEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(UNIT_DIGITS, '0')}`;

/**
 * Writes what could steer a terminal or turn the order of a text as `\u` escapes of JSON: the data stay the same, and
 * are safe to print.
 *
 * @param json JSON, where such characters can stand in strings alone.
 */
export const escapeJson = (json: string): string =>
  spelledCommands(json, ':', '\\u0023').replace(
    /[\u2028\u2029]|(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu,
    (character) => character.split('').map(unitEscape).join(''),
  );

/** Data as JSON that is safe to print, indented by two spaces and ended by a newline. */
export const jsonText = (data: unknown): string => `${escapeJson(JSON.stringify(data, null, 2))}\n`;
