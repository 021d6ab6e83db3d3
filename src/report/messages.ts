import { firstOf } from '../text/lists.ts';
import type { CampSummary, FactChange, FindingBody, FindingCode, FindingData, Locked } from '../model/finding.ts';
import { STANCES } from '../model/stance.ts';
import type { UnreadFile } from '../model/unread-file.ts';

/** Longest text that a message repeats; what is to be pasted is never cut. */
const LONGEST_EXCERPT = 160;

/** How many known names are listed where none is near. */
const NAMES_LISTED = 8;

type Messages = { readonly [C in FindingCode]: (data: FindingData[C]) => string };

const excerpt = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= LONGEST_EXCERPT ? line : `${characters.slice(0, LONGEST_EXCERPT).join('')} …`;
};

const quoted = (text: string): string => `“${excerpt(text)}”`;

/** Ends a clause that another room wrote with exactly one full stop. */
const sentence = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…][”"')]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
};

const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => sentence(part ?? ''))
    .join(' ');

/** `a, b and c`. */
const list = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

const shortList = (items: readonly string[]): string =>
  items.length <= NAMES_LISTED ? list(items) : firstOf(items, NAMES_LISTED);

const inLanguage = (language: string): string =>
  language === 'an unknown language' ? 'in a language that cannot be told' : `in ${language}, which is not read yet`;

const didYouMean = (suggestion: string | undefined): string | undefined =>
  suggestion === undefined ? undefined : `Did you mean “${suggestion}”?`;

/** Why a file in the corpus folder is no source, and what would make it one. */
const UNREAD = {
  unlisted: { reason: 'sources.yaml does not name it', remedy: 'Name it there, or move it elsewhere' },
  format: {
    reason: 'its format is not one of those that are read',
    remedy: 'Save its words in one, as .txt, or move it elsewhere',
  },
  link: {
    reason: 'it is a link to a folder, which is not followed',
    remedy: 'Put the files themselves into the corpus folder',
  },
} as const satisfies Record<UnreadFile['why'], { readonly reason: string; readonly remedy: string }>;

const whyUnread = ({ why, kind }: UnreadFile): { readonly reason: string; readonly remedy: string } =>
  kind ? { reason: `it is ${kind.what}`, remedy: `${kind.remedy}, or move it elsewhere` } : UNREAD[why];

const unreadSource = (name: string, unread: UnreadFile): string => {
  const { reason, remedy } = whyUnread(unread);
  return sentences(`“${name}” is no source: ${unread.file} lies in the corpus, but ${reason}`, remedy);
};

const unknown = (what: string, plural: string, data: FindingData['unknown-party']): string =>
  sentences(
    `No ${what} is called “${data.name}”`,
    didYouMean(data.suggestion) ??
      (data.known.length === 0 ? `There are no ${plural}` : `The ${plural} are ${shortList(data.known)}`),
  );

const change = ({ what, quoted: before, found }: FactChange): string => {
  if (before === '') return `the source adds the ${what} “${found}”`;
  if (found === '') return `the source does not have the ${what} “${before}”`;
  return `the ${what} is “${before}” in the quote and “${found}” in the source`;
};

/** What the lock knows of a quote that stands no more. */
const sinceLocked = (locked: Locked | undefined): string | undefined =>
  locked && `It stood there when the sources were locked, for ${excerpt(locked.text)}; the source has changed since`;

const readings = (count: number): string => `${count} ${count === 1 ? 'reading' : 'readings'}`;

/** What became of the readings of a source that changed. */
const standing = ({ stands, lost }: FindingData['source-changed']): string => {
  if (stands + lost.length === 0) return 'No reading of it was locked';
  if (lost.length === 0)
    return stands === 1 ? 'The reading of it still stands' : `All ${readings(stands)} of it still stand`;
  const claims = shortList([...new Set(lost)]);
  const others = stands === 0 ? '' : `; ${stands} still ${stands === 1 ? 'does' : 'do'}`;
  return `${readings(lost.length)} of it no longer ${lost.length === 1 ? 'stands' : 'stand'} (${claims})${others}`;
};

const EFFECTS = {
  negation: 'turns it round',
  bound: 'makes it a bound',
  hedge: 'leaves it open',
  approximation: 'makes it approximate',
  modifier: 'makes another value of it',
  name: 'belongs to the name',
  relation: 'makes it somebody or something else',
  frame: 'makes it the number of something else',
} as const satisfies Record<FindingData['quote-truncated']['effect'], string>;

const WHERE = {
  before: 'right before',
  after: 'right after',
  inside: 'inside an elision of',
} as const satisfies Record<FindingData['quote-truncated']['where'], string>;

/** What failed where the words quoted stand, but not with what the reading sets beside them. */
const CONTEXTS = {
  none: '',
  prefix: ', its prefix taken with it,',
  suffix: ', its suffix taken with it,',
  both: ', its prefix and suffix taken with it,',
} as const;

const camp = ({ value, sources }: CampSummary): string => `${excerpt(value)} (${shortList(sources)})`;

const against = (camps: readonly CampSummary[]): string => camps.map(camp).join(' against ');

type Disagreement = FindingData['contradiction'];

const resolved = ({ resolved: ruling }: Disagreement): string | undefined =>
  ruling &&
  sentences(
    `Ruled on by ${ruling.by} on ${ruling.on}${ruling.value === undefined ? '' : ` for ${ruling.value}`}: ${excerpt(ruling.reason)}`,
  );

const disagreement = (lead: string, data: Disagreement): string =>
  sentences(`${lead}: ${against(data.camps)}`, resolved(data));

/** What the sources part on, in a word or two. */
export const SUBJECTS = {
  number: 'the number',
  date: 'the date',
  time: 'the time of day',
  age: 'the age',
  duration: 'the duration',
  spelling: 'the spelling',
  name: 'the name',
  polarity: 'yes or no',
  choice: 'the answer',
  set: 'who or what belongs to the set',
} as const satisfies Record<Disagreement['conflict'], string>;

const ofClaim = (claim: string | undefined): string => (claim === undefined ? '' : ` in the claim ${excerpt(claim)}`);

const MESSAGES: Messages = {
  'yaml-syntax': ({ problem, hint }) => sentences(problem, hint),
  schema: ({ path, expected, found, suggestion }) =>
    sentences(
      `${path === '' ? 'Expected' : `${path}: expected`} ${expected}${found === undefined ? '' : `, found ${excerpt(found)}`}`,
      didYouMean(suggestion),
    ),
  'duplicate-id': ({ what, id }) =>
    `The ${what} id “${id}” stands more than once; each ${what} needs an id of its own.`,
  'unknown-source': (data) => (data.unread ? unreadSource(data.name, data.unread) : unknown('source', 'sources', data)),
  'unknown-party': (data) => unknown('party', 'parties', data),
  'unreadable-source': ({ source, file, problem, hint }) =>
    sentences(`The source “${source}”${file === undefined ? '' : ` (${file})`} cannot be read: ${problem}`, hint),
  'unreadable-folder': ({ folder, problem }) =>
    sentences(`The folder ${folder} cannot be looked into: ${problem}`, 'What lies in it takes no part'),
  'encoding-guessed': ({ source, encoding }) =>
    sentences(
      `The source “${source}” does not say its character set and was read as ${encoding}, which its bytes suggest`,
      `If its letters are right, write encoding: ${encoding} beside it in sources.yaml`,
    ),
  'partly-read': ({ file, parts, hint = 'Save what you quote from as a file of its own in the corpus' }) =>
    sentences(`Of ${file} is not read: ${shortList(parts)}`, hint),
  'text-damaged': ({ source, count, lines }) =>
    sentences(
      `${count === 1 ? 'One character' : `${count} characters`} of the source “${source}” cannot be read; � stands there, in line ${lines.join(', ')} of its text, and no quote may touch it`,
      'Save its file again, or correct its encoding in sources.yaml',
    ),
  'source-not-current': ({ source, status }) =>
    `The source “${source}” is ${status}: what it says corroborates nothing.`,
  'unread-file': ({ others, ...unread }) => {
    const { reason, remedy } = whyUnread(unread);
    return sentences(
      `${unread.file} lies in the corpus and is not read: ${reason}`,
      remedy,
      others === undefined ? undefined : `So it is with ${others} more`,
    );
  },
  'quote-missing': ({ quote, source, nearest, locked }) =>
    sentences(
      `${quoted(quote)} does not stand in ${source}, nor does anything near it`,
      nearest && `The nearest words stand in ${nearest.source}: ${quoted(nearest.text)}`,
      sinceLocked(locked),
    ),
  'quote-drifted': ({ quote, source, found, changes, context, locked }) =>
    sentences(
      `${quoted(quote)}${CONTEXTS[context ?? 'none']} does not stand in ${source}, which says ${quoted(found)}${changes.length === 0 ? '' : `: ${list(changes.map(change))}`}`,
      sinceLocked(locked),
    ),
  'quote-misattributed': ({ quote, source, standsIn, locked }) =>
    sentences(
      `${quoted(quote)} does not stand in ${source}, but it stands in ${shortList(standsIn)}.`,
      sinceLocked(locked),
    ),
  'text-misquoted': ({ words, cited, source, says, changed }) => {
    if (source === undefined) return `${quoted(words)} stands in no source.`;
    if (says === undefined || changed.length === 0)
      return `${quoted(words)} stands in ${source}${cited === undefined ? '' : `, not in ${cited}, which is cited`}.`;
    return `${quoted(words)} does not stand so in ${source}, which says ${quoted(says)}.`;
  },
  'text-misattributed': ({ words, cited, source }) =>
    cited === undefined || cited === source
      ? `${quoted(words)} is not who says so in ${source}.`
      : `${quoted(words)} stands in ${source}, not in ${cited}, which is cited.`,
  'text-contradicted': ({ words, source, says }) => `${source} says ${quoted(says)}, not ${quoted(words)}.`,
  'text-overstated': ({ words, source, says, stance }) =>
    stance === undefined
      ? `${source} says ${quoted(says)}: ${quoted(words)} leaves the bound out.`
      : `${quoted(words)} is told as it is; in ${source}, ${quoted(says)}: ${STANCES[stance]}.`,
  'text-uncovered': ({ words }) => `No source was found that tells of ${quoted(words)}.`,
  'quote-spliced': ({ quote, source, pieces, distance, locked }) =>
    sentences(
      `${quoted(quote)} joins words that stand apart in ${source}: ${list(pieces.map(quoted))}, ${distance} characters between the first and the last.`,
      sinceLocked(locked),
    ),
  'quote-truncated': ({ quote, source, word, where, effect, repaired, locked }) =>
    sentences(
      `“${word}” stands ${WHERE[where]} ${quoted(quote)} in ${source} and ${EFFECTS[effect]}; quote “${repaired}”.`,
      sinceLocked(locked),
    ),
  'not-asserted': ({ quote, source, stance, word }) =>
    sentences(
      `${source} does not assert ${quoted(quote)}: ${STANCES[stance]}${word === '' ? '' : ` (${quoted(word)})`}`,
      'Quote words that it asserts, or give the reading a “stance:” where its sentence is read wrongly',
    ),
  'quote-ambiguous': ({ quote, source, count, prefix, suffix }) =>
    sentences(
      `${quoted(quote)} stands ${count} times in ${source}`,
      prefix === undefined ? undefined : `The prefix “${prefix}” settles on the first`,
      suffix === undefined ? undefined : `The suffix “${suffix}” settles on the first`,
    ),
  'value-unreadable': ({ quote, kind, reason }) => sentences(`No ${kind} can be read from ${quoted(quote)}: ${reason}`),
  'value-ambiguous': ({ quote, kind, candidates, reason }) =>
    sentences(`${quoted(quote)} can be read as more than one ${kind}: ${list(candidates, 'or')}`, reason),
  'value-mismatch': ({ quote, editor, read }) => `The editor's value is ${editor}, but ${quoted(quote)} says ${read}.`,
  'value-by-editor': ({ quote, editor }) =>
    `The value ${editor} of ${quoted(quote)} is the editor's: the words could not be read.`,
  'translation-digits': ({ quote, translation }) =>
    `The numbers in ${quoted(quote)} and in its translation ${quoted(translation)} are not the same.`,
  'polarity-unchecked': ({ quote, language }) =>
    `${quoted(quote)} is ${inLanguage(language)}: no negation or hedge could be looked for. A translation lets it be checked.`,
  'surroundings-unchecked': ({ quote, language, word }) =>
    word === undefined
      ? `${quoted(quote)} is ${inLanguage(language)}: words left out beside it that change it were not looked for, so it confirms nothing for sure.`
      : `${quoted(word)} stands in the sentence of ${quoted(quote)}, and in ${language} the program cannot tell whether it changes what is said: the quote confirms nothing for sure.`,
  'value-not-in-quote': ({ quote, editor }) => `The editor's value ${editor} cannot be seen in ${quoted(quote)}.`,
  contradiction: (data) => disagreement(`Sources part on ${SUBJECTS[data.conflict]}`, data),
  spelling: (data) => disagreement('What may be one name is spelled differently', data),
  'adjacent-days': (data) => disagreement('Sources name neighbouring days, which a time zone may explain', data),
  'self-contradiction': (data) => disagreement(`${data.source} contradicts itself on ${SUBJECTS[data.conflict]}`, data),
  strained: ({ a, b, note }) => sentences(`${a} and ${b} can both be right, but only just: ${note}`),
  incomparable: ({ a, b, note }) => sentences(`${a} and ${b} cannot be compared: ${note}`),
  'too-many-answers': ({ answers, most }) =>
    `The readings give ${answers} different answers: the first ${most} are compared with each other, the others with none.`,
  'mixed-times': ({ first, last }) =>
    `The sources count at different times, from ${first} to ${last}, and no reading says which day it describes.`,
  'weekday-mismatch': ({ quote, stated, actual, date }) =>
    `${quoted(quote)} calls ${date} a ${stated}, but it was a ${actual}.`,
  'zone-mismatch': ({ quote, a, b }) => `${quoted(quote)} gives one moment twice, but ${a} is not ${b}.`,
  'polarity-suspect': ({ quote, label, word }) =>
    word === ''
      ? `The editor's label is “${label}”, but nothing in ${quoted(quote)} shows it.`
      : `The editor's label is “${label}”, but “${word}” in ${quoted(quote)} points the other way.`,
  'resolution-stale': ({ recorded, evidence }) =>
    `The evidence has changed since this was ruled on: it was ${recorded} and is now ${evidence}.`,
  'resolution-unneeded': ({ verdict }) =>
    `Nothing contradicts any more: the claim is ${verdict} without this resolution.`,
  'suppression-unneeded': ({ finding, claim, evidence, now }) =>
    now === undefined
      ? `Nothing is suppressed by this any more: there is no ${finding}${ofClaim(claim)} on the evidence ${evidence}.`
      : `The evidence has changed since ${finding}${ofClaim(claim)} was suppressed, and it counts again: it was ${evidence} and is now ${now}.`,
  'suppression-expired': ({ finding, claim, expired, reason }) =>
    sentences(
      `The suppression of ${finding}${ofClaim(claim)} ran out after ${expired}, and it counts again`,
      `It was given for: ${excerpt(reason)}`,
    ),
  uncorroborated: ({ source }) => `Only ${source} answers this.`,
  'single-origin': ({ origin, sources }) =>
    `${list(sources)} go back to one origin, ${origin}, and do not confirm each other.`,
  'source-changed': (data) =>
    sentences(
      `The source “${data.source}” has changed since it was locked${data.changed === 'file' ? ', but its words have not' : ''}`,
      standing(data),
    ),
  'shared-passage': ({ source, other, words, text }) =>
    `${source} and ${other} share ${words} words, ${quoted(text)}: readings inside have one origin.`,
  'unused-source': ({ source }) => `No reading quotes the source “${source}”.`,
};

/**
 * What a finding says, in one line of plain English: what stands, what was expected, and what would settle it. The text
 * repeats words of sources and registry as they are: whoever prints it escapes it for its medium.
 */
export const message = <C extends FindingCode>(body: FindingBody<C>): string => MESSAGES[body.code](body.data);

/** The same for a code and its data apart. */
export const messageFor = <C extends FindingCode>(code: C, data: FindingData[C]): string => MESSAGES[code](data);
