/** Words that ages are told with; a wording is lower case, wordings of one meaning are parted by a bar. */

/** What stands before an age and makes it a bound or a hedge. */
export const AGE_WORDINGS_BEFORE = {
  about: 'about|around|roughly|approximately|some|about age|circa|or so',
  nearly: 'nearly|almost|just under|not quite|close to|approaching',
  over: 'over|more than|older than|above|over the age of|above the age of|aged over|well over|just over|past',
  atLeast:
    'at least|no fewer than|not fewer than|no less than|not less than|no younger than|not younger than|a minimum of|from the age of|aged at least',
  under: 'under|less than|fewer than|younger than|below|under the age of|below the age of|aged under|not yet',
  atMost: 'at most|up to|no older than|not older than|up to the age of|up to age',
} as const;

/** What stands behind it. */
export const AGE_WORDINGS_AFTER = {
  about: 'or so|or thereabouts|approximately|roughly|more or less|give or take',
  atLeast:
    'at least|at the least|at a minimum|plus|+|or over|or older|and over|and older|and up|and above|or above|or more|upwards',
  atMost: 'at most|at the most|at a maximum|tops|or under|or younger|and under|and younger|or below|and below|or less',
} as const;

/** Words that lead an age in: a number follows. */
export const AGE_LEADS =
  'aged|age|ages|aged just|aged only|at the age of|the age of|at age|turned|had turned|has turned|the ages of|of age|age of';

/** Words within a few before an age that make it another thing than somebody's age. */
export const AGE_REFUSED_BEFORE: ReadonlySet<string> = new Set(
  'average median mean combined total retirement voting legal minimum maximum not never twice half thrice turns turning would looks looked seems seemed feels felt acts acted going pushing nearing nudging rising heart'.split(
    ' ',
  ),
);

/** Right behind an age, that it is another one: "42 years old next month", "on average". */
export const AGE_REFUSED_BEHIND =
  'next|tomorrow|soon|on average|this coming|combined|between them|in all|in total|apart|more';

/** What links somebody with bare years: "she was 83", "aged 83". */
export const AGE_COPULAS: ReadonlySet<string> = new Set('is was turned aged age'.split(' '));

/** What befalls somebody at an age: "died at 91". */
export const LIFE_VERBS: ReadonlySet<string> = new Set(
  (
    'die died dies dying retire retired retires marry married wed widowed orphaned enlist enlisted graduate graduated emigrate emigrated debuted crowned ' +
    'ordained knighted baptised baptized divorced conscripted apprenticed abdicated enrolled succeeded perished passed'
  ).split(' '),
);

/** Below this a bare number behind "at" may be a time of day. */
export const LEAST_AT_HEAD = 13;

/** Between such a word and the years. */
export const AGE_ADVERBS: ReadonlySet<string> = new Set('now just only already then still'.split(' '));

/** What may stand behind such years beside a mark: "when", "at her death". */
export const BEHIND_BARE_YEARS: ReadonlySet<string> = new Set(
  ', . ; : ) ! ? when at and but as while who on in this last now today yesterday then'.split(' ').concat(''),
);

/** What has a number that is no age, before "is" and "was". */
export const NOT_AGED: ReadonlySet<string> = new Set(
  (
    'size number total toll count score temperature speed average weight height length depth width rate fee cost price figure ' +
    'value result answer limit minimum maximum population capacity goal record dose crew attendance turnout reading level ' +
    'strength magnitude distance margin majority mark grade rank ranking position circulation pulse index share sum quota ' +
    'target estimate membership room house page chapter bus route channel jersey shirt seat ticket'
  ).split(' '),
);

/** What somebody may have as if of another age: "the lungs of a 20-year-old". */
export const HAVING: ReadonlySet<string> = new Set('has have had having with'.split(' '));

/** Ages that one word tells, in years, both included. */
export const AGE_NOUNS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  teenager: [13, 19],
  teenagers: [13, 19],
  teenage: [13, 19],
  quadragenarian: [40, 49],
  quinquagenarian: [50, 59],
  sexagenarian: [60, 69],
  septuagenarian: [70, 79],
  octogenarian: [80, 89],
  nonagenarian: [90, 99],
};

/** Tens of years of a life: "in her thirties". */
export const LIFE_DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Nouns that an age stands beside, as it does beside a name: "the driver, 34,". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'man woman boy girl driver suspect victim soldier teacher student father mother son daughter brother sister wife husband ' +
    'widow widower farmer gunman attacker passenger pilot tourist worker resident officer journalist nurse doctor player singer ' +
    'actor actress writer baker builder pensioner grandmother grandfather uncle aunt cousin nephew niece neighbour neighbor ' +
    'defendant plaintiff survivor hostage prisoner minister president champion winner'
  ).split(' '),
);

/** Who is old: a bound on bare years behind these is an age. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people persons those anyone anybody everyone everybody adults children women men girls boys patients voters residents citizens workers pensioners drivers'.split(
    ' ',
  ),
);

/** What may stand behind bare years; a noun would be what they count. */
export const BEHIND_YEARS: ReadonlySet<string> = new Set([
  ...', . ; : ) !'.split(' '),
  '',
  ...'are is were was be who and or have has had may can must will would should could get got live lived receive received'.split(
    ' ',
  ),
]);

/** What may stand between somebody and his age: "mother, aged 58", "mother is now 58". */
export const AGE_LINKS: ReadonlySet<string> = new Set(
  ', ( aged age is was now then just who turned a an the'.split(' '),
);

/** Pronouns that own: "her brother". */
export const OWNERS: ReadonlySet<string> = new Set('his her their my our your'.split(' '));

/** Pronouns that somebody is told by: "At 34, he". */
export const SOMEBODY: ReadonlySet<string> = new Set('he she they i we his her their'.split(' '));
