import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedBy, FAMILIES, isToldAlike, tiesOf, type Telling } from '../../../../src/stance/index.ts';

const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split('|'));

/** Sentences of a few words, so that many have some in common. */
const SENTENCES: fc.Arbitrary<Telling | undefined> = fc
  .tuple(
    oneOf('The blast|A fire|Police|The crew of the rocket|Nobody'),
    oneOf('killed|took off with|took|lost|was lifted off by|said it had arrested|carried out the arrest of'),
    oneOf('|the deaths of |the lives of |a team of '),
    oneOf('.| when the rocket lifted off.| in the fire, police said.| who were killed in the blast.'),
    oneOf('|Before the war, |After the war, |Before the battle and after the war, |With wars behind it, '),
  )
  .map(
    ([subject, verb, noun, end, front]) =>
      tiesOf({ before: `${front}${subject} ${verb} ${noun}`, quote: '12 miners', after: end }, FAMILIES.count, 'none')
        .telling,
  );

describe('whether two sentences tell alike', () => {
  it('is the same either way', () => {
    fc.assert(
      fc.property(SENTENCES, SENTENCES, oneOf('How many died?|Who was arrested?|How many?'), (a, b, question) => {
        if (a === undefined || b === undefined) throw new Error('every number is told by something');
        const asked = () => askedBy(question);
        expect(isToldAlike(a, b, asked)).toBe(isToldAlike(b, a, asked));
      }),
      { numRuns: 500 },
    );
  });
});
