import { createHash } from 'node:crypto';
import type { ArtifactLocation, Location, Log, Region, ReportingDescriptor, Result, Run, Suppression } from 'sarif';
import { SEVERITIES, type Finding, type FindingCode, type Severity } from '../model/finding.ts';
import type { Place, Range } from '../model/place.ts';
import type { Report, SuppressedFinding } from '../model/report.ts';
import { jsonText, printable } from './escape.ts';
import { jsonPieces } from './pieces.ts';
import { EXPLANATIONS } from './explanations/index.ts';
import { message } from './messages.ts';
import { rulingOn } from './rulings.ts';
import { uriOf } from './uri.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Raised when the same finding would get another fingerprint. */
const FINGERPRINT = 'reconcileFinding/v1';

const FINGERPRINT_DIGITS = 32;

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, Result.level>;

const isCode = (word: string): word is FindingCode => Object.hasOwn(SEVERITIES, word);
const CODES = Object.keys(SEVERITIES).filter(isCode);
const RULE_INDEX = new Map<string, number>(CODES.map((code, index) => [code, index]));

/**
 * Text as SARIF reads it: `[words](target)` would be a link and `{0}` a placeholder, so where a text could hold one its
 * brackets or braces are escaped; other texts stay as they are, since not every viewer takes the escapes away.
 */
const plainText = (text: string): string => {
  const line = printable(text);
  const linkless = line.includes('](') ? line.replace(/[\\[\]]/gu, '\\$&') : line;
  return /\{\d/u.test(linkless) ? linkless.replace(/[{}]/gu, '$&$&') : linkless;
};

const artifact = (file: string): ArtifactLocation => ({ uri: uriOf(file) });

const region = ({ start, end }: Range): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const locationOf = ({ file, range }: Place): Location => ({
  physicalLocation: { artifactLocation: artifact(file), region: region(range) },
});

const primary = (finding: Finding): Location => ({
  ...locationOf(finding.at),
  ...(finding.claim !== undefined && {
    logicalLocations: [{ name: printable(finding.claim), kind: 'claim' }],
  }),
});

const related = ({ related: places }: Finding): Location[] =>
  places.map((place, index) => ({ id: index, ...locationOf(place), message: { text: plainText(place.message) } }));

/** What was found, whatever was ruled on it and wherever in its file it stands today. */
const identity = (finding: Finding): string => {
  const data = JSON.stringify(finding.data, (key, value: unknown) => (key === 'resolved' ? undefined : value));
  return JSON.stringify([finding.code, finding.at.file, finding.claim, finding.reading, data]);
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, FINGERPRINT_DIGITS);

/** A fingerprint for each finding; findings that nothing but their place tells apart are counted. */
const fingerprints = (findings: readonly Finding[]): readonly string[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = digest(identity(finding));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
};

/** What a team lives with for now stands in a file of its own: it is "external" in SARIF's words. */
const lived = ({ suppression: { reason, expires } }: SuppressedFinding): Suppression => {
  const until = expires === undefined ? '' : ` (until ${expires})`;
  return { kind: 'external', status: 'accepted', justification: printable(`${reason}${until}`) };
};

/** A finding, and why it asks for nothing: a ruling in its claim, or an entry in the file of suppressions. */
interface Item {
  readonly finding: Finding;
  readonly suppressions: Suppression[];
}

/** A ruling stands in the claim file, beside what it rules on: "in the source" in SARIF's words. */
const ruled = (finding: Finding): Item => {
  const ruling = rulingOn(finding);
  if (ruling === undefined) return { finding, suppressions: [] };
  const value = ruling.value === undefined ? '' : ` for ${ruling.value}`;
  const justification = printable(`Ruled on${value} by ${ruling.by} on ${ruling.on}: ${ruling.reason}`);
  return { finding, suppressions: [{ kind: 'inSource', status: 'accepted', justification }] };
};

const suppressed = (finding: SuppressedFinding): Item => ({
  finding,
  suppressions: [...ruled(finding).suppressions, lived(finding)],
});

const ruleOf = (code: FindingCode): ReportingDescriptor => {
  const { title, explanation, whatToDo } = EXPLANATIONS[code];
  return {
    id: code,
    shortDescription: { text: plainText(title) },
    fullDescription: { text: plainText(explanation) },
    help: { text: plainText(whatToDo), markdown: whatToDo },
    defaultConfiguration: { level: LEVELS[SEVERITIES[code]] },
  };
};

const resultOf = ({ finding, suppressions }: Item, fingerprint: string): Result => ({
  ruleId: finding.code,
  ruleIndex: RULE_INDEX.get(finding.code) ?? -1,
  level: LEVELS[finding.severity],
  message: { text: plainText(message(finding)) },
  locations: [primary(finding)],
  ...(finding.related.length > 0 && { relatedLocations: related(finding) }),
  partialFingerprints: { [FINGERPRINT]: fingerprint },
  // An empty list says that nothing suppresses it; where some results carry suppressions, all must say so.
  suppressions,
  ...(finding.reading !== undefined && { properties: { reading: printable(finding.reading) } }),
});

const runOf = (report: Report): Run => {
  const items = [...report.findings.map(ruled), ...(report.suppressed ?? []).map(suppressed)];
  const prints = fingerprints(items.map(({ finding }) => finding));
  return {
    tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: CODES.map(ruleOf) } },
    columnKind: 'utf16CodeUnits',
    artifacts: report.sources.map(({ file, sha256 }) => ({ location: artifact(file), hashes: { 'sha-256': sha256 } })),
    results: items.map((item, index) => resultOf(item, prints[index] ?? '')),
  };
};

const logOf = (report: Report): Log => ({ $schema: SCHEMA, version: '2.1.0', runs: [runOf(report)] });

/**
 * The findings as SARIF 2.1.0, for code scanning: a rule for each finding that there is, the passages as related
 * locations, a fingerprint that outlives moved lines, and
 * what was ruled on or suppressed marked as such. Paths are relative
 * URIs; lines and columns are 1-based, columns in UTF-16 code units. Never fails; ends with a newline.
 */
export const formatSarif = (report: Report): string => jsonText(logOf(report));

/** The same in pieces. */
export const piecesOfSarif = (report: Report): Iterable<string> => jsonPieces(logOf(report));
