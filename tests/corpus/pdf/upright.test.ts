import { describe, expect, it } from 'vitest';
import { sheetsOf } from '../../../src/corpus/pdf/upright.ts';
import { writePages } from '../../../src/corpus/pdf/document.ts';
import { textOf } from '../anchored.ts';
import { turnedPdf } from '../made-pdf.ts';

const LINES = [
  'The inspectors said on Tuesday that',
  '31 of the houses had been damaged in',
  'the storm, and 12 of them beyond repair.',
];
const TEXT = `${LINES.join(' ')}\n`;

describe('a page that is turned', () => {
  it.each([0, 90, 180, 270])('by %i degrees is read upright', async (degrees) => {
    expect(await textOf('a.pdf', await turnedPdf(LINES, degrees))).toBe(TEXT);
  });

  it('keeps what stands on it another way, behind the rest of the page', () => {
    const upright = LINES.map((text, index) => ({
      text,
      x: 50,
      y: 700 - index * 14,
      width: text.length * 5,
      size: 11,
      rtl: false,
      degrees: 0,
    }));
    const beside = { text: 'Draft of May 3', x: 20, y: 300, width: 70, size: 11, rtl: false, degrees: 90 };
    const { text, segments } = writePages(sheetsOf([beside, ...upright], 4));
    expect(text).toBe(`${TEXT}\nDraft of May 3\n`);
    expect(segments).toEqual([{ start: 0, end: text.length - 1, label: 'page 4' }]);
  });

  it('may be empty', () => {
    expect(sheetsOf([], 1)).toEqual([{ page: 1, items: [] }]);
  });
});
