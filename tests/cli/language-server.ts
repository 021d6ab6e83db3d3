import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node.js';

/** The server that editors of YAML bundle. It is asked for no schema but what files name: it is to reach no network. */
const SETTINGS = { yaml: { schemaStore: { enable: false }, hover: true, completion: true, validate: true } };

const SERVER = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
);

/** A file that is open in an editor. */
interface OpenFile {
  /** What the editor shows with the pointer at the end of the words given, where they stand first. */
  readonly hover: (words: string) => Promise<string>;
  /** What the editor offers behind those words. */
  readonly complete: (words: string) => Promise<readonly string[]>;
  /** What the editor marks as wrong. */
  readonly problems: () => Promise<readonly string[]>;
}

/** An editor that has a folder open. */
export interface Editor {
  readonly open: (path: string) => Promise<OpenFile>;
  readonly close: () => void;
}

const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

const endOf = (text: string, words: string): number => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the file does not hold ${JSON.stringify(words)}`);
  return start + words.length;
};

const connect = (server: ChildProcess): ProtocolConnection => {
  const { stdin, stdout } = server;
  if (stdin === null || stdout === null) throw new Error('the server cannot be spoken to');
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'yaml' ? SETTINGS.yaml : {})),
  );
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  return connection;
};

const initialize = async (connection: ProtocolConnection, folder: string): Promise<void> => {
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still wants it
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
    capabilities: { workspace: { configuration: true }, textDocument: { completion: {}, hover: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
};

/** Starts an editor on a folder, as far as one can do without a screen: it speaks to the server as editors do. */
export const editorOn = async (folder: string): Promise<Editor> => {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { cwd: folder });
  const connection = connect(server);
  const waiting = new Map<string, (problems: readonly string[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics.map(({ message }) => message)),
  );
  await initialize(connection, folder);

  const open = async (path: string): Promise<OpenFile> => {
    const uri = pathToFileURL(join(folder, path)).href;
    const text = await readFile(join(folder, path), 'utf8');
    const problems = new Promise<readonly string[]>((resolve) => waiting.set(uri, resolve));
    const document = { uri, languageId: 'yaml', version: 1, text };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: document });
    const behind = (words: string) => ({ textDocument: { uri }, position: positionAt(text, endOf(text, words)) });
    return {
      hover: async (words) => {
        const shown = await connection.sendRequest(HoverRequest.type, behind(words));
        return JSON.stringify(shown?.contents ?? null);
      },
      complete: async (words) => {
        const offered = await connection.sendRequest(CompletionRequest.type, behind(words));
        return (Array.isArray(offered) ? offered : (offered?.items ?? [])).map(({ label }) => label);
      },
      problems: () => problems,
    };
  };
  const close = (): void => {
    connection.dispose();
    server.kill();
  };
  return { open, close };
};
