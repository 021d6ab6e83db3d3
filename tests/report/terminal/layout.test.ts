import { describe, expect, it } from 'vitest';
import { box } from '../../../src/report/terminal/box.ts';
import { apart, columns, hang, shareColumns } from '../../../src/report/terminal/layout.ts';
import { wrap } from '../../../src/report/terminal/wrap.ts';

const plain = (text: string): string => text;

describe('shareColumns', () => {
  it.each([
    [[3, 4], 20, [3, 4]],
    [[3, 40], 20, [3, 17]],
    [[30, 40], 20, [10, 10]],
    [[0, 5], 20, [1, 5]],
    [[9, 9, 9], 2, [1, 1, 1]],
  ])('%j within %i', (natural, columns, expected) => {
    expect(shareColumns(natural, columns)).toEqual(expected);
  });
});

describe('wrap', () => {
  const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;

  it.each([
    ['what fits stays, its double spaces with it', 'a  b', 4, ['a  b']],
    ['a break takes the space', 'aa bb cc', 5, ['aa bb', 'cc']],
    ['a word too long is cut', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['and begins on a line of its own', 'a bcdefg', 3, ['a', 'bcd', 'efg']],
    ['nothing is an empty line', '', 3, ['']],
    ['wide characters are two columns', '港港港', 5, ['港港', '港']],
    ['marks stay with their base', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
    ['a painted text is closed on each line', red('aa bb'), 2, [red('aa'), red('bb')]],
    ['so is a painted word', red('aabb'), 2, [red('aa'), red('bb')]],
    ['and what is closed is not opened again', `${red('aa')} bb`, 2, [red('aa'), 'bb']],
  ])('%s', (_, text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected);
  });
});

describe('hang, apart', () => {
  it('indents what follows the lead', () => {
    expect(hang('- ', 'aa bb', 4)).toEqual(['- aa', '  bb']);
  });

  it('breaks the line where two texts do not fit', () => {
    expect(apart('ab', 'cd', 8)).toEqual(['ab    cd']);
    expect(apart('abcd', 'cd', 7)).toEqual(['abcd', 'cd']);
  });
});

const WIDE = ['abcd', 'e\u0301'.repeat(4), '港港', '👩‍👩‍👧‍👦👍🏽'];

describe('columns', () => {
  it('aligns marks, wide characters and joined emoji', () => {
    const rows = WIDE.map((text) => [[text], ['|']]);
    expect(columns(rows, [4, 1])).toEqual(WIDE.map((text) => `${text}  |`));
  });

  it('puts lines of cells of different height where they belong', () => {
    expect(
      columns(
        [
          [['a', '', 'c'], ['x']],
          [[''], ['y', 'z']],
        ],
        [1, 1],
      ),
    ).toEqual(['a  x', '', 'c', '   y', '   z']);
  });
});

describe('box', () => {
  it('aligns marks, wide characters and joined emoji', () => {
    const lines = box([[WIDE, ['x', '', 'y']]], [4, 1], plain);
    expect(lines.slice(1, -1)).toEqual(WIDE.map((text, index) => `│ ${text} │ ${['x', ' ', 'y', ' '][index] ?? ''} │`));
  });

  it('rules its rows apart', () => {
    expect(box([[['a']], [['b']]], [1], plain)).toEqual(['┌───┐', '│ a │', '├───┤', '│ b │', '└───┘']);
  });

  it('paints its borders, and not the text', () => {
    expect(box([[['─']]], [1], (text) => text.replace(/./gu, '#'))).toEqual(['#####', '# ─ #', '#####']);
  });
});
