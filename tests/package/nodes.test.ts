import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Document, Packer, Paragraph } from 'docx';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { NODE_VERSIONS, pathOfNode } from '../../scripts/node-versions.ts';
import { copyOfProject, runIn } from '../cli/terminal.ts';
import { column, pdfWith } from '../corpus/made-pdf.ts';
import { execute } from '../execute.ts';

const PROGRAM = join(inject('installed'), 'node_modules/reconcile-sources/dist/cli.js');

const missing = NODE_VERSIONS.filter((version) => !existsSync(pathOfNode(version)));

if (missing.length > 0) console.warn(`Nothing is tried on Node ${missing.join(', ')}: "npm run nodes" installs them.`);

/** Words that only a right table of characters reads: a curly quotation mark and a dash of Windows. */
const WINDOWS = Buffer.from([
  0x93,
  ...Buffer.from('412 passengers'),
  0x94,
  0x20,
  0x96,
  0x20,
  ...Buffer.from('the office'),
]);

/** The bundled corpus, and beside it a source of every format that takes a library to read. */
const madeFolder = async (): Promise<string> => {
  const folder = await copyOfProject();
  const formats = join(folder, 'formats');
  await mkdir(formats);
  const paragraphs = [new Paragraph('The Aurora carried 412 passengers.')];
  const made: Readonly<Record<string, string | Uint8Array>> = {
    'page.html': `<title>The Aurora</title><article><p>${'It carried 412 passengers. '.repeat(20)}</p></article>`,
    'note.docx': await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] })),
    'paper.pdf': await pdfWith([column(72, 700, ['The Aurora carried 412 passengers.'])]),
    'old.txt': WINDOWS,
  };
  for (const [name, content] of Object.entries(made)) await writeFile(join(formats, name), content);
  return folder;
};

/** Commands that between them load every part of the program. */
const COMMANDS: readonly string[] = [
  '--version',
  'check',
  'report',
  'report -f html',
  'explain quote-drifted',
  'find passengers --corpus formats',
  'audit',
  'lock --dry-run',
  ...['page', 'note', 'paper', 'old'].map((id) => `text ${id} --corpus formats`),
];

let folder = '';
beforeAll(async () => {
  folder = await madeFolder();
});

/** The versions that are to be tried, and the one that runs these tests. */
const NODES = [
  ...NODE_VERSIONS.map((version) => ({ version, node: pathOfNode(version) })),
  { version: process.versions.node, node: process.execPath },
];

describe.each(NODES)('the built program on Node $version', ({ version, node }) => {
  it.skipIf(!existsSync(node))('is run by that version', async () => {
    expect((await execute(node, ['--version'], folder)).stdout.trim()).toBe(`v${version}`);
  });

  it.skipIf(!existsSync(node)).each(COMMANDS)('says what the sources say, and no more: %s', async (command) => {
    const argv = command.split(' ');
    const today = new Date().toISOString().slice(0, 10);
    expect(await execute(node, [PROGRAM, ...argv], folder, { COLUMNS: '', FORCE_COLOR: '' })).toEqual(
      await runIn(folder, argv, { today }),
    );
  });
});
