import type { ReportClaim } from '../../../model/report.ts';
import type { KindName } from '../../../model/values.ts';
import { campClass, letterMark, lettersOf } from '../camps.ts';
import type { Markup } from '../markup.ts';
import { shorten } from '../../words.ts';
import { SHORT, valueText } from '../words.ts';
import { durationTicks, numberScale, numberTicks, timeScale, timeTicks } from './axes.ts';
import { headOf, picture, type PictureRow } from './draw.ts';
import { drawnNumbers, drawnTimes, type Drawn } from './stretches.ts';
import type { Scale, Tick } from './scale.ts';

/** Values that one picture holds. */
const MOST_ROWS = 30;

/** How the values of a kind are drawn. */
interface Drawing {
  readonly title: string;
  readonly drawn: (claim: ReportClaim) => readonly Drawn[];
  readonly scale: (stretches: readonly Drawn['stretch'][]) => Scale;
  readonly ticks: (scale: Scale, stretches: readonly Drawn['stretch'][], claim: ReportClaim) => readonly Tick[];
}

const NUMBERS = {
  title: 'On one line',
  drawn: ({ readings }: ReportClaim) => drawnNumbers(readings),
  scale: numberScale,
} as const;

const TIMES = {
  title: 'On one calendar',
  drawn: ({ readings }: ReportClaim) => drawnTimes(readings),
  scale: timeScale,
  ticks: (scale: Scale, stretches: readonly Drawn['stretch'][]) => timeTicks(stretches, scale),
} as const;

const unitText = (claim: ReportClaim): string => {
  const first = claim.readings.find(
    ({ value }) => typeof value === 'object' && value !== null && 'unit' in value,
  )?.value;
  const unit = typeof first === 'object' && first !== null && 'unit' in first ? first.unit : '';
  return unit === 'percent' ? ' %' : unit === '' ? '' : ` ${unit}`;
};

/** Kinds whose answers have a place on a line. */
const DRAWINGS: Readonly<Partial<Record<KindName, Drawing>>> = {
  count: { ...NUMBERS, ticks: (scale) => numberTicks(scale, true) },
  quantity: { ...NUMBERS, ticks: (scale, _, claim) => numberTicks(scale, false, unitText(claim)) },
  duration: { ...NUMBERS, ticks: durationTicks },
  date: TIMES,
  deadline: TIMES,
};

/** The values of a claim on one scale, where it is of a kind that has one, and they are not all the same. */
export const claimPicture = (claim: ReportClaim): Markup | null => {
  const drawing = DRAWINGS[claim.kind];
  const drawn = drawing?.drawn(claim).slice(0, MOST_ROWS) ?? [];
  if (drawing === undefined || drawn.length < 2) return null;
  const letters = lettersOf(claim);
  const rows = drawn.map(({ stretch, readings }): PictureRow => {
    const [first] = readings;
    const letter = first && letters.get(first.key);
    const sources = [...new Set(readings.map(({ source }) => source))];
    return {
      head: headOf(first === undefined ? '' : shorten(valueText(first), SHORT), sources, letterMark(letter)),
      stretches: [{ ...stretch, look: campClass(letter) }],
    };
  });
  const stretches = drawn.map(({ stretch }) => stretch);
  const scale = drawing.scale(stretches);
  return picture(drawing.title, rows, scale, drawing.ticks(scale, stretches, claim));
};
