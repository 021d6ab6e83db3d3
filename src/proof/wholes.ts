import type { Sentence } from '../draft/sentence.ts';
import type { Span } from '../model/place.ts';
import { overlaps } from '../text/lists.ts';
import type { Mark } from './model.ts';
import { asSentence, themesIn, themesOf, type Shelf } from './shelf.ts';
import { tellsTheSame } from './slots.ts';
import type { Statement } from './statements.ts';

/** Words by which a thing is told of all there is: "all of the dead", "every village", "the whole crew". */
const WHOLE = /\b(?:all|every|each|whole|entire|entirely|everyone|everybody|everything|completely|none)\b/iu;
/** The same words where they quantify nothing that the sentence tells of: "after all", "all the same", "all but". */
const NO_WHOLE =
  /\b(?:(?:after|above|at|for|in|first of|of|not|nearly|almost|practically|virtually) all|not (?:every|each|the whole|the entire)|all (?:but|the same|along|too|right|that|this|it)|every (?:day|week|month|year|night|time|now|other|so|few)|each other|all (?:three|two|four|five|six|seven|eight|nine|ten|\d+))\b/giu;
/** Words by which a part of a thing is told, right before it. */
const PART =
  /\b(?:(?:including|dozens|hundreds|thousands|scores|tens|some|many|most|few|several|parts?|portions?|half|majority|number|per ?cent|\d+%)\b(?:[^.,;:!?]{0,12}?|, [^.,;:!?]{1,30}, )\bof|including|some|many|most|several|few|mostly|mainly|largely|chiefly|partly)\s+/giu;
/** A noun phrase that hangs on a part, in words. */
const REACH = 5;

/** What a sentence tells of a part alone, and where. */
const partsIn = (sentence: Sentence): readonly { readonly at: Span; readonly of: ReadonlySet<string> }[] => {
  const themes = themesIn(sentence).filter(({ theme }) => !theme.startsWith('('));
  return Array.from(sentence.text.matchAll(PART), ({ index, 0: { length } }) => {
    const start = index + length;
    const phrase = new RegExp(`^(?:[^\\s.,;:!?]+[\\s]*){0,${REACH}}`, 'u').exec(sentence.text.slice(start))?.[0] ?? '';
    const end = start + phrase.trimEnd().length;
    return {
      at: { start: index, end },
      of: new Set(themes.filter(({ at }) => at.start >= start && at.end <= end).map(({ theme }) => theme)),
    };
  });
};

const isOfAll = (text: string): boolean => WHOLE.test(text.replace(NO_WHOLE, ' '));

/** Tells what is said of all, where the nearest sentence of the sources says it of a part: "all of the dead are civilians" of "including dozens of civilians". */
export const proveWholes = (
  { text, span, cited, isQuestion }: Statement,
  shelf: Shelf,
  isSet: (at: Span) => boolean,
): readonly Mark[] => {
  if (isQuestion || isSet(span) || !isOfAll(text)) return [];
  const mine = asSentence(text);
  if (partsIn(mine).length > 0) return [];
  const [near] = shelf.nearestTo(themesOf(mine), cited);
  if (near === undefined || !tellsTheSame(near)) return [];
  const { sentence } = near.shelved;
  if (isOfAll(sentence.text)) return [];
  const own = new Set(themesOf(mine).keys());
  const part = partsIn(sentence).find(({ of }) => overlaps(of, own));
  if (part === undefined) return [];
  const at = { start: sentence.span.start + part.at.start, end: sentence.span.start + part.at.end };
  const against = { source: sentence.source.id, span: at, text: sentence.text.slice(part.at.start, part.at.end) };
  const lead = text.length - text.trimStart().length;
  const place = { start: span.start + lead, end: span.start + text.trimEnd().length };
  return [
    { stated: 'statement', result: 'contradicted', span: place, words: text.trim(), cited, against, rule: 'part' },
  ];
};
