import type { Name } from '../../model/values.ts';
import type { Candidate, Candidates } from '../editor-value.ts';
import { usedBeside } from './beside-name.ts';
import { bodyIn } from './body.ts';
import type { Surroundings } from '../../model/kind.ts';
import { withBynames } from './bynames.ts';
import { frameOfName } from './frame-of-name.ts';
import { inSentence, nameScene, type NameScene } from './name-scene.ts';
import { personOf } from './parts.ts';
import { isAppendix, personIn } from './person.ts';
import { runsOf, type Run } from './runs.ts';
import { ADDRESSES, OFFICES } from '../../languages/en/titles.ts';
import { PARTICLES } from './titles.ts';
import { mayBeGivenName } from './short-forms.ts';
import { capitalised, MAX_NAME_QUOTE, wordsOf, type Word } from './words.ts';

const NO_NAME = 'no name stands in it: a name begins with a capital';

/** A name, with the words that it was read from. */
interface Found {
  readonly name: Name;
  readonly words: readonly Word[];
}

const contains = (whole: Name, part: Name): boolean =>
  part.folded.length < whole.folded.length && part.folded.every((word) => whole.folded.includes(word));

/** Each name once: a shorter mention of a name that stands in full goes, as does one that stands twice. */
const distinctNames = (names: readonly Found[]): readonly Found[] => {
  const first = new Map<string, Found>();
  for (const found of names) {
    const key = found.name.folded.join(' ');
    if (!first.has(key)) first.set(key, found);
  }
  const once = [...first.values()];
  return once.filter(({ name }) => !once.some((other) => contains(other.name, name)));
};

const isInitialOrWord = (word: Word): boolean => word.casing !== 'lower';

/** The most words of a family name that stands in front, before a comma. */
const FAMILY_WORDS = 4;

const hasNoTitle = (words: readonly Word[]): boolean =>
  words.every((word) => !OFFICES.has(word.folded) && !ADDRESSES.has(word.folded));

/** How a family name alone can begin: "O'Malley", "McTavish". */
const FAMILY_START = /^(?:O['\u2019]\p{Lu}|Ma?c\p{Lu}|Fitz\p{Ll})/u;

/** Words of a family name: its particles may be in lower case. */
const isFamily = (words: readonly Word[]): boolean =>
  words.every((word, at) => isInitialOrWord(word) || (at < words.length - 1 && PARTICLES.has(word.folded)));

/** Whether the words behind a comma are a given name, and what else of one there is. */
const isGivenPart = (words: readonly Word[]): boolean =>
  words.every(({ folded, initial }) => initial || mayBeGivenName(folded)) && words[0]?.initial === false;

/**
 * The family name first, a comma, then the rest: "NURISTANI, Abdul Aziz". In a quote it is taken only when capitals, an
 * initial or the family name's own beginning show it, or given names behind one that is none: "Putin, Erdogan" is two
 * names. An editor who writes a comma means it (`free`).
 */
const invertedName = (words: readonly Word[], free: boolean): Name | null => {
  const comma = words.findIndex((word) => word.breaks === ',');
  const [family, given] = [words.slice(0, comma + 1), words.slice(comma + 1)];
  if (
    comma < 0 ||
    comma >= FAMILY_WORDS ||
    given.length === 0 ||
    !isFamily(family) ||
    !given.every(isInitialOrWord) ||
    given.some((word, at) => word.breaks !== '' && at < given.length - 1)
  )
    return null;
  const capitals = family.every((word) => word.casing === 'upper') && given.some((word) => word.casing === 'title');
  const initial = family.length === 1 && (given.at(-1)?.initial ?? false);
  const own = family.filter(isInitialOrWord);
  const known = own.length === 1 && isGivenPart(given) && !mayBeGivenName(own[0]?.folded ?? '');
  const shown = given.length === 1 && FAMILY_START.test(own[0]?.text ?? '') && !FAMILY_START.test(given[0]?.text ?? '');
  const isInverted = capitals || initial || known || shown || free;
  return isInverted && hasNoTitle(words) ? personOf([...given, ...family], []) : null;
};

/** Joins "King" and "Jr." that a comma parts; letters after a name go. */
const withAppendices = (runs: readonly Run[]): readonly Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last === undefined || !isAppendix(run)) joined.push(run);
    else joined[joined.length - 1] = { ...last, words: [...last.words, ...run.words] };
  }
  return joined;
};

const personsIn = (runs: readonly Run[]): readonly Found[] => {
  const found = withAppendices(runs)
    .map(personIn)
    .filter((candidate) => candidate !== null);
  const strong = found.filter((candidate) => !candidate.weak);
  return strong.length > 0 ? strong : found;
};

const bodiesIn = (runs: readonly Run[], words: readonly Word[]): readonly Found[] => {
  const free = runs.filter((run) => run.object === 'none');
  const found = (free.length > 0 ? free : runs).flatMap((run): Found[] => {
    const name = bodyIn(run, words);
    return name === null ? [] : [{ name, words: run.words }];
  });
  const long = found.filter(({ name }) => name.parts.length > 1);
  return long.length > 0 ? long : found;
};

/** The name as a candidate, its words held to what stands beside them in the quote. */
const candidateOf = (
  quote: string,
  written: readonly Word[],
  scene: NameScene,
  { name, words: own }: Found,
): Candidate<Name> => {
  const from = written.findIndex(({ start }) => start === own[0]?.start);
  const frame = frameOfName(scene.sentence, inSentence(scene, own));
  return {
    value: name,
    used: usedBeside(quote, written, { from, to: from + own.length }, name.bearer),
    ...(frame !== null && { frame }),
  };
};

/** What is known of the words of a name beside the words themselves. */
export interface NameSetting {
  /** An editor's words: a comma or small letters are meant. */
  readonly free?: boolean;
  /** The rest of the sentence. */
  readonly around?: Surroundings | undefined;
}

/** The persons whom a quote names, else the bodies; more than one when it names several. Linear in its length. */
export const readNames = (quote: string, { free = false, around }: NameSetting = {}): Candidates<Name> => {
  if (quote.length > MAX_NAME_QUOTE)
    return { candidates: [], reason: `a quote for a name may have ${MAX_NAME_QUOTE} characters at most` };
  const scene = nameScene(quote, around);
  const written = withBynames(scene.words);
  const words = free ? withBynames(wordsOf(capitalised(quote))) : written;
  const inverted = invertedName(words, free);
  if (inverted !== null) return { candidates: [{ value: inverted }] };
  const runs = runsOf(words);
  const persons = distinctNames(personsIn(runs));
  const names = persons.length > 0 ? persons : distinctNames(bodiesIn(runs, words));
  const candidates = names.map((found) => candidateOf(quote, written, scene, found));
  if (candidates.length === 0) return { candidates, reason: NO_NAME };
  return candidates.length === 1 ? { candidates } : { candidates, reason: 'it names more than one' };
};
