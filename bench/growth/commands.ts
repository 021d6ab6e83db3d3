import { audit } from '../../src/audit/index.ts';
import { textSource } from '../../src/corpus/text-source.ts';
import { compareFacts } from '../../src/diff/compare.ts';
import { factsOf } from '../../src/diff/facts.ts';
import { followedFacts, type Judged } from '../../src/diff/follow.ts';
import { draft } from '../../src/draft/index.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import { findingsOf } from '../../src/proof/findings.ts';
import { proofOf } from '../../src/proof/index.ts';
import { placeFinder } from '../../src/judge/readings.ts';
import { message } from '../../src/report/messages.ts';
import type { Offer } from './offer.ts';
import { nameOf, numbered, repeated } from './texts.ts';

/** Texts that sources, drafts of them and manuscripts are made of. */
const TEXTS: Readonly<Record<string, (bytes: number) => string>> = {
  'one sentence of numbers': (bytes) =>
    `They sent ${numbered((index) => String(index + 1000), bytes).join(', ')} there.`,
  'one sentence of one number': (bytes) => `They sent ${repeated('90 vehicles, ', bytes)} there.`,
  'sentences alike': (bytes) => repeated('They sent 90 vehicles to the valley on 5 May 2020. ', bytes),
  'sentences alike but for a number': (bytes) =>
    numbered((index) => `A fire in Tavir killed ${index + 10} people.`, bytes).join(' '),
  'one name': (bytes) => repeated('John Harrison said so. ', bytes),
  names: (bytes) => numbered((index) => `${nameOf(index)} said so.`, bytes).join(' '),
  'one sentence of names': (bytes) => `It was ${numbered(nameOf, bytes).join(', ')}.`,
  days: (bytes) =>
    numbered((index) => `It began on ${(index % 28) + 1} May ${1000 + (index % 1000)}.`, bytes).join(' '),
  'one sentence of days': (bytes) => `It began on ${repeated('5 May 2020, ', bytes)}.`,
  quotations: (bytes) => numbered((index) => `“We sent ${index} of them,” he said.`, bytes).join(' '),
  'marks of quotation': (bytes) => repeated('“', bytes),
  'one word': (bytes) => repeated('a', bytes),
  'one sentence of words': (bytes) => repeated('word ', bytes),
  lines: (bytes) => repeated('90\n', bytes),
};

const NO_CLAIMS: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const OTHER =
  'In Tavir 90 vehicles came to the valley on 5 May 2020. A fire in Tavir killed 14 people, said John Harrison.';

const judgedOf = (...texts: readonly string[]): Judged => {
  const corpus = { sources: texts.map((text, at) => textSource(`s${at}`, text)), findings: [], unreadable: [] };
  return { corpus, registry: NO_CLAIMS, report: reconcile(corpus, NO_CLAIMS) };
};

type Doing = (text: string) => () => unknown;

/** What a command does with such a text, beside a short one or another like it. */
const COMMANDS: Readonly<Record<string, Doing>> = {
  audit: (text) => {
    const { report } = judgedOf(text, OTHER);
    return () => audit(report);
  },
  draft: (text) => {
    const { corpus } = judgedOf(text, text.replaceAll('90', '91'), OTHER);
    return () => draft(corpus, NO_CLAIMS);
  },
  diff: (text) => {
    const [before, after] = [judgedOf(text), judgedOf(text.replaceAll('0', '1'))];
    return () => {
      const [was, is] = [factsOf(before.report, message), factsOf(after.report, message)];
      return compareFacts(followedFacts(is, before, message), followedFacts(was, after, message));
    };
  },
  'proof of': (text) => {
    const { report } = judgedOf(OTHER);
    return () => proved(text, report);
  },
  'proof against': (text) => {
    const { report } = judgedOf(text);
    return () => proved(OTHER, report);
  },
  'proof of itself:': (text) => {
    const { report } = judgedOf(text);
    return () => proved(text, report);
  },
};

const proved = (text: string, report: Judged['report']) => {
  const manuscript = { file: 'article.txt', text };
  const { marks } = proofOf(manuscript, report);
  return findingsOf(manuscript, marks, placeFinder(new Map(report.sources.map((source) => [source.id, source]))));
};

/** Commands that read whole texts, on texts that offer much of one thing. */
export const COMMAND_OFFERS: readonly Offer[] = Object.entries(COMMANDS).flatMap(([command, doing]) =>
  Object.entries(TEXTS).map(([name, text]): Offer => ({
    name: `${command} ${name}`,
    made: (bytes) => doing(text(bytes)),
  })),
);
