import { finding, type Finding } from '../../src/model/finding.ts';
import type { Place } from '../../src/model/place.ts';
import { isRuled, type Report, type ReportClaim, type ReportReading, type Verdict } from '../../src/model/report.ts';
import type { Source } from '../../src/model/source.ts';
import type { Amount } from '../../src/model/values.ts';

export const VERDICTS = ['contradicted', 'unverified', 'compatible', 'agreed', 'uncorroborated'] as const;

export const at = (line: number, file = 'claims/ferry.yaml'): Place => ({
  file,
  range: { start: { line, column: 5 }, end: { line, column: 20 } },
});

export const exactly = (number: number): Amount => ({
  min: number,
  max: number,
  minOpen: false,
  maxOpen: false,
  approximate: false,
  stated: [number],
});

export const source = (id: string, text: string): Source => ({
  id,
  file: `corpus/${id}.txt`,
  sha256: '0'.repeat(64),
  text,
  derivedFrom: [],
  published: '2025-03-05',
});

const TEXT = 'The ferry left at dawn. Gen. A. Lind said that 412 passengers were saved, e.g. by boats. Others drowned.';

export const SOURCES = ['herald', 'gazette', 'courier', 'wire'].map((id) => source(id, TEXT));

export const reading = (
  from: string,
  quote: string,
  text: string | null,
  rest: Partial<ReportReading> = {},
): ReportReading => ({
  key: from,
  at: at(12),
  source: from,
  quote: { exact: quote },
  anchor: { method: 'exact', span: { start: 47, end: 61 }, parts: [{ start: 47, end: 61 }] },
  line: 3,
  column: 48,
  value: text === null ? null : exactly(412),
  text,
  stance: 'asserted',
  labelled: false,
  voice: from,
  origin: from,
  ...rest,
});

export const claim = (id: string, verdict: Verdict, rest: Partial<ReportClaim> = {}): ReportClaim => ({
  id,
  at: at(4),
  question: 'How many passengers were saved from the ferry?',
  kind: 'count',
  related: [],
  tags: [],
  options: {},
  verdict,
  origins: ['herald', 'gazette'],
  evidence: 'r-1f0c2d3e',
  readings: [reading('herald', '412 passengers', '412'), reading('gazette', '412 passengers', '412')],
  relations: [],
  ...rest,
});

/** A report over the claims given, its counts made from them. */
export const reportOf = (claims: readonly ReportClaim[], findings: readonly Finding[] = []): Report => {
  const count = (verdict: Verdict): number => claims.filter((one) => one.verdict === verdict).length;
  const severe = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  return {
    schemaVersion: 1,
    beside: [],
    tool: { name: 'reconcile', version: '0.0.0' },
    summary: {
      sources: SOURCES.length,
      claims: claims.length,
      readings: claims.reduce((sum, { readings }) => sum + readings.length, 0),
      verdicts: {
        contradicted: count('contradicted'),
        unverified: count('unverified'),
        compatible: count('compatible'),
        agreed: count('agreed'),
        uncorroborated: count('uncorroborated'),
      },
      ruled: claims.filter(isRuled).length,
      findings: { error: severe('error'), warning: severe('warning'), info: severe('info') },
    },
    sources: SOURCES,
    parties: { 'harbour-office': 'The Harbour Office' },
    claims,
    findings,
  };
};

const contradicted = claim('ferry.saved', 'contradicted', {
  conflict: 'number',
  readings: [
    reading('herald', '412 passengers were saved', '412'),
    reading('courier', 'all 412 of them', '412', { voice: 'harbour-office', origin: 'harbour-office' }),
    reading('gazette', '398 passengers', '398', { asOf: '2025-03-04' }),
  ],
  relations: [
    {
      a: 'herald',
      b: 'gazette',
      relation: 'contradicts',
      rule: 'disjoint',
      conflict: 'number',
      note: '412 is not 398',
    },
  ],
  camps: [
    { value: '412', readings: ['herald', 'courier'], fitsSeveral: [] },
    { value: '398', readings: ['gazette'], fitsSeveral: ['gazette'] },
  ],
  related: ['ferry.saved-2023', 'ferry.elsewhere'],
});

const resolved = claim('captain.name', 'contradicted', {
  question: 'What is the captain called?',
  kind: 'name',
  conflict: 'spelling',
  relations: [{ a: 'herald', b: 'gazette', relation: 'contradicts', rule: 'spelling', conflict: 'spelling' }],
  readings: [reading('herald', 'Captain Sergeyev', 'Sergeyev'), reading('gazette', 'Capt. Sergeev', 'Sergeev')],
  camps: [
    { value: 'Sergeyev', readings: ['herald'], fitsSeveral: [] },
    { value: 'Sergeev', readings: ['gazette'], fitsSeveral: [] },
  ],
  resolution: {
    value: 'Sergeyev',
    reason: 'The ship’s papers spell it so.',
    by: 'desk',
    on: '2025-03-09',
    evidence: 'r-1f0c2d3e',
    state: 'holds',
  },
});

const compatible = claim('ferry.length', 'compatible', {
  question: 'How many cars were aboard?',
  readings: [
    reading('herald', '1,960 cars', '1,960'),
    reading('gazette', 'about 2,000 cars', 'about 2,000'),
    reading('wire', '1,960 cars', '1,960'),
  ],
  relations: [{ a: 'herald', b: 'gazette', relation: 'compatible', rule: 'approximation', strained: true }],
  consensus: { value: exactly(1960), text: '1,960' },
});

const unverified = claim('ferry.crew', 'unverified', {
  question: 'How many were the crew?',
  readings: [
    reading('herald', '38 crew', '38'),
    reading('gazette', '83 crew', null, { anchor: null, line: null, column: null, value: null }),
  ],
});

const agreed = claim('ferry.port', 'agreed', {
  question: 'How many ports?',
  consensus: { value: exactly(2), text: '2' },
});

const alone = claim('ferry.saved-2023', 'uncorroborated', {
  question: 'How many were saved in 2023?',
  event: { id: 'ferry-2023', title: 'The ferry of 2023', date: '2023-05-02' },
  readings: [reading('wire', '27 people', '27')],
});

/** One claim or more of each verdict, and findings with and without a claim. */
export const RICH: Report = reportOf(
  [resolved, contradicted, compatible, unverified, agreed, alone],
  [
    finding({ code: 'unknown-source', data: { name: 'gazete', suggestion: 'gazette', known: ['gazette'] } }, at(2)),
    finding(
      {
        code: 'contradiction',
        data: {
          conflict: 'number',
          camps: [
            { value: '412', sources: ['herald'] },
            { value: '398', sources: ['gazette'] },
          ],
        },
      },
      at(4),
      { claim: 'ferry.saved', related: [{ ...at(9), message: 'gazette says 398' }] },
    ),
    finding(
      {
        code: 'quote-drifted',
        data: {
          quote: '83 crew',
          source: 'gazette',
          found: '38 crew',
          diff: [
            { op: 'removed', text: '83' },
            { op: 'added', text: '38' },
            { op: 'same', text: 'crew' },
          ],
          changes: [{ what: 'number', quoted: '83', found: '38' }],
        },
      },
      at(30),
      { claim: 'ferry.crew', reading: 'gazette' },
    ),
    finding({ code: 'mixed-times', data: { first: '2019-01-01', last: '2024-01-01' } }, at(40), {
      claim: 'ferry.port',
    }),
    finding({ code: 'uncorroborated', data: { source: 'wire' } }, at(50), { claim: 'ferry.saved-2023' }),
  ],
);

/** What no output may let through, and what is merely hard to lay out. */
export const HOSTILE =
  'a\u001b[31mred\u001b]0;title\u0007\u009b2J\u202egnp\u2066x\u0000\b\r\n\tb | c <script>[l](http://e.example) @me #12 *b* `c` \ud800';
export const AWKWARD = [
  'Донаудампфшиффартсгезельшафтскапитэнсмютце'.repeat(4),
  '新しい港の名前は長くて改行する場所がありません'.repeat(5),
  'e\u0301a\u0300o\u0308'.repeat(60),
  '👩‍👩‍👧‍👦👍🏽🇳🇴'.repeat(20),
  'हिन्दी में लिखा हुआ एक वाक्य और ไทยภาษาที่ไม่มีช่องว่าง '.repeat(4),
];

/** The same shape of data with `change` applied to every string that an outsider may have written. */
export const withStrings = (report: Report, change: (text: string) => string): Report => ({
  ...report,
  parties: Object.fromEntries(Object.entries(report.parties).map(([id, name]) => [id, change(name)])),
  claims: report.claims.map((one) => ({
    ...one,
    question: change(one.question),
    tags: [change('tag')],
    ...(one.event === undefined ? {} : { event: { ...one.event, title: change(one.event.title) } }),
    ...(one.consensus === undefined ? {} : { consensus: { ...one.consensus, text: change(one.consensus.text) } }),
    ...(one.camps === undefined ? {} : { camps: one.camps.map((camp) => ({ ...camp, value: change(camp.value) })) }),
    ...(one.resolution === undefined
      ? {}
      : { resolution: { ...one.resolution, reason: change(one.resolution.reason), by: change('desk') } }),
    readings: one.readings.map((each) => ({
      ...each,
      quote: { exact: change(each.quote.exact) },
      text: each.text === null ? null : change(each.text),
    })),
    relations: one.relations.map((relation) => ({ ...relation, note: change(relation.note ?? '') })),
  })),
  sources: report.sources.map((one) => ({ ...one, text: change(one.text) })),
  findings: [
    ...report.findings,
    finding({ code: 'quote-missing', data: { quote: change('x'), source: change('y') } }, at(60, change('z')), {
      related: [{ ...at(61, change('z')), message: change('m') }],
    }),
    finding({ code: 'value-not-in-quote', data: { quote: change('x'), editor: change('y') } }, at(62), {
      claim: 'ferry.saved',
      reading: 'herald',
    }),
  ],
});

/** One claim with this many readings of as many values, in two camps. */
export const crowded = (count: number): Report => {
  const readings = Array.from({ length: count }, (_, index) =>
    reading('herald', `${index} passengers`, String(index), { key: `herald#${index}` }),
  );
  const keys = readings.map(({ key }) => key);
  return reportOf([
    claim('crowd.parted', 'contradicted', {
      conflict: 'number',
      readings,
      camps: [
        { value: '0', readings: keys.slice(0, count / 2), fitsSeveral: [] },
        { value: '1', readings: keys.slice(count / 2), fitsSeveral: [] },
      ],
    }),
    claim('crowd.fits', 'compatible', { readings, consensus: { value: exactly(1), text: '1' } }),
    claim('crowd.agreed', 'agreed', { readings }),
  ]);
};
