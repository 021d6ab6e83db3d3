import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Random } from '../fuzz/random.ts';
import type { World } from './worlds.ts';

/** The calls to the system by which files come and change; others alter nothing that stays. */
const CALLS = 'openat,write,writev,pwrite64,fsync,fchmod,fchown,ftruncate,close,rename,renameat2,unlink,unlinkat,mkdir';

const hasTracer = (): boolean => spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;

const HAS_TRACER = hasTracer();

/** How a process is killed: at one of its calls to the system where strace can count them, else after a time. */
export const KILLED_AT = HAS_TRACER ? 'a random call to the system' : 'a random moment';

/** What a folder holds, by path. */
type Tree = ReadonlyMap<string, string>;

const treeOf = async (folder: string): Promise<Tree> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const tree = new Map<string, string>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    tree.set(path.slice(folder.length + 1), await readFile(path, 'utf8'));
  }
  return tree;
};

/** What a writer that was killed may leave, and what nothing reads. */
const LEFT_OVER = /(?:^|\/)\.[^/]+\.(?:[0-9a-f]{12}\.tmp|lock)$/u;

const whole = (tree: Tree): Tree => new Map([...tree].filter(([path]) => !LEFT_OVER.test(path)));

const inNewFolder = async <T>(files: World['files'], work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'reconcile-kills-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** With one thread for files, the calls of a run come in one order. */
const ENV = { ...process.env, UV_THREADPOOL_SIZE: '1', CI: '' };

const execute = async (
  program: string,
  args: readonly string[],
  cwd: string,
  wait?: number,
): Promise<number | null> => {
  const child = spawn(program, [...args], { cwd, env: ENV, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const timer = wait === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), wait);
  await ended;
  clearTimeout(timer);
  return child.exitCode;
};

/** What a world becomes where nobody kills. */
export interface Played {
  readonly world: World;
  readonly before: Tree;
  readonly after: Tree;
  readonly codes: readonly (number | null)[];
  readonly ms: number;
  /** How often the thread that makes a call most often makes it; empty where calls cannot be counted. */
  readonly calls: readonly (readonly [call: string, times: number])[];
}

const CALL = /^(\d+) +(\w+)\(/u;

const callsIn = (trace: string): Played['calls'] => {
  const [counts, most] = [new Map<string, number>(), new Map<string, number>()];
  for (const line of trace.split('\n')) {
    const [, thread, call] = CALL.exec(line) ?? [];
    if (thread === undefined || call === undefined) continue;
    const times = (counts.get(`${thread} ${call}`) ?? 0) + 1;
    counts.set(`${thread} ${call}`, times);
    most.set(call, Math.max(times, most.get(call) ?? 0));
  }
  return [...most];
};

const traced = (cli: string, { files, argv }: World): Promise<Played['calls']> =>
  inNewFolder(files, async (folder) => {
    const trace = `${folder}.trace`;
    const program = [process.execPath, cli, ...argv];
    await execute('strace', ['-f', '--seccomp-bpf', '-qq', '-o', trace, '-e', `trace=${CALLS}`, ...program], folder);
    const calls = callsIn(await readFile(trace, 'utf8'));
    await rm(trace);
    return calls;
  });

/** Runs a command to its end, and once more on what it left. */
export const play = (cli: string, world: World): Promise<Played> =>
  inNewFolder(world.files, async (folder) => {
    const before = await treeOf(folder);
    const began = performance.now();
    const first = await execute(process.execPath, [cli, ...world.argv], folder);
    const ms = Math.ceil(performance.now() - began);
    const after = await treeOf(folder);
    const second = await execute(process.execPath, [cli, ...world.argv], folder);
    return { world, before, after, codes: [first, second], ms, calls: HAS_TRACER ? await traced(cli, world) : [] };
  });

/** Kills at a call drawn by its name first: those that are rare, such as `rename`, are those by which files change. */
const killOnce = async (cli: string, { world, ms, calls }: Played, folder: string, random: Random): Promise<void> => {
  const program = [process.execPath, cli, ...world.argv];
  const [first, ...others] = calls;
  if (first === undefined) {
    await execute(process.execPath, program.slice(1), folder, random.number(ms));
    return;
  }
  const [call, times] = random.one([first, ...others]);
  const inject = `inject=${call}:signal=KILL:when=${random.number(times) + 1}`;
  await execute(
    'strace',
    ['-f', '--seccomp-bpf', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject, ...program],
    folder,
  );
};

/** What a kill at some point did. */
export interface Killed {
  /** In words; `null` where every file was the old one or the new one, and the next run did its work without help. */
  readonly fault: string | null;
  /** Whether it fell before anything was written, after all was, or between. */
  readonly fell: 'before' | 'between' | 'after';
}

const isSame = (a: Tree, b: Tree): boolean => a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);

const fellAt = (all: Tree, left: Tree, { before, after }: Played): Killed['fell'] => {
  if (all.size > left.size) return 'between';
  return isSame(left, before) ? 'before' : isSame(left, after) ? 'after' : 'between';
};

const different = (found: Tree, { before, after }: Played): string | undefined =>
  [...new Set([...found.keys(), ...before.keys()])].find(
    (path) => found.get(path) !== before.get(path) && found.get(path) !== after.get(path),
  );

/** Kills a command at some point, looks at what it left, and runs it again. */
export const kill = (cli: string, played: Played, random: Random): Promise<Killed> =>
  inNewFolder(played.world.files, async (folder) => {
    await killOnce(cli, played, folder, random);
    const all = await treeOf(folder);
    const left = whole(all);
    const fell = fellAt(all, left, played);
    const torn = different(left, played);
    if (torn !== undefined) return { fell, fault: `${torn} is neither the old one nor the new one` };
    const code = await execute(process.execPath, [cli, ...played.world.argv], folder);
    if (!played.codes.includes(code)) return { fell, fault: `the next run ended with ${String(code)}` };
    const now = whole(await treeOf(folder));
    return { fell, fault: isSame(now, played.after) ? null : 'the next run did not do all of its work' };
  });
