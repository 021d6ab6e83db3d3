import type { Claim, Registry } from '../model/claim.ts';
import { ID } from '../model/id.ts';
import { nearest } from '../text/nearest.ts';

/** What a person decides of a draft; all name claims by their ids. */
export type Decision =
  | { readonly is: 'accept' | 'drop'; readonly claim: string }
  /** `to` is its new id, or the question that it is to ask. */
  | { readonly is: 'rename'; readonly claim: string; readonly to: string }
  | { readonly is: 'merge'; readonly claim: string; readonly into: string };

/** No id has a space in it or ends in a question mark. */
const QUESTION = /\s|\?$/u;

/** Whether a new name is a question rather than an id. */
export const isQuestion = (name: string): boolean => QUESTION.test(name);

const claimNamed = (registry: Registry, id: string): Claim | undefined => registry.claims.find((one) => one.id === id);

const unknown = (registry: Registry, id: string): string => {
  const near = nearest(
    id,
    registry.claims.map((one) => one.id),
  );
  return `there is no claim ${id}${near === undefined ? '' : `; did you mean ${near}?`}`;
};

const renameRefusal = (to: string, registry: Registry): string | null => {
  if (isQuestion(to)) return null;
  if (!ID.test(to)) return `${to} is no id: letters, digits, "-", "_" and ".", or a question in words`;
  return claimNamed(registry, to) === undefined ? null : `the id ${to} is taken`;
};

/** Readings of one claim answer one question, of one event, in one unit. */
const mergeRefusal = (claim: Claim, into: Claim): string | null => {
  if (claim.id === into.id) return `${claim.id} cannot be merged into itself`;
  if (claim.kind !== into.kind) return `${into.id} is of the kind ${into.kind}, ${claim.id} of the kind ${claim.kind}`;
  if (claim.event !== undefined && into.event !== undefined && claim.event !== into.event)
    return `${into.id} is about another event than ${claim.id}`;
  const { unit } = claim.options;
  if (unit !== undefined && into.options.unit !== undefined && unit !== into.options.unit)
    return `${into.id} counts in another unit than ${claim.id}`;
  return null;
};

/** Why a decision cannot be carried out on a registry, in words; `null` where it can. */
export const refusalOf = (decision: Decision, registry: Registry): string | null => {
  const claim = claimNamed(registry, decision.claim);
  if (claim === undefined) return unknown(registry, decision.claim);
  if (claim.draft === undefined) return `${claim.id} is no draft: it was accepted, or written by hand`;
  if (decision.is === 'rename') return renameRefusal(decision.to, registry);
  if (decision.is !== 'merge') return null;
  const into = claimNamed(registry, decision.into);
  return into === undefined ? unknown(registry, decision.into) : mergeRefusal(claim, into);
};

/** The claims that a draft can be merged into, those that share most of its sources first. */
export const targetsFor = (id: string, registry: Registry): readonly Claim[] => {
  const claim = claimNamed(registry, id);
  if (claim === undefined) return [];
  const sources = new Set(claim.readings.map(({ source }) => source));
  const shared = ({ readings }: Claim): number => readings.filter(({ source }) => sources.has(source)).length;
  return registry.claims.filter((into) => mergeRefusal(claim, into) === null).toSorted((a, b) => shared(b) - shared(a));
};
