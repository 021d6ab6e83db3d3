import { chmod, lstat, mkdir, readdir, readFile, readlink, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../src/output/write-file.ts';
import { folderWith } from '../folders.ts';
import { quietly } from './place.ts';

const isRoot = process.getuid?.() === 0;
const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o7777;

describe('writeFileAtomically', () => {
  it('writes a new file, and leaves nothing beside it', async () => {
    const folder = await folderWith({});
    await writeFileAtomically('report.json', '{}\n', quietly(folder));
    expect(await readFile(join(folder, 'report.json'), 'utf8')).toBe('{}\n');
    expect(await readdir(folder)).toEqual(['report.json']);
  });

  it.each([0o600, 0o640, 0o666, 0o755])('keeps the rights %o of the file that it replaces', async (mode) => {
    const folder = await folderWith({ 'a.txt': 'old' });
    await chmod(join(folder, 'a.txt'), mode);
    await writeFileAtomically('a.txt', 'new', quietly(folder));
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
    expect(await modeOf(join(folder, 'a.txt'))).toBe(mode);
  });

  it('makes another file of it: who still reads the old one reads it to its end', async () => {
    const folder = await folderWith({ 'a.txt': 'old' });
    const before = await stat(join(folder, 'a.txt'));
    await writeFileAtomically('a.txt', 'new', quietly(folder));
    expect((await stat(join(folder, 'a.txt'))).ino).not.toBe(before.ino);
  });

  it('follows links and leaves them pointing, one by one', async () => {
    const folder = await folderWith({ 'in/a.txt': 'old' });
    await symlink('in/a.txt', join(folder, 'one'));
    await symlink('one', join(folder, 'two'));
    await writeFileAtomically('two', 'new', quietly(folder));
    expect(await readlink(join(folder, 'two'))).toBe('one');
    expect((await lstat(join(folder, 'one'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'in/a.txt'), 'utf8')).toBe('new');
    expect(await readdir(join(folder, 'in'))).toEqual(['a.txt']);
  });

  it('follows a link to a file that does not exist yet', async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, 'in'));
    await symlink('in/a.txt', join(folder, 'link'));
    await writeFileAtomically('link', 'new', quietly(folder));
    expect(await readlink(join(folder, 'link'))).toBe('in/a.txt');
    expect(await readFile(join(folder, 'in/a.txt'), 'utf8')).toBe('new');
  });

  it('writes to a device instead of replacing it', async () => {
    await writeFileAtomically('/dev/null', 'new', quietly('/'));
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it.each([
    ['a folder', 'in', 'it is a folder'],
    ['a file in no folder', 'gone/a.txt', 'its folder does not exist'],
    ['a file beneath a file', 'a.txt/b.txt', 'a part of its path is a file, not a folder'],
    ['a name that is too long', `${'n'.repeat(300)}.txt`, 'its name is too long'],
  ])('refuses %s, and leaves nothing behind', async (_, path, problem) => {
    const folder = await folderWith({ 'a.txt': 'old', 'in/b.txt': '' });
    await expect(writeFileAtomically(path, 'new', quietly(folder))).rejects.toThrow(`cannot write ${path}: ${problem}`);
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'in']);
  });

  it('refuses links that run in a circle, and leaves them as they are', async () => {
    const folder = await folderWith({});
    await symlink('b', join(folder, 'a'));
    await symlink('a', join(folder, 'b'));
    await writeFileAtomically('a', 'new', quietly(folder)).catch(() => undefined);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.skipIf(isRoot)('refuses a file that may not be written, and a folder that may not', async () => {
    const folder = await folderWith({ 'a.txt': 'old', 'in/b.txt': 'old' });
    await chmod(join(folder, 'a.txt'), 0o444);
    await chmod(join(folder, 'in'), 0o555);
    await expect(writeFileAtomically('a.txt', 'new', quietly(folder))).rejects.toThrow('permission is denied');
    await expect(writeFileAtomically('in/b.txt', 'new', quietly(folder))).rejects.toThrow('permission is denied');
    await chmod(join(folder, 'in'), 0o755);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect(await readdir(join(folder, 'in'))).toEqual(['b.txt']);
  });

  it('gives one of many that write at once, whole', async () => {
    const folder = await folderWith({});
    const contents = Array.from({ length: 20 }, (_, index) => String(index).repeat(50_000));
    await Promise.all(contents.map((content) => writeFileAtomically('a.txt', content, quietly(folder))));
    expect(contents).toContain(await readFile(join(folder, 'a.txt'), 'utf8'));
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});
