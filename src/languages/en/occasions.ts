/** Nouns for an occurrence of whatever the sentence tells: "the fourth time that they met". */
export const OCCASIONS: ReadonlySet<string> = new Set(['time', 'occasion', 'instance']);
