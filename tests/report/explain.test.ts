import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../src/model/finding.ts';
import { RULES } from '../../src/model/relation.ts';
import { EXPLAINED, explanationOf, findingPages } from '../../src/report/explain.ts';

describe('explanationOf', () => {
  it.each([...Object.keys(SEVERITIES), ...Object.keys(RULES)])('%s', (word) => {
    const explanation = explanationOf(word);
    expect(explanation?.heading.startsWith(word)).toBe(true);
    expect(explanation?.sections.every(({ text }) => text.length > 20)).toBe(true);
  });

  it('explains a word that is both a finding and a rule as both', () => {
    expect(explanationOf('spelling')?.sections.map(({ title }) => title)).toEqual([
      '',
      'Example',
      'What to do',
      'As a rule',
    ]);
  });

  it.each(['', 'nonsense', 'toString', '__proto__'])('knows nothing of %j', (word) => {
    expect(explanationOf(word)).toBeUndefined();
  });

  it('lists every word once', () => {
    const codes = EXPLAINED.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set([...Object.keys(SEVERITIES), ...Object.keys(RULES)]));
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('findingPages', () => {
  const pages = findingPages();

  it('has a page for each finding, and one that lists them', () => {
    expect(pages.map(({ path }) => path).toSorted()).toEqual(
      ['README', ...Object.keys(SEVERITIES)].map((code) => `docs/findings/${code}.md`).toSorted(),
    );
  });

  it('links to every page from the list', () => {
    const index = pages.find(({ path }) => path.endsWith('README.md'))?.content ?? '';
    for (const code of Object.keys(SEVERITIES)) expect(index).toContain(`(${code}.md)`);
  });

  it('shows what reconcile says, and what to do', () => {
    const page = pages.find(({ path }) => path.endsWith('/quote-drifted.md'))?.content ?? '';
    expect(page).toContain('Severity by default: **error**.');
    expect(page).toContain('“421” in the source.');
    expect(page).toContain('## What to do');
    expect(page.endsWith('.\n')).toBe(true);
  });
});
