import type * as z from 'zod';
import { freeId } from '../text/free-id.ts';
import type { ProposalInput } from '../registry/schema/proposal.ts';
import type { Data } from '../yaml/node.ts';

/** A claim to be proved: what a claim file holds of it, but for its readings' quotes, which stand in parts. */
export type Proposal = ProposalInput;
type ProposedReading = Proposal['readings'][number];

/** What has to change in a proposal, and where in its JSON: a pointer as RFC 6901 has it, `''` for the whole. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** The claim that a proposal adds readings to: those that it has stand first in the proposal. */
export interface Into {
  readonly id: string;
  /** How many readings the claim has. */
  readonly held: number;
}

/** A proposal as it was given, or what is wrong with its shape. */
export type Parsed =
  | { readonly ok: true; readonly proposal: Proposal; readonly into?: Into }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const escaped = (step: PropertyKey): string => String(step).replaceAll('~', '~0').replaceAll('/', '~1');

/** A pointer to what stands at a path. */
export const pointerTo = (path: readonly PropertyKey[]): string => path.map((step) => `/${escaped(step)}`).join('');

/** What a schema finds wrong in data, all of it, with a pointer to each. */
export const problemsIn = ({ issues }: z.ZodError): readonly Problem[] =>
  issues.flatMap((issue): Problem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          pointer: pointerTo([...issue.path, key]),
          message: `there is no key “${key}” here`,
        }))
      : [{ pointer: pointerTo(issue.path), message: `expected ${issue.message}` }],
  );

const WORDS = /[\p{L}\p{N}]+/gu;
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an and are at be been by did do does for from has have how in is it its many much of on or that the there they this to was were what when where which who whom whose why will with would'.split(
    ' ',
  ),
);
const ID_WORDS = 4;

const idFrom = (question: string): string => {
  const words = Array.from(question.toLowerCase().matchAll(WORDS), ([word]) => word);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, ID_WORDS).join('-') || 'claim';
};

/** The id that a proposal asks for, or the words of its question that tell most. */
export const idFor = ({ id, question }: Proposal, taken: ReadonlySet<string>): string =>
  id ?? freeId(idFrom(question), taken);

const quoteData = ({ exact, prefix, suffix }: ProposedReading): Data =>
  prefix === undefined && suffix === undefined
    ? exact
    : { exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };

const readingData = (reading: ProposedReading): Readonly<Record<string, Data>> => {
  const { exact: _, prefix: _prefix, suffix: _suffix, source, ...rest } = reading;
  return { source, quote: quoteData(reading), ...rest };
};

/** A proposal as a claim file has it. */
export const claimData = (id: string, proposal: Proposal): Readonly<Record<string, Data>> => {
  const { id: _, question, kind, readings, draft, ...rest } = proposal;
  return { id, question, kind, ...rest, ...(draft && { draft }), readings: readings.map(readingData) };
};
