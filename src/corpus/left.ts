/** What of a file is not read, in words: "one picture", "3 pictures"; nothing where there is none. */
export const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`];

/** Pictures in a document: what they show is no text. */
export const pictures = (count: number): readonly string[] => counted(count, 'picture', 'pictures');
