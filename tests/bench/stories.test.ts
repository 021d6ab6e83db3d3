import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { FAULTS, readStory } from '../../bench/proof/stories.ts';

const SOURCES = z
  .object({ sources: z.array(z.object({ id: z.string(), url: z.string() })) })
  .parse(parse(readFileSync('corpus/sources.yaml', 'utf8'))).sources;

const occurrences = (text: string, words: string): number => text.split(words).length - 1;

describe.each(['story-one', 'story-two', 'story-five', 'story-six'])('%s', (name) => {
  it('has 60 sound statements and 40 faults', () => {
    const { statements } = readStory(name);
    const faults = statements.filter(({ verdict }) => verdict === 'fault');
    expect([statements.length, faults.length]).toEqual([100, 40]);
  });
});

const ALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((n) => `story-${n}`);

it('has every kind of fault in some story', () => {
  const faults = ALL.flatMap((name) => readStory(name).statements).filter((one) => one.verdict === 'fault');
  expect([...new Set(faults.map(({ fault }) => fault))].sort()).toEqual([...FAULTS].sort());
});

describe.each([...ALL.slice(0, 6), 'story-ten'])('%s', (name) => {
  const { text, statements } = readStory(name);
  const faults = statements.filter((statement) => statement.verdict === 'fault');

  it('has each statement once, in the order of its key, none within another', () => {
    expect(statements.filter(({ words }) => occurrences(text, words) !== 1)).toEqual([]);
    const places = statements.map(({ words }) => [text.indexOf(words), text.indexOf(words) + words.length] as const);
    expect(places.filter(([start], index) => start < (places[index - 1]?.[1] ?? 0))).toEqual([]);
  });

  it('numbers its statements', () => {
    const numbers = statements.map(({ id }) => id.slice(id.lastIndexOf('-') + 1));
    expect(numbers).toEqual(statements.map((_, index) => String(index + 1).padStart(3, '0')));
  });

  it('names sources of the bundled corpus alone', () => {
    const ids = SOURCES.map(({ id }) => id);
    const cited = [...text.matchAll(/\[[@^]([\w-]+)\]/g)].map(([, id]) => id);
    const linked = [...text.matchAll(/\]\(<?(\S+?)>?\)(?=\W*\s|'s)/g)].map(([, url]) => url);
    expect([...faults.map(({ truth }) => truth.source), ...cited].filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    expect(linked.filter((url) => !SOURCES.some((source) => source.url === url))).toEqual([]);
  });

  it('defines the footnotes that it uses', () => {
    const used = new Set([...text.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, id]) => id));
    const defined = [...text.matchAll(/^\[\^([\w-]+)\]:/gm)].map(([, id]) => id);
    expect([...used].sort()).toEqual(defined.sort());
  });
});
