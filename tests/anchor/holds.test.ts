import { describe, expect, it } from 'vitest';
import { isHeld } from '../../src/anchor/holds.ts';

/** The words between brackets are quoted out of the rest. */
const held = (marked: string): boolean => {
  const open = marked.indexOf('⟦');
  const close = marked.indexOf('⟧');
  return isHeld(marked.slice(0, open), marked.slice(open + 1, close), marked.slice(close + 1));
};

describe('isHeld lets no quote cut a word or a whole numeral', () => {
  it.each([
    'de⟦ploy⟧',
    '⟦deploy⟧ed',
    "⟦don⟧'t",
    "O'⟦Brien⟧",
    'U.⟦S⟧. troops',
    'non-⟦military⟧ aid',
    'mid-⟦September⟧',
    'Su-⟦25⟧ jets',
    'cafe⟦s⟧\u0301',
    '1,⟦960⟧ men',
    'some ⟦1⟧,960 men',
    'of 1 ⟦960⟧ men',
    'of ⟦1⟧ 960 men',
    '⟦20⟧% of it',
    '⟦20⟧ percent of it',
    '⟦1⟧ pm on Friday',
    '$⟦2.5⟧bn',
    'US⟦$2.5bn⟧',
    '-⟦5⟧ degrees',
    '1.⟦5⟧ million',
    '⟦20⟧+ men',
    '0:⟦00⟧ Moscow time',
    '⟦December 1⟧5',
    'twenty-⟦two⟧ men',
    '⟦twenty⟧-two men',
    '⟦two⟧ thousand men',
    'two ⟦thousand⟧ men',
    'several ⟦thousand⟧ men',
    'two hundred and ⟦six⟧ men',
    '⟦two hundred⟧ and six men',
    '⟦three⟧ and a half',
    '⟦two⟧-thirds',
    'twenty-⟦four-year⟧',
    '⟦15⟧ to 20 men',
    '15 to ⟦20⟧ men',
    '15-⟦20⟧ men',
    'between 15 and ⟦20⟧ men',
    'from 90 to ⟦380⟧ men',
    '⟦two⟧ or three',
    'one in ⟦five⟧ men',
    'nine out of ⟦ten⟧ men',
    '第⟦20⟧万人',
  ])('cut: %s', (marked) => {
    expect(held(marked)).toBe(false);
  });

  it.each([
    'the ⟦deploy⟧ button',
    "⟦Azerbaijan⟧'s army",
    "l'⟦Azerbaïdjan⟧ voisin",
    'Nagorno-⟦Karabakh⟧',
    '⟦Armenia⟧-Azerbaijan talks',
    '⟦U.S.⟧ troops',
    'of ⟦1 960⟧ men',
    '⟦15 to 20 percent⟧ of it',
    'more than ⟦15 to 20 percent⟧',
    '⟦$2.5bn⟧ in all',
    '⟦two thousand⟧ men',
    'killed and ⟦one million⟧ were driven out',
    'on November 10 ⟦300⟧ men',
    'in 1994 ⟦two⟧ sides',
    'In 1994, ⟦two⟧ sides',
    '⟦1,960 soldiers⟧, 90 vehicles',
    '⟦September 27⟧, 2020',
    '⟦November 9⟧ to Friday',
    'on ⟦a five⟧-year term',
    'rose from 90 to ⟦380⟧ men',
    'over the next ⟦5 years⟧',
    '(⟦0900 GMT⟧)',
    '⟦和平⟧协议',
    '在⟦巴库⟧签署',
    '⟦20⟧人',
  ])('whole: %s', (marked) => {
    expect(held(marked)).toBe(true);
  });

  it('is held at the ends of a text', () => {
    expect(isHeld('', '1,960', '')).toBe(true);
  });
});
