import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { formatClaim } from '../../../src/report/terminal/claim.ts';
import { formatFindings } from '../../../src/report/terminal/findings.ts';
import { formatTerminal } from '../../../src/report/terminal/report.ts';
import type { Report } from '../../../src/model/report.ts';
import { AWKWARD, claim, crowded, HOSTILE, reading, reportOf, RICH, withStrings } from '../fixture.ts';

const WIDTHS = [40, 79, 120];
const CASES: readonly (readonly [string, Report])[] = [
  ['rich', RICH],
  ['hostile', withStrings(RICH, () => HOSTILE)],
  ...AWKWARD.map((text, index): readonly [string, Report] => [`awkward ${index}`, withStrings(RICH, () => text)]),
  ['nothing but blanks', withStrings(RICH, () => ' \n ')],
  ['no claims', reportOf([])],
  ['100 readings', crowded(100)],
];

const outputs = (report: Report, options: { width: number; color: boolean }): readonly string[] => [
  formatTerminal(report, options),
  formatTerminal(report, { ...options, folded: true }),
  formatFindings(report, { ...options, least: 'info' }),
  ...report.claims.slice(0, 2).map(({ id }) => formatClaim(report, id, options)),
];

/** Without colours, nor blanks that end a line. */
const stripped = (text: string): string => text.replace(/\u001b\[[\d;]*m/gu, '').replace(/ +$/gmu, '');

describe.each(CASES)('every output: %s', (_, report) => {
  it.each(WIDTHS)('keeps to %i columns, and every line ends', (width) => {
    for (const text of outputs(report, { width, color: false })) {
      const tooWide = text.split('\n').filter((line) => line.length > width && stringWidth(line) > width);
      expect(tooWide).toEqual([]);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  it('lets nothing through that steers the terminal', () => {
    for (const text of outputs(report, { width: 80, color: false }))
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ue000]/u);
  });

  it('says the same in colour', () => {
    const plain = outputs(report, { width: 80, color: false });
    const coloured = outputs(report, { width: 80, color: true });
    expect(coloured.map(stripped)).toEqual(plain.map(stripped));
    expect(coloured.join('')).toContain('\u001b[');
  });
});

describe('formatTerminal', () => {
  const text = formatTerminal(RICH, { width: 80, color: false });
  const lines = text.split('\n');

  it('goes from what is contradicted to what stands alone, then what belongs to no claim', () => {
    const order = lines.filter((line) => line.endsWith('──')).map((line) => line.split(/[: ]/u)[0]);
    expect(order).toEqual(['Contradicted', 'Unverified', 'Compatible', 'Agreed', 'Uncorroborated', 'Findings']);
  });

  it('puts open contradictions before what is ruled on', () => {
    expect(text.indexOf('ferry.saved')).toBeLessThan(text.indexOf('captain.name'));
  });

  it('begins with the counts, and each contradiction in a line: open ones, then those ruled on', () => {
    expect(text.split('\n').slice(1, 9)).toEqual([
      '✗ 1 contradicted  ✗ 1 ruled on  ? 1 unverified  ≈ 1 compatible  ✓ 1 agreed',
      '· 1 uncorroborated',
      '',
      '✗ How many passengers were saved from the ferry?',
      '  412 (herald, The Harbour Office) ≠ 398 (gazette)',
      '✗ What is the captain called?',
      '  ruled for “Sergeyev”: Sergeyev (herald) ≠ Sergeev (gazette)',
      '',
    ]);
  });

  it('sets what is asked and who answers what in a row, where there is room', () => {
    expect(formatTerminal(RICH, { width: 120, color: false })).toContain(
      '✗ How many passengers were saved from the ferry?  412 (herald, The Harbour Office) ≠ 398 (gazette)\n',
    );
  });

  it('bears the title, the author and the day that the configuration gives it', () => {
    const about = { title: 'The ferry\u001b', author: 'The desk', date: '2025-03-10', introduction: 'Read this.' };
    const lines = formatTerminal({ ...RICH, about }, { width: 80, color: false }).split('\n');
    expect(lines.slice(0, 2)).toEqual(['The ferry<U+001B>', 'The desk, 2025-03-10']);
    expect(lines[2]).toMatch(/^reconcile 0\.0\.0 · 4 sources/u);
  });

  it('sets the camps side by side: value, words, who, and the rule', () => {
    expect(text).toMatch(/│ 412 +│ 398 +│/u);
    expect(text).toMatch(/│ “412 passengers were saved” +│ “398 passengers” +│/u);
    expect(text).toMatch(/│ herald:3 +│ gazette:3 · as of 2025-03-04 +│/u);
    expect(text).toContain('courier:3 · The Harbour Office');
    expect(text).toContain('412 ≠ 398  412 is not 398 (disjoint)');
  });

  it('sets camps under one another where there is no room beside', () => {
    const narrow = formatTerminal(RICH, { width: 40, color: false });
    expect(narrow).toMatch(/│ 412 +│ “412 passengers/u);
    expect(narrow).toMatch(/│ 398 +│ “398 passengers”/u);
  });

  it('names the consensus, and each value once', () => {
    expect(text).toMatch(/≈ ferry\.length +all admit 1,960/u);
    expect(text).toMatch(/ 1,960 +“1,960 cars” +herald:3\n +“1,960 cars” +wire:3\n/u);
    expect(text).toContain('1,960 ≈ about 2,000');
  });

  it('shows the reading that failed, and why', () => {
    expect(text).toMatch(/—\s+“83 crew”\s+gazette · drifted: the source has “38 crew”/u);
    expect(text).toContain('(quote-drifted)');
  });

  it('shows related claims beside, and says that they are not compared', () => {
    expect(text).toMatch(/Related, not compared:\n +· uncorroborated +ferry\.saved-2023 +27/u);
    expect(text).toMatch(/ferry\.elsewhere +not in this report/u);
  });

  it('shows what was ruled, by whom and why', () => {
    expect(text).toContain('Ruled for Sergeyev by desk on 2025-03-09: The ship’s papers spell it so.');
  });

  it('ends with the counts in one line', () => {
    const wide = formatTerminal(RICH, { width: 140, color: false }).trimEnd().split('\n').at(-1);
    expect(wide).toBe(
      '✗ 1 contradicted  ✗ 1 ruled on  ? 1 unverified  ≈ 1 compatible  ✓ 1 agreed  · 1 uncorroborated  3 errors, 1 warning, 1 note',
    );
  });

  it('lists no finding twice', () => {
    expect(text.match(/unknown-source/gu)).toHaveLength(1);
    expect(text.match(/quote-drifted/gu)).toHaveLength(1);
    expect(text).not.toContain('Sources part on');
  });

  it('stays short where readings are many, and says how to see them all', () => {
    const crowd = formatTerminal(crowded(1_000), { width: 80, color: false });
    expect(crowd.split('\n').length).toBeLessThan(100);
    expect(crowd).toContain('and 992 more readings:');
    expect(crowd).toContain('reconcile show crowd.fits');
  });

  it('says how many claims are left out', () => {
    const quiet = { ...RICH, claims: RICH.claims.slice(0, 1), summary: { ...RICH.summary, leftOut: 5 } };
    const said = formatTerminal(quiet, { width: 80, color: false });
    expect(said).toContain('5 claims left out, which ask for no action.');
    expect(said).toContain('· 1 uncorroborated');
  });

  it('says that there are no claims', () => {
    expect(formatTerminal(reportOf([]), { width: 80, color: false })).toContain('There are no claims to judge.');
  });
});

describe('formatTerminal, folded', () => {
  const long = claim('ferry.with-an-id-that-is-much-too-long-for-a-column', 'uncorroborated', {
    question: 'Which of the many answers that one might give here is too long?',
    readings: [reading('herald', 'x', 'an answer '.repeat(30))],
  });
  const FOLDED = { ...RICH, claims: [...RICH.claims, long] };

  it.each([40, 80, 120])('takes a line for what stands alone, at %i columns', (width) => {
    const text = formatTerminal(FOLDED, { width, color: false, folded: true });
    const lines = text.slice(text.indexOf('· ferry.saved-2023')).split('\n');
    expect(lines[0]).toMatch(/^· ferry\.saved-2023 .*27 +wire$/u);
    expect(lines[1]).toMatch(/^· ferry\.with-an.*…/u);
    expect(lines[2]).toBe('');
    expect(lines.slice(0, 2).filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(text).toContain('2 claims in a line each');
  });

  it('shows what there is to be warned of in full', () => {
    const text = formatTerminal(FOLDED, { width: 80, color: false, folded: true });
    expect(text).toContain('(mixed-times)');
  });

  it('is folded only where that is asked for', () => {
    const text = formatTerminal(FOLDED, { width: 80, color: false });
    expect(text).not.toContain('--all');
    expect(text).toContain('How many were saved in 2023?');
  });
});

describe('formatFindings', () => {
  const text = formatFindings(RICH, { width: 80, color: false });

  it('gives place, severity, code and claim, what it says, and what to do', () => {
    expect(text).toContain('claims/ferry.yaml\n  2:5  ✗ error  unknown-source\n');
    expect(text).toContain('  4:5  ✗ error  contradiction  ferry.saved\n');
    expect(text).toContain('claims/ferry.yaml:9:5  gazette says 398');
    expect(text).toContain('Correct the id');
  });

  it('shows a drifted quote word by word', () => {
    expect(text).toContain('[-83-] {+38+} crew');
  });

  it('counts notes without listing them, unless asked', () => {
    expect(text).not.toContain('uncorroborated');
    expect(text).toContain('3 errors, 1 warning, 1 note in 6 claims, 13 readings. (1 of them not listed)');
    const all = formatFindings(RICH, { width: 80, color: false, least: 'info' });
    expect(all).toContain('uncorroborated');
    expect(all).not.toContain('not listed');
    expect(formatFindings(RICH, { width: 80, color: false, least: 'error' })).not.toContain('mixed-times');
  });

  it('says what to do once for each code', () => {
    const twice = { ...RICH, findings: [...RICH.findings, ...RICH.findings.map((one) => ({ ...one }))] };
    expect(formatFindings(twice, { width: 80, color: false }).match(/Correct the id/gu)).toHaveLength(1);
  });
});

describe('formatClaim', () => {
  const text = formatClaim(RICH, 'ferry.saved', { width: 80, color: false });

  it('sets every reading in its sentence, with its place', () => {
    expect(text).toContain('Gen. A. Lind said that [412 passengers] were saved, e.g. by boats.');
    expect(text).not.toContain('left at dawn');
    expect(text).toContain('corpus/courier.txt:3:48, found exact · voice The Harbour Office');
  });

  it('gives relations, camps, notes, related claims and the evidence', () => {
    expect(text).toContain('herald, gazette: contradicts. 412 is not 398 (disjoint)');
    expect(text).toContain('1. 412  herald, courier\n2. 398  gazette; gazette would fit another as well\n');
    expect(text).toContain('(contradiction)');
    expect(text).toContain('ferry.saved-2023');
    expect(text).toMatch(/Evidence ─+\nr-1f0c2d3e\n$/u);
  });

  it('lists every reading of many', () => {
    const crowd = formatClaim(crowded(1_000), 'crowd.fits', { width: 80, color: false });
    expect(crowd).toContain('herald#999  999');
  });

  it('says why a reading takes no part', () => {
    expect(formatClaim(RICH, 'ferry.crew', { width: 80, color: false })).toMatch(
      /gazette {2}— takes no part: drifted: the source has “38 crew”\n {2}“83 crew”\n/u,
    );
  });

  it('whose label a value is', () => {
    const labelled = reportOf([
      claim('a', 'agreed', { readings: [reading('herald', 'x', 'yes', { labelled: true })] }),
    ]);
    expect(formatClaim(labelled, 'a', { width: 80, color: false })).toContain('label by the editor');
  });

  it('says that there is no such claim', () => {
    expect(formatClaim(RICH, 'nope\u001b', { width: 80, color: false })).toBe('There is no claim “nope<U+001B>”.\n');
  });
});
