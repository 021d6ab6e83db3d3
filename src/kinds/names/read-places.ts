import { STRONG_JOINERS } from '../../languages/en/whole-names.ts';
import type { Name } from '../../model/values.ts';
import { countryOf, isCountry, isDemonym } from '../../languages/en/gazetteer.ts';
import type { Surroundings } from '../../model/kind.ts';
import type { Candidates } from '../editor-value.ts';
import { usedBeside } from './beside-name.ts';
import {
  SIDES,
  fullGeneric,
  GENERIC_ADJECTIVES,
  genericSort,
  isShortGeneric,
  isShortGenericBefore,
} from './generics.ts';
import { foldPart } from './parts.ts';
import { inSentence, nameScene } from './name-scene.ts';
import { placeFrame } from './place-roles.ts';
import { regionName } from './regions.ts';
import { JOINING_PARTICLES, joinFolded, runsOf, type Run } from './runs.ts';
import { wholeCountryLength } from './whole-countries.ts';
import { capitalised, MAX_NAME_QUOTE, wordsOf, type Word, type WordRange } from './words.ts';

/** The most words that the name of a place may have. */
const MAX_PLACE_WORDS = 8;

/** The most lower-case words between a name and its generic word: "Ulyanovsk air base". */
const TAIL_WORDS = 3;

const isGeneric = (word: Word | undefined): boolean => word !== undefined && genericSort(word.folded) !== undefined;

const isPlainGeneric = (word: Word | undefined): boolean =>
  isGeneric(word) || GENERIC_ADJECTIVES.has(word?.folded ?? '');

const indexAt = (words: readonly Word[], start: number): number => words.findIndex((word) => word.start === start);

/** The generic words behind a run, in lower case: "Lachin corridor", "Nakhchivan enclave". */
const wordsBehind = (words: readonly Word[], from: number): readonly Word[] => {
  for (let length = 1; length <= TAIL_WORDS; length += 1) {
    const word = words[from + length - 1];
    if (words[from + length - 2]?.breaks !== '' || word?.casing !== 'lower' || !isPlainGeneric(word)) return [];
    if (isGeneric(word) && !isGeneric(words[from + length])) return words.slice(from, from + length);
    if (isGeneric(word) && word.breaks !== '') return words.slice(from, from + length);
  }
  return [];
};

/** The generic word before "of" and a run: "the city of Shusha", "Armenian province of Syunik". */
const wordsBefore = (words: readonly Word[], start: number): readonly Word[] => {
  const article = words[start - 1]?.folded === 'the' ? 1 : 0;
  if (words[start - 1 - article]?.folded !== 'of') return [];
  const generic = words[start - 2 - article];
  return generic !== undefined && isGeneric(generic) && generic.breaks === '' ? [generic] : [];
};

interface Split {
  readonly own: readonly Word[];
  readonly generic: readonly Word[];
}

/** Parts a run into the words that name and the generic ones, where any words are left that name. */
const splitRun = (run: readonly Word[]): Split => {
  const isBehind = (word: Word, at: number): boolean =>
    isPlainGeneric(word) || (at > 0 ? isShortGeneric(word.folded) : isShortGenericBefore(word.folded));
  const behind = run.findLastIndex((word, at) => !isBehind(word, at)) + 1;
  const before = run.findIndex((word) => !isPlainGeneric(word) && !isShortGenericBefore(word.folded));
  // "Main Street" is a name by its capitals, "main street" none.
  const road = run.length - 1;
  if (behind === 0 && road > 0 && genericSort(fullGeneric(run[road]?.folded ?? '')) === 'road')
    return { own: run.slice(0, road), generic: run.slice(road) };
  if (behind === 0) return { own: [], generic: run };
  return { own: run.slice(before, behind), generic: [...run.slice(0, before), ...run.slice(behind)] };
};

const wordText = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

/** A place that a quote names, and how its words hang together. */
interface Mention {
  readonly name: Name | null;
  readonly run: Run;
  readonly start: number;
  /** After the last generic word behind the name. */
  readonly end: number;
}

const withoutDemonym = (words: readonly Word[], described: boolean): readonly Word[] =>
  described && words.length > 1 && isDemonym(words[0]?.folded ?? '') ? words.slice(1) : words;

/** "Armenian" names no place, but "Russian Federation" does. */
const isAdjectiveOnly = (run: Run, own: readonly Word[]): boolean =>
  own.every((word) => isDemonym(word.folded) && !isCountry(word.folded)) && !isCountry(joinFolded(run.words));

/** A lower-case "southern" before a name is part of it. */
const distinguishing = (words: readonly Word[], start: number): readonly Word[] => {
  const word = words[start - 1];
  return word?.breaks === '' && word.casing === 'lower' && SIDES.has(word.folded) ? [word] : [];
};

const placeOf = (own: readonly Word[], generic: readonly Word[], text: string): Name | null => {
  if (own.length === 0 || own.length > MAX_PLACE_WORDS) return null;
  const parts = own.map((word) => word.text);
  const head = parts.join(' ');
  return { bearer: 'place', text, parts, head, generic: generic.map((word) => word.text), folded: parts.map(foldPart) };
};

const mentionOf = (run: Run, words: readonly Word[]): Mention => {
  const first = indexAt(words, run.words[0]?.start ?? -1);
  const end = first + run.words.length;
  const after = run.words.at(-1)?.breaks === '' ? wordsBehind(words, end) : [];
  const side = distinguishing(words, first);
  const before = wordsBefore(words, first - side.length);
  const { own, generic } = splitRun(run.words);
  const named = [...side, ...withoutDemonym(own, generic.length + after.length + before.length > 0)];
  const front = before.length > 0 ? `${wordText(before)} of ` : '';
  const shown = [...side, ...run.words].filter((word) => generic.includes(word) || named.includes(word));
  const name = isAdjectiveOnly(run, own)
    ? null
    : placeOf(named, [...before, ...generic, ...after], `${front}${wordText([...shown, ...after])}`);
  return { name, run, start: first - side.length, end: end + after.length };
};

/** The generic words of a run that names nothing itself, as in "Republic of Artsakh": they belong to what follows. */
const isGenericOnly = ({ run }: Mention): boolean =>
  run.words.every(isPlainGeneric) && splitRun(run.words).own.length === 0;

const linkBetween = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .filter((word) => word.folded !== 'the')
    .map((word) => word.folded)
    .join(' ');

/** Whether words explain a place by a larger one: ", the capital of". */
const isApposition = (link: string): boolean => {
  const words = link.split(' ');
  return (words.at(-1) === 'of' || words.at(-1) === 'in') && genericSort(words.at(-2) ?? '') !== undefined;
};

/** Whether a region or country behind a comma is where the place lies; of two countries it is one of a list. */
const isLarger = ({ name }: Mention, larger: string): boolean => {
  if (regionName(larger) === undefined) return false;
  const isCountryItself = name !== null && countryOf(name.folded.join(' ')) !== undefined;
  return !isCountryItself || countryOf(larger) === 'united states';
};

/** The larger place behind a name: "of Azerbaijan", "in Armenia", ", the capital of Karabakh", or a country after a comma. */
const withinOf = (place: Mention, next: Mention | undefined, words: readonly Word[]): string | null => {
  const larger = next?.name?.folded.join(' ');
  if (next === undefined || larger === undefined) return null;
  const link = linkBetween(words, place.end, next.start);
  const comma = words[place.end - 1]?.breaks === ',';
  const named = comma ? isApposition(link) || (link === '' && isLarger(place, larger)) : link === 'of' || link === 'in';
  return named ? (regionName(larger) ?? larger) : null;
};

/** A place by name, with the places of its words among those of the quote. */
interface Named extends WordRange {
  readonly name: Name;
}

/** Every place by itself, larger places folded into the one before them. */
const withLarger = (mentions: readonly Mention[], words: readonly Word[]): readonly Named[] => {
  const places: Named[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention?.name == null) continue;
    const within = withinOf(mention, mentions[at + 1], words);
    if (within !== null) at += 1;
    const name = within === null ? mention.name : { ...mention.name, within };
    places.push({ name, from: mention.start, to: mention.end });
  }
  return places;
};

const key = (name: Name): string =>
  [name.folded.join(' '), name.generic.map(foldPart).join(' '), name.within ?? ''].join('|');

const distinctPlaces = (places: readonly Named[]): readonly Named[] => [
  ...new Map(places.map((place) => [key(place.name), place])).values(),
];

/** Particles, and the small words that join a town to its river: "Newcastle upon Tyne". */
const JOINERS: ReadonlySet<string> = new Set([...JOINING_PARTICLES, ...STRONG_JOINERS]);

/** The names of countries that are read whole, whatever their words would name by themselves. */
const wholeCountries = (words: readonly Word[]): readonly Mention[] => {
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = wholeCountryLength(words, at);
    if (length === 0) continue;
    const own = words.slice(at, at + length);
    const text = own.map((word) => (word.possessive ? `${word.text}’s` : word.text)).join(' ');
    const run: Run = { words: own, object: 'none', possessor: false, before: '' };
    found.push({ name: placeOf(own, [], text), run, start: at, end: at + length });
    at += length - 1;
  }
  return found;
};

const mentionsIn = (words: readonly Word[]): readonly Mention[] => {
  const countries = wholeCountries(words);
  const others = runsOf(words, JOINERS)
    .map((run) => mentionOf(run, words))
    .filter((mention) => !isGenericOnly(mention))
    .filter((mention) => !countries.some(({ start, end }) => mention.start < end && start < mention.end));
  return [...countries, ...others].toSorted((a, b) => a.start - b.start);
};

/** What is known of the words of a name beside the words themselves. */
interface PlaceSetting {
  /** An editor's words: small letters are meant. */
  readonly free?: boolean;
  /** The rest of the sentence. */
  readonly around?: Surroundings | undefined;
}

/** The places that a quote names, with the larger place where one is given; more than one when it names several. Linear. */
export const readPlaces = (quote: string, { free = false, around }: PlaceSetting = {}): Candidates<Name> => {
  if (quote.length > MAX_NAME_QUOTE)
    return { candidates: [], reason: `a quote for a place may have ${MAX_NAME_QUOTE} characters at most` };
  const scene = nameScene(quote, around);
  const words = free ? wordsOf(capitalised(quote)) : scene.words;
  const mentions = mentionsIn(words);
  const candidates = distinctPlaces(withLarger(mentions, words)).map(({ name, ...range }) => {
    const frame = placeFrame(scene.sentence, inSentence(scene, words.slice(range.from, range.to)));
    return { value: name, used: usedBeside(quote, scene.words, range, 'place'), ...(frame !== null && { frame }) };
  });
  if (candidates.length === 0) return { candidates, reason: 'no place is named in it: a name begins with a capital' };
  return candidates.length === 1 ? { candidates } : { candidates, reason: 'it names more than one place' };
};
