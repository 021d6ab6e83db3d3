import type { FactClaim, FactReading, Facts } from '../diff/facts.ts';
import { lineIndex } from '../text/lines.ts';
import { LOCK_VERSION, lockHeadSchema, lockSchema } from './schema.ts';
import type { LockData, LockedClaim, LockedReading } from './schema.ts';

/** What a lock says, or why that cannot be told. */
export type Parsed =
  | { readonly ok: true; readonly facts: Facts }
  | {
      readonly ok: false;
      /** `foreign`: another file altogether; `newer`: of a later version; `broken`: a lock, but a damaged one. */
      readonly why: 'foreign' | 'newer' | 'broken';
      readonly problem: string;
      readonly hint: string;
    };

const WRITE_ANEW = 'Write it anew with "reconcile lock", or take it back from your version control.';
const CONFLICT = /^(?:<{7}|={7}|>{7})/mu;
const LOCK_MARK = '"lockVersion"';

const factReading = (locked: LockedReading): FactReading => ({
  key: locked.key,
  source: locked.source,
  quote: {
    exact: locked.quote.exact,
    ...(locked.quote.prefix !== undefined && { prefix: locked.quote.prefix }),
    ...(locked.quote.suffix !== undefined && { suffix: locked.quote.suffix }),
  },
  voice: locked.voice ?? locked.source,
  ...(locked.asOf !== undefined && { asOf: locked.asOf }),
  text: locked.text ?? null,
  span: locked.span ? { start: locked.span[0], end: locked.span[1] } : null,
  ...(locked.span && { words: locked.words ?? locked.quote.exact }),
  ...(locked.around && { around: { before: locked.around[0], after: locked.around[1] } }),
  ...(locked.problem !== undefined && { problem: { code: locked.problem } }),
});

const factClaim = ({ id, kind, verdict, conflict, consensus, evidence, readings }: LockedClaim): FactClaim => ({
  id,
  kind,
  verdict,
  ...(conflict !== undefined && { conflict }),
  ...(consensus !== undefined && { consensus }),
  evidence,
  readings: readings.map(factReading),
});

const factsOfLock = ({ sources, claims }: LockData): Facts => ({
  sources: sources.map(({ text, ...source }) => ({ ...source, fingerprint: () => text })),
  claims: claims.map(factClaim),
});

/** `claims[3].readings[0].span`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}${text === '' ? '' : '.'}${String(part)}`),
    '',
  );

const firstTwice = (items: readonly { readonly id: string }[]): string | undefined => {
  const seen = new Set<string>();
  return items.find(({ id }) => seen.size === seen.add(id).size)?.id;
};

const broken = (problem: string): Parsed => ({ ok: false, why: 'broken', problem, hint: WRITE_ANEW });

/** Where and why a text is no JSON; the engine's words tell the offset, in some versions only. */
const syntaxFault = (text: string, error: unknown): string => {
  if (CONFLICT.test(text)) return 'it holds the marks of a merge that was not finished';
  const offset = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
  const { line, column } = lineIndex(text).position(offset === undefined ? text.length : Number(offset));
  return `it is not JSON from line ${line}, column ${column} on`;
};

const jsonOf = (text: string): { readonly json: unknown } | { readonly fault: string } => {
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch (error) {
    return { fault: syntaxFault(text, error) };
  }
};

const FOREIGN = 'Name a lock that "reconcile lock" wrote, or a path where no file stands yet.';

const checked = (json: unknown): Parsed => {
  const head = lockHeadSchema.safeParse(json);
  if (!head.success) return { ok: false, why: 'foreign', problem: 'it is JSON, but no lock', hint: FOREIGN };
  const { lockVersion } = head.data;
  if (lockVersion > LOCK_VERSION)
    return {
      ok: false,
      why: 'newer',
      problem: `it is of version ${lockVersion}, and this program reads version ${LOCK_VERSION}`,
      hint: 'Use the newer version of reconcile that wrote it.',
    };
  const lock = lockSchema.safeParse(json);
  if (!lock.success) {
    const [issue] = lock.error.issues;
    return broken(`${pathText(issue?.path ?? [])}: ${issue?.message ?? 'it is malformed'}`);
  }
  const twice = firstTwice(lock.data.claims) ?? firstTwice(lock.data.sources);
  return twice === undefined ? { ok: true, facts: factsOfLock(lock.data) } : broken(`${twice} stands in it twice`);
};

/** Reads a lock. Whatever is wrong with it comes in words; nothing is thrown. */
export const parseLock = (text: string): Parsed => {
  const read = jsonOf(text.replace(/^\uFEFF/u, ''));
  if ('json' in read) return checked(read.json);
  return text.includes(LOCK_MARK)
    ? broken(read.fault)
    : { ok: false, why: 'foreign', problem: read.fault, hint: FOREIGN };
};
