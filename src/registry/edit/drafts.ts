import { editYaml, writeEntry, writeList, type Edit, type Edited } from '../../yaml/edit/index.ts';
import { toData, type Data } from '../../yaml/node.ts';
import type { ClaimEntry } from '../claim-file.ts';
import { KEYS } from '../schema/index.ts';
import { absent, nodeOf, open, type Opened } from './open.ts';

const isList = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);

type ClaimData = Readonly<Record<string, Data>>;

/** A claim as it stands before a person has accepted it: marked, and found by its tag. */
const asDraft = (claim: ClaimData): ClaimData => {
  const { readings = [], draft = { confidence: 'check' }, tags, ...rest } = claim;
  const given = isList(tags) ? tags : [];
  return { ...rest, tags: given.includes('draft') ? given : [...given, 'draft'], draft, readings };
};

/** An event as it is known by its id. */
interface EventData {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
}

const LINES = { flow: false, indent: '', eol: '\n' };

const tableOf = (events: readonly EventData[]): ClaimData =>
  Object.fromEntries(events.map(({ id, title, date }) => [id, { title, ...(date !== undefined && { date }) }]));

/** A text with events behind those that it has, each by its id, or why they cannot be written. */
const withEvents = async (text: string, events: readonly EventData[]): Promise<Edited> => {
  if (events.length === 0) return { ok: true, text, splices: [] };
  const opened = await open(text);
  const table = tableOf(events);
  if (nodeOf(opened, ['events'])?.type !== 'map')
    return editYaml(text, [{ op: 'set', path: ['events'], value: table }]);
  return editYaml(
    text,
    Object.entries(table).map(([id, value]): Edit => ({ op: 'set', path: ['events', id], value })),
  );
};

/** The text of a new claim file that holds drafts, with what they are about, and nothing else. */
export const draftFile = (claims: readonly ClaimData[], events: readonly EventData[] = []): string =>
  `${events.length === 0 ? '' : `${writeEntry('events', tableOf(events), LINES)}\n`}${writeList('claims', claims.map(asDraft))}`;

/** What stands in a YAML file that no claim file holds: it is somebody else's, and claims would only spoil it. */
const strangerIn = ({ document: { root } }: Opened): string | null => {
  if (root === null) return null;
  if (root.type !== 'map')
    return `a ${root.type === 'list' ? 'list' : 'text'} where the table of a claim file would stand`;
  const own = new Set<string>(KEYS.file);
  const stranger = [...root.entries.keys()].find((key) => !own.has(key));
  return stranger === undefined ? null : `"${stranger}", which is no key of one`;
};

/**
 * Adds claims, as drafts, behind those of a claim file, and changes nothing else in its text.
 *
 * @returns the new text, or why it would not do.
 */
export const addDrafts = async (
  text: string,
  claims: readonly ClaimData[],
  events: readonly EventData[] = [],
): Promise<Edited> => {
  const added = await withClaims(text, claims);
  return added.ok ? withEvents(added.text, events) : added;
};

const withClaims = async (text: string, claims: readonly ClaimData[]): Promise<Edited> => {
  if (text.trim() === '') return { ok: true, text: draftFile(claims), splices: [] };
  const opened = await open(text);
  const stranger = strangerIn(opened);
  if (stranger !== null) return { ok: false, problem: `it is no claim file: it holds ${stranger}` };
  if (opened.document.root === null && opened.document.flaws.length === 0)
    return { ok: true, text: `${text.replace(/[^\n]$/u, '$&\n')}${draftFile(claims)}`, splices: [] };
  const node = nodeOf(opened, ['claims']);
  if (node?.type !== 'list' || node.items.length === 0)
    return editYaml(text, [{ op: 'set', path: ['claims'], value: claims.map(asDraft) }]);
  let edited: Edited = { ok: true, text, splices: [] };
  for (const value of claims.map(asDraft)) {
    if (edited.ok) edited = editYaml(edited.text, [{ op: 'append', path: ['claims'], value }]);
  }
  return edited;
};

type Step = (claim: ClaimEntry, opened: Opened) => readonly Edit[];

/** Makes edits of one draft, each step in the text that the one before it left. */
const editDraft = async (text: string, id: string, steps: readonly Step[]): Promise<Edited> => {
  let edited: Edited = { ok: true, text, splices: [] };
  for (const step of steps) {
    if (!edited.ok) return edited;
    const opened = await open(edited.text);
    const claim = opened.claims.get(id);
    if (claim?.input.draft === undefined) return { ok: false, problem: `${id} is no draft in it any more` };
    const edits = step(claim, opened);
    if (edits.length > 0) edited = editYaml(edited.text, edits);
  }
  return edited;
};

const withoutTag: Step = ({ path, input: { tags = [] } }) => {
  const index = tags.indexOf('draft');
  if (index < 0) return [];
  return [{ op: 'remove', path: tags.length === 1 ? [...path, 'tags'] : [...path, 'tags', index] }];
};

/**
 * Makes a claim of a draft: takes its mark and its tag out, and changes nothing else in its text.
 *
 * @param quotes those that were mended, by the index of their reading.
 * @returns the new text, or why it would not do.
 */
export const acceptDraft = (text: string, id: string, quotes: ReadonlyMap<number, Data>): Promise<Edited> =>
  editDraft(text, id, [
    ({ path }) =>
      Array.from(quotes, ([at, value]): Edit => ({ op: 'set', path: [...path, 'readings', at, 'quote'], value })),
    withoutTag,
    ({ path }) => [{ op: 'remove', path: [...path, 'draft'] }],
  ]);

/** What a draft is to be called, or to ask. */
type NewName = { readonly id: string } | { readonly question: string };

/** Gives a draft another id or another question; as `acceptDraft`. */
export const renameDraft = (text: string, id: string, name: NewName): Promise<Edited> =>
  editDraft(text, id, [
    ({ path }) => Object.entries(name).map(([key, value]) => ({ op: 'set', path: [...path, key], value })),
  ]);

const DROPPED = 'dropped';

const slotDropped: Step = ({ input: { draft } }, opened) => {
  const { slot } = draft ?? {};
  if (slot === undefined) return [];
  return [
    nodeOf(opened, [DROPPED])?.type === 'list'
      ? { op: 'append', path: [DROPPED], value: slot }
      : { op: 'set', path: [DROPPED], value: [slot] },
  ];
};

/** The last claim of a file goes with its key; where that is the only key, an empty list stays. */
const claimRemoved: Step = ({ path }, opened) => {
  const list = nodeOf(opened, ['claims']);
  if (list?.type !== 'list' || list.items.length > 1) return [{ op: 'remove', path }];
  const root = nodeOf(opened, []);
  const isOnly = root?.type === 'map' && root.entries.size === 1;
  return [isOnly ? { op: 'set', path: ['claims'], value: [] } : { op: 'remove', path: ['claims'] }];
};

/** Takes a draft out, and notes what it was drafted from, so that it is not drafted again; as `acceptDraft`. */
export const takeOutDraft = (text: string, id: string): Promise<Edited> =>
  editDraft(text, id, [slotDropped, claimRemoved]);

const isMapping = (data: Data): data is ClaimData => typeof data === 'object' && data !== null && !isList(data);

const readingsAt = (opened: Opened, { path }: ClaimEntry): readonly ClaimData[] => {
  const node = nodeOf(opened, [...path, 'readings']);
  const data = node && toData(node);
  return isList(data) ? data.filter(isMapping) : [];
};

const quoteOf = (quote: Data | undefined): Data => {
  if (quote === undefined || !isMapping(quote)) return [quote ?? null, null, null];
  return [quote.exact ?? null, quote.prefix ?? null, quote.suffix ?? null];
};

/** What tells one reading of a claim from another: whose words they are, and where they stand. */
const identity = ({ source, quote, attributed_to: attributedTo }: ClaimData): string =>
  JSON.stringify([source, quoteOf(quote), attributedTo ?? null]);

/**
 * Adds readings behind those of a claim, but for those that stand there, and changes nothing else in its text.
 *
 * @returns the new text, or why it would not do.
 */
export const addReadings = async (text: string, id: string, readings: readonly ClaimData[]): Promise<Edited> => {
  const opened = await open(text);
  const claim = opened.claims.get(id);
  if (claim === undefined) return absent(id);
  const there = new Set(readingsAt(opened, claim).map(identity));
  const path = [...claim.path, 'readings'];
  const added = readings.filter((one) => !there.has(identity(one)));
  return editYaml(
    text,
    added.map((value): Edit => ({ op: 'append', path, value })),
  );
};
