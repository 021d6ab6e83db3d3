import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsvClaims } from '../../src/report/csv-claims.ts';
import { formatCsv } from '../../src/report/csv-readings.ts';
import { csv } from '../../src/report/csv.ts';
import { RICH } from './fixture.ts';

const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true });

const written = (text: string): string => csv([{ name: 'a', cell: () => text }], [0]).slice('a\r\n'.length, -2);

describe('csv', () => {
  it.each([
    ['plain', 'plain'],
    ['two words', '"two words"'],
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['say "x"', '"say ""x"""'],
    ['a\r\nb', '"a b"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\t=1', "'=1"],
    ['  =1', "'=1"],
    ['\uff1d1', "'\uff1d1"],
    ['\u200b=1', "'=1"],
    ['1-1', '1-1'],
    ['a;=1', `"a;'=1"`],
    ['\u001b[31m', '<U+001B>[31m'],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it('leaves numbers as they are, and nothing for what is not there', () => {
    const columns = [-1, 0.5, null, undefined].map((value, index) => ({ name: String(index), cell: () => value }));
    expect(csv(columns, [0])).toBe('0,1,2,3\r\n-1,0.5,,\r\n');
  });

  it('reads back as what was written, and never as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { maxLength: 5 }), (rows) => {
        const columns = [0, 1].map((index) => ({
          name: `c${index}`,
          cell: (row: readonly string[]): string => row[index] ?? '',
        }));
        const parsed: readonly (readonly string[])[] = parse(csv(columns, rows));
        expect(parsed).toHaveLength(rows.length + 1);
        for (const cell of parsed.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/u);
      }),
    );
  });
});

describe('formatCsv', () => {
  const rows = rowsOf(formatCsv(RICH));

  it('has a row for each reading', () => {
    expect(rows.map(({ claim, reading }) => `${claim} ${reading}`)).toEqual(
      RICH.claims.flatMap(({ id, readings }) => readings.map(({ key }) => `${id} ${key}`)),
    );
  });

  it('says what was quoted from where, what it states, and how its claim stands', () => {
    expect(rows.find(({ claim, reading }) => claim === 'ferry.saved' && reading === 'courier')).toMatchObject({
      verdict: 'contradicted',
      conflict: 'number',
      camp: '412',
      source_file: 'corpus/courier.txt',
      line: '3',
      column: '48',
      quote: 'all 412 of them',
      found: 'exact',
      value: '412',
      voice: 'The Harbour Office',
      origin: 'harbour-office',
    });
  });

  it('names what is wrong with a reading', () => {
    expect(rows.find(({ claim, reading }) => claim === 'ferry.crew' && reading === 'gazette')).toMatchObject({
      found: 'no',
      value: '',
      line: '',
      findings: 'quote-drifted',
    });
  });
});

describe('formatCsvClaims', () => {
  const rows = rowsOf(formatCsvClaims(RICH));

  it('has a row for each claim', () => {
    expect(rows.map(({ claim }) => claim)).toEqual(RICH.claims.map(({ id }) => id));
  });

  it.each([
    ['ferry.saved', { verdict: 'contradicted', camps: '412 (herald, courier) | 398 (gazette)', errors: '1' }],
    ['ferry.length', { verdict: 'compatible', consensus: '1,960', values: '1,960 | about 2,000', camps: '' }],
    ['captain.name', { ruling: 'holds', ruling_value: 'Sergeyev', ruling_by: 'desk', ruling_on: '2025-03-09' }],
    ['ferry.port', { warnings: '1', errors: '0', findings: 'mixed-times' }],
    ['ferry.saved-2023', { event: 'ferry-2023', event_date: '2023-05-02', readings: '1', sources: 'wire' }],
  ])('tells how %s stands', (id, expected) => {
    expect(rows.find(({ claim }) => claim === id)).toMatchObject(expected);
  });
});
