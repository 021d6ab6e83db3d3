import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, COLLECTION_STYLE } from 'js-yaml';
import type { Span } from '../model/place.ts';
import { excerpt, syntaxFlaw, type Flaw } from './flaw.ts';
import type { Path, YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './node.ts';
import { readPlain } from './scalar.ts';

/** Nodes nested deeper than this, scalars included, are refused; claim files need seven levels. */
const MAX_DEPTH = 32;

type YamlEvent = ReturnType<typeof parseEvents>[number];
type EventOf<T extends YamlEvent['type']> = Extract<YamlEvent, { readonly type: T }>;
type ScalarEvent = EventOf<typeof EVENT_ID.SCALAR>;
type MappingEvent = EventOf<typeof EVENT_ID.MAPPING>;
type SequenceEvent = EventOf<typeof EVENT_ID.SEQUENCE>;

/** The events of one document, read from the front; `at` moves on. */
interface Cursor {
  readonly text: string;
  readonly events: readonly YamlEvent[];
  readonly flaws: Flaw[];
  at: number;
}

/** A document's root, nothing for an empty file, and what is refused in it. */
export interface YamlReading {
  readonly root: YamlNode | null;
  readonly flaws: readonly Flaw[];
}

const PLAIN_WORDS = 'Write the words out where they are needed: claim files are read as plain data.';

const refuse = (cursor: Cursor, path: Path, span: Span, what: string): void => {
  const words = excerpt(cursor.text.slice(span.start, span.end));
  cursor.flaws.push(syntaxFlaw(path, span, `${what} (${words}) is not taken here`, PLAIN_WORDS));
};

/** Anchors and tags are refused, and the node beneath them is read on, so that its own faults show too. */
const refuseProperties = (cursor: Cursor, path: Path, event: ScalarEvent | MappingEvent | SequenceEvent): void => {
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
  if (anchorStart >= 0) refuse(cursor, path, { start: anchorStart - 1, end: anchorEnd }, 'A YAML anchor');
  if (tagStart >= 0) refuse(cursor, path, { start: tagStart, end: tagEnd }, 'A YAML tag');
};

const QUOTED: ReadonlySet<number> = new Set([SCALAR_STYLE.SINGLE_QUOTED, SCALAR_STYLE.DOUBLE_QUOTED]);

/** A scalar that is absent altogether stands, without length, where it would begin. */
const scalarSpan = ({ valueStart, valueEnd, style }: ScalarEvent, from: number): Span => {
  if (valueStart < 0) return { start: from, end: from };
  const marks = QUOTED.has(style) ? 1 : 0;
  return { start: valueStart - marks, end: valueEnd + marks };
};

const readScalar = (cursor: Cursor, event: ScalarEvent, path: Path, from: number): YamlScalar => {
  refuseProperties(cursor, path, event);
  const text = getScalarValue(cursor.text, event);
  const value = event.style === SCALAR_STYLE.PLAIN ? readPlain(text) : text;
  return { type: 'scalar', value, span: scalarSpan(event, from) };
};

/** An empty collection in brackets is pointed at by the first of them. */
const collectionSpan = ({ start, style }: SequenceEvent | MappingEvent, end: number): Span => ({
  start,
  end: style === COLLECTION_STYLE.FLOW ? Math.max(end, start + 1) : end,
});

const readList = (cursor: Cursor, event: SequenceEvent, path: Path): YamlList => {
  refuseProperties(cursor, path, event);
  const items: YamlNode[] = [];
  let end = event.start;
  while (cursor.events[cursor.at]?.type !== EVENT_ID.POP) {
    const item = readNode(cursor, [...path, items.length], end);
    items.push(item);
    end = item.span.end;
  }
  cursor.at += 1;
  return { type: 'list', items, span: collectionSpan(event, end) };
};

/** A key is one word or phrase; anything else is refused, and nothing is returned for it. */
const readKey = (cursor: Cursor, path: Path, from: number): { text: string; span: Span } | null => {
  const event = cursor.events[cursor.at];
  const node = readNode(cursor, path, from);
  if (event?.type === EVENT_ID.ALIAS) return null;
  if (event?.type === EVENT_ID.SCALAR) return { text: getScalarValue(cursor.text, event), span: node.span };
  cursor.flaws.push(syntaxFlaw(path, node.span, 'A list or mapping cannot be a key', 'Give a word or a phrase.'));
  return null;
};

/** Why a key is refused however it is spelt elsewhere, or nothing. */
const KEY_REFUSALS: ReadonlyMap<string, string> = new Map([
  ['<<', 'A YAML merge key (<<) is not taken here'],
  ['__proto__', 'No key can be called __proto__'],
]);

interface MapBuilder {
  readonly entries: Map<string, YamlEntry>;
  /** The last entry whose value a comma may have cut, and where what was cut off ends. */
  cut: { readonly entry: YamlEntry; end: number } | null;
}

const addEntry = (cursor: Cursor, path: Path, map: MapBuilder, entry: YamlEntry): void => {
  const refusal = KEY_REFUSALS.get(entry.key);
  const at = [...path, entry.key];
  if (refusal !== undefined) {
    cursor.flaws.push(syntaxFlaw(at, entry.keySpan, refusal, PLAIN_WORDS));
  } else if (map.entries.has(entry.key)) {
    const problem = `The key “${excerpt(entry.key)}” stands twice in one mapping`;
    cursor.flaws.push(syntaxFlaw(at, entry.keySpan, problem, 'Keep one of the two, or join what they say.'));
  } else {
    map.entries.set(entry.key, entry);
  }
};

const COLON_AHEAD = /\s*:/y;

const colonFollows = (text: string, offset: number): boolean => {
  COLON_AHEAD.lastIndex = offset;
  return COLON_AHEAD.test(text);
};

/** `{ quote: 1,960 servicemen }` ends the quote at its comma; the rest is a key with neither colon nor value. */
const isCutOff = (cursor: Cursor, event: MappingEvent, keySpan: Span, value: YamlEvent | undefined): boolean =>
  event.style === COLLECTION_STYLE.FLOW &&
  value?.type === EVENT_ID.SCALAR &&
  value.valueStart < 0 &&
  !colonFollows(cursor.text, keySpan.end);

const reportCut = (cursor: Cursor, path: Path, { cut }: MapBuilder): void => {
  if (!cut || cut.end === cut.entry.value.span.end) return;
  const { key, value } = cut.entry;
  const span = { start: value.span.start, end: cut.end };
  const whole = excerpt(cursor.text.slice(span.start, span.end));
  const hint = `Put the whole in quotation marks: ${key}: "${whole}".`;
  cursor.flaws.push(syntaxFlaw([...path, key], span, `A comma ends the value of “${key}” early`, hint));
};

const readEntry = (cursor: Cursor, event: MappingEvent, path: Path, map: MapBuilder, from: number): number => {
  const key = readKey(cursor, path, from);
  const valueEvent = cursor.events[cursor.at];
  const value = readNode(cursor, key ? [...path, key.text] : path, key?.span.end ?? from);
  if (!key) return value.span.end;
  if (map.cut && isCutOff(cursor, event, key.span, valueEvent)) {
    map.cut.end = key.span.end;
    return key.span.end;
  }
  reportCut(cursor, path, map);
  const entry = { key: key.text, keySpan: key.span, value };
  const plain = valueEvent?.type === EVENT_ID.SCALAR && valueEvent.style === SCALAR_STYLE.PLAIN;
  map.cut = plain ? { entry, end: value.span.end } : null;
  addEntry(cursor, path, map, entry);
  return value.span.end;
};

const readMap = (cursor: Cursor, event: MappingEvent, path: Path): YamlMap => {
  refuseProperties(cursor, path, event);
  const map: MapBuilder = { entries: new Map(), cut: null };
  let end = event.start;
  while (cursor.events[cursor.at]?.type !== EVENT_ID.POP) end = readEntry(cursor, event, path, map, end);
  reportCut(cursor, path, map);
  cursor.at += 1;
  return { type: 'map', entries: map.entries, span: collectionSpan(event, end) };
};

/** Reads the node that begins at the cursor; `from` is where it stands if it is absent. */
const readNode = (cursor: Cursor, path: Path, from: number): YamlNode => {
  const event = cursor.events[cursor.at];
  cursor.at += 1;
  if (event?.type === EVENT_ID.SCALAR) return readScalar(cursor, event, path, from);
  if (event?.type === EVENT_ID.SEQUENCE) return readList(cursor, event, path);
  if (event?.type === EVENT_ID.MAPPING) return readMap(cursor, event, path);
  const span = event?.type === EVENT_ID.ALIAS ? { start: event.anchorStart - 1, end: event.anchorEnd } : null;
  if (span) refuse(cursor, path, span, 'A YAML alias');
  return { type: 'scalar', value: null, span: span ?? { start: from, end: from } };
};

/** A second document is refused; an empty one, such as a `---` at the end leaves, does no harm. */
const refuseSecond = (cursor: Cursor): void => {
  cursor.at += 2;
  const { flaws } = cursor;
  if (cursor.at >= cursor.events.length) return;
  const known = flaws.length;
  const { span } = readNode(cursor, [], cursor.text.length);
  if (span.start === span.end) return;
  flaws.length = known;
  flaws.push(
    syntaxFlaw(
      [],
      { start: span.start, end: span.start },
      'A second YAML document begins here',
      'Keep one document a file: take out the line ---, or split the file.',
    ),
  );
};

/**
 * Reads the YAML text of one document into nodes with their spans. Anchors, aliases, tags, merge keys, keys that stand
 * twice and second documents are refused, each as a flaw at its place, before anything is expanded; what can be read
 * beside them is read. Throws js-yaml's `YAMLException` where the text is no YAML, or nests deeper than 32.
 */
export const readYaml = (text: string): YamlReading => {
  const events = parseEvents(text, { maxDepth: MAX_DEPTH });
  const cursor: Cursor = { text, events, flaws: [], at: 1 };
  if (events.length === 0) return { root: null, flaws: [] };
  const root = readNode(cursor, [], 0);
  refuseSecond(cursor);
  return { root, flaws: cursor.flaws };
};
