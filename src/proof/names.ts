import { namesIn } from '../audit/names.ts';
import type { Named } from '../draft/mentions.ts';
import { KINDS } from '../kinds/index.ts';
import { foldPart } from '../kinds/names/parts.ts';
import { OFFICES } from '../languages/en/titles.ts';
import { OFFICE_TOPICS } from '../kinds/names/titles.ts';
import type { Span } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Name } from '../model/values.ts';
import { groupBy } from '../text/group.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';
import type { Against, Mark } from './model.ts';
import { asSentence, themesOf, type Shelf } from './shelf.ts';
import { tellsTheSame } from './slots.ts';
import type { Statement } from './statements.ts';

/** Spellings that the registry holds for one. */
const aliasesOf = ({ claims }: Report): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ options }) =>
      Object.entries(options.aliases ?? {}).flatMap(([name, others]) =>
        [name, ...others].map((one) => one.toLowerCase()),
      ),
    ),
  );

const againstOf = ({ source, sentence, span }: Named): Against => ({
  source: source.id,
  span: { start: span.start + sentence.span.start, end: span.end + sentence.span.start },
  text: sentence.text.slice(span.start, span.end),
});

const read = (words: string): Name | null => {
  const outcome = KINDS.name.read(words.replace(/\s+/gu, ' '), { options: {} });
  return outcome.ok ? outcome.value : null;
};

const readNamed = rememberedOf(({ text }: Named) => read(text));

/** By which rule two names are of two, or one of them is written wrong; `null` where they may be one. */
const ruleApart = (mine: Name, other: Named): string | null => {
  const theirs = readNamed(other);
  if (theirs === null) return null;
  const { relation, rule } = KINDS.name.relate(mine, theirs, {});
  return relation === 'contradicts' ? rule : null;
};

const isMisspelling = (mine: Name, other: Named): boolean => ruleApart(mine, other) === 'spelling';

const lastOf = (folded: string): string => folded.split(' ').at(-1) ?? '';

const beforeLast = (parts: readonly string[]): string => parts.slice(0, -1).join(' ');

/** The shortest word that is taken for another by itself: of shorter ones a letter makes another name. */
const SHORTEST_ALONE = 6;

/** Whether a word by itself may be a slip for a name: as long as it, so that it is no form of it, "Armenian" of "Armenia". */
const isSlip = (word: string, { folded }: Named): boolean =>
  word.length >= SHORTEST_ALONE && foldPart(word).length === lastOf(folded).length;

/** Whether two names of more than one part differ in one alone, which no source has: "Paul Brandt" of "Paul Brenner". */
const isOtherPart = ({ folded: mine }: Name, { folded }: Named, { hasWord }: Shelf): boolean => {
  const theirs = folded.split(' ');
  // "Mill Lane" and "Chapel Lane" may be two.
  if (mine.at(-1) === theirs.at(-1)) return false;
  if (mine.length < 2 || mine.length !== theirs.length) return false;
  const [other, ...more] = mine.filter((part, at) => part !== theirs[at]);
  return other !== undefined && more.length === 0 && !hasWord(other);
};

/** So many words beside a name may tell the office of the one who bears it. */
const OFFICE_REACH = 3;

/** The offices that a sentence gives to the one whom it names: "the Prime Minister, Robert Ainsley". */
const officesOf = ({ sentence: { tokens }, span }: Named): readonly string[] => {
  const words = tokens.filter(({ isWord }) => isWord);
  const first = words.findIndex(({ start }) => start >= span.start);
  const behind = words.findIndex(({ start }) => start >= span.end);
  const from = Math.max(0, first - OFFICE_REACH);
  const to = behind < 0 ? words.length : behind + OFFICE_REACH;
  return words.slice(from, to).flatMap(({ lower }, at): readonly string[] => {
    if (!OFFICES.has(lower)) return [];
    const before = words[from + at - 1]?.lower ?? '';
    return [OFFICE_TOPICS.has(before) ? `${before} ${lower}` : lower];
  });
};

const NO_WORD = /[^\p{L}\p{N}]+/u;
/** So many answers to whether a text holds some words are kept. */
const MOST_ASKED = 10_000;

/** Tells whether a text holds some words, in whatever case: most are found among its own, and each is looked for once. */
const holderOf = (text: string): ((words: string) => boolean) => {
  const lower = text.toLowerCase();
  const own = new Set(lower.split(NO_WORD));
  return remembered(
    MOST_ASKED,
    (words: string) => words.toLowerCase(),
    (words) => own.has(words.toLowerCase()) || lower.includes(words.toLowerCase()),
  );
};

/** Finds names that stand in another source than the one cited, and those that no source bears where one like it may be meant. */
export const nameProver = (shelf: Shelf, report: Report) => {
  const aliases = aliasesOf(report);
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const holders = new Map(report.sources.map((source) => [source, holderOf(source.text)]));
  const holds = (source: Source, words: string): boolean => holders.get(source)?.(words) === true;
  const byLast = groupBy(shelf.names, ({ folded }) => lastOf(folded));
  const byRest = groupBy(shelf.names, ({ source, folded }) => `${source.id} ${beforeLast(folded.split(' '))}`);
  // One of each spelling in each source: what it may be a slip for is the same wherever it stands.
  const spelled = [...groupBy(shelf.names, ({ source, text }) => `${source.id} ${text}`).values()].flatMap((all) =>
    all.slice(0, 1),
  );
  /** "Church Lane" of "Mill Lane", in the sentence that tells of the same. */
  const isOtherOfSort = (mine: Name, one: Named, { text, cited }: Statement): boolean => {
    if (mine.folded.length < 2 || one.folded.split(' ').length !== mine.folded.length) return false;
    if (text.includes(one.text)) return false;
    const [near] = shelf.nearestTo(themesOf(asSentence(text)), cited);
    const { span, source } = near?.shelved.sentence ?? one.sentence;
    return near !== undefined && tellsTheSame(near) && source === one.source && span.start === one.sentence.span.start;
  };
  return (statement: Statement, manuscript: Source, isSet: (at: Span) => boolean): readonly Mark[] => {
    const { text, cited } = statement;
    const passage = { source: manuscript, span: statement.span, text };
    return namesIn(passage, () => true).flatMap((one): readonly Mark[] => {
      const span = { start: statement.span.start + one.span.start, end: statement.span.start + one.span.end };
      const words = text.slice(one.span.start, one.span.end);
      if (isSet(span) || aliases.has(words.toLowerCase())) return [];
      const base = { stated: one.kind === 'place' ? 'place' : 'name', span, words, cited } as const;
      const last = words.split(/\s+/u).at(-1) ?? words;
      const source = cited === null ? undefined : sources.get(cited);
      const mine = read(words);
      const swapped =
        mine &&
        source &&
        byRest.get(`${source.id} ${beforeLast(mine.folded)}`)?.find((other) => isOtherPart(mine, other, shelf));
      const rule = swapped && ruleApart(mine, swapped);
      if (rule) return [{ ...base, result: 'contradicted', against: againstOf(swapped), rule }];
      const others = byLast.get(foldPart(last)) ?? [];
      const [same] = others;
      const isToldByOffice = (): boolean =>
        source !== undefined && others.flatMap(officesOf).some((office) => holds(source, office));
      if (same && source && !holds(source, last))
        return [
          isToldByOffice()
            ? { ...base, result: 'uncovered' }
            : { ...base, result: 'elsewhere', against: againstOf(same) },
        ];
      const other =
        source && mine && others.find((one) => one.source === source && isOtherOfSort(mine, one, statement));
      const apart = other && ruleApart(mine, other);
      if (apart && !report.sources.some((one) => holds(one, words)))
        return [{ ...base, result: 'contradicted', against: againstOf(other), rule: apart }];
      if (same || report.sources.some((one) => holds(one, last))) return [];
      const isWhole = /\s/u.test(words);
      const near =
        mine &&
        spelled.find(
          (other) => (isWhole || (other.source.id === cited && isSlip(last, other))) && isMisspelling(mine, other),
        );
      return near ? [{ ...base, result: 'contradicted', against: againstOf(near), rule: 'spelling' }] : [];
    });
  };
};
