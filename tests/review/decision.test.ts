import { describe, expect, it } from 'vitest';
import type { Claim, Registry } from '../../src/model/claim.ts';
import { startOf } from '../../src/model/place.ts';
import { refusalOf, targetsFor, type Decision } from '../../src/review/index.ts';

const at = startOf('a.yaml');

const claim = (id: string, sources: readonly string[], more: Partial<Claim> = {}): Claim => ({
  id,
  at,
  question: `What of ${id}?`,
  kind: 'count',
  related: [],
  tags: [],
  options: {},
  lostReadings: 0,
  draft: { confidence: 'likely', because: [] },
  readings: sources.map((source) => ({
    key: source,
    at,
    source,
    sourceAt: at,
    quote: { exact: '4' },
    quoteAt: at,
  })),
  ...more,
});

const { draft: _, ...accepted } = claim('accepted', ['a']);

const REGISTRY: Registry = {
  files: [],
  events: new Map(),
  parties: new Map(),
  findings: [],
  claims: [
    claim('dead', ['a', 'b'], { event: 'flood', options: { unit: 'people' } }),
    claim('hurt', ['c'], { event: 'storm' }),
    claim('when', ['a', 'b'], { kind: 'date' }),
    claim('horses', ['a', 'b'], { options: { unit: 'horses' } }),
    accepted,
    claim('lost', ['a', 'b']),
  ],
};

describe('refusalOf', () => {
  it.each<[Decision, string | null]>([
    [{ is: 'accept', claim: 'dead' }, null],
    [{ is: 'accept', claim: 'deda' }, 'there is no claim deda; did you mean dead?'],
    [{ is: 'drop', claim: 'accepted' }, 'accepted is no draft: it was accepted, or written by hand'],
    [{ is: 'rename', claim: 'dead', to: 'toll.2020' }, null],
    [{ is: 'rename', claim: 'dead', to: 'hurt' }, 'the id hurt is taken'],
    [
      { is: 'rename', claim: 'dead', to: '-x' },
      '-x is no id: letters, digits, "-", "_" and ".", or a question in words',
    ],
    [{ is: 'rename', claim: 'dead', to: 'How many died?' }, null],
    [{ is: 'rename', claim: 'dead', to: 'Why?' }, null],
    [{ is: 'merge', claim: 'dead', into: 'lost' }, null],
    [{ is: 'merge', claim: 'dead', into: 'accepted' }, null],
    [{ is: 'merge', claim: 'dead', into: 'dead' }, 'dead cannot be merged into itself'],
    [{ is: 'merge', claim: 'dead', into: 'nothing' }, 'there is no claim nothing'],
    [{ is: 'merge', claim: 'dead', into: 'when' }, 'when is of the kind date, dead of the kind count'],
    [{ is: 'merge', claim: 'dead', into: 'hurt' }, 'hurt is about another event than dead'],
    [{ is: 'merge', claim: 'dead', into: 'horses' }, 'horses counts in another unit than dead'],
  ])('%o: %s', (decision, expected) => {
    expect(refusalOf(decision, REGISTRY)).toBe(expected);
  });
});

describe('targetsFor', () => {
  it('gives what can be merged into, with the most sources in common first', () => {
    expect(targetsFor('dead', REGISTRY).map(({ id }) => id)).toEqual(['lost', 'accepted']);
    expect(targetsFor('gone', REGISTRY)).toEqual([]);
  });
});
