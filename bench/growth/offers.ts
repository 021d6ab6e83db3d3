import { findText } from '../../src/anchor/find.ts';
import { extract } from '../../src/corpus/formats/index.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import { KINDS } from '../../src/kinds/index.ts';
import type { Claim, Registry, RegistryReading } from '../../src/model/claim.ts';
import { MEGABYTE } from '../../src/model/limits.ts';
import { startOf } from '../../src/model/place.ts';
import type { Corpus } from '../../src/model/source.ts';
import type { KindName } from '../../src/model/values.ts';
import { textSource } from '../../src/corpus/text-source.ts';
import { formatReport } from '../../src/report/index.ts';
import { wrap } from '../../src/report/terminal/wrap.ts';
import { openYaml } from '../../src/yaml/document.ts';
import { COMMAND_OFFERS } from './commands.ts';
import type { Offer } from './offer.ts';
import { nameOf, numbered, repeated } from './texts.ts';

const corpusOf = (text: string): Corpus => ({
  sources: [textSource('a', text), textSource('b', 'Nothing of it.')],
  findings: [],
  unreadable: [],
});

const AT = startOf('claims.yaml');

const readingOf = (exact: string, index: number, value?: string): RegistryReading => ({
  key: `a${index}`,
  source: 'a',
  sourceAt: AT,
  quote: { exact },
  quoteAt: AT,
  at: AT,
  ...(value !== undefined && { value }),
});

const claimOf = (kind: KindName, readings: readonly RegistryReading[], options: Claim['options'] = {}): Registry => ({
  files: [],
  claims: [{ id: 'one', at: AT, question: 'What?', kind, options, readings, related: [], tags: [], lostReadings: 0 }],
  events: new Map(),
  parties: new Map(),
  findings: [],
});

/** One claim whose readings each quote another sentence of one source, through to the report in JSON. */
const oneClaim = (kind: KindName, sentence: (index: number) => string, words: (index: number) => string) => {
  return (bytes: number) => {
    const sentences = numbered(sentence, bytes);
    const corpus = corpusOf(sentences.join(' '));
    const registry = claimOf(
      kind,
      sentences.map((_, index) => readingOf(words(index), index)),
    );
    return () => formatReport(reconcile(corpus, registry), 'json');
  };
};

const labels = (bytes: number) => {
  const names = numbered((index) => `label number ${index}`, bytes);
  const broader = Object.fromEntries(names.slice(1).map((name, index) => [names[index] ?? '', name]));
  const corpus = corpusOf('He chose it.');
  const registry = claimOf(
    'choice',
    names.map((name, index) => readingOf('He chose it', index, name)),
    { broader },
  );
  return () => formatReport(reconcile(corpus, registry), 'json');
};

const CLAIMS: readonly Offer[] = [
  { name: 'one claim: labels under each other', made: labels },
  {
    name: 'one claim: different counts',
    made: oneClaim(
      'count',
      (index) => `They sent ${index + 10} vehicles there.`,
      (index) => `They sent ${index + 10} vehicles`,
    ),
  },
  {
    name: 'one claim: one count',
    made: oneClaim(
      'count',
      (index) => `Town ${nameOf(index)} sent 90 vehicles there.`,
      (index) => `${nameOf(index)} sent 90 vehicles`,
    ),
  },
  {
    name: 'one claim: different names',
    made: oneClaim('name', (index) => `It was ${nameOf(index)}.`, nameOf),
  },
];

const finding = (name: string, piece: string, words: string): Offer => ({
  name: `find ${words} in ${name}`,
  made: (bytes) => {
    const { sources } = corpusOf(repeated(piece, bytes));
    return () => findText(words, sources);
  },
});

const FINDS: readonly Offer[] = [
  finding('(a(a', '(a', '(a'),
  finding('aaaa', 'a', 'a a'),
  finding('a a a', 'a ', 'a a'),
  finding('“a “a', '“a ', '“a'),
  finding('1,1,', '1,', '1,1'),
  finding('a-a-', 'a-', 'a-a'),
  finding("a'a'", "a'", "a'a"),
  finding('...', '.', '…'),
  finding('a…a', 'a ', 'a … a'),
  finding('hyphens at ends of lines', 'a-\n', 'aa'),
  {
    name: 'find all of a text in itself',
    made: (bytes) => {
      const text = repeated('a b ', bytes);
      return () => findText(text, corpusOf(text).sources);
    },
  },
];

const HTML_OPTIONS = { limit: MEGABYTE * 100 };

const nested = (tag: string): Offer => ({
  name: `HTML: nested <${tag}>`,
  made: (bytes) => {
    const html = Buffer.from(`<html><body>They sent 90 vehicles. ${repeated(`<${tag}>`, bytes)}</body></html>`);
    return async () => await extract('a.html', html, HTML_OPTIONS);
  },
});

const PAGES: readonly Offer[] = [
  ...['svg', 'del', 'b', 'div', 'q', 'ul', 'table', 'p'].map(nested),
  ...[
    ['attributes', (bytes: number) => `<p ${numbered((index) => `a${index}=1`, bytes).join(' ')}>x</p>`] as const,
    ['entities', (bytes: number) => `<p>${repeated('&amp;', bytes)}</p>`] as const,
    ['marks of tags', (bytes: number) => `<p>${repeated('<', bytes)}</p>`] as const,
  ].map(([name, html]): Offer => ({
    name: `HTML: ${name}`,
    made: (bytes) => {
      const content = Buffer.from(`<html><body>${html(bytes)}</body></html>`);
      return async () => await extract('a.html', content, HTML_OPTIONS);
    },
  })),
];

const reading = (kind: KindName, piece: string): Offer => ({
  name: `read ${kind}: ${piece.trim()}`,
  made: (bytes) => {
    const text = repeated(piece, bytes);
    return () => KINDS[kind].read(text, { options: {} });
  },
});

const READINGS: readonly Offer[] = [
  reading('count', '12 '),
  reading('count', 'one hundred '),
  reading('count', '1,'),
  reading('quantity', '5 km '),
  reading('quantity', 'km '),
  reading('date', 'May 5, 2020, '),
  reading('date', '2020 '),
  reading('deadline', 'by May '),
  reading('duration', '5 days '),
  reading('time', '5 p.m. '),
  reading('age', '22-year-old '),
  reading('name', 'J. '),
  reading('name', 'John '),
  reading('place', 'Lake '),
  reading('place', 'A, '),
  reading('assertion', 'did not say that '),
  reading('assertion', 'may '),
];

const OTHERS: readonly Offer[] = [
  ...['a', '漢', 'e\u0301', '🙂', '\u0301'].map((piece): Offer => ({
    name: `wrap one word of ${JSON.stringify(piece)}`,
    made: (bytes) => {
      const text = repeated(piece, bytes);
      return () => wrap(text, 80);
    },
  })),
  ...(
    [
      ['YAML: one long key', (bytes: number) => `${repeated('a', bytes)}: 1\n`],
      ['YAML: one long value', (bytes: number) => `a: ${repeated('a b ', bytes)}\n`],
      ['YAML: keys', (bytes: number) => numbered((index) => `a${index}: 1\n`, bytes).join('')],
      ['YAML: keys of one name', (bytes: number) => repeated('a: 1\n', bytes)],
      ['YAML: lists in lists', (bytes: number) => repeated('- ', bytes)],
      ['YAML: brackets', (bytes: number) => repeated('[', bytes)],
    ] as const
  ).map(([name, text]): Offer => ({
    name,
    made: (bytes) => {
      const yaml = text(bytes);
      return async () => await openYaml('a.yaml', yaml);
    },
  })),
];

export const OFFERS: readonly Offer[] = [...CLAIMS, ...FINDS, ...PAGES, ...READINGS, ...OTHERS, ...COMMAND_OFFERS];
