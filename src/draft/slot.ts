import { groupBy } from '../text/group.ts';
import { SPEECH } from './lexicon.ts';
import type { DraftKind, Mention } from './mention.ts';

/** Mentions of one event that answer one question, at most one a source. */
export interface Slot {
  readonly kind: DraftKind;
  /** The class of what is done; empty where only the context binds the mentions. */
  readonly predicate: string;
  /** What is counted or measured, as its class. */
  readonly head: string;
  /** The year told of, where it is another than the one that its sources are of. */
  readonly year?: number;
  readonly mentions: readonly [Mention, ...Mention[]];
  /** Mentions that may answer the same question otherwise, and are left out. */
  readonly rivals: readonly Mention[];
  /** What binds the mentions: their frames beside a predicate of their own, or what is told around them too. */
  readonly bond: 'frame' | 'context';
  /** Whether what its mentions state binds them, and not their frames: then they contradict each other only where one was misread. */
  readonly isEcho?: true;
  /** Whether the figure grows while it is reported on. */
  readonly grows: boolean;
}

/** A slot of two mentions and more; none of fewer. */
export const toSlot = (parts: Omit<Slot, 'mentions'>, mentions: readonly Mention[]): readonly Slot[] => {
  const [first, ...others] = mentions;
  return first === undefined || others.length === 0 ? [] : [{ ...parts, mentions: [first, ...others] }];
};

export const bySource = (mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> =>
  groupBy(mentions, ({ source }) => source.id);

/** The classes of a mention without speech; what merely happened is what its text is about. */
export const withoutSpeech = (predicates: ReadonlySet<string>, occurrence: string): ReadonlySet<string> =>
  new Set(
    [...predicates].flatMap((name) =>
      name === SPEECH ? [] : name === 'happen' && occurrence !== '' ? [occurrence] : [name],
    ),
  );
