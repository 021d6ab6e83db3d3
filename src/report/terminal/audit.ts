import type { Audit, AuditRow, Coverage, Reason, Uncovered } from '../../audit/index.ts';
import { printable } from '../escape.ts';
import type { FormatOptions } from '../format.ts';
import { hang, indented, layoutWidth } from './layout.ts';
import { paintsFor, type Paints } from './paint.ts';
import { plural } from '../words.ts';
import { wrap } from './wrap.ts';
import { yamlReading } from './yaml-reading.ts';

/** Why a row is worth a look, in words. */
const reasonText = (reason: Reason): string => {
  switch (reason.code) {
    case 'conflict':
      return `may contradict ${reason.claim}, where ${reason.source} says ${reason.value}`;
    case 'confirms':
      return `may confirm ${reason.claim}, where ${reason.source} says the same`;
    case 'differs':
      return `may differ from ${reason.source}, which says “${reason.value}”`;
    case 'several-sources':
      return `stated by ${reason.sources.join(', ')}`;
    case 'near':
      return `in a sentence that ${reason.claim} quotes`;
  }
};

const share = ({ covered, facts }: Coverage): string => (facts === 0 ? '—' : `${Math.floor((100 * covered) / facts)}%`);

const coverageLines = (coverage: readonly Coverage[], paints: Paints, width: number): readonly string[] =>
  coverage.flatMap((one) => {
    const aside = one.aside === 0 ? '' : `, ${plural(one.aside, 'piece')} of page furniture set aside`;
    const counts = `${one.covered} of ${plural(one.facts, 'fact')} covered${aside}`;
    return hang(`  ${share(one).padStart(4)}  ${paints.strong(printable(one.source))}  `, counts, width);
  });

const placeLines = (place: Uncovered, paints: Paints, width: number): readonly string[] => {
  const at = paints.faint(`${printable(place.file)}:${place.line}:${place.column}`);
  const sentence = `${printable(place.before)}${paints.mark(printable(place.words))}${printable(place.after)}`;
  const paste = place.quote === null ? [] : [`  ${paints.faint('-')} ${yamlReading(place.source, place.quote)}`];
  return [...indented([at, ...wrap(sentence.replace(/\s+/gu, ' ').trim(), width - 2)], 2), ...paste];
};

const rowLines = (row: AuditRow, at: number, paints: Paints, width: number): readonly string[] => [
  ...hang(`${at}. `, `${paints.strong(printable(row.text))} ${paints.faint(`(${row.kind})`)}`, width),
  ...row.reasons.flatMap((reason) => wrap(`  ${printable(reasonText(reason))}`, width)),
  ...row.places.flatMap((place) => placeLines(place, paints, width)),
  '',
];

const nothingOpen = (coverage: readonly Coverage[]): string =>
  coverage.some(({ facts }) => facts > 0)
    ? 'Every number, date and name is covered.'
    : 'No number, date or name was found.';

/** What readings leave out: the share covered of each source, then `rows`, of `total`, with readings ready to paste. */
export const formatAudit = (
  { coverage, rows, total }: Audit & { readonly total: number },
  options: FormatOptions,
): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  const rest = total - rows.length;
  const lead = total === 0 ? nothingOpen(coverage) : 'Not covered, what is likeliest to matter first:';
  return [
    ...wrap(paints.strong('Numbers, dates and names that readings cover'), width),
    ...coverageLines(coverage, paints, width),
    '',
    ...wrap(lead, width),
    '',
    ...rows.flatMap((row, at) => rowLines(row, at + 1, paints, width)),
    ...(rest > 0 ? wrap(`${rest} more, not shown: --limit ${total} shows them all.`, width) : []),
    '',
  ].join('\n');
};
