import { beforeAll, describe, expect, it } from 'vitest';
import { judged } from '../judged.ts';
import { TOLD_ALIKE, TOLD_APART, type ToldPair } from './told-pairs.ts';

const QUOTED = /\[\[(.*?)\]\]/u;

const idOf = (at: number): string => `c${String(at).padStart(3, '0')}`;

/** The verdicts over pairs, in order. */
const verdictsOf = async (pairs: readonly ToldPair[]): Promise<readonly string[]> => {
  const sources = pairs.flatMap(([, , first, , second], at): (readonly [string, string])[] => [
    [`a${String(at)}`, first.replace(QUOTED, '$1')],
    [`b${String(at)}`, second.replace(QUOTED, '$1')],
  ]);
  const claims = pairs.map(
    ([kind, , first, , second], at) => `  - id: ${idOf(at)}
    question: What is told?
    kind: ${kind}
    readings:
      - { source: a${String(at)}, quote: ${JSON.stringify(QUOTED.exec(first)?.[1])} }
      - { source: b${String(at)}, quote: ${JSON.stringify(QUOTED.exec(second)?.[1])} }
`,
  );
  const manifest = pairs.map(
    ([, tag, , other], at) => `  - { id: a${String(at)}, file: a${String(at)}.txt, language: ${tag} }
  - { id: b${String(at)}, file: b${String(at)}.txt, language: ${other} }
`,
  );
  const report = await judged(
    Object.fromEntries(sources),
    `claims:\n${claims.join('')}`,
    `sources:\n${manifest.join('')}`,
  );
  const verdicts = new Map(report.claims.map(({ id, verdict }) => [id, verdict]));
  return pairs.map((_, at) => verdicts.get(idOf(at)) ?? 'no claim');
};

const rowsOf = (pairs: readonly ToldPair[]): (readonly [string, string, number])[] =>
  pairs.map(([, , first, , second], at) => [first, second, at] as const);

describe('one value told in two sentences, of which one at least is not in English', () => {
  let verdicts: readonly string[] = [];
  beforeAll(async () => {
    verdicts = await verdictsOf([...TOLD_APART, ...TOLD_ALIKE]);
  });

  it.each(rowsOf(TOLD_APART))('is not agreed where they tell of two things: %s · %s', (_first, _second, at) => {
    expect(verdicts[at]).toMatch(/^(?:compatible|uncorroborated|unverified)$/u);
  });

  it.each(rowsOf(TOLD_ALIKE))('is agreed where they tell of one: %s · %s', (_first, _second, at) => {
    expect(verdicts[TOLD_APART.length + at]).toBe('agreed');
  });
});
