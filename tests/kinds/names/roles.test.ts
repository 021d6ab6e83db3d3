import { describe, expect, it } from 'vitest';
import { name } from '../../../src/kinds/name.ts';
import { place } from '../../../src/kinds/place.ts';
import { formatFrame, isSameFrame, LEVEL, type Frame } from '../../../src/model/frame.ts';

/** A sentence with the name in double brackets, and the frame that the name has in it. */
type Row = readonly [sentence: string, frame: string];

const frameIn = (kind: typeof name | typeof place, sentence: string): Frame => {
  const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
  const outcome = kind.read(quote, { options: {}, around: { before, after } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.frame ?? LEVEL;
};

const PERSONS: readonly Row[] = [
  ['Quinn thrashed [[Dale Winslow]] over five sets.', 'other-party (contest: loser)'],
  ['She had defeated the incumbent, [[Owen Pryce]], by a landslide.', 'other-party (contest: loser)'],
  ['In the play-off she went down to [[Petra Novak]].', 'other-party (contest: winner)'],
  ['It was a fine victory over [[Petra Novak]].', 'other-party (contest: loser)'],
  ['The mayor was beaten in May by [[Owen Pryce]].', 'role (contest: winner)'],
  ['[[Owen Pryce]] was narrowly beaten.', 'other-party (contest: loser)'],
  ['[[Owen Pryce]], who won in 2010, came.', 'role (contest: winner)'],
  ['[[Owen Pryce]], whom she beat, came.', 'other-party (contest: loser)'],
  ['Quinn stunned [[Dale Winslow]] in the final.', 'other-party (contest: loser)'],
  ['The verdict stunned [[Dale Winslow]].', 'level'],
  ['The news upset [[Owen Pryce]].', 'level'],
  ['The murder of the mayor shocked [[Owen Pryce]].', 'level'],
  ['The murder of the exiled leader [[Owen Pryce]] was planned.', 'other-party (harm: victim)'],
  ['The loser was [[Owen Pryce]].', 'role (contest: loser)'],
  ['[[Owen Pryce]] is the runner-up.', 'role (contest: loser)'],
  ['The runner-up, [[Owen Pryce]], came.', 'role (contest: loser)'],
  ['In 1968 she took over from [[Lord Ashby]] as chancellor.', 'other-party (succession: predecessor)'],
  ['[[Maeve Corrigan]] was succeeded by her deputy.', 'other-party (succession: predecessor)'],
  ['[[Maeve Corrigan]] succeeded him.', 'role (succession: successor)'],
  ['The goal was set up by [[Femi Lawal]].', 'other-party (goal: provider)'],
  ['The goal was scored by [[Femi Lawal]].', 'role (goal: scorer)'],
  ['The society was set up by [[Ada Croft]].', 'level'],
  ['The man charged with the murder of [[Paul Ekwe]] is his cousin.', 'other-party (harm: victim)'],
  ['The man charged with the murder is [[Paul Ekwe]].', 'role (harm: attacker)'],
  ['The burglar shot [[Ellen Marsh]] twice.', 'role (harm: victim)'],
  ['Police shot [[Ellen Marsh]] twice.', 'level'],
  ['The man who shot [[Ellen Marsh]] is here.', 'other-party (harm: victim)'],
  ['The judge who later tried [[Ellen Marsh]] has retired.', 'other-party (aside: of somebody else)'],
  ['The strike was called in support of [[Ellen Marsh]].', 'other-party (aside: of somebody else)'],
  ['The role once played by [[Ellen Marsh]] is free.', 'other-party (aside: of somebody else)'],
  ['The man arrested was [[Ellen Marsh]].', 'role (arrest: whom it was done to)'],
  ['He trained under [[Rosa Delgado]].', 'other-party (teaching: teacher)'],
  ['The survey vessel [[Ada Lovelace]] ran aground.', 'bearer'],
  ['The storm named [[Daniel]] passed.', 'bearer'],
  ['[[Mary Keane]], a wooden trawler, sank.', 'bearer'],
  ['The skipper [[Mary Keane]] was lost.', 'level'],
  ['The liner [[Titanic]] sank.', 'level'],
  ['[[Ada Frith]]’s arrest came at dawn.', 'level'],
  ['According to [[Ada Frith]], it rained.', 'level'],
  ['Into the vacuum stepped [[Marta Lind]].', 'level'],
  ['The late [[Ada Frith]] sang.', 'level'],
];

const PLACES: readonly Row[] = [
  ['The rebels hold northern [[Kenya]].', 'level, the northern part'],
  ['A bus burned in northern [[Kenya]].', 'level'],
  ['The refugees come from southern [[Kenya]].', 'level'],
  ['The road crosses the southern [[Armenian province of Syunik]].', 'level'],
  ['The rebels hold parts of [[Kenya]].', 'level, a part'],
  ['Most of [[Kenya]] is dry.', 'level, a part'],
  ['The exiles from [[Tibet]] settled in Nepal.', 'other-party (way: from)'],
  ['A man from [[Leeds]] won.', 'level'],
  ['The rebels hold all of [[Kenya]].', 'level'],
  ['It fell in the heart of [[Baku]].', 'level'],
  ['The barge had sailed from [[Hull]] at dawn.', 'other-party (way: from)'],
  ['She fled [[Aleppo]] with two children.', 'other-party (way: from)'],
  ['They set out for [[Trieste]] at dawn.', 'other-party (way: towards)'],
  ['He moved to [[Trieste]].', 'role (way: to)'],
  ['The mayor of [[Lyon]] was shot.', 'other-party (holder: of)'],
  ['He was a native of [[Tbilisi]].', 'other-party (holder: of)'],
  ['The wine comes from [[Tuscany]].', 'level'],
  ['The city of [[Kharkiv]] was shelled.', 'level'],
  ['He died in [[Lund]].', 'level'],
];

describe('the part that somebody takes in what is told', () => {
  it.each(PERSONS)('in “%s” is %s', (sentence, frame) => {
    expect(formatFrame(frameIn(name, sentence))).toBe(frame);
  });

  it.each(PLACES)('of a place, in “%s”, is %s', (sentence, frame) => {
    expect(formatFrame(frameIn(place, sentence))).toBe(frame);
  });
});

const WINNER: Frame = { type: 'role', detail: 'contest: winner' };
const LOSER: Frame = { type: 'role', detail: 'contest: loser' };
const BEATEN: Frame = { type: 'other-party', detail: 'contest: loser' };
const AUTHOR: Frame = { type: 'role', detail: 'work: author' };

describe('two parts', () => {
  it.each([
    [WINNER, LEVEL, true],
    [WINNER, WINNER, true],
    [WINNER, AUTHOR, true],
    [WINNER, LOSER, false],
    [BEATEN, LOSER, true],
    [BEATEN, LEVEL, false],
    [BEATEN, WINNER, false],
    [BEATEN, AUTHOR, false],
    [{ type: 'bearer' }, LEVEL, false],
  ] as const)('%o and %o may be one person’s: %s', (a, b, may) => {
    expect([isSameFrame(a, b), isSameFrame(b, a)]).toEqual([may, may]);
  });
});
