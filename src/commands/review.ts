import { OperationalError } from '../model/operational-error.ts';
import { draftListJson, draftListText } from '../report/draft-list.ts';
import { printable } from '../report/escape.ts';
import { doneText, refusalOf, type Decision } from '../review/index.ts';
import { emit, type Output } from './emit.ts';
import type { Io } from './io.ts';
import type { Inputs } from './judge.ts';
import { carryOut, changesOf, deskFor, type Desk } from './review-desk.ts';

export type ReviewFlags = Inputs &
  Output & {
    readonly list?: boolean;
    readonly accept?: readonly string[];
    readonly drop?: readonly string[];
    /** Drafts, and the new id or question of each. */
    readonly rename?: readonly (readonly [string, string])[];
    /** Drafts, and the claim that each is merged into. */
    readonly merge?: readonly (readonly [string, string])[];
    readonly format?: 'terminal' | 'json';
  };

/** What the flags decide, new names last: all claims are called what they were before. */
const decisionsFrom = ({ accept = [], drop = [], rename = [], merge = [] }: ReviewFlags): readonly Decision[] => [
  ...merge.map(([claim, into]): Decision => ({ is: 'merge', claim, into })),
  ...accept.map((claim): Decision => ({ is: 'accept', claim })),
  ...drop.map((claim): Decision => ({ is: 'drop', claim })),
  ...rename.map(([claim, to]): Decision => ({ is: 'rename', claim, to })),
];

const list = async ({ drafts }: Desk, flags: ReviewFlags, io: Io): Promise<void> => {
  const listed = [...drafts.values()];
  await emit(flags.format === 'json' ? draftListJson(listed) : draftListText(listed), flags, io);
};

const isGone = (decisions: readonly Decision[], id: string): boolean =>
  decisions.some(({ is, claim }) => claim === id && (is === 'drop' || is === 'merge'));

/** Refused before anything is written: one draft takes one decision, and nothing is merged into what goes itself. */
const refuseAny = (decisions: readonly Decision[], { ground: { registry } }: Desk): void => {
  const seen = new Set<string>();
  for (const decision of decisions) {
    const { claim } = decision;
    const refusal =
      refusalOf(decision, registry) ??
      (seen.has(claim) ? `two things are to be done with ${claim}` : null) ??
      (decision.is === 'merge' && isGone(decisions, decision.into) ? `${decision.into} is to go itself` : null);
    if (refusal !== null)
      throw new OperationalError(refusal, 'Nothing was written; "reconcile review --list" lists the drafts.');
    seen.add(claim);
  }
};

const carryOutAll = async (decisions: readonly Decision[], lay: () => Promise<Desk>, io: Io): Promise<void> => {
  const desk = await lay();
  refuseAny(decisions, desk);
  // What cannot be carried out is told before anything is written.
  for (const decision of decisions) await changesOf(decision, desk);
  for (const decision of decisions) await carryOut(decision, await lay(), io);
};

/**
 * `reconcile review`: shows one draft after the other at the terminal, to accept, rename, merge into another claim, drop or
 * skip; each key changes one place of a claim file. Without a terminal the flags say what is decided, and without any the
 * drafts are listed.
 *
 * @throws OperationalError where a claim file cannot be changed so; it is then as it was.
 */
export const review = async (flags: ReviewFlags, io: Io): Promise<number> => {
  const lay = await deskFor(flags, io);
  const decisions = decisionsFrom(flags);
  if (decisions.length > 0) {
    await carryOutAll(decisions, lay, io);
    if (flags.quiet !== true) io.stderr(`${printable(doneText(decisions))}\n`);
    return 0;
  }
  const desk = await lay();
  if (flags.list === true || io.screen === undefined) await list(desk, flags, io);
  else if (desk.drafts.size === 0) io.stdout('There is no draft to review; "reconcile draft" proposes claims.\n');
  else {
    const { reviewAtTerminal } = await import('./review-terminal.ts');
    await reviewAtTerminal(desk, lay, await io.screen(), flags, io);
  }
  return 0;
};
