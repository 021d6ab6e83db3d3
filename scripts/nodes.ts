// Installs the versions of Node.js that the built program is tried on, beside the project's own packages. What cannot be
// had is said, and is no failure: the tests on it are then skipped.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { folderOfNode, NODE_PACKAGE, NODE_VERSIONS, pathOfNode } from './node-versions.ts';

const QUIETLY = ['--silent', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];

const install = (version: string): void => {
  const folder = folderOfNode(version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  try {
    execFileSync('npm', ['install', ...QUIETLY, `${NODE_PACKAGE}@${version}`], { cwd: folder, stdio: 'inherit' });
  } catch {
    process.stderr.write(`Node ${version} could not be had from the registry: nothing is tried on it.\n`);
  }
};

for (const version of NODE_VERSIONS) if (!existsSync(pathOfNode(version))) install(version);
