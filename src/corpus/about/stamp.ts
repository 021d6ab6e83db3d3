import { packOf } from '../../languages/packs/index.ts';
import { inEnglish } from '../../languages/phrases/index.ts';
import {
  BY_WORDS,
  CHANGED_IN_ENGLISH,
  CHANGED_WORDS,
  PUBLISHED_IN_ENGLISH,
  PUBLISHED_WORDS,
} from '../../languages/stamps.ts';
import type { IsoDate } from '../../model/source.ts';
import { dayIn } from './day.ts';

/** What the words before a day say of it; nothing where none do. */
export type Label = 'published' | 'changed';

/** A line that is a stamp and nothing else: days with what is said of each, who wrote, the hour, how long it takes to read. */
export interface Stamp {
  readonly days: readonly { readonly day: IsoDate; readonly label?: Label }[];
  /** Whether it names who wrote, after "By". */
  readonly isByline: boolean;
  /** Whether it has other words with capitals, which may say what its days are of: "Deadline", "Town Hall". */
  readonly isOfElse: boolean;
  /** Words that wait for their day, which the next line may have. */
  readonly label?: Label;
}

/** No stamp is longer, in characters. */
const LONGEST = 200;

const EDGE = String.raw`(?![\p{L}\p{M}\p{N}])`;
const WORD = String.raw`\p{L}[\p{L}\p{M}.'’-]{0,30}`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`;
/** Days in figures stand with full stops: of "05/03/2021" nobody knows which is the month. */
const DATE = String.raw`(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}(?:\.|st|nd|rd|th|er|º)?,? (?:de )?${WORD},? (?:de )?\d{4}|${WORD} \d{1,2}(?:st|nd|rd|th)?,? \d{4})`;

const at = (pattern: string): RegExp => new RegExp(`(?:${pattern})${EDGE}`, 'iuy');
const SEPARATOR = /[\s|•·∙,;:–—/()-]+/uy;
const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['published', at(`${PUBLISHED_IN_ENGLISH}|${PUBLISHED_WORDS}`)],
  ['changed', at(`${CHANGED_IN_ENGLISH}|${CHANGED_WORDS}`)],
];
const DAY = at(DATE);
/** A weekday in the language of the page, it may be. */
const DAY_WITH_WORD = at(String.raw`${WORD},? ${DATE}`);
/** The hour, its zone, how long ago it was, how long the story takes, and small words between a label and its day. */
const BESIDE: readonly RegExp[] = [
  at(
    String.raw`\d{1,2}(?:[:.h]\d{2}){1,2}(?: ?[ap]\.?m\b\.?)?(?: ?(?:[A-Z]{2,5}(?:[+-]\d{1,2})?|Uhr|час\.?|г\.))?|\d{1,2} ?[ap]\.?m\b\.?(?: [A-Z]{2,4})?`,
  ),
  at(String.raw`(?:about |over )?\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago`),
  at(String.raw`\d{1,3} ?min(?:ute)?s?(?: read)?|\d{1,5} (?:comments?|shares?|views?)`),
  at('(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|thurs?|fri|sat|sun'),
  at('on|at|in|am|um|le|à|el|a las|il|alle|em|às|op|om|г\\.?|in der|the'),
];
const BY = at(BY_WORDS);
const NAMED = new RegExp(`${CAPITALISED}${EDGE}`, 'uy');
/** Between names. */
const JOINING = at('and|und|et|y|e|en|и|і|de|del|der|di|van|von|al|bin|ibn|for|of|&');

const lengthAt = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** The one day that words name in full in the language of the page, where each of them is known. */
const dayAbroad = (words: string, language: string): IsoDate | undefined => {
  const pack = packOf(language);
  const english = pack === undefined ? undefined : inEnglish(words, pack, 'date');
  return english?.ok === true ? dayIn(english.english) : undefined;
};

/** The day at a place of a line, and how long its words are. */
const dayAt = (line: string, index: number, language: string): { day: IsoDate; length: number } | undefined => {
  const [bare, whole] = [DAY, DAY_WITH_WORD].map((pattern) =>
    line.slice(index, index + lengthAt(pattern, line, index)),
  );
  const day = dayIn(bare ?? '') ?? dayAbroad(bare ?? '', language);
  if (bare && day !== undefined) return { day, length: bare.length };
  const later = whole ? dayAbroad(whole, language) : undefined;
  return whole && later !== undefined ? { day: later, length: whole.length } : undefined;
};

type Part = 'label' | 'by' | 'name' | 'beside';

/** What stands at a place of a line that is no day, and how long it is; nothing where it belongs to no stamp. */
const partAt = (
  line: string,
  index: number,
  isByline: boolean,
): { readonly part: Part; readonly length: number; readonly label?: Label } | undefined => {
  for (const [label, pattern] of LABELS) {
    const length = lengthAt(pattern, line, index);
    if (length > 0) return { part: 'label', length, label };
  }
  const by = lengthAt(BY, line, index);
  if (by > 0 && lengthAt(NAMED, line, index + by + lengthAt(SEPARATOR, line, index + by)) > 0)
    return { part: 'by', length: by };
  for (const pattern of [SEPARATOR, ...BESIDE, ...(isByline ? [JOINING] : [])]) {
    const length = lengthAt(pattern, line, index);
    if (length > 0) return { part: 'beside', length };
  }
  const length = lengthAt(NAMED, line, index);
  return length > 0 ? { part: 'name', length } : undefined;
};

/** Reads a line as a stamp, given the words that waited for their day; nothing where any of it belongs to something else. */
export const stampIn = (line: string, language: string, before?: Label): Stamp | undefined => {
  if (line.length > LONGEST) return undefined;
  const days: { day: IsoDate; label?: Label }[] = [];
  let [isByline, isOfElse, label] = [false, false, before];
  for (let index = 0; index < line.length;) {
    const found = dayAt(line, index, language);
    if (found !== undefined) {
      days.push({ day: found.day, ...(label !== undefined && { label }) });
      label = undefined;
      index += found.length;
      continue;
    }
    const next = partAt(line, index, isByline);
    if (next === undefined) return undefined;
    label = next.label ?? label;
    isByline ||= next.part === 'by';
    isOfElse ||= next.part === 'name' && !isByline;
    index += next.length;
  }
  return { days, isByline, isOfElse, ...(label !== undefined && { label }) };
};
