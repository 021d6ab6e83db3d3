import { describe, expect, it } from 'vitest';
import { finding, type Finding } from '../../src/model/finding.ts';
import { formatGithub } from '../../src/report/github.ts';
import { at, reportOf, RICH } from './fixture.ts';

const lineOf = (one: Finding): string | undefined => formatGithub(reportOf([], [one])).split('\n')[0];

const mixed = (file: string): Finding =>
  finding({ code: 'mixed-times', data: { first: '2019-01-01', last: '100%: a, b' } }, at(3, file));

describe('formatGithub', () => {
  it('puts the gravest first, and ends with the counts', () => {
    const lines = formatGithub(RICH).trimEnd().split('\n');
    expect(lines.map((line) => /^::(\w+)/u.exec(line)?.[1] ?? line)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'notice',
      'claims 6: errors 3, warnings 1, notes 1',
    ]);
  });

  it('names file, place, finding and claim', () => {
    expect(formatGithub(RICH)).toContain(
      '::error file=claims/ferry.yaml,line=4,endLine=4,col=5,endColumn=20,title=contradiction in ferry.saved::Sources part on the number: 412 (herald) against 398 (gazette).\n',
    );
  });

  it('escapes a property more than a message', () => {
    expect(lineOf(mixed('a,b: 100%.yaml'))).toBe(
      '::warning file=a%2Cb%3A 100%25.yaml,line=3,endLine=3,col=5,endColumn=20,title=mixed-times::The sources count at different times, from 2019-01-01 to 100%25: a, b, and no reading says which day it describes.',
    );
  });

  it('leaves columns out where a range has several lines', () => {
    const range = { start: { line: 3, column: 5 }, end: { line: 4, column: 2 } };
    expect(lineOf({ ...mixed('a.yaml'), at: { file: 'a.yaml', range } })).toMatch(
      /file=a\.yaml,line=3,endLine=4,title/u,
    );
  });

  it('has the counts alone where nothing was found', () => {
    expect(formatGithub(reportOf([]))).toBe('claims 0: errors 0, warnings 0, notes 0\n');
  });
});
