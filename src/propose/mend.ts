import { readingKeys, type Quote } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { repairsOf, type Repair } from '../repairs.ts';
import { groupBy } from '../text/group.ts';
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

/** Whose words they are is for who proposes them to say: a repair that puts them down to another source is none here. */
const keepsSource = ({ steps }: Repair): boolean => steps.every(({ step }) => step !== 'source');

const changesOf = (
  { proposal, into }: Mended,
  repairs: readonly Repair[],
  findings: readonly Finding[],
): ReadonlyMap<number, Change> => {
  const byKey = new Map(repairs.map((one) => [one.reading, one]));
  return new Map(
    readingKeys(proposal.readings.map(({ source }) => source)).flatMap((key, index): [number, Change][] => {
      // What the claim has is its editor's.
      if (index < (into?.held ?? 0)) return [];
      const repair = byKey.get(key);
      if (repair) return [[index, repair]];
      const source = proposal.readings[index]?.source ?? '';
      const change = findings.flatMap((one) => (one.reading === key ? (widened(source, one) ?? []) : []))[0];
      return change ? [[index, change]] : [];
    }),
  );
};

const changed = (reading: Reading, { source, quote }: Change): Reading => {
  const { exact: _, prefix: _prefix, suffix: _suffix, source: _source, ...rest } = reading;
  const { exact, prefix, suffix } = quote;
  return { source, exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }), ...rest };
};

const mendOne = (one: Mended, changes: ReadonlyMap<number, Change>): Mended => {
  const readings = one.proposal.readings.map((reading, index) => {
    const change = changes.get(index);
    return change ? changed(reading, change) : reading;
  });
  const steps = new Map(one.steps);
  for (const [index, change] of changes) steps.set(index, [...(steps.get(index) ?? []), ...change.steps]);
  return { ...one, proposal: { ...one.proposal, readings }, steps };
};

/** Those of the proposals in which their report lets something be mended, with that done. */
export const mend = (proposals: readonly Mended[], report: Report): readonly Mended[] => {
  const repairs = groupBy(repairsOf(report).filter(keepsSource), ({ claim }) => claim);
  const findings = groupBy(report.findings, ({ claim }) => claim ?? '');
  return proposals.flatMap((one) => {
    const changes = changesOf(one, repairs.get(one.id) ?? [], findings.get(one.id) ?? []);
    return changes.size === 0 ? [] : [mendOne(one, changes)];
  });
};
