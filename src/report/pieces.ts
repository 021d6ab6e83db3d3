import { escapeJson } from './escape.ts';

/** Characters of a piece, about: large enough that writing costs little, and far below the longest string there may be. */
const ENOUGH = 1 << 16;

/** The same text in pieces of some size that end with lines, so that what counts by lines may look at each alone. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < ENOUGH) continue;
    const end = piece.lastIndexOf('\n') + 1;
    if (end > 0) yield piece.slice(0, end);
    piece = piece.slice(end);
  }
  if (piece !== '') yield piece;
}

/** Lists within lists that are written an item at a time: the readings of the claims, the results of the runs. */
const DEPTH = 4;
const INDENT = '  ';

/** As `JSON.stringify` writes it, indented by two spaces, in parts; what JSON has no word for is nothing. */
function* jsonParts(data: unknown, depth: number, indent: string): Generator<string> {
  const inner = indent + INDENT;
  const isOpened = depth > 0 && typeof data === 'object' && data !== null;
  const entries: readonly (readonly [head: string, item: unknown])[] = !isOpened
    ? []
    : Array.isArray(data)
      ? data.map((item: unknown) => ['', item ?? null] as const)
      : Object.entries(data)
          .filter(([, item]) => item !== undefined)
          .map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
  if (!isOpened || entries.length === 0) {
    yield JSON.stringify(data, null, INDENT).replaceAll('\n', `\n${indent}`);
    return;
  }
  const [open, close] = Array.isArray(data) ? ['[', ']'] : ['{', '}'];
  let before = `${open}\n`;
  for (const [head, item] of entries) {
    yield `${before}${inner}${head}`;
    yield* jsonParts(item, depth - 1, inner);
    before = ',\n';
  }
  yield `\n${indent}${close}`;
}

function* ended(data: unknown): Generator<string> {
  yield* jsonParts(data, DEPTH, '');
  yield '\n';
}

/** Data as `jsonText` writes them, in pieces: no list of them is ever one text. */
export function* jsonPieces(data: unknown): Generator<string> {
  for (const piece of inPieces(ended(data))) yield escapeJson(piece);
}
