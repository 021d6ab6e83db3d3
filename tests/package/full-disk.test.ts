import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, inject, it } from 'vitest';
import { execute } from '../execute.ts';
import { folderWith } from '../folders.ts';

const CLI = join(inject('installed'), 'node_modules/reconcile-sources/dist/cli.js');

const claim = (id: string, readings: string): string =>
  `  - id: ${id}\n    question: How many?\n    kind: count\n    unit: vehicles\n    readings:\n${readings}`;

/** A claim to rule on, and a quote whose typography can be mended. */
const FILES = {
  'corpus/a.txt': 'They sent “90 vehicles” there.\n',
  'corpus/b.txt': 'They sent 80 vehicles there.\n',
  'claims/c.yaml': `claims:\n${claim('sent', '      - { source: a, quote: "sent \\"90 vehicles" }\n      - { source: b, quote: "80 vehicles" }\n')}`,
  'notes.txt': 'They sent 70 vehicles there.\n',
};

/** A disk as small as this holds the project; what is left of it is filled. */
const DISK = '256k';

const ON_FULL_DISK = `
set -e
mount -t tmpfs -o size=${DISK} tmpfs "$1"
cp -r "$2"/. "$1"
cd "$1"
head -c 1000000 /dev/zero > filler 2> /dev/null || true
shift 2
code=0
"$@" || code=$?
echo "exit $code"
find . -type f ! -name filler -exec sha256sum {} + | sort
`;

const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

const WRITES: readonly (readonly string[])[] = [
  ['report', '-f', 'html', '-o', 'report.html', '--quiet'],
  ['lock', '--quiet'],
  ['check', '--fix', '--quiet'],
  ['check', '--suppress-all', '--reason', 'known', '--quiet'],
  ['resolve', 'sent', '--by', 'desk', '--reason', 'It says so.', '--value', '80'],
  ['init', '--yes', 'notes.txt'],
];

describe.skipIf(!canMount)('on a full disk', () => {
  it.each(WRITES.map((argv) => [argv.join(' '), argv] as const))('%s says so, and writes nothing', async (_, argv) => {
    const files = argv[0] === 'init' ? { 'notes.txt': FILES['notes.txt'] } : FILES;
    const [disk, source] = [await folderWith({}), await folderWith(files)];
    const before = await execute('sh', ['-c', 'find . -type f -exec sha256sum {} + | sort'], source);
    const args = ['-rm', 'sh', '-c', ON_FULL_DISK, 'sh', disk, source, process.execPath, CLI, ...argv];
    const { stdout, stderr } = await execute('unshare', args, source);
    expect(stderr).toContain('the disk is full');
    expect(stderr).not.toMatch(/internal fault|\n\s+at /u);
    expect(stdout.slice(stdout.indexOf('exit '))).toBe(`exit 2\n${before.stdout}`);
  });
});

describe('the program', () => {
  const sh = (script: string, cwd: string): ReturnType<typeof execute> =>
    execute('sh', ['-c', script, process.execPath, CLI], cwd);

  it.skipIf(process.platform !== 'linux')('says that standard output cannot be written to', async () => {
    const { code, stderr } = await sh('"$0" "$1" report > /dev/full', await folderWith(FILES));
    expect(code).toBe(2);
    expect(stderr).toContain('cannot write to standard output: the disk is full');
    expect(stderr).not.toContain('internal fault');
  });

  it('says that its working directory is gone', async () => {
    const { code, stderr } = await sh('mkdir d && cd d && rmdir ../d && "$0" "$1" report', await folderWith(FILES));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^reconcile: the working directory cannot be used: .+\n$/u);
  });
});
