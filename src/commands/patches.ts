import { formatPatch } from '../report/patch.ts';
import { printable } from '../report/escape.ts';
import type { Edited } from '../registry/edit/index.ts';
import type { Output } from './emit.ts';
import type { Io } from './io.ts';

/** A claim file's new text, and what was changed for it. */
export type Made = Extract<Edited, { readonly ok: true }>;

const INDENT = /^[-+ ]?\s*/u;

/** On a terminal nothing in a patch may steer it; elsewhere a patch must be what it says, to the byte. */
const safe = (patch: string): string =>
  patch
    .split('\n')
    .map((line) => {
      const indent = INDENT.exec(line.replace(/\r$/u, ''))?.[0] ?? '';
      return indent.replace(/[^-+ \t]/gu, ' ') + printable(line.slice(indent.length));
    })
    .join('\n');

/** What a file would become, as a patch. */
export const patchText = (
  file: string,
  before: string,
  made: Made,
  { outputFile }: Output,
  { columns }: Io,
): string => {
  const patch = formatPatch(file, before, made.splices);
  return outputFile === undefined && columns !== undefined ? safe(patch) : patch;
};
