/** A file that lies in the corpus folder and is no source. */
export interface UnreadFile {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** The id that it would have as a source: the stem of its name, in lower case. */
  readonly id: string;
  /** `unlisted`: the manifest does not name it; `format`: its format is not read; `link`: a link to a folder. */
  readonly why: 'unlisted' | 'format' | 'link';
}

/** The file that a name means, which is no source: by the id that it would have, or by its own name. */
export const unreadNamed = (name: string, unread: readonly UnreadFile[]): UnreadFile | undefined => {
  const id = name.toLowerCase();
  return unread.find((one) => one.id === id || one.file === name || one.file.endsWith(`/${name}`));
};
