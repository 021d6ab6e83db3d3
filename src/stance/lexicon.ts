import type { Complement, Effect, PredicateRow } from '../languages/stance-words.ts';
import { IRREGULAR_VERBS } from '../languages/en/irregular-verbs.ts';
import { ADJECTIVES, ATTRIBUTES } from '../languages/en/stance/adjectives.ts';
import { NOUNS, STATEMENT_NOUNS } from '../languages/en/stance/nouns.ts';
import { FALLIBLE_VERBS, NAMING_VERBS, OTHER_VERBS, VERBS } from '../languages/en/stance/verbs/index.ts';
import { type VerbForm, formsOf, nounForms, pluralOf } from './forms.ts';
import { formsAmong, inflectedTable, inflectedVerb, type FormTable, type Inflected } from './inflected.ts';
import type { PhraseTable } from './phrases.ts';
import { once } from '../text/once.ts';

/** A predicate as it stands in a text: what it does, what must follow it, and of a verb the form. */
export interface Predicate {
  readonly sort: 'verb' | 'noun' | 'adjective' | 'attribute';
  readonly effect: Effect;
  readonly takes: ReadonlySet<Complement>;
  readonly voice?: 'passive' | 'active';
  readonly form?: VerbForm;
  /** Of a verb by which its subject vouches for what it says. */
  readonly isOwn: boolean;
}

const COMPLEMENTS: ReadonlySet<string> = new Set<Complement>([
  'clause',
  'to',
  'ing',
  'prep',
  'of',
  'noun',
  'event',
  'telling',
  'object',
  'amount',
  'state',
  'identity',
  'figure',
]);
const isComplement = (word: string): word is Complement => COMPLEMENTS.has(word);

const takesOf = ({ takes }: PredicateRow): ReadonlySet<Complement> => new Set(takes.split(' ').filter(isComplement));

const BE_FORMS: readonly string[] = 'is are was were be been am'.split(' ');

/** What one row says of a verb in each of its forms: made once, since thousands of words share it. */
const predicateIn = (row: PredicateRow): ((form: VerbForm) => Predicate) => {
  const takes = takesOf(row);
  const known = new Map<VerbForm, Predicate>();
  return (form) => {
    const made = known.get(form) ?? {
      sort: 'verb',
      effect: row.effect,
      takes,
      form,
      isOwn: row.isOwn === true,
      ...(row.voice !== undefined && { voice: row.voice }),
    };
    known.set(form, made);
    return made;
  };
};

const verbsOf = (row: PredicateRow): readonly Inflected<Predicate>[] => {
  const inForm = once(() => predicateIn(row));
  return row.words.split('|').map((phrase) => {
    if (!/^be\b/u.test(phrase)) return inflectedVerb(phrase, (form) => inForm()(form));
    const rest = phrase.slice('be'.length);
    return { starts: BE_FORMS, phrases: () => BE_FORMS.map((form) => [form + rest, inForm()('base')]) };
  });
};

const BEHIND_HEAD: ReadonlySet<string> = new Set('of for in at to from about on by against'.split(' '));

/** A noun's phrase parted at its head: "rough | guess", "time | of arrival". */
const atHead = (phrase: string): { readonly lead: readonly string[]; head: string; rest: readonly string[] } => {
  const words = phrase.split(' ');
  const behind = words.findIndex((word) => BEHIND_HEAD.has(word));
  const end = behind > 0 ? behind : words.length;
  return { lead: words.slice(0, end - 1), head: words[end - 1] ?? '', rest: words.slice(end) };
};

/** The nouns that stand first in their phrases: what is a noun only behind another word may be a verb elsewhere. */
const headNouns = (words: string): readonly string[] =>
  words.split('|').flatMap((phrase) => {
    const { lead, head } = atHead(phrase);
    return lead.length === 0 ? [head] : [];
  });

const nounsOf = (row: PredicateRow): readonly Inflected<Predicate>[] => {
  const predicate = once((): Predicate => ({ sort: 'noun', effect: row.effect, takes: takesOf(row), isOwn: false }));
  return row.words.split('|').map((phrase) => {
    const { lead, head, rest } = atHead(phrase);
    return {
      starts: [lead[0] ?? head],
      phrases: () => [head, pluralOf(head)].map((form) => [[...lead, form, ...rest].join(' '), predicate()]),
    };
  });
};

/** Words that have no forms. */
const uninflected = (words: string, make: () => Predicate): readonly Inflected<Predicate>[] => {
  const predicate = once(make);
  return words.split('|').map((phrase) => ({
    starts: [phrase.split(' ')[0] ?? ''],
    phrases: () => [[phrase, predicate()]],
  }));
};

const adjectivesOf = (row: PredicateRow): readonly Inflected<Predicate>[] =>
  uninflected(row.words, () => ({ sort: 'adjective', effect: row.effect, takes: takesOf(row), isOwn: false }));

const attributesOf = ({ effect, words }: (typeof ATTRIBUTES)[number]): readonly Inflected<Predicate>[] =>
  uninflected(words, () => ({ sort: 'attribute', effect, takes: new Set(), isOwn: false }));

/** Every predicate by the words that it begins with. */
export const PREDICATES: PhraseTable<Predicate> = inflectedTable(() => [
  ...VERBS.flatMap(verbsOf),
  ...NOUNS.flatMap(nounsOf),
  ...ADJECTIVES.flatMap(adjectivesOf),
  ...ATTRIBUTES.flatMap(attributesOf),
]);

const bases = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.split(' ')[0] ?? '');

/** Verbs of one word. */
const singles = (list: string): readonly string[] => list.split('|').filter((phrase) => !phrase.includes(' '));

/** The forms that a word may be of a verb that is known. */
export const VERB_FORMS: FormTable = formsAmong(() => [
  ...VERBS.flatMap(({ words }) => bases(words)),
  ...bases(NAMING_VERBS),
  ...bases(FALLIBLE_VERBS),
  ...bases(OTHER_VERBS),
  ...IRREGULAR_VERBS.keys(),
]);

/** Words that are a verb which may have a finite clause for its object. */
export const CLAUSAL_VERBS: FormTable = formsAmong(() =>
  VERBS.filter(({ takes }) => takes.includes('clause')).flatMap(({ words }) => singles(words)),
);

/** The same of those that say what they hold. */
export const CLAUSAL_SAYING: FormTable = formsAmong(() =>
  VERBS.filter(({ takes, effect }) => takes.includes('clause') && effect === 'says').flatMap(({ words }) =>
    singles(words),
  ),
);

/** Every form of a few verbs, with what it is. */
const formsIn = (list: readonly string[]): ReadonlyMap<string, ReadonlySet<VerbForm>> => {
  const forms = new Map<string, Set<VerbForm>>();
  for (const base of list)
    for (const [word, form] of formsOf(base)) forms.set(word, (forms.get(word) ?? new Set()).add(form));
  return forms;
};

export const FALLIBLE = formsIn(bases(FALLIBLE_VERBS));
export const NAMING = formsIn(bases(NAMING_VERBS));

const TELLING: ReadonlySet<Effect> = new Set<Effect>(['says', 'alleges', 'supposes', 'rejects']);

/** Base forms of verbs of saying and thinking: "it is wrong to say", beside "it was wrong to sell". */
export const TELLING_VERBS: ReadonlySet<string> = new Set([
  ...VERBS.filter(({ takes, effect }) => takes.includes('clause') && TELLING.has(effect)).flatMap(({ words }) =>
    bases(words),
  ),
  ...'speak talk call describe pretend imagine conclude present portray style brand compare'.split(' '),
]);

/** Words that may be a noun as well as a verb in "-s": "claims", "reports", "plans". */
export const NOUN_WORDS: ReadonlySet<string> = new Set(
  [...NOUNS.flatMap(({ words }) => headNouns(words)), ...STATEMENT_NOUNS.split('|')].flatMap((noun) => [
    noun,
    pluralOf(noun),
  ]),
);

/** Nouns of statements and figures, in the singular and the plural. */
export const STATEMENTS: ReadonlySet<string> = new Set(nounForms(STATEMENT_NOUNS));
