import { join, resolve } from 'node:path';
import { lookAt, realPathOf } from '../disk/look.ts';
import { shownPath } from '../disk/paths.ts';
import { readProblemOf } from '../disk/problem.ts';
import { readTextFile } from '../disk/read-text.ts';
import { finding, type Finding } from '../model/finding.ts';
import { LIMITS } from '../model/limits.ts';
import { OperationalError } from '../model/operational-error.ts';
import { startOf } from '../model/place.ts';
import type { Decoded } from '../text/decode.ts';
import { openYaml } from '../yaml/document.ts';
import { filesIn, sourcesAmong } from './files.ts';
import { stemOf } from './formats/index.ts';
import { readManifest, type Plan, type SourceEntry } from './manifest.ts';

/** What a manifest may be called, the first first. */
export const MANIFESTS = ['sources.yaml', 'sources.yml'] as const;

/** A corpus folder: where it is, and how its paths are shown. */
export interface Folder {
  readonly realPath: string;
  readonly shown: (file: string) => string;
}

/** @throws OperationalError where there is none that can be read. */
export const openFolder = async (folder: string, cwd: string): Promise<Folder> => {
  const path = resolve(cwd, folder);
  const hint =
    'Name the folder of your sources with --corpus, or put them into corpus/; "reconcile init" makes a first one.';
  const about = await lookAt(path).catch((error: unknown) => readProblemOf(error));
  if (typeof about === 'string') throw new OperationalError(`There is no folder ${folder} that can be read.`, hint);
  if (!about.isDirectory()) throw new OperationalError(`${folder} is no folder.`, hint);
  const shown = (file: string): string => shownPath(join(path, file), cwd);
  return { realPath: await realPathOf(path), shown };
};

const planOf = async (decoded: Decoded, shown: string): Promise<Plan> => {
  if (decoded.ok) return readManifest(await openYaml(shown, decoded.text), decoded.text, shown);
  const data = { problem: `This file cannot be read: ${decoded.problem}`, hint: decoded.hint };
  return { entries: [], unusable: [], findings: [finding({ code: 'yaml-syntax', data }, startOf(shown))] };
};

/** Without a manifest every file whose format is read is a source; two of one id are an error, and the first is kept. */
const planByFiles = async ({ realPath, shown }: Folder): Promise<Plan> => {
  const entries = new Map<string, SourceEntry>();
  const findings: Finding[] = [];
  const lying = await filesIn(realPath);
  const named = sourcesAmong(lying);
  for (const file of named) {
    const [id, at] = [stemOf(file).toLowerCase(), startOf(shown(file))];
    const first = entries.get(id);
    if (!first) entries.set(id, { id, file, metadata: {}, derivedFrom: [], at });
    else {
      const related = [{ ...first.at, message: 'the first source of this id' }];
      findings.push(finding({ code: 'duplicate-id', data: { what: 'source', id } }, at, { related }));
    }
  }
  return { entries: [...entries.values()], unusable: [], findings, named, lying };
};

/** What a folder is to hold: as its manifest says, else every file whose format is read. */
export const planCorpus = async (folder: Folder): Promise<Plan> => {
  for (const name of MANIFESTS) {
    const decoded = await readTextFile(join(folder.realPath, name), LIMITS.manifest.most);
    if (decoded) return planOf(decoded, folder.shown(name));
  }
  return planByFiles(folder);
};
