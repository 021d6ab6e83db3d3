import { printable } from '../escape.ts';
import type { FormatOptions } from '../format.ts';
import { sidesText, type OpenClaim } from '../open-claims.ts';
import { isolated } from './isolate.ts';
import { indented, layoutWidth } from './layout.ts';
import { paintsFor, type Paints } from './paint.ts';
import { plural } from '../words.ts';
import { wrap } from './wrap.ts';

const staleText = ({ resolution }: OpenClaim): string =>
  resolution
    ? `stale: ruled on by ${resolution.by} on ${resolution.on}, and the evidence has changed since (${resolution.reason})`
    : '';

const claimLines = (claim: OpenClaim, paints: Paints, width: number): readonly string[] => {
  const { file, range } = claim.at;
  const place = `${printable(file)}:${range.start.line}:${range.start.column}`;
  const body = [claim.question, sidesText(claim.sides), staleText(claim)].filter((text) => text !== '');
  return [
    ...wrap(`${paints.strong(printable(claim.id))}  ${paints.faint(place)}`, width),
    ...indented(
      body.flatMap((text) => wrap(printable(text), width - 2)),
      2,
    ),
    '',
  ];
};

/** What is to be ruled on, each claim with its sides. Ends with a newline. Never fails. */
export const formatOpenClaims = (open: readonly OpenClaim[], options: FormatOptions): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  const stale = open.filter(({ resolution }) => resolution !== null).length;
  const count = stale === 0 ? '' : `, ${stale} of them stale`;
  return isolated([
    ...open.flatMap((claim) => claimLines(claim, paints, width)),
    ...wrap(`${plural(open.length, 'contradiction')} to rule on${count}.`, width),
    '',
  ]).join('\n');
};
