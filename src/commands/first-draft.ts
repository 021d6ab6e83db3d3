import { loadCorpus } from '../corpus/index.ts';
import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { exists } from '../disk/paths.ts';
import type { Source } from '../model/source.ts';
import { draftSummary } from '../report/draft-summary.ts';
import { DRAFT_FILE, draftClaims } from './draft-claims.ts';
import { calledAs, type Io } from './io.ts';
import { writeDrafts } from './write-drafts.ts';

/** Characters that are drafted from at once, so that nobody waits long for the first screen. */
const MOST_CHARACTERS = 120_000;

/** What came of the first draft. */
interface FirstDraft {
  readonly isWritten: boolean;
  /** What there is to say of it, line by line. */
  readonly lines: readonly string[];
}

export const NO_DRAFT: FirstDraft = { isWritten: false, lines: [] };

const saying = (...lines: readonly string[]): FirstDraft => ({ isWritten: false, lines });

/** The sources that can be read in a moment, in their order. */
const fitting = (sources: readonly Source[]): readonly Source[] => {
  let left = MOST_CHARACTERS;
  return sources.filter(({ text }) => {
    if (text.length > left) return false;
    left -= text.length;
    return true;
  });
};

/**
 * Drafts from the sources of a folder that holds no claim yet, as far as they can be read in a moment.
 *
 * @throws OperationalError where the drafts cannot be written.
 */
export const firstDraft = async (io: Io): Promise<FirstDraft> => {
  if (await exists(`${io.cwd}/${DRAFT_FILE}`)) return NO_DRAFT;
  const corpus = await loadCorpus(DEFAULT_CORPUS, { cwd: io.cwd });
  const command = `"${calledAs(io)} draft"`;
  const all = corpus.sources.length;
  if (all < 2)
    return saying(
      `There is but one source, and nothing to hold it against: put others into corpus/, and run ${command}.`,
    );
  const sources = fitting(corpus.sources);
  if (sources.length < 2)
    return saying(`The sources are long: ${command} proposes claims from them, and takes a while.`);
  const { claims, events, found } = await draftClaims({ ...corpus, sources }, {}, io);
  const rest =
    sources.length === all
      ? []
      : [`These are ${sources.length} of ${all} sources; ${command} reads them all, and takes longer.`];
  if (claims.length === 0)
    return saying(
      'Nothing was drafted: no figure, day or name was found that two of the sources give of one event, in English.',
      ...rest,
    );
  await writeDrafts(DRAFT_FILE, { claims, events }, {}, io);
  return { isWritten: true, lines: [draftSummary(found, corpus, DRAFT_FILE).trimEnd(), ...rest] };
};
