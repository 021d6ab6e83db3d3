import { readNamedFile } from '../disk/named-file.ts';
import { LIMITS } from '../model/limits.ts';
import { OperationalError } from '../model/operational-error.ts';
import { annotationsIn, draftReadings, type Left } from '../propose/annotations/index.ts';
import { propose } from '../propose/index.ts';
import { jsonText, printable } from '../report/escape.ts';
import { plural } from '../report/words.ts';
import type { Io } from './io.ts';
import { groundOf, tellProved, writeProved, type ProposeFlags } from './propose.ts';

/** Faults told one by one; the JSON has them all. */
const MOST_TOLD = 20;

const tellLeft = (left: readonly Left[], io: Io): void => {
  const faults = left.filter(({ severity }) => severity === 'error');
  const others = left.length - faults.length;
  const lines = [
    ...faults.slice(0, MOST_TOLD).map(({ pointer, message }) => `${pointer || 'the annotation'}: ${message}`),
    ...(faults.length > MOST_TOLD ? [`${faults.length - MOST_TOLD} more have faults`] : []),
    ...(others > 0 ? [`${plural(others, 'annotation')} left out: no new reading`] : []),
  ];
  io.stderr(lines.map((line) => `${printable(line)}\n`).join(''));
};

/**
 * `reconcile import FILE`: drafts readings from annotations that somebody made in the sources, and holds them against
 * these as `propose` does; prints what came of each, and from where in the file it is. With `--write` those that are proved
 * whole are added to a claim file as drafts. Exit code 1 where something has to change.
 *
 * @throws OperationalError where the file holds no annotations, or too many, or the claim file cannot be written.
 */
export const importAnnotations = async (path: string, flags: ProposeFlags, io: Io): Promise<number> => {
  const file = annotationsIn(await readNamedFile(path, io.cwd, LIMITS.annotationFile.most));
  if (!file.ok) throw new OperationalError(`cannot import ${path}: ${file.problem}`, file.hint);
  const ground = await groundOf(flags, io);
  const { imported, left: undrafted } = draftReadings(file.annotations, ground);
  const left = [...file.left, ...undrafted];
  const outcomes = await propose(
    imported.map(({ proposal }) => proposal),
    ground,
  );
  const { written, proved } = await writeProved(outcomes, flags, io);
  const proposals = outcomes.map((outcome, index) => ({ ...outcome, from: imported[index]?.from ?? [] }));
  io.stdout(jsonText({ schemaVersion: 1, written, proposals, left }));
  if (flags.quiet !== true) tellLeft(left, io);
  tellProved(outcomes.length, proved, written, flags, io);
  return proved === outcomes.length && left.every(({ severity }) => severity === 'info') ? 0 : 1;
};
