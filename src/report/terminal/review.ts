import type { Claim } from '../../model/claim.ts';
import type { Report, ReportClaim, ReportReading } from '../../model/report.ts';
import { decisionsOf, doneText, KEYS, shownIn, type Review } from '../../review/index.ts';
import { largest } from '../../text/lists.ts';
import { printable } from '../escape.ts';
import { VERDICTS } from '../verdicts.ts';
import { plural, shorten } from '../words.ts';
import { inSentence } from './in-sentence.ts';
import { isolated } from './isolate.ts';
import { apart, columns, GUTTER, hang, type Cell } from './layout.ts';
import { paintsFor, type Paints } from './paint.ts';
import { asides, valueText, where } from './words.ts';
import { wrap, wrapPhrases } from './wrap.ts';

/** The draft that is looked at, as it is judged. */
interface Shown {
  readonly report: Report;
  readonly claim: ReportClaim;
}

/** What a screen of the review shows. */
export interface ReviewView {
  readonly review: Review;
  /** `null` where all were seen, or it cannot be judged. */
  readonly shown: Shown | null;
  /** The claims that it can be merged into. */
  readonly targets: readonly Claim[];
}

/** A terminal's columns and rows. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A sentence is hard to read in a column narrower than this: fewer then stand side by side. */
const NARROWEST = 34;

/** Characters on either side of the words quoted: as many as let all sentences stand on the screen. */
const AROUND = [400, 240, 120, 60, 24] as const;

/** Targets that are listed with a number. */
const TARGETS_LISTED = 9;

interface Frame extends Size {
  readonly paints: Paints;
}

/** Readings in turn from each side, so that those that contradict stand beside each other. */
const byTurns = ({ camps = [], readings }: ReportClaim): readonly ReportReading[] => {
  const sides = camps.map((camp) => readings.filter(({ key }) => camp.readings.includes(key)));
  const turns = Array.from(
    {
      length: largest(
        sides.map(({ length }) => length),
        0,
      ),
    },
    (_, turn) => sides.flatMap((side) => side[turn] ?? []),
  );
  return [...new Set([...turns.flat(), ...readings])];
};

const cellOf = (
  { report, claim }: Shown,
  reading: ReportReading,
  { paints }: Frame,
  width: number,
  most: number,
): Cell => [
  ...wrap(`${printable(reading.source)}  ${paints.strong(valueText(reading))}`, width),
  ...wrap(inSentence(report.sources, reading, paints.mark, most), width),
  ...wrap(paints.faint([where(reading), ...asides(report, claim, reading)].join(' · ')), width),
  '',
];

const sentenceLines = (shown: Shown, frame: Frame, most: number): readonly string[] => {
  const readings = byTurns(shown.claim);
  const fit = Math.max(1, Math.floor((frame.width + GUTTER) / (NARROWEST + GUTTER)));
  const beside = Math.min(fit, Math.max(1, readings.length));
  const width = Math.floor((frame.width - (beside - 1) * GUTTER) / beside);
  const cells = readings.map((reading) => cellOf(shown, reading, frame, width, most));
  const rows = Array.from({ length: Math.ceil(cells.length / beside) }, (_, row) =>
    cells.slice(row * beside, (row + 1) * beside),
  );
  return columns(
    rows,
    Array.from({ length: beside }, () => width),
  );
};

const headLines = ({ review }: ReviewView, { claim }: Shown, { paints, width }: Frame): readonly string[] => {
  const verdict = `${VERDICTS[claim.verdict].sign} ${claim.verdict}`;
  const { confidence = '', because = [] } = claim.draft ?? {};
  const place = `${printable(claim.at.file)}:${claim.at.range.start.line}`;
  return [
    ...apart(
      `Draft ${review.at + 1} of ${review.open.length} · ${confidence} · ${paints.verdicts[claim.verdict](verdict)}`,
      paints.faint(place),
      width,
    ),
    ...wrap(paints.strong(printable(claim.id)), width),
    ...wrap(printable(claim.question), width),
    ...(because.length === 0 ? [] : [paints.faint(shorten(`because: ${because.join(', ')}`, width))]),
    paints.faint('─'.repeat(width)),
  ];
};

const endLines = ({ review }: ReviewView, { width }: Frame): readonly string[] => {
  const done = doneText(decisionsOf(review));
  const skipped = review.open.length;
  return [
    'Every draft was shown.',
    ...wrap(done === '' ? 'Nothing was changed.' : `So far: ${done}.`, width),
    ...(skipped === 0
      ? []
      : [
          `${plural(skipped, 'draft')} ${skipped === 1 ? 'is' : 'are'} left as ${skipped === 1 ? 'it is' : 'they are'}.`,
        ]),
    '',
  ];
};

const targetLines = ({ targets }: ReviewView, { width }: Frame): readonly string[] => {
  if (targets.length === 0) return wrap('There is no claim of its kind to merge it into.', width);
  const rest = targets.length - TARGETS_LISTED;
  return [
    ...targets
      .slice(0, TARGETS_LISTED)
      .flatMap(({ id, question }, index) =>
        hang(`${index + 1} `, `${printable(id)}  ${printable(question)}`, width).slice(0, 2),
      ),
    ...(rest > 0 ? [`and ${rest} more, by their ids`] : []),
  ];
};

/** What the last line asks for, or which keys there are. */
const footLines = (view: ReviewView, frame: Frame): readonly string[] => {
  const { review } = view;
  const { paints, width } = frame;
  const notice = review.notice === null ? [''] : wrap(printable(review.notice), width);
  if (review.asking === null) {
    const keys = Object.entries(KEYS).filter(([key]) => shownIn(review) !== undefined || key === 'u' || key === 'q');
    return [
      ...notice,
      ...wrapPhrases(
        keys.map(([key, name]) => `${paints.strong(key)} ${name}`),
        '   ',
        width,
      ),
    ];
  }
  const typed = `${printable(review.asking.typed)}_`;
  const ask =
    review.asking.for === 'rename'
      ? ['A new id, or the question in other words:']
      : [...targetLines(view, frame), 'Merge into (its number or id):'];
  return [...ask, ...hang('> ', typed, width), paints.faint('Enter takes it, Esc leaves all as it is.')];
};

/** The foot at the bottom of the screen, below all that fits above it; what does not is said to be left out. */
const fitted = (lines: readonly string[], foot: readonly string[], height: number): readonly string[] => {
  const room = Math.max(0, height - foot.length);
  const above =
    lines.length <= room
      ? Array.from({ length: room }, (_, index) => lines[index] ?? '')
      : [...lines.slice(0, Math.max(0, room - 1)), '… a taller window shows the rest'].slice(0, room);
  return [...above, ...foot].slice(-height);
};

/**
 * A screen of the review: one draft with its sentences side by side, as much of each as fits, and the keys that there are.
 * No line is wider, and there are no more lines, than the terminal has. Never fails.
 */
export const formatReview = (view: ReviewView, size: Size, color: boolean): readonly string[] => {
  const frame: Frame = { ...size, paints: paintsFor(color) };
  const foot = footLines(view, frame);
  const { shown } = view;
  if (shown === null) {
    const id = shownIn(view.review);
    const lines =
      id === undefined ? endLines(view, frame) : wrap(`${printable(id)} cannot be judged as it stands.`, frame.width);
    return isolated(fitted(lines, foot, frame.height));
  }
  const head = headLines(view, shown, frame);
  const room = frame.height - head.length - foot.length;
  let body: readonly string[] = [];
  for (const most of AROUND) {
    body = sentenceLines(shown, frame, most);
    if (body.length <= room) break;
  }
  return isolated(fitted([...head, ...body], foot, frame.height));
};
