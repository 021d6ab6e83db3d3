import { describe, expect, it } from 'vitest';
import { packOf } from '../../src/languages/packs/index.ts';
import { inEnglish } from '../../src/languages/phrases/index.ts';
import { cutOff } from '../../src/languages/surroundings.ts';
import { KINDS } from '../../src/kinds/index.ts';

interface Told {
  /** What the quote is read as; `null` where it is declined. */
  readonly text: string | null;
  readonly isCut: boolean;
}

const read = (tag: string, sentence: string): Told => {
  const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
  const pack = packOf(tag);
  if (pack === undefined) throw new Error(`no pack for ${tag}`);
  const phrase = inEnglish(quote, pack, 'date');
  const value = phrase.ok ? KINDS.date.read(phrase.english, { options: {} }) : undefined;
  return {
    text: value?.ok === true ? KINDS.date.format(value.value) : null,
    isCut: cutOff({ before, after }, pack, { isDate: true }) !== null,
  };
};

describe('a year is not the season, the part or the school year that the words beside it tell', () => {
  it.each<[string, string]>([
    ['fr', "Le pont s'est effondré l'été [[2020]]."],
    ['fr', "Le pont s'est effondré fin [[2020]]."],
    ['fr', 'au début de [[2020]] il est parti.'],
    ['fr', 'Au premier trimestre [[2020]] il est parti.'],
    ['fr', 'Le second semestre [[2020]].'],
    ['fr', 'la rentrée [[2020]] fut dure.'],
    ['fr', 'avant [[2020]] il partait.'],
    ['fr', 'depuis [[2020]] il vit ici.'],
    ['fr', 'la saison [[2020]] fut dure.'],
    ['fr', 'mi-[[2020]] il partit.'],
    ['fr', 'courant [[2020]], il partit.'],
    ['tr', 'Köprü [[2020]] yazında çöktü.'],
    ['tr', 'Köprü [[2020]] sonunda çöktü.'],
    ['tr', 'Köprü [[2020]] başında çöktü.'],
    ['tr', '[[2020]] yılının ilk yarısında çöktü.'],
    ['tr', '[[2020]] öncesinde çöktü.'],
    ['tr', "[[2020]]'den beri burada."],
    ['es', 'El puente cayó en el verano de [[2020]].'],
    ['es', 'a finales de [[2020]] cayó.'],
    ['es', 'a mediados de [[2020]] cayó.'],
    ['es', 'en el primer trimestre de [[2020]] cayó.'],
    ['es', 'antes de [[2020]] vivía.'],
    ['es', 'el curso [[2020]] empezó.'],
    ['es', 'la temporada [[2020]] fue.'],
    ['it', "Il ponte cadde nell'estate [[2020]]."],
    ['it', "Il ponte cadde nell'estate del [[2020]]."],
    ['it', 'a fine [[2020]] cadde.'],
    ['it', 'a metà [[2020]] cadde.'],
    ['it', 'prima del [[2020]] viveva.'],
    ['it', 'nel primo trimestre [[2020]] cadde.'],
    ['pt', 'A ponte caiu no verão de [[2020]].'],
    ['pt', 'no final de [[2020]] caiu.'],
    ['pt', 'em meados de [[2020]] caiu.'],
    ['pt', 'no primeiro semestre de [[2020]] caiu.'],
    ['de', 'Die Brücke stürzte im Sommer [[2020]] ein.'],
    ['de', 'Die Brücke stürzte Ende [[2020]] ein.'],
    ['de', 'Mitte [[2020]] stürzte sie ein.'],
    ['de', 'im ersten Quartal [[2020]] stürzte sie ein.'],
    ['de', 'vor [[2020]] stürzte sie ein.'],
    ['de', 'das Schuljahr [[2020]] begann.'],
    ['nl', 'De brug stortte in de zomer van [[2020]] in.'],
    ['nl', 'eind [[2020]] stortte hij in.'],
    ['nl', 'medio [[2020]] stortte hij in.'],
    ['nl', 'begin [[2020]] stortte hij in.'],
    ['ru', 'Мост рухнул летом [[2020 года]].'],
    ['ru', 'Мост рухнул в конце [[2020 года]].'],
    ['ru', 'Мост рухнул к [[2020 году]].'],
    ['ru', 'до [[2020 года]] он жил.'],
    ['ru', 'в первом квартале [[2020 года]] рухнул.'],
    ['uk', 'Міст упав улітку [[2020 року]].'],
    ['uk', 'наприкінці [[2020 року]] міст упав.'],
    ['pl', 'Most runął latem [[2020]].'],
    ['pl', 'pod koniec [[2020]] roku runął.'],
    ['pl', 'na początku [[2020]] roku runął.'],
    ['az', 'Körpü [[2020]]-ci ilin yayında çökdü.'],
    ['az', '[[2020]]-ci ilin sonunda çökdü.'],
    ['hy', 'Կամուրջը փլուզվեց [[2020 թվականի]] ամռանը:'],
    ['hy', '[[2020 թվականի]] վերջին փլուզվեց:'],
    ['ar', 'انهار الجسر في صيف [[2020]].'],
    ['ar', 'انهار في نهاية [[2020]].'],
    ['ar', 'قبل [[2020]] انهار.'],
    ['he', 'הגשר קרס בקיץ [[2020]].'],
    ['he', 'הגשר קרס בסוף [[2020]].'],
    ['fa', 'پل در تابستان [[2020]] فرو ریخت.'],
    ['fa', 'در پایان [[2020]] فرو ریخت.'],
    ['ka', 'ხიდი ჩაინგრა [[2020 წლის]] ზაფხულში.'],
    ['ka', '[[2020 წლის]] ბოლოს ჩაინგრა.'],
    ['fr', 'Le pont, ouvert en mai [[2020]], a tenu.'],
    ['es', 'en mayo de [[2020]] cayó.'],
    ['it', 'nel maggio [[2020]] cadde.'],
    ['de', 'im Mai [[2020]] stürzte sie ein.'],
    ['ka', '[[2020 წლის]] ბოლოს ჩაინგრა.'],
  ])('%s: %s', (tag, sentence) => {
    expect(read(tag, sentence).isCut).toBe(true);
  });
});

describe('a year, a month and a season are read where nothing narrows them', () => {
  it.each<[string, string, string]>([
    ['fr', "Le pont s'est effondré à l'[[été 2020]].", 'June 2020 to August 2020'],
    ['tr', 'Köprü [[2020 yazında]] çöktü.', 'June 2020 to August 2020'],
    ['tr', 'Köprü [[yaz 2020]] çöktü.', 'June 2020 to August 2020'],
    ['fr', 'Il est parti [[en mai 2020]].', 'May 2020'],
    ['fr', 'Le pont a été ouvert [[en 2020]].', '2020'],
    ['fr', 'La guerre de [[2020]] a duré.', '2020'],
    ['fr', "Au cours de l'année [[2020]], il est parti.", '2020'],
    ['fr', "[[L'été 2020]] fut chaud.", 'June 2020 to August 2020'],
    ['fr', 'La somme a été versée [[le 9 novembre 2020]].', 'November 9, 2020'],
    ['es', 'El puente cayó [[en 2020]].', '2020'],
    ['es', 'Durante el año [[2020]] cayó.', '2020'],
    ['es', 'La guerra de [[2020]] duró.', '2020'],
    ['it', 'Il ponte cadde [[nel 2020]].', '2020'],
    ['it', "Il ponte cadde [[nell'estate del 2020]].", 'June 2020 to August 2020'],
    ['it', 'nel corso del [[2020]] cadde.', '2020'],
    ['de', 'Die Brücke stürzte [[2020]] ein.', '2020'],
    ['de', 'Die Firma hat [[im Sommer 2020]] geschlossen.', 'June 2020 to August 2020'],
    ['de', 'Im Jahr [[2020]] stürzte sie ein.', '2020'],
    ['nl', 'Hij stortte in [[de zomer van 2020]] in.', 'June 2020 to August 2020'],
    ['nl', 'Hij stortte in [[2020]] in.', '2020'],
    ['ru', 'Мост рухнул [[летом 2020 года]].', 'June 2020 to August 2020'],
    ['ru', 'Мост рухнул [[в 2020 году]].', '2020'],
    ['ru', 'Мост рухнул [[осенью 2020 года]].', 'September 2020 to November 2020'],
    ['uk', 'Міст упав [[восени 2020 року]].', 'September 2020 to November 2020'],
    ['pl', 'Most runął [[latem 2020 roku]].', 'June 2020 to August 2020'],
    ['pl', 'Most runął [[w 2020 roku]].', '2020'],
    ['pl', 'Most runął [[jesienią 2020]].', 'September 2020 to November 2020'],
    ['tr', 'Köprü [[2020 yılının yazında]] çöktü.', 'June 2020 to August 2020'],
    ['tr', "Köprü [[2020'nin yazında]] çöktü.", 'June 2020 to August 2020'],
    ['tr', "Köprü [[2020'de]] çöktü.", '2020'],
    ['tr', 'Köprü [[2020 yılında]] çöktü.', '2020'],
    ['tr', 'Köprü [[2020 sonbaharında]] çöktü.', 'September 2020 to November 2020'],
    ['az', 'Körpü [[2020-ci ilin yayında]] çökdü.', 'June 2020 to August 2020'],
    ['az', 'Körpü [[2020-ci ildə]] çökdü.', '2020'],
    ['hy', 'Կամուրջը փլուզվեց [[2020 թվականի ամռանը]]:', 'June 2020 to August 2020'],
    ['hy', 'Կամուրջը փլուզվեց [[2020 թվականին]]:', '2020'],
    ['ka', 'ხიდი ჩაინგრა [[2020 წლის ზაფხულში]].', 'June 2020 to August 2020'],
    ['ka', 'ხიდი ჩაინგრა [[2020 წელს]].', '2020'],
    ['ar', 'انهار الجسر [[في صيف 2020]].', 'June 2020 to August 2020'],
    ['ar', 'انهار الجسر [[عام 2020]].', '2020'],
    ['he', 'הגשר קרס [[בקיץ 2020]].', 'June 2020 to August 2020'],
    ['he', 'הגשר קרס [[בשנת 2020]].', '2020'],
    ['fa', 'پل [[در تابستان 2020]] فرو ریخت.', 'June 2020 to August 2020'],
    ['fa', 'پل [[در سال 2020]] فرو ریخت.', '2020'],
  ])('%s: %s', (tag, sentence, text) => {
    expect(read(tag, sentence)).toEqual({ text, isCut: false });
  });
});

it.each([
  ['es', 'en el verano de 2020'],
  ['pt', 'no verão de 2020'],
  ['fr', 'la saison 2020'],
  ['de', 'das Schuljahr 2020'],
  ['tr', '2020 sezonunda'],
  ['ar', 'ربيع الأول 1442'],
])(
  'a season whose months depend on who writes, a season of sport and the month of another calendar are declined: %s %s',
  (tag, quote) => {
    expect(read(tag, `[[${quote}]]`).text).toBeNull();
  },
);
