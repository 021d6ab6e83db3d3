import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/kinds/index.ts';
import type { Relation } from '../../../src/model/relation.ts';

const relate = (a: string, b: string): Relation => {
  const [left, right] = [KINDS.name.read(a, { options: {} }), KINDS.name.read(b, { options: {} })];
  if (!left.ok || !right.ok) throw new Error(`not read: ${a}, ${b}`);
  return KINDS.name.relate(left.value, right.value, {});
};

describe('names in two scripts', () => {
  it.each([
    ['حسن روحانی', 'Hassan Rouhani'],
    ['رستم مرادوف', 'Rustam Muradov'],
    ['خلوصي أكار', 'Hulusi Akar'],
    ['ولادیمیر پوتین', 'Vladimir Putin'],
    ['فلاديمير بوتين', 'Vladimir Putin'],
    ['سرگئی لاوروف', 'Sergey Lavrov'],
    ['בנימין נתניהו', 'Binyamin Netanyahu'],
    ['Սերգեյ Շոյգու', 'Sergei Shoigu'],
    ['Володимир Зеленський', 'Volodymyr Zelensky'],
    ['Siergiej Ławrow', 'Sergey Lavrov'],
    ['Rəcəb Tayyib Ərdoğan', 'Recep Tayyip Erdoğan'],
    ["רג'פ טאיפ ארדואן", 'Recep Tayyip Erdogan'],
    ['רג׳פ טאיפ ארדואן', 'Recep Tayyip Erdoğan'],
    ['رجب طيب أردوغان', 'Recep Tayyip Erdogan'],
    ["ג'ו ביידן", 'Joe Biden'],
    ['Siergiej Rudskoj', 'Sergey Rudskoy'],
    ['Siergiej Szojgu', 'Sergei Shoigu'],
  ])('may be one, and are never the same: %s, %s', (a, b) => {
    for (const { relation, rule } of [relate(a, b), relate(b, a)]) {
      expect(relation).not.toBe('same');
      expect(rule).not.toBe('name-different');
    }
  });

  it.each([
    ['حسن روحانی', 'Hassan Nasrallah'],
    ['رستم مرادوف', 'Ramzan Kadyrov'],
    ['خلوصي أكار', 'Hikmat Hajiyev'],
    ['ولادیمیر پوتین', 'Volodymyr Zelensky'],
    ['סרגיי לברוב', 'Sergei Shoigu'],
    ['Նիկոլ Փաշինյան', 'Serzh Sargsyan'],
    ["רג'פ טאיפ ארדואן", 'Ahmet Davutoglu'],
  ])('are two where their consonants differ: %s, %s', (a, b) => {
    expect(relate(a, b)).toMatchObject({ relation: 'contradicts', rule: 'name-different' });
    expect(relate(b, a)).toMatchObject({ relation: 'contradicts', rule: 'name-different' });
  });

  it('are not compared by consonants in one script', () => {
    expect(relate('Dan Tunc', 'Tina Dench')).toMatchObject({ rule: 'name-different' });
  });
});
