import { KINDS } from '../kinds/index.ts';
import { coresIn } from '../kinds/ages/find-ages.ts';
import { sceneOf } from '../kinds/time/scene.ts';
import { readContext, type Passage, type Stated } from './fact.ts';

/** An age tells who is meant more often than it answers something. */
const WEIGHT = 1;

/** The ages that a sentence states: "aged 41", "22-year-old", "John Smith, 41,". They count nothing. */
export const agesIn = ({ source, text }: Passage): readonly Stated[] => {
  const scene = sceneOf(text, {});
  return coresIn(scene).flatMap(({ from, to }): readonly Stated[] => {
    const [first, last] = [scene.tokens[from], scene.tokens[to - 1]];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const words = text.slice(span.start, span.end);
    const around = { before: text.slice(0, span.start), after: text.slice(span.end) };
    const read = KINDS.age.read(words, { ...readContext(source), around });
    const stated = read.ok ? KINDS.age.format(read.value) : '';
    return [{ kind: 'age', span, key: `age ${stated || words}`, text: stated, nouns: [], weight: WEIGHT }];
  });
};
