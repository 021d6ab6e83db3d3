import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { edit, ROOT } from '../cli/terminal.ts';
import { cloneOfProject, PREFER_CACHE } from '../clone.ts';
import { execute, PATIENCE_MS, type Ran } from '../execute.ts';
import { folderWith, newFolder } from '../folders.ts';

const isThere = ((): boolean => {
  try {
    execFileSync('pre-commit', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

if (!isThere) console.warn('pre-commit was not found: its hook is not tried. Debian calls the package "pre-commit".');

const CLAIMS = `claims:
  - id: vehicles
    question: How many?
    kind: count
    readings:
      - { source: a, quote: 90 vehicles }
      - { source: b, quote: 90 vehicles }
`;

/** The configuration that the page on CI shows, with the repository and the revision filled in. */
const documented = async (repository: string, revision: string): Promise<string> => {
  const page = await readFile(join(ROOT, 'docs/guide/ci.md'), 'utf8');
  const [block = ''] = /(?<=^```yaml\n)repos:\n[^`]*/mu.exec(page) ?? [];
  return block.replace(/https:\S+\/OWNER\/REPOSITORY/u, repository).replace(/\bREVISION\b/u, revision);
};

describe.skipIf(!isThere)('the documented configuration of pre-commit, from a clone', () => {
  let folder = '';
  let home = '';

  const git = async (...args: readonly string[]): Promise<string> => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    const { code, stdout, stderr } = await execute('git', [...identity, ...args], folder);
    expect(code, stderr).toBe(0);
    return stdout.trim();
  };

  const hooksRun = (): Promise<Ran> =>
    execute('pre-commit', ['run', '--all-files'], folder, { ...PREFER_CACHE, PRE_COMMIT_HOME: home });

  beforeAll(async () => {
    home = await newFolder();
    const clone = await cloneOfProject();
    const { stdout } = await execute('git', ['rev-parse', 'HEAD'], clone);
    folder = await folderWith({
      'corpus/a.txt': 'They sent 90 vehicles.',
      'corpus/b.txt': 'There were 90 vehicles.',
      'stories/one.md': 'They sent 90 vehicles.\n',
      'claims/c.yaml': CLAIMS,
      '.pre-commit-config.yaml': await documented(clone, stdout.trim()),
    });
    await git('init', '--quiet');
    await git('add', '.');
  }, PATIENCE_MS);

  it(
    'installs the hook, which passes, and fails once a source is changed',
    async () => {
      const passed = await hooksRun();
      expect(passed.code, passed.stdout + passed.stderr).toBe(0);
      expect(passed.stdout).toContain('Passed');
      await edit(join(folder, 'corpus/b.txt'), '90', '95');
      const failed = await hooksRun();
      expect(failed.code).toBe(1);
      expect(failed.stdout).toContain('quote-');
      await edit(join(folder, 'corpus/b.txt'), '95', '90');
      await edit(join(folder, 'stories/one.md'), '90 vehicles', '“90 vehicles of somebody else”');
      const told = await hooksRun();
      expect(told.code).toBe(1);
      expect(told.stdout).toContain('stories/one.md:1:');
    },
    2 * PATIENCE_MS,
  );
});
