import * as z from 'zod';
import { failsGate } from '../../policy/index.ts';
import { proofJson } from '../../report/proof-formats.ts';
import { proofSchema } from '../../report/proof-json-schema.ts';
import { proveTexts } from '../proof.ts';
import { tool } from './tool.ts';

/** What places of a text that is no file are said to stand in. */
const UNNAMED = 'text';

/** UTF-16 code units of a text that is held against the sources at once: some thirty thousand words. */
const LONGEST_TEXT = 200_000;

/** Holds one's own text against the sources: that of a client, never a file that it names. */
export const proofText = tool({
  name: 'proof_text',
  title: 'A text against its sources',
  description:
    'Holds your own text against the sources: whether quotations stand, and what sources say of its figures, dates and names. Give Markdown or plain text; [@id], a footnote or a link to its address says which source is cited. What asks for a look comes first; what is not covered is not borne out.',
  input: z.strictObject({
    text: z.string().min(1).max(LONGEST_TEXT).describe('the text to be held against the sources; it is never a source'),
    limit: z.int().min(1).max(500).default(100).describe('how many places are given; total counts all'),
  }),
  output: z.looseObject({
    passes: z.boolean().describe('whether no finding is an error'),
    summary: proofSchema.shape.summary,
    total: z.int(),
    places: proofSchema.shape.places,
  }),
  quotes: true,
  call: async ({ text, limit }, { flags, io }) => {
    const proofs = await proveTexts([{ file: UNNAMED, text }], flags, io);
    const { summary, places } = proofSchema.parse(JSON.parse(proofJson(proofs)));
    const passes = !failsGate(proofs.report, { failSeverity: 'error', maxWarnings: null });
    const sorted = [...places.filter(({ problem }) => problem), ...places.filter(({ problem }) => !problem)];
    return { passes, summary, total: places.length, places: sorted.slice(0, limit) };
  },
});
