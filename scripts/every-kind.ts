// Makes a folder with one file of each kind that people collect: tsx scripts/every-kind.ts FOLDER
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { allOf, everyKind } from '../tests/corpus/made/every-kind.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name the folder to make: tsx scripts/every-kind.ts FOLDER\n');
  process.exitCode = 2;
} else {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of allOf(await everyKind())) await writeFile(join(folder, name), content);
}
