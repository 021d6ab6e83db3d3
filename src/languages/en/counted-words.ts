/** English nouns by which news counts one thing, a row each. */
export const COUNTED_ALIKE: readonly string[] = [
  'people|persons|residents|inhabitants|citizens|individuals',
  'soldiers|troops|servicemen|military|fighters|combatants',
  'refugees|migrants|displaced',
  'vehicles|cars|trucks|automobiles',
  'wagons|cars|carriages|coaches',
  'seats|places',
  'officers|policemen|police',
  'prisoners|captives|detainees|inmates|hostages',
  'houses|homes|dwellings|households',
  'children|minors|infants|kids',
  'employees|workers|staff|jobs',
  'aircraft|planes|airplanes|jets',
  'ships|vessels|boats',
  'companies|firms|businesses',
  'deputies|members|lawmakers|mps|legislators',
];

/** Such as may be anybody: what became of them is told by the deed. */
export const ANYBODY: readonly string[] =
  'people killed dead deaths wounded injured missing prisoners victims casualties fatalities lives'.split(' ');

/** English words beside a number in a quote that are no noun. */
export const BESIDE_COUNTED =
  /^(?:a|an|the|of|in|on|at|to|and|or|by|than|as|about|around|some|nearly|almost|over|under|more|less|fewer|least|most|up|between|from|only|just|were|was|had|have|been|are|is|hundred|thousand|million|billion|dozen|percent|euros?|dollars?|pounds?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|kilomet\w*|met(?:er|re)s?|tonnes?|tons?|hectares?|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|old|aged|[a-z]*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty))$/u;
