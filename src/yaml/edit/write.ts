import type { Data, Scalar } from '../node.ts';
import { readPlain } from '../scalar.ts';

/** How a text is written: as it is, or between quotation marks. */
export type Style = 'plain' | 'single' | 'double';

/** Columns by which a mapping stands in from the key that holds it. */
const STEP = '  ';

/** What cannot be seen, or would be taken for something else: written as an escape sequence. The joiners are letters' own. */
const UNSEEN = /(?![ \u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\u0085\u115f\u1160\u3164\uffa0]/u;
const ESCAPED = new RegExp(`["\\\\]|${UNSEEN.source}`, 'gu');

const NAMED: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const LAST_OF_TWO_DIGITS = 0xff;
const LAST_OF_FOUR_DIGITS = 0xffff;

const escape = (character: string): string => {
  const named = NAMED.get(character);
  if (named !== undefined) return named;
  const code = character.codePointAt(0) ?? 0;
  const hex = (digits: number): string => code.toString(16).padStart(digits, '0');
  if (code <= LAST_OF_TWO_DIGITS) return `\\x${hex(2)}`;
  return code <= LAST_OF_FOUR_DIGITS ? `\\u${hex(4)}` : `\\U${hex(8)}`;
};

const doubleQuoted = (text: string): string => `"${text.replace(ESCAPED, escape)}"`;

/** Words that older readers of YAML take for truth values. */
const TRUTHS = /^(?:y|yes|n|no|on|off)$/iu;
const PLAIN_START = /^[\p{L}\p{N}]/u;
/** What ends a plain text, begins a comment or makes a key of it. */
const NOT_PLAIN = / {2}|\s$|:(?:\s|$)|\s#/u;
const NOT_PLAIN_IN_FLOW = /[,[\]{}]|:/u;

const isPlain = (text: string, flow: boolean): boolean =>
  PLAIN_START.test(text) &&
  !UNSEEN.test(text) &&
  !NOT_PLAIN.test(text) &&
  !(flow && NOT_PLAIN_IN_FLOW.test(text)) &&
  !TRUTHS.test(text) &&
  readPlain(text) === text;

/** Where something is written: between braces or brackets, or in lines of its own. */
export interface Setting {
  readonly flow: boolean;
  /** The white space before a key of the mapping that it is written into. */
  readonly indent: string;
  readonly eol: string;
}

const textIn = (text: string, style: Style, flow: boolean): string => {
  if (style === 'plain' && isPlain(text, flow)) return text;
  return style === 'single' && !UNSEEN.test(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
};

/**
 * A scalar as YAML, in one line, in the style asked for where that can hold it, else between double quotation marks.
 * Reading it gives the value.
 */
export const writeScalar = (value: Scalar, style: Style, flow: boolean): string =>
  typeof value === 'string' ? textIn(value, style, flow) : String(value);

export const isList = (data: Data): data is readonly Data[] => Array.isArray(data);

export const isMapping = (data: Data): data is Readonly<Record<string, Data>> =>
  typeof data === 'object' && data !== null && !isList(data);

/** Data as YAML in one line, its collections in brackets and braces; texts in `style` where that can hold them. */
export const writeFlow = (data: Data, style: Style): string => {
  if (isList(data)) return `[${data.map((item) => writeFlow(item, style)).join(', ')}]`;
  if (!isMapping(data)) return writeScalar(data, style, true);
  const entries = Object.entries(data).map(([key, value]) => `${key}: ${writeFlow(value, style)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

/** A key with its data as lines of YAML, a mapping and each of a list of mappings in lines of its own; texts stand plain where they can. */
export const writeEntry = (key: string, data: Data, { flow, indent, eol }: Setting): string => {
  if (flow) return `${key}: ${writeFlow(data, 'double')}`;
  if (isList(data) && data.length > 0 && data.every(isMapping))
    return [`${indent}${key}:`, ...data.map((item) => `${indent}${STEP}- ${writeFlow(item, 'plain')}`)].join(eol);
  if (!isMapping(data))
    return `${indent}${key}: ${isList(data) ? writeFlow(data, 'plain') : writeScalar(data, 'plain', false)}`;
  const inner = { flow, indent: `${indent}${STEP}`, eol };
  return [`${indent}${key}:`, ...Object.entries(data).map(([name, value]) => writeEntry(name, value, inner))].join(eol);
};

/** A mapping of one key to a list of mappings as a YAML file of its own, an empty line between them. */
export const writeList = (key: string, items: readonly Readonly<Record<string, Data>>[]): string => {
  const inner = { flow: false, indent: STEP + STEP, eol: '\n' };
  const entries = items.map((item) => Object.entries(item).map(([name, data]) => writeEntry(name, data, inner)));
  return `${key}:\n${entries.map((lines) => `${STEP}- ${lines.join('\n').trimStart()}\n`).join('\n')}`;
};
