import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import * as z from 'zod';

const resultSchema = z.looseObject({
  isError: z.boolean().default(false),
  content: z.array(z.looseObject({ text: z.string() })),
  structuredContent: z.unknown().optional(),
});

/** A client of the Model Context Protocol that has started a server of its own. */
export interface Connected {
  readonly tools: () => ReturnType<Client['listTools']>;
  readonly call: (name: string, args?: Readonly<Record<string, unknown>>) => Promise<z.output<typeof resultSchema>>;
  readonly close: () => Promise<void>;
}

/** Starts a server as a client does, and connects to it. */
export const connect = async (command: string, args: readonly string[], cwd: string): Promise<Connected> => {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(new StdioClientTransport({ command, args: [...args], cwd, stderr: 'ignore' }));
  return {
    tools: () => client.listTools(),
    call: async (name, given = {}) => resultSchema.parse(await client.callTool({ name, arguments: { ...given } })),
    close: () => client.close(),
  };
};
