import { STANCES } from '../src/model/stance.ts';
import { stanceOf, type Family } from '../src/stance/index.ts';

const INTRO = `## How a source stands to what is quoted

Not all that a sentence says is asserted by it: “the army denied that 300 fell” holds “300 fell”. Every reading in English
is therefore read in its sentence for its **stance**: by the predicates that govern its clause, negations and modal verbs,
questions and conditions, and what is said of it behind. What stands in another clause says
nothing of it: “nobody was hurt when 12 houses fell” asserts the 12.

- **asserted** words are evidence as they stand.
- **planned** words are \`same\` only as what is planned too, and \`compatible\` with what is told as done (rule \`planned\`);
  **doubted** ones are at most \`compatible\` with anything (rule \`doubted\`).
- **open**, **denied** and **withdrawn** words are no evidence: the reading takes no part, with the error
  [\`not-asserted\`](findings/not-asserted.md), which names the words that decide.

Of an \`assertion\` or a \`choice\`, what the quote itself denies or leaves open is for its label to say, and is held against
it (\`polarity-suspect\`). Words by which a party says or holds something (“claims”, “believes”) do not count in a reading
that is \`attributed_to\` it. Where a sentence is read wrongly, \`stance:\` on the reading says how its source stands to it;
reports name it as the editor's word. Stance is read in English, and in other languages from a \`translation:\`.`;

const EXAMPLES: readonly (readonly [sentence: string, family: Family])[] = [
  ['Nobody was hurt when [12 houses] fell.', 'number'],
  ['The crew managed to save [12 people].', 'number'],
  ['The mayor regrets that [12 houses] burned.', 'number'],
  ['Reportedly, [12 houses] burned.', 'number'],
  ['The owner claims that [12 houses] burned.', 'number'],
  ['[12 guests] are expected.', 'number'],
  ['The bridge is to open on [4 May 2019].', 'date'],
  ['If the dyke breaks, [12 houses] will be lost.', 'number'],
  ['It is unclear whether [Anna Lind] wrote it.', 'name'],
  ['The mayor failed to save [12 houses].', 'number'],
  ['Reports of [12 dead] turned out to be false.', 'number'],
  ['Contrary to reports that [the bridge fell], it stands.', 'statement'],
  ['The toll was revised from [12 dead] to 9.', 'number'],
];

const row = ([sentence, family]: (typeof EXAMPLES)[number]): string => {
  const [before = '', quote = '', after = ''] = sentence.split(/[[\]]/u);
  const { stance, cue } = stanceOf({ before, quote, after }, family);
  return `| \`${sentence}\` | ${stance} | ${cue === null ? '' : `“${cue.text}”`} |`;
};

const meanings = Object.entries(STANCES).map(([stance, meaning]) => `| **${stance}** | ${meaning} |`);

/** The part of docs/reading.md on stance, with examples as the code reads them now. */
export const stanceSection = (): string =>
  [
    INTRO,
    ['| stance | of the words quoted |', '| --- | --- |', ...meanings].join('\n'),
    ['| sentence | stance | by |', '| --- | --- | --- |', ...EXAMPLES.map(row)].join('\n'),
  ].join('\n\n');
