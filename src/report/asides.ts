import { languageName, primaryTag } from '../languages/tags.ts';
import type { FrameType } from '../model/frame.ts';
import type { Report, ReportReading } from '../model/report.ts';
import type { Stance } from '../model/stance.ts';
import { nameOf } from './words.ts';

const STANCES = {
  asserted: undefined,
  doubted: 'not vouched for',
  planned: 'planned',
  open: 'left open',
  denied: 'denied',
  withdrawn: 'withdrawn',
} as const satisfies Record<Stance, string | undefined>;

const FRAMES = {
  level: undefined,
  change: 'a change',
  increment: 'so many more',
  rate: 'a rate',
  each: 'for each',
  part: 'a part of a whole',
  share: 'a share',
  multiple: 'a multiple',
  union: 'several together',
  scope: 'with what it takes in or leaves out',
} as const satisfies Record<FrameType, string | undefined>;

const said = (words: string | undefined): readonly string[] => (words === undefined ? [] : [words]);

/** A language is named where it is not English, and a translation always. */
const languageOf = ({ language, translation, english }: ReportReading): readonly string[] => [
  ...(language === undefined || primaryTag(language.tag) === 'en' ? [] : [`in ${languageName(language.tag)}`]),
  ...(english === undefined ? [] : [`read as “${english}”`]),
  ...(translation === undefined ? [] : [`“${translation}”, translated by the editor`]),
];

/**
 * How a source stands to what it says, what the value is of, the day described, and the language; what goes without
 * saying is not said.
 */
export const qualifiersOf = (reading: ReportReading): readonly string[] => [
  ...said(STANCES[reading.stance]),
  ...said(reading.frame && FRAMES[reading.frame.type]),
  ...(reading.asOf === undefined ? [] : [`as of ${reading.asOf}`]),
  ...languageOf(reading),
];

/** What is to be known of a reading beside its words and its value: who speaks, where it is not the source itself, and how. */
export const asidesOf = (report: Report, reading: ReportReading): readonly string[] => [
  ...(reading.voice === reading.source ? [] : [nameOf(report, reading.voice)]),
  ...qualifiersOf(reading),
];
