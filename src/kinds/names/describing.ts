/** Adjectives that stand between a tie and the name, or between an owner and the tie. */
export const DESCRIBING: ReadonlySet<string> = new Set(
  'late former then slain jailed exiled ousted beloved elder older younger eldest youngest little big only first second third ex estranged best old long-time longtime close chief own dead murdered capital big-city key'.split(
    ' ',
  ),
);
