import type { ClaimOptions } from '../model/claim.ts';
import type { CampSummary, FindingBody } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { ConflictKind, Relation } from '../model/relation.ts';
import type { Camp, Consensus, ReportRelation, Verdict } from '../model/report.ts';
import { LIMITS } from '../model/limits.ts';
import type { IsoDate } from '../model/source.ts';
import type { KindName, Values } from '../model/values.ts';
import { relateAnswers, type Answer } from './answer.ts';

/** A reading that takes part in the verdict. */
export interface Participant<V> extends Answer<V> {
  readonly key: string;
  readonly source: string;
  readonly voice: string;
  readonly origin: string;
  /** The day described: `as_of`, else the source's `published`. */
  readonly day: IsoDate | null;
  /** Whether nobody could look beside its words: it makes a claim at most compatible. */
  readonly unchecked: boolean;
  /** Whether its source stands: what does not may contradict, and corroborates nothing. */
  readonly current: boolean;
}

/** How a claim stands, with what there is to report of it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly conflict?: ConflictKind;
  readonly relations: readonly ReportRelation[];
  readonly origins: readonly string[];
  readonly camps?: readonly Camp[];
  readonly consensus?: Consensus;
  readonly findings: readonly FindingBody[];
}

/** Readings that give one answer, and where time counts, on one day. */
interface Group<V> extends Answer<V> {
  readonly day: IsoDate | null;
  readonly members: readonly Participant<V>[];
}

interface Pair<V> {
  readonly a: Group<V>;
  readonly b: Group<V>;
  readonly relation: Relation;
}

const groupParticipants = <V>(participants: readonly Participant<V>[], cumulative: boolean): Group<V>[] => {
  const groups = new Map<string, Participant<V>[]>();
  for (const one of participants) {
    const key = JSON.stringify([one.value, one.frame, one.stance, cumulative ? one.day : null]);
    const members = groups.get(key);
    if (members) members.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ value: first.value, frame: first.frame, stance: first.stance, day: first.day, members }] : [];
  });
};

const relateGroups = <K extends KindName>(
  kind: Kind<K>,
  a: Group<Values[K]>,
  b: Group<Values[K]>,
  options: ClaimOptions,
): Relation => {
  const overTime = options.cumulative === true ? kind.relateOverTime : undefined;
  return relateAnswers(a, b, (first, second) => {
    if (!overTime || a.day === null || b.day === null || a.day === b.day) return kind.relate(first, second, options);
    return a.day < b.day ? overTime(first, second, options) : overTime(second, first, options);
  });
};

const pairsOf = <K extends KindName>(
  kind: Kind<K>,
  groups: readonly Group<Values[K]>[],
  options: ClaimOptions,
): Pair<Values[K]>[] =>
  groups.flatMap((a, i) => groups.slice(i + 1).map((b) => ({ a, b, relation: relateGroups(kind, a, b, options) })));

const keyOf = <V>(group: Group<V>): string => group.members[0]?.key ?? '';

/**
 * Each reading in order joins the first camp with which nothing of its contradicts. One that fits several camps belongs
 * to the first, and is named in every other that it fits as well.
 */
const campsOf = <K extends KindName>(
  kind: Kind<K>,
  groups: readonly Group<Values[K]>[],
  pairs: readonly Pair<Values[K]>[],
): Camp[] => {
  const opponents = new Map(groups.map((group) => [group, new Set<Group<Values[K]>>()]));
  for (const { a, b, relation } of pairs) {
    if (relation.relation !== 'contradicts') continue;
    opponents.get(a)?.add(b);
    opponents.get(b)?.add(a);
  }
  const camps: Group<Values[K]>[][] = [];
  const fits = (group: Group<Values[K]>, camp: readonly Group<Values[K]>[]): boolean =>
    camp.every((other) => !opponents.get(group)?.has(other));
  for (const group of groups) {
    const camp = camps.find((one) => fits(group, one));
    if (camp) camp.push(group);
    else camps.push([group]);
  }
  const severalCamps = new Set(groups.filter((group) => camps.filter((camp) => fits(group, camp)).length > 1));
  return camps.map((camp) => ({
    value: camp
      .map((group) => kind.format(group.value))
      .filter((text, i, all) => all.indexOf(text) === i)
      .join(' / '),
    readings: camp.flatMap((group) => group.members.map((member) => member.key)),
    fitsSeveral: camp
      .filter((group) => severalCamps.has(group))
      .flatMap((group) => group.members.map((member) => member.key)),
  }));
};

const consensusOf = <K extends KindName>(
  kind: Kind<K>,
  groups: readonly Group<Values[K]>[],
  options: ClaimOptions,
): Consensus | undefined => {
  if (options.cumulative === true) return latestOf(kind, groups, options);
  const value = kind.meet(
    groups.map((group) => group.value),
    options,
  );
  return value === null ? undefined : { value, text: kind.format(value) };
};

/** A toll that grows is answered by its latest day. */
const latestOf = <K extends KindName>(
  kind: Kind<K>,
  groups: readonly Group<Values[K]>[],
  options: ClaimOptions,
): Consensus | undefined => {
  const day = groups.map((group) => group.day ?? '').reduce((a, b) => (a > b ? a : b), '');
  const latest = groups.filter((group) => group.day === day);
  const value = kind.meet(
    latest.map((group) => group.value),
    options,
  );
  return value === null ? undefined : { value, text: kind.format(value), asOf: day };
};

const sharesVoice = <V>(a: Group<V>, b: Group<V>): { source: string } | undefined => {
  const alone = [...a.members, ...b.members];
  const [first] = alone;
  return first && alone.every((one) => one.source === first.source && one.voice === first.voice) ? first : undefined;
};

const summaries = <V>(camps: readonly Camp[], participants: readonly Participant<V>[]): CampSummary[] => {
  const sourceOf = new Map(participants.map((one) => [one.key, one.source]));
  return camps.map((camp) => ({
    value: camp.value,
    sources: [...new Set(camp.readings.map((key) => sourceOf.get(key) ?? key))],
  }));
};

/** The code is the mildest that covers every contradicting pair of the claim. */
const disagreement = <V>(
  pairs: readonly Pair<V>[],
  conflict: ConflictKind,
  camps: readonly CampSummary[],
): FindingBody => {
  const data = { conflict, camps };
  if (pairs.every(({ relation }) => relation.relation === 'contradicts' && relation.conflict === 'spelling'))
    return { code: 'spelling', data };
  if (pairs.every(({ relation }) => relation.rule === 'adjacent-days')) return { code: 'adjacent-days', data };
  const voices = pairs.map(({ a, b }) => sharesVoice(a, b)?.source);
  const source = voices.find((one) => one !== undefined);
  if (source !== undefined && voices.every((one) => one !== undefined))
    return { code: 'self-contradiction', data: { ...data, source } };
  return { code: 'contradiction', data };
};

const pairFindings = <K extends KindName>(kind: Kind<K>, pairs: readonly Pair<Values[K]>[]): FindingBody[] =>
  pairs.flatMap(({ a, b, relation }): FindingBody[] => {
    const data = {
      a: `${keyOf(a)}: ${kind.format(a.value)}`,
      b: `${keyOf(b)}: ${kind.format(b.value)}`,
      note: relation.note ?? relation.rule,
    };
    if (relation.relation === 'incomparable') return [{ code: 'incomparable', data }];
    return relation.relation === 'compatible' && relation.strained === true ? [{ code: 'strained', data }] : [];
  });

const loneFinding = <V>(participants: readonly Participant<V>[]): FindingBody[] => {
  const sources = [...new Set(participants.map((one) => one.source))];
  const [first] = participants;
  if (!first) return [];
  return sources.length > 1
    ? [{ code: 'single-origin', data: { origin: first.origin, sources } }]
    : [{ code: 'uncorroborated', data: { source: first.source } }];
};

/** What a spelling hides weighs less than any other conflict: it names the claim's conflict only when alone. */
const conflictOf = <V>(pairs: readonly Pair<V>[]): ConflictKind | undefined => {
  const conflicts = pairs.flatMap(({ relation }) => (relation.relation === 'contradicts' ? [relation.conflict] : []));
  return conflicts.find((conflict) => conflict !== 'spelling') ?? conflicts[0];
};

const tooMany = (answers: number, most: number): FindingBody[] =>
  answers > most ? [{ code: 'too-many-answers', data: { answers, most } }] : [];

/**
 * Judges a claim from the readings that take part in it. A contradiction counts whatever became of the sources; the rest
 * is for those that stand.
 *
 * @param lost whether the claim has a reading that failed to anchor or to be read: it is then never `agreed` or
 * `compatible`.
 */
export const judge = <K extends KindName>(
  kind: Kind<K>,
  participants: readonly Participant<Values[K]>[],
  options: ClaimOptions,
  lost: boolean,
): Judgement => {
  const judged = judgeAll(kind, participants, options, lost);
  const current = participants.filter((one) => one.current);
  if (current.length === participants.length || judged.verdict === 'contradicted' || judged.verdict === 'unverified')
    return judged;
  const { relations } = judged;
  if (current.length === 0) return { verdict: 'uncorroborated', relations, origins: [], findings: [] };
  return { ...judgeAll(kind, current, options, lost), relations };
};

const judgeAll = <K extends KindName>(
  kind: Kind<K>,
  all: readonly Participant<Values[K]>[],
  options: ClaimOptions,
  lost: boolean,
): Judgement => {
  const answers = groupParticipants(all, options.cumulative === true);
  const groups = answers.slice(0, LIMITS.answers.most);
  const participants = answers.length === groups.length ? all : groups.flatMap(({ members }) => members);
  const pairs = pairsOf(kind, groups, options);
  const relations = pairs.map(({ a, b, relation }) => ({ a: keyOf(a), b: keyOf(b), ...relation }));
  const origins = [...new Set(participants.map((one) => one.origin))];
  const findings = [...tooMany(answers.length, groups.length), ...pairFindings(kind, pairs)];
  const contradicting = pairs.filter(({ relation }) => relation.relation === 'contradicts');
  const conflict = conflictOf(contradicting);
  if (conflict !== undefined) {
    const camps = campsOf(kind, groups, pairs);
    const found = disagreement(contradicting, conflict, summaries(camps, participants));
    return { verdict: 'contradicted', conflict, relations, origins, camps, findings: [found, ...findings] };
  }
  if (lost || groups.length < answers.length) return { verdict: 'unverified', relations, origins, findings };
  if (pairs.some(({ relation }) => relation.relation === 'incomparable'))
    return { verdict: 'uncorroborated', relations, origins, findings };
  const consensus = consensusOf(kind, groups, options);
  const answer = { relations, origins, ...(consensus && { consensus }) };
  if (origins.length < 2)
    return { verdict: 'uncorroborated', ...answer, findings: [...findings, ...loneFinding(participants)] };
  const agreed =
    options.cumulative !== true &&
    !participants.some(({ unchecked }) => unchecked) &&
    pairs.every(({ relation }) => relation.relation === 'same');
  return { verdict: agreed ? settled(kind, groups) : 'compatible', ...answer, findings };
};

/** One value is agreed only where the kind itself calls it the same as itself: "possible" twice is not an answer. */
const settled = <K extends KindName>(kind: Kind<K>, groups: readonly Group<Values[K]>[]): Verdict =>
  groups.every((group) => relateAnswers(group, group, (a, b) => kind.relate(a, b, {})).relation === 'same')
    ? 'agreed'
    : 'compatible';
