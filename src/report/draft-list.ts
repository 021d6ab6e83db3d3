import type { Report, ReportClaim, ReportReading } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { draftLines, sentenceOf } from './draft-lines.ts';
import { jsonText, printable } from './escape.ts';
import { VERDICTS } from './verdicts.ts';
import { plural } from './words.ts';

/** A draft to review, with the report that it is judged in. */
interface Listed {
  readonly report: Report;
  readonly claim: ReportClaim;
}

const sourcesOf = ({ sources }: Report): ReadonlyMap<string, Source> =>
  new Map(sources.map((source) => [source.id, source]));

/** The drafts to review, each with its verdict and the sentences that it rests on. Ends with a newline. */
export const draftListText = (drafts: readonly Listed[]): string =>
  `${[
    ...drafts.flatMap(({ report, claim }) => [
      `${VERDICTS[claim.verdict].sign} ${claim.verdict}  ${printable(claim.at.file)}:${claim.at.range.start.line}`,
      ...draftLines(claim, sourcesOf(report)),
      '',
    ]),
    `${plural(drafts.length, 'draft')} to review.`,
  ].join('\n')}\n`;

const readingData = (sources: ReadonlyMap<string, Source>, { source, text, anchor, line }: ReportReading) => {
  const found = sources.get(source);
  return {
    source,
    value: text,
    line,
    sentence: found === undefined || anchor === null ? null : sentenceOf(found, anchor.span),
  };
};

/** The same as JSON. */
export const draftListJson = (drafts: readonly Listed[]): string =>
  jsonText({
    schemaVersion: 1,
    drafts: drafts.map(({ report, claim: { id, at, question, kind, verdict, draft, readings } }) => ({
      id,
      file: at.file,
      line: at.range.start.line,
      question,
      kind,
      verdict,
      confidence: draft?.confidence ?? null,
      because: draft?.because ?? [],
      readings: readings.map((reading) => readingData(sourcesOf(report), reading)),
    })),
  });
