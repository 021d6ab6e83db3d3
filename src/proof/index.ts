import { overlapper } from '../audit/spans.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { proveDeeds, proveHedges } from './deeds.ts';
import { proveFigures } from './figures.ts';
import { plainOf, type Plain } from './markup.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { isProblem, type Mark } from './model.ts';
import { nameProver } from './names.ts';
import { proveRanks } from './ranks.ts';
import { proveQuotation, quotationsIn, shelve } from './quotations.ts';
import { statementsOf, type Statement } from './statements.ts';
import { shelveSentences } from './shelf.ts';
import { proveSlots } from './slots.ts';
import { proveTold } from './told.ts';
import { proveUnasked } from './unasked.ts';
import { proveWholes } from './wholes.ts';

/** What came of a manuscript: its places in order. */
export interface ProofOf {
  readonly manuscript: Manuscript;
  readonly marks: readonly Mark[];
  /** Notes and keys that name none of the sources, each once: what is told beside them is held against all. */
  readonly strangers: readonly string[];
}

const asSource = ({ file, text }: Manuscript): Source => ({ id: file, file, text, sha256: '', derivedFrom: [] });

/** The source that the first citation behind a place names, in its sentence or right behind it. */
const citedAt = (end: number, statements: readonly Statement[], { citations, text }: Plain): string | null => {
  const own = statements.find(({ span }) => span.start < end && end <= span.end + 1);
  if (own?.cited != null) return own.cited;
  const next = citations.find(({ at }) => at.start >= end);
  return next && /^[^\p{L}\p{N}]*$/u.test(text.slice(end, next.at.start)) ? next.source : null;
};

/** The claim that a place was held against, where a reading quotes the words there. */
const withClaim = (mark: Mark, { claims }: Report): Mark => {
  const { against } = mark;
  if (against === undefined) return mark;
  const claim = claims.find(({ readings }) =>
    readings.some(
      ({ source, anchor }) =>
        source === against.source &&
        anchor?.parts.some(({ start, end }) => start < against.span.end && against.span.start < end),
    ),
  );
  return claim ? { ...mark, claim: { id: claim.id, verdict: claim.verdict } } : mark;
};

/**
 * Holds a manuscript against the sources of a report: every quotation is looked for, every figure, date and name held
 * against the sentences that tell of the same, and what is told as done against what the sources say of it. Where it is not
 * sure what a place is about, it is not covered, and never supported. Pure; the manuscript is no source.
 */
export const proofOf = (manuscript: Manuscript, report: Report): ProofOf => {
  const plain = plainOf(manuscript, report.sources);
  const statements = statementsOf(plain);
  const shelves = shelve(report.sources);
  const shelf = shelveSentences(report.sources);
  const proveNames = nameProver(shelf, report);
  const own = asSource(manuscript);
  const quotations = quotationsIn(plain);
  const quoted = quotations.flatMap((one) =>
    proveQuotation(one, citedAt(one.span.end, statements, plain), plain.text, shelves),
  );
  const misplaced = overlapper(quoted.filter(({ result }) => result === 'elsewhere').map(({ span }) => span));
  const isSet = overlapper(quotations.map(({ span }) => span));
  const stated = statements.flatMap((statement) => {
    const read = [...proveFigures(statement, shelf, isSet), ...proveRanks(statement, shelf, isSet)];
    const isHeld = overlapper(read.filter(({ result }) => result !== 'uncovered').map(({ span }) => span));
    const figures = [...read, ...proveUnasked(statement, shelf, isSet, isHeld)];
    const names = proveNames(statement, own, isSet).filter(
      ({ result }) => result !== 'elsewhere' || !misplaced(statement.span),
    );
    const told = figures.some(isProblem) || statement.isQuestion ? [] : proveTold(statement, shelf, isSet);
    const isNamed = overlapper(names.map(({ span }) => span));
    const slots = proveSlots(statement, shelf, isSet).filter(
      ({ span }) => !isNamed(span) && !misplaced(statement.span),
    );
    const isTold = overlapper([...figures, ...names, ...slots, ...told].filter(isProblem).map(({ span }) => span));
    const deeds = [proveWholes, proveDeeds, proveHedges]
      .flatMap((prove) => prove(statement, shelf, isSet))
      .filter(({ span }) => !isTold(span));
    return [...figures, ...names, ...slots, ...told, ...deeds];
  });
  // The day within a time that is borne out needs no word of its own.
  const isSettled = overlapper(stated.filter(({ result }) => result !== 'uncovered').map(({ span }) => span));
  const marks = [...quoted, ...stated.filter(({ result, span }) => result !== 'uncovered' || !isSettled(span))].map(
    (mark) => withClaim(mark, report),
  );
  return {
    manuscript,
    marks: marks.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    strangers: [...new Set(plain.citations.flatMap(({ source, by }) => (source === null ? [by] : [])))],
  };
};
