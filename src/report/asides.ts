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
  age: 'an age',
  gap: 'how far off',
  rank: 'a place in a row',
  capacity: 'a capacity',
  union: 'several together',
  scope: 'with what it takes in or leaves out',
  role: undefined,
  'other-party': 'the other party',
  bearer: 'what bears the name',
} as const satisfies Record<FrameType, string | undefined>;

const said = (words: string | undefined): readonly string[] => (words === undefined ? [] : [words]);

/** How a source stands to the words; that it asserts them is said only where the editor says so. */
const stanceOf = ({ stance, stanceByEditor }: ReportReading): readonly string[] =>
  stanceByEditor === undefined ? said(STANCES[stance]) : [`${STANCES[stance] ?? stance}, by the editor`];

/** A language is named where it is not English. */
const languageOf = ({ language }: ReportReading): readonly string[] =>
  language === undefined || primaryTag(language.tag) === 'en' ? [] : [`in ${languageName(language.tag)}`];

/** Words of another language in English. */
export interface InEnglish {
  readonly words: string;
  readonly by: 'read by the program' | 'translated by the editor';
}

/** What the words quoted say in English, as the program read them and as the editor translates them. */
export const inEnglish = ({ english, translation }: ReportReading): readonly InEnglish[] => [
  ...(english === undefined ? [] : [{ words: english, by: 'read by the program' } as const]),
  ...(translation === undefined ? [] : [{ words: translation, by: 'translated by the editor' } as const]),
];

/** How a source stands to what it says, what the value is of, the day described, and the language of the words. */
const mannerOf = (reading: ReportReading): readonly string[] => [
  ...stanceOf(reading),
  ...said(reading.frame && FRAMES[reading.frame.type]),
  ...said(reading.frame?.fate),
  ...(reading.frame?.host === undefined ? [] : [`told of “${reading.frame.host}”`]),
  ...(reading.asOf === undefined ? [] : [`as of ${reading.asOf}`]),
  ...languageOf(reading),
];

const voiceOf = (report: Report, reading: ReportReading): readonly string[] =>
  reading.voice === reading.source ? [] : [nameOf(report, reading.voice)];

/**
 * How a source stands to what it says, what the value is of, the day described, the language, and the words in English;
 * what goes without saying is not said.
 */
export const qualifiersOf = (reading: ReportReading): readonly string[] => [
  ...mannerOf(reading),
  ...inEnglish(reading).map(({ words, by }) => `“${words}”, ${by}`),
];

/** What is to be known of a reading where its words in English stand by themselves: who speaks, if not the source, and how. */
export const mannerAsides = (report: Report, reading: ReportReading): readonly string[] => [
  ...voiceOf(report, reading),
  ...mannerOf(reading),
];

/** What is to be known of a reading beside its words and its value: who speaks, if not the source itself, and how. */
export const asidesOf = (report: Report, reading: ReportReading): readonly string[] => [
  ...voiceOf(report, reading),
  ...qualifiersOf(reading),
];
