import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, scriptOf } from '../../../src/kinds/names/script.ts';

describe('folding a word', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['İlham', 'ilham'],
    ['Əliyev', 'aliyev'],
    ['Łukasz', 'lukasz'],
    ['O’Brien', 'obrien'],
    ['Çavuşoğlu', 'cavusoglu'],
    ['Straße', 'strasse'],
    ['Рудской', 'rudskoy'],
    ['Փաշինյան', 'pashinyan'],
    ['ჯუღაშვილი', 'jughashvili'],
    ['سلمان', 'slmn'],
    ["רג'פ", 'rjf'],
    ['צ׳רצ׳יל', 'chrchyl'],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('is idempotent and plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (word) => {
        const folded = foldWord(word);
        expect(foldWord(folded)).toBe(folded);
        expect(folded).toMatch(/^[\x20-\x7e]*$/u);
      }),
    );
  });

  it('folds composed and decomposed letters alike', () => {
    fc.assert(
      fc.property(fc.constantFrom('Erdoğan', 'Vučić', 'Nguyễn', 'Рудской', 'Åse', 'Žižek'), (word) => {
        expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')));
      }),
    );
  });

  it.each([
    ['Putin', 'latin'],
    ['Путин', 'cyrillic'],
    ['سلمان', 'arabic'],
    ['习近平', 'other'],
  ] as const)('%s is written in %s', (word, script) => {
    expect(scriptOf(word)).toBe(script);
  });
});
