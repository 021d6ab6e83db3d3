import type { ReportClaim } from '../../../model/report.ts';
import { groupBy } from '../../../text/group.ts';
import { campClass, lettersOf } from '../camps.ts';
import { filterData } from '../claim.ts';
import { bdi, html, idOf, joined, jump, type Content, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { plural, shorten } from '../../words.ts';
import { badge, SHORT, valueText } from '../words.ts';
import { timeScale, timeTicks } from './axes.ts';
import { picture, type PictureRow, type Stretch } from './draw.ts';
import { drawnTimes, type Drawn } from './stretches.ts';

/** Claims that one event's timeline holds. */
const MOST_ROWS = 60;

interface Dated {
  readonly claim: ReportClaim;
  readonly drawn: readonly Drawn[];
}

const firstMoment = ({ drawn }: Dated): number =>
  drawn.reduce((least, { stretch }) => Math.min(least, stretch.low ?? stretch.high ?? Infinity), Infinity);

const datedClaims = (page: Page): readonly Dated[] =>
  page.claims
    .map((claim): Dated => ({ claim, drawn: drawnTimes(claim.readings) }))
    .filter(({ drawn }) => drawn.length > 0);

const values = ({ drawn }: Dated): Content =>
  joined(
    drawn.map(({ readings }) => {
      const [first] = readings;
      return first === undefined ? null : bdi(shorten(valueText(first), SHORT));
    }),
    ' / ',
  );

/** Values that say the same time in other words, or imply what another states, are drawn once. */
const stretchesOf = ({ claim, drawn }: Dated): readonly Stretch[] => {
  const letters = lettersOf(claim);
  const all = drawn.map(({ stretch, readings }): Stretch => ({
    ...stretch,
    look: campClass(readings[0] && letters.get(readings[0].key)),
  }));
  return [...new Map(all.map((stretch) => [JSON.stringify(stretch), stretch])).values()];
};

const rowOf = (dated: Dated): PictureRow => ({
  head: html`${badge(dated.claim.verdict, null)}${jump(idOf('c', dated.claim.id), bdi(dated.claim.question))}
    <span class="faint">${values(dated)}</span>`,
  stretches: stretchesOf(dated),
  data: filterData(dated.claim),
});

const timelineOf = (all: readonly Dated[]): Markup => {
  const dated = all.toSorted((a, b) => firstMoment(a) - firstMoment(b)).slice(0, MOST_ROWS);
  const stretches = dated.flatMap(({ drawn }) => drawn.map(({ stretch }) => stretch));
  const scale = timeScale(stretches);
  const title = dated[0]?.claim.event?.title ?? 'Of no event';
  const rest = all.length - dated.length;
  const more = rest > 0 ? `, without ${plural(rest, 'more claim')}` : '';
  return picture(html`${bdi(title)}${more}`, dated.map(rowOf), scale, timeTicks(stretches, scale));
};

/** When things are said to have happened: a calendar an event, a line a claim. `null` where no claim is about a day. */
export const timelines = (page: Page): Markup | null => {
  const events = [...groupBy(datedClaims(page), ({ claim }) => claim.event?.id ?? '').values()];
  const worth = events.filter((dated) => dated.length > 1);
  return worth.length === 0
    ? null
    : html`<section id="timeline" aria-labelledby="timeline:h">
        <h2 id="timeline:h">When it happened</h2>
        <p class="lead">Each line is a claim about a day or a deadline, with every answer that its sources give.</p>
        ${worth.map(timelineOf)}
      </section>`;
};
