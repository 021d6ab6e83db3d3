import { audit, type AuditRow, type FactKind } from '../audit/index.ts';
import type { Claim, Quote, Registry, RegistryReading } from '../model/claim.ts';
import { startOf } from '../model/place.ts';
import type { Corpus } from '../model/source.ts';
import type { KindName } from '../model/values.ts';
import { reconcile } from '../judge/reconcile.ts';

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
export interface FirstClaim {
  readonly kind: KindName;
  readonly question: string;
  readonly readings: readonly { readonly source: string; readonly quote: Quote; readonly value?: string }[];
}

const QUESTIONS: Readonly<Record<FactKind, string>> = {
  count: 'How many are they?',
  quantity: 'How much is it?',
  date: 'On which day was it?',
  duration: 'How long does it take?',
  name: 'Who is it?',
  place: 'Where is it?',
};

const claimOf = ({ kind, question, readings }: FirstClaim): Claim => {
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
    readings: readings.map(({ source, quote, value }): RegistryReading => ({
      key: source,
      at,
      source,
      sourceAt: at,
      quote,
      quoteAt: at,
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
const stands = (corpus: Corpus, candidate: FirstClaim): boolean =>
  reconcile(corpus, registryOf([claimOf(candidate)])).findings.every(
    ({ claim, severity }) => claim !== FIRST_ID || severity === 'info',
  );

const candidatesOf = ({ kind, places }: AuditRow): readonly FirstClaim[] => {
  const quoted = places.flatMap(({ source, quote }) => (quote === null ? [] : [{ source, quote }]));
  const question = QUESTIONS[kind];
  return [quoted.slice(0, MOST_QUOTED), quoted.slice(0, 1)]
    .filter((readings) => readings.length > 0)
    .map((readings) => ({ kind, question, readings }));
};

/** The first words of each source, as an answer that the editor labels: what is left where no fact can be read. */
const bareCandidates = ({ sources }: Corpus): readonly FirstClaim[] =>
  sources.flatMap(({ id, text }): FirstClaim[] => {
    const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
    const exact = line.trim().split(/\s+/u).slice(0, WORDS_QUOTED).join(' ');
    const readings = [{ source: id, quote: { exact }, value: 'as the source says' }];
    return exact === '' ? [] : [{ kind: 'choice', question: 'What does the source say?', readings }];
  });

/** What several sources state is compared at once, and a figure shows best what is read from words. */
const appeal = ({ kind, readings }: FirstClaim): number =>
  (readings.length > 1 ? 2 : 0) + (kind === 'name' || kind === 'place' ? 0 : 1);

/**
 * A claim to begin with: of the facts that the sources state, the one that matters most and that several state, if its
 * quotes are proved and it stands without an error or a warning. `null` where nothing in the sources can be quoted so.
 */
export const firstClaim = (corpus: Corpus): FirstClaim | null => {
  const { rows } = audit(reconcile(corpus, registryOf([])), MOST_LOOKED_AT);
  const facts = rows.flatMap(candidatesOf).sort((a, b) => appeal(b) - appeal(a));
  return [...facts, ...bareCandidates(corpus)].find((candidate) => stands(corpus, candidate)) ?? null;
};

/** Characters that JSON leaves as they are, and YAML does not take, or takes for a line's end. */
const UNPRINTED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** A text between quotation marks, as YAML and JSON both read it. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    UNPRINTED,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

const quoteText = ({ exact, prefix, suffix }: Quote): string => {
  if (prefix === undefined && suffix === undefined) return quoted(exact);
  const parts = Object.entries({ exact, prefix, suffix }).flatMap(([key, text]) =>
    text === undefined ? [] : [`${key}: ${quoted(text)}`],
  );
  return `{ ${parts.join(', ')} }`;
};

/** The claim file of a first claim. */
export const firstClaimText = ({ kind, question, readings }: FirstClaim): string =>
  [
    '# yaml-language-server: $schema=../schemas/claims.schema.json',
    '# The first claim, with words that stand in your own files. Give it an id and a question that say what it is about.',
    '# "reconcile find WORDS" prints a reading ready to paste; "reconcile audit" shows what no claim covers yet.',
    'claims:',
    `  - id: ${FIRST_ID}`,
    `    question: ${quoted(question)}`,
    `    kind: ${kind}`,
    '    readings:',
    ...readings.flatMap(({ source, quote, value }) => [
      `      - source: ${quoted(source)}`,
      `        quote: ${quoteText(quote)}`,
      ...(value === undefined ? [] : [`        value: ${quoted(value)}`]),
    ]),
    '',
  ].join('\n');
