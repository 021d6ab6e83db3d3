import { describe, expect, it } from 'vitest';
import { SEVERITIES, type FindingBody, type FindingCode } from '../../src/model/finding.ts';
import { exampleMessage, EXAMPLES } from '../../src/report/examples.ts';
import { EXPLANATIONS, help } from '../../src/report/explanations/index.ts';
import { message } from '../../src/report/messages.ts';

const isCode = (word: string): word is FindingCode => Object.hasOwn(SEVERITIES, word);
const CODES = Object.keys(SEVERITIES).filter(isCode);

describe.each(CODES)('%s', (code) => {
  it('says one line that ends', () => {
    expect(exampleMessage(code)).toMatch(/^\S[^\n]*[.?!]$/u);
    expect(exampleMessage(code)).not.toMatch(/undefined|\[object|\.\.| {2}/u);
  });

  it('is explained, with what to do', () => {
    expect(EXPLANATIONS[code].explanation.length).toBeGreaterThan(40);
    expect(help(code)).toMatch(/^[A-Z].*\.$/u);
  });
});

const camps = [
  { value: '412', sources: ['herald', 'courier'] },
  { value: '398', sources: ['gazette'] },
];

const ROWS: readonly (readonly [string, FindingBody, string])[] = [
  [
    'a drifted quote shows both numbers',
    { code: 'quote-drifted', data: EXAMPLES['quote-drifted'] },
    '“412 passengers were saved” does not stand in gazette, which says “421 passengers were saved”: the number is “412” in the quote and “421” in the source.',
  ],
  [
    'a word that the source adds or lacks',
    {
      code: 'quote-drifted',
      data: {
        ...EXAMPLES['quote-drifted'],
        changes: [
          { what: 'negation', quoted: '', found: 'not' },
          { what: 'hedge', quoted: 'about', found: '' },
        ],
      },
    },
    '“412 passengers were saved” does not stand in gazette, which says “421 passengers were saved”: the source adds the negation “not” and the source does not have the hedge “about”.',
  ],
  [
    'no fact changed',
    { code: 'quote-drifted', data: { ...EXAMPLES['quote-drifted'], changes: [] } },
    '“412 passengers were saved” does not stand in gazette, which says “421 passengers were saved”.',
  ],
  [
    'a prefix that failed',
    { code: 'quote-drifted', data: { ...EXAMPLES['quote-drifted'], changes: [], context: 'prefix' } },
    '“412 passengers were saved”, its prefix taken with it, does not stand in gazette, which says “421 passengers were saved”.',
  ],
  [
    'what was left out, and the quote repaired',
    { code: 'quote-truncated', data: EXAMPLES['quote-truncated'] },
    '“at least” stands right before “412 passengers” in gazette and makes it a bound; quote “at least 412 passengers”.',
  ],
  [
    'the prefix that settles',
    { code: 'quote-ambiguous', data: { quote: 'two days', source: 'gazette', count: 3, prefix: 'closed for ' } },
    '“two days” stands 3 times in gazette. The prefix “closed for ” settles on the first.',
  ],
  [
    'nothing settles',
    { code: 'quote-ambiguous', data: { quote: 'two days', source: 'gazette', count: 2 } },
    '“two days” stands 2 times in gazette.',
  ],
  [
    'an unknown source with none near it',
    { code: 'unknown-source', data: { name: 'x', known: ['a', 'b', 'c'] } },
    'No source is called “x”. The sources are a, b and c.',
  ],
  [
    'many known names are cut',
    { code: 'unknown-source', data: { name: 'x', known: 'a b c d e f g h i j'.split(' ') } },
    'No source is called “x”. The sources are a, b, c, d, e, f, g, h and 2 more.',
  ],
  [
    'no names at all',
    { code: 'unknown-party', data: { name: 'x', known: [] } },
    'No party is called “x”. There are no parties.',
  ],
  [
    'camps and a ruling',
    {
      code: 'contradiction',
      data: {
        conflict: 'number',
        camps,
        resolved: { by: 'desk', on: '2025-03-09', reason: 'It was counted', value: '412' },
      },
    },
    'Sources part on the number: 412 (herald and courier) against 398 (gazette). Ruled on by desk on 2025-03-09 for 412: It was counted.',
  ],
  [
    'a fault at the top of a file',
    { code: 'schema', data: { path: '', expected: 'a mapping', found: 'a list' } },
    'Expected a mapping, found a list.',
  ],
  [
    'a fault within',
    { code: 'schema', data: { path: 'claims[2].kind', expected: 'a kind', found: 'cuont', suggestion: 'count' } },
    'claims[2].kind: expected a kind, found cuont. Did you mean “count”?',
  ],
  [
    'a clause that ends by itself gets no second full stop',
    { code: 'yaml-syntax', data: { problem: 'This is not YAML.', hint: 'Is it tabs?' } },
    'This is not YAML. Is it tabs?',
  ],
];

describe('message', () => {
  it.each(ROWS)('%s', (_, body, expected) => {
    expect(message(body)).toBe(expected);
  });

  it('cuts a long quote, but never what is to be pasted', () => {
    const long = 'word '.repeat(100).trim();
    const data = { ...EXAMPLES['quote-truncated'], quote: long, repaired: `not ${long}` };
    const text = message({ code: 'quote-truncated', data });
    expect(text).toContain(`not ${long}`);
    expect(text.split('word').length - 1).toBeLessThan(140);
  });

  it('folds line breaks of a quote', () => {
    expect(message({ code: 'value-not-in-quote', data: { quote: 'a\n  b', editor: '1' } })).toContain('“a b”');
  });
});
