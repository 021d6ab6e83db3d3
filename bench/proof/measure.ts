import { existsSync } from 'node:fs';
import { loadCorpus } from '../../src/corpus/index.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';
import { isProblem, type Mark } from '../../src/proof/model.ts';
import { proofOf } from '../../src/proof/index.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { readStory, type Story } from './stories.ts';

/** What a story's check came to. */
interface Measured {
  readonly name: string;
  readonly faults: number;
  readonly told: number;
  readonly sound: number;
  readonly alarms: readonly Mark[];
  readonly missed: readonly string[];
  /** Faults that are not told, and of which a place is called supported or standing. */
  readonly falselyHeld: readonly string[];
  readonly supported: number;
}

const touches = (mark: Mark, start: number, end: number): boolean => mark.span.start < end && start < mark.span.end;

const HELD: ReadonlySet<string> = new Set(['supported', 'compatible', 'stands']);

const measure = ({ name, text, statements }: Story, marks: readonly Mark[]): Measured => {
  const problems = marks.filter(isProblem);
  const held = marks.filter(({ result }) => HELD.has(result));
  const faults = statements.filter(({ verdict }) => verdict === 'fault');
  const placed = faults.map(({ words }) => ({
    words,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const missed = placed.filter(({ start, end }) => !problems.some((mark) => touches(mark, start, end)));
  const alarms = problems.filter((mark) => !placed.some(({ start, end }) => touches(mark, start, end)));
  return {
    name,
    faults: faults.length,
    told: faults.length - missed.length,
    sound: statements.length - faults.length,
    alarms,
    missed: missed.map(({ words }) => words),
    falselyHeld: missed
      .filter(({ start, end }) => held.some((mark) => touches(mark, start, end)))
      .map(({ words }) => words),
    supported: held.length,
  };
};

let bundled: Promise<Report> | undefined;

/** The bundled corpus and claims, judged once for all stories on them. */
const judgedBundled = (): Promise<Report> =>
  (bundled ??= (async () => reconcile(await loadCorpus('corpus'), await loadRegistry(['claims'])))());

const NO_CLAIMS: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

/** What a story is held against: sources of its own beside it, without claims, or else what is bundled. */
const judged = async (name: string): Promise<Report> => {
  const own = `bench/proof/${name}/corpus`;
  return existsSync(own) ? reconcile(await loadCorpus(own), NO_CLAIMS) : judgedBundled();
};

/** Holds a story against its sources. */
export const measureStory = async (name: string): Promise<Measured> => {
  const report = await judged(name);
  const story = readStory(name);
  const { marks } = proofOf({ file: `${name}/story.md`, text: story.text }, report);
  return measure(story, marks);
};

const alarmText = ({ stated, result, words, against, rule, stance }: Mark): string =>
  `  alarm: ${stated} ${result} “${words}” against ${against?.source ?? 'nothing'} “${against?.text ?? ''}” ${rule ?? stance ?? ''}`;

/** Of which stories misses and alarms are shown; of the others nobody looks at them. */
const SHOWN: Readonly<Record<string, boolean>> = {
  'story-one': true,
  'story-two': true,
  'story-three': true,
  'story-four': true,
  'story-five': true,
  'story-six': false,
  'story-seven': true,
  'story-eight': false,
  'story-nine': true,
  'story-ten': false,
};

/** Prints what the stories come to; of those that nobody works on totals alone. */
export const printProof = async (): Promise<void> => {
  for (const [name, isShown] of Object.entries(SHOWN)) {
    const { told, faults, sound, missed, alarms, falselyHeld, supported } = await measureStory(name);
    console.log(
      `${name}: ${told} of ${faults} faults told, ${alarms.length} false alarms among ${sound} sound, ${falselyHeld.length} faults held among ${supported} places held`,
    );
    if (!isShown) continue;
    for (const words of missed) console.log(`  missed${falselyHeld.includes(words) ? ', and held' : ''}: ${words}`);
    for (const mark of alarms) console.log(alarmText(mark));
  }
};
