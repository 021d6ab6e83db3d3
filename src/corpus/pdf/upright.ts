import type { Item } from './piece.ts';

/** A run of characters as it stands on the page: turned by so many degrees, counterclockwise. */
export interface TurnedItem extends Item {
  readonly degrees: number;
}

/** What stands upright on a page, or is turned in one way; in coordinates in which it is upright. */
export interface Sheet {
  /** Of the page, 1-based. */
  readonly page: number;
  readonly items: readonly Item[];
}

const FULL = 360;

const turned = ({ degrees, ...item }: TurnedItem): Item => {
  if (degrees === 0) return item;
  const angle = (degrees / FULL) * 2 * Math.PI;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { ...item, x: item.x * cos + item.y * sin, y: item.y * cos - item.x * sin };
};

const letters = (items: readonly TurnedItem[]): number => items.reduce((sum, { text }) => sum + text.trim().length, 0);

/** Turns what stands on a page upright; what is turned in another way than most of it is a sheet of its own behind it. */
export const sheetsOf = (items: readonly TurnedItem[], page: number): readonly Sheet[] => {
  const ways = new Map<number, TurnedItem[]>();
  for (const item of items) {
    const degrees = ((Math.round(item.degrees) % FULL) + FULL) % FULL;
    const way = ways.get(degrees);
    if (way) way.push({ ...item, degrees });
    else ways.set(degrees, [{ ...item, degrees }]);
  }
  const most = [...ways.values()].toSorted((a, b) => letters(b) - letters(a));
  return most.length === 0 ? [{ page, items: [] }] : most.map((way) => ({ page, items: way.map(turned) }));
};
