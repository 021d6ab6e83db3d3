import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Data, Path } from '../node.ts';
import { blankBefore, eolAt, lineStart, nextLine, pastBlank, pastComments, restOfLine } from './lines.ts';
import type { Splice } from './splice.ts';
import {
  endOf,
  endOfPair,
  find,
  isAbsent,
  isFlow,
  isSource,
  keyOf,
  pairOf,
  startOf,
  type Found,
  type SourceNode,
} from './tree.ts';
import { isList, isMapping, writeEntry, writeFlow, writeScalar, type Setting, type Style } from './write.ts';

/**
 * One change of a YAML document: data set at a path, in place of what stands there or as a new key; a key or an item of a
 * list taken out; or data put behind the last item of the list at a path.
 */
export type Edit =
  | { readonly op: 'set'; readonly path: Path; readonly value: Data }
  | { readonly op: 'remove'; readonly path: Path }
  | { readonly op: 'append'; readonly path: Path; readonly value: Data };

const STYLES: Readonly<Record<string, Style>> = { PLAIN: 'plain', QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double' };

const styleOf = ({ node }: Found): Style => (isScalar(node) ? (STYLES[node.type ?? ''] ?? 'double') : 'double');

const BLOCK_HEADER = /^[|>][-+0-9]*([ \t]+#[^\r\n]*)?/u;
const LAST_BREAKS = /[\r\n]+$/u;

/** What a scalar's text gives way to, and the comment in a block scalar's head, which stays. */
const tokenOf = (text: string, node: Found['node']): { start: number; end: number; comment: string } => {
  const [start, end] = [startOf(node), endOf(text, node)];
  const token = text.slice(start, end);
  const header = isScalar(node) && (node.type ?? '').startsWith('BLOCK') ? BLOCK_HEADER.exec(token) : null;
  if (!header) return { start, end, comment: '' };
  return { start, end: start + token.replace(LAST_BREAKS, '').length, comment: header[1] ?? '' };
};

/** A quoted text on one line can stand anywhere as it is written. */
const QUOTED_LINE = /^(?:"[^\r\n]*"|'[^\r\n]*')$/u;

/** What takes the place of a node: a text in the style of the old one; in a mapping, an old text as it was written. */
const replacement = (token: string, found: Found, value: Data): string => {
  if (!isList(value) && !isMapping(value)) return writeScalar(value, styleOf(found), found.flow);
  if (isList(value) || !isScalar(found.node)) return writeFlow(value, 'double');
  const old = found.node.value;
  const entries = Object.entries(value).map(
    ([key, entry]) => `${key}: ${entry === old && QUOTED_LINE.test(token) ? token : writeFlow(entry, 'double')}`,
  );
  return `{ ${entries.join(', ')} }`;
};

const replaceNode = (text: string, found: Found, value: Data): Splice => {
  const { start, end, comment } = tokenOf(text, found.node);
  return { start, end, text: `${replacement(text.slice(start, end), found, value)}${comment}` };
};

const addToFlow = (text: string, map: YAMLMap, entry: string): Splice => {
  const last = map.items.at(-1);
  if (!last) return { start: startOf(map) + 1, end: startOf(map) + 1, text: ` ${entry} ` };
  const end = endOfPair(text, last);
  return { start: end, end, text: `, ${entry}` };
};

/** The white space before the keys of a block mapping: as before its second key, where the first follows a dash. */
const indentOf = (text: string, map: YAMLMap): string => {
  const starts = map.items.flatMap((pair) => keyOf(pair)?.range?.[0] ?? []);
  const leads = starts.map((start) => text.slice(lineStart(text, start), start));
  return leads.find((lead) => lead.trim() === '') ?? ' '.repeat(leads[0]?.length ?? 0);
};

const NOTHING_BUT_COMMENT = /^[ \t]*(?:#.*)?$/u;

/** Where a line can follow what ends at an offset: behind the rest of its line, and the comments that belong to it. */
const nextEntryAt = (text: string, end: number, column: number): number | null => {
  const begun = end > 0 && lineStart(text, end) === end;
  if (!begun && !NOTHING_BUT_COMMENT.test(restOfLine(text, end))) return null;
  return pastComments(text, begun ? end : nextLine(text, end), column);
};

const addToBlock = (text: string, map: YAMLMap, key: string, value: Data): Splice | null => {
  const indent = indentOf(text, map);
  const at = nextEntryAt(text, endOf(text, map), indent.length);
  if (at === null) return null;
  const eol = eolAt(text, startOf(map));
  const lines = writeEntry(key, value, { flow: false, indent, eol });
  const follows = at > 0 && lineStart(text, at) === at;
  return { start: at, end: at, text: follows ? `${lines}${eol}` : `${eol}${lines}` };
};

const addKey = (text: string, { node, flow }: Found, key: string, value: Data): Splice | null => {
  if (!isMap(node)) return null;
  if (!flow) return addToBlock(text, node, key, value);
  return addToFlow(text, node, writeEntry(key, value, { flow: true, indent: '', eol: '' }));
};

/** A value for a key that is written without one. */
const fillKey = (text: string, pair: Pair, flow: boolean, value: Data): Splice => {
  const at = endOfPair(text, pair);
  const written = isList(value) || isMapping(value) ? writeFlow(value, 'double') : writeScalar(value, 'plain', flow);
  return { start: at, end: at, text: ` ${written}` };
};

const planSet = (text: string, root: Found, path: Path, value: Data): Splice | null => {
  const holder = find(root, path.slice(0, -1));
  const key = path.at(-1);
  const found = find(root, path);
  if (found && !isAbsent(found.node)) return replaceNode(text, found, value);
  if (!holder || typeof key !== 'string') return null;
  const pair = isMap(holder.node) ? pairOf(holder.node, key) : undefined;
  return pair ? fillKey(text, pair, holder.flow, value) : addKey(text, holder, key, value);
};

const keyStart = (pair: Pair | undefined): number | undefined => pair && keyOf(pair)?.range?.[0];

const removeFromFlow = (text: string, map: YAMLMap, index: number, pair: Pair): Splice | null => {
  const start = keyStart(pair);
  const next = keyStart(map.items[index + 1]);
  const before = map.items[index - 1];
  if (start !== undefined && next !== undefined) return { start, end: next, text: '' };
  return before ? { start: endOfPair(text, before), end: endOfPair(text, pair), text: '' } : null;
};

/** Only an entry that has its lines for itself can be taken out of a block. */
const removeFromBlock = (text: string, map: YAMLMap, pair: Pair): Splice | null => {
  const key = keyStart(pair);
  if (key === undefined || map.items.length < 2) return null;
  const start = lineStart(text, key);
  const end = endOfPair(text, pair);
  if (text.slice(start, key).trim() !== '' || !NOTHING_BUT_COMMENT.test(restOfLine(text, end))) return null;
  return { start, end: lineStart(text, end) === end ? end : nextLine(text, end), text: '' };
};

const DASH = /^[ \t]*-[ \t]+$/u;
const EMPTY_LINE = /\n[ \t]*\r?\n/u;

/** Where an item's neighbour begins that stands in brackets with it: an item goes with one of its commas. */
const removeItemFromFlow = (text: string, items: readonly SourceNode[], index: number): Splice | null => {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (item === undefined) return null;
  if (next !== undefined) return { start: startOf(item), end: startOf(next), text: '' };
  return { start: before === undefined ? startOf(item) : endOf(text, before), end: endOf(text, item), text: '' };
};

/** An item goes with the comments that stand inside it, and with the empty lines that part it from the next. */
const removeItemFromBlock = (text: string, items: readonly SourceNode[], index: number): Splice | null => {
  const item = items[index];
  if (item === undefined || items.length < 2) return null;
  const start = lineStart(text, startOf(item));
  const dash = text.slice(start, startOf(item));
  const end = DASH.test(dash) ? nextEntryAt(text, endOf(text, item), dash.indexOf('-') + 1) : null;
  if (end === null) return null;
  if (index < items.length - 1) return { start, end: pastBlank(text, end), text: '' };
  return { start: blankBefore(text, start), end, text: '' };
};

const planRemoveItem = (text: string, list: YAMLSeq, index: number): Splice | null => {
  const items = list.items.filter(isSource);
  if (items.length < list.items.length) return null;
  return isFlow(list) ? removeItemFromFlow(text, items, index) : removeItemFromBlock(text, items, index);
};

const planRemove = (text: string, root: Found, path: Path): Splice | null => {
  const node = find(root, path.slice(0, -1))?.node;
  const key = path.at(-1);
  if (typeof key === 'number') return isSeq(node) ? planRemoveItem(text, node, key) : null;
  if (!isMap(node) || typeof key !== 'string') return null;
  const pair = pairOf(node, key);
  if (!pair) return null;
  return isFlow(node) ? removeFromFlow(text, node, node.items.indexOf(pair), pair) : removeFromBlock(text, node, pair);
};

/** Whether the last two items of a block stand apart by an empty line. */
const isSpaced = (text: string, items: readonly SourceNode[]): boolean => {
  const [before, last] = items.slice(-2);
  return before !== undefined && last !== undefined && EMPTY_LINE.test(text.slice(endOf(text, before), startOf(last)));
};

/** An item, in lines of its own where it is a mapping, unless the one before it stands in braces. */
const itemText = (value: Data, before: SourceNode, inner: Setting): string =>
  isMapping(value) && !isFlow(before)
    ? Object.entries(value)
        .map(([key, data]) => writeEntry(key, data, inner))
        .join(inner.eol)
        .trimStart()
    : writeFlow(value, 'plain');

const appendToBlock = (text: string, list: YAMLSeq, value: Data): Splice | null => {
  const items = list.items.filter(isSource);
  const last = items.at(-1);
  if (last === undefined || items.length < list.items.length) return null;
  const dash = text.slice(lineStart(text, startOf(last)), startOf(last));
  const column = dash.indexOf('-');
  const at = DASH.test(dash) ? nextEntryAt(text, endOf(text, last), column) : null;
  if (at === null) return null;
  const eol = eolAt(text, startOf(last));
  const inner = { flow: false, indent: ' '.repeat(dash.length), eol };
  const lines = `${isSpaced(text, items) ? eol : ''}${dash}${itemText(value, last, inner)}`;
  const follows = at > 0 && lineStart(text, at) === at;
  return { start: at, end: at, text: follows ? `${lines}${eol}` : `${eol}${lines}` };
};

const appendToFlow = (text: string, list: YAMLSeq, value: Data): Splice => {
  const last: unknown = list.items.at(-1);
  const written = writeFlow(value, isMapping(value) ? 'double' : 'plain');
  if (!isSource(last)) return { start: startOf(list) + 1, end: startOf(list) + 1, text: ` ${written} ` };
  const end = endOf(text, last);
  return { start: end, end, text: `, ${written}` };
};

const planAppend = (text: string, root: Found, path: Path, value: Data): Splice | null => {
  const list = find(root, path)?.node;
  if (!list || !isSeq(list)) return null;
  return isFlow(list) ? appendToFlow(text, list, value) : appendToBlock(text, list, value);
};

/** What an edit changes in a text; `null` where its path leads nowhere, or the notation there cannot take it. */
export const planEdit = (text: string, root: Found, edit: Edit): Splice | null => {
  if (edit.op === 'append') return planAppend(text, root, edit.path, edit.value);
  return edit.op === 'set' ? planSet(text, root, edit.path, edit.value) : planRemove(text, root, edit.path);
};
