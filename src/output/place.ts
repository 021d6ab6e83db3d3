/** Where paths are taken from, and where is said what was found on the way. */
export interface Place {
  readonly cwd: string;
  readonly stderr: (text: string) => void;
}
