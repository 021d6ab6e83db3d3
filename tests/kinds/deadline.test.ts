import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadline } from '../../src/kinds/deadline.ts';
import type { ReadContext } from '../../src/model/kind.ts';
import type { Deadline } from '../../src/model/values.ts';
import { DEADLINE_CASES } from './cases/dates.ts';

const read = (quote: string, known: Omit<ReadContext, 'options'> = {}) =>
  deadline.read(quote, { options: {}, ...known });

const valueOf = (quote: string, known: Omit<ReadContext, 'options'> = {}): Deadline => {
  const outcome = read(quote, known);
  if (!outcome.ok) throw new Error(`unreadable: ${quote}`);
  return outcome.value;
};

describe('reading deadlines', () => {
  it.each(DEADLINE_CASES)('$quote', ({ quote, expected, ...known }) => {
    const outcome = read(quote, known);
    expect(outcome.ok ? deadline.format(outcome.value) : null).toBe(expected);
  });

  it.each([
    ['December 1, 2020', 'makes the date a deadline'],
    ['within ten days', 'from which day it counts'],
    ['by about December 1, 2020', 'only about a day'],
    ['by Friday', 'said_on'],
  ])('says why %s is declined', (quote, reason) => {
    expect(JSON.stringify(read(quote))).toContain(reason);
  });

  it.each([
    ['Registration closes [[10 August 2020]].', 'by August 10, 2020'],
    ['Taxpayers have [[until 15 April 2020]] to pay.', 'by April 15, 2020'],
    ['The closing date, [[30 November 2020]], was kept.', 'by November 30, 2020'],
    ['Bids close, without exception, at [[5 p.m. on 2 May 2020]].', 'by May 2, 2020'],
    ['On appeal the order to leave by [[5 May 2020]] was set aside.', null],
    ['The order to leave by [[5 May 2020]] was later waived.', null],
    ['The order to leave by [[5 May 2020]] was read out.', 'by May 5, 2020'],
  ])('reads %s as %s', (sentence, expected) => {
    const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
    const outcome = read(quote, { around: { before, after } });
    expect(outcome.ok ? deadline.format(outcome.value) : null).toBe(expected);
  });

  it('offers both ends of a month without “the end of”', () => {
    expect(read('by November 2020')).toMatchObject({
      problem: { code: 'value-ambiguous', data: { candidates: ['by October 31, 2020', 'by November 30, 2020'] } },
    });
  });

  it('takes a plain day from an editor, and holds it against the quote', () => {
    expect(deadline.parse('2020-12-01', { options: {} })).toMatchObject({ ok: true, value: { lastDay: '2020-12-01' } });
    expect(deadline.parse('December 2020', { options: {} })).toMatchObject({ ok: false });
    expect(read('by November 2020', { value: '2020-11-30' })).toMatchObject({ value: { lastDay: '2020-11-30' } });
    expect(read('by December 1, 2020', { value: '2020-12-02' })).toMatchObject({ problem: { code: 'value-mismatch' } });
  });
});

describe('a deadline in its sentence', () => {
  it.each([
    ['Claims must be lodged by [[2 May 2021]].', '2021-05-02'],
    ['Claims must be lodged before [[2 May 2021]].', '2021-05-01'],
    ['Claims are taken until [[5 p.m. on 2 May 2021]].', '2021-05-02'],
    ['Rent has to be paid by [[the last day of September 2021]].', '2021-09-30'],
    ['The cut-off is [[5 p.m. on 2 May 2021]].', '2021-05-02'],
    ['The deadline for claims was [[2 May 2021]].', '2021-05-02'],
    ['Entries close at [[11:59 p.m. on 7 April 2021]].', '2021-04-07'],
    ['Entries close, without exception, at [[11:59 p.m. on 7 April 2021]].', '2021-04-07'],
    ['[[2 May 2021]] is the last day for claims.', '2021-05-02'],
    ['The office was robbed on [[2 May 2021]].', null],
    ['The claim of [[2 May 2021]] was lost.', null],
    ['The deadline was missed; he died on [[2 May 2021]].', null],
    ['The shop closed; thieves came on [[2 May 2021]].', null],
    ['It has run since [[2 May 2021]].', null],
  ])('%s', (sentence, expected) => {
    const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
    const outcome = deadline.read(quote, { options: {}, around: { before, after } });
    expect(outcome.ok ? outcome.value.lastDay : null).toBe(expected);
  });
});

describe('comparing deadlines', () => {
  it.each([
    ['by December 1, 2020', 'before December 2, 2020', 'same', 'equal'],
    ['by December 1, 2020', 'by December 2, 2020', 'contradicts', 'deadline'],
    ['by December 1, 2020', 'by December 31, 2020', 'contradicts', 'deadline'],
    ['by December 1, [2020, event]', 'by December 1, 2020', 'compatible', 'implied-year'],
    ['by December 1, [2020]', 'by December 1, 2020', 'same', 'equal'],
  ])('%s | %s: %s by %s', (a, b, relation, rule) => {
    expect(deadline.relate(valueOf(a), valueOf(b), {})).toMatchObject({ relation, rule });
    expect(deadline.relate(valueOf(b), valueOf(a), {})).toMatchObject({ relation, rule });
  });

  it('has a common answer only where all are equal, with the surest year', () => {
    const [a, b] = [valueOf('by December 1, [2020, event]'), valueOf('by December 1, 2020')];
    expect(deadline.meet([a, b], {})).toEqual(b);
    expect(deadline.meet([a, valueOf('by December 2, 2020')], {})).toBeNull();
    expect(deadline.meet([], {})).toBeNull();
  });

  it('reads back what it writes', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const origins = fc.constantFrom<Deadline['year'][]>('stated', 'source', 'event');
    fc.assert(
      fc.property(days, origins, (one, year) => {
        const value = { lastDay: one.toISOString().slice(0, 10), year };
        expect(valueOf(deadline.format(value))).toEqual(value);
      }),
    );
  });
});
