import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { VERSION } from '../../src/model/version.ts';
import { folderWith, runIn } from './terminal.ts';

const workflow = z.object({
  jobs: z.object({
    check: z.object({
      defaults: z.object({ run: z.object({ 'working-directory': z.string() }) }).optional(),
      steps: z.array(z.object({ run: z.string().optional() })),
    }),
  }),
});
const pipeline = z.object({
  reconcile: z.object({
    script: z.array(z.string()),
    artifacts: z.object({ reports: z.object({ junit: z.string() }) }),
  }),
});

const RUN = `npx --yes reconcile-sources@${VERSION} check`;

/** A repository with a folder in it, in which `init --ci` has run; and what that printed. */
const madeIn = async (folder: string, host: string, files: Readonly<Record<string, string>> = {}) => {
  const root = await folderWith({ '.git/HEAD': '', ...files });
  const cwd = join(root, folder);
  await mkdir(cwd, { recursive: true });
  return { root, cwd, ran: await runIn(cwd, ['init', '--yes', '--ci', host]) };
};

const workflowOf = async (root: string) =>
  workflow.parse(parse(await readFile(join(root, '.github/workflows/reconcile.yml'), 'utf8'))).jobs.check;

const pipelineOf = async (root: string) =>
  pipeline.parse(parse(await readFile(join(root, '.gitlab-ci.yml'), 'utf8'))).reconcile;

/** Folders whose names a shell and YAML would take for something else. */
const FOLDERS = ['facts', 'news/facts 2020', "it's: [1] #2 $(touch hacked)", 'a\u202eb'] as const;

describe('the file for CI', () => {
  it('is not written unasked, whatever the folder looks like', async () => {
    const cwd = await folderWith({
      '.github/x.md': '',
      '.git/config': '[remote "origin"]\n url = git@gitlab.com:a/b\n',
    });
    expect((await runIn(cwd, ['init', '--yes'])).code).toBe(0);
    expect(await readdir(join(cwd, '.github'))).toEqual(['x.md']);
    expect(await readdir(cwd)).not.toContain('.gitlab-ci.yml');
  });

  it('of GitHub runs the check', async () => {
    const { root, ran } = await madeIn('', 'github');
    expect(ran.stdout).toContain('wrote .github/workflows/reconcile.yml\n');
    const { steps, defaults } = await workflowOf(root);
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([`${RUN} --format github`]);
    expect(defaults).toBeUndefined();
  });

  it('of GitLab runs the check, and keeps its report', async () => {
    const { root, ran } = await madeIn('', 'gitlab');
    expect(ran.stdout).toContain('wrote .gitlab-ci.yml\n');
    const { script, artifacts } = await pipelineOf(root);
    expect(script).toEqual([`${RUN} --format terminal --format junit=reconcile.xml`]);
    expect(artifacts.reports.junit).toBe('reconcile.xml');
  });

  it.each(FOLDERS)('stands at the root of the repository, and runs in the folder %j', async (folder) => {
    const github = await madeIn(folder, 'github');
    const up = '../'.repeat(folder.split('/').length);
    expect(github.ran.stdout).toContain(`wrote ${up}.github/workflows/reconcile.yml\n`);
    expect((await workflowOf(github.root)).defaults?.run['working-directory']).toBe(folder);
    const gitlab = await madeIn(folder, 'gitlab');
    const { script, artifacts } = await pipelineOf(gitlab.root);
    expect(script[0]).toBe(`cd '${folder.replaceAll("'", "'\\''")}'`);
    expect(artifacts.reports.junit).toBe(`${folder}/reconcile.xml`);
    for (const root of [github.root, gitlab.root])
      for (const file of ['.github/workflows/reconcile.yml', '.gitlab-ci.yml'])
        expect(await readFile(join(root, file), 'utf8').catch(() => '')).not.toContain('\u202e');
  });

  it('is shown where another stands in its place', async () => {
    const { root, ran } = await madeIn('', 'gitlab', { '.gitlab-ci.yml': 'test:\n  script: [make]\n' });
    expect(ran.stdout).toContain('kept  .gitlab-ci.yml\n');
    expect(ran.stderr).toContain(`    - ${RUN}`);
    expect(await readFile(join(root, '.gitlab-ci.yml'), 'utf8')).toBe('test:\n  script: [make]\n');
  });

  it('is not shown where the check stands in it already', async () => {
    const { cwd } = await madeIn('', 'gitlab');
    expect(await runIn(cwd, ['init', '--yes', '--ci', 'gitlab'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('is refused for a host that is not known', async () => {
    const ran = await runIn(await folderWith({}), ['init', '--ci', 'jenkins']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('github, gitlab');
  });
});
