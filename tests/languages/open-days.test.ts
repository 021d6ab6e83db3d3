import { describe, expect, it } from 'vitest';
import { packOf } from '../../src/languages/packs/index.ts';
import { inEnglish } from '../../src/languages/phrases/index.ts';
import { againstLabel } from '../../src/languages/polarity.ts';
import { KINDS } from '../../src/kinds/index.ts';

/** A quoted day of a sentence, said on 11 November 2020. */
const dayOf = (tag: string, sentence: string): string | null => {
  const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
  const pack = packOf(tag);
  if (pack === undefined) throw new Error(`no pack for ${tag}`);
  const phrase = inEnglish(quote, pack, 'date', { around: { before, after }, saidOn: '2020-11-11' });
  const read = phrase.ok ? KINDS.date.read(phrase.english, { options: {}, saidOn: '2020-11-11' }) : undefined;
  return read?.ok === true ? KINDS.date.format(read.value) : null;
};

const NEXT = 'May 3, [2021]';
const LAST = 'May 3, [2020]';

describe('a day without its year is that to come by a verb that says so', () => {
  it.each<[string, string, string | null]>([
    ['es', '[[se reunirán el 3 de mayo]]', NEXT],
    ['es', 'Los ministros se reunirán el [[3 de mayo]].', NEXT],
    ['es', 'Van a reunirse el [[3 de mayo]].', NEXT],
    ['es', 'El [[3 de mayo]] se reunirán los ministros.', NEXT],
    ['es', 'Los ministros se reunieron el [[3 de mayo]].', LAST],
    ['es', 'El acuerdo firmado el [[3 de mayo]] entrará en vigor.', LAST],
    ['es', 'El acuerdo, que entrará en vigor, se firmó el [[3 de mayo]].', LAST],
    ['es', 'Los ministros se reunirán [[del 3 al 5 de mayo]].', 'May 3, [2021] to May 5, [2021]'],
    ['es', 'La cumbre será [[en mayo]].', 'May [2021]'],
    ['es', 'La cumbre fue [[en mayo]].', 'May [2020]'],
    ['es', 'El pacto se firmará [[el primer lunes de mayo]].', NEXT],
    ['es', 'Se firmará el [[3 de mayo de 2015]].', 'May 3, 2015'],
    ['fr', 'Le sommet aura lieu le [[3 mai]].', NEXT],
    ['it', 'Tornerò il [[2 ottobre]].', null],
    ['it', 'Tornerò l’[[11 novembre]].', 'November 11, [2020]'],
    ['it', 'Tornerò il [[2 agosto]].', 'August 2, [2021]'],
    ['it', 'È tornato il [[2 ottobre]].', 'October 2, [2020]'],
    ['fr', 'Le sommet s’est ouvert le [[3 mai]].', LAST],
    ['fr', 'Le [[3 mai]], le sommet s’est ouvert ; un autre suivra.', LAST],
    ['fr', 'Il est parti [[le 15]] ramadan.', null],
    ['fr', 'Il est parti [[le 15]] à Paris.', 'November 15, [2020]'],
    ['fr', 'Il est parti [[le 15]].', 'November 15, [2020]'],
    ['it', 'Il vertice si aprirà il [[3 maggio]].', NEXT],
    ['it', 'Il vertice si è aperto il [[3 maggio]].', LAST],
    ['pt', 'A cúpula será em [[3 de maio]].', NEXT],
    ['pt', 'A cúpula foi em [[3 de maio]].', LAST],
    ['de', 'Der Gipfel wird am [[3. Mai]] stattfinden.', NEXT],
    ['de', 'Der Gipfel begann am [[3. Mai]].', LAST],
    ['nl', 'De top zal op [[3 mei]] beginnen.', NEXT],
    ['nl', 'De top begon op [[3 mei]].', LAST],
    ['pl', 'Szczyt odbędzie się [[3 maja]].', NEXT],
    ['pl', 'Szczyt odbył się [[3 maja]].', LAST],
    ['ru', 'Саммит состоится [[3 мая]].', NEXT],
    ['ru', 'Соглашение будет подписано [[3 мая]].', NEXT],
    ['ru', 'Саммит прошёл [[3 мая]].', LAST],
    ['uk', 'Саміт відбудеться [[3 травня]].', NEXT],
    ['uk', 'Саміт відбувся [[3 травня]].', LAST],
    ['tr', 'Zirve [[3 Mayıs’ta]] yapılacak.', NEXT],
    ['tr', 'Zirve [[3 Mayıs’ta]] yapıldı.', LAST],
    ['tr', '[[3 Mayıs’ta]] imzalanan anlaşma yürürlüğe girecek.', LAST],
    ['az', 'Sammit [[mayın 3-də]] keçiriləcək.', NEXT],
    ['az', 'Sammit [[mayın 3-də]] keçirildi.', LAST],
    ['ar', 'سيعقد الاجتماع في [[3 مايو]].', NEXT],
    ['ar', 'عقد الاجتماع في [[3 مايو]].', LAST],
    ['he', 'הפסגה תיערך [[ב-3 במאי]].', NEXT],
    ['he', 'הפסגה נערכה [[ב-3 במאי]].', LAST],
    ['fa', 'نشست در [[3 مه]] برگزار خواهد شد.', NEXT],
    ['hy', 'Գագաթնաժողովը կկայանա [[մայիսի 3-ին]]։', NEXT],
    ['hy', 'Գագաթնաժողովը կայացավ [[մայիսի 3-ին]]։', LAST],
    ['ka', 'სამიტი გაიმართება [[3 მაისს]].', NEXT],
    ['ka', 'სამიტი გაიმართა [[3 მაისს]].', LAST],
  ])('%s: %s', (tag, sentence, day) => {
    expect(dayOf(tag, sentence)).toBe(day);
  });
});

describe('words in -ería are verbs where a verb in -er makes them', () => {
  const es = packOf('es');
  const speaksAgainst = (sentence: string): string | null =>
    es === undefined ? '' : againstLabel(sentence, 'yes', es);

  it.each('comería vendería vería leería conocería ofrecería respondería volvería caería protegería sería'.split(' '))(
    'el rey %s mañana',
    (verb) => {
      expect(speaksAgainst(`el rey ${verb} mañana`)).toBe(verb);
    },
  );

  it.each([
    'la taquería ardió',
    'la marisquería ardió',
    'la cervecería ardió',
    'la artillería disparó',
    'ardió una notaría',
    'disparó contra la infantería',
    'el ministro quería la paz',
    'el rey sugería la paz',
    'María ganó',
  ])('%s', (sentence) => {
    expect(speaksAgainst(sentence)).toBeNull();
  });
});
