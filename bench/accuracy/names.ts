import anyAscii from 'any-ascii';
import * as z from 'zod';
import type { Kind, Kinds } from '../../src/model/kind.ts';
import { fn, loadPackage } from './peer.ts';
import type { NameRow } from './rows.ts';

/** What a program says of two names; a peer knows `one` and `different` alone. */
export type NameVerdict = 'same' | 'compatible' | 'spelling' | 'one' | 'different' | 'declined';

/** A program that compares names, at one setting of it. */
export interface NameProgram {
  readonly name: string;
  /** How it was asked: its best threshold on the file. */
  readonly setting: string;
  readonly compare: (row: NameRow) => NameVerdict;
}

/** How the verdicts on a file of pairs turned out. */
export interface NameScore {
  readonly rows: number;
  readonly right: number;
  readonly wrong: number;
  readonly declined: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the pairs that are different people, the share called `same` or `compatible` (by a peer: one). */
  readonly differentCalledSame: number;
}

const ONE_NAME: ReadonlySet<NameVerdict> = new Set<NameVerdict>(['same', 'compatible', 'spelling', 'one']);
const CALLED_SAME: ReadonlySet<NameVerdict> = new Set<NameVerdict>(['same', 'compatible', 'one']);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Scores verdicts: `same`, `compatible` and `spelling` are one name; a name that cannot be read counts as missed. */
export const scoreNames = (rows: readonly NameRow[], compare: (row: NameRow) => NameVerdict): NameScore => {
  const verdicts = rows.map((row) => ({ same: row.same, verdict: compare(row) }));
  const declined = verdicts.filter(({ verdict }) => verdict === 'declined').length;
  const right = verdicts.filter(({ same, verdict }) => verdict !== 'declined' && ONE_NAME.has(verdict) === same).length;
  const called = verdicts.filter(({ verdict }) => ONE_NAME.has(verdict));
  const hits = called.filter(({ same }) => same).length;
  const precision = share(hits, called.length);
  const recall = share(hits, verdicts.filter(({ same }) => same).length);
  const different = verdicts.filter(({ same }) => !same);
  return {
    rows: rows.length,
    right,
    wrong: rows.length - right - declined,
    declined,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    differentCalledSame: share(different.filter(({ verdict }) => CALLED_SAME.has(verdict)).length, different.length),
  };
};

const verdictOf = (kind: Kind<'name'> | Kind<'place'>, { a, b }: NameRow): NameVerdict => {
  const [left, right] = [kind.read(a, { options: {} }), kind.read(b, { options: {} })];
  if (!left.ok || !right.ok) return 'declined';
  const relation = kind.relate(left.value, right.value, {});
  if (relation.relation === 'same' || relation.relation === 'compatible') return relation.relation;
  return relation.relation === 'contradicts' && relation.conflict === 'spelling' ? 'spelling' : 'different';
};

/** How our kinds `name` and `place` judge two names. */
export const ourNames = (kinds: Kinds): NameProgram => ({
  name: 'reconcile',
  setting: '',
  compare: (row) => verdictOf(row.kind === 'place' ? kinds.place : kinds.name, row),
});

type Similarity = (a: string, b: string) => number;

const words = (name: string): readonly string[] =>
  anyAscii(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** How a name is laid out before it is measured; each measure is tried on all. */
const LAYOUTS: Readonly<Record<string, (name: string) => string>> = {
  'as written': (name) => name,
  folded: (name) => words(name).join(' '),
  'folded, words sorted': (name) => words(name).toSorted().join(' '),
};

const JaroWinkler = fn<Similarity>();
const Levenshtein = z.object({ distance: fn<Similarity>() });
const Metaphone = z.object({ doubleMetaphone: fn<(word: string) => readonly [string, string]>() });

const editSimilarity =
  (distance: Similarity): Similarity =>
  (a, b) =>
    1 - distance(a, b) / Math.max(a.length, b.length, 1);

/** The share of words that sound alike, each word used once. */
const soundSimilarity =
  (codes: (word: string) => readonly string[]): Similarity =>
  (a, b) => {
    const [left, right] = [words(a), words(b)];
    const free = right.map(codes);
    const matched = left.filter((word) => {
      const mine = codes(word);
      const at = free.findIndex((theirs) => theirs.some((code) => mine.includes(code)));
      if (at >= 0) free.splice(at, 1);
      return at >= 0;
    }).length;
    return share(2 * matched, left.length + right.length);
  };

const STEPS = 100;

/** The threshold, in hundredths, with the best F1 on this very file: more than a user could know. */
const best = (name: string, similarity: Similarity, rows: readonly NameRow[]): NameProgram => {
  const candidates = Object.entries(LAYOUTS).flatMap(([layout, lay]) => {
    const scores = new Map(rows.map((row) => [row, similarity(lay(row.a), lay(row.b))]));
    return Array.from({ length: STEPS }, (_, step) => {
      const threshold = (step + 1) / STEPS;
      const { f1 } = scoreNames(rows, (row) => ((scores.get(row) ?? 0) >= threshold ? 'one' : 'different'));
      return { layout, lay, threshold, f1 };
    });
  });
  const chosen = candidates.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  return {
    name,
    setting: `${chosen.layout}, from ${chosen.threshold}`,
    compare: ({ a, b }) => (similarity(chosen.lay(a), chosen.lay(b)) >= chosen.threshold ? 'one' : 'different'),
  };
};

/** Jaro-Winkler, edit distance and double metaphone, each at its best; those that are installed. */
export const namePeers = (rows: readonly NameRow[]): readonly NameProgram[] => {
  const jaro = loadPackage('jaro-winkler', JaroWinkler);
  const edit = loadPackage('fastest-levenshtein', Levenshtein);
  const sound = loadPackage('double-metaphone', Metaphone);
  return [
    ...(jaro === null ? [] : [best('Jaro-Winkler', jaro, rows)]),
    ...(edit === null ? [] : [best('edit distance', editSimilarity(edit.distance), rows)]),
    ...(sound === null ? [] : [best('double metaphone', soundSimilarity(sound.doubleMetaphone), rows)]),
  ];
};
