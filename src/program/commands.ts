import { Option, type Command } from 'commander';
import type { AddSourcesFlags } from '../commands/add-sources.ts';
import type { AuditFlags } from '../commands/audit.ts';
import type { CheckFlags } from '../commands/check.ts';
import type { DraftFlags } from '../commands/draft.ts';
import type { DiffFlags } from '../commands/diff.ts';
import type { Output } from '../commands/emit.ts';
import type { FindFlags } from '../commands/find.ts';
import type { InitFlags } from '../commands/init.ts';
import type { Io } from '../commands/io.ts';
import type { LockFlags } from '../commands/lock.ts';
import type { McpFlags } from '../commands/mcp/index.ts';
import type { AgreementFlags } from '../commands/agreement.ts';
import type { ProofFlags } from '../commands/proof.ts';
import type { ProposeFlags } from '../commands/propose.ts';
import type { ReportFlags } from '../commands/report.ts';
import type { ResolveFlags } from '../commands/resolve.ts';
import type { ReviewFlags } from '../commands/review.ts';
import type { ShowFlags } from '../commands/show.ts';
import type { SourcesFlags } from '../commands/sources.ts';
import type { TextFlags } from '../commands/text.ts';
import type { ReadingFlags } from '../commands/value.ts';
import { FAIL_SEVERITIES } from '../model/finding.ts';
import { AGREEMENT_FORMATS } from '../report/agreement.ts';
import { PROOF_FORMATS } from '../report/proof-formats.ts';
import { CHANGES_FORMATS } from '../report/changes-formats.ts';
import {
  collect,
  day,
  destinationOption,
  flagsOf,
  FORCES,
  formatOption,
  pair,
  part,
  share,
  watched,
  wholeNumber,
  withCache,
  withInputs,
  withOutput,
  withReading,
  withSelection,
  withWatch,
  type Again,
  type Watching,
} from './flags.ts';

const reportCommand = (command: Command, io: Io, done: (code: number) => void, again: Again): Command =>
  withCache(withWatch(withOutput(withSelection(withInputs(command)), destinationOption())))
    .option('--all', 'in a terminal too, show what is agreed and uncorroborated in full')
    .action(async (_flags: unknown, self: Command): Promise<void> => {
      const flags = flagsOf<ReportFlags & Watching>(self);
      const { report } = await import('../commands/report.ts');
      done(flags.watch === true ? await watched(again, flags, [], io) : await report(flags, io));
    });

const failSeverityOption = (): Option =>
  new Option('--fail-severity <severity>', 'the least severity that fails (default: error)').choices(FAIL_SEVERITIES);

const checkCommand = (command: Command, io: Io, done: (code: number) => void, again: Again): Command =>
  withCache(withWatch(withOutput(withSelection(withInputs(command)), destinationOption())))
    .argument('[file...]', 'claim files: only what they hold is shown and gated')
    .addOption(failSeverityOption())
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .option('--fix', 'repair in the claim files what changes no fact: typography, a missing prefix, a wrong source')
    .addOption(new Option('--fix-dry-run', 'print what --fix would change, as a patch').conflicts('fix'))
    .option('--suppress-all', 'live with all that is found now: write it to reconcile-suppressions.json')
    .option('--reason <text>', 'why, with --suppress-all')
    .option('--expires <day>', 'the last day on which it is suppressed, with --suppress-all', day)
    .option('--prune-suppressions', 'drop the suppressions that suppress nothing any more')
    .addOption(
      new Option(
        '--shard <n/m>',
        'prove and read the nth of m parts of the sources alone, and write it for reconcile merge',
      )
        .argParser(part)
        .conflicts([
          'fix',
          'fixDryRun',
          'suppressAll',
          'pruneSuppressions',
          'watch',
          'format',
          'claim',
          'source',
          'tag',
        ]),
    )
    .action(async (files: readonly string[], _flags: unknown, self: Command): Promise<void> => {
      const flags = flagsOf<CheckFlags & Watching>(self);
      const { check } = await import('../commands/check.ts');
      done(flags.watch === true ? await watched(again, flags, files, io) : await check(files, flags, io));
    });

const mergeCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withSelection(withInputs(command)), destinationOption())
    .argument('<shard...>', 'what reconcile check --shard wrote, every shard once')
    .addOption(failSeverityOption())
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .action(async (shards: readonly string[], _flags: unknown, self: Command): Promise<void> => {
      const { merge } = await import('../commands/merge.ts');
      done(await merge(shards, flagsOf<CheckFlags>(self), io));
    });

const showCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withInputs(command), formatOption(['terminal', 'json']))
    .argument('<claim>', 'the id of the claim')
    .action(async (claim: string, _flags: unknown, self: Command): Promise<void> => {
      const { show } = await import('../commands/show.ts');
      done(await show(claim, flagsOf<ShowFlags>(self), io));
    });

const resolveCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withInputs(command), formatOption(['terminal', 'json']), `replace a ruling that still fits; ${FORCES}`)
    .argument('[claim]', 'the id of the claim')
    .option('--list', 'list what is to be ruled on, and write nothing')
    .option('--reason <text>', 'why it is ruled so')
    .option('--by <name>', 'who rules')
    .option('--on <day>', 'the day of the ruling (default: today)', day)
    .option('--value <answer>', 'the answer ruled for, if one is; given again, the members of a set', collect)
    .option('--dry-run', 'print the change as a patch, and write nothing')
    .action(async (claim: string | undefined, _flags: unknown, self: Command): Promise<void> => {
      const { resolve } = await import('../commands/resolve.ts');
      done(await resolve(claim, flagsOf<ResolveFlags>(self), io));
    });

const findCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(command, formatOption(['terminal', 'json']))
    .argument('<text>', 'the words to look for')
    .option('--corpus <dir>', 'the folder of sources (default: corpus)')
    .option('--source <id>', 'look only there; may be given again', collect)
    .action(async (text: string, _flags: unknown, self: Command): Promise<void> => {
      const { find } = await import('../commands/find.ts');
      done(await find(text, flagsOf<FindFlags>(self), io));
    });

const auditCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withInputs(command), formatOption(['terminal', 'json']))
    .option('--source <id>', 'only what this source states; may be given again', collect)
    .option('--limit <n>', 'how many to list (default: 25)', wholeNumber)
    .action(async (_flags: unknown, self: Command): Promise<void> => {
      const { audit } = await import('../commands/audit.ts');
      done(await audit(flagsOf<AuditFlags>(self), io));
    });

const lockCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withInputs(command), formatOption(Object.keys(CHANGES_FORMATS)))
    .option('--check', 'write nothing; exit code 1 when the lock is out of date')
    .option('--dry-run', 'write nothing')
    .action(async (_flags: unknown, self: Command): Promise<void> => {
      const { lock } = await import('../commands/lock.ts');
      done(await lock(flagsOf<LockFlags>(self), io));
    });

const diffCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(command, formatOption(Object.keys(CHANGES_FORMATS)))
    .argument('<old>', 'a corpus folder, a lock or a JSON report')
    .argument('<new>', 'what became of it')
    .option('--claims <glob>', 'claim files that folders are judged with (default: claims/**/*.yaml)', collect)
    .option('--min-change <share>', 'leave out figures that changed by no more than this, such as 5%', share)
    .option('--all', 'show what touches no fact as well: words that moved, typography, sources')
    .action(async (old: string, now: string, _flags: unknown, self: Command): Promise<void> => {
      const { diff } = await import('../commands/diff.ts');
      done(await diff(old, now, flagsOf<DiffFlags>(self), io));
    });

const agreementCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(corpusOption(command), formatOption(Object.keys(AGREEMENT_FORMATS)))
    .argument('<a>', "one editor's claims: a folder, a file or a pattern")
    .argument('<b>', "the other editor's")
    .option('--differences <file>', 'write what parts them as a new claim file, to be ruled on')
    .action(async (a: string, b: string, _flags: unknown, self: Command): Promise<void> => {
      const { agreement } = await import('../commands/agreement.ts');
      done(await agreement(a, b, flagsOf<AgreementFlags>(self), io));
    });

const valueCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withReading(command)
    .argument('<kind>', 'the kind of the answer')
    .argument('<text>', 'the words to read')
    .option('--value <value>', "an editor's value to hold against the words")
    .action(async (kind: string, text: string, _flags: unknown, self: Command): Promise<void> => {
      const { value } = await import('../commands/value.ts');
      done(await value(kind, text, flagsOf<ReadingFlags & { value?: string }>(self), io));
    });

const compareCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withReading(command)
    .argument('<kind>', 'the kind of both answers')
    .argument('<a>', 'the words of one')
    .argument('<b>', 'the words of the other')
    .action(async (kind: string, a: string, b: string, _flags: unknown, self: Command): Promise<void> => {
      const { compare } = await import('../commands/compare.ts');
      done(await compare(kind, a, b, flagsOf<ReadingFlags>(self), io));
    });

const initCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  command
    .argument('[file...]', 'documents to begin with; they are copied into corpus/')
    .option('--yes', 'ask nothing')
    .addOption(
      new Option('--ci <host>', 'write the file with which it checks every change there').choices(['github', 'gitlab']),
    )
    .action(async (files: readonly string[], _flags: unknown, self: Command): Promise<void> => {
      const { init } = await import('../commands/init.ts');
      done(await init(files, self.opts<InitFlags>(), io));
    });

const explainCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(command, formatOption(['terminal']))
    .argument('[code]', 'a finding or a rule; without it, all are listed')
    .action(async (code: string | undefined, _flags: unknown, self: Command): Promise<void> => {
      const { explain } = await import('../commands/explain.ts');
      done(await explain(code, flagsOf(self), io));
    });

const textCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(command, formatOption(['terminal', 'json']))
    .argument('<source>', 'the id of the source')
    .option('--corpus <dir>', 'the folder of sources (default: corpus)')
    .option('--offsets', 'lead each line by the offset of its first character')
    .action(async (source: string, _flags: unknown, self: Command): Promise<void> => {
      const { text } = await import('../commands/text.ts');
      done(await text(source, flagsOf<TextFlags>(self), io));
    });

const corpusOption = (command: Command): Command =>
  command.option('--corpus <dir>', 'the folder of sources (default: corpus)');

const sourcesCommand = (command: Command, io: Io, done: (code: number) => void): Command => {
  corpusOption(withOutput(command, formatOption(['terminal', 'json']))).action(
    async (_flags: unknown, self: Command): Promise<void> => {
      const { sources } = await import('../commands/sources.ts');
      done(await sources(flagsOf<SourcesFlags>(self), io));
    },
  );
  const add = command
    .command('add')
    .description('add what a bibliography names to sources.yaml; what stands there already is never changed');
  corpusOption(add)
    .requiredOption('--from <file>', 'the bibliography: CSL JSON, BibTeX or BibLaTeX')
    .option('--dry-run', 'print the change as a patch, and write nothing')
    .option('--quiet', 'say nothing of what was added, filled in, kept and left out')
    .action(async (_flags: unknown, self: Command): Promise<void> => {
      const { addSources } = await import('../commands/add-sources.ts');
      done(await addSources(flagsOf<AddSourcesFlags>(self), io));
    });
  return command;
};

const draftCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withInputs(command)
    .option('-o, --output-file <file>', 'the claim file to add to; - prints the drafts (default: claims/draft.yaml)')
    .option('--quiet', 'say nothing of what was drafted')
    .action(async (_flags: unknown, self: Command): Promise<void> => {
      const { draft } = await import('../commands/draft.ts');
      done(await draft(flagsOf<DraftFlags>(self), io));
    });

const reviewCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withInputs(command), formatOption(['terminal', 'json']))
    .option('--list', 'list the drafts with their sentences, and write nothing')
    .option('--accept <id>', 'make a claim of a draft; may be given again', collect)
    .option('--drop <id>', 'take a draft out, so that it is not proposed again; may be given again', collect)
    .option('--rename <id=new>', 'give a draft another id, or another question; may be given again', pair)
    .option('--merge <id=into>', 'move the readings of a draft into a claim; may be given again', pair)
    .action(async (_flags: unknown, self: Command): Promise<void> => {
      const { review } = await import('../commands/review.ts');
      done(await review(flagsOf<ReviewFlags>(self), io));
    });

const proofCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withInputs(command), formatOption(Object.keys(PROOF_FORMATS)))
    .argument('<article...>', 'the texts to hold against the sources: text, Markdown, HTML, DOCX')
    .addOption(failSeverityOption())
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .action(async (files: readonly string[], _flags: unknown, self: Command): Promise<void> => {
      const { proof } = await import('../commands/proof.ts');
      done(await proof(files, flagsOf<ProofFlags>(self), io));
    });

const proposeCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withInputs(command)
    .option('-o, --output-file <file>', 'the claim file to add to (default: claims/draft.yaml)')
    .option('--write', 'add what is proved to the claim file, as drafts')
    .option('--dry-run', 'write nothing (the default)')
    .option('--quiet', 'say nothing beside the JSON')
    .action(async (_flags: unknown, self: Command): Promise<void> => {
      const { propose } = await import('../commands/propose.ts');
      done(await propose(flagsOf<ProposeFlags>(self), io));
    });

const importCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withInputs(command)
    .argument('<file>', 'W3C Web Annotations in JSON-LD, or what hypothes.is exports as JSON')
    .option('-o, --output-file <file>', 'the claim file to add to (default: claims/draft.yaml)')
    .option('--write', 'add what is proved to the claim file, as drafts')
    .option('--dry-run', 'write nothing (the default)')
    .option('--quiet', 'say nothing beside the JSON')
    .action(async (file: string, _flags: unknown, self: Command): Promise<void> => {
      const { importAnnotations } = await import('../commands/import.ts');
      done(await importAnnotations(file, flagsOf<ProposeFlags>(self), io));
    });

const mcpCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withInputs(command)
    .option('--read-only', 'write nothing, whatever a tool is told')
    .option('-o, --output-file <file>', 'the claim file that drafts are added to (default: claims/draft.yaml)')
    .action(async (_flags: unknown, self: Command): Promise<void> => {
      const { mcp } = await import('../commands/mcp/index.ts');
      done(await mcp(flagsOf<McpFlags>(self), io));
    });

const schemaCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  command
    .argument('<name>', 'claims, sources, config, suppressions, report, proposals or outcomes')
    .option('-o, --output-file <file>', 'write there instead of to standard output')
    .option('--force', FORCES)
    .action(async (name: string, flags: Output): Promise<void> => {
      const { schema } = await import('../commands/schema.ts');
      done(await schema(name, flags, io));
    });

/** One row a command: its name, what it does, and how it is built. */
export const COMMANDS = [
  ['report', 'where the sources agree and where they cannot all be right (the default)', reportCommand],
  ['check', 'the findings, with exit code 1 when one reaches the threshold', checkCommand],
  ['merge', 'judge what the shards of one check proved and read, and report as it would have in one run', mergeCommand],
  ['show', 'one claim in full, with its evidence hash', showCommand],
  ['draft', 'propose claims for what the sources answer together, as drafts to accept or drop', draftCommand],
  ['review', 'accept, rename, merge or drop drafts, one after the other', reviewCommand],
  ['proof', 'what you are about to publish, held against the sources: quotations, figures, dates, names', proofCommand],
  ['propose', 'prove claims that come as JSON on standard input, and with --write add them as drafts', proposeCommand],
  ['import', 'draft readings from annotations, proved as "propose" proves them', importCommand],
  ['resolve', 'record a ruling on a contradiction in its claim file', resolveCommand],
  ['find', 'where words stand in the corpus, with a reading ready to paste', findCommand],
  ['text', 'what was extracted from the file of a source', textCommand],
  ['sources', 'what is known of each source, and from where; "sources add" takes a bibliography', sourcesCommand],
  ['audit', 'the numbers, dates and names that no reading covers', auditCommand],
  ['lock', 'record what the sources are and what the readings stand on', lockCommand],
  ['diff', 'which facts changed between two folders, locks or reports', diffCommand],
  ['agreement', "where two editors' claims on one corpus agree, kind by kind, and where they differ", agreementCommand],
  ['value', 'how a text is read', valueCommand],
  ['compare', 'how two texts stand, and by which rule', compareCommand],
  ['mcp', 'serve the Model Context Protocol on standard input and output, for programs that draft claims', mcpCommand],
  ['init', 'a corpus with its manifest, the shape of a claim and a configuration, to begin with', initCommand],
  ['schema', 'the JSON Schema of a file, for editors', schemaCommand],
  ['explain', 'what a finding or a rule means', explainCommand],
] as const;
