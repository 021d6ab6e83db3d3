import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decisionsOf,
  doneText,
  keysIn,
  press,
  reviewOf,
  shownIn,
  type Decision,
  type Review,
} from '../../src/review/index.ts';

interface Played {
  readonly review: Review;
  readonly effects: readonly string[];
}

const said = (decision: Decision): string => Object.values(decision).join(' ');

/** What a person's keys, each a character, come to where every effect is had. */
const play = (drafts: readonly string[], sent: string, targets: readonly string[] = []): Played =>
  Array.from(sent)
    .flatMap(keysIn)
    .reduce<Played>(
      ({ review, effects }, key) => {
        const { review: next, effect } = press(review, key, targets);
        if (effect === null) return { review: next, effects };
        return { review: next, effects: [...effects, effect.is === 'decide' ? said(effect.decision) : effect.is] };
      },
      { review: reviewOf(drafts), effects: [] },
    );

describe('a key', () => {
  it.each([
    ['accepts', 'a', ['accept x'], 'y'],
    ['drops', 'd', ['drop x'], 'y'],
    ['skips', 's', [], 'y'],
    ['skips all', 'sss', [], undefined],
    ['does nothing behind the last', 'sssad', [], undefined],
    ['takes a decision back', 'au', ['accept x', 'undo'], 'x'],
    ['takes a skip back', 'su', [], 'x'],
    ['takes nothing back where nothing was done', 'u', [], 'x'],
    ['renames by an id', 'rnew\r', ['rename x new'], 'new'],
    ['renames by a question', 'rHow many?\r', ['rename x How many?'], 'x'],
    ['renames, and then decides under the new id', 'rnew\ra', ['rename x new', 'accept new'], 'y'],
    ['renames after a slip', 'rnew!\u007f\r', ['rename x new'], 'new'],
    ['renames nothing to the same', 'rx\r', [], 'x'],
    ['leaves a question unanswered', 'rnew\u001bs', [], 'y'],
    ['answers with nothing', 'm\r', [], 'x'],
    ['merges into the claim of a number', 'm2\r', ['merge x other'], 'y'],
    ['merges into the claim of an id', 'mz\r', ['merge x z'], 'y'],
    ['takes commands as letters while it asks', 'radq\r', ['rename x adq'], 'adq'],
    ['ends', 'q', ['quit'], 'x'],
    ['ends while it asks, too', 'ra\u0003', ['quit'], 'x'],
    ['is in lower case', 'AD', [], 'x'],
  ])('%s: %j', (_, sent, effects, shown) => {
    const played = play(['x', 'y', 'z'], sent, ['z', 'other']);
    expect(played.effects).toEqual(effects);
    expect(shownIn(played.review)).toBe(shown);
  });

  it('counts what was decided and not taken back', () => {
    const { review } = play(['x', 'y', 'z', 'w'], 'aadurnew\rm1\r', ['t']);
    expect(doneText(decisionsOf(review))).toBe('2 accepted, 1 renamed, 1 merged');
    expect(doneText([])).toBe('');
  });
});

const KEY = fc.constantFrom('a', 'd', 's', 'u', 'r', 'm', '\r', '\u001b', 'k', '1');

describe('any keys', () => {
  it('taken back one by one, lead back to the beginning', () => {
    fc.assert(
      fc.property(fc.array(KEY, { maxLength: 40 }), (keys) => {
        const { review } = play(['x', 'y', 'z'], `${keys.join('')}\u001b`, ['t']);
        let back = review;
        while (back.past.length > 0) back = press(back, { is: 'text', text: 'u' }, []).review;
        expect([back.open, back.at]).toEqual([['x', 'y', 'z'], 0]);
      }),
    );
  });

  it('decide only on the draft that is shown, and ask for as many undos as decisions stand', () => {
    fc.assert(
      fc.property(fc.array(KEY, { maxLength: 40 }), (keys) => {
        let review = reviewOf(['x', 'y', 'z']);
        let standing = 0;
        for (const key of keys.flatMap(keysIn)) {
          const pressed = press(review, key, ['t']);
          const { effect } = pressed;
          if (effect?.is === 'decide') expect(effect.decision.claim).toBe(shownIn(review));
          if (effect?.is === 'decide') standing += 1;
          if (effect?.is === 'undo') standing -= 1;
          ({ review } = pressed);
          expect(decisionsOf(review)).toHaveLength(standing);
          expect(review.at).toBeLessThanOrEqual(review.open.length);
        }
      }),
    );
  });
});
