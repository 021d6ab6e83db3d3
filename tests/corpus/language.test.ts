import { describe, expect, it } from 'vitest';
import { writtenIn } from '../../src/corpus/language.ts';

const FRENCH =
  'Plus de trois cents personnes ont été blessées lorsque le pont s’est effondré, selon le ministre de l’Intérieur.';
const RUSSIAN = 'Более трёхсот человек пострадали, когда обрушился мост, сообщил министр внутренних дел республики.';
const ENGLISH = 'More than three hundred people were hurt when the bridge fell, the minister of the interior said.';

describe('writtenIn', () => {
  it.each([
    ['an English text', ENGLISH, 'en'],
    ['a French text', FRENCH, 'fr'],
    ['a Russian text', RUSSIAN, 'ru'],
    [
      'a Turkish text',
      'Bakan, köprü çöktüğünde üç yüzden fazla kişinin yaralandığını ve aramaların sürdüğünü söyledi.',
      'tr',
    ],
    [
      'a German text',
      'Mehr als dreihundert Menschen wurden verletzt, als die Brücke einstürzte, sagte der Minister.',
      'de',
    ],
    ['a few words of English', '412 passengers', 'en'],
    ['a few words of French', 'Plus de 300 morts', 'fr'],
    ['a few words of German', 'keine 300 Menschen', 'de'],
    ['a name', 'Gen. Anna Lind', 'en'],
    ['digits alone', '1,960', 'en'],
    ['nothing', '', 'en'],
    ['letters of no language', 'Ωφξ ψж'.repeat(3), 'und'],
  ])('tells %s', async (_, text, language) => {
    expect((await writtenIn(text)).detected).toBe(language);
  });

  it('tells a paragraph in another language from the rest, either way round', async () => {
    const page = `${ENGLISH}\n\n${FRENCH}\n\n${ENGLISH}`;
    const { detected, passages = [] } = await writtenIn(page);
    expect(detected).toBe('en');
    expect(passages.map(({ start, end, language }) => [page.slice(start, end), language])).toEqual([[FRENCH, 'fr']]);
    expect((await writtenIn(`${`${RUSSIAN} `.repeat(9)}\n\n${ENGLISH}`)).passages).toMatchObject([{ language: 'en' }]);
  });

  it('leaves a short line in the language of its text', async () => {
    expect(await writtenIn(`${ENGLISH}\n\nPlus de morts\n\n${ENGLISH}`)).toEqual({ detected: 'en' });
  });
});
