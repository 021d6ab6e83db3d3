import { isParticiple } from './verb-groups.ts';
import type { Effect } from '../languages/stance-words.ts';
import { DEFINITE, DETERMINERS, HAVE, PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import { isUnder, type Clause } from './clauses/index.ts';
import { governing, type Governor, type Sentence, type Traits, type Target } from './governor.ts';
import { VERB_FORMS } from './lexicon.ts';
import { unheldAbove } from './nonfinite.ts';
import { governorsIn } from './reach.ts';
import { isSaidInPassing, isUnvouched } from './vouching.ts';

/** Effects that look ahead: of what has happened, in a relative clause, they say nothing. */
const AHEAD: ReadonlySet<Effect> = new Set<Effect>(['intends', 'schedules', 'attempts']);
/** Auxiliaries by which a clause says what only follows if its condition holds. */
const CONSEQUENCE: ReadonlySet<string> = new Set("will 'll would 'd could might may shall should".split(' '));
/** Words looked at before a relative clause for the article of what it is about. */
const HEAD_REACH = 6;
/** Whether the noun before a relative clause is one that is known: "the raid that". */
const hasDefiniteHead = ({ words }: Sentence, start: number): boolean => {
  for (let at = start - 1; at >= Math.max(0, start - HEAD_REACH); at -= 1) {
    const word = words[at];
    if (word === undefined || !word.isWord || PREPOSITIONS.has(word.lower)) return false;
    if (DEFINITE.has(word.lower)) return true;
    if (DETERMINERS.has(word.lower)) return false;
  }
  return false;
};

/** Words between the first word of a clause and its "either". */
const EITHER_REACH = 2;

/** "Either [the mayor resigned] or she was sacked": where the "either" stands of a clause that is one of two. */
const eitherOf = ({ words, parse }: Sentence, { start, kind, group }: Clause): number | undefined => {
  const lower = (at: number): string => words[at]?.lower ?? '';
  if (group === undefined) return undefined;
  const isOther = lower(start) === 'or';
  const first = isOther ? parse.clauses.findLast((one) => one.start < start && one.kind === kind)?.start : start;
  if (first === undefined) return undefined;
  const reach = words.slice(first, first + EITHER_REACH + 1);
  const either = first + reach.findIndex(({ lower: word }) => word === 'either');
  if (either < first || either > group.first) return undefined;
  const hasOther = parse.clauses.some(
    (one) => one.start > first && one.group !== undefined && lower(one.start) === 'or',
  );
  return hasOther ? either : undefined;
};

/** Words of time and place by which a clause tells when something may come about, and not that it has. */
const OPENING: ReadonlySet<string> = new Set('once when until till before after'.split(' '));
const EVER: ReadonlySet<string> = new Set(['whenever', 'wherever']);
const PRESENT: ReadonlySet<string> = new Set("is are has have 's 've do does".split(' '));

/** "Once [the bridge is safe], lorries may use it": told as present, and a condition of what may or will be. */
const isYetToCome = ({ words }: Sentence, { kind, start, group, parent }: Clause): boolean => {
  const opener = words[start]?.lower ?? '';
  const verb = words[group?.first ?? -1]?.lower ?? '';
  const forms = VERB_FORMS.get(verb);
  const isPresent = PRESENT.has(verb) || (forms?.has('third') === true && !forms.has('past'));
  if (kind !== 'aside' || !isPresent) return false;
  if (EVER.has(opener)) return true;
  return OPENING.has(opener) && CONSEQUENCE.has(words[parent?.group?.first ?? -1]?.lower ?? '');
};

/** What a clause is by its kind: a question, a condition, or what follows from one. */
const kindGovernors = (sentence: Sentence, clause: Clause): readonly Governor[] => {
  const { words } = sentence;
  const { kind, start, asks, parent, condition, group } = clause;
  const found: Governor[] = [];
  const either = eitherOf(sentence, clause);
  if (either !== undefined) found.push(governing('opens', either, either, 'clause'));
  if (asks && parent === undefined) found.push(governing('opens', words.length - 1, words.length - 1, 'question'));
  if (isYetToCome(sentence, clause)) found.push(governing('opens', start, start, 'condition'));
  if (kind === 'open') found.push(governing('opens', start, start, 'clause'));
  if (kind === 'condition') found.push(governing('opens', start, start, 'condition'));
  if (kind === 'asked') found.push(governing('presumes', start, start, 'clause'));
  if (condition !== undefined && CONSEQUENCE.has(words[group?.first ?? -1]?.lower ?? ''))
    found.push(governing('opens', condition, condition, 'consequence'));
  return found;
};

/** Whether a phrase behind a comma is one of a list: "tanks, 300 trucks, mines and guns". */
const isListed = ({ words, parse }: Sentence, { kind, parent, start }: Clause): boolean => {
  for (let at = start; at < words.length; at += 1) {
    const [owner, word] = [parse.owners[at], words[at]];
    const lower = word?.lower ?? '';
    if (['and', 'or', 'nor'].includes(lower)) return true;
    const isBeside = owner?.kind === kind && owner.parent === parent;
    const isLast = owner === parent && parse.groupOf[at] === undefined && !PREPOSITIONS.has(lower);
    if (!isBeside && !isLast && word?.text !== ',') return false;
  }
  return false;
};

/** Whether what is said above a clause says nothing of what stands in it. */
const standsApart = (sentence: Sentence, clause: Clause, { at, traits }: Target): boolean => {
  const { kind, start, parent } = clause;
  if (kind === 'aside' || kind === 'condition' || kind === 'asked') return true;
  if (kind === 'front') return !traits.isOfFront;
  if (kind === 'relative') return hasDefiniteHead(sentence, start);
  if (kind !== 'apposition') return false;
  // ", Anna Lind," is who is meant; ", one of them being Anna Lind," says something of its own.
  if (traits.isName) {
    const own = sentence.words.slice(start, at);
    // ", identified by the court as Anna Lind,"
    return own.some(({ lower }) => lower === 'being') || (own[0] !== undefined && isParticiple(own[0]));
  }
  const isInSubject = parent?.group !== undefined && start < parent.group.first;
  return isInSubject || (!traits.isOfFront && !isListed(sentence, clause));
};

/** "The novel tells how [the dam burst]": what is asked or told in a made-up world holds in that alone. */
const toldOnlyThere = ({ parse, operators }: Sentence, { kind, parent }: Clause): readonly Governor[] => {
  if (kind !== 'asked') return [];
  return operators.flatMap(({ first, last, effect, reach }) => {
    const world = parse.owners[first];
    const isThere = world !== undefined && isUnder(parent, world);
    return reach === 'sentence' && WORLDLY.has(effect) && isThere ? [governing(effect, first, last, 'remark')] : [];
  });
};
const WORLDLY: ReadonlySet<Effect> = new Set<Effect>(['opens', 'feigns']);

/** Of what has come about, what is only hoped for says nothing: "to help a town that had lost 300 people". */
const isOfPast = (sentence: Sentence, clause: Clause): boolean => {
  const { kind, group } = clause;
  if (kind !== 'relative' || group === undefined) return false;
  const verb = sentence.words[group.first]?.lower ?? '';
  return !CONSEQUENCE.has(verb) && (HAVE.has(verb) || !isOfNoneYet(sentence, clause));
};
/** "Held out for terms under which the mine stayed open": what is told of a thing that is not there yet. */
const isOfNoneYet = (sentence: Sentence, { start }: Clause): boolean => {
  const { words } = sentence;
  if (words[start]?.lower !== 'which' || !PREPOSITIONS.has(words[start - 1]?.lower ?? '')) return false;
  return !hasDefiniteHead(sentence, start - 1);
};

/** Every word of stance above a word of a sentence, from the outermost on. */
export const governorsOf = (sentence: Sentence, word: number, traits: Traits): readonly Governor[] => {
  const path: (readonly Governor[])[] = [];
  let clause: Clause | undefined = sentence.parse.owners[word];
  let target: Target = { at: word, via: 'self', traits };
  let isPast = false;
  let below: Clause | undefined;
  while (clause !== undefined) {
    const held: readonly Governor[] = governorsIn(sentence, clause, target);
    const unheld = target.via === 'self' ? unheldAbove(sentence, clause, target.at, traits, held) : undefined;
    const isDoubtful: boolean =
      below !== undefined &&
      (isSaidInPassing(sentence, below, clause, target, held) ||
        (isUnvouched(sentence, below, clause) && !held.some(({ sort }) => sort === 'predicate')));
    const found: readonly Governor[] = [
      ...kindGovernors(sentence, clause),
      ...toldOnlyThere(sentence, clause),
      ...held,
      ...(unheld === undefined ? [] : [unheld]),
      ...(isDoubtful ? [governing('hedges', Math.max(0, target.at - 1), target.at, 'clause')] : []),
    ];
    path.push(
      isPast
        ? found.filter(({ effect, sort }) => !AHEAD.has(effect) && sort !== 'condition' && sort !== 'consequence')
        : found,
    );
    if (standsApart(sentence, clause, target)) break;
    isPast ||= isOfPast(sentence, clause);
    const { kind, start, parent }: Clause = clause;
    below = clause;
    target =
      kind === 'relative' ? { at: Math.max(0, start - 1), via: 'self', traits } : { at: start, via: kind, traits };
    clause = parent;
  }
  return path.reverse().flat();
};
