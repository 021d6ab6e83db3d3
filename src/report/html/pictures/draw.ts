import { bdi, html, trusted, type Content, type Markup } from '../markup.ts';
import type { Scale, Tick } from './scale.ts';

/** A value as a stretch of a scale: `null` has no end there, an open end leaves the bound itself out. */
export interface Stretch {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly approximate: boolean;
  /** Whether its bounds are numbers of their own, to be marked; those of a day are midnights. */
  readonly ends: boolean;
  /** The numbers as written, where the stretch takes in more. */
  readonly stated: readonly number[];
  /** A class that colours it. */
  readonly look: string;
}

/** One line of a picture: what it shows in words, and its stretches one under another. */
export interface PictureRow {
  readonly head: Content;
  readonly stretches: readonly Stretch[];
  /** Attributes by which filters find the row. */
  readonly data?: Markup;
}

/** Pixels that a stretch takes of a row's height, and that stay free above and below them. */
const LANE = 18;
const PADDING = 5;

/** Percent of the width below which a stretch is drawn as a point. */
const POINT = 0.8;

/** Percent of the width that the tip of an arrow takes. */
const EDGE = 1.3;

/** Percent between labels of an axis: closer ones would run into each other on a phone. */
const LABEL_ROOM = 25;

/** A place in percent with as many decimals as can be seen. */
const percent = (place: number): string => `${Number(place.toFixed(2))}%`;

const dot = (place: number, y: number, kind: string): Markup =>
  html`<circle class="${kind}" cx="${percent(place)}" cy="${y}" r="4.5" />`;

const arrow = (y: number, side: 'left' | 'right'): Markup =>
  side === 'left'
    ? html`<svg class="arrow" x="0" y="${y}" overflow="visible"><path d="M1 0l8 -5v10z" /></svg>`
    : html`<svg class="arrow" x="100%" y="${y}" overflow="visible"><path d="M-1 0l-8 -5v10z" /></svg>`;

const lookOf = ({ low, high, approximate }: Stretch): string =>
  `bar${approximate ? ' about' : ''}${low === null || high === null ? ' endless' : ''}`;

const bar = (left: number, right: number, y: number, look: string): Markup =>
  html`<line class="${look}" x1="${percent(left)}" x2="${percent(right)}" y1="${y}" y2="${y}" />`;

const edge = ({ approximate, ends }: Stretch, place: number, y: number, open: boolean): Markup | null =>
  approximate || !ends ? null : dot(place, y, open ? 'open' : 'closed');

const stretchMark = (stretch: Stretch, scale: Scale, y: number): Markup => {
  const { low, high, lowOpen, highOpen, approximate, stated, look } = stretch;
  const left = low === null ? EDGE : scale.at(low);
  const right = high === null ? 100 - EDGE : scale.at(high);
  const points = approximate ? stated.map((number) => dot(scale.at(number), y, 'closed')) : [];
  if (low !== null && high !== null && right - left < POINT && !approximate)
    return html`<g class="${look}">${dot((left + right) / 2, y, 'closed')}</g>`;
  return html`<g class="${look}"
    >${bar(left, right, y, lookOf(stretch))}${
      low === null ? arrow(y, 'left') : edge(stretch, left, y, lowOpen)
    }${high === null ? arrow(y, 'right') : edge(stretch, right, y, highOpen)}${points}</g
  >`;
};

const zigzag = (place: number, height: number): Markup =>
  html`<svg class="cut" x="${percent(place)}" y="0" overflow="visible"><path d="M0 0v${height}" /></svg>`;

const grid = (ticks: readonly Tick[], scale: Scale, height: number): readonly Markup[] => [
  ...ticks.map(
    ({ at }) =>
      html`<line class="grid" x1="${percent(scale.at(at))}" x2="${percent(scale.at(at))}" y1="0" y2="${height}" />`,
  ),
  ...scale.breaks.map((place) => zigzag(place, height)),
];

const track = (row: PictureRow, scale: Scale, ticks: readonly Tick[]): Markup => {
  const height = row.stretches.length * LANE + 2 * PADDING;
  return html`<svg class="track" width="100%" height="${height}" aria-hidden="true" focusable="false">
    ${grid(
      ticks,
      scale,
      height,
    )}${row.stretches.map((stretch, index) => stretchMark(stretch, scale, PADDING + LANE * (index + 0.5)))}
  </svg>`;
};

/** The ticks that have room for a label beside those before them; the first given are the first served. */
const withRoom = (ticks: readonly Tick[], scale: Scale): readonly Tick[] => {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const place = scale.at(tick.at);
    if (kept.every((other) => Math.abs(scale.at(other.at) - place) >= LABEL_ROOM)) kept.push(tick);
  }
  return kept;
};

/** Labels at the edges lean inward, or they would be cut off. */
const anchorOf = (place: number): string => (place < 10 ? 'start' : place > 90 ? 'end' : 'middle');

/** Height of an axis; where its line lies, where its ticks end, where its labels stand, from the top. */
const AXIS_HEIGHT = 22;
const BELOW = { line: 0.5, tick: 5, label: 18 } as const;
const ABOVE = { line: 21.5, tick: 17, label: 12 } as const;

const axis = (ticks: readonly Tick[], scale: Scale, side: typeof BELOW | typeof ABOVE): Markup =>
  html`<svg class="axis" width="100%" height="${AXIS_HEIGHT}" aria-hidden="true" focusable="false">
    <line class="base" x1="0" x2="100%" y1="${side.line}" y2="${side.line}" />
    ${ticks.map(({ at, text }) => {
      const place = scale.at(at);
      return html`<line
          class="tick"
          x1="${percent(place)}"
          x2="${percent(place)}"
          y1="${side.line}"
          y2="${side.tick}"
        /><text x="${percent(place)}" y="${side.label}" text-anchor="${anchorOf(place)}">${text}</text>`;
    })}
  </svg>`;

/** What marks mean, where a picture has them. */
const LEGEND = [
  { text: 'arrow: no bound on that side', when: ({ low, high }: Stretch) => low === null || high === null },
  { text: 'dashed: approximate, with its margin', when: ({ approximate }: Stretch) => approximate },
  {
    text: 'hollow end: the bound itself is left out',
    when: ({ low, high, lowOpen, highOpen, approximate }: Stretch) =>
      !approximate && ((low !== null && lowOpen) || (high !== null && highOpen)),
  },
] as const;

const legend = (rows: readonly PictureRow[], scale: Scale): string => {
  const stretches = rows.flatMap((row) => row.stretches);
  return [
    ...LEGEND.flatMap(({ text, when }) => (stretches.some(when) ? [text] : [])),
    ...(scale.breaks.length > 0 ? ['broken line: time left out'] : []),
  ].join(' · ');
};

const axisRow = (ticks: readonly Tick[], scale: Scale, side: typeof BELOW | typeof ABOVE): Markup =>
  html`<div class="row foot">
    <div class="head"></div>
    ${axis(ticks, scale, side)}
  </div>`;

/** Beyond so many rows, the axis stands above them too. */
const ROWS_WITHIN_SIGHT = 4;

/**
 * A picture of stretches on one scale. Whatever it shows stands in words beside it, so that the drawing itself is hidden
 * from screen readers. Of `ticks`, the first given are kept where not all have room.
 */
export const picture = (title: Content, rows: readonly PictureRow[], scale: Scale, ticks: readonly Tick[]): Markup => {
  const kept = withRoom(ticks, scale);
  const explained = legend(rows, scale);
  return html`<figure class="picture">
    <figcaption>${title}</figcaption>
    <div class="rows">
      ${rows.length > ROWS_WITHIN_SIGHT ? axisRow(kept, scale, ABOVE) : null}
      ${rows.map(
        (row) =>
          html`<div class="row" ${row.data ?? trusted('')}>
            <div class="head">${row.head}</div>
            ${track(row, scale, kept)}
          </div>`,
      )}
      ${axisRow(kept, scale, BELOW)}
    </div>
    ${explained === '' ? null : html`<p class="legend">${explained}</p>`}
  </figure>`;
};

/** A value's words, as the head of a row. */
export const headOf = (text: string, sources: readonly string[], mark: Markup | null): Content => [
  mark,
  html`<strong>${bdi(text)}</strong>
    <span class="faint">${sources.map((source, index) => [index === 0 ? null : ', ', bdi(source)])}</span>`,
];
