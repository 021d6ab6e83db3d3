export const MEGABYTE = 1024 * 1024;

/** How much of something is taken, and what becomes of more. */
interface Limit {
  readonly most: number;
  readonly unit: string;
  /** What is counted. */
  readonly of: string;
  readonly beyond: string;
}

const DECLINED = 'the file is declined, with the reason';

/** What hostile or mistaken input could make endless, and how much of it is taken; docs/limits.md is made from it. */
export const LIMITS = {
  source: {
    most: 100 * MEGABYTE,
    unit: 'bytes',
    of: 'the file of a source, packed and unpacked, unless `max_megabytes` in `sources.yaml` says otherwise (500 at most)',
    beyond: DECLINED,
  },
  text: {
    most: 20 * MEGABYTE,
    unit: 'bytes',
    of: 'the text of a source, by the bytes of a file of text and the characters taken out of another; a fifth of `max_megabytes` where that is more',
    beyond: DECLINED,
  },
  elements: {
    most: 400_000,
    unit: 'elements',
    of: 'a page, and a document that is read as one',
    beyond: DECLINED,
  },
  pieces: {
    most: 1_000_000,
    unit: 'elements, attributes and texts',
    of: 'a part in XML of a workbook, a Word document, an OpenDocument text or a book',
    beyond: DECLINED,
  },
  depth: { most: 500, unit: 'levels', of: 'elements of XML in each other, and groups of RTF', beyond: DECLINED },
  cells: { most: 1_000_000, unit: 'cells', of: 'a table of comma-separated values', beyond: DECLINED },
  parts: { most: 10_000, unit: 'parts', of: 'a message, or a page saved as one file', beyond: DECLINED },
  partDepth: { most: 30, unit: 'levels', of: 'parts of a message in each other', beyond: DECLINED },
  manifest: { most: 48 * MEGABYTE, unit: 'bytes', of: '`sources.yaml`', beyond: DECLINED },
  references: {
    most: 16 * MEGABYTE,
    unit: 'bytes',
    of: 'a bibliography (`sources add --from`)',
    beyond: 'it is refused',
  },
  annotations: { most: 10_000, unit: 'annotations', of: 'a file of annotations (`import`)', beyond: 'it is refused' },
  annotationFile: { most: 16 * MEGABYTE, unit: 'bytes', of: 'the same file', beyond: 'it is refused' },
  claimFile: { most: 48 * MEGABYTE, unit: 'bytes', of: 'a claim file', beyond: DECLINED },
  settings: {
    most: 8 * MEGABYTE,
    unit: 'bytes',
    of: 'a configuration or a file of suppressions',
    beyond: 'it is refused',
  },
  record: { most: 256 * MEGABYTE, unit: 'bytes', of: 'a lock or a JSON report', beyond: 'it is refused' },
  answers: {
    most: 200,
    unit: 'answers',
    of: 'the different answers that the readings of one claim give',
    beyond: 'the others are not compared, and the claim is not agreed (`too-many-answers`)',
  },
  places: {
    most: 1000,
    unit: 'places',
    of: 'the places that `find` lists',
    beyond: 'the first are listed, and the number of all is told',
  },
  pages: { most: 5000, unit: 'pages', of: 'the pages of a PDF', beyond: DECLINED },
  runs: { most: 500_000, unit: 'runs', of: 'the runs of characters that a PDF sets', beyond: DECLINED },
  stream: {
    most: 32 * MEGABYTE,
    unit: 'bytes',
    of: 'one part of a PDF, unpacked, pictures aside, and a quarter of a gigabyte for all of them',
    beyond: DECLINED,
  },
} as const satisfies Readonly<Record<string, Limit>>;
