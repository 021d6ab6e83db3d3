import { isNumberWord } from '../../languages/en/number-words.ts';
import {
  BEARINGS,
  EXCLUSIONS,
  LIKENED,
  NAME_PARTS,
  NAMESAKES,
  OTHER_ANSWERS,
  OWNED,
  OWNED_PLACES,
  RELATIONS,
  STAND_INS,
} from '../../languages/en/refused-names.ts';
import { ALTERNATIVES, COMPUTING, DIRECTIONS, SCOPES, SIGNS } from '../../languages/en/refused-numbers.ts';
import { CALENDAR_MARKS, CLOCK_WORDS, NAMED_DAYS } from '../../languages/en/refused-time.ts';
import type { KindName } from '../../model/values.ts';
import type { Token } from '../numbers/tokens.ts';
import { groupBy } from '../../text/group.ts';
import { tableOnce, type Table } from '../../text/once.ts';

/** Words that no reading may leave over: what they do, in words that follow the word itself, and which they are. */
interface WordClass {
  readonly does: string;
  readonly words: readonly string[];
  /** Words of the class that no table can list. */
  readonly holds?: (token: Token) => boolean;
}

const isNumeral = ({ type, text }: Token): boolean => type === 'number' || isNumberWord(text);

/** Every class of words that can change a value. */
const CLASSES = {
  numeral: { does: 'is another number', words: [], holds: isNumeral },
  sign: { does: 'is a sign', words: SIGNS },
  direction: { does: 'says which way it goes', words: DIRECTIONS },
  computing: { does: 'computes, selects or compares', words: COMPUTING },
  alternative: { does: 'sets another answer beside it', words: ALTERNATIVES },
  scope: { does: 'takes something in or leaves it out', words: SCOPES },
  clock: { does: 'belongs to a time of day', words: CLOCK_WORDS },
  namedDay: { does: 'names a day', words: NAMED_DAYS },
  calendar: { does: 'is the mark of another calendar', words: CALENDAR_MARKS },
  relation: { does: 'makes it somebody else', words: RELATIONS },
  bearing: { does: 'makes it another place', words: BEARINGS },
  exclusion: { does: 'says what is not meant', words: EXCLUSIONS },
  namesake: {
    does: 'makes it something of that name, or somebody in his place',
    words: [...STAND_INS, ...NAMESAKES, ...OWNED, ...OWNED_PLACES],
  },
  otherAnswer: { does: 'sets another answer beside it', words: OTHER_ANSWERS },
  likened: { does: 'makes it only somebody or something like it', words: [...Object.values(LIKENED).flat(), 'the'] },
  namePart: { does: 'is a part of a name', words: NAME_PARTS },
} as const satisfies Record<string, WordClass>;

type ClassName = keyof typeof CLASSES;

/** What a kind's answers are made of: it decides which words change them. */
export type Family = 'number' | 'time' | 'name' | 'statement';

/** The classes that a family lets no reading leave over. */
const REFUSED = {
  number: ['numeral', 'sign', 'direction', 'computing', 'alternative', 'scope'],
  // What else belongs to a phrase of time stands beside the date, and the readers of dates object to it there.
  time: ['numeral', 'clock', 'namedDay', 'calendar'],
  name: ['numeral', 'relation', 'namesake', 'bearing', 'exclusion', 'namePart', 'otherAnswer', 'likened', 'scope'],
  statement: [],
} as const satisfies Record<Family, readonly ClassName[]>;

export const FAMILIES = {
  count: 'number',
  quantity: 'number',
  duration: 'number',
  date: 'time',
  deadline: 'time',
  time: 'time',
  age: 'time',
  name: 'name',
  place: 'name',
  set: 'name',
  assertion: 'statement',
  choice: 'statement',
} as const satisfies Record<KindName, Family>;

/** A wording of a class, its words as the tokeniser parts them. */
interface RefusedWording {
  readonly words: readonly string[];
  readonly does: string;
}

/** What a family refuses: wordings by their first word, the longest first, and classes that a token is tested for. */
export interface Refusals {
  readonly wordings: Table<string, readonly RefusedWording[]>;
  readonly tests: readonly { readonly does: string; readonly holds: (token: Token) => boolean }[];
}

const refusalsOf = (names: readonly ClassName[]): Refusals => {
  const classes = names.map((name): WordClass => CLASSES[name]);
  const wordings = tableOnce(() => {
    const all = classes.flatMap(({ does, words }) => words.map((wording) => ({ words: wording.split(' '), does })));
    return groupBy(
      all.toSorted((a, b) => b.words.length - a.words.length),
      ({ words: [first = ''] }) => first,
    );
  });
  return { wordings, tests: classes.flatMap(({ does, holds }) => (holds === undefined ? [] : [{ does, holds }])) };
};

export const REFUSALS: Readonly<Record<Family, Refusals>> = {
  number: refusalsOf(REFUSED.number),
  time: refusalsOf(REFUSED.time),
  name: refusalsOf(REFUSED.name),
  statement: refusalsOf(REFUSED.statement),
};
