import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { run } from '../src/program/index.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** A comment that names a command, and the block below it that shows what the command prints. */
const SHOWN = /(<!-- \$ reconcile (.*?)(?: \| head -n (\d+))? -->\n+```(?:console|text|json)\n)[\s\S]*?(```)/gu;

/** Words of a command line, quoted ones whole. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');

const outputOf = async (command: string, lines: number | undefined): Promise<string> => {
  let output = '';
  const keep = (text: string): void => void (output += text);
  await run(wordsOf(command), {
    stdout: keep,
    stderr: keep,
    cwd: ROOT,
    env: {},
    columns: undefined,
    today: '2026-11-21',
  });
  const shown = output.split('\n');
  const kept = lines === undefined || shown.length <= lines ? output : `${shown.slice(0, lines).join('\n')}\n…\n`;
  return `$ reconcile ${command}\n${kept}`;
};

/** A page with what its commands print today in place of what they printed when it was written. */
export const withOutputs = async (path: string): Promise<string> => {
  const page = await readFile(resolve(ROOT, path), 'utf8');
  const outputs = new Map<string, string>();
  for (const [block, , command = '', lines] of page.matchAll(SHOWN))
    outputs.set(block, await outputOf(command, lines === undefined ? undefined : Number(lines)));
  return page.replace(SHOWN, (block: string, head: string, _command, _lines, tail: string) =>
    outputs.has(block) ? `${head}${outputs.get(block) ?? ''}${tail}` : block,
  );
};
