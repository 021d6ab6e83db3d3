import * as z from 'zod';
import { isProblem, type FactClaim, type FactProblem, type FactReading, type Facts } from '../diff/facts.ts';

/** Only what facts are compared by: a later version of the report may say more, and a finding have another code. */
const whole = z.int().nonnegative();
const part = z.looseObject({ op: z.enum(['same', 'removed', 'added']), text: z.string() });
const finding = z.looseObject({
  code: z.string(),
  message: z.string(),
  claim: z.string().optional(),
  reading: z.string().optional(),
  data: z.looseObject({ found: z.unknown(), diff: z.unknown() }).partial(),
});
const reading = z.looseObject({
  key: z.string(),
  source: z.string(),
  quote: z.looseObject({ exact: z.string(), prefix: z.string().optional(), suffix: z.string().optional() }),
  span: z.looseObject({ start: whole, end: whole }).nullable(),
  text: z.string().nullable(),
  voice: z.string(),
  asOf: z.string().optional(),
});
const claim = z.looseObject({
  id: z.string(),
  kind: z.string(),
  verdict: z.string(),
  conflict: z.string().optional(),
  consensus: z.looseObject({ text: z.string() }).optional(),
  evidence: z.string(),
  readings: z.array(reading),
});
const report = z.looseObject({
  schemaVersion: z.literal(1),
  sources: z.array(z.looseObject({ id: z.string(), file: z.string(), sha256: z.string() })),
  claims: z.array(claim),
  findings: z.array(finding),
});
const head = z.looseObject({ schemaVersion: z.int().positive() });

/** The facts of a JSON report, or why it has none. */
export type ReadReport =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problem: string; readonly hint: string };

const problemOf = ({ code, message, data }: z.infer<typeof finding>): FactProblem => {
  const found = z.string().safeParse(data.found);
  const diff = z.array(part).safeParse(data.diff);
  return {
    code,
    reason: message,
    ...(found.success && { found: found.data }),
    ...(diff.success && { diff: diff.data.map(({ op, text }) => ({ op, text })) }),
  };
};

type Problems = ReadonlyMap<string, FactProblem>;

const address = (claimId: string, key: string): string => JSON.stringify([claimId, key]);

const problemsOf = (findings: readonly z.infer<typeof finding>[]): Problems =>
  new Map(
    findings.flatMap((one) =>
      one.claim !== undefined && one.reading !== undefined && isProblem(one.code)
        ? [[address(one.claim, one.reading), problemOf(one)] as const]
        : [],
    ),
  );

const readingOf = (
  { key, source, quote: { exact, prefix, suffix }, span, text, voice, asOf }: z.infer<typeof reading>,
  problem: FactProblem | undefined,
): FactReading => ({
  key,
  source,
  quote: { exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) },
  voice,
  ...(asOf !== undefined && { asOf }),
  text,
  span: span && { start: span.start, end: span.end },
  ...(text === null && { problem: problem ?? { code: 'unreadable-source' } }),
});

const claimOf = (
  { id, kind, verdict, conflict, consensus, evidence, readings }: z.infer<typeof claim>,
  problems: Problems,
): FactClaim => ({
  id,
  kind,
  verdict,
  ...(conflict !== undefined && { conflict }),
  ...(consensus !== undefined && { consensus: consensus.text }),
  evidence,
  readings: readings.map((one) => readingOf(one, problems.get(address(id, one.key)))),
});

const HINT = 'Write it with "reconcile report --format json".';

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${String(key)}`),
    '',
  );

/** Whether some JSON says of itself that it is a report, of whatever version. */
export const isReport = (json: unknown): boolean => head.safeParse(json).success;

/** Takes the facts out of a JSON report. Whatever is wrong with it comes in words; nothing is thrown. */
export const readReport = (json: unknown): ReadReport => {
  const version = head.safeParse(json).data?.schemaVersion;
  if (version !== undefined && version > 1)
    return {
      ok: false,
      problem: `it is a report of version ${version}, and this program reads version 1`,
      hint: 'Use the newer version of reconcile that wrote it.',
    };
  const parsed = report.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = pathText(issue?.path ?? []);
    const problem = `${place === '' ? '' : `${place}: `}${issue?.message ?? 'it is malformed'}`;
    return { ok: false, problem, hint: HINT };
  }
  const { sources, claims, findings } = parsed.data;
  const problems = problemsOf(findings);
  return {
    ok: true,
    facts: {
      sources: sources.map(({ id, file, sha256 }) => ({ id, file, sha256 })),
      claims: claims.map((one) => claimOf(one, problems)),
    },
  };
};
