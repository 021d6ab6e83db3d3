import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, fits, formatAddress, isFiltered, parseAddress } from '../../../src/report/html/client/address.ts';

describe('the address', () => {
  it.each([
    { hash: '', state: {} },
    { hash: '#', state: {} },
    { hash: '#c:troops.sent', state: { at: 'c:troops.sent' } },
    { hash: '#verdict=contradicted', state: { verdicts: ['contradicted'] } },
    {
      hash: '#verdict=agreed,compatible&source=s:wire&kind=count&event=e&text=two+men&at=r:a:wire',
      state: {
        verdicts: ['agreed', 'compatible'],
        source: 's:wire',
        kind: 'count',
        event: 'e',
        text: 'two men',
        at: 'r:a:wire',
      },
    },
    { hash: '#%zz', state: { at: '%zz' } },
    { hash: '#colour=red', state: {} },
  ])('reads $hash', ({ hash, state }) => {
    expect(parseAddress(hash)).toEqual({ ...EVERYTHING, ...state });
  });

  it('writes what it reads back', () => {
    const word = fc.string({ minLength: 1 });
    const states = fc.record({
      verdicts: fc.subarray(['contradicted', 'agreed']),
      source: fc.string(),
      kind: fc.string(),
      event: fc.string(),
      text: word,
      at: fc.string(),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(parseAddress(formatAddress(state))).toEqual(state);
      }),
    );
  });

  it('names a place alone plainly, as links without scripts do', () => {
    expect(formatAddress({ ...EVERYTHING, at: 'c:troops.sent' })).toBe('#c:troops.sent');
    expect(isFiltered({ ...EVERYTHING, at: 'x' })).toBe(false);
  });
});

describe('fits', () => {
  const claim = {
    verdict: 'agreed',
    kind: 'count',
    event: 'flood',
    sources: ['s:wire', 's:herald'],
    text: () => 'how many were saved from the river',
  };
  it.each([
    { filter: {}, fit: true },
    { filter: { verdicts: ['agreed', 'contradicted'] }, fit: true },
    { filter: { verdicts: ['contradicted'] }, fit: false },
    { filter: { source: 's:wire' }, fit: true },
    { filter: { source: 's:wir' }, fit: false },
    { filter: { kind: 'date' }, fit: false },
    { filter: { event: 'flood' }, fit: true },
    { filter: { event: 'fire' }, fit: false },
    { filter: { text: 'RIVER saved' }, fit: true },
    { filter: { text: 'river lost' }, fit: false },
    { filter: { verdicts: ['agreed'], text: 'lost' }, fit: false },
  ])('$filter: $fit', ({ filter, fit }) => {
    expect(fits(claim, { ...EVERYTHING, ...filter })).toBe(fit);
  });
});
