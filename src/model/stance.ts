/** How a source stands to the words that are quoted from it, and what that means for the reading. */
export const STANCES = {
  asserted: 'the source states it',
  doubted: 'the source passes it on without vouching for it',
  planned: 'it is to come, by the source’s account',
  open: 'the source leaves it open: a question, a condition, a possibility that nothing settles',
  denied: 'the source says that it is not so, or that somebody denies it',
  withdrawn: 'the source takes back what it, or another, said before',
} as const satisfies Record<string, string>;

export type Stance = keyof typeof STANCES;

/** Stances whose words are no evidence of a value. */
export const NO_EVIDENCE: ReadonlySet<Stance> = new Set<Stance>(['open', 'denied', 'withdrawn']);
