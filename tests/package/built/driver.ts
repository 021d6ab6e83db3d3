import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import * as z from 'zod';
import { execute, type Ran } from '../../execute.ts';
import { newFolder } from '../../folders.ts';

/** A command line, and the folder that it is run in. */
export interface Command {
  readonly cwd: string;
  readonly argv: readonly string[];
}

/** Runs the built program's own file over and over in one process, since starting one takes longer than most commands. */
const DRIVER = `
import { readFileSync, writeFileSync } from 'node:fs';
const [cli, commands, results] = process.argv.slice(2);
const ran = [];
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);
for (const [index, { cwd, argv }] of JSON.parse(readFileSync(commands, 'utf8')).entries()) {
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) process[name].write = (text) => ((printed[name] += text), true);
  process.chdir(cwd);
  process.argv = [process.argv[0], cli, ...argv];
  process.exitCode = undefined;
  await import(cli + '?' + index);
  ran.push({ code: process.exitCode ?? 0, ...printed });
}
process.exitCode = 0;
writeFileSync(results, JSON.stringify(ran));
`;

const RESULTS = z.array(z.object({ code: z.number(), stdout: z.string(), stderr: z.string() }));

/** What each of the command lines prints, and how it ends, when the built program runs it. */
export const runBuilt = async (cli: string, commands: readonly Command[]): Promise<readonly Ran[]> => {
  const folder = await newFolder();
  const [driver, list, results] = ['driver.mjs', 'commands.json', 'results.json'].map((name) => join(folder, name));
  await writeFile(driver ?? '', DRIVER);
  await writeFile(list ?? '', JSON.stringify(commands));
  const ran = await execute(process.execPath, [driver ?? '', cli, list ?? '', results ?? ''], folder, {
    CI: '',
    npm_command: '',
  });
  if (ran.code !== 0) throw new Error(ran.stdout + ran.stderr);
  return RESULTS.parse(JSON.parse(await readFile(results ?? '', 'utf8')));
};
