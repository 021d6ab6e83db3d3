import { declined, type Problem } from './outcome.ts';

/** One of several documents in a file. */
export interface Choice<T> {
  /** What the manifest may call it; the first is its own. */
  readonly names: readonly string[];
  /** How it is offered. */
  readonly shown: () => Promise<string>;
  readonly value: T;
}

/** No more are offered than a person will read. */
const OFFERED = 5;

const offered = async <T>(choices: readonly Choice<T>[]): Promise<string> => {
  const shown = await Promise.all(choices.slice(0, OFFERED).map((choice) => choice.shown()));
  return `${shown.join(', ')}${choices.length > OFFERED ? ` and ${choices.length - OFFERED} more` : ''}`;
};

/** The document of a file that the manifest names as `part`; without it the only one. */
export const choose = async <T>(
  choices: readonly Choice<T>[],
  part: string | undefined,
  { one, many }: { readonly one: string; readonly many: string },
): Promise<{ readonly ok: true; readonly name: string; readonly value: T } | Problem> => {
  const found = part === undefined ? choices : choices.filter(({ names }) => names.includes(part));
  const [first, ...more] = found;
  if (first !== undefined && more.length === 0) return { ok: true, name: first.names[0] ?? '', value: first.value };
  const problem =
    part === undefined
      ? `it holds ${choices.length} ${many}`
      : `it holds ${found.length === 0 ? 'no' : `more than one`} ${one} ${part}`;
  const hint = `Name one in sources.yaml, as part: of a source, or save it as a file of its own: ${await offered(choices)}.`;
  return declined(problem, hint);
};
