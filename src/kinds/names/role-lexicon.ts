import { PLAIN_TRANSITIVES, ROLE_FIELDS, type RoleVerb } from '../../languages/en/role-words.ts';
import { IRREGULAR_PAST } from '../../languages/en/tense-words.ts';
import { formsOf, type VerbForm } from '../../stance/forms.ts';

/** A part that somebody takes in what is told. */
export interface Role {
  /** In what: two roles of one field are never taken by one. */
  readonly field: string;
  readonly role: string;
  /** Whether it is the other party, of whom nothing is said but that. */
  readonly isOther: boolean;
}

/** What a verb or the noun of a deed gives those beside it. */
export interface Deed {
  /** The particle behind it: "took over". */
  readonly particle: string | null;
  readonly forms: ReadonlySet<VerbForm | 'noun'>;
  readonly subject: Role | null;
  readonly object: Role | null;
  readonly behind: ReadonlyMap<string, Role>;
  /** Words of which one must stand in the sentence; any where empty. */
  readonly beside: ReadonlySet<string>;
}

const wordsIn = (list: string): readonly string[] => list.split('|');

const roleOf = (field: string, role: string): Role => ({
  field,
  role: role.replace('*', ''),
  isOther: role.startsWith('*'),
});

const behindOf = (field: string, behind: Readonly<Record<string, string>> = {}): ReadonlyMap<string, Role> =>
  new Map(Object.entries(behind).map(([word, role]) => [word, roleOf(field, role)]));

const besideOf = (list: string | undefined): ReadonlySet<string> => new Set(list === undefined ? [] : wordsIn(list));

const deeds = new Map<string, Deed[]>();
const add = (word: string, deed: Deed): void => {
  deeds.set(word, [...(deeds.get(word) ?? []), deed]);
};

const addVerb = (field: string, verb: RoleVerb, ofField?: string): void => {
  const { subject, object } = verb;
  const beside = besideOf(verb.beside ?? ofField);
  for (const phrase of wordsIn(verb.verbs)) {
    const [base = '', particle = null] = phrase.split(' ');
    const forms = new Map<string, Set<VerbForm>>();
    for (const [word, form] of formsOf(base)) forms.set(word, (forms.get(word) ?? new Set()).add(form));
    for (const [word, of] of forms)
      add(word, {
        particle,
        forms: of,
        subject: subject === undefined ? null : roleOf(field, subject),
        object: object === undefined ? null : roleOf(field, object),
        behind: behindOf(field, verb.behind),
        beside,
      });
  }
};

for (const [field, { verbs, deeds: nouns = [], beside }] of Object.entries(ROLE_FIELDS)) {
  for (const verb of verbs) addVerb(field, verb, beside);
  for (const { nouns: list, behind } of nouns)
    for (const word of wordsIn(list))
      add(word, {
        particle: null,
        forms: new Set(['noun']),
        subject: null,
        object: null,
        behind: behindOf(field, behind),
        beside: besideOf(beside),
      });
}
for (const base of wordsIn(PLAIN_TRANSITIVES))
  addVerb(base, { verbs: base, subject: 'who did it', object: 'whom it was done to' });

/** What a word can give a name beside it, a particle behind it first. */
export const deedsOf = (word: string): readonly Deed[] => deeds.get(word) ?? [];

const tableOf = (of: 'nouns' | 'marks'): ReadonlyMap<string, Role> =>
  new Map(
    Object.entries(ROLE_FIELDS).flatMap(([field, row]) =>
      Object.entries(row[of] ?? {}).flatMap(([role, list]) =>
        wordsIn(list).map((word) => [word, { field, role, isOther: false }] as const),
      ),
    ),
  );

/** Nouns that say which part their bearer takes. */
export const ROLE_NOUNS: ReadonlyMap<string, Role> = tableOf('nouns');

/** Words of a noun phrase that do. */
export const ROLE_MARKS: ReadonlyMap<string, Role> = tableOf('marks');

/** A past form of some other verb: what stands behind it hangs on that. */
export const isOtherPast = (word: string): boolean =>
  deedsOf(word).length === 0 && (IRREGULAR_PAST.has(word) || /[a-z]{2}ed$/u.test(word));
