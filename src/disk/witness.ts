import { AsyncLocalStorage } from 'node:async_hooks';

/** One look at the disk. */
export interface Look {
  /** `bytes` of a regular file, `kind` of what stands there, `real` path, `list` of a folder. */
  readonly at: 'bytes' | 'kind' | 'real' | 'list';
  readonly path: string;
  /** Of `bytes`: so many are read at most. */
  readonly limit?: number;
}

/** What a look at the disk saw, in letters that are the same as long as the disk is. */
export interface Sight extends Look {
  readonly saw: string;
}

type Tell = (sight: Sight) => void;

const watching = new AsyncLocalStorage<Tell>();

/** Runs something, and is told of every look at the disk on the way. */
export const witnessing = <T>(tell: Tell, run: () => T): T => watching.run(tell, run);

/** Tells who witnesses, if anyone does; only then is it worked out what was seen. */
export const seen = (look: Look, saw: () => string): void => watching.getStore()?.({ ...look, saw: saw() });
