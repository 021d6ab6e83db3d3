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
  role: 'which part somebody takes in what is told',
  'other-party':
    'somebody or somewhere told beside the one meant: the beaten, a predecessor, a relative, where one came from',
  bearer: 'a ship, a storm, a prize or the like that bears a name',
} as const satisfies Record<string, string>;

export type FrameType = keyof typeof FRAMES;

/** What parts an amount from others, by the row of words that it is told in: `{ sex: 'women' }`. */
export type Respects = Readonly<Record<string, string>>;

/** The frame of a value: `{ type: 'rate', detail: 'day' }` for "12 a day". Frames are one only where type, detail and fate are, no two scopes are told and no two words of a pair. */
export interface Frame {
  readonly type: FrameType;
  /** What parts two frames of one type, folded: per what, up or down, of what, which things together. */
  readonly detail?: string;
  /** What the amount takes in: `before tax`, `worldwide`, `in spain alone`. */
  readonly scope?: string;
  /** What became of what it tells, where that is not that it came about: `averted`, `left out`, `refused`, `undone`. */
  readonly fate?: string;
  /** What the amount hangs on beside what its sentence says, in its words: `mother of`. Only told where another reading's does not. */
  readonly host?: string;
  /** The verb that it is told by. Only told where another reading's sentence tells the same by words that say something else. */
  readonly told?: string;
  /** Words of closed pairs beside the amount: two amounts that differ in one of them are of two things. */
  readonly respects?: Respects;
}

export const LEVEL: Frame = { type: 'level' };

/** Frames that a number by itself may be in: how much there is, and how much of something. */
const isPlain = ({ type }: Frame): boolean => type === 'level' || type === 'share' || type === 'part';

/** The pairs of which two values are told in two words: of men, of women. What only one of them says parts nothing. */
const pairsThatPart = (a: Respects = {}, b: Respects = {}): readonly string[] =>
  Object.keys(a).filter((pair) => b[pair] !== undefined && b[pair] !== a[pair]);

/** What a role is one of: "contest" of "contest: winner". */
const fieldOf = ({ detail = '' }: Frame): string => detail.slice(0, detail.indexOf(':'));

/** Frames of somebody named: his part in what is told, where a word gives it. */
const isRole = ({ type }: Frame): boolean => type === 'role' || type === 'other-party';

/**
 * Whether two roles may be one person's: of two parts in one thing nobody takes both. Who is only the other party to it is
 * not meant where that is not asked.
 */
const mayBeOne = (a: Frame, b: Frame): boolean =>
  a.detail === b.detail || (a.type === 'role' && b.type === 'role' && fieldOf(a) !== fieldOf(b));

/**
 * Whether two values are of one thing. A level or a share that does not say of what may be of anything: "20 percent"
 * stands beside "20 percent of the land", which does not stand beside "20 percent of the people". Somebody named by
 * himself may have any role.
 */
export const isSameFrame = (a: Frame, b: Frame): boolean => {
  if (a.fate !== b.fate || pairsThatPart(a.respects, b.respects).length > 0) return false;
  if (a.scope !== undefined && b.scope !== undefined && a.scope !== b.scope) return false;
  if (isRole(a) && isRole(b)) return mayBeOne(a, b);
  if (isRole(a) || isRole(b)) return [a, b].every(({ type }) => type === 'role' || type === 'level');
  if (isPlain(a) && isPlain(b)) return a.detail === b.detail || a.detail === undefined || b.detail === undefined;
  return a.type === b.type && a.detail === b.detail;
};

/** "rate (day)", "level, before tax" */
export const formatFrame = ({ type, detail, scope, fate, host, told }: Frame): string =>
  [detail === undefined ? type : `${type} (${detail})`, fate, scope, host, told]
    .filter((part) => part !== undefined)
    .join(', ');

/** Two frames, and where only words of pairs part them, those: "level, men against level, women". */
export const formatFrames = (a: Frame, b: Frame): string => {
  const parted = pairsThatPart(a.respects, b.respects);
  const told = ({ respects = {}, ...frame }: Frame): string =>
    [formatFrame(frame), ...parted.flatMap((pair) => respects[pair] ?? [])].join(', ');
  return `${told(a)} against ${told(b)}`;
};

/** "rate (day): how many for each unit of time or thing" */
export const explainFrame = (frame: Frame): string => `${formatFrame(frame)}: ${FRAMES[frame.type]}`;

/** Whether a frame says no more than a bare level does, but for the words of pairs beside it. */
export const isBare = ({ type, detail, scope, fate, host, told }: Frame): boolean =>
  type === 'level' && [detail, scope, fate, host, told].every((part) => part === undefined);
