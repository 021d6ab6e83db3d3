import { isBuiltin } from 'node:module';
import { importsOf, target, type Import } from './imports.ts';

/**
 * The rooms of src, from the top down. A room may import any room on a lower step, and none on its own. A file at the top
 * of src is a room of its own, named without its ending.
 */
export const STEPS: readonly (readonly string[])[] = [
  ['cli'],
  ['program'],
  ['commands', 'index'],
  ['propose'],
  ['cache', 'corpus', 'registry', 'config', 'watch', 'init', 'policy', 'report', 'output', 'lock'],
  ['agreement', 'diff', 'disk', 'proof'],
  ['draft'],
  ['audit', 'repairs', 'review'],
  ['judge'],
  ['anchor'],
  ['kinds', 'yaml'],
  ['stance'],
  ['languages'],
  ['text'],
  ['model'],
];

/** Rooms that may touch the machine. */
const NODE_ROOMS: ReadonlySet<string> = new Set([
  'cli',
  'cache',
  'corpus',
  'registry',
  'config',
  'watch',
  'init',
  'disk',
  'output',
  'lock',
]);
/** Pure, and so free to all. */
const FREE_BUILTINS: ReadonlySet<string> = new Set(['node:crypto']);

const TERMINAL_FOLDER = 'report/terminal/';
const TERMINAL_PACKAGES: ReadonlySet<string> = new Set([
  'chalk',
  'cli-table3',
  'cli-truncate',
  'get-east-asian-width',
  'string-width',
  'terminal-link',
  'wrap-ansi',
]);

/** The room that a file of src belongs to. */
const roomOf = (file: string): string =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');

const stepOf = (room: string): number => STEPS.findIndex((rooms) => rooms.includes(room));

const isText = (message: string | null): message is string => message !== null;

type Rule = (found: Import) => string | null;

const namedAtRunTime: Rule = ({ from, module }) =>
  module === null
    ? `${from} imports a module whose name is only known at run time: nothing can hold that to a rule`
    : null;

const downward: Rule = (found) => {
  const file = target(found);
  if (file === null) return null;
  if (file.startsWith('../')) return `${found.from} imports ${file}, which is outside src`;
  const [from, to] = [roomOf(found.from), roomOf(file)];
  if (from === to || stepOf(from) < stepOf(to)) return null;
  const why = stepOf(from) === stepOf(to) ? 'stands on the same step' : 'stands above it';
  return `${found.from} imports ${file}: the room ${to} ${why} (rooms may import lower ones alone)`;
};

const machine: Rule = ({ from, module }) => {
  if (module === null || !isBuiltin(module) || FREE_BUILTINS.has(module) || NODE_ROOMS.has(roomOf(from))) return null;
  return `${from} imports ${module}: only ${[...NODE_ROOMS].join(', ')} may touch the machine`;
};

const terminal: Rule = ({ from, module }) =>
  module !== null && TERMINAL_PACKAGES.has(module) && !from.startsWith(TERMINAL_FOLDER)
    ? `${from} imports ${module}: only ${TERMINAL_FOLDER} may write for the terminal`
    : null;

const RULES: readonly Rule[] = [namedAtRunTime, downward, machine, terminal];

const knownRoom = (file: string): string | null =>
  stepOf(roomOf(file)) < 0
    ? `${file} is in no room that has a step: give ${roomOf(file)} one in tests/architecture/rules.ts`
    : null;

type Graph = ReadonlyMap<string, readonly string[]>;

/** Written from its first file by name, so that a circle reads the same wherever the walk met it. */
const describeCircle = (files: readonly string[]): string => {
  const first = files.indexOf(files.toSorted()[0] ?? '');
  const turned = [...files.slice(first), ...files.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
};

/** The first circle that the imports of a file lead into; files in `done` are known to lead into none that is new. */
const circleFrom = (file: string, graph: Graph, done: Set<string>, path: readonly string[] = []): string | null => {
  if (path.includes(file)) return describeCircle(path.slice(path.indexOf(file)));
  if (done.has(file)) return null;
  for (const next of graph.get(file) ?? []) {
    const circle = circleFrom(next, graph, done, [...path, file]);
    if (circle !== null) return circle;
  }
  done.add(file);
  return null;
};

const graphOf = (imports: readonly Import[]): Graph => {
  const graph = new Map<string, readonly string[]>();
  for (const found of imports) {
    const file = target(found);
    if (file !== null) graph.set(found.from, [...(graph.get(found.from) ?? []), file]);
  }
  return graph;
};

const circles = (imports: readonly Import[]): readonly string[] => {
  const graph = graphOf(imports);
  const done = new Set<string>();
  const found = [...graph.keys()].map((file) => circleFrom(file, graph, done)).filter(isText);
  return [...new Set(found)].map((circle) => `imports run in a circle: ${circle}`);
};

/**
 * What the imports of a source tree break.
 *
 * @param tree the files below src, by path from there with `/`, and their text
 * @returns a line a breach, that names the import and the rule; empty when all holds
 */
export const breaches = (tree: ReadonlyMap<string, string>): readonly string[] => {
  const imports = [...tree].flatMap(([file, source]) => importsOf(file, source));
  const broken = imports.flatMap((found) => RULES.map((rule) => rule(found)));
  return [...[...tree.keys()].map(knownRoom), ...broken].filter(isText).concat(circles(imports));
};
