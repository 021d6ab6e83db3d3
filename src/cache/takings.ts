import type { Store, Takings } from '../judge/units.ts';
import { inKeyedLines, keyedLines } from '../text/keyed-lines.ts';
import { once } from '../text/once.ts';
import { digest } from './answer.ts';

/** What quotes came to in the last run that was kept, as this run asks for it. */
export interface KeptTakings {
  readonly takings: Takings;
  /** What this run asked for, to be kept in its place; `null` where that is what is kept already. */
  readonly changed: () => ReadonlyMap<string, string> | null;
}

/** The text of a file, with a digest of itself and of whose it is. */
export const takingsText = (key: string, texts: ReadonlyMap<string, string>): string => {
  const lines = keyedLines(texts);
  return `${digest(key + lines)}\n${lines}`;
};

/** Before the keys of what several quotes came to: others are digests, and begin with none of its letters. */
const TOGETHER = 'together ';

const NONE: ReadonlyMap<string, string> = new Map();

const textsIn = (key: string, text: string): ReadonlyMap<string, string> => {
  const end = text.indexOf('\n');
  const lines = text.slice(end + 1);
  return end >= 0 && text.slice(0, end) === digest(key + lines) ? inKeyedLines(lines) : NONE;
};

/** @param text the file as it is kept; `null` where there is none. One that is damaged, or another's, holds nothing. */
export const keptTakings = (key: string, text: string | null): KeptTakings => {
  const before = once(() => (text === null ? NONE : textsIn(key, text)));
  const asked = new Map<string, string>();
  let isNew = false;
  const store = (keyOf: (name: string) => string): Store => ({
    find: (name) => {
      const found = before().get(keyOf(name));
      if (found !== undefined) asked.set(keyOf(name), found);
      return found;
    },
    keep: (name, taken) => {
      isNew = true;
      asked.set(keyOf(name), taken);
    },
  });
  return {
    takings: { ...store((name) => name), together: store((name) => `${TOGETHER}${name}`) },
    changed: () => (isNew || asked.size !== before().size ? asked : null),
  };
};
