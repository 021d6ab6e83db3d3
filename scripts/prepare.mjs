// What npm runs in a clone, after it installed the packages there and before it packs the project. "npm install --global ."
// installs none of them, though: it links the clone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The settings of this run of npm, apart from where it installs: the clone's own packages go into the clone. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|location|prefix)$/i.test(name)),
);

if (!existsSync('node_modules/esbuild'))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit', env: environment });
await import('./build.mjs');
