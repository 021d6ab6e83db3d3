import { mkdirSync, writeFileSync } from 'node:fs';

/** How large a made-up corpus is. */
export interface Size {
  readonly sources: number;
  readonly claims: number;
}

const READINGS_A_CLAIM = 10;
const CLAIMS_A_FILE = 100;
const PARAGRAPHS = 4;
/** One reading in so many has another dash or quotation mark than its source, and one in so many does not stand there. */
const FOLDED_EVERY = 10;
const MISSING_EVERY = 500;

const WORDS =
  'river council bridge market harvest school letter engine window garden train winter ' +
  'paper village morning signal doctor island forest ticket captain mirror kitchen valley';
const VOCABULARY = WORDS.split(' ');

/** Numbers that look random and are the same every time (a linear congruential generator, Knuth's constants for 32 bits). */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const sentence = (next: (below: number) => number): string => {
  const words = Array.from({ length: 12 + next(12) }, () => VOCABULARY[next(VOCABULARY.length)] ?? '');
  return `The ${words.join(' ')}.`;
};

const pad = (index: number): string => String(index).padStart(5, '0');

const sourceId = (index: number): string => `s${pad(index)}`;

/** One claim in so many is contradicted, by one of its readings. */
const CONTRADICTED_EVERY = 5;
const isOdd = (claim: number, reading: number): boolean => claim % CONTRADICTED_EVERY === 0 && reading === 6;

const toll = (claim: number, reading: number): number => 1200 + claim + (isOdd(claim, reading) ? 500 : 0);

const statement = (claim: number, reading: number): string =>
  `about the “${VOCABULARY[claim % VOCABULARY.length] ?? ''} ${pad(claim)}” they counted ${toll(claim, reading).toLocaleString('en-US')} people`;

const isFolded = (index: number): boolean => index % FOLDED_EVERY === 0;
const isMissing = (index: number): boolean => index % MISSING_EVERY === MISSING_EVERY - 1;

const quoteOf = (index: number, claim: number, reading: number): string => {
  const words = statement(claim, reading);
  if (isMissing(index)) return words.replace('counted', 'recounted');
  return isFolded(index) ? words.replace(/[“”]/g, '"') : words;
};

const sourceText = (index: number, claims: number): string => {
  const next = numbersFrom(index + 1);
  const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: 3 + next(4) }, () => sentence(next)).join(' '),
  );
  const reading = Math.floor(index / claims);
  const said = `On Tuesday ${statement(index % claims, reading)} there.`;
  return [...paragraphs.slice(0, 2), said, ...paragraphs.slice(2)].join('\n\n');
};

const claimYaml = (claim: number, { claims, sources }: Size): string => {
  const readings = Array.from({ length: READINGS_A_CLAIM }, (_, reading) => ({
    reading,
    index: reading * claims + claim,
  }))
    .filter(({ index }) => index < sources)
    .map(
      ({ reading, index }) =>
        `      - { source: ${sourceId(index)}, quote: ${JSON.stringify(quoteOf(index, claim, reading))} }`,
    );
  const head = [
    `  - id: made-up.${pad(claim)}`,
    '    question: How many people were counted?',
    '    kind: count',
    '    unit: people',
  ];
  return [...head, '    readings:', ...readings].join('\n');
};

const writeClaims = (folder: string, size: Size): void => {
  mkdirSync(`${folder}/claims`, { recursive: true });
  for (let first = 0; first < size.claims; first += CLAIMS_A_FILE) {
    const numbers = Array.from({ length: Math.min(CLAIMS_A_FILE, size.claims - first) }, (_, index) => first + index);
    const body = numbers.map((claim) => claimYaml(claim, size)).join('\n');
    writeFileSync(`${folder}/claims/${pad(first)}.yaml`, `claims:\n${body}\n`);
  }
};

const writeSources = (folder: string, { sources, claims }: Size): void => {
  mkdirSync(`${folder}/corpus`, { recursive: true });
  const indexes = Array.from({ length: sources }, (_, index) => index);
  for (const index of indexes) writeFileSync(`${folder}/corpus/${sourceId(index)}.txt`, sourceText(index, claims));
  const entries = indexes.map(
    (index) => `  - { id: ${sourceId(index)}, file: ${sourceId(index)}.txt, published: 2020-11-11 }`,
  );
  writeFileSync(`${folder}/corpus/sources.yaml`, `sources:\n${entries.join('\n')}\n`);
};

/** Writes a corpus and a registry of made-up words into a folder: `corpus/` with its manifest, and `claims/`. */
export const writeSynthetic = (folder: string, size: Size): void => {
  writeSources(folder, size);
  writeClaims(folder, size);
};
