import type { Span } from '../model/place.ts';

/** A span of a text, and what takes its place. */
interface Replacement extends Span {
  readonly text: string;
}

/** Whole lines of the old text, and what they become; spans count in the old text. */
interface Block extends Span {
  readonly replacements: readonly Replacement[];
}

/** Lines shown around a change, as `diff -u` shows them. */
const CONTEXT = 3;

/** The lines of a text, each with the break that ends it. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
};

/** What ends where a line begins, and leaves one beginning there, does not touch that line. */
const blockOf = (before: string, replacement: Replacement): Block => {
  const { start, end, text } = replacement;
  const begun =
    lineStart(before, end) === end && (text === '' ? lineStart(before, start) === start : text.endsWith('\n'));
  return { start: lineStart(before, start), end: begun ? end : lineEnd(before, end), replacements: [replacement] };
};

const after = (before: string, { start, end, replacements }: Block): string => {
  let at = start;
  let text = '';
  for (const replacement of replacements) {
    text += before.slice(at, replacement.start) + replacement.text;
    at = replacement.end;
  }
  return text + before.slice(at, end);
};

/** What a block leaves without a break at its end runs on into the next line, which then belongs to it. */
const untilBreak = (before: string, block: Block): Block => {
  const text = after(before, block);
  const runsOn = text !== '' && !text.endsWith('\n') && block.end < before.length;
  return runsOn ? { ...block, end: lineEnd(before, block.end) } : block;
};

/** Blocks that share a line become one, as do those at the end of the text, where no break may part them. */
const joined = (before: string, blocks: readonly Block[]): readonly Block[] => {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (!last || (block.start >= last.end && last.end < before.length)) all.push(untilBreak(before, block));
    else {
      const both = {
        start: last.start,
        end: Math.max(last.end, block.end),
        replacements: [...last.replacements, ...block.replacements],
      };
      all.splice(-1, 1, untilBreak(before, both));
    }
  }
  return all;
};

/** A change in lines: from which of the old file, which it takes out, which it puts in. */
interface Change {
  readonly line: number;
  readonly out: readonly string[];
  readonly in: readonly string[];
}

const changesOf = (before: string, replacements: readonly Replacement[]): readonly Change[] => {
  let at = 0;
  let line = 0;
  const blocks = joined(
    before,
    replacements.map((each) => blockOf(before, each)),
  );
  return blocks.map((block) => {
    line += linesOf(before.slice(at, block.start)).length;
    const out = linesOf(before.slice(block.start, block.end));
    const change = { line, out, in: linesOf(after(before, block)) };
    line += out.length;
    at = block.end;
    return change;
  });
};

/** Changes near enough that their contexts meet. */
const hunksOf = (changes: readonly Change[]): readonly (readonly Change[])[] => {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const before = last?.at(-1);
    if (last && before && change.line - (before.line + before.out.length) <= 2 * CONTEXT) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
};

const marked = (mark: string, lines: readonly string[]): string =>
  lines
    .map((line) => (line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`))
    .join('');

/** A hunk's place counts from 1; an empty side stands behind the line before it. */
const side = (first: number, count: number): string => `${count === 0 ? first : first + 1},${count}`;

const hunkText = (lines: readonly string[], hunk: readonly Change[], shift: number): string => {
  const from = Math.max(0, (hunk[0]?.line ?? 0) - CONTEXT);
  const last = hunk.at(-1);
  const to = Math.min(lines.length, (last ? last.line + last.out.length : 0) + CONTEXT);
  let at = from;
  let body = '';
  for (const change of hunk) {
    body += marked(' ', lines.slice(at, change.line)) + marked('-', change.out) + marked('+', change.in);
    at = change.line + change.out.length;
  }
  body += marked(' ', lines.slice(at, to));
  const count = to - from;
  return `@@ -${side(from, count)} +${side(from + shift, count + growth(hunk))} @@\n${body}`;
};

const growth = (changes: readonly Change[]): number =>
  changes.reduce((sum, change) => sum + change.in.length - change.out.length, 0);

/** A name that a patch's head could not hold as it is stands quoted, as git writes it; one with spaces ends in a tab. */
const nameText = (side: string, file: string): string => {
  const name = `${side}/${file}`;
  if (/["\\\p{Cc}]/u.test(name)) return JSON.stringify(name);
  return name.includes(' ') ? `${name}\t` : name;
};

/**
 * The unified diff of a file from what is replaced in it, as `git apply` and `patch -p1` take it; empty where nothing is.
 *
 * @param replacements in the order of the text, none overlapping another.
 */
export const formatPatch = (file: string, before: string, replacements: readonly Replacement[]): string => {
  if (replacements.length === 0) return '';
  const lines = linesOf(before);
  let shift = 0;
  const hunks = hunksOf(changesOf(before, replacements)).map((hunk) => {
    const text = hunkText(lines, hunk, shift);
    shift += growth(hunk);
    return text;
  });
  return `--- ${nameText('a', file)}\n+++ ${nameText('b', file)}\n${hunks.join('')}`;
};
