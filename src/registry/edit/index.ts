import type { Quote, Resolution } from '../../model/claim.ts';
import { append } from '../../text/lists.ts';
import { editYaml, type Edit, type Edited } from '../../yaml/edit/index.ts';
import type { Data, Path } from '../../yaml/node.ts';
import { absent, nodeOf, open, scalarAt, type Opened } from './open.ts';

export { acceptDraft, addDrafts, addReadings, draftFile, renameDraft, takeOutDraft } from './drafts.ts';
export { snapshotAt, takeSnapshot, type Snapshot } from './snapshot.ts';
export type { Edited } from '../../yaml/edit/index.ts';

/** What a reading is to name and quote; a key that stays as it is may be given too. */
export interface ReadingChange {
  readonly claim: string;
  /** The reading's key. */
  readonly reading: string;
  readonly source: string;
  readonly quote: Quote;
}

/** What an editor ruled. */
export type Ruling = Omit<Resolution, 'at'>;

/** Sets a text where it is another one now. */
const setText = (opened: Opened, path: Path, value: string | undefined): Edit[] =>
  value === undefined || scalarAt(opened, path) === value ? [] : [{ op: 'set', path, value }];

const mapping = ({ exact, prefix, suffix }: Quote): Data => ({
  exact,
  ...(prefix !== undefined && { prefix }),
  ...(suffix !== undefined && { suffix }),
});

/** A quote that is a bare text stays one, unless something is to stand beside it. */
const quoteEdits = (opened: Opened, path: Path, quote: Quote): Edit[] => {
  const { exact, prefix, suffix } = quote;
  if (nodeOf(opened, path)?.type === 'map') {
    return [
      ...setText(opened, [...path, 'exact'], exact),
      ...setText(opened, [...path, 'prefix'], prefix),
      ...setText(opened, [...path, 'suffix'], suffix),
    ];
  }
  if (prefix === undefined && suffix === undefined) return setText(opened, path, exact);
  return [{ op: 'set', path, value: mapping(quote) }];
};

const readingEdits = (opened: Opened, { claim, reading, source, quote }: ReadingChange): Edit[] | null => {
  const path = opened.claims.get(claim)?.readings.find(({ key }) => key === reading)?.path;
  if (!path) return null;
  return [...setText(opened, [...path, 'source'], source), ...quoteEdits(opened, [...path, 'quote'], quote)];
};

/**
 * Changes what readings of a claim file name and quote, and nothing else in its text.
 *
 * @returns the new text, or why it would not do.
 */
export const changeReadings = async (text: string, changes: readonly ReadingChange[]): Promise<Edited> => {
  const opened = await open(text);
  const edits: Edit[] = [];
  for (const change of changes) {
    const found = readingEdits(opened, change);
    if (!found) return absent(`the reading ${change.reading} of ${change.claim}`);
    append(edits, found);
  }
  return editYaml(text, edits);
};

const RULING_KEYS = ['value', 'reason', 'by', 'on', 'evidence'] as const;

const rulingData = (ruling: Ruling): Readonly<Record<string, Data>> =>
  Object.fromEntries(RULING_KEYS.flatMap((key) => (ruling[key] === undefined ? [] : [[key, ruling[key]]])));

/** A ruling that replaces another changes it key by key, so that what is written around them stays. */
const rulingEdits = (opened: Opened, path: Path, ruling: Ruling): Edit[] => {
  const old = nodeOf(opened, path);
  const data = rulingData(ruling);
  if (old?.type !== 'map') return [{ op: 'set', path, value: data }];
  return RULING_KEYS.flatMap((key): Edit[] => {
    const at = [...path, key];
    const value = data[key];
    if (value === undefined) return old.entries.has(key) ? [{ op: 'remove', path: at }] : [];
    return scalarAt(opened, at) === value ? [] : [{ op: 'set', path: at, value }];
  });
};

/**
 * Records a ruling in a claim of a claim file, in place of an older one, and changes nothing else in its text.
 *
 * @returns the new text, or why it would not do.
 */
export const recordRuling = async (text: string, claim: string, ruling: Ruling): Promise<Edited> => {
  const opened = await open(text);
  const entry = opened.claims.get(claim);
  return entry ? editYaml(text, rulingEdits(opened, [...entry.path, 'resolution'], ruling)) : absent(claim);
};
