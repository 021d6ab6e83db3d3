import type { EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadNote, ReadOutcome } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import type { Polarity } from '../model/values.ts';
import { foldLabel } from './labels/label.ts';
import { suspectWord } from '../stance/index.ts';

/** What an editor is told whose reading lacks its label. */
const NEEDS_LABEL = 'whether a quote answers yes or no is for an editor to say: add `value: yes|no|possible`';

/** The ways to write each label; YAML gives `true` for a bare `true` only, `yes` stays a word. */
const LABELS: ReadonlyMap<string, Polarity> = new Map<string, Polarity>([
  ['yes', 'yes'],
  ['true', 'yes'],
  ['no', 'no'],
  ['false', 'no'],
  ['possible', 'possible'],
]);

const unreadable = (quote: string, reason: string): ReadOutcome<Polarity> => ({
  ok: false,
  problem: { code: 'value-unreadable', data: { quote, kind: 'assertion', reason } },
});

const readLabel = (quote: string, value: EditorValue | undefined): ReadOutcome<Polarity> => {
  if (value === undefined) return unreadable(quote, NEEDS_LABEL);
  const label = typeof value === 'object' ? undefined : LABELS.get(foldLabel(String(value)));
  return label === undefined
    ? unreadable(quote, `"${String(value)}" is none of yes, no and possible`)
    : { ok: true, value: label, notes: [] };
};

const polarityNotes = (quote: string, label: Polarity): readonly ReadNote[] => {
  const word = suspectWord(quote, label);
  return word === null ? [] : [{ code: 'polarity-suspect', data: { quote, label, word } }];
};

const read = (quote: string, context: ReadContext): ReadOutcome<Polarity> => {
  const outcome = readLabel(quote, context.value);
  return outcome.ok ? { ...outcome, notes: polarityNotes(quote, outcome.value) } : outcome;
};

/** Two possibles allow the same answers, but agree on none, so they are compatible and never same. */
const relate = (a: Polarity, b: Polarity): Relation => {
  if (a === 'possible' || b === 'possible') return { relation: 'compatible', rule: 'possible' };
  return a === b
    ? { relation: 'same', rule: 'equal' }
    : { relation: 'contradicts', conflict: 'polarity', rule: 'polarity' };
};

/**
 * A statement that holds or does not, by the editor's label: yes, no, or possible. A quote whose negations and hedges do
 * not fit the label gets a warning, never another value. Yes and no contradict; possible meets both.
 */
export const assertion: Kind<'assertion'> = {
  summary: 'yes, no or possible, given by the editor: will not deploy = no',
  options: [],
  labelled: true,
  read,
  parse: (value) => readLabel(String(value), value),
  relate,
  meet: (values) => values.find((value) => value !== 'possible') ?? values[0] ?? null,
  format: (label) => label,
};
