import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { loadCorpus } from '../../src/corpus/index.ts';
import { draft, type Judged } from '../../src/draft/index.ts';
import type { Registry } from '../../src/model/claim.ts';
import type { Span } from '../../src/model/place.ts';
import type { Corpus } from '../../src/model/source.ts';

/** One source's answer to a labelled question: words of its text that state it. */
const answer = z.object({ source: z.string(), quote: z.string() });
const fact = z.object({
  id: z.string(),
  kind: z.string(),
  event: z.string().optional(),
  verdict: z.string().optional(),
  answers: z.array(answer),
});
const labelsSchema = z.object({
  facts: z.array(fact).default([]),
  single: z.array(fact).default([]),
});
export type Fact = z.infer<typeof fact>;

/** Kinds that a draft asks no question of. */
const NOT_DRAFTED: ReadonlySet<string> = new Set(['assertion', 'choice', 'set']);

const NO_CLAIMS: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

export interface Folder {
  readonly name: string;
  readonly corpus: Corpus;
  readonly facts: readonly Fact[];
  readonly singles: readonly Fact[];
}

/** What drafting a folder came to. */
interface DraftScore {
  folders: number;
  /** Labelled questions of kinds that are drafted, which two or more sources answer. */
  facts: number;
  found: number;
  contradictions: number;
  contradictionsFound: number;
  /** Drafts that contradict, and those of them that a label says contradict. */
  alarms: number;
  trueAlarms: number;
  /** Drafts that agree or are compatible and match a label, and those of them whose label contradicts. */
  agreed: number;
  falselyAgreed: number;
  /** Drafts whose readings answer questions of two events, or two questions of one. */
  acrossEvents: number;
  mixed: number;
  /** Drafts that match no label. */
  unlabelled: number;
  drafted: number;
  cleanFolders: number;
  cleanAlarms: number;
  /** Processor time, in seconds. */
  seconds: number;
}

const NO_SCORE: DraftScore = {
  folders: 0,
  facts: 0,
  found: 0,
  contradictions: 0,
  contradictionsFound: 0,
  alarms: 0,
  trueAlarms: 0,
  agreed: 0,
  falselyAgreed: 0,
  acrossEvents: 0,
  mixed: 0,
  unlabelled: 0,
  drafted: 0,
  cleanFolders: 0,
  cleanAlarms: 0,
  seconds: 0,
};

export const spansOf = (text: string, quote: string): readonly Span[] => {
  const pattern = quote
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  return Array.from(text.matchAll(new RegExp(pattern, 'gu')), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
};

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Kinds whose answers are written alike, so that one may be drafted for the other. */
const KIND_GROUPS: readonly (readonly string[])[] = [
  ['count', 'quantity'],
  ['date', 'deadline', 'time'],
  ['name', 'place'],
  ['duration', 'deadline', 'age'],
];

export const isAlike = (a: string, b: string): boolean =>
  a === b || KIND_GROUPS.some((group) => group.includes(a) && group.includes(b));

/** The sources that a draft and a labelled question answer with the same words. */
const sharedSources = ({ draft: { kind }, claim }: Judged, one: Fact, corpus: Corpus): ReadonlySet<string> => {
  if (!isAlike(kind, one.kind)) return new Set();
  const texts = new Map(corpus.sources.map(({ id, text }) => [id, text]));
  return new Set(
    claim.readings.flatMap(({ source, anchor }) => {
      const text = texts.get(source);
      if (anchor === null || text === undefined) return [];
      const mine = one.answers.filter((given) => given.source === source);
      return mine.some(({ quote }) => spansOf(text, quote).some((span) => overlap(span, anchor.span))) ? [source] : [];
    }),
  );
};

interface Match {
  readonly one: Fact;
  readonly sources: ReadonlySet<string>;
}

/** The labelled questions that a draft's readings answer, the one that it answers most first. */
const matchesOf = (judged: Judged, folder: Folder): readonly Match[] =>
  [...folder.facts, ...folder.singles]
    .map((one) => ({ one, sources: sharedSources(judged, one, folder.corpus) }))
    .filter(({ sources }) => sources.size > 0)
    .toSorted((a, b) => b.sources.size - a.sources.size);

const isAgreement = ({ claim: { verdict } }: Judged): boolean => verdict === 'agreed' || verdict === 'compatible';

/** The labelled questions of a folder that a draft could ask: those that two sources answer and of a kind that is drafted. */
export const askedOf = ({ facts }: Folder): readonly Fact[] =>
  facts.filter(({ kind, answers }) => !NOT_DRAFTED.has(kind) && new Set(answers.map(({ source }) => source)).size > 1);

/** Scores the draft of one folder against its labels. */
const scoreFolder = (folder: Folder, note: (line: string) => void = () => undefined): DraftScore => {
  const before = process.cpuUsage();
  const { claims } = draft(folder.corpus, NO_CLAIMS);
  const { user, system } = process.cpuUsage(before);
  const score: DraftScore = { ...NO_SCORE, folders: 1, seconds: (user + system) / 1e6 };
  const facts = askedOf(folder);
  const matched = claims
    .filter(({ draft: { readings } }) => new Set(readings.map(({ source }) => source)).size > 1)
    .map((judged) => ({ judged, matches: matchesOf(judged, folder) }));
  const byFact = new Map<string, Judged[]>();
  for (const { judged, matches } of matched) {
    score.drafted += 1;
    const [best, ...others] = matches;
    const about = `${folder.name} ${judged.draft.id} [${judged.draft.kind}] ${judged.claim.verdict}: ${judged.claim.readings.map(({ source, quote, text }) => `${source} “${quote.exact}” (${text ?? '?'})`).join('; ')}`;
    const isMatch = best !== undefined && best.sources.size > 1;
    if (isMatch) byFact.set(best.one.id, [...(byFact.get(best.one.id) ?? []), judged]);
    const own = best?.sources ?? new Set<string>();
    const strays = others.filter(({ sources }) => [...sources].some((source) => !own.has(source)));
    if (strays.some(({ one }) => one.event !== best?.one.event)) {
      score.acrossEvents += 1;
      note(`ACROSS EVENTS ${about} (${best?.one.id ?? ''}, ${strays.map(({ one }) => one.id).join(', ')})`);
    } else if (strays.length > 0) {
      score.mixed += 1;
      note(`MIXED ${about} (${best?.one.id ?? ''}, ${strays.map(({ one }) => one.id).join(', ')})`);
    }
    if (!isMatch) {
      score.unlabelled += 1;
      note(`unlabelled ${about}`);
    }
    if (judged.claim.verdict === 'contradicted') {
      score.alarms += 1;
      if (isMatch && best.one.verdict === 'contradicted') score.trueAlarms += 1;
      else note(`FALSE ALARM ${about}${isMatch ? ` (${best.one.id}: ${best.one.verdict ?? ''})` : ''}`);
    } else if (isAgreement(judged) && isMatch) {
      score.agreed += 1;
      if (best.one.verdict === 'contradicted' || (strays.length > 0 && judged.claim.verdict === 'agreed')) {
        score.falselyAgreed += 1;
        note(`FALSE AGREEMENT ${about} (${best.one.id})`);
      }
    }
  }
  for (const one of facts) {
    const drafts = byFact.get(one.id) ?? [];
    score.facts += 1;
    if (drafts.length > 0) score.found += 1;
    else
      note(
        `missed ${folder.name} ${one.id} [${one.kind}] ${one.verdict ?? ''}: ${one.answers.map(({ source, quote }) => `${source} “${quote}”`).join('; ')}`,
      );
    if (one.verdict !== 'contradicted') continue;
    score.contradictions += 1;
    if (drafts.some(({ claim }) => claim.verdict === 'contradicted')) score.contradictionsFound += 1;
    else if (drafts.length > 0) note(`UNSEEN ${folder.name} ${one.id}`);
  }
  if (facts.every(({ verdict }) => verdict !== 'contradicted')) {
    score.cleanFolders += 1;
    score.cleanAlarms += score.alarms;
  }
  return score;
};

const isKey = (key: string): key is keyof DraftScore => Object.hasOwn(NO_SCORE, key);
const KEYS = Object.keys(NO_SCORE).filter(isKey);

const sum = (a: DraftScore, b: DraftScore): DraftScore => {
  const total = { ...a };
  for (const key of KEYS) total[key] += b[key];
  return total;
};

export const folderAt = async (half: string, name: string): Promise<Folder> => {
  const path = join(half, name);
  const { facts, single } = labelsSchema.parse(parse(await readFile(join(path, 'labels.yaml'), 'utf8')));
  return { name, corpus: await loadCorpus(path), facts, singles: single };
};

const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${String(part)} of ${String(whole)} (${((100 * part) / whole).toFixed(0)} %)`;

const linesOf = (half: string, score: DraftScore): string =>
  [
    `${half}: ${String(score.folders)} folders, ${String(score.drafted)} claims drafted, ${String(score.unlabelled)} of them unlabelled, ${score.seconds.toFixed(1)} s`,
    `  claims found ${share(score.found, score.facts)} · contradictions found ${share(score.contradictionsFound, score.contradictions)}`,
    `  alarms that are true ${share(score.trueAlarms, score.alarms)} · false agreements ${share(score.falselyAgreed, score.agreed)}`,
    `  across events ${String(score.acrossEvents)} · two questions in one ${String(score.mixed)} · alarms in ${String(score.cleanFolders)} clean folders ${String(score.cleanAlarms)}`,
  ].join('\n');

/**
 * Drafts every folder of dispatches and holds the drafts against their labels, each half by itself. Of the half that is
 * reported on only totals are shown; of the other `verbose` shows each miss.
 */
export const reportDrafts = async (root: string, verbose: boolean): Promise<string> => {
  const parts: string[] = [];
  for (const half of ['design', 'report']) {
    const names = (await readdir(join(root, half), { withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted();
    let total: DraftScore = NO_SCORE;
    for (const name of names) {
      const note = verbose && half === 'design' ? (line: string) => void parts.push(line) : undefined;
      total = sum(total, scoreFolder(await folderAt(join(root, half), name), note));
    }
    parts.push(linesOf(half, total));
  }
  return `${parts.join('\n')}\n`;
};
