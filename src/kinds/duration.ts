import type { Kind } from '../model/kind.ts';

/** Times: every quote is declined until its reader stands. */
export const duration: Kind<'duration'> = {
  summary: '',
  options: [],
  labelled: false,
  read: (quote) => ({ ok: false, problem: { code: 'value-unreadable', data: { quote, kind: 'duration', reason: 'not read yet' } } }),
  parse: (value) => ({
    ok: false,
    problem: { code: 'value-unreadable', data: { quote: String(value), kind: 'duration', reason: 'not read yet' } },
  }),
  relate: () => ({ relation: 'incomparable', rule: 'unit' }),
  meet: () => null,
  format: (value) => JSON.stringify(value),
};
