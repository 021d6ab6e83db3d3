import type { ClaimOptions, EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import type { Name } from '../model/values.ts';
import { settle, taken } from './editor-value.ts';
import { aliasRelation, fullestName, pickRule } from './names/aliases.ts';
import { readPlaces } from './names/read-places.ts';
import { equalPlaces, relatePlaces } from './names/relate-places.ts';

const unreadable = (quote: string, reason: string): ReadOutcome<Name> => ({
  ok: false,
  problem: { code: 'value-unreadable', data: { quote, kind: 'place', reason } },
});

const parse = (value: EditorValue): ReadOutcome<Name> => {
  const quote = String(value);
  if (typeof value !== 'string') return unreadable(quote, 'a place is named in words');
  const { candidates, reason } = readPlaces(value, { free: true });
  const [only, ...others] = candidates;
  return only === undefined || others.length > 0
    ? unreadable(quote, reason ?? 'no place is named in it')
    : taken(quote, only, 'place');
};

/** An alias means a place of that name, whether or not its generic word is said. */
const means = (form: string, name: Name): boolean => {
  const parsed = parse(form);
  return parsed.ok && relatePlaces(parsed.value, name).relation !== 'contradicts';
};

/** Generic words hold against an alias too: Lachin and Berdzor may be one name, their pass and their corridor are two. */
const relate = (a: Name, b: Name, options: ClaimOptions): Relation => {
  const relation = relatePlaces(a, b);
  if (relation.relation !== 'contradicts' || relation.rule === 'generic') return relation;
  return aliasRelation(a, b, options, means) ?? relation;
};

/** The name with its generic words, and the larger place where one was given. */
const format = (place: Name): string =>
  place.within === undefined ? place.text : `${place.text} in ${titled(place.within)}`;

const titled = (folded: string): string =>
  folded.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());

const read = (quote: string, context: ReadContext): ReadOutcome<Name> => {
  const found = readPlaces(quote, { around: context.around });
  const names = found.candidates.map(({ value }) => value);
  const same = pickRule(names, context, { parse, equal: equalPlaces, relate });
  return settle(quote, found, context, { kind: 'place', parse, format, same });
};

/**
 * A place by name. Its generic words count: a corridor, a pass and a district of one name are three things (`generic`),
 * while a place without a generic word, or with a vague one such as "region", may be any of those that cover ground. A
 * quote that names several places is ambiguous until the editor's value picks one.
 */
export const place: Kind<'place'> = {
  summary: 'a place by name, its generic words told apart: Lachin corridor',
  options: ['aliases'],
  labelled: false,
  read,
  parse,
  relate,
  meet: fullestName,
  format,
};
