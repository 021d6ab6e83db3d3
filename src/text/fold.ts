import type { Span } from '../model/place.ts';
import { lastAtMost } from './bisect.ts';

/**
 * A text with its typography folded: runs of white space, quotation marks, dashes, both also as they are typed with two
 * characters, soft hyphens, zero-width characters,
 * ligatures and Unicode composition. Letters, case, digits and every other mark stand as they were.
 */
export interface Folded {
  readonly text: string;
  /** The span of the raw text that a span of the folded text came from; what was dropped at its edges stays outside. */
  readonly toRaw: (span: Span) => Span;
  /** The folded offset of a raw offset; inside what folded as a whole, the offset where that begins. */
  readonly toFolded: (offset: number) => number;
}

/** Marks kept on one base character: reordering longer runs costs quadratic time, and no script needs them. */
export const MAX_MARKS = 30;

/** What is written in several ways and means one thing, by the way that stands for all. */
const SPELLINGS: readonly (readonly [folded: string, raw: string])[] = [
  ["'", '‘’‚‛`´ʼ‹›'],
  ['"', '“”„‟«»'],
  ['-', '‐‑‒–—―−'],
];

const APOSTROPHE = "'";
const HYPHEN = '-';

/** Letters set as one piece of type. */
const LIGATURES: readonly (readonly [raw: string, folded: string])[] = [
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'ſt'],
  ['ﬆ', 'st'],
  ['ﬓ', 'մն'],
  ['ﬔ', 'մե'],
  ['ﬕ', 'մի'],
  ['ﬖ', 'վն'],
  ['ﬗ', 'մխ'],
];

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ...SPELLINGS.flatMap(([folded, raw]) => Array.from(raw).map((character) => [character, folded] as const)),
  ...LIGATURES,
]);

/** Soft hyphens, zero-width characters and the marks that steer direction: none of them can be seen. */
const INVISIBLE_PATTERN = /^[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]$/u;
/** Marks, and the vowel and final jamo: what composes with the character before it. */
const MARK_PATTERN = /^[\p{M}\u1160-\u11FF]$/u;
const SPACE_PATTERN = /^[\s\u0085]$/u;

const UNKNOWN = 0;
const PLAIN = 1;
const SPACE = 2;
const INVISIBLE = 3;
const MARK = 4;
const REWRITTEN = 5;

const classify = (character: string): number => {
  if (INVISIBLE_PATTERN.test(character)) return INVISIBLE;
  if (SPACE_PATTERN.test(character)) return SPACE;
  if (MARK_PATTERN.test(character)) return MARK;
  const composed = character.normalize('NFC');
  return composed !== character || REPLACEMENTS.has(composed) ? REWRITTEN : PLAIN;
};

/** Classes of the basic plane, filled as characters are met: a look-up costs a fiftieth of a test. */
const classes = new Uint8Array(0x1_0000);

/** Classes beyond the basic plane: of these a text has few different ones. */
const astralClasses = new Map<number, number>();

const astralClassOf = (codePoint: number): number => {
  const known = astralClasses.get(codePoint);
  if (known !== undefined) return known;
  const found = classify(String.fromCodePoint(codePoint));
  astralClasses.set(codePoint, found);
  return found;
};

const classOf = (codePoint: number): number => {
  if (codePoint > 0xffff) return astralClassOf(codePoint);
  const known = classes[codePoint] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classify(String.fromCharCode(codePoint));
  classes[codePoint] = found;
  return found;
};

const classAt = (text: string, at: number): number => classOf(text.codePointAt(at) ?? 0);
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** The end of the run, from `at`, of characters of which `test` holds. */
const runEnd = (text: string, at: number, test: (kind: number) => boolean): number => {
  let end = at;
  while (end < text.length && test(classAt(text, end))) end += widthAt(text, end);
  return end;
};

const isInvisible = (kind: number): boolean => kind === INVISIBLE;
const isBlank = (kind: number): boolean => kind === SPACE || kind === INVISIBLE;

interface Unit {
  readonly folded: string;
  /** Raw offset after the last character that went into it. */
  readonly end: number;
}

const replaced = (base: string): string => {
  const composed = base.normalize('NFC');
  return REPLACEMENTS.get(composed) ?? composed;
};

/** A base character with the marks that follow it, composed; invisible characters between them are dropped. */
const clusterAt = (text: string, at: number): Unit => {
  let end = at + widthAt(text, at);
  const base = text.slice(at, end);
  let marks = '';
  let room = MAX_MARKS + 1 - Array.from(base.normalize('NFD')).length;
  for (;;) {
    const mark = runEnd(text, end, isInvisible);
    if (mark >= text.length || classAt(text, mark) !== MARK) break;
    end = mark + widthAt(text, mark);
    if (room > 0) marks += text.slice(mark, end);
    room -= 1;
  }
  const start = replaced(base);
  return { folded: marks === '' ? start : (start + marks).normalize('NFC'), end };
};

/** A mark that is typed with two characters: '' for a quotation mark, and two or three hyphens for a dash. */
const doubledAt = (text: string, at: number, mark: string): Unit => {
  let { end } = clusterAt(text, at);
  for (;;) {
    const from = runEnd(text, end, isInvisible);
    const next = from < text.length ? clusterAt(text, from) : undefined;
    if (next?.folded !== mark) return { folded: mark, end };
    end = next.end;
    if (mark === APOSTROPHE) return { folded: '"', end };
  }
};

const unitAt = (text: string, at: number): Unit => {
  const kind = classAt(text, at);
  if (kind === SPACE) return { folded: ' ', end: runEnd(text, at, isBlank) };
  if (kind === INVISIBLE) return { folded: '', end: runEnd(text, at, isInvisible) };
  const unit = clusterAt(text, at);
  return unit.folded === APOSTROPHE || unit.folded === HYPHEN ? doubledAt(text, at, unit.folded) : unit;
};

/** Whether a character stands as it is, whatever came before it: 0 when not, else its width. */
const verbatimWidth = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const width = unit >= 0xd800 && unit < 0xdc00 ? widthAt(text, at) : 1;
  const isSpace = unit === 0x20;
  if (!isSpace && classAt(text, at) !== PLAIN) return 0;
  if (at + width >= text.length) return width;
  const next = classAt(text, at + width);
  // An apostrophe or hyphen may be the first of two.
  if ((unit === 0x27 || unit === 0x2d) && (next !== PLAIN || text.charCodeAt(at + width) === unit)) return 0;
  return next === INVISIBLE || next === (isSpace ? SPACE : MARK) ? 0 : width;
};

/** A character that is not of ASCII or may be folded, and white space in a run. */
const IRREGULAR = /[^ !-&(-,.-_a-~]| {2}/g;

/** The end of what stands as it is, from a character of ASCII on: before the last one, which hangs on what follows it. */
const verbatimEnd = (text: string, at: number): number => {
  IRREGULAR.lastIndex = at;
  return (IRREGULAR.exec(text)?.index ?? text.length) - 1;
};

/** The offset map: pieces in order; where a piece is as long raw as folded, offsets inside it count one for one. */
interface Pieces {
  readonly folded: number[];
  readonly raw: number[];
  readonly rawEnd: number[];
}

const addPiece = (pieces: Pieces, folded: Span, raw: Span): void => {
  const last = pieces.raw.length - 1;
  const isLinear = folded.end - folded.start === raw.end - raw.start;
  const lastFolded = pieces.folded[last] ?? -1;
  const lastRaw = pieces.raw[last] ?? -1;
  const lastIsLinear = folded.start - lastFolded === raw.start - lastRaw && pieces.rawEnd[last] === raw.start;
  if (last >= 0 && isLinear && lastIsLinear) {
    pieces.rawEnd[last] = raw.end;
    return;
  }
  pieces.folded.push(folded.start);
  pieces.raw.push(raw.start);
  pieces.rawEnd.push(raw.end);
};

/** The map of a text that is as long folded as it is raw, character for character. */
const sameMap = (length: number): Pick<Folded, 'toRaw' | 'toFolded'> => {
  const within = (offset: number): number => Math.min(offset, length);
  return {
    toRaw: ({ start, end }) => ({ start: within(start), end: end > start ? end : within(start) }),
    toFolded: within,
  };
};

const mapOf = (pieces: Pieces, foldedLength: number): Pick<Folded, 'toRaw' | 'toFolded'> => {
  const isSame = pieces.raw.length === 1 && pieces.raw[0] === 0 && pieces.rawEnd[0] === foldedLength;
  if (isSame) return sameMap(foldedLength);
  const piece = (index: number) => {
    const start = pieces.folded[index] ?? 0;
    const end = pieces.folded[index + 1] ?? foldedLength;
    const raw = pieces.raw[index] ?? 0;
    const rawEnd = pieces.rawEnd[index] ?? 0;
    return { start, end, raw, rawEnd, isLinear: end - start === rawEnd - raw };
  };
  const rawStart = (offset: number): number => {
    const { start, end, raw, rawEnd, isLinear } = piece(lastAtMost(pieces.folded, offset));
    if (offset >= end) return rawEnd;
    return isLinear ? raw + offset - start : raw;
  };
  const rawEndOf = (offset: number): number => {
    const { start, raw, rawEnd, isLinear } = piece(lastAtMost(pieces.folded, offset - 1));
    return isLinear ? raw + offset - start : rawEnd;
  };
  const toRaw = ({ start, end }: Span): Span => {
    const from = rawStart(start);
    return { start: from, end: end > start ? rawEndOf(end) : from };
  };
  const toFolded = (offset: number): number => {
    const { start, end, raw, rawEnd, isLinear } = piece(lastAtMost(pieces.raw, offset));
    if (offset >= rawEnd) return end;
    return isLinear ? start + Math.max(0, offset - raw) : start;
  };
  return { toRaw, toFolded };
};

/**
 * Folds a text. Takes any string, also one with unpaired surrogates; time is linear in its length. Folding twice is
 * folding once, and a composed text folds like the same text decomposed (given at most {@link MAX_MARKS} marks a base).
 */
export const fold = (text: string): Folded => {
  const out: string[] = [];
  const pieces: Pieces = { folded: [], raw: [], rawEnd: [] };
  let length = 0;
  let run = 0;
  const emit = (folded: string, start: number, end: number): void => {
    if (folded === '') return;
    addPiece(pieces, { start: length, end: length + folded.length }, { start, end });
    out.push(folded);
    length += folded.length;
  };
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) < 0x80) at = Math.max(at, verbatimEnd(text, at));
    const width = verbatimWidth(text, at);
    if (width > 0) {
      at += width;
      continue;
    }
    emit(text.slice(run, at), run, at);
    const unit = unitAt(text, at);
    emit(unit.folded, at, unit.end);
    at = unit.end;
    run = at;
  }
  emit(text.slice(run), run, text.length);
  return { text: out.join(''), ...mapOf(pieces, length) };
};
