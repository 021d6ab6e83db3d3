import { describe, expect, it } from 'vitest';
import { audit, type AuditRow } from '../../src/audit/index.ts';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';

const REGISTRY = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const rowsOf = (texts: Readonly<Record<string, string>>): readonly AuditRow[] => {
  const sources = Object.entries(texts).map(([id, text]) => textSource(id, text));
  return audit(reconcile({ sources, unreadable: [], findings: [] }, REGISTRY)).rows;
};

const wordsOf = (rows: readonly AuditRow[]): readonly string[] =>
  rows.flatMap(({ places }) => places.map(({ words }) => words));

const differing = (rows: readonly AuditRow[]): readonly string[] =>
  rows.filter(({ reasons }) => reasons.some(({ code }) => code === 'differs')).map(({ text }) => text);

describe('figures that no claim covers', () => {
  it('stand side by side where two sources differ', () => {
    const rows = rowsOf({
      herald: 'The flood in the valley of Gavar destroyed 412 houses. Some 9,000 soldiers and 77 boats came to help.',
      gazette: 'In the valley the flood destroyed 398 houses. A crowd of 5,000,000 people prayed.',
    });
    expect(differing(rows)).toEqual(['412', '398']);
    const at = rows.findIndex(({ text }) => text === '412');
    expect(rows[at]?.reasons).toContainEqual({ code: 'differs', source: 'gazette', value: '398 houses' });
    expect(rows[at + 1]?.reasons).toContainEqual({ code: 'differs', source: 'herald', value: '412 houses' });
  });

  it('differ where they are rounded to different ones', () => {
    const rows = rowsOf({
      herald: 'The flood in the valley killed about 1,400 people.',
      gazette: 'The flood in the valley killed about 1,600 people.',
    });
    expect(differing(rows).toSorted()).toEqual(['about 1,400', 'about 1,600']);
  });

  it('differ in sentences that share a word which what is counted begins like', () => {
    const rows = rowsOf({
      herald: 'The cart at the bridge lost 412 cartridges.',
      gazette: 'Men found 398 cartridges by a bridge and a cart.',
    });
    expect(differing(rows).toSorted()).toEqual(['398', '412']);
  });

  it.each<[string, string, string]>([
    [
      'in sentences that share one word beside what is counted',
      'At the bridge 412 cartridges were lost.',
      'Men found 398 cartridges by a bridge.',
    ],
    ['the same', 'The flood in the valley destroyed 412 houses.', 'The flood in the valley destroyed 412 houses.'],
    [
      'compatible',
      'The flood in the valley destroyed 412 houses.',
      'The flood in the valley destroyed over 400 houses.',
    ],
    [
      'compatible, of which one is rounded',
      'The flood in the valley killed about 1,400 people.',
      'The flood in the valley killed 1,412 people.',
    ],
    [
      'of another thing',
      'The flood in the valley destroyed 412 houses.',
      'The flood in the valley destroyed 98 bridges.',
    ],
    [
      'of another sentence',
      'The flood in the valley destroyed 412 houses.',
      'The bank of Vardø sold 98 houses last year.',
    ],
    [
      'both in one source',
      'The flood in the valley destroyed 412 houses. The flood in the valley spared 98 houses.',
      'The flood in the valley spared 98 houses.',
    ],
  ])('do not differ where they are %s', (_, herald, gazette) => {
    expect(differing(rowsOf({ herald, gazette }))).toEqual([]);
  });

  it('are not compared within a source', () => {
    const herald = 'The flood in the valley destroyed 412 houses. The flood in the valley destroyed 98 houses.';
    expect(differing(rowsOf({ herald }))).toEqual([]);
  });
});

describe('ages', () => {
  it.each([
    ['Nikos Pappas, 52, was there.', '52'],
    ['Nikos Pappas (52) was there.', '52'],
    ['A 52-year-old driver was there.', '52-year-old'],
    ['He died at the age of 83.', 'at the age of 83'],
  ])('count nothing: “%s”', (text, words) => {
    const rows = rowsOf({ herald: `It was known. ${text}` });
    expect(rows.filter(({ kind }) => kind === 'age').flatMap(({ places }) => places.map((one) => one.words))).toEqual([
      words,
    ]);
    expect(rows.filter(({ kind }) => ['count', 'duration', 'quantity'].includes(kind))).toEqual([]);
  });

  it.each(['They saw 52 houses there.', 'In the valley, 52 houses stood.'])('are none: “%s”', (text) => {
    expect(rowsOf({ herald: text }).map(({ kind }) => kind)).toContain('count');
  });
});

describe('people of one family name', () => {
  const named = (rows: readonly AuditRow[]): readonly (readonly string[])[] =>
    rows
      .filter(({ kind }) => kind === 'name')
      .map(({ places }) => places.map(({ source, words }) => `${source}: ${words}`));

  it.each<[string, string, string, number]>([
    ['two', 'They say that Anna Smith left.', 'They say that John Smith left.', 2],
    ['one', 'They say that Anna Smith left.', 'They say that Anna Smith left.', 1],
    ['one by the family name', 'They say that Anna Smith left.', 'They say that Smith left.', 1],
    ['one by an initial', 'They say that Anna Smith left.', 'They say that A. Smith left.', 1],
    ['two by an initial', 'They say that Anna Smith left.', 'They say that J. Smith left.', 2],
  ])('are %s', (_, herald, gazette, many) => {
    expect(named(rowsOf({ herald, gazette }))).toHaveLength(many);
  });

  it('are each known by the family name in their own source', () => {
    const rows = named(
      rowsOf({
        herald: 'They say that Anna Smith left. Then they say that Smith came back.',
        gazette: 'They say that John Smith left. Then they say that Smith came back.',
      }),
    );
    expect(rows).toEqual([['herald: Anna Smith'], ['gazette: John Smith']]);
  });
});

describe('what is no figure', () => {
  it.each([
    'Image 3 of 12',
    'Photo 2: the harbour',
    '3/12',
    '3 of 12',
    'Page 4.',
    'Alle Rechte vorbehalten.',
    'Kommentare (12)',
    'Подписывайтесь на 24 канал',
    'Обновлено 12 мая 2024 г.',
    'By Jane Doe',
    'By Jane Doe and John Roe, Staff Writers',
    '24 comments',
    'Опубликовано 12 мая 2024, 14:05',
    'Оновлено: 12 травня 2024',
    'Фото: Иван Петров / 24 канал',
    'Источник: РИА, 12.05.2024',
    'Veröffentlicht am 12. Mai 2024',
    'Lesen Sie auch: 12 Fragen zur Flut',
    'Publié le 12 mai 2024 à 14 h',
    'À lire aussi : 12 questions',
    'Tüm hakları saklıdır 2024',
    'پیشنهاد',
    'آخر تحديث: 12.05.2024',
    'Czytaj też: 12 pytań',
  ])('is furniture of the page: “%s”', (line) => {
    const rows = rowsOf({ herald: `They say that it burned in the night.\n\n${line}\n\nNothing else is known.` });
    expect(wordsOf(rows)).toEqual([]);
  });

  it.each([
    'Photo 51 was taken by 12 people in the same laboratory of the college.',
    'Figure 3: Casualties rose to 1,200 in May.',
    'Image 2 of 12: Soldiers buried 45 men there.',
    'Photo 4. Some 40 houses burned.',
    '12 of 20. The others were found dead.',
    'Delen van 412 dorpen staan onder water.',
    'Reacties kwamen van 412 landen.',
    'Kommentare von 412 Ministern gab es nicht.',
    'Compartir casa cuesta 400 euros.',
    'Поделиться едой с 412 семьями смогли все.',
    'Modifié en 2019, le plan vise 412 maisons.',
    'Von 412 Häusern stehen noch 12.',
    'Source of the Nile, 412 people',
    'Par ailleurs, 412 personnes sont parties.',
    'Обновлено было 412 домов в городе.',
  ])('is a figure: “%s”', (line) => {
    expect(wordsOf(rowsOf({ herald: `They say that it burned.\n\n${line}\n\nNothing else.` }))).not.toEqual([]);
  });
});
