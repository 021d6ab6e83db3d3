import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../../../src/kinds/date.ts';

/** A Thursday. */
const SAID = '1989-11-02';

/** The value of the words in `[[ ]]`, in the rest of their sentence. */
const shown = (sentence: string, saidOn = SAID): string | null => {
  const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
  const outcome = date.read(quote, { options: {}, saidOn, around: { before, after } });
  return outcome.ok ? date.format(outcome.value) : null;
};

const alone = (quote: string, saidOn = SAID): string | null => {
  const outcome = date.read(quote, { options: {}, saidOn });
  return outcome.ok ? date.format(outcome.value) : null;
};

describe('what an amount is held against', () => {
  it.each([
    [
      'Net income for the third quarter rose to $5 million from $4 million [[a year ago]].',
      'the third quarter of [1988]',
    ],
    [
      'Third-quarter net was $5 million, or 50 cents a share, up from $4 million, or 40 cents, [[a year earlier]].',
      'the third quarter of [1988]',
    ],
    [
      'Profit for the second quarter was $5 million, against the $4 million it earned [[a year ago]].',
      'the second quarter of [1988]',
    ],
    ['Sales in September rose 8% from [[a year earlier]].', 'September [1988]'],
    ['Sales in September were higher than [[a year ago]].', 'September [1988]'],
    ['In 1987 it earned $3 million, compared with a loss [[a year earlier]].', '[1986]'],
    [
      'In the third quarter of 1985 it earned $3 million, up from $2 million [[two years earlier]].',
      'the third quarter of [1983]',
    ],
    ['On Sept. 30 assets were $3 billion, against $2 billion [[a year earlier]].', 'September 30, [1988]'],
    ['Yields fell to 8.1% on Friday from 8.2% [[a day earlier]].', 'October 26, [1989]'],
    [
      'The firm said Monday that third-quarter net rose to $5 million from $4 million [[a year ago]].',
      'the third quarter of [1988]',
    ],
    [
      'In the nine months ended Sept. 30 it earned $5 million, against $4 million [[a year ago]].',
      'January [1988] to September [1988]',
    ],
    [
      'In the quarter ended Aug. 31 it earned $5 million, against $4 million in [[the year-ago quarter]].',
      'June [1988] to August [1988]',
    ],
    ['In the week ended Friday it earned $5 million, against $4 million [[a year ago]].', null],
    // No period is named, several are, or one that cannot be placed.
    ['Profit rose to $5 million from $4 million [[a year ago]].', null],
    ['Profit rose to $5 million in the quarter from $4 million [[a year ago]].', null],
    ['In the third quarter and the second quarter, profit rose from $4 million [[a year ago]].', null],
    ['Third-quarter profit rose from $4 million [[a year ago]], and growth is seen in 1990.', null],
    ['Fiscal third-quarter profit rose from $4 million [[a year ago]].', null],
    ['In early 1989 profit rose to $5 million from $4 million [[a year ago]].', null],
    ['On Friday shares closed at $5, up from $4 [[a year ago]].', null],
    ['In September sales rose to $5 million from $4 million [[a week earlier]].', null],
    ['In 1987 sales rose to $5 million from $4 million [[a quarter earlier]].', null],
    // A verb between: the time is of what it tells.
    ['The firm, which moved here [[a year ago]], reported third-quarter net of $3 million.', 'about [1988]'],
    ['Third-quarter net fell, hurt by a plant that opened [[a year ago]].', 'about [1988]'],
    ['[[A year ago]] few people lived here.', 'about [1988]'],
  ])('%s', (sentence, expected) => {
    expect(shown(sentence)).toBe(expected);
  });
});

describe('the same stretch of another year', () => {
  it.each([
    ['Second-quarter profit fell 5% from [[the year-ago quarter]].', 'the second quarter of [1988]'],
    ['Second-quarter profit fell 5% from [[the year-earlier period]].', 'the second quarter of [1988]'],
    ['Compared with [[the prior-year period]], second-quarter profit fell 5%.', 'the second quarter of [1988]'],
    ['Sales in May were $5 million, against $4 million in [[the comparable year-ago period]].', 'May [1988]'],
    ['Third-quarter net was $5 million; [[the same period last year]] brought a loss.', 'the third quarter of [1988]'],
    [
      'Third-quarter net was $5 million; [[the corresponding quarter a year earlier]] brought a loss.',
      'the third quarter of [1988]',
    ],
    ['Third-quarter net was $5 million, against $4 million in [[the 1987 quarter]].', 'the third quarter of [1987]'],
    [
      'Third-quarter net was $5 million, against $4 million in [[the same quarter of 1987]].',
      'the third quarter of [1987]',
    ],
    ['It lost money in [[the third quarter a year ago]].', 'the third quarter of [1988]'],
    // What is named is no such stretch; without any, the quarter of which news tells is about the latest.
    ['Sales in May rose 5% from [[the year-ago quarter]].', null],
    ['Second-quarter profit fell from [[the year-ago month]].', null],
    ['Profit fell 5% from [[the year-ago period]].', null],
    ['The bank, founded in 1950, said profit fell from [[the year-ago quarter]].', null],
    ['Fiscal second-quarter profit fell from [[the year-ago quarter]].', null],
    ['Profit fell 5% from [[the year-ago quarter]].', 'about the third quarter of [1988]'],
    // The quarter is of the year that is told behind it.
    ['It lost money in [[the third quarter]] a year ago.', null],
  ])('%s', (sentence, expected) => {
    expect(shown(sentence)).toBe(expected);
  });
});

describe('what comes before or after a time that is told', () => {
  it.each([
    ['On May 5 he fell ill, and [[two days later]] he died.', 'May 7, [1989]'],
    ['On May 5, 1985, he fell ill, and [[the next day]] he died.', 'May 6, [1985]'],
    ['On May 5, 1985, he fell ill, and [[three weeks later]] he died.', 'about May 26, [1985]'],
    ['He fell ill on May 5, 1985, and died [[the following year]].', '[1986]'],
    ['He was born on May 5, 1985, and [[that same day]] was named.', 'May 5, [1985]'],
    ['In 1988 the town grew, and by the end of [[that year]] it had 300 homes.', '[1988]'],
    ['In 1987 he moved; [[a year later]] he died.', 'about [1988]'],
    ['In 1985 he left, and came back from Basel [[a year later]].', 'about [1986]'],
    ['On Monday he fell ill, and [[three days later]] he died.', 'November 2, [1989]'],
    ['It rained on May 5 and [[the day before]].', 'May 4, [1989]'],
    ['Sales rose 2% in September after falling 1% [[the previous month]].', 'August [1989]'],
    ['After falling 1% [[the previous month]], sales rose 2% in September.', 'August [1989]'],
    ['The third quarter of 1988 was weak, and [[the previous quarter]] was weaker.', 'the second quarter of [1988]'],
    // Nothing is told, only afterwards, or several times are.
    ['He died [[three days later]].', null],
    ['[[Three days later]] he died, and the will was read on May 5.', null],
    ['He said on Monday that she died [[three days later]].', null],
    ['On May 5 they agreed to meet on May 10, and [[two days later]] they met.', null],
    ['From 1980 to 1988 the town grew; [[a year later]] it shrank.', null],
    ['In September sales rose, having fallen [[the previous year]].', null],
    // One time told twice, or told by something else.
    ['[[A year later]], in 1988, he died.', null],
    ['He died on May 7, [[two days after]] the vote.', null],
    ['On May 7 he died, [[two days after]] he had voted.', null],
    ['On May 5 he said that [[the same day]] care is free.', null],
    ['He left on May 5, [[a day later]] than planned.', null],
  ])('%s', (sentence, expected) => {
    expect(shown(sentence)).toBe(expected);
  });

  it('reads the date that a phrase tells again', () => {
    expect(alone('on May 5, 1985, two days later')).toBe('May 5, 1985');
    expect(alone('On May 5, 1985 he fell ill and two days later he died')).toBeNull();
  });
});

const QUARTERS = ['first', 'second', 'third', 'fourth'] as const;
const quarters = fc.constantFrom(...QUARTERS);
const years = fc.integer({ min: 1960, max: 1988 });

describe('the year that words were said in, or that their sentence names', () => {
  it.each([
    ['He hopes to move [[late in the year]].', 'September [1989] to December [1989]'],
    ['He moved [[late in the year]].', 'September [1989] to December [1989]'],
    ['In May he moved to Bonn, and [[late in the year]] to Basel.', 'September [1989] to December [1989]'],
    ['In 1985 he moved to Bonn, and [[late in the year]] to Basel.', null],
    ['Founded in 1950, the firm hopes to move [[late in the year]].', 'September [1989] to December [1989]'],
    ['In May he fell ill and [[late in the month]] he died.', null],
    ['It rose 5% [[in the quarter]].', null],
    ['He moved in [[the third quarter of the year]].', 'the third quarter of [1989]'],
    // Of the calendar or of accounts.
    ['Sales rose 5% for [[the year]].', 'about [1989]'],
    ['Third-quarter net rose; for [[the year]], it expects a loss.', 'about [1989]'],
    ['In 1985 it had a loss for [[the year]].', null],
    ['Sales for [[the year]] ended June 30 rose.', null],
    ['He was made man of [[the year]].', null],
    ['It was [[the year]] that he died.', null],
  ])('%s', (sentence, expected) => {
    expect(shown(sentence)).toBe(expected);
  });
});

describe('words without a sentence', () => {
  it.each([
    ['the year', SAID, 'about [1989]'],
    ['the year', '1990-02-02', null],
    ['the year he died', SAID, null],
    ['the year-ago quarter', SAID, 'about the third quarter of [1988]'],
    ['the 1987 quarter', SAID, 'about the third quarter of [1987]'],
    ['the year-ago period', SAID, null],
    ['the 1987 period', SAID, null],
    ['a year ago', SAID, null],
    ['a year earlier', SAID, null],
    ['two years ago', SAID, 'about [1987]'],
    ['three days later', SAID, null],
  ])('%s, said on %s', (quote, saidOn, expected) => {
    expect(alone(quote, saidOn)).toBe(expected);
  });
});

describe('laws of times that are told by others', () => {
  it('a quarter is held against the same one, however many years back', () => {
    fc.assert(
      fc.property(quarters, years, fc.integer({ min: 2, max: 9 }), (which, year, back) => {
        const told = `In the ${which} quarter of ${year} it earned $5 million, against $4 million`;
        expect(shown(`${told} [[${back} years earlier]].`)).toBe(`the ${which} quarter of [${year - back}]`);
        expect(shown(`${told} in [[the ${year - back} quarter]].`)).toBe(`the ${which} quarter of [${year - back}]`);
      }),
    );
  });

  it('days later is as many days as written, and without a day that it counts from it is nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 2, max: 300 }), (day, later) => {
        const end = new Date(Date.UTC(1985, 2, day + later));
        const value = date.read(`${later} days later`, {
          options: {},
          saidOn: SAID,
          around: { before: `On March ${day}, 1985, he fell ill, and `, after: ' he died.' },
        });
        expect(value).toMatchObject({ ok: true, value: { start: end.toISOString().slice(0, 10) } });
        expect(shown(`He fell ill, and [[${later} days later]] he died.`)).toBeNull();
      }),
    );
  });
});
