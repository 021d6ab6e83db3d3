import { beforeAll, describe, expect, it } from 'vitest';
import { judged } from '../judged.ts';
import type { NewsRow } from './news-row.ts';
import { NEWS } from './news/index.ts';

/** What another paper says in English, around the words quoted. */
const ENGLISH: Readonly<Record<string, (words: string) => string>> = {
  count: (words) => `There were ${words} there.`,
  date: (words) => `It happened on ${words}.`,
  duration: (words) => `It lasted ${words}.`,
  quantity: (words) => `It was ${words}.`,
  age: (words) => `The man is ${words}.`,
  time: (words) => `It was at ${words}.`,
};

const QUOTED = /\[\[(.*?)\]\]/u;

/** The verdicts over pairs of a sentence and its English, in order. */
const verdictsOf = async (tag: string, rows: readonly NewsRow[]): Promise<readonly string[]> => {
  const sources = rows.flatMap(([kind, sentence, english], at): (readonly [string, string])[] => [
    [`a${String(at)}`, sentence.replace(QUOTED, '$1')],
    [`b${String(at)}`, ENGLISH[kind]?.(english) ?? ''],
  ]);
  const claims = rows.map(
    ([kind, sentence, english], at) => `  - id: c${String(at).padStart(3, '0')}
    question: What is told?
    kind: ${kind}
    readings:
      - { source: a${String(at)}, quote: ${JSON.stringify(QUOTED.exec(sentence)?.[1])} }
      - { source: b${String(at)}, quote: ${JSON.stringify(english)} }
`,
  );
  const manifest = rows.map(
    (_, at) => `  - { id: a${String(at)}, file: a${String(at)}.txt, language: ${tag}, published: 2020-11-11 }
  - { id: b${String(at)}, file: b${String(at)}.txt, language: en, published: 2020-11-11 }
`,
  );
  const report = await judged(
    Object.fromEntries(sources),
    `claims:\n${claims.join('')}`,
    `sources:\n${manifest.join('')}`,
  );
  const verdicts = new Map(report.claims.map(({ id, verdict }) => [id, verdict]));
  return rows.map((_, at) => verdicts.get(`c${String(at).padStart(3, '0')}`) ?? 'no claim');
};

describe.each(NEWS)('news in $tag', ({ tag, hostile, honest }) => {
  let verdicts: readonly string[] = [];
  beforeAll(async () => {
    verdicts = await verdictsOf(tag, [...hostile, ...honest]);
  });

  it.each(hostile.map(([, sentence, english], at) => [sentence, english, at] as const))(
    'does not tell for a fact: %s (%s)',
    (_sentence, _english, at) => {
      expect(verdicts[at]).toMatch(/^(?!agreed$|no claim$)/u);
    },
  );

  it.each(honest.map(([, sentence, english], at) => [sentence, english, at] as const))(
    'tells: %s (%s)',
    (_sentence, _english, at) => {
      expect(verdicts[hostile.length + at]).toBe('agreed');
    },
  );
});
