import { rows } from './row.ts';

/** Sentences that hold the words quoted, and do not vouch for them. */
export const HOSTILE = [
  ...rows(
    'denied',
    ['n', 'The ministry called reports that [[300 people]] died nonsense.'],
    ['n', 'The notion of [[300 dead]], she said, was laughable.'],
    ['n', 'The count of [[300 people]] was a clerical error.'],
    ['n', 'Rumours of [[300 dead]] proved unfounded.'],
    ['n', 'The story of [[300 dead]] has no basis in fact.'],
    ['n', 'That [[300 people]] came was a fabrication of the opposition.'],
    ['n', 'Officials scoffed at the idea that [[300 people]] had come.'],
    ['n', 'The prisoners were spared, and [[300 executions]] did not take place.'],
    ['n', 'Neither the army nor the police lost [[300 men]].'],
    ['n', 'The clerk forgot to register [[300 voters]].'],
    ['n', 'The firm did not comply with all [[40 orders]].'],
    ['n', 'The crew failed to save all [[300 passengers]].'],
    ['d', 'The talks, planned for [[May 4, 2019]], were called off.'],
    ['w', 'The letter attributed to [[Anna Lind]] is a forgery.'],
    ['w', 'Far from meeting [[Anna Lind]], he avoided her.'],
    ['s', 'The army says it is a lie that [[it fired first]].'],
  ),
  ...rows(
    'open',
    ['n', 'If only [[300 people]] had come!'],
    ['n', 'Nobody has been able to show that [[300 people]] came.'],
    ['n', 'Whether [[300 people]] came, nobody can say.'],
    ['n', 'If it rains, the dam will break and [[60 people]] will drown.'],
    ['s', 'If the talks fail, [[the war will go on]].'],
    ['s', 'Had they waited, [[the army would have fired first]].'],
  ),
  ...rows(
    'doubted',
    ['n', 'Unconfirmed reports spoke of [[300 dead]].'],
    ['n', 'The claim that [[300 people]] died is far from proven.'],
    ['d', 'Nobody signed the pact, though it bears the date [[November 10, 2020]].'],
    ['s', 'If the talks fail, [[the war could go on]].'],
  ),
  ...rows(
    'withdrawn',
    ['n', 'Correction: an earlier version said that [[300 people]] died.'],
    ['n', 'The paper has withdrawn its story that [[300 people]] died.'],
  ),
  ...rows(
    'planned',
    ['n', 'They will send them with 60 tanks, [[90 trucks]], and 5 guns.'],
    ['w', 'In this regard, the mayor said that [[Oslo and Bergen]] would share the cost.'],
    ['s', 'They will go there on a five-year, [[renewable mission]].'],
  ),
  ...rows(
    'asserted',
    // The verb of the clause that the words stand in is not the one that plans, tries or refuses.
    ['d', 'On [[November 10]], the two mayors talked on the phone to discuss the bridge.'],
    ['w', '[[Anna Lind]] and the mayor talked on the phone to discuss the bridge.'],
    ['s', 'The work began after [[the towns agreed to a deal]] to end the dispute.'],
    ['s', 'The crowd rushed to [[storm the town hall]].'],
    ['s', 'An earlier truce, made not so long ago, was [[largely holding]].'],
    ['s', 'She [[helped spark the strike]] by her refusal to meet the men.'],
    ['s', 'All attempts at a truce made by Oslo, which had sought for years to end the war, [[were unsuccessful]].'],
    ['n', 'Although nobody checked, the firm failed to comply with all [[40 orders]].'],
    ['s', 'One of its tasks is [[to protect the bridge]].'],
  ),
];
