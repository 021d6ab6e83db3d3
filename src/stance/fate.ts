import { FATES, PARTING_PARTICLES, PARTS_OF, type Fate, type FateRow } from '../languages/en/fates.ts';
import { DETERMINERS, PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import { nounForms, type VerbForm } from './forms.ts';
import type { Sentence } from './governor.ts';
import { inflectedNoun, inflectedTable, inflectedVerb, type Inflected } from './inflected.ts';
import { phrasesAt, type PhraseTable } from './phrases.ts';
import { isAdverb, isNumber } from './verb-groups.ts';
import { once } from '../text/once.ts';
import { isCurrency, type Word } from './words.ts';

interface Listed {
  readonly fate: Fate;
  readonly form: VerbForm | 'noun';
  /** The particle behind a verb, as in "turned 300 fans away". */
  readonly particle: string | undefined;
  readonly things: ReadonlySet<string> | undefined;
}

/** A verb of the table, with what it says in each of its forms. */
interface Verb {
  readonly phrase: string;
  readonly base: string;
  readonly particle: string | undefined;
  readonly inForm: (form: VerbForm) => Listed;
}

const PARTING: ReadonlySet<string> = new Set(PARTING_PARTICLES.split('|'));

const thingsOf = (of: string | undefined): ReadonlySet<string> | undefined =>
  of === undefined ? undefined : new Set(nounForms(of));

const verbsOf = ({ fate, verbs, of }: FateRow): readonly Verb[] => {
  const things = once(() => thingsOf(of));
  return verbs.split('|').map((phrase) => {
    const [base = '', ...rest] = phrase.split(' ');
    const particle = rest.length === 1 && PARTING.has(rest[0] ?? '') ? rest[0] : undefined;
    return { phrase, base, particle, inForm: (form) => ({ fate, form, particle, things: things() }) };
  });
};

const listed = (row: FateRow): readonly Inflected<Listed>[] => [
  ...verbsOf(row).map(({ phrase, inForm }) => inflectedVerb(phrase, inForm)),
  ...(row.nouns?.split('|') ?? []).map((noun) =>
    inflectedNoun(
      noun,
      { fate: row.fate, form: 'noun', particle: undefined, things: thingsOf(row.of) } as const,
      ' of',
    ),
  ),
];

const TABLE: PhraseTable<Listed> = inflectedTable(() => FATES.flatMap(listed));
/** Verbs whose particle may stand behind their object, by the verb alone. */
const PARTED: PhraseTable<Listed> = inflectedTable(() =>
  FATES.flatMap(verbsOf).flatMap(({ base, particle, inForm }) =>
    particle === undefined ? [] : [inflectedVerb(base, inForm)],
  ),
);

/** Words of a phrase before what is quoted of it, and behind: "an estimated 9,000 early [deaths]". */
const PHRASE_REACH = 6;
/** Words of the longest row of the table: "give a wide berth to". */
const LONGEST = 6;
/** What follows a participle that has no object: "averted by the vaccine", beside "avoided the area". */
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(
  'by in on at through since during last this so to from with because as and after before when while if for'.split(' '),
);
const PART_OF: ReadonlySet<string> = new Set(PARTS_OF.split('|'));

/** Words that stand between a verb and its object's own words, and yet lead to no other phrase: "of some 300". */
const WITHIN: ReadonlySet<string> = new Set('of about around over under up to more than'.split(' '));

/** Whether a word opens a phrase of its own. */
const isLead = ({ lower }: Word): boolean => PREPOSITIONS.has(lower) && !WITHIN.has(lower);

const hasThing = (words: readonly Word[], { things }: Listed, from: number, to: number): boolean =>
  things === undefined || words.slice(from, to).some(({ lower }) => things.has(lower));

const PLURAL_SUBJECTS: ReadonlySet<string> = new Set('i we you they who which people police'.split(' '));

/** Whether a verb is one where it stands, rather than a noun: "to block", "blocked", "bans". */
const isVerb = ({ parse, words }: Sentence, at: number, form: Listed['form']): boolean => {
  if (form === 'noun') return true;
  const before = words[at - 1]?.lower ?? '';
  if (parse.groupOf[at] !== undefined || before === 'to' || before === 'not') return true;
  if (form === 'ing') return !DETERMINERS.has(before);
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) return false;
  return form !== 'base' || PLURAL_SUBJECTS.has(before) || /[^su]s$/u.test(before);
};

/** Where the phrase that a quote stands in begins: determiners, numbers, adjectives and "some of" before it are of it. */
const phraseStart = ({ words, parse }: Sentence, quoted: number): number => {
  let at = quoted;
  for (const end = Math.max(0, quoted - PHRASE_REACH); at > end; at -= 1) {
    const word = words[at - 1];
    if (word === undefined || (!word.isWord && !isCurrency(word))) break;
    // "deny that 300 people came"
    if (word.lower === 'that') break;
    const isPart = word.lower === 'of' && PART_OF.has(words[at - 2]?.lower ?? '');
    if (isPart || DETERMINERS.has(word.lower) || isNumber(word)) continue;
    if (PREPOSITIONS.has(word.lower) && word.lower !== 'about' && word.lower !== 'around') break;
    if (parse.groupOf[at - 1] !== undefined && !isAdverb(word)) break;
  }
  return at;
};

/** The fate that a verb or noun before a word gives it, of which the phrase begins right behind or holds it. */
const fateBefore = (sentence: Sentence, start: number, word: number): Fate | undefined => {
  const { words } = sentence;
  for (let at = Math.max(0, start - LONGEST); at < word; at += 1) {
    for (const { length, values } of phrasesAt(TABLE, words, at)) {
      const next = at + length;
      if (next < start || next > word) continue;
      const row = values.find(
        (one) => isVerb(sentence, at, one.form) && hasThing(words, one, next, word + PHRASE_REACH),
      );
      if (row !== undefined) return row.fate;
    }
  }
  return undefined;
};

/** "Turned [300 fans] away" */
const fateAround = (sentence: Sentence, start: number, word: number): Fate | undefined => {
  const { words } = sentence;
  const behind = words.slice(word + 1, word + PHRASE_REACH).map(({ lower }) => lower);
  for (let at = Math.max(0, start - 1); at < word; at += 1) {
    const row = phrasesAt(PARTED, words, at)
      .flatMap(({ values }) => values)
      .find((one) => isVerb(sentence, at, one.form) && behind.includes(one.particle ?? ''));
    if (row !== undefined) return row.fate;
  }
  return undefined;
};

/** The fate of a participle at a word; beside a form of "be", or with no object of its own behind it. */
const participleAt = ({ words }: Sentence, at: number, word: number, isMain: boolean): Fate | undefined => {
  for (const { length, values } of phrasesAt(TABLE, words, at)) {
    const next = words[at + length];
    const isClosed = isMain || next?.isWord !== true || AFTER_PARTICIPLE.has(next.lower) || isAdverb(next);
    const row = values.find(({ form }) => form === 'past' || form === 'participle');
    if (row !== undefined && isClosed && hasThing(words, row, Math.max(0, word - PHRASE_REACH), at)) return row.fate;
  }
  return undefined;
};

/** "[300 flights] were cancelled", "[300 flights] cancelled by the storm" */
const fateBehind = (sentence: Sentence, word: number): Fate | undefined => {
  const { words, parse } = sentence;
  const clause = parse.owners[word];
  const group = clause?.group;
  if (group?.isPassive === true && word < group.first && !words.slice(clause?.start, word).some(isLead)) {
    const told = participleAt(sentence, group.main, word, true);
    if (told !== undefined) return told;
  }
  for (let at = word + 1; at <= word + PHRASE_REACH; at += 1) {
    const next = words[at];
    if (next?.isWord !== true || isLead(next) || parse.groupOf[at]?.isPassive === true) return undefined;
    const told = participleAt(sentence, at, word, false);
    if (told !== undefined) return told;
  }
  return undefined;
};

/**
 * What became of the thing that a word tells, where its sentence says that it did not come about, was left out, refused
 * or undone; `undefined` where it says nothing of the kind. Linear in a bounded stretch around the word.
 */
export const fateOf = (sentence: Sentence, word: number): Fate | undefined => {
  const start = phraseStart(sentence, word);
  return fateBefore(sentence, start, word) ?? fateAround(sentence, start, word) ?? fateBehind(sentence, word);
};
