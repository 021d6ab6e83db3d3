import { describe, expect, it } from 'vitest';
import { relateAnswers, type Answer } from '../../src/judge/answer.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Relation } from '../../src/model/relation.ts';

const answer = (frame: Frame): Answer<number> => ({ value: 340, frame, stance: 'asserted' });
const equal = (): Relation => ({ relation: 'same', rule: 'equal' });
const apart = (): Relation => ({ relation: 'contradicts', rule: 'disjoint', conflict: 'number' });

describe('what an amount takes in', () => {
  it.each<[Frame, Frame, string]>([
    [{ type: 'level', scope: 'before tax' }, { type: 'level', scope: 'before tax' }, 'same: equal'],
    [{ type: 'level', scope: 'before tax' }, { type: 'level', scope: 'with tax' }, 'incomparable: frame'],
    [{ type: 'level', scope: 'worldwide' }, { type: 'level', scope: 'in peru alone' }, 'incomparable: frame'],
    [{ type: 'level', scope: 'worldwide' }, { type: 'level' }, 'compatible: scope'],
    [{ type: 'rate', detail: 'day', scope: 'net' }, { type: 'rate', detail: 'day' }, 'compatible: scope'],
    [{ type: 'rate', detail: 'day', scope: 'net' }, { type: 'level', scope: 'net' }, 'incomparable: frame'],
  ])('%o | %o: %s', (a, b, expected) => {
    const [there, back] = [relateAnswers(answer(a), answer(b), equal), relateAnswers(answer(b), answer(a), equal)];
    expect(`${there.relation}: ${there.rule}`).toBe(expected);
    expect(`${back.relation}: ${back.rule}`).toBe(expected);
  });

  it('explains no difference of the amounts away', () => {
    const [a, b] = [answer({ type: 'level', scope: 'worldwide' }), answer({ type: 'level' })];
    expect(relateAnswers(a, b, apart).relation).toBe('contradicts');
  });
});
