import { describe, expect, it } from 'vitest';
import { claimOf, type Pair } from './pair.ts';

/** One number is told of something beside, and the other is not. */
const APART: readonly Pair[] = [
  ['count', 'A mother of [six children] was dug out.', '[Six children] were dug out.'],
  ['count', 'Survivors of the quake that killed [300 people] were flown out.', '[300 people] were flown out.'],
  ['count', 'The train, which carries [300 passengers], derailed.', 'In the derailment [300 passengers] were hurt.'],
  ['count', 'Soldiers guarding [50 prisoners] deserted.', '[50 prisoners] deserted.'],
  ['count', 'A lorry loaded with [200 sheep] fell into a ditch.', 'Wolves took [200 sheep].'],
  ['count', 'The firm, founded by [four brothers], went bankrupt.', '[Four brothers] went bankrupt.'],
  ['count', 'Lawyers for [60 workers] met the minister.', '[60 workers] met the minister.'],
  ['count', 'The commander of a force of [300 men] was captured.', 'A force of [300 men] was captured.'],
  ['quantity', 'Thieves broke into villas worth [£2m].', 'Thieves took [£2m].'],
  ['quantity', 'The heir to a fortune of [$40 million] was freed.', 'The ransom was [$40 million].'],
  ['quantity', 'A company valued at [$3 billion] gave shares to its staff.', 'It gave [$3 billion] to its staff.'],
  ['quantity', 'Guests of a [£2m] villa complained.', 'The guests found [£2m].'],
  ['duration', 'Veterans of a war that lasted [six years] met.', 'The meeting lasted [six years].'],
  ['age', 'The son of a [62-year-old] woman was hurt.', 'A [62-year-old] was hurt.'],
  ['count', 'Among the young, [300 people] marched.', '[300 people] marched.'],
  ['count', 'Outside the capital, [40 people] died.', 'In the storm [40 people] died.'],
  // What is set in front, or as a condition, limits what is told.
  ['assertion', 'In male mice [the serum slows the disease].', 'The trial showed that [the serum slows the disease].'],
  ['assertion', '[The pass is safe] for mules only.', 'The guide said that [the pass is safe].'],
  ['assertion', '[The pass is safe] until the thaw.', 'The guide said that [the pass is safe].'],
  ['assertion', 'As far as rents are concerned, [the law is in force].', 'The mayor said that [the law is in force].'],
  ['count', 'In the tanners’ quarter the flood wrecked [600 homes].', 'The flood wrecked [600 homes].'],
  ['count', '[Four gates] are open so long as the river is low.', '[Four gates] are open.'],
  ['count', '[Four gates] are open, provided the river is low.', '[Four gates] are open.'],
  ['quantity', 'On the test bench the engine yielded [90 watts].', 'The engine yielded [90 watts].'],
  ['set', 'Within the customs union [Mali and Togo] set no tariffs.', '[Mali and Togo] set no tariffs.'],
  ['count', 'In the first hour, [200 people] voted.', 'In all [200 people] voted.'],
  ['count', 'In one village [12 people] died.', 'The quake killed [12 people].'],
  ['count', "[300 workers]' lawyers met the minister.", '[300 workers] met the minister.'],
  ['count', 'They cooked a meal for [300 people].', 'They served [300 people].'],
  ['count', 'The remaining [300 men] left.', 'In all [300 men] left.'],
  ['count', 'The surviving [12 sailors] were flown home.', 'The ship had [12 sailors].'],
  ['count', 'Initially, [300 people] marched.', '[300 people] marched.'],
  ['count', '[40 people] died outside the capital.', 'In the storm [40 people] died.'],
  ['count', '[40 houses] on the coast were lost.', 'In the storm [40 houses] were lost.'],
  ['count', '[40 people] over eighty were treated.', 'On Monday [40 people] were treated.'],
  ['count', 'The camp, home to [9,000 refugees], was hit.', 'The bombs hit [9,000 refugees].'],
  ['count', 'The street where [12 families] live was closed.', '[12 families] were moved out.'],
  ['count', 'With [40 guests] already seated, the groom fled.', '[40 guests] fled.'],
  ['count', 'When [40 guests] had been seated, the roof fell.', 'The roof fell on [40 guests].'],
  ['count', 'Where the wall fell, [12 people] were hurt.', '[12 people] were hurt.'],
  ['quantity', 'The firm sued over a debt of [$5 million].', 'The firm sued for [$5 million].'],
  ['quantity', 'On a good day, the mine yields [20 tonnes].', 'The mine yields [20 tonnes].'],
  ['duration', 'The heir of a king who reigned [sixty years] died.', 'He reigned [sixty years].'],
  ['age', 'The wife of the suspect, [41], was questioned.', 'The suspect, [41], was questioned.'],
  ['count', 'Anyone who owns [three cars] must pay more.', 'The couple owns [three cars].'],
  ['quantity', 'The mast stands on a hill [300 metres] high.', 'The mast is [300 metres] high.'],
  ['age', 'The owner, whose daughter is [nine], was fined.', 'The owner is [nine].'],
  ['count', 'In a separate attack, [12 people] were hurt.', 'In the attack, [12 people] were hurt.'],
  ['count', 'South of the river, [70 houses] burned.', 'The fire burned [70 houses].'],
  ['quantity', 'If heated, it weighs [3 kilograms].', 'It weighs [3 kilograms].'],
  ['duration', 'The climb takes [six hours] for a beginner.', 'The climb takes [six hours].'],
  ['duration', 'By car, the trip takes [three hours].', 'The trip takes [three hours].'],
  ['count', 'The camp held [900 people] at its height.', 'The camp holds [900 people].'],
  ['count', '[300 people] voted in the first hour.', '[300 people] voted.'],
  ['count', 'The town had [9,000 people] before the war.', 'The town has [9,000 people].'],
];

/** Both numbers are told of one thing, in whichever words. */
const ALIKE: readonly Pair[] = [
  ['assertion', 'In all these feuds, [it is unclear who is to judge].', 'Yet [it is unclear who is to judge].'],
  [
    'assertion',
    'Amid the row over fish [the talks are at a standstill].',
    'She said that [the talks are at a standstill].',
  ],
  [
    'assertion',
    'In male mice [the serum slows the disease].',
    'Tests on mice showed that [the serum slows the disease].',
  ],
  // How something came about once, and when, limits nothing.
  ['name', 'At the age of nine [Ada Kerr] won the prize.', '[Ada Kerr] won the prize.'],
  ['name', 'In the absence of the mayor the bridge was opened by [Ada Kerr].', 'The bridge was opened by [Ada Kerr].'],
  ['name', 'For her work on moths [Ada Kerr] won the medal.', '[Ada Kerr] won the medal.'],
  ['date', 'In heavy rain the bridge was opened on [3 May 1911].', 'The bridge was opened on [3 May 1911].'],
  ['set', 'At the invitation of the abbot [Mali and Togo] signed the pact.', '[Mali and Togo] signed the pact.'],
  ['count', 'Under pressure from its lenders the mill cut [90 jobs].', 'The mill cut [90 jobs].'],
  ['count', 'In the early hours the fire wrecked [600 homes].', 'The fire wrecked [600 homes].'],
  ['count', 'In the months that followed, the mill took on [90 hands].', 'The mill took on [90 hands].'],
  ['assertion', '[The pass is safe] after the repairs.', 'The guide said that [the pass is safe].'],
  ['assertion', '[The pass is safe], as the tests show.', 'The guide said that [the pass is safe].'],
  ['assertion', 'In fact [the pass is safe].', 'On Monday the guide said that [the pass is safe].'],
  ['assertion', '[The pass is safe], which pleased the guide.', 'The guide said that [the pass is safe].'],
  ['count', 'In the flood [600 homes] were wrecked.', 'The flood wrecked [600 homes].'],
  ['count', 'On the 11th foreign papers counted [600 homes].', 'Foreign papers counted [600 homes].'],
  ['count', 'The attack that killed [12 people] took place at noon.', '[12 people] died in the attack.'],
  ['count', 'The bus overturned, injuring [30 people].', '[30 people] were hurt.'],
  ['count', 'A group of [30 hikers] was found.', 'Rescuers found [30 hikers].'],
  ['count', 'The deaths of [12 miners] led to protests.', '[12 miners] died.'],
  ['count', 'The ferry, carrying [300 passengers], sank.', 'The ferry had [300 passengers] aboard.'],
  ['count', 'Maria Holt, a mother of [three children], won.', 'Holt is a mother of [three children].'],
  ['count', 'A mother of [six children] was found.', 'The fire killed a mother of [six children].'],
  ['count', 'An order for [50 aircraft] was placed.', 'The airline has ordered [50 aircraft].'],
  ['count', 'The trial of [11 activists] opened.', '[11 activists] went on trial.'],
  ['count', 'By a show of hands [30 members] voted for it.', '[30 members] voted for it.'],
  ['count', 'From the block, firefighters rescued [23 people].', 'Firefighters rescued [23 people] from the block.'],
  ['quantity', 'The [9-kilometre] tunnel was opened.', 'The tunnel, [9 kilometres] long, was opened.'],
  ['duration', 'After a siege of [40 days] the town gave in.', 'The siege lasted [40 days].'],
  ['duration', 'He has led it for [20 years].', 'The man who has led it for [20 years] will go.'],
  ['age', 'The driver, who is [52], was held.', 'The [52-year-old] driver was held.'],
  ['count', '[12 people] were hurt at the scene.', 'The bomb hurt [12 people].'],
  ['count', 'There were [52 pupils] on the bus.', 'The bus was carrying [52 pupils].'],
  ['duration', 'The flight takes [nine hours].', 'It is a flight of [nine hours].'],
  ['count', 'Police announced the arrest of [14 men].', 'Police arrested [14 men].'],
  ['count', 'The evacuation of [500 villagers] began.', '[500 villagers] were evacuated.'],
  ['count', 'In a statement, the ministry said [300 people] had died.', '[300 people] died.'],
  ['count', 'In the raid, [300 people] died.', '[300 people] died.'],
  ['count', 'On Monday, [300 people] marched.', '[300 people] marched.'],
  ['quantity', 'The court imposed a fine of [$5 million].', 'The firm was fined [$5 million].'],
  ['quantity', 'A deal worth [$5 million] was signed.', 'The deal is worth [$5 million].'],
  ['quantity', 'The bridge, which is [300 metres] long, opened.', 'The bridge is [300 metres] long.'],
  ['quantity', 'In rural districts turnout was [40 percent].', 'Turnout in rural districts was [40 percent].'],
  ['duration', 'He received a sentence of [ten years].', 'He was jailed for [ten years].'],
  ['duration', 'The war, which lasted [six years], ended.', 'The war lasted [six years].'],
  ['age', 'Anna Lind, a [62-year-old] teacher, was hurt.', 'Anna Lind, [62], was hurt.'],
];

describe('what a number hangs on', () => {
  it.each(APART)('parts it from one that does not, %s: %s | %s', async (...row) => {
    const claim = await claimOf(row);
    expect(claim.verdict).toBe('compatible');
    expect(claim.relations.map(({ rule }) => rule)).toEqual(['host']);
  });

  it.each(ALIKE)('parts no two that are told of one thing, %s: %s | %s', async (...row) => {
    expect((await claimOf(row)).verdict).toBe('agreed');
  });

  it('is told in the words of the sentence', async () => {
    const { relations } = await claimOf([
      'count',
      'A mother of [six children] was found.',
      'They found [six children].',
    ]);
    expect(relations[0]?.note).toBe('“mother of” against nothing beside');
  });

  it('explains no difference away', async () => {
    const claim = await claimOf(['count', 'A mother of [six children] was found.', 'They found [seven children].']);
    expect(claim.verdict).toBe('contradicted');
  });
});
