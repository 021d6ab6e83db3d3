import type { WordRange } from '../../kinds/names/words.ts';
import { besideName, type Bearer } from '../../kinds/names/beside-name.ts';
import { isCountry, isSeat } from '../../languages/en/gazetteer.ts';
import { ACRONYMS } from '../../kinds/names/titles.ts';
import type { Span } from '../../model/place.ts';
import { NAMING_KINDS, type KindName } from '../../model/values.ts';
import { beforeQuote } from './before.ts';
import { behindQuote } from './behind.ts';
import { cutWord } from './inside.ts';
import { isNamePart, namesBody, sceneOf, type Scene } from './scene.ts';

/** What a quote leaves out of a name's phrase: a part of the name itself, or what makes it somebody or something else. */
export interface LeftOut {
  /** In the raw text. */
  readonly word: Span;
  readonly effect: 'name' | 'relation';
}

/** The first and the last name-like word of the quote, from which a wording beside it is looked for. */
const nameRange = ({ words, from, to }: Scene): WordRange => {
  const first = words.slice(from, to).findIndex(isNamePart);
  return { from: first < 0 ? from : from + first, to };
};

/** What the words quoted name: a country or a short name of a body stands for a body, where no place is asked for. */
const bearerOf = (scene: Scene): Bearer => {
  if (scene.kind === 'place' || scene.kind === 'set') return scene.kind;
  const { folded = '' } = scene.words[scene.to - 1] ?? {};
  const isBody = namesBody(scene) || ACRONYMS.has(folded) || isCountry(folded) || isSeat(folded);
  return isBody ? 'body' : 'person';
};

const relationBeside = (scene: Scene): WordRange | null => {
  const { words, from, to } = scene;
  if (!words.slice(from, to).some(isNamePart)) return null;
  const found = besideName(words, nameRange(scene), bearerOf(scene));
  return found !== null && (found.from < from || found.to > to) ? found : null;
};

/**
 * What a part of a quote leaves out of the phrase that its name stands in; `undefined` for nothing, and for kinds whose
 * answers are no names. Looks at the words that touch the quote in its sentence. A possessive ending may be left off, as
 * may titles before a name and words that only begin the sentence.
 */
export const leftOutOfName = (text: string, part: Span, kind: KindName): LeftOut | undefined => {
  if (!NAMING_KINDS.has(kind)) return undefined;
  const { scene, offset } = sceneOf(text, part, kind);
  if (scene.from >= scene.to) return undefined;
  const cut = cutWord(scene) ?? beforeQuote(scene) ?? behindQuote(scene);
  const found = cut ?? relationBeside(scene);
  if (found === null) return undefined;
  const [first, last] = [scene.words[found.from], scene.words[found.to - 1]];
  const word = { start: offset + (first?.start ?? 0), end: offset + (last?.end ?? 0) };
  return { word, effect: cut === null ? 'relation' : 'name' };
};
