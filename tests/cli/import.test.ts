import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { outcomesSchema } from '../../src/propose/json-schema.ts';
import { schemaOf } from '../../src/commands/schemas.ts';
import { folderWith, runIn } from './terminal.ts';

const note = (exact: string, text = 'How many vehicles came?') => ({
  uri: 'https://a.example/news',
  text,
  tags: [],
  target: [{ source: 'https://a.example/news', selector: [{ type: 'TextQuoteSelector', exact }] }],
});

const FILES = {
  'corpus/a.txt': 'They sent 90 vehicles to the valley. More than 1,400 people died.\n',
  'corpus/sources.yaml': 'sources:\n  - { id: a, file: a.txt, url: "https://a.example/news" }\n',
};

const imported = async (file: unknown, argv: readonly string[] = []) => {
  const cwd = await folderWith({ ...FILES, 'notes.json': typeof file === 'string' ? file : JSON.stringify(file) });
  const ran = await runIn(cwd, ['import', 'notes.json', ...argv]);
  return { ...ran, cwd, out: ran.code === 2 ? null : outcomesSchema.parse(JSON.parse(ran.stdout)) };
};

describe('import', () => {
  it('drafts what annotations select, proves it, and writes nothing', async () => {
    const { out, code, cwd, stderr } = await imported({ annotations: [note('90 vehicles')] });
    expect(code).toBe(0);
    expect(out).toMatchObject({
      written: null,
      proposals: [{ ok: true, from: ['/annotations/0/target'], readings: [{ proof: 'anchored', text: '90' }] }],
      left: [],
    });
    expect(stderr).toBe('1 of 1 proposal proved, nothing was written\n');
    await expect(readFile(join(cwd, 'claims/draft.yaml'), 'utf8')).rejects.toThrow();
  });

  it('writes what is proved as drafts, and takes it for known the next time', async () => {
    const { cwd, out } = await imported([note('1,400 people', 'How many died?')], ['--write']);
    expect(out?.written).toBe('claims/draft.yaml');
    expect(await readFile(join(cwd, 'claims/draft.yaml'), 'utf8')).toContain('quote: "More than 1,400 people"');
    expect((await runIn(cwd, ['check'])).code).toBe(0);
    const exported = await runIn(cwd, ['report', '-f', 'w3c=again.json']);
    expect(exported.code).toBe(0);
    const again = await runIn(cwd, ['import', 'again.json', '--write']);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('1 annotation left out');
    expect(JSON.parse(again.stdout)).toMatchObject({ written: null, proposals: [] });
  });

  it('says what to change, where in the file, with exit code 1', async () => {
    const { out, code, stderr } = await imported([note('90 vehicles'), note('60 vehicles'), note('90 vehicles', 'Hm')]);
    expect(code).toBe(1);
    expect(out?.left).toMatchObject([{ pointer: '/1/target' }, { pointer: '/2/target' }]);
    expect(stderr).toContain('/1/target: “60 vehicles” does not stand in a');
  });

  it.each([
    ['no JSON', '{', 'no JSON'],
    ['nothing to import', {}, 'no annotations'],
    ['too many annotations', Array.from({ length: 10_001 }, () => 0), 'at most 10000'],
  ])('ends with 2 on %s', async (_, file, said) => {
    const { code, stderr } = await imported(file);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('prints what its schema describes', async () => {
    const validate = new Ajv2020({ strict: false }).compile(schemaOf('outcomes'));
    const { stdout } = await imported([note('1,400 people'), note('60 vehicles'), 1]);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ schemaVersion: 1, written: null, proposals: [{ ok: 'yes' }] })).toBe(false);
  });

  it('adds to a claim that stands what is tagged with its id', async () => {
    const claims =
      'claims:\n  - id: dead\n    question: How many died?\n    kind: count\n    readings: [{ source: a, quote: "90 vehicles" }]\n';
    const cwd = await folderWith({
      ...FILES,
      'claims/kept.yaml': claims,
      'notes.json': JSON.stringify([{ ...note('1,400 people', ''), tags: ['claim:dead'] }]),
    });
    const ran = await runIn(cwd, ['import', 'notes.json', '--write']);
    expect(ran.code).toBe(0);
    expect(await readFile(join(cwd, 'claims/draft.yaml'), 'utf8')).toContain('related: [dead]');
    expect(await readFile(join(cwd, 'claims/kept.yaml'), 'utf8')).toBe(claims);
  });
});
