import type { Kind } from '../model/kind.ts';

/** Times: every quote is declined until its reader stands. */
export const date: Kind<'date'> = {
  summary: '',
  options: [],
  labelled: false,
  read: (quote) => ({ ok: false, problem: { code: 'value-unreadable', data: { quote, kind: 'date', reason: 'not read yet' } } }),
  parse: (value) => ({
    ok: false,
    problem: { code: 'value-unreadable', data: { quote: String(value), kind: 'date', reason: 'not read yet' } },
  }),
  relate: () => ({ relation: 'incomparable', rule: 'unit' }),
  meet: () => null,
  format: (value) => JSON.stringify(value),
};
