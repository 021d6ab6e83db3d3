import type { Quote } from '../model/claim.ts';
import type { FindingBody } from '../model/finding.ts';
import type { Anchor } from '../model/report.ts';
import { languageOf } from '../languages/of-reading.ts';
import { isEnglish } from '../languages/tags.ts';
import { NAMING_KINDS, type KindName } from '../model/values.ts';
import { fold } from '../text/fold.ts';
import { blocksOf } from './blocks.ts';
import { settlingContext } from './context.ts';
import type { Passage } from './diagnose.ts';
import { diagnose } from './diagnose.ts';
import type { Library, Shelved } from './library.ts';
import { locate } from './locate.ts';
import type { PreparedQuote } from './prepare.ts';
import { prepare } from './prepare.ts';
import { truncated, truncationOf, type Effect } from './truncation.ts';

export { createLibrary } from './library.ts';
export type { Library } from './library.ts';

/** A quote to prove: what it says stands in a source, and the kind of answer that is read from it. */
export interface QuoteToProve {
  readonly quote: Quote;
  /** The id of a source in the library. */
  readonly source: string;
  /** Which words beside the quote change what it says depends on it. */
  readonly kind: KindName;
  /** The language that the words are said to be in; that of the passage or the source where nothing is said. */
  readonly language?: string | undefined;
}

type QuoteProblem = FindingBody<
  'quote-missing' | 'quote-drifted' | 'quote-misattributed' | 'quote-spliced' | 'quote-truncated'
>;

/** A quote that stands, or the reason why it is no evidence. */
export type Proof =
  | {
      readonly ok: true;
      readonly anchor: Anchor;
      /** Every place where the quote stands, the anchor first. */
      readonly matches: readonly Anchor[];
      readonly notes: readonly FindingBody<'quote-ambiguous'>[];
    }
  | { readonly ok: false; readonly problem: QuoteProblem; readonly passages: readonly Passage[] };

/** Matches looked at for a word beside them: a quote that stands more often says nothing that can be checked. */
const MAX_MATCHES_READ = 500;

const ambiguity = (
  quote: PreparedQuote,
  { source }: Shelved,
  matches: readonly Anchor[],
): FindingBody<'quote-ambiguous'> => {
  const [match] = matches;
  const context = match === undefined ? {} : settlingContext(source.text, match, matches);
  return {
    code: 'quote-ambiguous',
    data: { quote: quote.quote.exact, source: source.id, count: matches.length, ...context },
  };
};

/** Words that run from one block of their source into the next are spliced, though nothing stands between them. */
const overBlocks = (quote: PreparedQuote, { source }: Shelved, { parts }: Anchor): Proof | undefined => {
  const split = parts.map((part) => blocksOf(source.text, part)).find((blocks) => blocks.length > 1);
  const [first, second] = split ?? [];
  if (split === undefined || first === undefined || second === undefined) return undefined;
  const pieces = split.map(({ start, end }) => fold(source.text.slice(start, end)).text.trim());
  const data = { quote: quote.quote.exact, source: source.id, pieces, distance: second.start - first.end };
  const passages = split.map((span) => ({ source: source.id, span, message: 'a piece of the quote' }));
  return { ok: false, problem: { code: 'quote-spliced', data }, passages };
};

/** Where a name is cut, or another name's phrase holds it, the quote is of a place where it stands whole, if there is one. */
const OF_NAMES: ReadonlySet<Effect> = new Set<Effect>(['name', 'relation']);

/** A quote that stands is proved unless a word beside one of its matches changes what it says. */
const judge = (
  quote: PreparedQuote,
  shelved: Shelved,
  found: readonly Anchor[],
  { kind, language }: Pick<QuoteToProve, 'kind' | 'language'>,
): Proof | undefined => {
  const matches = found.filter((match) => overBlocks(quote, shelved, match) === undefined);
  const [anchor] = matches;
  if (anchor === undefined) return found[0] && overBlocks(quote, shelved, found[0]);
  const { source } = shelved;
  // Words beside a quote are known here in English alone; those of other languages are looked at where they are read.
  const isInEnglish = ({ span }: Anchor): boolean =>
    isEnglish(languageOf({ language }, source, span, NAMING_KINDS.has(kind)).tag);
  const read = matches
    .slice(0, MAX_MATCHES_READ)
    .map((match) => ({ match, truncation: isInEnglish(match) ? truncationOf(source.text, match, kind) : undefined }));
  const whole = read.filter(({ truncation }) => truncation === undefined || !OF_NAMES.has(truncation.effect));
  const truncation = (whole.length > 0 ? whole : read).find((one) => one.truncation !== undefined)?.truncation;
  if (truncation !== undefined) {
    const problem = truncated(quote.quote.exact, source, truncation);
    const message = 'the words in full';
    return { ok: false, problem, passages: [{ source: source.id, span: truncation.repaired, message }] };
  }
  const held = whole.length === read.length ? matches : whole.map(({ match }) => match);
  return {
    ok: true,
    anchor: held[0] ?? anchor,
    matches: held,
    notes: held.length > 1 ? [ambiguity(quote, shelved, held)] : [],
  };
};

/**
 * Proves that a quote stands in its source, or says why it does not: nothing but the words themselves, to the letter,
 * folded or in their parts, with prefix and suffix beside them and nothing beside them that changes what they say, is
 * proof. A source that the library lacks has no quotes.
 */
export const proveQuote = ({ quote, source, ...read }: QuoteToProve, library: Library): Proof => {
  const prepared = prepare(quote);
  const shelved = library.find(source);
  const proof = shelved && judge(prepared, shelved, locate(shelved, prepared), read);
  return proof ?? diagnose(prepared, source, library);
};
