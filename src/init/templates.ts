/** A file that is to be made. */
export interface NewFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly content: string;
}

export const CONFIG_FILE: NewFile = {
  path: 'reconcile.config.yaml',
  content: `# yaml-language-server: $schema=schemas/config.schema.json
# What reconcile takes where the command line says nothing; paths are from this file.
corpus: corpus
claims: claims/**/*.yaml

thresholds:
  failSeverity: error # "reconcile check" fails at this severity: error, warning, info or none

# Findings may be graded otherwise, or left out; "reconcile explain" lists them.
# severities: { uncorroborated: off, spelling: error }
`,
};

/** A corpus to begin with where there is none, and what it says. */
export const EXAMPLE: readonly NewFile[] = [
  {
    path: 'corpus/sources.yaml',
    content: `# yaml-language-server: $schema=../schemas/sources.schema.json
# The documents to compare. Replace these two with your own.
sources:
  - id: gazette
    file: gazette.txt
    title: The ferry Aurora reaches harbour
    published: 2025-03-04
  - id: herald
    file: herald.txt
    title: Storm holds up the Aurora
    published: 2025-03-05
`,
  },
  {
    path: 'corpus/gazette.txt',
    content: `The ferry Aurora reaches harbour

The ferry Aurora came in on March 4, 2025, after a night in the storm. About 400 passengers were on board.
`,
  },
  {
    path: 'corpus/herald.txt',
    content: `Storm holds up the Aurora

With 412 passengers the Aurora reached the harbour on March 4, 2025, nine hours late.
`,
  },
  {
    path: 'claims/first.yaml',
    content: `# yaml-language-server: $schema=../schemas/claims.schema.json
# Questions of fact that sources are compared on. "reconcile find WORDS" prints a reading ready to paste.
claims:
  - id: ferry.passengers
    question: How many passengers were on board?
    kind: count
    readings:
      - { source: gazette, quote: "About 400 passengers" }
      - { source: herald, quote: "412 passengers" }
  - id: ferry.arrival
    question: On which day did the ferry come in?
    kind: date
    readings:
      - { source: gazette, quote: "March 4, 2025" }
      - { source: herald, quote: "March 4, 2025" }
`,
  },
];
