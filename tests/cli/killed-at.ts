/**
 * Loaded before a program (`node --import`), it kills it at one of the calls by which files come and change, the one that
 * `KILLED_AT` counts, from 1: before that call, or halfway through it where it writes. A program with fewer calls is left
 * alone.
 */
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const at = Number(process.env.KILLED_AT);
let calls = 0;

const isDue = (): boolean => {
  calls += 1;
  return calls === at;
};

const die = (): void => void process.kill(process.pid, 'SIGKILL');

type Call = (this: unknown, ...args: unknown[]) => unknown;

const isCall = (value: unknown): value is Call => typeof value === 'function';

/** Puts something before a function of an object. */
const before = (object: object, name: string, act: (call: Call, self: unknown, args: unknown[]) => unknown) => {
  const call: unknown = Reflect.get(object, name);
  if (!isCall(call)) throw new Error(`there is no ${name}`);
  const changed = function (this: unknown, ...args: unknown[]): unknown {
    return act(call, this, args);
  };
  Reflect.set(object, name, changed);
};

const killedBefore = (object: object, name: string): void =>
  before(object, name, (call, self, args) => {
    if (isDue()) die();
    return call.apply(self, args);
  });

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

const halfOf = (content: unknown): unknown => {
  if (typeof content === 'string' || content instanceof Uint8Array)
    return content.slice(0, Math.floor(content.length / 2));
  return isIterable(content) ? Array.from(content).slice(0, 1) : '';
};

/** @param content where in the arguments the content stands. */
const killedWithin = (object: object, name: string, content: number): void =>
  before(object, name, async (call, self, args) => {
    if (!isDue()) return call.apply(self, args);
    await call.apply(self, args.with(content, halfOf(args[content])));
    die();
  });

before(promises, 'open', (call, self, args) => {
  const [, flags = 'r'] = args;
  if (flags !== 'r' && isDue()) die();
  return call.apply(self, args);
});
for (const name of ['rename', 'rm', 'unlink', 'mkdir', 'copyFile']) killedBefore(promises, name);
killedWithin(promises, 'writeFile', 1);
killedWithin(promises, 'appendFile', 1);

const file = await promises.open(import.meta.filename, 'r');
const handles: unknown = Object.getPrototypeOf(file);
await file.close();
if (typeof handles !== 'object' || handles === null) throw new Error('file handles have no prototype');
for (const name of ['chmod', 'chown', 'truncate', 'sync']) killedBefore(handles, name);
killedWithin(handles, 'write', 0);
killedWithin(handles, 'writeFile', 0);

syncBuiltinESMExports();
