import { CLASSIFIERS, IRREGULAR_PASTS, MASS_NOUNS } from '../../../languages/en/frame-words.ts';
import type { Frame } from '../../../model/frame.ts';
import { isFateWord, isPlural, nameOf, stem } from '../nouns.ts';
import type { Token } from '../tokens.ts';
import { nounPhrase, type NounPhrase } from './noun-phrase.ts';
import { isDeterminer, nounOf, textAt, type Finder, type Framing, type Site } from './site.ts';

type Tokens = readonly Token[];

const union = (heads: readonly string[]): Frame => ({
  type: 'union',
  detail: [...new Set(heads.map(nameOf))].toSorted().join(' + '),
});

const AUXILIARIES = /^(?:was|were|are|is|been|be|being|have|has|had|either|also|more|feared)$/u;

const pastAuxiliaries = (tokens: Tokens, from: number): number => {
  let at = from;
  while (AUXILIARIES.test(textAt(tokens, at))) at += 1;
  return at;
};

const isJoint = (tokens: Tokens, at: number): boolean => /^(?:and|or|,|\/)$/u.test(textAt(tokens, at));

/** The index behind "and", "or", "and/or", ", and"; the index itself where nothing joins. */
const pastJoint = (tokens: Tokens, from: number): number => {
  let at = from;
  while (at < from + 3 && isJoint(tokens, at)) at += 1;
  return at;
};

/** "80 killed or wounded", "80 people were killed and injured": two things that became of people. */
const fates = ({ tokens, found }: Site, noun: NounPhrase): Framing | null => {
  const first = isFateWord(noun.head) ? noun.at : pastAuxiliaries(tokens, noun.next);
  if (!isFateWord(textAt(tokens, first))) return null;
  const joint = first + 1;
  const second = pastAuxiliaries(tokens, pastJoint(tokens, joint));
  if (second === joint || !isFateWord(textAt(tokens, second))) return null;
  return { frame: union([textAt(tokens, first), textAt(tokens, second)]), from: found.core.next, next: second + 1 };
};

const isVerb = (word: string): boolean => word.endsWith('ed') || IRREGULAR_PASTS.has(word);

/** The noun of a further conjunct, and the index behind it: plurals, and what has none. */
const conjunctAt = (tokens: Tokens, from: number): { readonly head: string; readonly next: number } | null => {
  const at = isDeterminer(tokens, from) && !/^an?$/u.test(textAt(tokens, from)) ? from + 1 : from;
  const noun = nounPhrase(tokens, at);
  for (let index = at; index < noun.next; index += 1) {
    const word = textAt(tokens, index);
    if (isVerb(word) && !isFateWord(word)) return null;
    if (MASS_NOUNS.has(word)) return { head: stem(word), next: index + 1 };
  }
  return isPlural(textAt(tokens, noun.at)) && !isFateWord(textAt(tokens, noun.at))
    ? { head: noun.head, next: noun.next }
    : null;
};

/** The noun that a classifier holds: "units of an automobile". */
const heldBy = (tokens: Tokens, noun: NounPhrase): { readonly head: string; readonly next: number } => {
  if (!CLASSIFIERS.has(noun.head) || textAt(tokens, noun.next) !== 'of') return noun;
  let at = noun.next + 1;
  while (isDeterminer(tokens, at)) at += 1;
  const held = nounPhrase(tokens, at);
  return held.head === '' ? noun : held;
};

/** Kinds of things joined in one count run to few. */
const MOST_CONJUNCTS = 6;

/** "250 officers and civilians": a count of two things together. */
const nouns = ({ tokens, found }: Site, noun: NounPhrase): Framing | null => {
  const first = heldBy(tokens, noun);
  if (first.head === '' || isFateWord(first.head)) return null;
  const heads = [first.head];
  let { next } = first;
  // "412 passengers, cars and trucks": a list that goes on behind a comma says of its first member alone how many.
  if (textAt(tokens, next) === ',') return null;
  while (heads.length < MOST_CONJUNCTS) {
    const joint = pastJoint(tokens, next);
    const conjunct = joint === next ? null : conjunctAt(tokens, joint);
    if (conjunct === null) break;
    heads.push(conjunct.head);
    ({ next } = conjunct);
  }
  return heads.length < 2 ? null : { frame: union(heads), loose: true, from: found.core.next, next };
};

const CASUALTIES: readonly string[] = ['dead', 'injured'];

/** Things counted together, "killed or wounded", "casualties". */
export const together: Finder = (site) => {
  const { found } = site;
  if (found.core.unit !== undefined) return null;
  const noun = nounOf(site);
  if (noun.head === 'casualty') return { frame: union(CASUALTIES), from: found.core.next, next: noun.next };
  return fates(site, noun) ?? nouns(site, noun);
};
