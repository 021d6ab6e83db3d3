import type { FindingBody, FindingCode } from '../model/finding.ts';
import type { Report, ReportClaim, ReportReading } from '../model/report.ts';
import { findingsOf } from './by-claim.ts';
import { shorten } from './words.ts';

/** Words of a source that a refusal repeats. */
const REPEATED = 40;

const quoted = (text: string): string => `“${shorten(text, REPEATED)}”`;

type Refusing = Extract<
  FindingCode,
  | 'unknown-source'
  | 'quote-missing'
  | 'quote-drifted'
  | 'quote-misattributed'
  | 'quote-spliced'
  | 'quote-truncated'
  | 'not-asserted'
  | 'value-unreadable'
  | 'value-ambiguous'
  | 'value-mismatch'
>;

type Refusal = FindingBody<Refusing>;

/** Why a reading is no evidence, in a few words, by the finding that says so in full. */
const REFUSALS: { readonly [C in Refusing]: (data: FindingBody<C>['data']) => string } = {
  'unknown-source': ({ unread }) => (unread === undefined ? 'no such source' : `${unread.file} is not read`),
  'quote-missing': () => 'not found in the source',
  'quote-drifted': ({ found }) => `drifted: the source has ${quoted(found)}`,
  'quote-misattributed': ({ standsIn: [first = '', ...others] }) =>
    `misattributed: it stands in ${first}${others.length > 0 ? ' and elsewhere' : ''}`,
  'quote-spliced': () => 'spliced from words that stand apart',
  'quote-truncated': ({ word }) => `truncated: it leaves out ${quoted(word)}`,
  'not-asserted': ({ word }) => `the source does not assert it${word === '' ? '' : `: ${quoted(word)}`}`,
  'value-unreadable': ({ kind }) => `no ${kind} can be read from it`,
  'value-ambiguous': ({ kind }) => `more than one ${kind} can be read from it`,
  'value-mismatch': ({ editor }) => `it does not say ${quoted(editor)}`,
};

const CODES: ReadonlySet<string> = new Set(Object.keys(REFUSALS));

const isRefusal = (body: FindingBody): body is Refusal => CODES.has(body.code);

const words = <C extends Refusing>(body: FindingBody<C>): string => REFUSALS[body.code](body.data);

/** Said where the finding is switched off, or belongs to the source. */
const UNSAID = 'no evidence as it stands';

/** Why a reading takes no part, in a few words; `undefined` for one that does. */
export const refusalOf = (report: Report, claim: ReportClaim, reading: ReportReading): string | undefined => {
  const found = [...findingsOf(report, claim.id), ...(report.suppressed ?? []).filter((one) => one.claim === claim.id)];
  const [said] = found.flatMap((one) => (one.reading === reading.key && isRefusal(one) ? [words(one)] : []));
  return said ?? (reading.value === null ? UNSAID : undefined);
};
