import { describe, expect, it } from 'vitest';
import { claimOf, type Pair } from './pair.ts';

/** One event, as two would tell it. */
const ONE: readonly Pair[] = [
  ['count', 'The bombing left [17 people] dead.', '[17 people] lost their lives in the bombing.'],
  ['count', 'The march brought [20,000 people] onto the streets.', '[20,000 people] took part in the march.'],
  ['count', 'The mill laid off [340 workers].', '[340 workers] were made redundant at the mill.'],
  ['count', 'The motion was rejected by [212 members].', '[212 members] voted against the motion.'],
  ['count', '[1,500 people] were evacuated from the valley.', 'The valley was cleared of [1,500 people].'],
  ['count', '[20,000 demonstrators] took to the streets.', 'The demonstration was joined by [20,000 people].'],
  ['count', '[6,000 households] lost power in the storm.', 'The storm left [6,000 households] in the dark.'],
  ['count', '[Nine people] were plucked from the sea.', '[Nine people] were rescued from the sea.'],
  ['date', 'He took the throne on [1 May 1840].', 'He became king on [1 May 1840].'],
  ['date', 'He was put to death on [30 January 1649].', 'He was executed on [30 January 1649].'],
  [
    'date',
    'Parliament gave the bill its approval on [7 October 1911].',
    'The bill was passed by parliament on [7 October 1911].',
  ],
  ['date', 'The airship caught fire on [6 May 1911].', 'The airship burst into flames on [6 May 1911].'],
  ['date', 'The bank collapsed on [15 September 1911].', 'The bank failed on [15 September 1911].'],
  ['date', 'The film opened in cinemas on [9 May 1911].', 'The film was released on [9 May 1911].'],
  ['date', 'The firm was founded on [1 March 1898].', 'The firm came into being on [1 March 1898].'],
  ['date', 'The fleet put to sea on [2 June 1911].', 'The fleet sailed on [2 June 1911].'],
  ['date', 'The government fell on [7 October 1911].', 'The government collapsed on [7 October 1911].'],
  ['date', 'The law came in on [3 May 1911], though hardly anyone noticed.', 'The law took effect on [3 May 1911].'],
  ['date', 'The ship made port on [2 June 1911].', 'The ship arrived in port on [2 June 1911].'],
  ['date', 'The town changed hands on [9 July 1703].', 'The town was captured on [9 July 1703].'],
  ['date', 'The truce came into effect on [9 May 1911].', 'The truce took effect on [9 May 1911].'],
  ['date', 'The two sides made peace on [9 May 1911].', 'The two sides signed a peace treaty on [9 May 1911].'],
  ['date', 'The yacht went missing on [3 August 1911].', 'The yacht disappeared on [3 August 1911].'],
  ['duration', 'The court handed him [eight years].', 'He was jailed for [eight years] by the court.'],
  ['name', 'The race was won by [Marco Sella].', '[Marco Sella] crossed the line first.'],
  ['name', 'The sword was a gift from [King Oskar].', 'The sword was given by [King Oskar].'],
  ['name', 'The victor at Lindow was [Count Ruprecht].', '[Count Ruprecht] won the battle of Lindow.'],
  ['name', '[Dora Klein] took the helm of the firm.', '[Dora Klein] took charge of the firm.'],
  ['name', '[Eva Brandt] took the silver medal.', 'Silver went to [Eva Brandt].'],
  ['name', '[Hollis Foods] snapped up the bakery.', 'The bakery was bought by [Hollis Foods].'],
  ['name', '[Marco Sella] was crowned champion.', 'The title was won by [Marco Sella].'],
  ['place', 'He hailed from [Cork].', 'He came from [Cork].'],
  ['place', 'His grave is at [Linz].', 'He was buried at [Linz].'],
  ['place', 'She made her home in [Cork].', 'She lived in [Cork].'],
  ['quantity', 'She polled [54 percent] of the vote.', 'She won [54 percent] of the vote.'],
  ['quantity', 'The violin sold for [$1.2 million].', 'The violin went for [$1.2 million].'],
  ['quantity', '[58 percent] of the electorate voted.', 'Turnout stood at [58 percent].'],
  ['place', 'Her birthplace was [Trieste].', "The composer's birthplace was [Trieste]."],
  ['count', 'The village is home to [412 people].', '[412 people] live in the village.'],
];

/** What one tells is less than the other, or came before it, or is its opposite. */
const OTHER: readonly Pair[] = [
  ['count', '[300 guests] were invited to the gala.', '[300 guests] attended the gala.'],
  ['quantity', 'The buyer offered [£310 million] for the brewer.', 'The buyer paid [£310 million] for the brewer.'],
  ['name', '[Max Hollen] was charged with fraud.', '[Max Hollen] was convicted of fraud.'],
  ['name', 'The court cleared [Max Hollen] of fraud.', 'The court found [Max Hollen] guilty of fraud.'],
  ['duration', 'She was sentenced to [six years] in prison.', 'She spent [six years] in prison.'],
  ['date', 'The match was called off on [3 May 1911].', 'The match ended on [3 May 1911].'],
  ['date', 'The king was crowned on [2 June 1953].', 'He became king on [2 June 1953].'],
  ['date', 'The treaty was ratified on [3 May 1911].', 'The treaty was signed on [3 May 1911].'],
  ['count', '[64 deputies] voted for the bill.', '[64 deputies] voted against the bill.'],
  ['count', '[64 deputies] voted.', '[64 deputies] were elected.'],
  ['count', 'The party lost [48 seats].', 'The party took [48 seats].'],
  ['count', 'The stadium holds [45,000].', '[45,000] came to the stadium.'],
  ['name', '[Pavel Soukup] came second in the marathon.', 'The marathon was won by [Pavel Soukup].'],
  ['name', '[Ruth Aalto] founded the firm.', '[Ruth Aalto] runs the firm.'],
  ['name', '[Ruth Aalto] stepped down as chair.', '[Ruth Aalto] became chair.'],
  ['quantity', 'The company lost [$18 million].', 'The company made a profit of [$18 million].'],
  ['count', 'The firm employs [600 people].', 'The firm laid off [600 people].'],
  ['quantity', 'Thieves got away with [$2 million].', '[$2 million] was recovered from the thieves.'],
  ['place', 'The stolen car was found in [Ghent].', 'The car was stolen in [Ghent].'],
  ['place', 'She grew up in [Trieste].', 'She was born in [Trieste].'],
  ['count', '[5,000 people] lost their homes.', '[5,000 people] lost their lives.'],
  ['name', 'The mural was painted by [Sara Lind].', 'The mural was commissioned by [Sara Lind].'],
  ['name', 'The opera was composed by [Vito Serra].', 'The opera was conducted by [Vito Serra].'],
  ['date', 'The museum was founded on [7 May 1990].', 'The museum opened its doors on [7 May 1990].'],
  ['date', 'They got engaged on [9 July 1922].', 'They tied the knot on [9 July 1922].'],
  ['quantity', 'The painting was valued at [$6 million].', 'The painting was sold for [$6 million].'],
  ['count', '[40 drivers] took part in the race.', '[40 drivers] finished the race.'],
  ['date', 'The suspect was arrested on [11 July 1911].', 'The suspect was charged on [11 July 1911].'],
  ['date', 'The wreck was found on [6 August 2004].', 'The wreck was raised on [6 August 2004].'],
  ['date', 'The siege was lifted on [3 August 1703].', 'The town fell on [3 August 1703].'],
  ['quantity', 'The bank sold bonds for [£9 million].', 'The bank bought bonds for [£9 million].'],
  ['name', '[Ada Kerr] awarded the medal.', '[Ada Kerr] won the medal.'],
  ['name', 'The prize was awarded by [Ada Kerr].', 'The prize was won by [Ada Kerr].'],
  ['name', '[Ada Kerr] gave the sword.', '[Ada Kerr] got the sword.'],
  ['name', '[Otto Prell] took over the firm.', '[Otto Prell] sold the firm.'],
  ['name', '[Arden] took the town.', '[Arden] fell.'],
  ['set', '[Pisa and Lucca] laid siege to Arden.', '[Pisa and Lucca] were besieged by Arden.'],
];

describe('one thing in other words', () => {
  it.each(ONE)('is the same, %s: %s | %s', async (...row) => {
    expect((await claimOf(row)).verdict).toBe('agreed');
  });

  it.each(OTHER)('is not the same, %s: %s | %s', async (...row) => {
    expect((await claimOf(row)).verdict).not.toBe('agreed');
  });
});
