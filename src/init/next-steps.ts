import type { ExampleClaim } from './example.ts';
import { largest } from '../text/lists.ts';

/** A command, and what it shows. */
type Step = readonly [command: string, shows: string];

/** Words that every shell takes as they are, between quotation marks. */
const TYPABLE = /^[\p{L}\p{N} ,.-]+$/u;

const COLUMN = 4;

const stepLines = (name: string, steps: readonly Step[]): readonly string[] => {
  const commands = steps.map(([command]) => (command === '' ? name : `${name} ${command}`));
  const width = largest(commands.map(({ length }) => length)) + COLUMN;
  return steps.map(([, shows], at) => `  ${(commands[at] ?? '').padEnd(width)}${shows}`);
};

const LOOK: readonly Step[] = [
  ['', 'the report'],
  ['check', 'what is wrong, with an exit code'],
];

const REVIEW: readonly Step[] = [
  ['review', 'each draft with its sentences: accept, rename, merge or drop it'],
  ['draft', 'again, whenever a source was added'],
];

/** What stands in a folder that is begun: claims, drafts alone, or neither. */
export type Standing = 'claims' | 'drafts' | 'nothing';

/** What to search for, that is sure to be found. */
const wordsIn = ({ readings }: ExampleClaim): string | undefined =>
  readings.map(({ quote }) => quote.exact).find((exact) => TYPABLE.test(exact));

/**
 * What to do next, once a folder is begun: commands that work as they stand there.
 *
 * @param name how the program is called.
 * @param example the claim that stands as a comment in `file`, where no other stands yet.
 */
export const nextSteps = (name: string, standing: Standing, file: string, example: ExampleClaim | null): string => {
  if (standing === 'claims') return ['Next:', ...stepLines(name, LOOK)].join('\n');
  if (standing === 'drafts') return ['Next:', ...stepLines(name, [...REVIEW, ...LOOK])].join('\n');
  const words = example === null ? undefined : wordsIn(example);
  const search: readonly Step[] = [
    ['audit', 'the numbers, dates and names that your sources state'],
    ...(words === undefined ? [] : [[`find "${words}"`, 'where words stand, each with a reading to paste'] as const]),
  ];
  const then =
    example === null
      ? 'Then write a claim into claims/, and look:'
      : `Then take the "#" off the example in ${file}, or write a claim of your own, and look:`;
  return ['Next:', ...stepLines(name, search), then, ...stepLines(name, LOOK)].join('\n');
};
