/** A unit of measure. */
export interface Unit {
  /** Its canonical name. */
  readonly name: string;
  /** Units of one dimension convert into each other. */
  readonly dimension: string;
  /** How many of the dimension's base unit one is. */
  readonly factor: number;
  /** What is added after multiplying: degrees have their own zero. */
  readonly offset?: number;
  /** For a word that may stand for several units ("dollar", "ton"): their names. It is itself none of them. */
  readonly standsFor?: readonly string[];
  /** The plural that it is written in. */
  readonly plural: string;
  /** All wordings, lower case, tokens parted by one space. */
  readonly wordings: readonly string[];
  /** Wordings that hold only as written, because another case is another unit: `Mb` and `MB`. */
  readonly written?: readonly string[];
}
