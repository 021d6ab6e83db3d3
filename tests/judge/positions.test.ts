import { describe, expect, it } from 'vitest';
import { claimOf, type Pair } from './pair.ts';

/** One plain sentence a kind, with the words quoted in brackets. */
const SENTENCES: readonly (readonly [kind: string, sentence: string])[] = [
  ['count', 'In the flood [300 people] died.'],
  ['quantity', 'The brewer spent [£3 million] on the hall.'],
  ['date', 'The bridge opened on [3 May 2019].'],
  ['duration', 'The strike lasted [six weeks].'],
  ['name', 'The prize went to [Anna Lind].'],
  ['place', 'The summit was held in [Geneva].'],
  ['assertion', 'On Sunday [the dam burst].'],
  ['set', 'The treaty was signed by [Peru and Chile].'],
];

type Place = (sentence: string, words: string) => string;

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const behindComma: Place = (sentence, words) => sentence.replace(/\.$/u, `, ${words}.`);
const behindDash: Place = (sentence, words) => sentence.replace(/\.$/u, ` – ${words}.`);
const inBrackets: Place = (sentence, words) => sentence.replace(/\.$/u, ` (${words}).`);
const behindQuote: Place = (sentence, words) => sentence.replace(']', `] (${words})`);
const asHeading: Place = (sentence, words) => `${upper(words)}: ${sentence}`;
const inFront: Place = (sentence, words) => `${upper(words)} ${lower(sentence)}`;
const atTheEnd: Place = (sentence, words) => sentence.replace(/\.$/u, ` ${words}.`);

type Row = readonly [name: string, place: Place, words: string];

/** By these nobody vouches for what the sentence says, wherever they stand. */
const UNVOUCHED: readonly Row[] = [
  [
    'a comma',
    behindComma,
    'if confirmed|it was hoped|it was planned|we are told|wrongly|mistakenly|though nobody is sure',
  ],
  [
    'a comma',
    behindComma,
    'but records are poor|or did they|some accounts claim|if memory serves|subject to confirmation',
  ],
  [
    'a dash',
    behindDash,
    'if confirmed|as legend has it|if the reports are true|it was feared|wrongly|yet to be verified',
  ],
  ['brackets', inBrackets, 'if confirmed|as legend has it|if memory serves|it was hoped|though nobody is certain'],
  ['the value', behindQuote, 'planned|projected|proposed|target|forecast|TBC|sic|est.|not confirmed|retracted'],
  ['a heading', asHeading, 'myth|false|hoax|claim|rumour|theory|plan|forecast|simulation|joke|estimate|unconfirmed'],
  ['the front', inFront, 'a retracted study said that|the indictment says that|it is unclear whether|let us say'],
  ['the front', inFront, 'the plaque has it that|he had been told that|he had heard that|there is a tradition that'],
  ['the front', inFront, 'people close to the board hint that|an early draft has it that|the prosecution says that'],
  ['the front', inFront, 'only in the film do we see how|in the version told to children,|the song says that'],
  ['a comma', behindComma, 'he hoped|as if'],
  ['a dash', behindDash, 'not'],
  ['the front', inFront, 'the novel tells how|the film shows how|nobody knows whether|for the sake of argument,'],
  ['the end', atTheEnd, 'reportedly|allegedly|apparently|supposedly|perhaps|probably'],
];

/** The like of them, by which it stands. */
const VOUCHED: readonly Row[] = [
  [
    'a comma',
    behindComma,
    'as expected|as planned|it was announced|it was confirmed|police confirmed|for the first time',
  ],
  ['a comma', behindComma, 'though nobody knows why|but nobody agrees on the cause|and two witnesses are missing'],
  ['a dash', behindDash, 'as expected|as planned|officials said|it was announced'],
  ['a heading', asHeading, 'budget|poll|preview|question|exercise'],
  ['brackets', inBrackets, 'as expected|as planned|see map|police confirmed'],
  ['the value', behindQuote, 'confirmed|final|see map|Reuters'],
  ['a heading', asHeading, 'update|fact|confirmed|result|correction|report|breaking'],
  ['the front', inFront, 'it emerged that|records show that|there is no doubt that|police confirmed that'],
  ['the end', atTheEnd, 'after all|at last'],
];

const pairsOf = ([, place, words]: Row): readonly Pair[] =>
  words
    .split('|')
    .flatMap((some) => SENTENCES.map(([kind, sentence]): Pair => [kind, place(sentence, some), sentence]));

describe('words that say how far a sentence holds, wherever they stand', () => {
  it.each(UNVOUCHED)('behind or in %s: nobody vouches', async (...row) => {
    for (const pair of pairsOf(row)) expect([...pair, (await claimOf(pair)).verdict]).not.toContain('agreed');
  });

  it.each(VOUCHED)('behind or in %s: it stands', async (...row) => {
    for (const pair of pairsOf(row)) expect([...pair, (await claimOf(pair)).verdict]).toContain('agreed');
  });
});

/** Each quote has a word that makes another amount of it, or leaves open whether there is any. */
const QUALIFIED: readonly Pair[] = [
  ['quantity', 'The club paid a bogus [£40 million].', 'The club paid [£40 million].'],
  ['quantity', 'The club paid [a hoped-for £40 million].', 'The club paid [£40 million].'],
  ['quantity', 'It cost [$12 million, subject to audit].', 'It cost [$12 million].'],
  ['quantity', 'It cost [$12 million], pending a review.', 'It cost [$12 million].'],
  ['quantity', 'It cost [$12 million, if approved].', 'It cost [$12 million].'],
  ['duration', 'Workers face [an anticipated three-month closure].', 'Workers face [a three-month closure].'],
  ['count', 'The army lists [300 imaginary soldiers].', 'The army lists [300 soldiers].'],
  ['count', 'The hall drew [300 would-be buyers].', 'The hall drew [300 buyers].'],
];

/** And these have one that changes nothing. */
const UNQUALIFIED: readonly Pair[] = [
  ['quantity', 'It cost [$12 million], subject to tax.', 'It cost [$12 million].'],
  ['quantity', 'The club paid [a hefty £40 million].', 'The club paid [£40 million].'],
  ['quantity', 'Rovers made a failed [£40 million] bid for him.', 'Rovers made a [£40 million] bid for him.'],
  ['count', 'The army lists [300 young soldiers].', 'The army lists [300 soldiers].'],
  ['count', '[300 fake tickets] were seized by police.', 'Police seized [300 fake tickets].'],
];

describe('words beside a number', () => {
  it.each(QUALIFIED)('%s: “%s” is not “%s”', async (...pair) => {
    expect((await claimOf(pair)).verdict).not.toBe('agreed');
  });

  it.each(UNQUALIFIED)('%s: “%s” is “%s”', async (...pair) => {
    expect((await claimOf(pair)).verdict).toBe('agreed');
  });
});
