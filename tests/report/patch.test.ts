import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPatch } from '../../src/report/patch.ts';
import { folderWith } from '../folders.ts';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const replaced = (before: string, replacements: readonly Replacement[]): string =>
  [...replacements]
    .reverse()
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), before);

/** Numbers as a patch has them: `@@ -3,4 +3,5 @@`. */
const HEAD = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/u;

/** The lines of one side of a hunk: context, and what is marked for that side. */
const sideOf = (hunk: readonly string[], mark: '-' | '+'): string =>
  hunk
    .flatMap((line, index) => {
      if (!line.startsWith(' ') && !line.startsWith(mark)) return [];
      return [line.slice(1) + (hunk[index + 1]?.startsWith('\\') === true ? '' : '\n')];
    })
    .join('');

const linesIn = (text: string): number => (text.match(/\n|[^\n]$/gu) ?? []).length;

/** Applies a patch as strictly as can be: each hunk at the line that it names, its old side to the letter. */
const applied = (before: string, patch: string): string => {
  const lines = patch.split('\n').slice(2, -1);
  const starts = lines.flatMap((line, index) => (HEAD.test(line) ? [index] : []));
  let text = before;
  for (const [nth, start] of starts.entries()) {
    const hunk = lines.slice(start + 1, starts[nth + 1]);
    const [, , oldCount, newStart, newCount] = (HEAD.exec(lines[start] ?? '') ?? []).map(Number);
    const [old, now] = [sideOf(hunk, '-'), sideOf(hunk, '+')];
    expect([linesIn(old), linesIn(now)]).toEqual([oldCount, newCount]);
    const kept = Math.max(0, (newStart ?? 0) - 1 + (newCount === 0 ? 1 : 0));
    const at = (text.match(/[^\n]*\n|[^\n]+$/gu) ?? []).slice(0, kept).join('').length;
    expect(text.slice(at, at + old.length)).toBe(old);
    text = text.slice(0, at) + now + text.slice(at + old.length);
  }
  return text;
};

const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\n', '\r\n', '-'), maxLength: 80 });

/** Replacements in order, none overlapping another. */
const replacements = (length: number): fc.Arbitrary<readonly Replacement[]> =>
  fc
    .tuple(fc.array(fc.nat(length), { maxLength: 6 }), fc.array(texts, { minLength: 3, maxLength: 3 }))
    .map(([cuts, inserted]) => {
      const sorted = [...cuts].sort((a, b) => a - b);
      return inserted.flatMap((text, index) => {
        const [start, end] = [sorted[2 * index], sorted[2 * index + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, text }];
      });
    });

const edits = texts.chain((before) => fc.tuple(fc.constant(before), replacements(before.length)));

describe('formatPatch', () => {
  it('leads from the old text to the new one', () => {
    fc.assert(
      fc.property(edits, ([before, made]) => {
        fc.pre(made.length > 0);
        expect(applied(before, formatPatch('a', before, made))).toBe(replaced(before, made));
      }),
      {
        numRuns: 1000,
        // A removed break lets the line before run on into the next.
        examples: [
          [
            [
              'a\n\n\na\r\n -',
              [
                { start: 0, end: 3, text: 'a' },
                { start: 3, end: 4, text: '' },
              ],
            ],
          ],
        ],
      },
    );
  });

  it('is taken by git, also in a file with CRLF and no break at its end', async () => {
    const before = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\r\n');
    const made = [
      { start: before.indexOf('line 4'), end: before.indexOf('line 4') + 6, text: 'four' },
      { start: before.length, end: before.length, text: '\r\nmore' },
    ];
    const folder = await folderWith({ 'in/a b.yaml': before });
    execFileSync('git', ['apply', '-'], { cwd: folder, input: formatPatch('in/a b.yaml', before, made) });
    expect(readFileSync(join(folder, 'in/a b.yaml'), 'utf8')).toBe(replaced(before, made));
  });

  it('shows three lines around a change, and joins changes that stand near', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\n';
    expect(
      formatPatch('x', before, [
        { start: 6, end: 7, text: 'D' },
        { start: 10, end: 10, text: 'new\n' },
      ]),
    ).toBe('--- a/x\n+++ b/x\n@@ -1,8 +1,9 @@\n a\n b\n c\n-d\n+D\n e\n+new\n f\n g\n h\n');
  });

  it('says nothing where nothing changes', () => {
    expect(formatPatch('x', 'a\n', [])).toBe('');
  });
});
