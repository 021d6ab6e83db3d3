import { describe, expect, it } from 'vitest';
import { claimOf, type Pair } from './pair.ts';

/** One answer is told of something beside, and the other is not. */
const APART: readonly Pair[] = [
  ['name', 'An institute endowed by [Ruth Aldous] won the prize.', 'The prize was won by [Ruth Aldous].'],
  ['name', 'A company run by [Peter Dunn] was fined.', '[Peter Dunn] was fined.'],
  ['name', 'The house where [Ada Kerr] was born burned down.', '[Ada Kerr] was burned to death.'],
  ['name', 'The bridge that [Hugo Barth] designed collapsed.', '[Hugo Barth] collapsed.'],
  ['name', 'He quarrelled with [John Moss] and left the party.', '[John Moss] left the party.'],
  ['name', 'A statue honouring [Lena Frost] was unveiled by the king.', '[Lena Frost] unveiled the statue.'],
  ['name', 'The film about [Lena Frost] won an award.', '[Lena Frost] won an award for the film.'],
  ['name', 'Demonstrators marched against [Ivo Brandt].', '[Ivo Brandt] marched.'],
  ['name', 'After [John Moss] died, a nephew ran the farm.', '[John Moss] ran the farm.'],
  ['place', 'The convoy passed through [Lyon].', 'The convoy ended in [Lyon].'],
  ['place', 'The treaty that was signed in [Lyon] was burned.', 'The treaty was burned in [Lyon].'],
  ['date', 'Survivors of the eruption of [May 8, 1902] unveiled a stone.', 'The stone was unveiled on [May 8, 1902].'],
  ['date', 'Snow wiped out the fixture of [3 May 2020].', 'Snow fell on [3 May 2020].'],
  ['date', 'A bridge built in [1902] collapsed.', 'The bridge collapsed in [1902].'],
  ['date', 'The [1902] treaty was torn up.', 'The treaty was torn up in [1902].'],
  ['date', 'A letter dated [3 May 2020] describes the raid.', 'The raid was on [3 May 2020].'],
  ['date', 'The man who won the race in [1998] was jailed.', 'The man was jailed in [1998].'],
  ['date', 'She said on [3 May 2020] that the bridge had fallen.', 'The bridge fell on [3 May 2020].'],
  ['date', 'Before the revolt began in [1848], the king left.', 'The king left in [1848].'],
];

/** Both answers are told of one thing, in whichever words. */
const ALIKE: readonly Pair[] = [
  ['name', 'The prize was won by [Ruth Aldous].', '[Ruth Aldous] won the prize.'],
  ['name', 'The prize went to [Ruth Aldous].', '[Ruth Aldous] won the prize.'],
  ['name', 'A novel by [Ada Kerr] won the medal.', 'The medal went to the novel by [Ada Kerr].'],
  ['name', "[Ada Kerr]'s death was announced on Monday.", '[Ada Kerr] died on Monday.'],
  ['name', 'The resignation of [Peter Dunn] shook the firm.', '[Peter Dunn] resigned.'],
  ['name', 'The comet, which was discovered by [Karl Weiss], was bright.', '[Karl Weiss] discovered the comet.'],
  ['name', 'According to [Nora Pike], the dam is safe.', '[Nora Pike] said the dam is safe.'],
  ['name', 'The pilot, named as [Nora Pike], survived.', 'The pilot was [Nora Pike].'],
  ['place', 'The army captured [Lyon].', 'The capture of [Lyon] was reported.'],
  ['place', 'The city of [Lyon] fell.', 'The army took [Lyon].'],
  ['place', 'The summit was held in [Lyon].', '[Lyon] hosted the summit.'],
  ['name', 'After [Ivo Brandt] scored, the crowd sang.', '[Ivo Brandt] scored.'],
  ['date', 'The eruption of [May 8, 1902] killed thousands.', 'The volcano erupted on [May 8, 1902].'],
  ['date', 'The [1902] eruption killed thousands.', 'The eruption was in [1902].'],
  ['date', 'Built in [1902], the bridge is closed.', 'The bridge was built in [1902].'],
  ['date', 'The treaty, which was signed on [3 May 2020], failed.', 'The treaty was signed on [3 May 2020].'],
  ['date', 'The court ruled on [3 May 2020] that it is void.', 'The ruling was handed down on [3 May 2020].'],
  [
    'date',
    'It is one of the republics that gained land with the collapse of the union in [1991].',
    'The dissolution of the union in [1991] brought war.',
  ],
];

describe('what a name or a date hangs on', () => {
  it.each(APART)('parts it from one that does not, %s: %s | %s', async (...row) => {
    const claim = await claimOf(row);
    expect(claim.verdict).toBe('compatible');
    expect(claim.relations.map(({ rule }) => rule)).toEqual(['host']);
  });

  it.each(ALIKE)('parts no two that are told of one thing, %s: %s | %s', async (...row) => {
    expect((await claimOf(row)).verdict).toBe('agreed');
  });

  it('is told in the words of the sentence', async () => {
    const { relations } = await claimOf(['date', 'A bridge built in [1902] fell.', 'The bridge fell in [1902].']);
    expect(relations[0]?.note).toBe('“bridge built in” against nothing beside');
  });

  it('explains no difference away', async () => {
    const claim = await claimOf(['date', 'A bridge built in [1902] fell.', 'The bridge fell in [1903].']);
    expect(claim.verdict).toBe('contradicted');
  });
});
