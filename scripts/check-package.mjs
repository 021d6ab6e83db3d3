// Packs the package as it would be published, and holds it to what publint and are-the-types-wrong ask for.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'reconcile-package-'));
const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

try {
  // Packing builds first.
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [name] = readdirSync(folder);
  const tarball = join(folder, name);
  run(process.execPath, 'node_modules/publint/src/cli.js', tarball, '--strict');
  // The package is ESM alone: how CommonJS and the oldest resolution see it does not count.
  run(process.execPath, 'node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
