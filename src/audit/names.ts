import { bodyIn } from '../kinds/names/body.ts';
import { foldPart } from '../kinds/names/parts.ts';
import { personIn } from '../kinds/names/person.ts';
import { bodyEnd, isCountryOnly, joinFolded, runsOf, type Run } from '../kinds/names/runs.ts';
import { OFFICES } from '../languages/en/titles.ts';
import { someWordOf } from '../kinds/names/titles.ts';
import { wordsOf, type Word } from '../kinds/names/words.ts';
import { primaryTag } from '../languages/tags.ts';
import type { Source } from '../model/source.ts';
import type { Name } from '../model/values.ts';
import type { Passage, Stated } from './fact.ts';

const WEIGHTS = { person: 2.5, body: 1.5, place: 1, short: 0.5 } as const;

/** Capitals that are no name: days and months are dates, and what follows from a country or faith is everywhere. */
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** A word of capitals up to this long is an abbreviation, which tells little by itself. */
const ABBREVIATION = 4;

/** "Armenian-backed" describes, and names nothing. */
const isDescription = ({ words }: Run): boolean => words.length === 1 && /-\p{Ll}+$/u.test(words[0]?.text ?? '');

/** Whether a run is the name of a day or month alone. */
export const isCalendar = ({ words }: Run): boolean => words.every(({ folded }) => CALENDAR.test(folded));

/**
 * Whether a run is one word that opens its sentence, or follows an opening quotation mark: its capital may be the
 * sentence's. It is a name only where `isKnown` says that it stands with a capital elsewhere.
 */
const opensSentence = (text: string, run: Run): boolean => run.words.length === 1 && isAtStart(text, run);

const isAtStart = (text: string, { words }: Run): boolean =>
  /(?:^|[.!?:“"„‘(\]]\s*)$/u.test(text.slice(0, words[0]?.start ?? 0));

/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb', 'nds', 'gsw']);

/** Whether a source is written in such a language: there a capital makes no name. */
export const hasCapitalNouns = ({ language, detected = '' }: Source): boolean =>
  CAPITAL_NOUNS.has(primaryTag(language ?? detected));

/** Where nouns have capitals, two in a row may be a name, but not with the word that opens a sentence. */
const withoutOpening = (text: string, run: Run): Run =>
  isAtStart(text, run) ? { ...run, words: run.words.slice(1) } : run;

/** From this share of words with a capital on, a line is set as a headline, where capitals say nothing. */
const HEADLINE_SHARE = 0.6;
const HEADLINE_WORDS = 3;

const isHeadline = (words: readonly Word[]): boolean => {
  const capitals = words.filter(({ casing }) => casing === 'title' || casing === 'upper').length;
  return words.length >= HEADLINE_WORDS && capitals > words.length * HEADLINE_SHARE;
};

/** A run without the particles before its first capital: "as Armenians". */
const fromCapital = (run: Run): Run => {
  const first = run.words.findIndex(({ casing }) => casing !== 'lower');
  return first > 0 ? { ...run, words: run.words.slice(first) } : run;
};

/** "National Security Adviser" by itself names an office, and nobody who holds it. */
const isOffice = ({ words }: Run): boolean => someWordOf(words.at(-1)?.folded ?? '', OFFICES);

const wholeName = ({ words }: Run): Name => ({
  bearer: bodyEnd(words) > 0 ? 'body' : 'place',
  text: words.map(({ text }) => text).join(' '),
  parts: words.map(({ text }) => text),
  head: words.at(-1)?.text ?? '',
  generic: [],
  folded: words.map(({ text }) => foldPart(text)),
});

const nameOf = (run: Run, words: readonly Word[]): Name | null =>
  personIn(run)?.name ?? bodyIn(run, words) ?? (isOffice(run) ? null : wholeName(run));

/** A person is known by the family name; everything else by all its words. */
const keyOf = (name: Name): string =>
  name.bearer === 'person' ? `name ${name.folded.at(-1) ?? ''}` : `name ${name.folded.join(' ')}`;

const personOf = (name: Name): Pick<Stated, 'person'> => {
  const [given = '', ...others] = name.folded;
  return name.bearer === 'person'
    ? { person: { family: others.at(-1) ?? given, given: others.length === 0 ? '' : given } }
    : {};
};

const weightOf = (name: Name): number => {
  if (name.bearer !== 'person' && name.text.length <= ABBREVIATION) return WEIGHTS.short;
  return name.parts.length > 1 ? WEIGHTS[name.bearer] : Math.min(WEIGHTS[name.bearer], WEIGHTS.body);
};

/** What has a capital in the middle of a sentence, folded: it is a name at a sentence's start and in a headline as well. */
export const capitalsInside = (text: string): readonly string[] => {
  const words = wordsOf(text);
  if (isHeadline(words)) return [];
  const runs = runsOf(words).filter((run) => !opensSentence(text, run));
  return runs.map((run) => joinFolded(fromCapital(run).words));
};

/**
 * The persons, bodies and places that a sentence names. Countries and peoples by themselves are left out: they stand in
 * every sentence and answer nothing.
 *
 * @param areNouns whether nouns have capitals as well: then one word is a name only where it is known as one.
 */
export const namesIn = (
  { text }: Passage,
  isKnown: (folded: string) => boolean,
  areNouns = false,
): readonly Stated[] => {
  const words = wordsOf(text);
  const doubtful = isHeadline(words);
  return runsOf(words).flatMap((whole): readonly Stated[] => {
    const run = areNouns ? withoutOpening(text, fromCapital(whole)) : fromCapital(whole);
    if (areNouns && run.words.length === 1 && !isKnown(joinFolded(run.words))) return [];
    const [first, last] = [run.words[0], run.words.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (isCountryOnly(run.words) || isCalendar(run) || isDescription(run)) return [];
    if ((doubtful || opensSentence(text, run)) && !isKnown(joinFolded(run.words))) return [];
    const name = nameOf(run, words);
    if (name === null) return [];
    const kind = name.bearer === 'place' ? 'place' : 'name';
    const span = { start: first.start, end: last.end };
    return [{ kind, span, key: keyOf(name), text: name.text, nouns: [], ...personOf(name), weight: weightOf(name) }];
  });
};
