import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { proofJsonSchema } from '../../src/report/proof-json-schema.ts';
import { folderWith, runIn } from '../cli/terminal.ts';

describe('the JSON of a proof', () => {
  it('is what its schema says', async () => {
    const cwd = await folderWith({
      'corpus/a.txt': 'The harbour of Velden has 40 cranes. The mayor said: “The ferries will be sold in spring.”\n',
      'a.md': 'The harbour of Velden has 50 cranes. She said: “The ferries will be sunk in spring.” It has 12 steps.\n',
    });
    const { stdout } = await runIn(cwd, ['proof', 'a.md', '-f', 'json']);
    const schema = z.fromJSONSchema(z.record(z.string(), z.any()).parse(proofJsonSchema()));
    expect(schema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    expect(schema.safeParse({ schemaVersion: 1, summary: {}, places: [] }).success).toBe(false);
  });
});
