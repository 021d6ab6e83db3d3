import type { Finding } from '../model/finding.ts';
import type { Report, ReportClaim, SuppressedFinding } from '../model/report.ts';
import { groupBy } from '../text/group.ts';
import { message } from './messages.ts';
import { element, textElement, type Xml } from './xml.ts';

/** What the report says of every run, since it looks at no clock and measures nothing: the schema wants both. */
const UNTIMED = { timestamp: '1970-01-01T00:00:00', hostname: 'localhost', time: 0 } as const;

/** The suite of what belongs to no claim. */
const OTHERS = 'files';

/** One case: what it is called, and what was found of it. */
interface Case {
  readonly name: string;
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** A line about how it stands. */
  readonly stands: string;
}

const place = ({ file, range }: Finding['at']): string => `${file}:${range.start.line}:${range.start.column}`;

const findingLines = (finding: Finding): readonly string[] => [
  `${place(finding.at)} ${finding.severity} ${finding.code}: ${message(finding)}`,
  ...finding.related.map((related) => `${place(related)} ${related.message}`),
];

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** One failure a case, whatever the number of errors: more would not fit the schema. */
const failure = (errors: readonly Finding[]): readonly Xml[] => {
  const [first] = errors;
  if (first === undefined) return [];
  const type = [...new Set(errors.map(({ code }) => code))].join(' ');
  return [
    textElement(
      'failure',
      { message: errors.map((error) => message(error)).join(' '), type },
      errors.flatMap(findingLines),
    ),
  ];
};

const testcase = ({ name, file, findings }: Case): Xml =>
  element('testcase', { name, classname: file, time: UNTIMED.time }, failure(findings.filter(isError)));

/** How each case stands, and what is worth knowing of it without being a failure. */
const output = (cases: readonly Case[]): readonly string[] =>
  cases.flatMap(({ name, stands, findings, suppressed }) => [
    `${name}: ${stands}`,
    ...findings.filter((finding) => !isError(finding)).flatMap(findingLines),
    ...suppressed.map(({ suppression, ...finding }) => `suppressed ${finding.code}: ${suppression.reason}`),
  ]);

const testsuite = (name: string, cases: readonly Case[], id: number): Xml =>
  element(
    'testsuite',
    {
      name,
      package: name,
      id,
      ...UNTIMED,
      tests: cases.length,
      failures: cases.filter(({ findings }) => findings.some(isError)).length,
      errors: 0,
    },
    [
      element('properties'),
      ...cases.map(testcase),
      textElement('system-out', {}, output(cases)),
      element('system-err'),
    ],
  );

const standing = ({ verdict, consensus, draft }: ReportClaim): string =>
  [...(draft ? ['draft'] : []), verdict, ...(consensus ? [consensus.text] : [])].join(', ');

/** A case for each file with findings that belong to no claim of the report. */
const otherCases = (findings: readonly Finding[]): readonly Case[] =>
  [...groupBy(findings, ({ at }) => at.file)].map(([file, here]) => ({
    name: file,
    file,
    findings: here,
    suppressed: [],
    stands: here.some(isError) ? 'with errors' : 'with findings',
  }));

const casesOf = ({ claims, findings, suppressed = [] }: Report): readonly (readonly [string, readonly Case[]])[] => {
  const ids = new Set(claims.map(({ id }) => id));
  const byClaim = groupBy(findings, ({ claim }) => claim ?? '');
  const suppressedByClaim = groupBy(suppressed, ({ claim }) => claim ?? '');
  const cases = claims.map((claim) => ({
    name: claim.id,
    file: claim.at.file,
    findings: byClaim.get(claim.id) ?? [],
    suppressed: suppressedByClaim.get(claim.id) ?? [],
    stands: standing(claim),
  }));
  const others = otherCases(findings.filter(({ claim }) => claim === undefined || !ids.has(claim)));
  return [...groupBy(cases, ({ file }) => file), ...(others.length === 0 ? [] : [[OTHERS, others] as const])];
};

/**
 * The claims as JUnit's XML: a suite for each claim file, a case for each claim, and a suite of files with findings that
 * belong to no claim. A case with an error fails; warnings and notes stand in its suite's output. Never fails; ends with
 * a newline.
 */
export const formatJunit = (report: Report): string => {
  const suites = casesOf(report).map(([name, cases], index) => testsuite(name, cases, index));
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...element('testsuites', {}, suites)].join('\n')}\n`;
};
