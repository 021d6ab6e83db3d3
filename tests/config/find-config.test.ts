import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConfig } from '../../src/config/index.ts';
import { configJsonSchema } from '../../src/config/schema.ts';
import type { Config } from '../../src/model/settings.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { folderWith } from '../cli/terminal.ts';

const CLAIM = 'claims: [{ id: x, question: Q?, kind: count, readings: [{ source: a, quote: "1 man" }] }]';

const found = async (cwd: string, file?: string): Promise<Config | null> => {
  const outcome = await findConfig({ cwd, lookup: true, ...(file !== undefined && { file }) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.config;
};

const writeBytes = (path: string): Promise<void> => writeFile(path, Uint8Array.of(0x63, 0xff, 0xfe, 0x3a));

describe('a configuration', () => {
  it('is the nearest one upwards, of either ending', async () => {
    const root = await folderWith({
      'reconcile.config.yaml': 'corpus: far',
      'a/reconcile.config.yml': 'corpus: near',
      'a/b/c/x.txt': '',
      'd/x.txt': '',
    });
    expect(await found(join(root, 'a/b/c'))).toMatchObject({
      file: '../../reconcile.config.yml',
      corpus: '../../near',
      suppressions: '../../reconcile-suppressions.json',
    });
    expect(await found(join(root, 'd'))).toMatchObject({ corpus: '../far' });
    expect(await found(root)).toMatchObject({ file: 'reconcile.config.yaml', corpus: 'far' });
  });

  it('is none where none is looked for', async () => {
    const root = await folderWith({ 'reconcile.config.yaml': 'corpus: x' });
    expect(await findConfig({ cwd: root, lookup: false })).toEqual({ ok: true, config: null });
  });

  it.each([
    ['without keys', '', ['claims/**/*.{yaml,yml}'], 'corpus'],
    ['with one path', 'claims: facts', ['facts'], 'corpus'],
    ['with several', 'claims: [facts, "more/*.yaml"]', ['facts', 'more/*.yaml'], 'corpus'],
    ['with its own folder', 'corpus: .', ['claims/**/*.{yaml,yml}'], '.'],
    ['with a path from the root', 'corpus: /srv/corpus', ['claims/**/*.{yaml,yml}'], '/srv/corpus'],
  ])('%s names files and folders', async (_name, text, claims, corpus) => {
    const root = await folderWith({ 'reconcile.config.yaml': text });
    expect(await found(root)).toMatchObject({ claims, corpus });
  });

  it.each(['**', 'facts', 'facts/c.yaml', 'facts/*.yaml'])(
    'leads to its claims by %s, from a folder whose name reads like a glob',
    async (claims) => {
      const root = await folderWith({
        'a (1) [b]/reconcile.config.yaml': `claims: "${claims === '**' ? 'facts/**/*.yaml' : claims}"`,
        'a (1) [b]/facts/c.yaml': CLAIM,
      });
      const config = await found(root, 'a (1) [b]/reconcile.config.yaml');
      const registry = await loadRegistry(config?.claims ?? [], { cwd: root });
      expect(registry.files).toEqual(['a (1) [b]/facts/c.yaml']);
    },
  );

  it.each([
    ['a folder', (path: string) => mkdir(path).then(() => undefined)],
    ['no UTF-8', writeBytes],
  ])('that is %s is refused', async (_name, make) => {
    const root = await folderWith({});
    await make(join(root, 'reconcile.config.yaml'));
    const outcome = await findConfig({ cwd: root, lookup: true });
    expect(outcome).toMatchObject({ ok: false, findings: [{ code: 'yaml-syntax' }] });
  });
});

describe('the schema for editors', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(JSON.stringify(configJsonSchema())));

  it.each<[config: unknown, takes: boolean]>([
    [{}, true],
    [{ corpus: 'x', claims: ['y'], severities: { spelling: 'off' }, tags: { t: { spelling: 'error' } } }, true],
    [{ tolerances: { count: '2%', quantity: 0.02 }, thresholds: { failSeverity: 'none', maxWarnings: 0 } }, true],
    [{ report: { title: 'T', author: 'A', date: '2025-03-10', introduction: 'One.\n\nTwo.' } }, true],
    [{ report: { titel: 'T' } }, false],
    [{ report: 'T' }, false],
    [{ tolerances: { name: '2%' } }, false],
    [{ severities: { spellng: 'off' } }, false],
    [{ severities: { spelling: 'fatal' } }, false],
    [{ thresholds: { maxWarnings: -1 } }, false],
    [{ sources: 'x' }, false],
  ])('on %j: %s', (config, takes) => expect(validate(config)).toBe(takes));
});
