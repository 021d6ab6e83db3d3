import { SPEECH_VERBS } from '../languages/en/draft/index.ts';
import { SOMEBODY } from '../languages/en/age-words.ts';
import { UTTERANCES, VIEW_LEADS } from '../languages/en/attributing-words.ts';
import { QUOTING_VERBS, SAYING_VERBS } from '../languages/en/stance/verbs/sayings.ts';
import { foldPart } from '../kinds/names/parts.ts';
import { isDemonym, isSeat } from '../languages/en/gazetteer.ts';
import type { Span } from '../model/place.ts';
import { formsOf } from '../stance/forms.ts';
import { sentenceAround } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Against } from './model.ts';

/** Phrases that may open a sentence. */
const eitherCase = (list: string): string =>
  list
    .split('|')
    .map((phrase) => `[${phrase.charAt(0)}${phrase.charAt(0).toUpperCase()}]${phrase.slice(1)}`)
    .join('|');

const NAME = String.raw`((?:\p{Lu}[\p{L}’'-]*\s+){0,4}\p{Lu}[\p{L}’'-]+)`;
const VERB = String.raw`(?:(?:has|had)\s+)?(\p{Ll}+)`;
const CLOSED = String.raw`^[,.!?\s]*[”"»“’']\s*,?\s*`;
/** “…,” said NAME · “…,” NAME said */
const BEHIND = new RegExp(String.raw`${CLOSED}${VERB}\s+${NAME}`, 'u');
const TURNED = new RegExp(String.raw`${CLOSED}${NAME}\s+${VERB}\b`, 'u');
/** NAME said … “…” */
const BEFORE = new RegExp(String.raw`${NAME},?\s+${VERB}`, 'gu');
const OPENS = /^[^.;!?“"«]{0,60}[“"«„‘']$/u;
/** “…” were NAME's words */
const OWNED_BEHIND = new RegExp(
  String.raw`${CLOSED}(?:is|are|was|were)\s+${NAME}['’]s\s+(?:own\s+)?(?:${UTTERANCES})\b`,
  'u',
);
/** in NAME's words … “…” */
const OWNED = new RegExp(String.raw`${NAME}['’]s\s+(?:own\s+)?(?:${UTTERANCES})\b`, 'gu');
/** To NAME … “…”, at the head of its clause */
const VIEWED = new RegExp(
  String.raw`(?:^|[.;:!?,—–]\s*|\b(?:and|but|while|whereas)\s+|\n)(?:${eitherCase(VIEW_LEADS)})\s+(?:\p{Ll}+\s+){0,3}${NAME}(?!\p{L}|['’]s)`,
  'gu',
);

const VERBS: ReadonlySet<string> = new Set(
  [...SPEECH_VERBS.split('|'), ...SAYING_VERBS.flatMap(({ words }) => words.split('|')), ...QUOTING_VERBS]
    .filter((verb) => !verb.includes(' '))
    .flatMap((verb) => formsOf(verb).map(([form]) => form)),
);

const REACH = 160;

const isSaying = (verb: string | undefined): boolean => verb !== undefined && VERBS.has(verb);

const nameBehind = (text: string): RegExpExecArray | null => {
  const found = BEHIND.exec(text);
  if (found && isSaying(found[1])) return found;
  const turned = TURNED.exec(text);
  return turned && isSaying(turned[2]) ? turned : OWNED_BEHIND.exec(text);
};

const nameBefore = (text: string): RegExpExecArray | undefined =>
  [
    ...[...text.matchAll(BEFORE)].filter(({ 2: verb }) => isSaying(verb)),
    ...text.matchAll(OWNED),
    ...text.matchAll(VIEWED),
  ]
    .filter(({ index, 0: all }) => OPENS.test(text.slice(index + all.length)))
    .sort((a, b) => a.index - b.index)
    .at(-1);

/** "The Armenian premier", and a seat of government, which many speak for: neither names who speaks. */
const isOfGovernment = (name: string): boolean => isDemonym(foldPart(name)) || isSeat(foldPart(name));

/** Who a text says speaks, and where, by the verb of saying or the words for a view right beside the quotation. */
const speakerOf = (text: string, { start, end }: Span): Span | undefined => {
  const behind = nameBehind(text.slice(end, end + REACH));
  const from = Math.max(0, start - REACH);
  const found = behind ?? nameBefore(text.slice(from, start));
  const name = found?.find((group, at) => at > 0 && /^\p{Lu}/u.test(group));
  if (!found || name === undefined || isOfGovernment(name)) return undefined;
  const at = (behind ? end : from) + found.index + found[0].indexOf(name);
  return { start: at, end: at + name.length };
};

const NEXT_SENTENCE = /\S/gu;

/** So many sentences before one that tells its speaker by "he" is the speaker looked for. */
const FARTHEST_BACK = 4;

/** The sentence before another; the same where there is none. */
const sentenceBefore = (text: string, { start, end }: Span): Span =>
  start > 1 ? sentenceAround(text, { start: start - 2, end: start - 1 }) : { start, end };

const isToldOfSomebody = (text: string, own: Span, { start, end }: Span): boolean =>
  tokensOf(`${text.slice(own.start, start)} ${text.slice(end, own.end)}`).some(({ lower }) => SOMEBODY.has(lower));

/** The sentence of a passage with the ones beside it, where a speaker would be named, and more before it where it says "he". */
const around = (text: string, span: Span): string => {
  const own = sentenceAround(text, span);
  let before = sentenceBefore(text, own);
  for (let back = 1; back < FARTHEST_BACK && isToldOfSomebody(text, own, span); back += 1)
    before = sentenceBefore(text, before);
  NEXT_SENTENCE.lastIndex = own.end;
  const next = NEXT_SENTENCE.exec(text)?.index;
  const after = next === undefined ? own : sentenceAround(text, { start: next, end: next + 1 });
  return text.slice(Math.min(before.start, own.start), Math.max(after.end, own.end));
};

/** So far from the marks around it do words of a quotation stand. */
const FARTHEST_MARK = 300;

/** The whole quotation that some words of a text stand in; the words where no marks stand around them. */
const quotationAround = (text: string, { start, end }: Span): Span => {
  const before = /[“"„«]([^“”"„«»\n]*)$/u.exec(text.slice(Math.max(0, start - FARTHEST_MARK), start));
  const behind = /^([^“”"„«»\n]*)[”"“»]/u.exec(text.slice(end, end + FARTHEST_MARK));
  return before && behind
    ? { start: start - (before[1]?.length ?? 0), end: end + (behind[1]?.length ?? 0) }
    : { start, end };
};

/** Whether a source itself gives words to somebody else by name. */
const isOthers = (source: string, span: Span, speaker: string): boolean => {
  const at = speakerOf(source, quotationAround(source, span));
  const named = at && source.slice(at.start, at.end).toLowerCase();
  return named !== undefined && !SOMEBODY.has(named) && !named.includes(speaker);
};

/** The speaker whom a manuscript gives words to, where each place of them in the source gives them to another, or does not name that one in their sentence or beside it. */
export const wrongSpeaker = (
  manuscript: string,
  span: Span,
  source: string,
  places: readonly Against[],
): Span | undefined => {
  const at = speakerOf(manuscript, span);
  const speaker = at && manuscript.slice(at.start, at.end).toLowerCase().split(/\s+/u).at(-1);
  if (speaker === undefined || !source.toLowerCase().includes(speaker)) return undefined;
  const isHis = ({ span: place }: Against): boolean =>
    around(source, place).toLowerCase().includes(speaker) && !isOthers(source, place, speaker);
  return places.some(isHis) ? undefined : at;
};
