/** Nouns of what is counted by what they are one of; what stands in one row is one thing to news. */
export const HEADS: Readonly<Record<string, string>> = {
  person:
    'person|people|victim|individual|life|other|body|human|casualty|fatality|death|dead|killed|injured|wounded|hurt|inhabitant|resident|citizen|local|toll',
  child: 'child|minor|youngster|infant|baby|toddler|schoolchild|pupil|teenager|boy|girl',
  woman: 'woman',
  man: 'man',
  soldier: 'soldier|serviceman|troop|trooper|peacekeeper|personnel|servicemember|fighter',
  civilian: 'civilian|villager',
  officer: 'policeman|policewoman|officer|constable',
  rescuer: 'rescuer|firefighter|fireman|paramedic',
  passenger: 'passenger|traveller|traveler',
  crew: 'crew|crewman|sailor|seaman|crewmember|mariner',
  worker: 'worker|striker|employee|miner|staff|labourer|laborer|driver|nurse|teacher|docker',
  protester: 'protester|demonstrator|marcher|rioter',
  patient: 'patient',
  student: 'student',
  foreigner: 'foreigner|tourist|national',
  fan: 'spectator|fan|supporter|attendee',
  prisoner: 'prisoner|captive|detainee|hostage',
  house: 'house|home|dwelling',
  building: 'building|structure',
  settlement: 'village|settlement|town|community',
  vehicle: 'vehicle|automobile',
  ship: 'ship|vessel|boat',
  aircraft: 'aircraft|plane|jet|helicopter',
  vote: 'vote|ballot',
  seat: 'seat',
  job: 'job|position|post',
  school: 'school|classroom',
  bridge: 'bridge',
};

/** Rows of {@link HEADS} that are people, the whole of them first: of the others each may be a part of it. */
export const PEOPLE_HEADS: ReadonlySet<string> = new Set(
  'person child woman man soldier civilian officer rescuer passenger crew worker protester patient student foreigner fan prisoner'.split(
    ' ',
  ),
);

/** Heads that say only that what is counted are people or things of what stands beside them: "4 crew members". */
export const LIGHT_HEADS: ReadonlySet<string> = new Set(['member', 'person', 'unit', 'piece', 'item']);

/** Heads that tell of what is counted only that it is people, or how it is put together. */
export const LIGHT_COUNTED: ReadonlySet<string> = new Set(
  'person group mission force team party name number figure total count body unit piece item part share lot'.split(' '),
);

/** Nouns for several that have no ending of their own. */
export const HEADS_OF_MANY = 'crew|personnel|staff|police|aircraft|livestock|cattle';

/** Heads that are money, though no unit that is known: what was paid or lost stays so on other days. */
export const MONEY_HEADS: ReadonlySet<string> = new Set('crown krone shilling thaler guilder florin ducat'.split(' '));
