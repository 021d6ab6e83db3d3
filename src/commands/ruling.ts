import type { EditorValue } from '../model/claim.ts';
import { OperationalError } from '../model/operational-error.ts';
import type { IsoDate } from '../model/source.ts';
import type { Ruling } from '../registry/edit/index.ts';
import type { Io } from './io.ts';

/** What of a ruling the flags give; what they leave open is asked for. */
export interface RulingFlags {
  readonly reason?: string;
  readonly by?: string;
  readonly on?: IsoDate;
  /** Several are the members of a set. */
  readonly value?: readonly string[];
}

type Asked = 'value' | 'reason' | 'by';

const QUESTIONS = {
  value: 'The answer ruled for, as the sources give it (empty for none): ',
  reason: 'Why: ',
  by: 'Who rules: ',
} as const satisfies Record<Asked, string>;

const said = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
};

const missing = (flags: RulingFlags): readonly ('reason' | 'by')[] =>
  (['reason', 'by'] as const).filter((key) => said(flags[key]) === undefined);

const refuseMissing = (keys: readonly string[]): never => {
  const named = keys.map((key) => `--${key}`).join(' and ');
  throw new OperationalError(
    `a ruling needs ${named}`,
    `Say it with ${named}: reconcile resolve CLAIM --reason "…" --by NAME [--value ANSWER].`,
  );
};

/** What a person answers; `value` is asked for only where other things have to be, since it may be left out. */
const askFor = async (flags: RulingFlags, ask: NonNullable<Io['ask']>): Promise<RulingFlags> => {
  const value = flags.value ?? [await ask(QUESTIONS.value)];
  const answers = { reason: flags.reason, by: flags.by };
  for (const key of missing(flags)) answers[key] = await ask(QUESTIONS[key]);
  const { reason, by } = answers;
  return { ...flags, value, ...(reason !== undefined && { reason }), ...(by !== undefined && { by }) };
};

const valueOf = (values: readonly string[]): EditorValue | undefined => {
  const given = values.flatMap((each) => said(each) ?? []);
  return given.length > 1 ? given : given[0];
};

/**
 * The ruling that the flags, or a person at the terminal, give on the evidence as it stands.
 *
 * @throws OperationalError naming the flags that are missing, where nobody can be asked or nothing is answered.
 */
export const askRuling = async (flags: RulingFlags, evidence: string, io: Io): Promise<Ruling> => {
  const lacking = missing(flags);
  if (lacking.length > 0 && !io.ask) refuseMissing(lacking);
  const given = lacking.length > 0 && io.ask ? await askFor(flags, io.ask) : flags;
  const reason = said(given.reason);
  const by = said(given.by);
  if (reason === undefined || by === undefined) return refuseMissing(missing(given));
  const value = valueOf(given.value ?? []);
  return { ...(value !== undefined && { value }), reason, by, on: given.on ?? io.today, evidence };
};
