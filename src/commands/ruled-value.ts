import { KINDS } from '../kinds/index.ts';
import type { EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext } from '../model/kind.ts';
import { OperationalError } from '../model/operational-error.ts';
import type { Relation } from '../model/relation.ts';
import type { ReportClaim } from '../model/report.ts';
import type { KindName } from '../model/values.ts';
import { message } from '../report/messages.ts';
import { disputeText } from '../report/open-claims.ts';

const contextOf = ({ options, event }: ReportClaim): ReadContext => ({
  options,
  ...(event?.date !== undefined && { eventDate: event.date }),
});

const written = (value: EditorValue): string => (typeof value === 'object' ? value.join(', ') : String(value));

/** Of a name that sources spell in several ways, the right way may be yet another. */
const isAllowed = (relation: Relation): boolean =>
  relation.relation === 'same' ||
  relation.relation === 'compatible' ||
  (relation.relation === 'contradicts' && relation.conflict === 'spelling');

/** Whether a reading of the claim states what the value allows. */
const isStated = <K extends KindName>(kindName: K, claim: ReportClaim, value: EditorValue): boolean => {
  const kind: Kind<K> = KINDS[kindName];
  const context = contextOf(claim);
  const ruled = kind.parse(value, context);
  if (!ruled.ok)
    throw new OperationalError(
      `the answer ruled for cannot be read: ${message(ruled.problem)}`,
      `Give it as the sources do: ${disputeText(claim)}.`,
    );
  return claim.readings.some(({ text }) => {
    const stated = text === null ? null : kind.parse(text, context);
    return stated?.ok === true && isAllowed(kind.relate(ruled.value, stated.value, claim.options));
  });
};

/**
 * Holds the answer that a ruling gives against the claim: it must be one of the claim's kind, and allowed by a reading.
 *
 * @throws OperationalError where it is neither, with what the sources say.
 */
export const checkRuledValue = (claim: ReportClaim, value: EditorValue): void => {
  if (typeof value === 'object' && claim.kind !== 'set')
    throw new OperationalError(
      `${claim.id} has one answer, and ${value.length} are given`,
      'Give --value once; several are the members of a set.',
    );
  if (isStated(claim.kind, claim, value)) return;
  throw new OperationalError(
    `no source says ${written(value)}: ${disputeText(claim)}`,
    'Rule for what one of them says, or leave --value out and say in --reason what is right.',
  );
};
