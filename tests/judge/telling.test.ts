import { describe, expect, it } from 'vitest';
import { judged, onlyClaim } from '../judged.ts';
import type { ReportClaim } from '../../src/model/report.ts';
import { claimOf, type Pair } from './pair.ts';

/** Each pair has a value in common, and words that say something else of it. */
const PARTED: readonly Pair[] = [
  ['date', 'Word of the mutiny came to the palace on [3 May 1820].', 'The sailors rose on [3 May 1820].'],
  ['date', 'The dam, inspected in spring, was certified on [8 June 2009].', 'The dam gave way on [8 June 2009].'],
  ['date', 'Relatives filed their suit on [2 March 2015].', 'The court dismissed the complaint on [2 March 2015].'],
  ['count', 'Organisers had sold seats to [900 guests].', 'The kitchen fed [900 guests].'],
  ['count', 'Nurses looked after [31 miners] for weeks.', 'The gas smothered [31 miners].'],
  ['quantity', 'Auditors queried [$4 million].', 'The charity raised [$4 million].'],
  ['duration', 'The pilots trained for [six months].', 'The expedition took [six months].'],
  ['name', 'Critics mocked [Ana Reyes].', 'The academy honoured [Ana Reyes].'],
  ['place', 'Crowds in [Turin] watched the launch on screens.', 'The rocket was built in [Turin].'],
  ['time', 'Guards locked the gate at [9:10 p.m.].', 'The painting was missed at [9:10 p.m.].'],
];

/** Each pair has most of its words in common, and a value that stands in a clause of other words. */
const CLAUSES: readonly Pair[] = [
  [
    'name',
    'When the crowds had toured the flooded launch site for weeks, reporters interviewed [Ana Reyes].',
    'When the crowds had toured the flooded launch site for weeks, lawyers pitied [Ana Reyes].',
  ],
  [
    'count',
    'Once the flood had left the lower town, nurses cared for [600 people].',
    'Once the flood had left the lower town, looters robbed [600 people].',
  ],
  [
    'date',
    'When the old bridge over the river at Lowick fell, engineers resigned on [3 May 1921].',
    'When the old bridge over the river at Lowick fell, masons celebrated on [3 May 1921].',
  ],
];

/** Each pair is word for word the same but for one stretch, which says another thing. */
const ONE_STRETCH: readonly Pair[] = [
  ['quantity', 'The brewer reserved [£3 million] for the hall.', 'The brewer borrowed [£3 million] for the hall.'],
  ['count', 'In the flood [300 people] died.', 'In the flood [300 people] cheated death.'],
  [
    'date',
    'The bridge over the Ysper opened on [3 May 2019].',
    'The bridge over the Ysper missed its opening on [3 May 2019].',
  ],
  ['place', 'The summit on trade was mocked in [Geneva].', 'The summit on trade was prepared in [Geneva].'],
  ['name', 'The club in Lowick was ruined by [Anna Lind].', 'The club in Lowick was praised by [Anna Lind].'],
];

/** And these have another word for the same. */
const SAME_WORDING: readonly Pair[] = [
  ['count', 'In the flood [300 people] died.', 'In the flood [300 people] lost their lives.'],
  ['count', 'In the flood [300 people] died.', 'In the flood [300 people] perished.'],
  ['date', 'The old theatre was opened on [3 May 1911].', 'The old playhouse was opened on [3 May 1911].'],
  ['date', 'The raid on the camp began on [3 May 1911].', 'The raid on the camp was launched on [3 May 1911].'],
];

/** Each pair tells two things, in words that are much the same for the rest. */
const OPPOSED: readonly Pair[] = [
  ['duration', 'He came [two days] after the war began.', 'He came [two days] before the war began.'],
  ['quantity', 'It lies [500 metres] below sea level.', 'It lies [500 metres] above sea level.'],
  ['quantity', 'They paid the last [$500] of the debt.', 'They paid the first [$500] of the debt.'],
  ['date', 'The troops marched out of Lyon on [3 May 1820].', 'The troops marched into Lyon on [3 May 1820].'],
  [
    'date',
    'The elder of the Radek sisters left on [3 May 1820].',
    'The younger of the Radek sisters left on [3 May 1820].',
  ],
  // Deeds that undo each other.
  ['date', 'The nuns began the chapel in [1220].', 'The nuns finished the chapel in [1220].'],
  ['date', 'The curfew was imposed on [3 May 1990].', 'The curfew was lifted on [3 May 1990].'],
  ['count', 'The choir gained [40 singers].', 'The choir lost [40 singers].'],
  ['count', 'Before the fair the mill took on [60 hands].', 'Before the fair the mill laid off [60 hands].'],
  // Another time, another place.
  ['count', 'In 1911 the village had [40 looms].', 'In 1921 the village had [40 looms].'],
  ['count', 'The village had [40 looms] in May 1911.', 'The village had [40 looms] in October 1911.'],
  ['count', 'On 3 May [300 people] marched.', 'On May 9, [300 people] marched.'],
  ['quantity', 'On Monday the river stood at [5 metres].', 'On Friday the river stood at [5 metres].'],
  ['count', 'In Basel [300 people] marched.', '[300 people] marched in Bern.'],
  ['place', 'The 1911 fair was held in [Basel].', 'The 1921 fair was held in [Basel].'],
  ['assertion', 'In 1911 [the mill was idle].', 'In 1921 [the mill was idle].'],
  ['set', 'In 1911 [Peru and Chile] joined the league.', 'In 1921 [Peru and Chile] joined the league.'],
  // What was so, and what is.
  ['name', 'Until Friday the choir was led by [Anna Berg].', 'The choir is led by [Anna Berg].'],
  ['count', 'Ahead of the merger the bank had [44 branches].', 'Since the merger the bank has had [44 branches].'],
  ['count', 'The club used to have [300 members].', 'The club has [300 members].'],
  ['quantity', 'At its peak the fund was worth [$9 billion].', 'The fund is worth [$9 billion].'],
  // All, and all but some; all names, and some of many.
  ['assertion', '[Every gate is open], the third excepted.', 'The guard said that [every gate is open].'],
  ['assertion', '[All gates are open] apart from the third.', 'The guard said that [all gates are open].'],
  ['set', 'The league has many members, [Peru and Chile] for instance.', 'The league has [Peru and Chile].'],
  ['set', 'States such as [Peru and Chile] joined.', '[Peru and Chile] joined.'],
  // What is laughed at.
  ['count', 'Tell it to the marines: they caught [40 eels].', 'They caught [40 eels].'],
  ['place', 'They struck gold in [Dorrigo], my foot.', 'They struck gold in [Dorrigo].'],
  // Another of a sort, by its name or number.
  ['count', 'Hurricane Ian killed [12 people].', 'Hurricane Irma killed [12 people].'],
  ['count', 'Flight 12 carried [90 passengers].', 'Flight 15 carried [90 passengers].'],
  ['count', 'Volume two has [300 pages].', 'Volume three has [300 pages].'],
  ['quantity', 'The shipyard gave [$5 million] to Oxfam.', 'The shipyard gave [$5 million] to Unicef.'],
  ['quantity', 'The bridge over the Aare cost [$5 million].', 'The bridge over the Rhine cost [$5 million].'],
  ['date', 'The Treaty of Basel was signed on [3 May 1911].', 'The Treaty of Bern was signed on [3 May 1911].'],
  ['name', "Ann's son is [Robert Lee].", "Eve's son is [Robert Lee]."],
  ['count', 'The Russian army lost [300 men].', 'The Turkish army lost [300 men].'],
  // Another doer, victim, cause or thing, by a common noun.
  ['count', '[12 people] were killed by police.', '[12 people] were killed by rebels.'],
  ['date', 'The bishop was shot on [3 May 1911].', 'The sheriff was shot on [3 May 1911].'],
  ['place', 'The count buried the bishop in [Basel].', 'The count buried the sheriff in [Basel].'],
  ['count', 'The blast killed [12 soldiers].', 'The blast killed [12 civilians].'],
  ['count', 'The farm has [90 cows].', 'The farm has [90 sheep].'],
  ['count', '[12 people] died of cholera.', '[12 people] died of typhoid.'],
  ['count', '[12 men] were jailed for fraud.', '[12 men] were jailed for murder.'],
  ['quantity', 'The red lorry weighs [9 tonnes].', 'The blue lorry weighs [9 tonnes].'],
  // One object, and another deed.
  ['name', '[Anna Berg] robbed the bank.', '[Anna Berg] ran the bank.'],
  ['count', '[12 men] guarded the mine.', '[12 men] robbed the mine.'],
  ['date', 'On [3 May 1911] they sold the castle.', 'On [3 May 1911] they burnt the castle.'],
  ['name', '[Anna Berg] set up the bank.', '[Anna Berg] shut down the bank.'],
  ['name', '[Anna Berg] skipped the trial.', '[Anna Berg] took part in the trial.'],
  ['set', '[Peru and Chile] won the cup.', '[Peru and Chile] sold the cup.'],
  ['set', '[Peru and Chile] boycotted the games.', '[Peru and Chile] took part in the games.'],
  ['count', '[200 sheep] died or strayed.', 'In the snow [200 sheep] died.'],
  // Who does it, and to whom, by common nouns.
  ['quantity', 'The club owes the bank [$300].', 'The bank owes the club [$300].'],
  ['date', 'The bishop shot the sheriff on [3 May 1911].', 'The sheriff shot the bishop on [3 May 1911].'],
  ['name', '[Anna Berg] was elected mayor.', '[Anna Berg] was elected judge.'],
  // What the sentence itself tells of something else.
  [
    'place',
    'The plane came down in [Basel], though the search began in Bern.',
    'The search began in [Basel], though the plane came down in Bern.',
  ],
  [
    'quantity',
    'The wreck lies at [60 metres]; the divers turned back far above it.',
    'The divers turned back at [60 metres]; the wreck lies far below.',
  ],
  [
    'quantity',
    'The brewery pays [60 percent] of the rent and the club the rest.',
    'The club pays [60 percent] of the rent.',
  ],
  [
    'count',
    'The old mill, not the tannery beside it, employed [90 men].',
    'The tannery beside the old mill employed [90 men].',
  ],
  ['set', 'The fund dropped [Peru and Chile].', 'The fund retained [Peru and Chile].'],
  ['set', '[Peru and Chile] signed the pact.', '[Peru and Chile] looked on while the pact was signed.'],
  // Who does it, and who has it done to him.
  ['name', 'The abbot banished [Count Emmerich].', '[Count Emmerich] banished the abbot.'],
  ['name', 'The abbot was banished by [Count Emmerich].', '[Count Emmerich] was banished by the abbot.'],
  ['name', 'In 1820 the abbot banished [Count Emmerich].', 'In 1820 [Count Emmerich] banished the abbot.'],
  ['name', 'The abbot flogged [Count Emmerich].', '[Count Emmerich] had the abbot flogged.'],
  ['assertion', 'Before the war [the bridge was blown up].', 'After the war [the bridge was blown up].'],
  [
    'assertion',
    'The cook swears that [the soup is safe] in the ward.',
    'The cook swears that [the soup is safe] in the barracks.',
  ],
  ['set', '[Mali and Togo] sued Chad.', '[Mali and Togo] were sued by Chad.'],
  ['count', '[60 hands] fooled the owner.', 'The owner fooled [60 hands].'],
  // Things of which there are two.
  ['count', 'The morning shift packed [60 crates].', 'The night shift packed [60 crates].'],
  ['quantity', 'The gross margin was [4 percent].', 'The net margin was [4 percent].'],
  [
    'quantity',
    'The nugget in the case weighed [12 ounces] troy.',
    'The nugget in the case weighed [12 ounces] avoirdupois.',
  ],
  ['name', 'The choir came at the wish of [Pavel Orlik].', 'The choir came in the coach of [Pavel Orlik].'],
  ['count', 'The slide buried [60 families].', 'The slide buried [60 people].'],
  ['date', 'The museum reopened on [3 May 1999].', 'The museum first opened on [3 May 1999].'],
  ['age', 'She was [30] at the time of her first trial.', 'She was [30] at the time of her second trial.'],
  ['quantity', 'Its median price is [$70].', 'Its mean price is [$70].'],
  ['quantity', 'Ten tanks of [500 litres] leaked.', 'A tank leaked [500 litres].'],
  ['count', 'At the dam [40 men] voted for the strike.', 'At the dam [40 men] voted against the strike.'],
];

/** Each pair has words that are opposites, of two things or of both alike. */
const BOTH_SIDES: readonly Pair[] = [
  ['date', 'The nuns began the chapel in [1220].', 'The chapel was begun by the nuns in [1220].'],
  ['name', 'The abbot banished [Count Emmerich].', '[Count Emmerich] was banished by the abbot.'],
  ['count', '[60 hands] marched behind them.', 'Behind them marched [60 hands].'],
  ['count', 'At noon, [60 hands] came home.', 'At noon there came home [60 hands].'],
  ['name', '[Count Emmerich] married Ida.', 'Ida married [Count Emmerich].'],
  ['name', '[Count Emmerich] had the abbot flogged.', 'The abbot was flogged by [Count Emmerich].'],
  ['quantity', 'A dealer sold the abbot the bell for [$500].', 'The abbot bought the bell from a dealer for [$500].'],
  ['count', 'Before dawn [40 men] left after the strike.', 'After the strike [40 men] left before dawn.'],
  [
    'date',
    'The ship sailed from Lyon to Arles on [3 May 1820].',
    'The ship sailed to Arles from Lyon on [3 May 1820].',
  ],
  ['date', 'The museum reopened on [3 May 1999].', 'The reopening of the museum was on [3 May 1999].'],
  ['set', '[France and Spain] signed the pact.', 'The pact was signed by [Spain and France].'],
  ['count', 'The first train carried [40 men] to the last mine.', 'The first train carried [40 men].'],
];

/** Each pair has a word in place of another that tells the same, or that only says who tells it. */
const REWORDED: readonly Pair[] = [
  ['count', 'The blast in the mine killed [40 men].', 'The explosion in the mine killed [40 men].'],
  ['count', 'The bishop of the valley bought [40 bells].', 'The bishop of the valley purchased [40 bells].'],
  ['count', 'The blast killed [40 men], police said.', 'The blast killed [40 men], doctors said.'],
  ['count', 'The gunman shot [12 people] at the market.', 'The attacker shot [12 people] at the market.'],
  [
    'count',
    'The clinic treated [40 patients] on the first day.',
    'The hospital treated [40 patients] on the first day.',
  ],
  ['date', 'The bishop shot the sheriff on [3 May 1911].', 'The sheriff was shot by the bishop on [3 May 1911].'],
  ['date', 'The bishop married the nurse on [3 May 1911].', 'The nurse married the bishop on [3 May 1911].'],
  ['name', '[Anna Berg] was elected mayor.', 'The town elected [Anna Berg] mayor.'],
  ['name', '[Anna Berg] took the lead.', '[Anna Berg] led.'],
  ['name', '[Anna Berg] runs the bank.', '[Anna Berg] heads the bank.'],
  ['count', 'The captain denied all blame after [60 sailors drowned].', 'In the gale [60 sailors drowned].'],
  ['date', 'He left without permission on [3 May 1911].', 'He left on [3 May 1911].'],
  ['date', 'The bill passed on [4 March 1918].', 'Parliament passed the bill on [4 March 1918].'],
  ['count', 'Troops shot [12 people] at the gate.', 'Soldiers shot [12 people] at the gate.'],
  ['count', '[12 men] were arrested by police.', '[12 men] were arrested by officers.'],
  ['count', 'The flood drowned [12 villagers].', 'The flood drowned [12 people].'],
  ['count', '[12 people] died of cholera.', 'Cholera killed [12 people].'],
  ['date', 'The theatre was opened on [3 May 1911].', 'The new building was opened on [3 May 1911].'],
  ['date', 'The library was opened on [3 May 1911].', 'The mayor opened the library on [3 May 1911].'],
  ['name', 'The team is coached by [Anna Berg].', 'The side is coached by [Anna Berg].'],
  ['date', 'The ship left the harbour on [3 May 1820].', 'The vessel left the harbour on [3 May 1820].'],
  ['quantity', 'It bought the patent for [€4 million].', 'The firm paid [€4 million] for the patent.'],
];

/** Each pair tells one thing, by words of which no table knows it: what a claim asks may make one of them. */
const UNKNOWN: readonly Pair[] = [
  ['count', 'The island is home to [1,200 people].', 'The island has [1,200 people].'],
  ['quantity', 'A temperature of [41 degrees Celsius] was measured.', 'Seville recorded [41 degrees Celsius].'],
];

/** Each pair tells one thing: by one verb or its like, or by nearly the same words. */
const ALIKE: readonly Pair[] = [
  // Of one time and place, as far as they say.
  ['count', 'On 3 May [40 men] were drowned.', '[40 men] were drowned on the morning of 4 May.'],
  ['count', 'On Monday night [40 men] were arrested.', '[40 men] were arrested on Tuesday.'],
  ['count', 'In Lyon [300 people] marched.', 'In the French city of Lyon [300 people] marched.'],
  [
    'count',
    'In 1911, [40 men] founded the club.',
    'Its chairman, elected in 1921, says that [40 men] founded the club in 1911.',
  ],
  ['count', 'In 1911 the village had [40 looms].', 'The village had [40 looms].'],
  ['count', 'In Lyon [12 men] were arrested.', 'In France [12 men] were arrested.'],
  ['count', 'Before dawn the raid killed [12 men].', 'Raid kills [12 men].'],
  ['count', 'The club had [300 members].', 'The club has [300 members].'],
  ['count', 'The club, once the largest in town, has [300 members].', 'The club has [300 members].'],
  ['set', 'Members including [Peru and Chile] voted.', 'Members such as [Peru and Chile] voted.'],
  ['assertion', '[All gates are open], the guard said.', '[All gates are open] again.'],
  ['count', 'They caught [40 eels], the marines said.', 'They caught [40 eels].'],
  // One name in two forms, or of a place and what it is in.
  ['count', 'In the assault on the bridge Kiev lost [300 men].', 'In the assault on the bridge Kyiv lost [300 men].'],
  [
    'count',
    'In spring the UN sent [300 men] to guard camps in Mali.',
    'In spring the United Nations sent [300 men] to guard camps in Mali.',
  ],
  ['count', 'The Russian army lost [300 men].', "Russia's army lost [300 men]."],
  ['date', 'General Rutskoy was born on [3 May 1911].', 'General Rudsky was born on [3 May 1911].'],
  ['date', 'President Macron opened it on [3 May 1999].', 'Emmanuel Macron opened it on [3 May 1999].'],
  ['quantity', 'A British court fined Shell [$5 million].', 'A London court fined Shell [$5 million].'],
  ['count', 'Leeds lost to Derby before [9,000 fans].', 'Derby beat Leeds before [9,000 fans].'],
  // What is put in front of its clause, and a subject that is told of before its verb.
  ['place', 'It was in [Basel] that the league was founded.', 'The league was founded in [Basel].'],
  ['name', 'It was [Anna Berg] who painted the altar.', 'The altar was painted by [Anna Berg].'],
  ['place', 'The dean, who never wed and never taught, died in [Ghent].', 'The dean died in [Ghent].'],
  ['set', 'Only then did [Peru and Chile] sign the pact.', '[Peru and Chile] signed the pact.'],
  ['name', "[Anna Berg] was the club's first president.", 'The first president of the club was [Anna Berg].'],
  // Long sentences, each with much that the other leaves out.
  [
    'count',
    'With the wind rising and the pumps choked, the brig Anna Maria of Whitby, bound for Cork with salt, lost [12 men] off Mizen Head, her owners wrote.',
    'Off Mizen Head in Ireland, where two lights have stood since the wreck of a mail boat, the Whitby brig Anna Maria lost [twelve men] to a single wave.',
  ],
  ['count', 'The blast killed [31 miners].', '[31 miners] died in the blast.'],
  ['count', 'Guards arrested [12 men] at the gate.', 'At the gate, [12 men] were detained by guards.'],
  ['date', 'The two firms signed the contract on [3 May 2020].', 'The contract was concluded on [3 May 2020].'],
  ['date', 'The museum opened its doors on [3 May 2020].', 'The opening of the museum was on [3 May 2020].'],
  ['date', 'The rocket lifted off on [3 May 2020].', 'The launch of the rocket took place on [3 May 2020].'],
  [
    'quantity',
    'In 1974 a dealer sold the museum the vase for [$5,000].',
    'The museum bought the vase in 1974 from a dealer for [$5,000].',
  ],
  ['duration', 'The siege lasted [40 days].', 'The siege went on for [40 days].'],
  ['name', 'The academy honoured [Ana Reyes].', '[Ana Reyes] was honoured by the academy.'],
  ['count', 'Also [1,960 soldiers].', 'They sent [1,960 soldiers].'],
  ['count', 'The plane went down with [46 people] inside.', 'There were [46 people] aboard the plane.'],
];

/** Each pair says both what is asked and something else of it: which of them hangs on the value is what counts. */
const BESIDE: readonly (readonly [question: string, ...Pair])[] = [
  [
    'When was the curfew lifted?',
    'time',
    'Imposed at [9:00 p.m.], the curfew was lifted at dawn.',
    'At [9:00 p.m.] soldiers lifted the curfew.',
  ],
  [
    'How many people were killed on the ferry?',
    'count',
    'Neighbours sheltered [11 people] whose ferry had sunk, killing the pilot.',
    '[11 people] were killed when the ferry sank.',
  ],
  [
    'Where was the engineer buried?',
    'place',
    'Born in [Lublin], the engineer was buried at sea.',
    'A chapel in [Lublin] is where they buried the engineer.',
  ],
];

/** What the claim asks makes one thing of them. */
const ASKED: readonly (readonly [question: string, ...Pair])[] = [
  ['How many miners?', 'count', 'The gate log lists [31 miners].', 'They counted [31 miners] below.'],
  [
    'How many people were on board?',
    'count',
    'The plane crashed with [176 people] on board.',
    '[176 people] were on board.',
  ],
  [
    'In which year was a truce reached?',
    'date',
    'It began a campaign that lasted until a truce was reached in [1994].',
    'In [1994], a truce was reached, but it failed.',
  ],
  ['What is the poet called?', 'name', 'Critics mocked [Ana Reyes].', 'The academy honoured [Ana Reyes].'],
  [
    'How many people were aboard the plane?',
    'count',
    'A plane carrying [46 people] slid off the runway.',
    'Of [the 46] aboard, many walked away without a scratch.',
  ],
];

/** What is asked, what is quoted of each sentence, and how they stand: a language before the bar where it is not English. */
const MANY: readonly (readonly [verdict: string, question: string, quote: string, ...sentences: string[]])[] = [
  [
    'agreed',
    'How many died?',
    '31 miners',
    'The blast killed 31 miners.',
    'In the disaster 31 miners died when the shaft flooded.',
    'The disaster killed 31 miners when the blast flooded the shaft.',
  ],
  [
    'compatible',
    'How many were there?',
    '31 miners',
    'The gas smothered 31 miners.',
    'Nurses looked after 31 miners.',
    'There were 31 miners.',
  ],
  [
    'compatible',
    'Combien ?',
    '31 mineurs',
    "fr|L'explosion a tué 31 mineurs.",
    "fr|L'explosion a blessé 31 mineurs.",
    'fr|Ils étaient 31 mineurs.',
  ],
  // The tables of languages know no word of the first two; English as it is read does.
  ['compatible', 'How many?', '31 miners', 'Ali led 31 miners.', 'Ali hit 31 miners.', 'fr|31 miners.'],
];

/** A claim judged, of as many readings as sentences, of each the words quoted. */
const manyOf = async (question: string, quote: string, sentences: readonly string[]): Promise<ReportClaim> => {
  const parts = sentences.map((one) => (one.includes('|') ? one.split('|') : ['en', one]));
  const readings = parts.map((_, at) => `      - { source: s${String(at)}, quote: ${quote} }\n`);
  const report = await judged(
    Object.fromEntries(parts.map(([, text = ''], at) => [`s${String(at)}`, text])),
    `claims:\n  - id: one\n    question: ${question}\n    kind: count\n    readings:\n${readings.join('')}`,
    `sources:\n${parts.map(([tag = ''], at) => `  - { id: s${String(at)}, file: s${String(at)}.txt, language: ${tag} }\n`).join('')}`,
  );
  return onlyClaim(report);
};

describe('what two sentences tell of one value', () => {
  it.each([...PARTED, ...CLAUSES, ...UNKNOWN, ...ONE_STRETCH])('is not the same, %s: %s | %s', async (...row) => {
    const claim = await claimOf(row);
    expect(claim.verdict).toBe('compatible');
    expect(claim.relations.map(({ rule }) => rule)).toEqual(['told']);
  });

  it.each([...ALIKE, ...SAME_WORDING])('is the same, %s: %s | %s', async (...row) => {
    expect((await claimOf(row)).verdict).toBe('agreed');
  });

  it.each(ASKED)('is the same where it is asked “%s”: %s', async (question, ...row) => {
    expect((await claimOf(row, question)).verdict).toBe('agreed');
  });

  it.each(BESIDE)('is not the same for words beside it, asked “%s”: %s', async (question, ...row) => {
    expect((await claimOf(row, question)).verdict).toBe('compatible');
  });

  it.each(MANY)('of many is %s: %j', async (verdict, question, quote, ...sentences) => {
    expect((await manyOf(question, quote, sentences)).verdict).toBe(verdict);
  });

  it('is not the same of two beyond as many as are held against each other', async () => {
    const verbs =
      'hired trained kissed fed housed praised sued filmed taxed fined moved painted robbed blamed vetted mocked'
        .split(' ')
        .concat(['ransomed', 'greeted', 'vaccinated']);
    const sentences = verbs.map((verb) => `Somebody ${verb} 31 miners.`);
    const { readings } = await manyOf('How many?', '31 miners', sentences);
    expect(new Set(readings.map(({ frame }) => frame?.told)).size).toBe(verbs.length);
  });

  it('is not the same of two of which the same words are shown', async () => {
    const { readings } = await manyOf('How many?', '31 miners', [
      'Trainers of leaders of guards of 31 miners followed a brawl in taverns.',
      'Trainers of leaders of guards of 31 miners preceded elections that swept provinces.',
      'Their choir hired 31 miners.',
    ]);
    expect(readings.map(({ frame }) => frame?.told)).toEqual([
      'guards, leaders, trainers',
      'guards, leaders, trainers (2)',
      'hired, choir',
    ]);
  });

  it.each(OPPOSED)('is not the same of two things, %s: %s | %s', async (...row) => {
    expect((await claimOf(row)).verdict).not.toBe('agreed');
  });

  it.each(REWORDED)('is the same in other words, %s: %s | %s', async (...row) => {
    expect((await claimOf(row)).verdict).toBe('agreed');
  });

  it.each(BOTH_SIDES)('is the same where both sides are told of each, %s: %s | %s', async (...row) => {
    expect((await claimOf(row)).verdict).toBe('agreed');
  });

  it('shows the word that has an opposite', async () => {
    const [row] = OPPOSED;
    const { readings } = await claimOf(row ?? ['', '', '']);
    expect(readings.map(({ frame }) => frame?.told)).toEqual(['after war', 'before war']);
  });

  it('never hides that two values differ', async () => {
    const row: Pair = ['count', 'Nurses looked after [31 miners].', 'The gas smothered [32 miners].'];
    expect((await claimOf(row)).verdict).toBe('contradicted');
  });
});
