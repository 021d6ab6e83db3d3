import { whyAlike } from '../kinds/names/alike.ts';
import { isDemonym } from '../languages/en/gazetteer.ts';
import { isCountryOnly } from '../kinds/names/runs.ts';
import { wordsOf } from '../kinds/names/words.ts';
import type { EventGroup } from './events.ts';
import type { Mention } from './mention.ts';
import type { Named } from './mentions.ts';
import { groupBy } from '../text/group.ts';
import { isOnePerson, SHORTEST_ALIKE } from './one-person.ts';
import { toSlot, withoutSpeech, type Slot } from './slot.ts';
import { ofDay } from './eligible.ts';
import { frameOf } from './frames.ts';

/** The forms of one name, the fullest of each source. */
interface NameSlot {
  readonly kind: 'name' | 'place';
  readonly names: readonly [Named, ...Named[]];
  /** Whether all sources write it alike. */
  readonly isUniform: boolean;
}

const partsOf = ({ folded }: Named): readonly string[] => folded.split(' ');
const familyOf = (named: Named): string => partsOf(named).at(-1) ?? '';

/** The fullest form of each name in one source. */
const fullest = (names: readonly Named[]): readonly Named[] =>
  [...groupBy(names, familyOf).values()].flatMap((some) => {
    const [best] = some.toSorted((a, b) => partsOf(b).length - partsOf(a).length);
    return best ?? [];
  });

/** Whether two forms may be one person's. */
const isOne = (a: Named, b: Named): boolean => isOnePerson(partsOf(a), partsOf(b));

const isOnePlace = (a: Named, b: Named): boolean => {
  const [mine, theirs] = [partsOf(a), partsOf(b)];
  if (mine.length !== theirs.length || a.folded.length < SHORTEST_ALIKE) return false;
  return mine.every((part, at) => {
    const other = theirs[at] ?? '';
    return part === other || (Math.min(part.length, other.length) >= SHORTEST_ALIKE && whyAlike(part, other) !== null);
  });
};

interface Entity {
  readonly names: Named[];
  readonly sources: Set<string>;
}

/** Entities held against one name, at most. */
const MOST_HELD = 24;

/** Forms of one name by the letters that they are looked up by. */
const lookupsOf = (named: Named): readonly string[] => [
  familyOf(named).slice(0, 1),
  partsOf(named)[0]?.slice(0, 1) ?? '',
];

const entitiesOf = (names: readonly Named[], isOne: (a: Named, b: Named) => boolean): readonly Entity[] => {
  const entities: Entity[] = [];
  const exact = new Map<string, Entity>();
  const near = new Map<string, Entity[]>();
  for (const named of names) {
    const known = exact.get(familyOf(named));
    const candidates = [
      ...(known === undefined ? [] : [known]),
      ...lookupsOf(named).flatMap((key) => (near.get(key) ?? []).slice(-MOST_HELD)),
    ];
    const found = candidates.find(
      (one) => !one.sources.has(named.source.id) && one.names.some((other) => isOne(named, other)),
    );
    if (found !== undefined) {
      found.names.push(named);
      found.sources.add(named.source.id);
      continue;
    }
    const opened: Entity = { names: [named], sources: new Set([named.source.id]) };
    entities.push(opened);
    if (!exact.has(familyOf(named))) exact.set(familyOf(named), opened);
    for (const key of lookupsOf(named)) near.set(key, [...(near.get(key) ?? []), opened]);
  }
  return entities;
};

const slotsOfEntities = (kind: NameSlot['kind'], entities: readonly Entity[]): readonly NameSlot[] =>
  entities.flatMap(({ names }): readonly NameSlot[] => {
    const [first, ...others] = names;
    if (first === undefined || others.length === 0) return [];
    return [{ kind, names: [first, ...others], isUniform: others.every(({ folded }) => folded === first.folded) }];
  });

/** Words before a name that make a place of it. */
const PLACE_LEADS = /(?:^|\s)(?:in|near|at|into|across|around|outside|throughout|towards?|through) (?:the )?$/iu;
/** Words behind a name that make a place or a thing of it. */
const PLACE_TAILS =
  /^(?:['’]s)?[ -](?:region|district|province|corridor|pass|city|town|village|river|bridge|airport|harbour|harbor|port|street|valley|coast|mission|front|zone)\b/iu;

const isLikePlace = ({ sentence, span }: Named): boolean =>
  PLACE_LEADS.test(sentence.text.slice(Math.max(0, span.start - 20), span.start)) ||
  PLACE_TAILS.test(sentence.text.slice(span.end, span.end + 20)) ||
  PLACE_GENERIC.test(sentence.text.slice(span.start, span.end));

const PLACE_GENERIC =
  /\b(?:Corridor|Region|District|Province|River|Lake|Street|Bridge|Airport|Mountains?|Valley|Island|Bay|Sea|Pass)$/u;

/** A people, or a country alone, names nobody. */
const isPeople = ({ text }: Named): boolean => {
  const words = wordsOf(text);
  const last = words.at(-1)?.folded ?? '';
  return (
    isCountryOnly(words) || isCountryOnly(words.slice(-1)) || isDemonym(last) || isDemonym(last.replace(/s$/u, ''))
  );
};

/** "Republic" in "Republic of Artsakh" is a piece of a name. */
const GOES_ON = /^ of (?:the )?\p{Lu}/u;

const isPiece = ({ sentence, span }: Named): boolean => GOES_ON.test(sentence.text.slice(span.end, span.end + 10));

/** Persons that two or more sources of an event name, and places that they spell in several ways. */
const formsOfNames = ({ told }: EventGroup): readonly NameSlot[] => {
  const all = told.flatMap(({ names }) => names.filter((named) => !isPeople(named) && !isPiece(named)));
  const placed = new Set(all.flatMap((named) => (named.isPlace || isLikePlace(named) ? [named.folded] : [])));
  const perSource = [...groupBy(all, ({ source }) => source.id).values()];
  const fullOf = (isPlace: boolean): readonly Named[] =>
    perSource.flatMap((names) =>
      fullest(names.filter((named) => placed.has(named.folded) === isPlace && !named.sentence.isHeadline)),
    );
  const forms = new Map(told.map(({ source, names }) => [source.id, new Set(names.map(({ folded }) => folded))]));
  const persons = slotsOfEntities('name', entitiesOf(fullOf(false), isOne)).filter(({ names }) =>
    names.some((named) => partsOf(named).length > 1),
  );
  // Two spellings that stand in one source are two places.
  const isApart = (a: Named, b: Named): boolean =>
    forms.get(a.source.id)?.has(b.folded) !== true && forms.get(b.source.id)?.has(a.folded) !== true;
  const places = slotsOfEntities(
    'place',
    entitiesOf(fullOf(true), (a, b) => a.folded === b.folded || (isOnePlace(a, b) && isApart(a, b))),
  ).filter(({ isUniform }) => !isUniform);
  return [...persons, ...places];
};

const mentionOf = ({ source, sentence, span, folded }: Named, kind: NameSlot['kind']): Mention => ({
  kind,
  source,
  span: { start: span.start + sentence.span.start, end: span.end + sentence.span.start },
  sentence: sentence.span,
  isHeadline: sentence.isHeadline,
  isLead: false,
  isDateline: false,
  text: folded,
  frame: NO_FRAME,
  isElsewhen: false,
});

const NO_FRAME: Mention['frame'] = {
  predicates: new Set(),
  distance: 0,
  isInside: false,
  head: '',
  modifiers: new Set(),
  qualifiers: new Map(),
  terms: new Set(),
  names: new Set(),
  bearer: new Set(),
  beside: '',
  isPart: false,
  isOfWhole: false,
  isCompared: false,
  isPlaced: false,
  isTotal: false,
};

/** Words right before a name that tell where something is or happens. */
const WHERE = /(?:^|\s)(?:in|near|at|outside|off|from) (?:the )?$/iu;

/** A place where it stands, and what is told to be there. */
interface Located {
  readonly named: Named;
  readonly classes: ReadonlySet<string>;
}

const isWhere = ({ sentence, span }: Named): boolean =>
  WHERE.test(sentence.text.slice(Math.max(0, span.start - 20), span.start));

const locatedIn = ({ names }: EventGroup['told'][number], occurrence: string): readonly Located[] =>
  names
    .filter(
      (named) =>
        !named.sentence.isHeadline &&
        !named.sentence.isElsewhen &&
        isWhere(named) &&
        !isPeople(named) &&
        !isPiece(named),
    )
    .map((named) => ({
      named,
      classes: withoutSpeech(frameOf(named.sentence, named.span, { head: '' }, ofDay).predicates, occurrence),
    }));

/**
 * Places where sources tell, by words of one class, that something is or happened: the ones that they call alike. A source
 * that has another place for it, and never that one, may answer otherwise.
 */
export const whereSlots = ({ told, occurrence }: EventGroup): readonly Slot[] => {
  const located = told.flatMap((one) => locatedIn(one, occurrence));
  const known = new Map(told.map(({ source, names }) => [source.id, new Set(names.map(({ folded }) => folded))]));
  const used = new Set<string>();
  return [...new Set(located.flatMap(({ classes }) => [...classes]))].flatMap((predicate) => {
    const ofClass = located.filter(({ classes }) => classes.has(predicate)).map(({ named }) => named);
    return [...groupBy(ofClass, ({ folded }) => folded)].flatMap(([place, names]) => {
      const mentions = [...groupBy(names, ({ source }) => source.id).values()]
        .flatMap(([first]) => first ?? [])
        .map((named) => mentionOf(named, 'place'));
      if (mentions.length < 2 || used.has(place)) return [];
      used.add(place);
      const rivals = ofClass
        .filter(({ source }) => known.get(source.id)?.has(place) !== true)
        .map((named) => mentionOf(named, 'place'));
      return toSlot({ kind: 'place', predicate, head: '', rivals, bond: 'frame', grows: false }, mentions);
    });
  });
};

/** The names of an event that two or more sources tell, as slots: of places only those that are spelled in several ways. */
export const nameSlots = (group: EventGroup): readonly Slot[] =>
  formsOfNames(group).map(({ kind, names: [first, ...others], isUniform }): Slot => ({
    kind,
    predicate: isUniform ? '' : 'spelling',
    head: familyOf(first),
    mentions: [mentionOf(first, kind), ...others.map((named) => mentionOf(named, kind))],
    rivals: [],
    bond: 'frame',
    grows: false,
  }));
