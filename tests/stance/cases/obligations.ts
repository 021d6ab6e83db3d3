import { rows } from './row.ts';

/** By when something has to be done is stated; whether it will be is not. */
export const OBLIGATIONS = [
  ...rows(
    'asserted',
    ['l', 'Bids must be in by [[5 p.m. on 2 May]].'],
    ['l', 'Tenants have to leave by [[2 May]].'],
    ['l', 'The squad was ordered to leave by [[2 May]].'],
    ['l', 'Payment is due by [[2 May]].'],
    ['l', 'The report is due to be filed by [[2 May]].'],
  ),
  ...rows(
    'planned',
    ['l', 'They plan to leave by [[2 May]].'],
    ['l', 'The minister hopes that forms must be in by [[2 May]].'],
    ['d', 'The vote is due on [[2 May]].'],
    ['n', 'Tenants have to pay [[300 dollars]].'],
  ),
  ...rows(
    'denied',
    ['l', 'Tenants need not leave by [[2 May]].'],
    ['l', 'She denied that tenants have to leave by [[2 May]].'],
  ),
  ...rows('open', ['l', 'If tenants must leave by [[2 May]], they will sue.']),
] as const;
