import { audit, type AuditRow, type FactKind } from '../audit/index.ts';
import type { Claim, Quote, Registry, RegistryReading } from '../model/claim.ts';
import { startOf } from '../model/place.ts';
import type { Corpus } from '../model/source.ts';
import type { KindName } from '../model/values.ts';
import { reconcile } from '../judge/reconcile.ts';
import { writeFlow, writeScalar } from '../yaml/edit/write.ts';

/** The claim file that a project begins with. */
export const FIRST_FILE = 'claims/first.yaml';

const FIRST_ID = 'first';

/** So many facts are looked at: the first that a claim can be made of is taken. */
const MOST_LOOKED_AT = 200;

/** So many sources are quoted in one claim. */
const MOST_QUOTED = 4;

/** Words of a source that stand for it where nothing else can be read. */
const WORDS_QUOTED = 4;

/** A claim whose readings are proved. */
export interface ExampleClaim {
  readonly kind: KindName;
  readonly question: string;
  readonly readings: readonly ExampleReading[];
}

interface ExampleReading {
  readonly source: string;
  readonly quote: Quote;
  readonly translation?: string;
  readonly value?: string;
}

const QUESTIONS: Readonly<Record<FactKind, string>> = {
  age: 'How old is it?',
  count: 'How many are they?',
  quantity: 'How much is it?',
  date: 'On which day was it?',
  duration: 'How long does it take?',
  name: 'Who is it?',
  place: 'Where is it?',
};

const claimOf = ({ kind, question, readings }: ExampleClaim): Claim => {
  const at = startOf(FIRST_FILE);
  return {
    id: FIRST_ID,
    at,
    question,
    kind,
    related: [],
    tags: [],
    options: {},
    lostReadings: 0,
    readings: readings.map(({ source, quote, translation, value }): RegistryReading => ({
      key: source,
      at,
      source,
      sourceAt: at,
      quote,
      quoteAt: at,
      ...(translation !== undefined && { translation }),
      ...(value !== undefined && { value, valueAt: at }),
    })),
  };
};

const registryOf = (claims: readonly Claim[]): Registry => ({
  files: [],
  claims,
  events: new Map(),
  parties: new Map(),
  findings: [],
});

/** Whether a claim stands without an error or a warning, as `check` judges it. */
const stands = (corpus: Corpus, candidate: ExampleClaim): boolean =>
  reconcile(corpus, registryOf([claimOf(candidate)])).findings.every(
    ({ claim, severity }) => claim !== FIRST_ID || severity === 'info',
  );

const candidatesOf = ({ kind, places }: AuditRow): readonly ExampleClaim[] => {
  const quoted = places.flatMap(({ source, quote }) => (quote === null ? [] : [{ source, quote }]));
  const question = QUESTIONS[kind];
  return [quoted.slice(0, MOST_QUOTED), quoted.slice(0, 1)]
    .filter((readings) => readings.length > 0)
    .map((readings) => ({ kind, question, readings }));
};

/** Stands for what an editor writes where the words are in a language that is not read. */
const TRANSLATION = 'what these words say in English';

/**
 * The first words of each source, as an answer that the editor labels, and translates where need be: what is left where no
 * fact can be read.
 */
const bareCandidates = ({ sources }: Corpus): readonly ExampleClaim[] =>
  sources.flatMap(({ id, text }): ExampleClaim[] => {
    const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
    const exact = line.trim().split(/\s+/u).slice(0, WORDS_QUOTED).join(' ');
    const reading = { source: id, quote: { exact }, value: 'as the source says' };
    const readings = [reading, { ...reading, translation: TRANSLATION }];
    return exact === ''
      ? []
      : readings.map((one) => ({ kind: 'choice', question: 'What does the source say?', readings: [one] }));
  });

/** What several sources state is compared at once, and a figure shows best what is read from words. */
const appeal = ({ kind, readings }: ExampleClaim): number =>
  (readings.length > 1 ? 2 : 0) + (kind === 'name' || kind === 'place' ? 0 : 1);

/**
 * A claim that shows how one is written: of the facts that the sources state, the one that matters most and that several
 * state, if its quotes are proved and it stands without an error or a warning. `null` where nothing can be quoted so.
 */
export const exampleClaim = (corpus: Corpus): ExampleClaim | null => {
  const { rows } = audit(reconcile(corpus, registryOf([])), MOST_LOOKED_AT);
  const facts = rows.flatMap(candidatesOf).sort((a, b) => appeal(b) - appeal(a));
  return [...facts, ...bareCandidates(corpus)].find((candidate) => stands(corpus, candidate)) ?? null;
};

const double = (text: string): string => writeScalar(text, 'double', true);

const quoteText = ({ exact, prefix, suffix }: Quote): string => {
  if (prefix === undefined && suffix === undefined) return double(exact);
  const context = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
  return writeFlow({ exact, ...context }, 'double');
};

const claimLines = ({ kind, question, readings }: ExampleClaim): readonly string[] => [
  'claims:',
  `  - id: ${FIRST_ID}`,
  `    question: ${double(question)}`,
  `    kind: ${kind}`,
  '    readings:',
  ...readings.flatMap(({ source, quote, translation, value }) => [
    `      - source: ${writeScalar(source, 'plain', false)}`,
    `        quote: ${quoteText(quote)}`,
    ...(translation === undefined ? [] : [`        translation: ${double(translation)}`]),
    ...(value === undefined ? [] : [`        value: ${double(value)}`]),
  ]),
];

/** A claim file that holds the example as a comment: with the "#" off the lines below its prose, it is a claim. */
export const exampleText = (claim: ExampleClaim): string =>
  `# yaml-language-server: $schema=../schemas/claims.schema.json
# Questions of fact that your sources are compared on. "reconcile find WORDS" prints readings ready to paste;
# "reconcile audit" lists the numbers, dates and names that no claim covers yet. Below is the shape of a claim, with words
# of your own files: take the "#" off its lines, and give it an id and a question that say what it is about.

${claimLines(claim)
  .map((line) => `# ${line}\n`)
  .join('')}`;
