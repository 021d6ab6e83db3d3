/**
 * What was asked could not be done: no such folder, no claims, an unwritable output. It is no finding about the sources;
 * the program ends with exit code 2 and prints `message`, and `hint` beneath it.
 */
export class OperationalError extends Error {
  /** What to do next, as a sentence. */
  readonly hint?: string;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'OperationalError';
    if (hint !== undefined) this.hint = hint;
  }
}
