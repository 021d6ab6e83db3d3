import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { formatSarif } from '../../src/report/sarif.ts';
import { ROOT, runIn } from '../cli/terminal.ts';
import { RICH } from './fixture.ts';
import { PAYLOADS, spoiled } from './hostile.ts';

/** The schema as its standard publishes it; a package of matchers carries it. */
const SCHEMA = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

describe('the official schema of SARIF 2.1.0', () => {
  let faultsOf: (log: string) => unknown;
  beforeAll(async () => {
    const schema = z
      .looseObject({})
      .parse(JSON.parse(await readFile(createRequire(import.meta.url).resolve(SCHEMA), 'utf8')));
    const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    faultsOf = (log) => (validate(JSON.parse(log)) ? null : validate.errors);
  });

  it('accepts the report of the bundled corpus', async () => {
    const { stdout } = await runIn(ROOT, ['report', '-f', 'sarif']);
    expect(faultsOf(stdout)).toBeNull();
  });

  it('accepts a report of every verdict', () => {
    expect(faultsOf(formatSarif(RICH))).toBeNull();
  });

  it.each(Object.entries(PAYLOADS))('accepts hostile text in every field: %s', (_name, payload) => {
    for (const place of ['before', 'behind'] as const)
      expect(faultsOf(formatSarif(spoiled(payload, place)))).toBeNull();
  });

  it('refuses what is no SARIF', () => {
    expect(faultsOf('{"version":"2.1.0","runs":[{"results":[]}]}')).not.toBeNull();
  });
});
