import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

describe('what is remembered', () => {
  const counting = (most: number): { readonly made: string[]; readonly ask: (word: string) => string } => {
    const made: string[] = [];
    return {
      made,
      ask: remembered(
        most,
        (word: string) => word,
        (word) => {
          made.push(word);
          return word.toUpperCase();
        },
      ),
    };
  };

  it('is made once', () => {
    const { made, ask } = counting(2);
    expect(['a', 'b', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'B']);
    expect(made).toEqual(['a', 'b']);
  });

  it('is made again once others have taken its room', () => {
    const { made, ask } = counting(2);
    expect(['a', 'b', 'c', 'a', 'c'].map(ask)).toEqual(['A', 'B', 'C', 'A', 'C']);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  it('may be nothing', () => {
    let times = 0;
    const ask = remembered(1, String, (): null => {
      times += 1;
      return null;
    });
    expect([ask(1), ask(1), times]).toEqual([null, null, 1]);
  });
});
