import { groupBy } from '../text/group.ts';
import { speaksFor, type Side } from './chance.ts';
import type { Mention } from './mention.ts';
import type { Slot } from './slot.ts';
import type { Likeness } from './weigh-terms.ts';

/** Whether a mention tells what a slot of other sources does. */
const tells = (side: Side, slot: readonly Side[], likeness: Likeness): boolean =>
  slot.some((one) => one.mention.source !== side.mention.source && speaksFor(one, side, likeness) !== null);

/** Where a mention stands, whatever is known of what it counts. */
const placeOf = ({ source, kind, span }: Mention): string => `${source.id} ${kind} ${String(span.start)}`;

/** Slots with where their sources state the same again: what cannot be read in one place may be read in another. */
export const withSpares = (slots: readonly Slot[], sides: readonly Side[], likeness: Likeness): readonly Slot[] => {
  const sideOf = new Map(sides.map((side) => [placeOf(side.mention), side]));
  const stated = groupBy(sides, ({ mention }) => statedBy(mention));
  return slots.map((slot) => {
    const inside = slot.mentions.flatMap((mention) => sideOf.get(placeOf(mention)) ?? []);
    const spares = slot.mentions.flatMap((own) =>
      (stated.get(statedBy(own)) ?? []).filter(
        (side) =>
          placeOf(side.mention) !== placeOf(own) && !side.mention.frame.isCompared && tells(side, inside, likeness),
      ),
    );
    return { ...slot, spares: spares.map(({ mention }) => mention) };
  });
};

/** The value of a source, by which words soever. */
export const statedBy = ({ source, kind, text }: Mention): string => `${source.id} ${kind} ${text}`;
