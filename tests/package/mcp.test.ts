import process from 'node:process';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { connect } from '../cli/mcp-client.ts';
import { PATIENCE_MS } from '../execute.ts';
import { folderWith } from '../folders.ts';
import { FILES } from './built/commands.ts';

const CLI = join(inject('installed'), 'node_modules/reconcile-sources/dist/cli.js');

it(
  'serves the Model Context Protocol as it is published',
  async () => {
    const server = await connect(process.execPath, [CLI, 'mcp'], await folderWith(FILES));
    try {
      const readings = [{ source: 'gazette', exact: '412 passengers' }];
      const claim = { question: 'How many passengers?', kind: 'count', readings };
      const { structuredContent } = await server.call('propose_claim', { claim });
      expect(structuredContent).toMatchObject({ proposals: [{ ok: true, readings: [{ text: '412' }] }] });
    } finally {
      await server.close();
    }
  },
  PATIENCE_MS,
);
