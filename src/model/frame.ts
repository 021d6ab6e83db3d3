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
  age: 'how old something is',
  gap: 'how far from something, in time or in space',
  rank: 'which one in a row',
  capacity: 'how many fit',
  union: 'several things counted together',
  scope: 'a count with what it takes in or leaves out',
} as const satisfies Record<string, string>;

export type FrameType = keyof typeof FRAMES;

/** The frame of a value: `{ type: 'rate', detail: 'day' }` for "12 a day". Frames are one only where both fields are, and no two scopes are told. */
export interface Frame {
  readonly type: FrameType;
  /** What parts two frames of one type, folded: per what, up or down, of what, which things together. */
  readonly detail?: string;
  /** What the amount takes in: `before tax`, `worldwide`, `in spain alone`. */
  readonly scope?: string;
}

export const LEVEL: Frame = { type: 'level' };

/** Frames that a number by itself may be in: how much there is, and how much of something. */
const isPlain = ({ type }: Frame): boolean => type === 'level' || type === 'share';

/**
 * Whether two values are of one thing. A level or a share that does not say of what may be of anything: "20 percent"
 * stands beside "20 percent of the land", which does not stand beside "20 percent of the people".
 */
export const isSameFrame = (a: Frame, b: Frame): boolean => {
  if (a.scope !== undefined && b.scope !== undefined && a.scope !== b.scope) return false;
  if (isPlain(a) && isPlain(b)) return a.detail === b.detail || a.detail === undefined || b.detail === undefined;
  return a.type === b.type && a.detail === b.detail;
};

/** "rate (day)", "level, before tax" */
export const formatFrame = ({ type, detail, scope }: Frame): string => {
  const typed = detail === undefined ? type : `${type} (${detail})`;
  return scope === undefined ? typed : `${typed}, ${scope}`;
};

/** "rate (day): how many for each unit of time or thing" */
export const explainFrame = (frame: Frame): string => `${formatFrame(frame)}: ${FRAMES[frame.type]}`;
