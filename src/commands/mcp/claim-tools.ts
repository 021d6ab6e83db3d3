import * as z from 'zod';
import { OperationalError } from '../../model/operational-error.ts';
import { failsGate } from '../../policy/index.ts';
import { outcomesSchema } from '../../propose/json-schema.ts';
import { proposedSchema } from '../../registry/schema/proposal.ts';
import { reportSchema, SHAPES } from '../../report/json-schema.ts';
import { formatJson } from '../../report/json.ts';
import { audit } from '../audit.ts';
import { judgeInputs, select } from '../judge.ts';
import { propose } from '../propose.ts';
import { show } from '../show.ts';
import { printed, tool } from './tool.ts';

const ids = (what: string) => z.array(z.string()).optional().describe(what);
const limited = (most: number, usual: number) => z.int().min(1).max(most).default(usual);

/** Any object is taken: propose itself says all that is wrong with one, and where. Its schema is that of proposals. */
const { $schema: _, ...proposalJson } = z.toJSONSchema(proposedSchema, { io: 'input' });
const claimInput = z.looseObject({}).meta({ ...proposalJson });

const proposeClaim = tool({
  name: 'propose_claim',
  title: 'Prove a claim',
  description:
    'Proves a claim: each quote must stand in its source, letter for letter, and is read and judged. Says what to change, and the nearest passage to words that do not stand. Takes readings for a claim that stands as well: its id as adds_to, and readings. Writes nothing unless write is true; then what is proved whole is added as a draft, for a person to accept.',
  input: z.strictObject({
    claim: claimInput,
    write: z.boolean().default(false).describe('add it to the claim file as a draft where it is proved'),
  }),
  output: outcomesSchema,
  quotes: true,
  writes: true,
  call: ({ claim, write }, bench) => {
    const { readOnly, ...flags } = bench.flags;
    if (write && readOnly === true)
      throw new OperationalError('this server only reads', 'Leave out write, or start it without --read-only.');
    const stdin = (): Promise<string> => Promise.resolve(JSON.stringify(claim));
    return printed(bench, (io) => propose({ ...flags, write }, { ...io, stdin }));
  },
});

const checkClaims = tool({
  name: 'check',
  title: 'Findings',
  description:
    'Judges all claims and lists what is wrong: quotes that do not stand, contradictions nobody has ruled on.',
  input: z.strictObject({
    claims: ids('only findings of these claims'),
    sources: ids('only of claims with a reading from these sources'),
    limit: limited(500, 50).describe('how many findings are given; total counts all'),
  }),
  output: z.looseObject({
    passes: z.boolean().describe('whether no finding is an error'),
    summary: reportSchema.shape.summary,
    total: z.int(),
    findings: reportSchema.shape.findings,
  }),
  quotes: true,
  call: async ({ claims: claim, sources: source, limit }, { flags, io }) => {
    const selection = { ...(claim && { claim }), ...(source && { source }) };
    const report = select(await judgeInputs({ ...flags, withoutClaims: true }, io), selection);
    const { summary, findings } = reportSchema.parse(JSON.parse(formatJson(report)));
    const passes = !failsGate(report, { failSeverity: 'error', maxWarnings: null });
    return { passes, summary, total: findings.length, findings: findings.slice(0, limit) };
  },
});

const showClaim = tool({
  name: 'show_claim',
  title: 'One claim',
  description: 'One claim in full: its readings, how they stand to each other and by which rules, its verdict.',
  input: z.strictObject({ claim: z.string().describe('the id of a claim') }),
  output: reportSchema,
  quotes: true,
  call: ({ claim }, bench) => printed(bench, (io) => show(claim, { ...bench.flags, format: 'json' }, io)),
});

const auditSources = tool({
  name: 'audit',
  title: 'What no claim covers',
  description:
    'Numbers, dates and names of the sources that no reading covers, what matters most first, with quotes to use.',
  input: z.strictObject({ sources: ids('only these sources'), limit: limited(200, 25) }),
  output: z.looseObject({
    coverage: z.array(z.looseObject({ source: z.string(), facts: z.int(), covered: z.int() })),
    rows: z.array(
      z.looseObject({
        kind: z.string(),
        text: z.string(),
        places: z.array(z.looseObject({ source: z.string(), span: SHAPES.span, words: z.string() })),
      }),
    ),
    total: z.int(),
  }),
  quotes: true,
  call: ({ sources: source, limit }, bench) =>
    printed(bench, (io) => audit({ ...bench.flags, ...(source && { source }), limit, format: 'json' }, io)),
});

/** Tools that prove, judge and show claims. Rulings are people's: there is none for them. */
export const CLAIM_TOOLS = [proposeClaim, checkClaims, showClaim, auditSources] as const;
