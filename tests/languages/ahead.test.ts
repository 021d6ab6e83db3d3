import { describe, expect, it } from 'vitest';
import { packOf } from '../../src/languages/packs/index.ts';
import { wordAhead } from '../../src/languages/polarity.ts';
import { judged, onlyClaim } from '../judged.ts';

const ahead = (tag: string, sentence: string): string | null => {
  const pack = packOf(tag);
  if (pack === undefined) throw new Error(`no pack for ${tag}`);
  return wordAhead(sentence, pack);
};

describe('what has yet to come, is feared or is hearsay', () => {
  it.each([
    ['fr', 'L’accord sera signé mardi.', 'sera'],
    ['fr', 'Trois cents soldats partiront en mai.', 'partiront'],
    ['fr', 'On craint 300 morts.', 'craint'],
    ['fr', 'Le camp prétend que 300 hommes sont tombés.', 'prétend'],
    ['es', 'Morirán 300 personas.', 'morirán'],
    ['es', 'El acuerdo se firmará el martes.', 'firmará'],
    ['es', 'Se teme que haya 300 muertos.', 'teme'],
    ['it', 'Partiranno 300 soldati.', 'partiranno'],
    ['it', 'Si temono 300 morti.', 'temono'],
    ['pt', 'O acordo será assinado na terça.', 'será'],
    ['pt', 'Chegarão 300 soldados.', 'chegarão'],
    ['de', 'Man fürchtet 300 Tote.', 'fürchtet'],
    ['de', 'Der Gipfel ist für den 3. Mai geplant.', 'geplant'],
    ['nl', 'Er zullen 300 mensen komen.', 'zullen'],
    ['pl', 'Będzie 300 żołnierzy.', 'będzie'],
    ['ru', 'Опасаются, что погибли 300 человек.', 'опасаются'],
    ['ru', 'Соглашение будет подписано 9 ноября.', 'будет'],
    ['uk', 'Угоду підписуватимуть 9 листопада.', 'підписуватимуть'],
    ['tr', 'Saldırıda 300 kişi ölmüş.', 'ölmüş'],
    ['tr', 'Anlaşma 9 Kasım’da imzalanacak.', 'imzalanacak'],
    ['tr', '300 kişinin öldürüleceği açıklandı.', 'öldürüleceği'],
    ['az', 'Saziş imzalanacaq.', 'imzalanacaq'],
    ['az', '300 nəfər ölübmüş.', 'ölübmüş'],
    ['ar', 'سوف يوقع الاتفاق.', 'سوف'],
    ['he', 'ההסכם צפוי להיחתם.', 'צפוי'],
    ['fa', 'توافق امضا خواهد شد.', 'خواهد'],
    ['de', '300 Soldaten werden entsandt.', 'werden'],
    ['nl', 'Morgen worden 300 soldaten gestuurd.', 'worden'],
    ['fr', 'L’armée va déployer 300 soldats.', 'va'],
    ['es', 'El ejército va a desplegar 300 soldados.', 'va a'],
    ['pt', 'O exército vai enviar 300 soldados.', 'vai'],
    ['it', 'Devono arrivare 300 soldati.', 'devono'],
    ['pl', 'Miało zginąć 300 żołnierzy.', 'miało zginąć'],
    ['ru', 'В город прибудут 300 солдат.', 'прибудут'],
    ['uk', 'Мають прибути 300 солдатів.', 'мають прибути'],
    ['tr', '300 asker gelmeli.', 'gelmeli'],
    ['az', '300 əsgər göndərilməlidir.', 'göndərilməlidir'],
    ['hy', 'Կտեղակայվի 300 զինվոր։', 'կտեղակայվի'],
    ['ka', 'იქნება 300 ჯარისკაცი.', 'იქნება'],
    ['ar', 'سيتم نشر 300 جندي.', 'سيتم'],
    ['he', '300 חיילים יישלחו לעיר.', 'יישלחו'],
    ['ru', 'Погибнут 300 человек.', 'погибнут'],
    ['ru', 'Завод построит 300 домов.', 'построит'],
    ['ru', 'Город закроют 9 мая.', 'закроют'],
    ['ru', 'Фирма потратит 300 евро.', 'потратит'],
    ['uk', 'Загинуть 300 осіб.', 'загинуть'],
    ['uk', 'Завод збудує 300 будинків.', 'збудує'],
    ['uk', 'Місто закриють 9 травня.', 'закриють'],
    ['pl', 'Zginie 300 osób.', 'zginie'],
    ['pl', 'Fabryka zbuduje 300 domów.', 'zbuduje'],
    ['pl', 'Miasto zamkną 9 maja.', 'zamkną'],
  ])('%s: %s', (tag, sentence, word) => {
    expect(ahead(tag, sentence)).toBe(word);
  });
});

describe('what is told as having come about', () => {
  it.each([
    ['fr', 'L’attaque a tué 300 personnes à l’opéra.'],
    ['fr', 'Ils furent 300, et tous étaient venus en mai.'],
    ['es', 'Murieron 300 personas en Panamá.'],
    ['it', 'Sono morte 300 persone, disse il tiranno.'],
    ['pt', 'Morreram 300 pessoas no verão, no Pará.'],
    ['de', '300 Menschen wurden getötet.'],
    ['nl', 'Er stierven 300 mensen.'],
    ['pl', 'Zginęło 300 osób.'],
    ['ru', 'Погибли 300 человек, был подписан договор.'],
    ['uk', 'Загинули 300 осіб.'],
    ['ru', 'Успех достигнут: закрыт завод, построено 300 домов.'],
    ['uk', 'Завод збудовано, місто закрито 9 травня.'],
    ['pl', 'Powstanie zakończono 9 maja, zbudowano 300 domów.'],
    ['tr', 'Geçmişte altmış kişi, gelecek yıl için seçildi.'],
    ['tr', '300 kişi hayatını kaybetmiştir.'],
    ['az', '300 nəfər həlak oldu, gələcək il üçün seçildi.'],
    ['ar', 'قتل 300 شخص في السيارة هذه السنة.'],
    ['he', 'נהרגו 300 איש.'],
    ['fa', '300 نفر کشته شدند.'],
    ['es', 'En lo que va de año, murieron 300 personas.'],
    ['pl', 'Miasto miało 300 mieszkańców, a ma sto.'],
    ['ar', 'قبل ستين سنة وصلت سيارات سياسية.'],
    ['hy', 'Կենտրոնական կոմիտեի 300 անդամ զոհվեց Կապանում։'],
    ['he', 'ביישוב יש 300 בתים.'],
    ['ka', 'დაიღუპა 300 ჯარისკაცი.'],
  ])('%s: %s', (tag, sentence) => {
    expect(ahead(tag, sentence)).toBeNull();
  });
});

describe('a claim with a reading that lies ahead', () => {
  const claim = (kind: string, quote: string): string => `claims:
  - id: pact
    question: When?
    kind: ${kind}
    readings:
      - { source: herald, quote: "${quote}" }
      - { source: gazette, quote: "${quote}" }
`;
  const manifest = `sources:
  - { id: herald, file: herald.txt, language: fr }
  - { id: gazette, file: gazette.txt, language: fr }
`;
  const verdictOf = async (kind: string, quote: string, herald: string, gazette: string): Promise<string> =>
    onlyClaim(await judged({ herald, gazette }, claim(kind, quote), manifest)).verdict;

  it('is not agreed', async () => {
    const quote = 'le 9 novembre 2020';
    expect(
      await verdictOf('date', quote, `L’accord sera signé ${quote}.`, `La paix fut signée dans la nuit, ${quote}.`),
    ).not.toBe('agreed');
    expect(
      await verdictOf('date', quote, `L’accord fut signé ${quote}.`, `La paix fut signée dans la nuit, ${quote}.`),
    ).toBe('agreed');
  });

  it('is agreed of a deadline, which lies ahead by nature', async () => {
    const quote = 'avant le 1er décembre 2020';
    expect(
      await verdictOf('deadline', quote, `Les troupes partiront ${quote}.`, `L’armée se retirera du pays ${quote}.`),
    ).toBe('agreed');
  });

  it('is not agreed of a statement either', async () => {
    const statement = (value: string): string => `claims:
  - id: troops
    question: Are they deployed?
    kind: assertion
    readings:
      - { source: herald, quote: les soldats seront déployés, value: yes }
      - { source: gazette, quote: ${value}, value: yes }
`;
    const herald = 'Le ministre a dit que les soldats seront déployés dans la ville.';
    const gazette = 'Le ministre a dit que les soldats furent déployés dans la ville.';
    const report = await judged({ herald, gazette }, statement('les soldats furent déployés'), manifest);
    expect(onlyClaim(report).verdict).toBe('compatible');
  });
});
