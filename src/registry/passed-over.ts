import { readdir, realpath, stat, Dirent, Stats } from 'node:fs';
import { basename } from 'node:path';
import { asFollowed } from '../disk/follow.ts';
import { SAW } from '../disk/look.ts';
import { isMissing, readProblemOf } from '../disk/problem.ts';
import { seen, type Look } from '../disk/witness.ts';

/** Something that a search for claim files could not look into. */
export interface PassedOver {
  readonly path: string;
  readonly is: 'folder' | 'file';
  readonly problem: string;
}

/** Hidden files, the marks of editors among them, are no claim files. */
const isYaml = (path: string): boolean => /^[^.].*\.ya?ml$/iu.test(basename(path));

type Called = (path: string, error: unknown, result: unknown) => void;

/** A function of the file system that takes a callback, and tells what came back. */
const telling = <F extends (...args: never[]) => unknown>(call: F, tell: Called): F =>
  new Proxy(call, {
    apply: (target, self, args: readonly unknown[]): unknown => {
      const [path] = args;
      const done = args.at(-1);
      const tellAndGoOn = (error: unknown, result: unknown): void => {
        tell(String(path), error, result);
        if (typeof done === 'function') Reflect.apply(done, undefined, [error, result]);
      };
      return Reflect.apply(target, self, [...args.slice(0, -1), tellAndGoOn]);
    },
  });

const entriesIn = (listed: unknown): readonly Dirent[] =>
  Array.isArray(listed) ? listed.filter((entry) => entry instanceof Dirent) : [];

/** What is neither a file, a folder nor a link is passed over by searches without a word. */
const specialIn = (folder: string, entries: unknown): PassedOver[] =>
  entriesIn(entries).flatMap((entry) =>
    entry instanceof Dirent && !entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink() && isYaml(entry.name)
      ? [{ path: `${folder.replace(/\/$/u, '')}/${entry.name}`, is: 'file', problem: 'it is no regular file' }]
      : [],
  );

const tellSeen = (at: Look['at'], path: string, error: unknown, saw: () => string): void =>
  seen({ at, path }, () => (error ? SAW.nothing(error) : saw()));

/** The functions that a search may be given, and what it could not look into, filled while it runs. */
export const watchfulFs = () => {
  const passedOver: PassedOver[] = [];
  const onFolder: Called = (path, error, entries) => {
    tellSeen('list', path, error, () => SAW.list(entriesIn(entries)));
    if (!error) for (const one of specialIn(path, entries)) passedOver.push(one);
    else if (!isMissing(error)) passedOver.push({ path, is: 'folder', problem: readProblemOf(error) });
  };
  const onLink: Called = (path, error) => {
    if (error && isYaml(path)) passedOver.push({ path, is: 'file', problem: readProblemOf(error) });
  };
  const onReal: Called = (path, failed, real) => {
    const error = asFollowed(path, failed);
    tellSeen('real', path, error, () => SAW.real(String(real)));
    onLink(path, error, real);
  };
  const onStat: Called = (path, failed, about) => {
    const error = asFollowed(path, failed);
    tellSeen('kind', path, error, () => (about instanceof Stats ? SAW.kind(about) : ''));
    onLink(path, error, about);
  };
  const fs = { readdir: telling(readdir, onFolder), realpath: telling(realpath, onReal), stat: telling(stat, onStat) };
  return { fs, passedOver };
};
