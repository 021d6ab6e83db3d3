/** What a value is of, and what that means; two values are compared in one frame alone. */
export const FRAMES = {
  level: 'how much or how many there are',
  change: 'by how much it went up or down',
  increment: 'how many more, beside others',
  rate: 'how many for each unit of time or thing',
  each: 'how many for each of several',
  part: 'a part of a whole that is named',
  share: 'a share of something that is named',
  multiple: 'how many times something else',
  union: 'several things counted together',
  scope: 'a count with what it takes in or leaves out',
} as const satisfies Record<string, string>;

export type FrameType = keyof typeof FRAMES;

/** The frame of a value: `{ type: 'rate', detail: 'day' }` for "12 a day". Frames are one only where both fields are. */
export interface Frame {
  readonly type: FrameType;
  /** What parts two frames of one type, folded: per what, up or down, of what, which things together. */
  readonly detail?: string;
}

export const LEVEL: Frame = { type: 'level' };

export const isSameFrame = (a: Frame, b: Frame): boolean => a.type === b.type && a.detail === b.detail;

/** "rate (day)" */
export const formatFrame = ({ type, detail }: Frame): string => (detail === undefined ? type : `${type} (${detail})`);
