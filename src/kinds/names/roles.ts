import {
  ASIDE_LEADS,
  BE_FORMS,
  NO_LONGER,
  OFFICERS,
  ROLE_ADVERBS,
  ROLE_COPULAS,
} from '../../languages/en/role-words.ts';
import type { Frame } from '../../model/frame.ts';
import { DESCRIBING } from './describing.ts';
import { isDemonym } from '../../languages/en/gazetteer.ts';
import { deedsOf, isOtherPast, ROLE_MARKS, ROLE_NOUNS, type Deed, type Role } from './role-lexicon.ts';
import { ADDRESSES, OFFICES } from '../../languages/en/titles.ts';
import { DETERMINERS, OFFICE_TOPICS, someWordOf, STOP_WORDS } from './titles.ts';
import type { Word, WordRange } from './words.ts';

type Words = readonly Word[];

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/[ |]/u));

const ADVERBS = setOf(ROLE_ADVERBS);
const BE = setOf(BE_FORMS);
const COPULAS = setOf(ROLE_COPULAS);
const OFFICER_NOUNS = setOf(OFFICERS);
const PREPOSITIONS = setOf('by to from over against under with for of');
const RELATIVES = setOf('who whom');
const SUBJECT_RELATIVES = setOf('who that which');
const FORMER = setOf(NO_LONGER);
const ASIDES: readonly (readonly string[])[] = ASIDE_LEADS.split('|').map((lead) => lead.split(' '));

/** Words between a name and the verb that it hangs on, at most. */
const REACH = 8;
/** Words of a noun phrase before its name. */
const PHRASE_WORDS = 6;

const textAt = (words: Words, at: number): string => words[at]?.folded ?? '';

const isTitle = ({ folded }: Word): boolean =>
  someWordOf(folded, OFFICES) || ADDRESSES.has(folded) || OFFICE_TOPICS.has(folded) || isDemonym(folded);

/** Whether a past form stands behind its subject, "the mayor shocked", and not behind an article, "the exiled leader". */
const isVerbOfNoun = (words: Words, at: number): boolean => {
  const before = textAt(words, at - 1);
  return isOtherPast(textAt(words, at)) && !DETERMINERS.has(before) && !before.endsWith('ly');
};

/** Where the noun phrase begins that ends in a name: "the defending champion Smith", "the incumbent, Owen Pryce". */
const phraseStart = (words: Words, from: number): number => {
  let sure = from;
  for (let at = from - 1; at >= 0 && from - at <= PHRASE_WORDS; at -= 1) {
    const word = words[at];
    if (word === undefined || word.possessive || (word.breaks !== '' && (word.breaks !== ',' || at !== from - 1)))
      break;
    if (DETERMINERS.has(word.folded)) return at;
    if (STOP_WORDS.has(word.folded) || deedAt(words, at) !== null || isVerbOfNoun(words, at)) break;
    const isKnown = isTitle(word) || DESCRIBING.has(word.folded) || word.casing !== 'lower';
    if (isKnown && sure === at + 1 && word.breaks === '') sure = at;
  }
  return sure;
};

/** The deed of a verb or noun at a place, its particle behind it. */
const deedAt = (words: Words, at: number): { readonly deed: Deed; readonly to: number } | null => {
  const word = words[at];
  if (word === undefined || (word.casing !== 'lower' && at > 0)) return null;
  const found = deedsOf(word.folded);
  const particled = found.find(({ particle }) => particle !== null && particle === words[at + 1]?.folded);
  if (particled !== undefined) return { deed: particled, to: at + 2 };
  const plain = found.find(({ particle }) => particle === null);
  return plain === undefined ? null : { deed: plain, to: at + 1 };
};

/** Every deed that one word names: "win" is a verb and a noun. */
const deedsAt = (words: Words, at: number): readonly Deed[] => {
  const first = deedAt(words, at);
  if (first === null) return [];
  return first.deed.particle === null
    ? deedsOf(textAt(words, at)).filter(({ particle }) => particle === null)
    : [first.deed];
};

const isMeant = (words: Words, { beside }: Deed): boolean =>
  beside.size === 0 || words.some(({ folded }) => beside.has(folded));

const PARTICIPLES = ['past', 'participle'] as const;
const isParticiple = ({ forms }: Deed): boolean => PARTICIPLES.some((form) => forms.has(form));

/** The role behind a preposition: "lost to X", "beaten in the final by X", "the murder of X". */
const behindPreposition = (words: Words, at: number): Role | null => {
  const preposition = textAt(words, at);
  for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
    const word = words[back];
    if (word === undefined || (word.breaks !== '' && back < at - 1 && word.breaks !== ',')) return null;
    if (isOtherPast(word.folded)) return preposition === 'by' && FORMER.has(textAt(words, back - 1)) ? SOMEBODY : null;
    const found = deedsAt(words, back);
    // "Of" goes with the noun before it.
    if (found.length === 0 && preposition === 'of') return null;
    if (found.length === 0) continue;
    for (const deed of found) {
      if (preposition === 'by' && isParticiple(deed) && FORMER.has(textAt(words, back - 1))) return SOMEBODY;
      const role = deed.behind.get(preposition) ?? (preposition === 'by' && isParticiple(deed) ? deed.subject : null);
      if (role !== null && isMeant(words, deed)) return role;
    }
    return null;
  }
  return null;
};

/** The role of whom an active verb is done to: "beat X". */
const ofObject = (words: Words, start: number): Role | null => {
  for (const at of [start - 1, start - 2]) {
    const found = deedAt(words, at);
    if (found?.to !== start || words[start - 1]?.breaks !== '') continue;
    const { deed } = found;
    const isPassive = isParticiple(deed) && BE.has(textAt(words, at - 1));
    if (deed.object === null || deed.forms.has('noun') || isPassive || !isMeant(words, deed)) continue;
    if (deed.object.role === 'victim' && OFFICER_NOUNS.has(textAt(words, at - 1))) return null;
    return isOfRelative(words, at) ? { ...deed.object, isOther: true } : deed.object;
  }
  return isOfRelative(words, start - 1) && isOtherPast(textAt(words, start - 1)) ? SOMEBODY : null;
};

/** Whom a clause is about that only tells who somebody else is: "the judge who tried X". */
const SOMEBODY: Role = { field: 'aside', role: 'of somebody else', isOther: true };

/** Whether a verb stands in a clause that says who somebody is: "the judge who later tried". */
const isOfRelative = (words: Words, at: number): boolean => {
  let back = at - 1;
  while (ADVERBS.has(textAt(words, back)) || textAt(words, back).endsWith('ly')) back -= 1;
  return SUBJECT_RELATIVES.has(textAt(words, back)) && words[back - 1]?.breaks === '' && words[back]?.breaks === '';
};

/** Whether what stands right before a name sets it beside what is told: "ahead of X", "in support of X". */
const isAside = (words: Words, start: number): boolean =>
  words[start - 1]?.breaks === '' &&
  ASIDES.some((lead) => lead.every((text, offset) => textAt(words, start - lead.length + offset) === text));

/** Where the verb of a name stands, behind what is set between them: "X, the defending champion, lost". */
const verbBehind = (words: Words, to: number): number => {
  const mark = words[to - 1]?.breaks;
  if (mark !== ',' && mark !== '(' && mark !== '–') return to;
  if (RELATIVES.has(textAt(words, to))) return to;
  const close = words.findIndex((word, at) => at >= to && at < to + REACH && word.breaks !== '');
  return close === -1 ? to : close + 1;
};

/** The role of whom a verb behind the name is told of: "X won", "X was beaten", "X, whom she beat". */
const ofSubject = (words: Words, to: number): Role | null => {
  let at = verbBehind(words, to);
  const isWhom = textAt(words, at) === 'whom';
  let passive = false;
  for (let step = 0; step < REACH; step += 1, at += 1) {
    const word = words[at];
    if (word === undefined) return null;
    const found = deedAt(words, at);
    if (found !== null && !BE.has(word.folded)) {
      const { deed } = found;
      if (!isMeant(words, deed)) return null;
      if (isWhom) return deed.object;
      const isPassive = passive ? isParticiple(deed) : textAt(words, found.to) === 'by' && isParticiple(deed);
      if (isPassive) return deed.object;
      return passive && !deed.forms.has('ing') ? null : deed.subject;
    }
    if (BE.has(word.folded)) passive = true;
    else if (!isWhom && !RELATIVES.has(word.folded) && !ADVERBS.has(word.folded) && !word.folded.endsWith('ly'))
      return null;
    if (word.breaks !== '' && !isWhom) return null;
  }
  return null;
};

/** The role that a noun phrase gives: "the losing finalist", "the man charged with the murder". */
const ofPhrase = (phrase: Words): Role | null => {
  for (const word of phrase) {
    if (word.possessive || word.casing !== 'lower') continue;
    const role = ROLE_NOUNS.get(word.folded) ?? ROLE_MARKS.get(word.folded);
    if (role !== undefined) return role;
  }
  return null;
};

/** The role of those to whom something was done: "the man arrested was X", "among those beaten was X". */
const ofParticiple = (words: Words, at: number): Role | null => {
  const { deed } = deedAt(words, at) ?? {};
  const isNoun = DETERMINERS.has(textAt(words, at - 1)) && textAt(words, at - 1) !== 'those';
  return deed !== undefined && isParticiple(deed) && !isNoun ? deed.object : null;
};

/** The role of what the name is said to be: "the loser was X", "the runner-up, X,", "X was the winner". */
const ofPredicate = (words: Words, { from, to }: WordRange, start: number): Role | null => {
  if (start < from) {
    const role = ofPhrase(words.slice(start, from));
    if (role !== null) return role;
  }
  if (COPULAS.has(textAt(words, start - 1))) {
    let first = start - 1;
    while (first > 0 && start - first < REACH + PHRASE_WORDS && words[first - 1]?.breaks === '') first -= 1;
    return ofPhrase(words.slice(first, start - 1)) ?? ofParticiple(words, start - 2);
  }
  if (!COPULAS.has(textAt(words, to)) || words[to - 1]?.breaks !== '') return null;
  const end = words.findIndex(
    (word, at) => at > to && (word.breaks !== '' || STOP_WORDS.has(word.folded) !== DETERMINERS.has(word.folded)),
  );
  return ofPhrase(words.slice(to + 1, end === -1 ? to + PHRASE_WORDS : Math.min(end + 1, to + PHRASE_WORDS)));
};

/** "After X died": a clause begins with the name, whose verb says more of it than that it stands beside. */
const isOfClause = (words: Words, start: number, to: number): boolean =>
  /^(?:after|before)$/u.test(textAt(words, start - 1)) &&
  words[to - 1]?.breaks === '' &&
  (BE.has(textAt(words, to)) ||
    isOtherPast(textAt(words, to)) ||
    deedsAt(words, to).some(({ forms }) => forms.has('past')));

const roleAt = (words: Words, name: WordRange): Role | null => {
  const start = phraseStart(words, name.from);
  const before = words[start - 1];
  const isJoined = before?.breaks === '';
  if (isAside(words, start) && !isOfClause(words, start, name.to)) return SOMEBODY;
  if (isJoined && PREPOSITIONS.has(before.folded)) return behindPreposition(words, start - 1);
  if (words[name.to - 1]?.possessive === true) return null;
  const object = isJoined ? ofObject(words, start) : null;
  return object ?? ofSubject(words, name.to) ?? ofPredicate(words, name, start);
};

/** The part that the bearer of a name takes in what its sentence tells, as a frame; `null` where none is known. Linear. */
export const roleFrame = (words: Words, name: WordRange): Frame | null => {
  const found = roleAt(words, name);
  if (found === null) return null;
  return { type: found.isOther ? 'other-party' : 'role', detail: `${found.field}: ${found.role}` };
};
