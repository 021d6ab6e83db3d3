import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { loadCorpus } from '../../src/corpus/index.ts';
import { draft } from '../../src/draft/index.ts';
import type { Registry } from '../../src/model/claim.ts';
import type { Corpus } from '../../src/model/source.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { refusalOf, type Decision } from '../../src/review/index.ts';
import { ROOT, runIn } from '../cli/terminal.ts';
import { PATIENCE_MS } from '../execute.ts';
import { newFolder } from '../folders.ts';

const INCIDENTS = ['strike', 'trial'] as const;

const FILE = 'claims/draft.yaml';

const Manifest = z.object({ sources: z.array(z.record(z.string(), z.unknown())).min(3) });

const registryIn = (cwd: string): Promise<Registry> => loadRegistry([], { cwd, mayBeEmpty: true });

const corpusIn = (cwd: string): Promise<Corpus> => loadCorpus('corpus', { cwd });

/** What a person decides of a draft, by numbers; a merge goes to the claim that a number picks. */
const decisionOf = ({ claims }: Registry, id: string, what: number, which: number): Decision | null => {
  const into = claims[which % claims.length]?.id ?? id;
  const all: readonly (Decision | null)[] = [
    { is: 'accept', claim: id },
    { is: 'drop', claim: id },
    { is: 'rename', claim: id, to: `renamed-${which}` },
    { is: 'rename', claim: id, to: 'What is it about?' },
    { is: 'merge', claim: id, into },
    null,
  ];
  return all[what % all.length] ?? null;
};

const flagOf = (decision: Decision): readonly string[] => {
  const { is, claim } = decision;
  if ('to' in decision) return ['--rename', `${claim}=${decision.to}`];
  return 'into' in decision ? ['--merge', `${claim}=${decision.into}`] : [`--${is}`, claim];
};

const DECISIONS = fc.array(fc.tuple(fc.nat(5), fc.nat(20)), { minLength: 30, maxLength: 30 });

/** The same decisions each time: what fails once fails again, and can be looked into. */
const RUNS = { seed: 2026, numRuns: 7 };

/** Goes through all drafts of a folder once, as numbers say. */
const reviewed = async (cwd: string, numbers: readonly (readonly [number, number])[]): Promise<void> => {
  const { claims } = await registryIn(cwd);
  for (const [index, { id }] of claims.entries()) {
    const [what, which] = numbers[index] ?? [0, 0];
    const registry = await registryIn(cwd);
    const decision = decisionOf(registry, id, what, which);
    if (decision === null || refusalOf(decision, registry) !== null) continue;
    const { code, stderr } = await runIn(cwd, ['review', ...flagOf(decision)]);
    if (code !== 0) throw new Error(stderr);
  }
};

describe.each(INCIDENTS)('drafting again in %s', (incident) => {
  let cwd = '';
  let corpus: Corpus;
  let drafted = '';

  beforeAll(async () => {
    cwd = await newFolder();
    await cp(join(ROOT, 'bench/incidents/design', incident), join(cwd, 'corpus'), { recursive: true });
    await rm(join(cwd, 'corpus/labels.yaml'));
    await runIn(cwd, ['draft']);
    drafted = await readFile(join(cwd, FILE), 'utf8');
    corpus = await corpusIn(cwd);
  }, PATIENCE_MS);

  it(
    'adds nothing, whatever was accepted, renamed, merged or dropped',
    async () => {
      expect((await registryIn(cwd)).claims.length).toBeGreaterThan(1);
      await fc.assert(
        fc.asyncProperty(DECISIONS, async (numbers) => {
          await writeFile(join(cwd, FILE), drafted);
          await reviewed(cwd, numbers);
          const registry = await registryIn(cwd);
          expect(registry.findings).toEqual([]);
          expect(draft(corpus, registry).claims.map((one) => one.draft.id)).toEqual([]);
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );

  it(
    'proposes after another source only what that source answers, and nothing that was dropped',
    async () => {
      const manifest = join(cwd, 'corpus/sources.yaml');
      const whole = await readFile(manifest, 'utf8');
      const { sources } = Manifest.parse(parse(whole));
      await fc.assert(
        fc.asyncProperty(DECISIONS, fc.nat(sources.length - 1), async (numbers, left) => {
          await rm(join(cwd, FILE), { force: true });
          await writeFile(manifest, stringify({ sources: sources.filter((_, index) => index !== left) }));
          await runIn(cwd, ['draft']);
          await reviewed(cwd, numbers);
          await writeFile(manifest, whole);
          const registry = await registryIn(cwd);
          const { claims } = draft(corpus, registry);
          const ids = registry.claims.map(({ id }) => id);
          for (const one of claims) {
            expect(one.draft.readings.map(({ source }) => source)).toContain(sources[left]?.id);
            expect(ids).not.toContain(one.draft.id);
          }
        }),
        RUNS,
      );
    },
    PATIENCE_MS,
  );
});
