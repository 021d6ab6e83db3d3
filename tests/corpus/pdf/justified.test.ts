import { describe, expect, it } from 'vitest';
import { joinJustified } from '../../../src/corpus/pdf/justified.ts';
import type { Piece } from '../../../src/corpus/pdf/piece.ts';

const piece = (x0: number, x1: number, y: number, text: string, rtl = false): Piece => ({
  text,
  x0,
  x1,
  y,
  size: 10,
  rtl,
});

const FULL = piece(40, 240, 686, 'the inspectors of the harbour office said');

describe('the words of a justified line', () => {
  it.each<[what: string, line: readonly Piece[], expected: readonly string[]]>([
    [
      'with equal gaps are joined',
      [piece(40, 80, 700, 'structural'), piece(115, 165, 700, 'damage'), piece(200, 240, 700, 'inside')],
      ['structural damage inside'],
    ],
    [
      'are joined in the direction that they are read',
      [piece(40, 80, 700, 'שלוש', true), piece(120, 160, 700, 'שתיים', true), piece(200, 240, 700, 'אחת', true)],
      ['אחת שתיים שלוש'],
    ],
    [
      'beside another column are joined alone',
      [piece(40, 100, 700, 'structural'), piece(170, 240, 700, 'damage'), piece(300, 330, 700, 'Pier')],
      ['structural damage', 'Pier'],
    ],
    [
      'stay apart where they fall short of the measure',
      [piece(40, 80, 700, 'Pier'), piece(130, 200, 700, 'Dead')],
      ['Pier', 'Dead'],
    ],
    [
      'stay apart where they begin within it',
      [piece(60, 100, 700, 'Pier'), piece(180, 240, 700, 'Dead')],
      ['Pier', 'Dead'],
    ],
    [
      'stay apart where their gaps differ',
      [piece(40, 80, 700, 'Pier'), piece(100, 150, 700, 'Dead'), piece(210, 240, 700, 'Hut')],
      ['Pier', 'Dead', 'Hut'],
    ],
    [
      'stay apart where one is a number',
      [piece(40, 80, 700, 'North'), piece(215, 240, 700, '1,960')],
      ['North', '1,960'],
    ],
    [
      'stay apart where a piece has words of its own',
      [piece(40, 90, 700, 'the harbour'), piece(190, 240, 700, 'an office')],
      ['the harbour', 'an office'],
    ],
    [
      'stay apart where the gap is as wide as a column',
      [piece(40, 60, 700, 'Pier'), piece(220, 240, 700, 'Dead')],
      ['Pier', 'Dead'],
    ],
  ])('%s', (_, line, expected) => {
    expect(joinJustified([...line, FULL]).map(({ text }) => text)).toEqual([...expected, FULL.text]);
  });

  it('stay apart where no line of its own fills the measure', () => {
    const line = [piece(40, 80, 700, 'structural'), piece(200, 240, 700, 'damage')];
    expect(joinJustified(line)).toEqual(line);
  });
});
