import type { Span } from '../model/place.ts';
import { UNSPACED } from './unspaced.ts';

/** A passage that two texts share nearly word for word; `first` stands before `second` in the list of texts. */
export interface SharedPassage {
  readonly first: PassageIn;
  readonly second: PassageIn;
  /** Words that the two have in common, in order. */
  readonly words: number;
}

interface PassageIn {
  /** Which of the texts. */
  readonly text: number;
  readonly span: Span;
}

/** Words in a row that are hashed together. */
const SHINGLE = 8;
/** Of so many shingles in a row one is kept: every run of SHINGLE + WINDOW - 1 equal words is found. */
const WINDOW = 8;
/** A passage shares at least so many words: a sentence that everybody quotes has fewer. */
const MIN_WORDS = 20;
/** So many of them begin in no capital: a list of names is nobody's own. */
const MIN_PLAIN_WORDS = 12;
/** Words that one text may have and the other not, in one place, without ending the passage. */
const MAX_EDIT = 3;
/** Equal words that must follow an edit. */
const RESUMED = 3;
/** Texts that are remembered for one shingle: more than one only where texts may not be joined. */
const MAX_HOLDERS = 4;

const BETWEEN = 1;
const IN_WORD = 2;
const ALONE = 3;
const INVISIBLE = 4;

const IS_UNSPACED = new RegExp(`^[${UNSPACED}]$`, 'u');

const classify = (character: string): number => {
  if (IS_UNSPACED.test(character)) return ALONE;
  if (/^[\u00AD\u200B-\u200F\u2060\uFEFF\p{M}]$/u.test(character)) return INVISIBLE;
  return /^[\p{L}\p{N}\uD800-\uDFFF]$/u.test(character) ? IN_WORD : BETWEEN;
};

/** Classes and lower-case letters of UTF-16 code units, filled as they are met. */
const classes = new Uint8Array(0x1_0000);
const lowered = new Uint16Array(0x1_0000);

const classOf = (unit: number): number => {
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const found = classify(character);
  classes[unit] = found;
  const base = character.normalize('NFD').charAt(0).toLowerCase();
  lowered[unit] = found === IN_WORD && base.length === 1 ? base.charCodeAt(0) : unit;
  return found;
};

/** The words of a text as hashes that case, accents and typography do not change, and where each begins. */
interface Words {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const wordEnd = (text: string, start: number): number => {
  let at = start;
  for (let kind = classOf(text.charCodeAt(at)); at < text.length; kind = classOf(text.charCodeAt(at))) {
    if (kind === BETWEEN || (kind === ALONE && at > start)) break;
    at += 1;
    if (kind === ALONE) break;
  }
  return at;
};

const hashOf = (text: string, start: number, end: number): number => {
  let hash = OFFSET_BASIS;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) !== INVISIBLE) hash = Math.imul(hash ^ (lowered[unit] ?? unit), PRIME);
  }
  return hash >>> 0;
};

const wordsOf = (text: string): Words => {
  const hashes: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at);
    if (end > at) {
      hashes.push(hashOf(text, at, end));
      starts.push(at);
    }
    at = Math.max(end, at + 1);
  }
  return { hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts) };
};

const BASE = 0x9e3779b1;

const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

/** The hash of every shingle of a text, each from the one before it. */
const shinglesOf = (hashes: Uint32Array): Uint32Array => {
  const found = new Uint32Array(Math.max(0, hashes.length - SHINGLE + 1));
  let leaving = 1;
  for (let n = 0; n < SHINGLE; n += 1) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    rolling = (Math.imul(rolling, BASE) + (hashes[at] ?? 0)) >>> 0;
    if (at >= SHINGLE) rolling = (rolling - Math.imul(hashes[at - SHINGLE] ?? 0, leaving)) >>> 0;
    if (at >= SHINGLE - 1) found[at - SHINGLE + 1] = mixed(rolling);
  }
  return found;
};

/** The shingles that are kept: the least of every window, where it stands last. Positions ascend. */
const winnow = (shingles: Uint32Array): readonly number[] => {
  const kept: number[] = [];
  let least = -1;
  for (let end = Math.min(WINDOW, shingles.length) - 1; end >= 0 && end < shingles.length; end += 1) {
    const from = Math.max(0, end - WINDOW + 1);
    const isGone = least < from;
    if (isGone) least = from;
    for (let at = isGone ? from : end; at <= end; at += 1)
      if ((shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at;
    if (kept.at(-1) !== least) kept.push(least);
  }
  return kept;
};

/** Where shingles stand first, in an open table: a map of objects would cost ten times the room. */
interface Holders {
  /** Text and word of the holders of a shingle, at most {@link MAX_HOLDERS}. */
  readonly of: (shingle: number) => readonly (readonly [text: number, word: number])[];
  readonly add: (shingle: number, text: number, word: number) => void;
}

const holdersFor = (entries: number): Holders => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, entries * 2)));
  const keys = new Uint32Array(size);
  const texts = new Int32Array(size).fill(-1);
  const words = new Uint32Array(size);
  const step = (at: number): number => (at + 1) & (size - 1);
  const of: Holders['of'] = (shingle) => {
    const found: (readonly [number, number])[] = [];
    for (let at = shingle & (size - 1); (texts[at] ?? -1) >= 0; at = step(at))
      if (keys[at] === shingle) found.push([texts[at] ?? 0, words[at] ?? 0]);
    return found;
  };
  const add: Holders['add'] = (shingle, text, word) => {
    let at = shingle & (size - 1);
    while ((texts[at] ?? -1) >= 0) at = step(at);
    keys[at] = shingle;
    texts[at] = text;
    words[at] = word;
  };
  return { of, add };
};

/** How far two texts run on alike from two words: where each stops, and how many words they share. */
interface Run {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

const isEqual = (a: Uint32Array, i: number, b: Uint32Array, j: number): boolean =>
  i >= 0 && j >= 0 && i < a.length && j < b.length && a[i] === b[j];

const resumes = (a: Uint32Array, i: number, b: Uint32Array, j: number, step: 1 | -1): boolean => {
  for (let n = 0; n < RESUMED; n += 1) if (!isEqual(a, i + n * step, b, j + n * step)) return false;
  return true;
};

/** The least edit behind which both go on alike. */
const editAt = (
  a: Uint32Array,
  i: number,
  b: Uint32Array,
  j: number,
  step: 1 | -1,
): readonly [number, number] | null => {
  for (let total = 1; total <= 2 * MAX_EDIT; total += 1) {
    for (let left = Math.max(0, total - MAX_EDIT); left <= Math.min(total, MAX_EDIT); left += 1) {
      const right = total - left;
      if (resumes(a, i + left * step, b, j + right * step, step)) return [left, right];
    }
  }
  return null;
};

/** Follows two texts from one word each, `step` by step, over small edits; `b` goes no further back than `least`. */
const follow = (a: Uint32Array, i: number, b: Uint32Array, j: number, step: 1 | -1, least: number): Run => {
  let [atA, atB, shared] = [i, j, 0];
  let end: Run = { a: i, b: j, shared: 0 };
  while (atB >= least) {
    if (isEqual(a, atA, b, atB)) {
      [atA, atB, shared] = [atA + step, atB + step, shared + 1];
      end = { a: atA, b: atB, shared };
      continue;
    }
    const edit = editAt(a, atA, b, atB, step);
    if (edit === null) break;
    [atA, atB] = [atA + edit[0] * step, atB + edit[1] * step];
  }
  return end;
};

/** Words of a stretch that begin in no capital and are no numeral. */
const plainWords = (text: string, { starts }: Words, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const letter = text.charAt(starts[at] ?? 0);
    if (letter === letter.toLowerCase() && !/\d/u.test(letter)) count += 1;
  }
  return count;
};

const spanOf = (text: string, { starts }: Words, from: number, to: number): Span => ({
  start: starts[from] ?? 0,
  end: wordEnd(text, starts[to - 1] ?? 0),
});

/**
 * The passages that texts share nearly word for word, found by winnowed shingles: in time linear in the length of all
 * texts, however often they repeat each other. A text is held against the first text that has the same words, so that
 * many copies of one passage give a chain and not all pairs.
 *
 * @param mayShare whether a passage that two texts share counts; pairs of which it does not are passed over.
 */
export const sharedPassages = (
  texts: readonly string[],
  mayShare: (first: number, second: number) => boolean = () => true,
): readonly SharedPassage[] => {
  const read = texts.map(wordsOf);
  const holders = holdersFor(read.reduce((sum, { hashes }) => sum + Math.ceil(hashes.length / 3), 0));
  const found: SharedPassage[] = [];
  const passageAt = (first: number, i: number, second: number, j: number, least: number): number => {
    const [a, b] = [read[first], read[second]];
    const [textA, textB] = [texts[first] ?? '', texts[second] ?? ''];
    if (a === undefined || b === undefined) return j;
    const back = follow(a.hashes, i - 1, b.hashes, j - 1, -1, least);
    const on = follow(a.hashes, i, b.hashes, j, 1, 0);
    const words = back.shared + on.shared;
    if (words < MIN_WORDS || plainWords(textB, b, back.b + 1, on.b) < MIN_PLAIN_WORDS) return on.b;
    found.push({
      first: { text: first, span: spanOf(textA, a, back.a + 1, on.a) },
      second: { text: second, span: spanOf(textB, b, back.b + 1, on.b) },
      words,
    });
    return on.b;
  };
  read.forEach(({ hashes }, second) => {
    const shingles = shinglesOf(hashes);
    const own = new Set<number>();
    let reached = 0;
    for (const at of winnow(shingles)) {
      const shingle = shingles[at] ?? 0;
      if (own.has(shingle)) continue;
      own.add(shingle);
      const known = holders.of(shingle);
      const holder = known.find(([first]) => mayShare(first, second));
      if (holder !== undefined && at >= reached) reached = passageAt(holder[0], holder[1], second, at, reached);
      if (holder === undefined && known.length < MAX_HOLDERS) holders.add(shingle, second, at);
    }
  });
  return found;
};
