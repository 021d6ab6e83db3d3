/** A hyphen between letters at the end of a line: of a word that is broken there, or of one that has it anyway. */
export const LINE_END = /(?<=\p{L})(?<blanks>[ \t]?)[-\u2010](?<rest>[ \t]*\r?\n[ \t]*)(?=\p{L})/gu;
