import type { ClaimOptions, EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadNote, ReadOutcome } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import type { LabelSet } from '../model/values.ts';
import { foldLabel, labelFault, standsIn } from './labels/label.ts';

/** What an editor is told whose reading names no members. */
const NEEDS_LABELS = 'a set is named by its members: add `value: [LABEL, …]`, each label as it stands in the quote';

/** Stands before a complete set in words: "only France, Russia". */
const COMPLETE_WORD = 'only ';

/** The forms under which each label may stand in a quote. */
interface Labels {
  /** The preferred label for any of its forms, folded. */
  readonly preferred: ReadonlyMap<string, string>;
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

const labelsOf = (options: ClaimOptions): Labels => {
  const entries = Object.entries(options.aliases ?? {});
  return {
    preferred: new Map(entries.flatMap(([label, forms]) => [label, ...forms].map((form) => [foldLabel(form), label]))),
    forms: new Map(entries.map(([label, forms]) => [foldLabel(label), [label, ...forms]])),
  };
};

const unreadable = (quote: string, reason: string): ReadOutcome<LabelSet> => ({
  ok: false,
  problem: { code: 'value-unreadable', data: { quote, kind: 'set', reason } },
});

/** Members of a set written as one text: parted by semicolons where there are any, else by commas. */
const splitMembers = (text: string): readonly string[] =>
  text.split(text.includes(';') ? ';' : ',').filter((part) => foldLabel(part) !== '');

const membersOf = (value: EditorValue): { readonly members: readonly string[]; readonly only: boolean } => {
  if (typeof value === 'object') return { members: value, only: false };
  const text = String(value).trim();
  const only = text.toLowerCase().startsWith(COMPLETE_WORD);
  return { members: splitMembers(only ? text.slice(COMPLETE_WORD.length) : text), only };
};

const memberFault = (members: readonly string[]): string | null => {
  if (members.length === 0) return 'the set names no members';
  if (members.some((member) => member.includes(';'))) return 'a label may not hold a semicolon';
  return members.map(labelFault).find((fault) => fault !== null) ?? null;
};

/** Each label once, under its preferred form, as first given. */
const preferredLabels = (members: readonly string[], labels: Labels): readonly string[] => {
  const byFold = new Map<string, string>();
  for (const member of members) {
    const written = member.trim().replace(/\s+/gu, ' ');
    const label = labels.preferred.get(foldLabel(written)) ?? written;
    if (!byFold.has(foldLabel(label))) byFold.set(foldLabel(label), label);
  }
  return [...byFold.values()];
};

const parse = (value: EditorValue, context: ReadContext): ReadOutcome<LabelSet> => {
  const { members, only } = membersOf(value);
  const fault = memberFault(members);
  if (fault !== null) return unreadable(String(value), fault);
  const complete = only || (context.complete ?? context.options.complete ?? false);
  return { ok: true, value: { labels: preferredLabels(members, labelsOf(context.options)), complete }, notes: [] };
};

const missingNotes = (quote: string, set: LabelSet, labels: Labels): readonly ReadNote[] =>
  set.labels
    .filter((label) => !(labels.forms.get(foldLabel(label)) ?? [label]).some((form) => standsIn(quote, form)))
    .map((editor) => ({ code: 'value-not-in-quote', data: { quote, editor } }));

const read = (quote: string, context: ReadContext): ReadOutcome<LabelSet> => {
  if (context.value === undefined) return unreadable(quote, NEEDS_LABELS);
  const outcome = parse(context.value, context);
  if (!outcome.ok)
    return unreadable(quote, outcome.problem.code === 'value-unreadable' ? outcome.problem.data.reason : NEEDS_LABELS);
  return { ...outcome, notes: missingNotes(quote, outcome.value, labelsOf(context.options)) };
};

/** What the first set holds and the second does not name. */
const lacking = (a: LabelSet, b: LabelSet): readonly string[] => {
  const named = new Set(b.labels.map(foldLabel));
  return a.labels.filter((label) => !named.has(foldLabel(label)));
};

const lackNote = (names: readonly string[]): string => `the complete set lacks ${names.join(', ')}`;

const relate = (a: LabelSet, b: LabelSet): Relation => {
  const [onlyInA, onlyInB] = [lacking(a, b), lacking(b, a)];
  const denied = [...(b.complete ? onlyInA : []), ...(a.complete ? onlyInB : [])].sort();
  if (denied.length > 0)
    return { relation: 'contradicts', conflict: 'set', rule: 'complete-set', note: lackNote(denied) };
  if (a.complete === b.complete && onlyInA.length + onlyInB.length === 0) return { relation: 'same', rule: 'equal' };
  return { relation: 'compatible', rule: 'open-set' };
};

/** The set that all allow: every label that any names, and no other where one of them is complete. */
const meet = (values: readonly LabelSet[]): LabelSet | null => {
  if (values.length === 0) return null;
  const labels = preferredLabels(
    values.flatMap((value) => value.labels),
    labelsOf({}),
  );
  return { labels, complete: values.some((value) => value.complete) };
};

const format = (set: LabelSet): string => {
  const semicolons = set.labels.some((label) => label.includes(','));
  const members = semicolons ? `${set.labels.join('; ')};` : set.labels.join(', ');
  return set.complete ? `${COMPLETE_WORD}${members}` : members;
};

/**
 * A set of labels that the editor saw in the quote, each under its own name or an alias of the claim; one that does not
 * stand there as whole words is noted. A set is open, so that others may belong to it, unless it is `complete`. Two open
 * sets are compatible; what a complete set lacks, another may not hold.
 */
export const set: Kind<'set'> = {
  summary: 'members of a set, named by the editor: France, Russia, United States',
  options: ['aliases', 'complete'],
  labelled: true,
  read,
  parse,
  relate,
  meet,
  format,
};
