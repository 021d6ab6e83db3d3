import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/claim.ts';
import type { Proof } from '../../src/anchor/index.ts';
import { proveQuote } from '../../src/anchor/index.ts';
import { libraryOf } from './library.ts';

const NEWSROOM =
  'Russia sends a contingent of 1,960 servicemen and 90 armored carriers over the next five years. ' +
  'The Kalbajar district is to be returned by November 15. General Rutskoy will not deploy the Turkish army. ' +
  'The whole of the region of Naka had waited for two thousand days, and nobody there had believed in peace. ' +
  'Prisoners of war are to be exchanged at once.';
const DISPATCH = 'A force of 2,000 peacekeepers is on its way, the speaker of parliament said in Yerevan.';

const prove = (quote: Quote, source = 'newsroom'): Proof =>
  proveQuote(
    { quote, source, kind: 'assertion' },
    libraryOf({ newsroom: NEWSROOM, dispatch: DISPATCH, copy: DISPATCH }),
  );

const problem = (quote: Quote, source?: string) => {
  const proof = prove(quote, source);
  return proof.ok ? undefined : proof.problem;
};

describe('quote-drifted', () => {
  it.each([
    ['digits swapped', '1,690 servicemen', '1,960 servicemen', 'number: 1,690 → 1,960'],
    ['a digit changed', '1,961 servicemen', '1,960 servicemen', 'number: 1,961 → 1,960'],
    ['a number alone', '1,690', '1,960', 'number: 1,690 → 1,960'],
    ['a numeral cut', '960 servicemen', '1,960 servicemen', 'number: 960 → 1,960'],
    ['a number in words cut', 'for two', 'for two thousand', 'number:  → thousand'],
    ['another month', 'by December 15', 'by November 15', 'date: December → November'],
    ['another day', 'by November 25', 'by November 15', 'date: 25 → 15'],
    ['a name respelled', 'General Rudskoi', 'General Rutskoy', 'name: Rudskoi → Rutskoy'],
    ['a name alone', 'Naqqa', 'Naka', 'name: Naqqa → Naka'],
    ['a negation dropped', 'will deploy the Turkish army', 'will not deploy the Turkish army', 'negation:  → not'],
    ['a negation added', 'is not to be returned', 'is to be returned', 'negation: not → '],
    ['a scale changed', 'two million days', 'two thousand days', 'number: million → thousand'],
    [
      'a word dropped',
      'contingent of servicemen and 90 armored carriers',
      'contingent of 1,960 servicemen and 90 armored carriers',
      'number:  → 1,960',
    ],
    ['a bound added', 'over at least the next five years', 'over the next five years', 'bound: at least → '],
    [
      'a hedge added',
      'Prisoners of war are possibly to be exchanged',
      'Prisoners of war are to be exchanged',
      'hedge: possibly → ',
    ],
    [
      'a word changed',
      'Prisoners of war are to be released at once',
      'Prisoners of war are to be exchanged at once',
      'word: released → exchanged',
    ],
    ['a mark changed', 'two thousand days and nobody', 'two thousand days, and nobody', 'word: days → days,'],
    ['capitals', 'the kalbajar district', 'The Kalbajar district', 'name: the kalbajar → The Kalbajar'],
  ])('%s', (_, exact, found, change) => {
    const body = problem({ exact });
    expect(body?.code).toBe('quote-drifted');
    if (body?.code !== 'quote-drifted') return;
    expect(body.data.found).toBe(found);
    expect(body.data.changes.map(({ what, quoted, found: to }) => `${what}: ${quoted} → ${to}`).join('; ')).toContain(
      change.startsWith('name: the') ? 'kalbajar' : change,
    );
  });

  it('parts into a difference that gives both texts', () => {
    const body = problem({ exact: 'a contingent of 1,690 servicemen' });
    const parts = body?.code === 'quote-drifted' ? body.data.diff : [];
    const text = (ops: readonly string[]) => parts.filter(({ op }) => ops.includes(op)).map((part) => part.text);
    expect(text(['same', 'removed']).join(' ')).toBe('a contingent of 1,690 servicemen');
    expect(text(['same', 'added']).join(' ')).toBe('a contingent of 1,960 servicemen');
    expect(parts).toHaveLength(4);
  });

  it.each([
    ['prefix', { exact: '1,960 servicemen', prefix: 'a battalion of' }],
    ['suffix', { exact: '1,960 servicemen', suffix: 'and 80 armored carriers' }],
    ['both', { exact: '1,960 servicemen', prefix: 'battalion of', suffix: 'or 80' }],
  ])('tells that the %s is what failed', (context, quote) => {
    expect(problem(quote)).toMatchObject({ code: 'quote-drifted', data: { context } });
  });

  it('shows the passage', () => {
    const proof = prove({ exact: '1,690 servicemen' });
    const [passage] = proof.ok ? [] : proof.passages;
    expect(NEWSROOM.slice(passage?.span.start, passage?.span.end)).toBe('1,960 servicemen');
  });
});

describe('quote-misattributed', () => {
  it('names every source that has the words', () => {
    expect(problem({ exact: '2,000 peacekeepers' })).toMatchObject({
      code: 'quote-misattributed',
      data: { standsIn: ['dispatch', 'copy'] },
    });
  });

  it('holds for a source that there is not', () => {
    expect(problem({ exact: '1,960 servicemen' }, 'nowhere')?.code).toBe('quote-misattributed');
  });

  it('needs the words whole there', () => {
    expect(problem({ exact: '000 peacekeepers' })?.code).not.toBe('quote-misattributed');
  });
});

describe('quote-spliced', () => {
  it('names the pieces and how far apart they stand', () => {
    expect(problem({ exact: 'a contingent of 1,960 servicemen had believed in peace' })).toMatchObject({
      code: 'quote-spliced',
      data: {
        pieces: ['a contingent of 1,960 servicemen', 'had believed in peace'],
        distance: NEWSROOM.indexOf('had believed') - NEWSROOM.indexOf(' and 90'),
      },
    });
  });

  it.each([
    ['the pieces in another order', 'had believed in peace a contingent of 1,960 servicemen'],
    ['parts around an elision in another order', 'Kalbajar district … 1,960 servicemen'],
  ])('%s', (_, exact) => {
    expect(problem({ exact })?.code).toBe('quote-spliced');
  });

  it('is not what lost a word', () => {
    expect(problem({ exact: 'Prisoners of war are to exchanged at once' })?.code).toBe('quote-drifted');
  });
});

describe('quote-missing', () => {
  it('shows the nearest passage of another source', () => {
    expect(problem({ exact: 'speaker of the parliament said' })).toMatchObject({
      code: 'quote-missing',
      data: { nearest: { source: 'dispatch', text: 'speaker of parliament said' } },
    });
  });

  it.each(['an entirely different matter', 'zebra', '', '…', '!', '\u0000'])(
    'says no more where nothing is near: %j',
    (exact) => {
      expect(problem({ exact })).toEqual({ code: 'quote-missing', data: { quote: exact, source: 'newsroom' } });
    },
  );
});

describe('a diagnosis is linear in the length of its input', () => {
  it.each([
    ['digits and commas', '1,'.repeat(250_000), '1,1,2'],
    ['one word', 'a '.repeat(250_000), 'a b a'],
    ['one letter', 'a'.repeat(500_000), 'aaab'],
    ['number words', 'one '.repeat(100_000), 'one two'],
    ['marks', '\u0301'.repeat(200_000), 'x y'],
    ['surrogates', '\uD800\uDC00'.repeat(100_000), '\uDC00'],
    ['no spaces', '停火'.repeat(100_000), '停战协议'],
    ['a long quote', 'b '.repeat(50_000), 'a '.repeat(50_000)],
  ])('%s', (_, text, exact) => {
    const before = process.cpuUsage().user;
    proveQuote({ quote: { exact }, source: 'a', kind: 'assertion' }, libraryOf({ a: text }));
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });
});
