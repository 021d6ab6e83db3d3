import { describe, expect, it } from 'vitest';
import { audit, type AuditRow } from '../../src/audit/index.ts';
import { furnitureIn } from '../../src/audit/furniture.ts';
import { loadCorpus } from '../../src/corpus/index.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { ROOT } from '../cli/terminal.ts';
import { judged } from '../judged.ts';

const HERALD = `The ferry left the harbour of Vardø with 412 passengers on board. Captain Olga Nilsen had sailed it for
nine years. It sank on March 4, 2025, off the northern light.`;

const GAZETTE = `The ferry left the harbour of Vardø with 398 passengers on board, and 31 cars. Captain Olga Nielsen was
saved by a boat.`;

const CLAIMS = `
claims:
  - id: passengers
    question: How many people were on the ship?
    kind: count
    unit: passengers
    readings:
      - { source: herald, quote: "412 passengers" }
  - id: captain
    question: Who sailed it?
    kind: name
    readings:
      - { source: herald, quote: "Captain Olga Nilsen" }
`;

const rowFor = (rows: readonly AuditRow[], words: string): AuditRow => {
  const row = rows.find(({ places }) => places.some((place) => place.words === words));
  if (!row) throw new Error(`no row for ${words}`);
  return row;
};

const rowsOf = async (sources: Readonly<Record<string, string>>, claims = CLAIMS): Promise<readonly AuditRow[]> =>
  audit(await judged(sources, claims)).rows;

describe('what readings leave out', () => {
  it('is listed with its place, its sentence and a quote, and what is covered is not', async () => {
    const rows = await rowsOf({ herald: HERALD, gazette: GAZETTE });
    expect(rows.flatMap(({ places }) => places.map(({ words }) => words))).toEqual(
      expect.arrayContaining(['398 passengers', '31 cars', 'March 4, 2025', 'nine years']),
    );
    expect(rows.flatMap(({ places }) => places.map(({ words }) => words))).not.toContain('412 passengers');
    expect(rowFor(rows, '31 cars').places).toMatchObject([
      { source: 'gazette', line: 1, column: 71, after: '.', quote: { exact: '31 cars' } },
    ]);
  });

  it('is in conflict with a covered number of the same noun, and stands first', async () => {
    const rows = await rowsOf({ herald: HERALD, gazette: GAZETTE });
    expect(rows[0]).toMatchObject({
      reasons: [{ code: 'conflict', claim: 'passengers', source: 'herald', value: '412' }],
    });
  });

  it('tells a name that is spelled otherwise', async () => {
    const rows = await rowsOf({ herald: HERALD, gazette: GAZETTE });
    expect(rowFor(rows, 'Captain Olga Nielsen').reasons).toMatchObject([{ code: 'conflict', claim: 'captain' }]);
  });

  it('may confirm a covered value from another source', async () => {
    const rows = await rowsOf({ herald: HERALD, gazette: GAZETTE.replace('398', '412') });
    expect(rowFor(rows, '412 passengers').reasons).toEqual([
      { code: 'confirms', claim: 'passengers', source: 'herald' },
    ]);
  });

  it('is one row where several sources state it', async () => {
    const rows = await rowsOf({ herald: `${HERALD} It carried 31 cars.`, gazette: GAZETTE });
    const row = rowFor(rows, '31 cars');
    expect(row.places.map(({ source }) => source)).toEqual(['gazette', 'herald']);
    expect(row.reasons).toContainEqual({ code: 'several-sources', sources: ['gazette', 'herald'] });
  });

  it('gives quotes for the first of hundreds of figures in one sentence, and names the others without one', async () => {
    const figures = Array.from({ length: 900 }, (_, index) => String(index + 31000));
    const rows = await rowsOf({ herald: `${HERALD}\n\nThey sent ${figures.join(', ')} there.`, gazette: GAZETTE });
    const listed = rows.filter(({ places }) => places.some(({ words }) => /^31\d{3}$/u.test(words)));
    const quoted = listed.filter(({ places }) => places.some(({ quote }) => quote !== null));
    expect([listed.length > 890, quoted.length > 10, quoted.length < 100]).toEqual([true, true, true]);
    expect(rowFor(rows, '31 cars').places[0]?.quote).not.toBeNull();
  });

  it('takes no noun of a German text for a name, but what is one elsewhere', async () => {
    const de =
      'Neue Zahlen nennt die Feuerwehr. Im Hafen sank die Fähre mit allen Gästen, wie Kapitän Nilsen sagte, und die Kajüte, in der Anna Berg schlief, blieb leer.';
    const rows = await rowsOf({ herald: `${HERALD} They met Berg and the crew.`, kurier: de });
    const names = rows.filter(({ kind }) => kind === 'name' || kind === 'place');
    const german = names.flatMap(({ places }) => places.filter(({ source }) => source === 'kurier'));
    expect(german.map(({ words }) => words)).toEqual(['Kapitän Nilsen', 'Anna Berg']);
  });

  it('gives a quote that says the whole, and stands once', async () => {
    const rows = await rowsOf({ herald: `${HERALD} They found at least 31 cars. Later they found 31 cars.` });
    expect(rowFor(rows, 'at least 31 cars').places[0]?.quote).toEqual({ exact: 'at least 31 cars' });
  });

  it('counts the share of different facts that is covered', async () => {
    const { coverage } = audit(await judged({ herald: HERALD }, CLAIMS));
    expect(coverage).toMatchObject([{ source: 'herald', covered: 2, facts: 5, aside: 0 }]);
  });

  it.each(['two sides', 'one of them', 'the first time', 'Norway', 'on the one hand'])(
    'makes little of “%s”',
    async (words) => {
      const rows = await rowsOf({ herald: `${HERALD}\n\nThen it was said by many that ${words} mattered.` });
      const texts = rows.filter(({ score }) => score >= 1).flatMap(({ places }) => places.map((place) => place.words));
      expect(texts.filter((text) => words.includes(text))).toEqual([]);
    },
  );
});

describe('the furniture of a page', () => {
  it.each([
    'Last update: April 26, 2024 20:38',
    'Newsroom logo',
    'Leave a comment',
    'Your name, please',
    'Home > World > Caucasus',
    'World desk | Share this page',
    'Newsroom staff, November 11, 2020',
    'People in the street, May 4 / agency photo',
    'A crowd in May 2020 / A. Person / Agence France-Presse — Getty Images',
    '- source : Daily Times',
    'By Jane Doe November 11, 2020',
  ])('takes in “%s”', (line) => {
    expect(furnitureIn(`Prose stands here.\n${line}\nMore prose.`)).toEqual([{ start: 19, end: 19 + line.length }]);
  });

  it.each([
    'The ferry left on March 4, 2025, with 412 passengers.',
    'None of the 412 passengers was hurt.',
    'He wrote in his last update that 31 cars were saved.',
    'A force of 2,000 peacekeepers lands',
  ])('leaves prose alone: “%s”', (line) => {
    expect(furnitureIn(line)).toEqual([]);
  });

  it('takes in the numbers of notes alone', () => {
    expect(furnitureIn('It sank. [12] Then 31 [cars] were found.')).toEqual([{ start: 9, end: 13 }]);
  });
});

describe('telephone numbers and addresses', () => {
  it.each([
    'Call 427-8477.',
    'Anyone who knows more may ring 427-8477 by night.',
    'Tips go to 555-427-8477 at any hour.',
    'The number is (555) 427-8477.',
    'Dial 1-800-273-8255 in need.',
    'Write, or call 911 at once.',
    'Press office: +33 1 23 45 67 89.',
    'Reach us under +49 (30) 1234-567.',
    'The line 020 7946 0958 is open.',
    'Hotline: 116 117.',
    'It burned at 1423 Elm Street.',
    'He lives at 12 N. Main St., police said.',
    'A shot fell in the 3200 block of West Avenue.',
    'The office at 350 5th Avenue is closed.',
  ])('are no figures: “%s”', async (text) => {
    const rows = await rowsOf({ herald: `${HERALD}\n\n${text}` });
    const counted = rows.filter(({ kind }) => kind === 'count' || kind === 'quantity');
    expect(counted.flatMap(({ places }) => places.map(({ words }) => words))).toEqual([]);
  });

  it.each([
    ['Some 300-1000 people came.', 'Some 300-1000 people'],
    ['They counted 427,847 votes.', '427,847 votes'],
    ['Some 1,200-1,500 homes burned.', 'Some 1,200-1,500 homes'],
    ['They called 911 residents by evening.', '911 residents'],
    ['The bank lost 12 Wall Street clients that day.', '12 Wall Street clients'],
    ['Police blocked 14 roads.', '14 roads'],
    ['They phoned, and 35 votes were found.', '35 votes'],
  ])('leave figures alone: “%s”', async (text, words) => {
    const rows = await rowsOf({ herald: `${HERALD}\n\n${text}` });
    expect(rows.flatMap(({ places }) => places.map((place) => place.words))).toContain(words);
  });
});

describe('the bundled corpus', () => {
  it('has nothing in the first rows that a careful reader would call noise', async () => {
    const report = reconcile(await loadCorpus('corpus', { cwd: ROOT }), await loadRegistry([], { cwd: ROOT }));
    const { rows, coverage } = audit(report);
    const first = rows.slice(0, 10);
    for (const { text, places, kind } of first) {
      expect(text).not.toMatch(/^(?:two|three|2|3|one)\b|update|logo|comment/iu);
      expect(places.every(({ quote }) => quote !== null)).toBe(true);
      expect(kind === 'count' ? /\d|dozens|hundred|thousand/u.test(text) : true).toBe(true);
    }
    expect(coverage.every(({ covered, facts }) => covered / facts > 0.6)).toBe(true);
  });
});
