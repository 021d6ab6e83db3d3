import type { ClaimOptions, EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import type { Name } from '../model/values.ts';
import { settle, taken } from './editor-value.ts';
import { aliasRelation, fullestName, pickRule } from './names/aliases.ts';
import { shownName as format } from './names/forms-of-address.ts';
import { readNames } from './names/read-names.ts';
import { relateBodies } from './names/relate-bodies.ts';
import { relatePersons } from './names/relate-persons.ts';

const unreadable = (quote: string, reason: string): ReadOutcome<Name> => ({
  ok: false,
  problem: { code: 'value-unreadable', data: { quote, kind: 'name', reason } },
});

const parse = (value: EditorValue): ReadOutcome<Name> => {
  const quote = String(value);
  if (typeof value !== 'string') return unreadable(quote, 'a name is words');
  const { candidates, reason } = readNames(value, { free: true });
  const [only, ...others] = candidates;
  return only === undefined || others.length > 0
    ? unreadable(quote, reason ?? 'no name stands in it')
    : taken(quote, only, 'name');
};

const relateNames = (a: Name, b: Name): Relation => {
  if (a.bearer !== b.bearer)
    return {
      relation: 'contradicts',
      conflict: 'name',
      rule: 'name-different',
      note: 'one is a person, the other a body',
    };
  return a.bearer === 'body' ? relateBodies(a, b) : relatePersons(a, b);
};

/** An alias means a name that is written so, or more fully so: "Rudsky" means Sergey Rudsky. */
const means = (form: string, name: Name): boolean => {
  const parsed = parse(form);
  if (!parsed.ok) return false;
  const { relation } = relateNames(parsed.value, name);
  return relation === 'same' || (relation === 'compatible' && parsed.value.bearer === 'person');
};

const relate = (a: Name, b: Name, options: ClaimOptions): Relation => {
  const relation = relateNames(a, b);
  return relation.relation === 'contradicts' ? (aliasRelation(a, b, options, means) ?? relation) : relation;
};

const isSame = (a: Name, b: Name): boolean => relateNames(a, b).relation === 'same';

const read = (quote: string, context: ReadContext): ReadOutcome<Name> => {
  const found = readNames(quote, { around: context.around });
  const names = found.candidates.map(({ value }) => value);
  const same = pickRule(names, context, { parse, equal: isSame, relate });
  return settle(quote, found, context, { kind: 'name', parse, format, same });
};

/**
 * A person by name, without titles and offices; else a body, such as a ministry or a joint centre. A quote that names
 * none is unreadable, one that names several is ambiguous until the editor's value picks one.
 *
 * Names that are equal apart from titles are the same. With the family name shared, initials, order and missing parts
 * are compatible, as are the claim's `aliases`. A different spelling of what may be one name contradicts as `spelling`,
 * anything else as `name`: no distance ever makes two names one.
 */
export const name: Kind<'name'> = {
  summary: 'a person or a body by name, titles aside: Gen. Sergey Rudsky',
  options: ['aliases'],
  labelled: false,
  read,
  parse,
  relate,
  meet: fullestName,
  format,
};
