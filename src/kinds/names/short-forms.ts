import {
  ABBREVIATED_FORMS,
  FREQUENT_GIVEN_NAMES,
  OTHER_GIVEN_NAMES,
  SHORT_FORMS,
} from '../../languages/en/given-names.ts';

const readRows = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const fullForms = new Map<string, Set<string>>();
  for (const row of [...SHORT_FORMS, ...ABBREVIATED_FORMS]) {
    const [full = '', short = ''] = row.split('|');
    for (const form of short.split(',')) {
      const known = fullForms.get(form) ?? new Set<string>();
      for (const name of full.split(',')) known.add(name);
      fullForms.set(form, known);
    }
  }
  return fullForms;
};

const FULL_FORMS = readRows();

/** Whether one folded given name is a known short form of the other: "ted" of "theodore". */
export const isShortForm = (a: string, b: string): boolean =>
  (FULL_FORMS.get(a)?.has(b) ?? false) || (FULL_FORMS.get(b)?.has(a) ?? false);

const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...FREQUENT_GIVEN_NAMES,
  ...FULL_FORMS.keys(),
  ...[...FULL_FORMS.values()].flatMap((names) => [...names]),
]);

/** Whether a folded word is a frequent given name, and so no sign of a family name. */
export const isGivenName = (folded: string): boolean => GIVEN_NAMES.has(folded);

const OTHERS: ReadonlySet<string> = new Set(OTHER_GIVEN_NAMES);

/** Whether a folded word can be a given name, where its place in the phrase asks for one. */
export const mayBeGivenName = (folded: string): boolean => isGivenName(folded) || OTHERS.has(folded);
