import { rows } from './row.ts';

/** Infinitives and gerunds: what they hang on must be known to have come about. */
export const NON_FINITE = [
  ...rows(
    'planned',
    ['n', 'Builders were hired to put up [[300 homes]].'],
    ['n', 'The fund exists to build [[300 homes]].'],
    ['n', 'He went to Verden to buy [[300 books]].'],
    ['n', 'The developer got leave to build [[300 homes]].'],
    ['n', 'The hotel is able to seat [[300 guests]].'],
    ['n', 'A society to save [[300 trees]] was founded.'],
  ),
  ...rows(
    'doubted',
    ['n', 'The firm toyed with paying [[300 widows]].'],
    ['n', 'He mooted paying [[300 widows]].'],
    ['n', 'She stands accused of poisoning [[300 hens]].'],
    ['n', 'He is on trial for killing [[300 hens]].'],
  ),
  ...rows(
    'denied',
    ['n', 'The firm did not manage to sell [[300 cars]].'],
    ['n', 'The firm was let off paying [[$5 million]].'],
    ['n', 'They wriggled out of paying [[$5 million]].'],
    ['n', 'At no stage did the board agree to pay [[$5 million]].'],
    ['n', 'On no view of the evidence were [[300 people]] paid.'],
    ['d', 'The wedding on [[May 3]] never took place.'],
  ),
  ...rows(
    'withdrawn',
    ['n', 'A judge quashed the award of [[$5 million]].'],
    ['n', 'The fine of [[$5 million]] was set aside.'],
  ),
  ...rows(
    'asserted',
    ['n', 'The hotel was able to feed [[300 guests]].'],
    ['n', 'The hotel had the good sense to insure [[300 guests]].'],
    ['n', 'The hotel was quick to compensate [[300 guests]].'],
    ['n', 'The hotel went on to sack [[300 people]].'],
    ['n', 'The hotel ended up sacking [[300 people]].'],
    ['n', 'The hotel got away with sacking [[300 people]].'],
    ['n', 'The firm had to recall [[300 cars]].'],
    ['n', 'She was the first woman to win [[300 races]].'],
    ['n', 'He came home to find [[300 letters]].'],
    ['n', 'He is proud of having trained [[300 people]].'],
    ['n', 'By selling [[300 cows]], he saved the farm.'],
    ['n', 'The party rose to power with [[300 seats]].'],
    ['d', 'The council met to choose a mayor on [[May 3]].'],
    ['n', 'The two states have stopped work at [[300 sites]].'],
  ),
];
