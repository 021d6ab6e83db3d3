import { textSource } from '../../src/corpus/text-source.ts';
import { draft } from '../../src/draft/index.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import { KINDS } from '../../src/kinds/index.ts';
import { PACKS } from '../../src/languages/packs/index.ts';
import type { LanguagePack } from '../../src/languages/pack.ts';
import type { Claim, Registry } from '../../src/model/claim.ts';
import { startOf } from '../../src/model/place.ts';
import type { Corpus, Source } from '../../src/model/source.ts';
import type { KindName } from '../../src/model/values.ts';
import { proofOf } from '../../src/proof/index.ts';
import { textFrom } from './make.ts';
import type { Random } from './random.ts';
import type { Target } from './trial.ts';

const AT = startOf('claims.yaml');
const NO_CLAIMS: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const isKind = (name: string): name is KindName => Object.hasOwn(KINDS, name);
const KIND_NAMES = Object.keys(KINDS).filter(isKind);

/** Every wording of a pack, whatever it is for. */
const wordingsOf = (node: unknown): readonly string[] => {
  if (typeof node === 'string') return node.split('|');
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(wordingsOf) : [];
};

interface Tongue {
  readonly tag: string;
  readonly wordings: readonly string[];
}

const TONGUES: readonly Tongue[] = [
  ...[...PACKS.values()].map((pack: LanguagePack) => ({ tag: pack.tag, wordings: wordingsOf(pack) })),
  { tag: 'en', wordings: [] },
];

/** Words of a language among pieces that mean something to a reader; for English, which needs no pack, those alone. */
const spoken = ({ wordings }: Tongue, random: Random, most: number): string =>
  Array.from({ length: random.number(most) + 1 }, () =>
    wordings.length === 0 || random.number(3) === 0
      ? textFrom(random, 3)
      : (wordings[random.number(wordings.length)] ?? ''),
  ).join(random.one([' ', ' ', '. ', '\n']));

const corpusOf = (...sources: readonly Source[]): Corpus => ({ sources, findings: [], unreadable: [] });

const claimOf = (kind: KindName, quotes: readonly string[], value: string | undefined): Claim => ({
  id: 'one',
  at: AT,
  question: 'What?',
  kind,
  options: {},
  readings: quotes.map((exact, index) => ({
    key: `k${index}`,
    source: `s${index}`,
    sourceAt: AT,
    quote: { exact },
    quoteAt: AT,
    at: AT,
    ...(value !== undefined && { value }),
  })),
  related: [],
  tags: [],
  lostReadings: 0,
});

const quoteOf = (text: string, random: Random): string => {
  const from = random.number(text.length);
  return text.slice(from, from + random.number(40) + 1);
};

/** One claim on two sources in one language, proved, read and judged. */
const claim: Target = {
  name: 'a claim in a language',
  trial: (random) => {
    const tongue = TONGUES[random.number(TONGUES.length)] ?? { tag: 'en', wordings: [] };
    const kind = KIND_NAMES[random.number(KIND_NAMES.length)] ?? 'count';
    const texts = [spoken(tongue, random, 20), spoken(tongue, random, 20)];
    const quotes = texts.map((text) => quoteOf(text, random));
    const value = random.one([undefined, 'yes', textFrom(random, 3)]);
    const sources = texts.map((text, index) => ({ ...textSource(`s${index}`, text), language: tongue.tag }));
    return {
      input: JSON.stringify({ language: tongue.tag, kind, texts, quotes, value }),
      run: () => reconcile(corpusOf(...sources), { ...NO_CLAIMS, claims: [claimOf(kind, quotes, value)] }),
    };
  },
};

const prose = (random: Random): string =>
  Array.from({ length: random.number(6) + 1 }, () =>
    random.one([
      'They sent 90 vehicles on May 5, 2020.',
      'At least 14 people were killed, John Smith said.',
      'On Tuesday, 3.5 percent of 1,960 “were not there”.',
      textFrom(random, 12),
    ]),
  ).join(random.one([' ', '\n\n']));

const drafts: Target = {
  name: 'a draft',
  trial: (random) => {
    const texts = [prose(random), prose(random), prose(random)];
    const corpus = corpusOf(...texts.map((text, index) => textSource(`s${index}`, text)));
    return { input: JSON.stringify(texts), run: () => draft(corpus, NO_CLAIMS) };
  },
};

const manuscript: Target = {
  name: 'a manuscript',
  trial: (random) => {
    const [text, ...texts] = [prose(random), prose(random), prose(random)];
    const report = reconcile(corpusOf(...texts.map((one, index) => textSource(`s${index}`, one))), NO_CLAIMS);
    return {
      input: JSON.stringify({ text, texts }),
      run: () => proofOf({ file: 'article.txt', text }, report).marks,
    };
  },
};

/** What is judged of texts that are made up: claims in every language, drafts and manuscripts. */
export const JUDGED_TARGETS: readonly Target[] = [claim, drafts, manuscript];
