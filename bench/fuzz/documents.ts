import { gzipSync } from 'node:zlib';
import { extract } from '../../src/corpus/formats/index.ts';
import { unzip } from '../../src/corpus/zip.ts';
import { MEGABYTE } from '../../src/model/limits.ts';
import { everyKind } from '../../tests/corpus/made/every-kind.ts';
import { zipOf } from '../../tests/corpus/made/zip.ts';
import { changed, changedBytes } from './make.ts';
import type { Random } from './random.ts';
import type { Target } from './trial.ts';

const LIMIT = 20 * MEGABYTE;

type Files = Readonly<Record<string, Buffer>>;

/** The parts of a document that is a ZIP file; `null` where it is none. */
const partsOf = async (bytes: Uint8Array): Promise<Files | null> => {
  const zip = await unzip(Buffer.from(bytes), () => true, LIMIT);
  return zip.ok && zip.files.size > 0 ? Object.fromEntries(zip.files) : null;
};

/** The document with a change in one of its parts, put together again: its checksums are right. */
const withChangedPart = (parts: Files, random: Random): Uint8Array => {
  const names = Object.keys(parts);
  const name = names[random.number(names.length)] ?? '';
  const content = parts[name] ?? Buffer.alloc(0);
  const now = random.one([Buffer.from(changed(content.toString(), random)), changedBytes(content, random)]);
  return zipOf({ ...parts, [name]: now });
};

const damaged = (bytes: Uint8Array, parts: Files | null, random: Random): Uint8Array => {
  if (parts !== null && random.number(4) > 0) return withChangedPart(parts, random);
  const text = Buffer.from(bytes);
  return random.one([changedBytes(text, random), Buffer.from(changed(text.toString('latin1'), random), 'latin1')]);
};

/** Gives a file another name than its own, now and then: what a name promises need not be in it. */
const named = (endings: readonly string[], own: string, random: Random): string =>
  `a${random.number(8) === 0 ? (endings[random.number(endings.length)] ?? own) : own}`;

/** A made document of each kind that is read, changed in its bytes or in one of its parts. */
export const documentTargets = async (): Promise<readonly Target[]> => {
  const { read } = await everyKind();
  const kinds = await Promise.all(
    Object.entries(read).map(async ([file, content]) => {
      const bytes = Buffer.from(content);
      return { ending: file.slice(file.indexOf('.')), bytes, parts: await partsOf(bytes) };
    }),
  );
  const endings = kinds.map(({ ending }) => ending);
  return kinds.map(({ ending, bytes, parts }): Target => ({
    name: `a document that ends in ${ending}`,
    trial: (random) => {
      const file = named(endings, ending, random);
      const made = damaged(bytes, parts, random);
      const content = random.number(10) === 0 ? gzipSync(made) : made;
      return {
        input: `${file} ${Buffer.from(content).toString('base64')}`,
        run: async () => await extract(file, content, { limit: LIMIT, about: true }),
      };
    },
  }));
};
