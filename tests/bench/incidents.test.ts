import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const ROOT = 'bench/incidents';

const KINDS = ['count', 'quantity', 'date', 'time', 'age', 'duration', 'deadline', 'name', 'place'] as const;

const Sources = z.strictObject({
  sources: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      title: z.string(),
      publisher: z.string(),
      published: z.iso.date().optional(),
    }),
  ),
});

const Question = z.strictObject({
  id: z.string(),
  question: z.string().endsWith('?'),
  kind: z.enum(KINDS),
  event: z.string(),
  answers: z
    .array(z.strictObject({ source: z.string(), quote: z.string().min(1), note: z.string().optional() }))
    .nonempty(),
});

const Labels = z.strictObject({
  copies: z.array(z.array(z.string()).min(2)).optional(),
  events: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      date: z.coerce.string().regex(/^\d{4}(-\d{2}){0,2}(\/\d{4})?$/),
    }),
  ),
  facts: z.array(Question.extend({ verdict: z.enum(['agreed', 'compatible', 'contradicted']) })),
  single: z.array(Question),
});

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

const sourcesOf = (answers: readonly { source: string }[]): string[] => [
  ...new Set(answers.map(({ source }) => source)),
];

const HALVES = ['design', 'report'];

const FOLDERS = HALVES.map((half) => join(ROOT, half)).flatMap((half) =>
  readdirSync(half).map((name) => join(half, name)),
);

describe.each(FOLDERS)('%s', (folder) => {
  const { sources } = Sources.parse(parse(read(folder, 'sources.yaml')));
  const { copies = [], events, facts, single } = Labels.parse(parse(read(folder, 'labels.yaml')));
  const texts = new Map(sources.map(({ id, file }) => [id, read(folder, file)]));
  const questions = [...facts, ...single];
  const verdicts = (verdict: string): number => facts.filter((fact) => fact.verdict === verdict).length;

  it('lists every text once, by its headline', () => {
    expect(sources.map(({ file }) => file).sort()).toEqual(
      readdirSync(join(folder, 'sources'))
        .map((file) => `sources/${file}`)
        .sort(),
    );
    expect(sources.map(({ id, title }) => [id, title])).toEqual(
      [...texts].map(([id, text]) => [id, text.split('\n')[0]]),
    );
  });

  it('has each quote once in its source', () => {
    const wrong = questions.flatMap(({ id, answers }) =>
      answers
        .filter(({ source, quote }) => texts.get(source)?.split(quote).length !== 2)
        .map(({ source, quote }) => `${id}: ${source}: ${quote}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names events and copied sources that it has, and asks each question once', () => {
    const known = new Set(events.map(({ id }) => id));
    expect(questions.filter(({ event }) => !known.has(event)).map(({ id }) => id)).toEqual([]);
    expect(copies.flat().filter((id) => !texts.has(id))).toEqual([]);
    const ids = questions.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('answers a fact from several sources, a single figure from one', () => {
    expect(facts.filter(({ answers }) => sourcesOf(answers).length < 2).map(({ id }) => id)).toEqual([]);
    expect(single.filter(({ answers }) => sourcesOf(answers).length !== 1).map(({ id }) => id)).toEqual([]);
  });

  it('is counted in the README', () => {
    const row = [
      ...folder.split(sep).slice(-2),
      sources.length,
      facts.length,
      ...['agreed', 'compatible', 'contradicted'].map(verdicts),
      single.length,
    ];
    const rows = read(ROOT, 'README.md')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').slice(1, -1));
    expect(rows.map((cells) => cells.map((cell) => cell.trim()))).toContainEqual(row.map(String));
  });
});

describe.each(HALVES)('the half %s', (half) => {
  const folders = FOLDERS.filter((folder) => folder.startsWith(join(ROOT, half)));

  it('has six folders, one of them without a contradiction', () => {
    expect(folders).toHaveLength(6);
    const clean = folders.filter((folder) =>
      Labels.parse(parse(read(folder, 'labels.yaml'))).facts.every(({ verdict }) => verdict !== 'contradicted'),
    );
    expect(clean).toHaveLength(1);
  });
});
