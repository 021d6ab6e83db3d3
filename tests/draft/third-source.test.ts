import { expect, test } from 'vitest';
import { corpusOf, drafted, saying } from './corpora.ts';

/** What all sources tell of, so that they are of one event. */
const OPENING =
  'Fog over Ardel\n\nA coach of the Torvan line stood in fog near Ardel in Kelmar, officials in Ardel said.';

const claimsOf = (texts: Readonly<Record<string, string>>): readonly string[] =>
  saying(drafted(corpusOf(Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, `${OPENING} ${text}`])))));

test('the only figure of its size that a third source gives of a thing that is named is held against it', () => {
  const claims = claimsOf({
    wire: 'At least nine houses in the lane were buried.',
    herald: 'The mayor counted eleven houses in the fog.',
    post: 'Nine dwellings stood in its path.',
  });
  expect(claims).toContainEqual(expect.stringMatching(/^count contradicted: .*herald 11/u));
});

test('what cannot be read in one place is quoted from another', () => {
  const claims = claimsOf({
    wire: 'Forty-one witnesses were called.',
    herald: 'Heard were 38 of 41 witnesses called. The 41 witnesses sat apart.',
  });
  expect(claims).toContainEqual(expect.stringMatching(/^count (?:agreed|compatible): wire 41, herald 41$/u));
});

test('the day of what no class of events names is the one that most sources give', () => {
  const claims = claimsOf({
    wire: 'The choir of Ardel sang on Tuesday.',
    herald: 'A stranger in a red coat had bought the bridge on Tuesday.',
  });
  expect(claims).toContainEqual(expect.stringMatching(/^date (?:agreed|compatible): wire March 12/u));
});
