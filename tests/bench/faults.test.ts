import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/corpus/formats/index.ts';
import { KINDS } from '../../src/kinds/index.ts';
import { MEGABYTE } from '../../src/model/limits.ts';

const FOLDER = join(import.meta.dirname, 'faults');
const LIMIT = 20 * MEGABYTE;
/** A text no longer than this is read as a value as well. */
const LONGEST_VALUE = 300;

describe('inputs that once were a fault', () => {
  it.each(readdirSync(FOLDER))('%s is taken without one', async (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const taken = await extract(name, bytes, { limit: LIMIT, about: true });
    expect(await extract(name, bytes, { limit: LIMIT, about: true })).toEqual(taken);
    const words = taken.ok ? taken.text.slice(0, LONGEST_VALUE) : '';
    for (const { read } of Object.values(KINDS)) expect(read(words, { options: {} })).toHaveProperty('ok');
  });
});
