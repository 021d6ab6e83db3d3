import { readingKeys, type Quote } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { repairsOf } from '../repairs.ts';
import type { Mended, Step } from './model.ts';
import type { Proposal } from './proposal.ts';

type Reading = Proposal['readings'][number];

/** A reading as it is to stand, and what that took. */
interface Change {
  readonly source: string;
  readonly quote: Quote;
  readonly steps: readonly Step[];
}

/** A quote that leaves out a word which changes what it says is widened by that word. */
const widened = (source: string, found: Finding): Change | null => {
  if (found.code !== 'quote-truncated') return null;
  const { repaired } = found.data;
  return { source, quote: { exact: repaired }, steps: [{ step: 'widened', exact: repaired }] };
};

const changesOf = ({ id, proposal }: Mended, report: Report): ReadonlyMap<number, Change> => {
  const repairs = new Map(repairsOf(report).flatMap((one) => (one.claim === id ? [[one.reading, one]] : [])));
  const findings = report.findings.filter(({ claim }) => claim === id);
  return new Map(
    readingKeys(proposal.readings.map(({ source }) => source)).flatMap((key, index): [number, Change][] => {
      const repair = repairs.get(key);
      if (repair) return [[index, repair]];
      const source = proposal.readings[index]?.source ?? '';
      const change = findings.filter(({ reading }) => reading === key).map((one) => widened(source, one))[0];
      return change ? [[index, change]] : [];
    }),
  );
};

const changed = (reading: Reading, { source, quote }: Change): Reading => {
  const { exact: _, prefix: _prefix, suffix: _suffix, source: _source, ...rest } = reading;
  const { exact, prefix, suffix } = quote;
  return { source, exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }), ...rest };
};

const mendOne = (one: Mended, report: Report): Mended | null => {
  const changes = changesOf(one, report);
  if (changes.size === 0) return null;
  const readings = one.proposal.readings.map((reading, index) => {
    const change = changes.get(index);
    return change ? changed(reading, change) : reading;
  });
  const steps = new Map(one.steps);
  for (const [index, change] of changes) steps.set(index, [...(steps.get(index) ?? []), ...change.steps]);
  return { ...one, proposal: { ...one.proposal, readings }, steps };
};

/** The proposals with what their report lets be mended; `null` where that is nothing. */
export const mend = (proposals: readonly Mended[], report: Report): readonly Mended[] | null => {
  const mended = proposals.map((one) => mendOne(one, report));
  return mended.every((one) => one === null) ? null : proposals.map((one, index) => mended[index] ?? one);
};
