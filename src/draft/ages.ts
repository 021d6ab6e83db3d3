import { coresIn } from '../kinds/ages/find-ages.ts';
import { whoseAge } from '../kinds/ages/whose-age.ts';
import { sceneOf } from '../kinds/time/scene.ts';
import type { Span } from '../model/place.ts';
import type { Found } from './figures.ts';
import { ofAge } from './eligible.ts';
import { frameOf } from './frames.ts';
import { rolesAround } from './roles.ts';
import { tokensIn, type Sentence } from './sentence.ts';

/** A name that stands in a sentence, folded; its span counts there. */
export interface NameAt {
  readonly span: Span;
  readonly folded: string;
}

/** Characters between an age and the name that it is of: "Mara Vell, 34", "34-year-old Mara Vell". */
const BESIDE = 3;

/** Who is that old, before a name: " baker, ", " ship's captain ". */
const ROLE = /^ (?:\p{Ll}[\p{L}'’-]* ){0,2}\p{Ll}[\p{L}'’-]*,? (?:named |called )?$/u;

const nearName = (names: readonly NameAt[], span: Span, text: string): NameAt | undefined => {
  const right = names.find(({ span: { start } }) => start >= span.end && start - span.end <= BESIDE);
  const left = names.findLast(({ span: { end } }) => end <= span.start && span.start - end <= BESIDE + 2);
  const isLeft = left !== undefined && /^,? ?(?:\(|an? |aged |is |was )?$/u.test(text.slice(left.span.end, span.start));
  if (right !== undefined && /^ $/u.test(text.slice(span.end, right.span.start))) return right;
  if (isLeft) return left;
  // "A 67-year-old baker, NAME"
  const behind = names.find(({ span: { start } }) => start >= span.end);
  return behind !== undefined && ROLE.test(text.slice(span.end, behind.span.start)) ? behind : undefined;
};

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The ages of a sentence, each with whom it is of: a name, else the word for who is that old, else nobody. */
export const agesOf = (sentence: Sentence, names: readonly NameAt[]): readonly Found[] => {
  const { text } = sentence;
  const scene = sceneOf(text, {});
  return coresIn(scene).flatMap((core): readonly Found[] => {
    const [first, last] = [scene.tokens[core.from], scene.tokens[core.to - 1]];
    const [stated, more] = core.stated;
    if (first === undefined || last === undefined || more !== undefined || whoseAge(scene.tokens, core) !== null)
      return [];
    const span = { start: first.start, end: last.end };
    const name = nearName(names, span, text);
    const whom = tokensIn(sentence, name === undefined ? span : around(name.span, span));
    const roles = rolesAround(sentence.tokens, whom.from, whom.to);
    const head = name?.folded ?? roles[0] ?? '';
    return [
      {
        kind: 'age',
        span,
        text: `${stated.count} ${stated.unit}`,
        frame: frameOf(sentence, span, { head, modifiers: roles }, ofAge),
      },
    ];
  });
};
