import type { Kind, ReadOutcome } from '../model/kind.ts';
import type { Name } from '../model/values.ts';

const readName = (quote: string): ReadOutcome<Name> => {
  const parts = quote.split(' ').filter((part) => /^\p{Lu}/u.test(part));
  const head = parts.at(-1);
  if (head === undefined)
    return {
      ok: false,
      problem: { code: 'value-unreadable', data: { quote, kind: 'place', reason: 'no name stands in it' } },
    };
  return {
    ok: true,
    value: {
      bearer: 'place',
      text: parts.join(' '),
      parts,
      head,
      generic: [],
      folded: parts.map((part) => part.toLowerCase()),
    },
    notes: [],
  };
};

/** First version: being replaced. */
export const place: Kind<'place'> = {
  summary: 'a place by name',
  options: ['aliases'],
  labelled: false,
  read: readName,
  parse: (value) => readName(String(value)),
  relate: (a, b) =>
    a.folded.join(' ') === b.folded.join(' ')
      ? { relation: 'same', rule: 'name-equal' }
      : { relation: 'contradicts', conflict: 'name', rule: 'name-different' },
  meet: (values) => values[0] ?? null,
  format: (value) => value.text,
};
