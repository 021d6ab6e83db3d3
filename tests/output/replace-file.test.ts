import { createHash } from 'node:crypto';
import { readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile, seenAt } from '../../src/output/replace-file.ts';
import { folderWith } from '../folders.ts';
import { quietly, telling } from './place.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('replaceFile', () => {
  it('replaces a file that still holds what was read, also through a link', async () => {
    const folder = await folderWith({ 'in/a.yaml': 'old' });
    await symlink('in/a.yaml', join(folder, 'link.yaml'));
    await replaceFile('link.yaml', 'new', digest('old'), quietly(folder));
    expect(await readFile(join(folder, 'in/a.yaml'), 'utf8')).toBe('new');
    expect(await readdir(join(folder, 'in'))).toEqual(['a.yaml']);
  });

  it('refuses a file that has changed since, and leaves it', async () => {
    const folder = await folderWith({ 'a.yaml': 'other' });
    await expect(replaceFile('a.yaml', 'new', digest('old'), quietly(folder))).rejects.toThrow(
      'a.yaml has changed since it was read',
    );
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('other');
    expect(await readdir(folder)).toEqual(['a.yaml']);
  });

  it('refuses a file that is gone, and does not bring it back', async () => {
    const folder = await folderWith({ 'a.yaml': 'old' });
    await rm(join(folder, 'a.yaml'));
    await expect(replaceFile('a.yaml', 'new', digest('old'), quietly(folder))).rejects.toThrow(
      'a.yaml has changed since it was read',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('lets exactly one through of many that read the same', async () => {
    const folder = await folderWith({ 'a.yaml': 'old' });
    const names = Array.from({ length: 12 }, (_, index) => `new ${index}`);
    const outcomes = await Promise.allSettled(
      names.map((content) => replaceFile('a.yaml', content, digest('old'), quietly(folder))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = names[outcomes.findIndex(({ status }) => status === 'fulfilled')];
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe(winner);
    expect(await readdir(folder)).toEqual(['a.yaml']);
  });

  it('makes a file where nothing stood, and lets exactly one do so', async () => {
    const folder = await folderWith({});
    expect(await seenAt('a.yaml', { cwd: folder })).toBeNull();
    const outcomes = await Promise.allSettled(
      ['one', 'two', 'three'].map((content) => replaceFile('a.yaml', content, null, quietly(folder))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const text = await readFile(join(folder, 'a.yaml'), 'utf8');
    expect(await seenAt('a.yaml', { cwd: folder })).toBe(digest(text));
  });

  it('is no way over what is no file', async () => {
    const folder = await folderWith({ 'a/b': '' });
    await expect(seenAt('a', { cwd: folder })).rejects.toThrow('cannot write a: it is a folder');
    await expect(replaceFile('a', 'new', null, quietly(folder))).rejects.toThrow('cannot write');
  });

  it('removes a lock that a killed process left behind', async () => {
    const folder = await folderWith({ 'a.yaml': 'old', '.a.yaml.lock': 'killed' });
    const long = new Date(Date.now() - 60_000);
    await utimes(join(folder, '.a.yaml.lock'), long, long);
    const { place, said } = telling(folder);
    await replaceFile('a.yaml', 'new', digest('old'), place);
    expect(await readdir(folder)).toEqual(['a.yaml']);
    expect(said).toEqual([expect.stringContaining('removed the lock .a.yaml.lock')]);
  });

  it('removes what killed writers of the same file left, and nothing of others', async () => {
    const [ours, young, other] = ['.a.yaml.0123456789ab.tmp', '.a.yaml.abcdefabcdef.tmp', '.b.yaml.0123456789ab.tmp'];
    const folder = await folderWith({ 'a.yaml': 'old', [ours]: 'ol', [young]: 'ne', [other]: 'x' });
    const long = new Date(Date.now() - 600_000);
    for (const name of [ours, other]) await utimes(join(folder, name), long, long);
    const { place, said } = telling(folder);
    await replaceFile('a.yaml', 'new', digest('old'), place);
    expect((await readdir(folder)).sort()).toEqual([young, other, 'a.yaml'].sort());
    expect(said).toEqual([expect.stringContaining(`removed ${ours}`)]);
  });

  it('waits while another holds the lock, and then sees what that one wrote', async () => {
    const folder = await folderWith({ 'a.yaml': 'old', '.a.yaml.lock': 'another' });
    const waiting = replaceFile('a.yaml', 'new', digest('old'), quietly(folder));
    const refused = expect(waiting).rejects.toThrow('has changed since it was read');
    await new Promise((done) => setTimeout(done, 300));
    await writeFile(join(folder, 'a.yaml'), 'by another');
    await rm(join(folder, '.a.yaml.lock'));
    await refused;
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('by another');
    expect(await readdir(folder)).toEqual(['a.yaml']);
  });
});
