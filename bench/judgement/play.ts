import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Claim, EditorValue, RegistryReading } from '../../src/model/claim.ts';
import type { Place } from '../../src/model/place.ts';
import type { Report } from '../../src/model/report.ts';
import type { Source } from '../../src/model/source.ts';
import type { KindName } from '../../src/model/values.ts';
import { run } from '../../src/program/index.ts';
import type { Outcome, TrapRow } from './rows.ts';

const AT: Place = { file: 'claims.yaml', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
const SAID_ON = '2020-11-11';
const QUOTED = /\[\[(.*?)\]\]/u;

/** Units that a claim on such a text would have. */
const UNITS = ['killed', 'dead', 'soldiers'];

const unitOf = ({ kind, a, b }: TrapRow): string | undefined =>
  kind === 'count' ? UNITS.find((unit) => a.includes(unit) && b.includes(unit)) : undefined;

/** The label that an editor would give to the words quoted. */
const labelOf = (kind: KindName, quote: string): EditorValue | undefined => {
  if (kind === 'assertion') return /\bnot\b/u.test(quote) ? 'no' : 'yes';
  if (kind === 'choice') return quote;
  if (kind === 'set') return quote.match(/\p{Lu}\p{L}+/gu) ?? [];
  return undefined;
};

const sourceOf = (id: string, sentence: string): Source =>
  textSource(id, sentence.replace(QUOTED, '$1'), { published: SAID_ON, language: 'en' });

const readingOf = (kind: KindName, source: string, sentence: string, given?: EditorValue): RegistryReading => {
  const quote = QUOTED.exec(sentence)?.[1] ?? sentence;
  const value = given ?? labelOf(kind, quote);
  return {
    key: source,
    at: AT,
    source,
    sourceAt: AT,
    quote: { exact: quote },
    quoteAt: AT,
    ...(value !== undefined && { value }),
  };
};

const judged = (kind: KindName, sources: readonly Source[], readings: readonly RegistryReading[]): Report => {
  const claim: Claim = {
    id: 'trap',
    at: AT,
    question: 'Do these agree?',
    kind,
    related: [],
    tags: [],
    options: {},
    readings,
    lostReadings: 0,
  };
  return reconcile(
    { sources, unreadable: [], findings: [] },
    { files: [], claims: [claim], events: new Map(), parties: new Map(), findings: [] },
  );
};

/** A row of sentences, as a claim of two readings. */
const outcomeOfSentences = ({ kind, a, b }: TrapRow): Outcome => {
  const sources = [sourceOf('first', a), sourceOf('second', b)];
  const report = judged(kind, sources, [readingOf(kind, 'first', a), readingOf(kind, 'second', b)]);
  const [claim] = report.claims;
  if (claim === undefined || claim.readings.some(({ value }) => value === null)) return 'decline';
  if (claim.verdict === 'agreed') return 'same';
  if (claim.verdict === 'contradicted') return 'contradicts';
  return claim.relations.some(({ relation }) => relation === 'incomparable') ? 'incomparable' : 'compatible';
};

/** A row of texts, as the command line compares them. */
const outcomeOfTexts = async (row: TrapRow): Promise<Outcome> => {
  const unit = unitOf(row);
  const flags = ['--said-on', SAID_ON, '-f', 'json', ...(unit === undefined ? [] : ['--unit', unit])];
  let stdout = '';
  await run(['compare', row.kind, row.a, row.b, ...flags], {
    stdout: (text) => void (stdout += text),
    stderr: () => undefined,
    cwd: process.cwd(),
    env: {},
    columns: undefined,
    today: SAID_ON,
  });
  const found = /"relation": \{[^}]*?"relation": "(same|compatible|contradicts|incomparable)"/u.exec(stdout)?.[1];
  if (found === 'same' || found === 'compatible' || found === 'contradicts' || found === 'incomparable') return found;
  return 'decline';
};

/** How the two sides of a trap come out. */
export const outcomeOf = (row: TrapRow): Promise<Outcome> =>
  QUOTED.test(row.a) ? Promise.resolve(outcomeOfSentences(row)) : outcomeOfTexts(row);

/** Whether a label for a whole sentence is told not to fit it: by a warning, or as no evidence. */
export const isSuspect = (sentence: string, label: string): boolean => {
  const report = judged('assertion', [sourceOf('first', sentence)], [readingOf('assertion', 'first', sentence, label)]);
  return report.findings.some(({ code }) => code !== 'uncorroborated');
};
