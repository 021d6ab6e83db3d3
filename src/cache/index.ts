import { areStillSeen } from '../disk/witnessed.ts';
import { witnessing, type Sight } from '../disk/witness.ts';
import { answerIn, answerText, digest, type Answer, type Printed } from './answer.ts';
import type { Takings } from '../judge/units.ts';
import type { Asked } from './asked.ts';
import { madeCacheFolder, openCacheFolder, type CacheFolder } from './folder.ts';
import { placeOf } from './place.ts';
import { keptTakings, takingsText, type KeptTakings } from './takings.ts';

export { askedOf, asksCache } from './asked.ts';
export type { Printed } from './answer.ts';

/** Characters of an answer that are worth keeping at most. */
const MOST_KEPT = 64 * 1024 * 1024;

/** Names of answers: the state of what they rest on, and what was asked. */
const NAME = /^[0-9a-f]{64}-[0-9a-f]{64}$/u;
/** Those, and what is being written of them. */
const MADE_HERE = /^(?:[0-9a-f]{64}-[0-9a-f]{64}(?:\.[0-9a-f-]+\.part)?|takings\.[0-9a-f-]+\.part)$/u;
/** What quotes came to, over all answers. */
const TAKINGS = 'takings';

/** What a run may do beside computing. */
export interface Running {
  readonly print: (printed: Printed) => void;
  /** Told by a run that did nothing but read files and print: what it printed is the answer to be kept. */
  readonly keep: () => void;
  /** What quotes came to in the last run that was kept. */
  readonly takings: Takings;
}

const keyOf = ({ everything, today }: Asked, { mark }: CacheFolder): string =>
  digest(JSON.stringify([mark, today, everything]));

const nameOf = (key: string, { today }: Asked, sights: readonly Sight[]): string =>
  `${digest(JSON.stringify([today, sights]))}-${key}`;

const takingsKey = ({ program }: Asked, { mark }: CacheFolder): string => digest(JSON.stringify([mark, program]));

/** What is kept of quotes; nothing where there is no cache yet. */
const readTakings = async (path: string, asked: Asked): Promise<KeptTakings> => {
  const folder = await openCacheFolder(path);
  return folder === null ? keptTakings('', null) : keptTakings(takingsKey(asked, folder), await folder.read(TAKINGS));
};

/** Keeps what this run asked of quotes, and nothing that it did not ask: that may hold words that are gone. */
const storeTakings = async (folder: CacheFolder, asked: Asked, kept: KeptTakings): Promise<void> => {
  const changed = kept.changed();
  const text = changed === null ? null : takingsText(takingsKey(asked, folder), changed);
  if (text === null) return;
  if (text.length > MOST_KEPT) await folder.remove(TAKINGS);
  else await folder.write(TAKINGS, text);
};

/** The answer that is known to what is asked, if all that it rests on stands as it stood. */
const known = async (key: string, folder: CacheFolder): Promise<Answer | null> => {
  for (const name of await folder.names()) {
    if (!NAME.test(name) || !name.endsWith(key)) continue;
    const text = await folder.read(name);
    const answer = text === null ? null : answerIn(key, text);
    if (answer !== null && (await areStillSeen(answer.sights))) return answer;
    await folder.remove(name);
  }
  return null;
};

/** Looks at the disk in the order of their paths, each once; `null` where one saw two things. */
const settled = (sights: readonly Sight[]): readonly Sight[] | null => {
  const all = new Map<string, Sight>();
  for (const sight of sights) {
    const look = JSON.stringify([sight.path, sight.at, sight.limit]);
    const before = all.get(look);
    if (before !== undefined && before.saw !== sight.saw) return null;
    all.set(look, sight);
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sight]) => sight);
};

/** What rests on another state of the disk may hold words that are gone from it; what was cut off is of no use. */
const removeOthers = async (folder: CacheFolder, kept: string): Promise<void> => {
  const state = kept.slice(0, kept.indexOf('-'));
  for (const name of await folder.names())
    if (MADE_HERE.test(name) && !name.startsWith(state)) await folder.remove(name);
};

/** Keeps an answer; the folder is made with the first one, so that a run that is not kept leaves nothing behind. */
const store = async (path: string, asked: Asked, answer: Answer, kept: KeptTakings): Promise<void> => {
  const folder = await madeCacheFolder(path);
  if (folder === null) return;
  const key = keyOf(asked, folder);
  const name = nameOf(key, asked, answer.sights);
  const text = answerText(key, answer);
  if (text.length <= MOST_KEPT) await folder.write(name, text);
  await removeOthers(folder, name);
  await storeTakings(folder, asked, kept);
};

/** The answer that is kept to what is asked. */
const keptAnswer = async (path: string, asked: Asked): Promise<Answer | null> => {
  const folder = await openCacheFolder(path);
  return folder === null ? null : known(keyOf(asked, folder), folder).catch(() => null);
};

/**
 * Runs something by a cache: where the same was asked before, and everything that it looked at on the disk still looks the
 * same, byte for byte, what it printed then is printed again. A cache that cannot be used is passed over without a word.
 *
 * @returns the exit code of the run.
 */
export const runCached = async (
  asked: Asked,
  print: (printed: Printed) => void,
  run: (running: Running) => Promise<number>,
): Promise<number> => {
  const path = await placeOf(asked.folder);
  const found = await keptAnswer(path, asked);
  if (found !== null) {
    found.printed.forEach(print);
    return found.code;
  }
  const kept = await readTakings(path, asked);
  const [seen, printed]: [Sight[], Printed[]] = [[], []];
  const wish = { isKept: false, left: MOST_KEPT };
  const running: Running = {
    print: (one) => {
      wish.left -= one.text.length;
      if (wish.left >= 0) printed.push(one);
      print(one);
    },
    keep: () => (wish.isKept = true),
    takings: kept.takings,
  };
  const code = await witnessing(
    (sight) => {
      wish.left -= sight.path.length + sight.saw.length;
      if (wish.left >= 0) seen.push(sight);
    },
    () => run(running),
  );
  const sights = wish.isKept && wish.left >= 0 ? settled(seen) : null;
  if (sights !== null) await store(path, asked, { sights, printed, code }, kept).catch(() => undefined);
  return code;
};
