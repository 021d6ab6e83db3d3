import * as z from 'zod';
import { createLibrary, type Library } from '../../anchor/index.ts';
import { isKindName } from '../../kinds/index.ts';
import type { Registry } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { quoteParts } from '../../registry/schema/reading.ts';
import { groupBy } from '../../text/group.ts';
import type { Ground } from '../model.ts';
import { sourcesByAddress } from './addresses.ts';
import type { Annotation, Left, Selected } from './model.ts';
import { quotes, quoteSelected } from './quotes.ts';
import { questionIn, saidBy } from './tags.ts';

export { annotationsIn } from './parse.ts';
export type { Left } from './model.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A reading made from an annotation, with what that says of its claim. */
interface Piece {
  readonly pointer: string;
  /** Pieces of one key are of one claim. */
  readonly key: string;
  readonly head: Fields;
  readonly reading: Fields;
}

/** A proposal made from annotations. */
interface Imported {
  readonly proposal: Fields;
  /** Where each of its readings stands in the file of annotations, as pointers. */
  readonly from: readonly string[];
}

/** What is made of annotations. */
export interface Drafted {
  readonly imported: readonly Imported[];
  readonly left: readonly Left[];
}

interface Bench {
  readonly library: Library;
  readonly registry: Registry;
  readonly sourcesAt: (addresses: readonly string[]) => readonly Source[];
}

const isLeft = (one: Piece | Left): one is Left => 'severity' in one;

const fault = (pointer: string, message: string): Left => ({ pointer, message, severity: 'error' });

/** What of a reading that this program wrote is the claim's. */
const HEAD_KEYS: ReadonlySet<string> = new Set('kind unit tolerance aliases broader cumulative event draft'.split(' '));

const quotedSchema = z.union([z.string().transform((exact) => ({ exact })), quoteParts]);

/** A reading that this program wrote: the claim's part and the reading's, its quote that of the words selected. */
const ownPiece = (fields: Fields, annotation: Annotation, { library, registry }: Bench): Piece | Left => {
  const { pointer, selected, comments } = annotation;
  const { claim: id, quote, judged: _, ...rest } = fields;
  const quoted = quotedSchema.safeParse(quote).data;
  const shelved = typeof rest.source === 'string' ? library.find(rest.source) : undefined;
  const [first] = selected;
  const kept = quoted !== undefined && (shelved === undefined || quotes(quoted, selected, shelved));
  const known = registry.claims.find((one) => one.id === id);
  const isKnown = known?.readings.some(
    (one) => kept && one.source === rest.source && JSON.stringify(one.quote) === JSON.stringify(quoted),
  );
  if (isKnown === true) return { pointer, severity: 'info', message: `the claim “${String(id)}” has this reading` };
  const kind = typeof rest.kind === 'string' && isKindName(rest.kind) ? rest.kind : undefined;
  const anew =
    kept || shelved === undefined || first === undefined ? null : quoteSelected(first, kind, shelved, library);
  if (anew?.ok === false) return fault(first?.pointer ?? pointer, anew.message);
  const entries = Object.entries(rest);
  return {
    pointer,
    key: `claim:${String(id)}`,
    head: {
      id,
      ...(comments[0] !== undefined && { question: comments[0] }),
      ...Object.fromEntries(entries.filter(([key]) => HEAD_KEYS.has(key))),
    },
    reading: { ...Object.fromEntries(entries.filter(([key]) => !HEAD_KEYS.has(key))), ...(anew?.quote ?? quoted) },
  };
};

const sourceOf = ({ addresses, pointer }: Selected, { sourcesAt }: Bench): Source | Left => {
  const [source, ...more] = sourcesAt(addresses);
  const named = addresses.map((one) => `“${one}”`).join(', ');
  if (source === undefined)
    return fault(pointer, `no source has the address ${named || 'of its document'}: give it as “url” in sources.yaml`);
  if (more.length === 0) return source;
  const ids = [source, ...more].map(({ id }) => id).join(', ');
  return fault(pointer, `several sources have the address ${named}: ${ids}`);
};

/** Words that somebody selected and wrote a question to, or tagged. */
const piecesOf = (annotation: Annotation, bench: Bench): readonly (Piece | Left)[] => {
  const { selected, comments, tags, reading: own } = annotation;
  if (own) return [ownPiece(own, annotation, bench)];
  const { kind, value, ...said } = saidBy(tags);
  const question = questionIn(comments);
  return selected.map((one): Piece | Left => {
    const { pointer } = one;
    if (question === undefined && said.id === undefined)
      return fault(pointer, 'write to it the question that the words answer, as a line that ends in “?”');
    const source = sourceOf(one, bench);
    if ('severity' in source) return source;
    const shelved = bench.library.find(source.id);
    const quoted = shelved && quoteSelected(one, kind, shelved, bench.library);
    if (!quoted?.ok) return fault(pointer, quoted?.message ?? `the source “${source.id}” cannot be read`);
    return {
      pointer,
      key: said.id === undefined ? `${quoted.kind}:${question}` : `claim:${said.id}`,
      head: { ...said, kind: quoted.kind, ...(question !== undefined && { question }) },
      reading: { source: source.id, ...quoted.quote, ...(value !== undefined && { value }) },
    };
  });
};

/** Puts readings of one claim together, or says in what their annotations differ. Those of a claim that stands add to it. */
const together = (pieces: readonly Piece[], { claims }: Registry): Imported | readonly Left[] => {
  const known = claims.find(({ id }) => id === pieces[0]?.head.id);
  if (known)
    return {
      proposal: { adds_to: known.id, readings: pieces.map(({ reading }) => reading) },
      from: pieces.map(({ pointer }) => pointer),
    };
  const head = new Map<string, unknown>();
  for (const { head: fields } of pieces)
    for (const [key, field] of Object.entries(fields)) if (!head.has(key)) head.set(key, field);
  const faults = pieces.flatMap(({ pointer, head: fields }) =>
    Object.entries(fields).flatMap(([key, field]) =>
      JSON.stringify(field) === JSON.stringify(head.get(key))
        ? []
        : [
            fault(
              pointer,
              `its ${key} is not that of the first annotation of the claim: ${JSON.stringify(head.get(key))}`,
            ),
          ],
    ),
  );
  if (faults.length > 0) return faults;
  if (!head.has('question'))
    return pieces.map(({ pointer }) =>
      fault(pointer, 'no annotation of its claim has a question: a line that ends in “?”'),
    );
  return {
    proposal: { ...Object.fromEntries(head), readings: pieces.map(({ reading }) => reading) },
    from: pieces.map(({ pointer }) => pointer),
  };
};

/**
 * Drafts proposals from annotations: what this program wrote as it was, and else words that somebody selected in a source
 * and wrote a question to. Nothing of it is proved yet. Pure.
 */
export const draftReadings = (annotations: readonly Annotation[], { corpus, registry }: Ground): Drafted => {
  const { sources } = corpus;
  const bench = { library: createLibrary(sources), registry, sourcesAt: sourcesByAddress(sources) };
  const made = annotations.flatMap((one) => piecesOf(one, bench));
  const pieces = made.flatMap((one) => (isLeft(one) ? [] : [one]));
  const groups = Array.from(groupBy(pieces, ({ key }) => key).values(), (of) => together(of, registry));
  return {
    imported: groups.flatMap((one) => ('proposal' in one ? [one] : [])),
    left: [...made.filter(isLeft), ...groups.flatMap((one) => ('proposal' in one ? [] : one))],
  };
};
