/**
 * What servers of continuous integration obey when it stands in a log: GitHub's commands at the start of a line, white
 * space aside; its older ones, Azure's and TeamCity's anywhere in one.
 */
const AT_START = /^([^\S\r\n\u2028\u2029]*):(?=:)/gmu;
const ANYWHERE = /#(?=#(?:\[|vso\[|teamcity\[))/giu;

/** A word joiner: it has no width, and quotes are found over it. */
const APART = '\u2060';

/** A text that no server obeys: a character without width stands within each mark of a command. Never fails. */
export const withoutCommands = (text: string): string =>
  text.replace(AT_START, `$1:${APART}`).replace(ANYWHERE, `#${APART}`);

/** The same for a format that has a spelling of its own for characters: `colon` and `hash` are those. */
export const spelledCommands = (text: string, colon: string, hash: string): string =>
  text.replace(AT_START, `$1${colon}`).replace(ANYWHERE, hash);
