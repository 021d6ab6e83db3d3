/** A kind of file that is known, and not read. */
export interface UnreadableKind {
  /** In words, such as "a picture". */
  readonly what: string;
  /** What to do, as a sentence without its stop. */
  readonly remedy: string;
}

/** A file that lies in the corpus folder and is no source. */
export interface UnreadFile {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** The id that it would have as a source: the stem of its name, in lower case. */
  readonly id: string;
  /** `unlisted`: the manifest does not name it; `format`: its format is not read; `link`: a link to a folder. */
  readonly why: 'unlisted' | 'format' | 'link';
  /** What it is, where its format is known and not read. */
  readonly kind?: UnreadableKind;
}

/** The file that a name means, which is no source: by the id that it would have, or by its own name. */
export const unreadNamed = (name: string, unread: readonly UnreadFile[]): UnreadFile | undefined => {
  const id = name.toLowerCase();
  return unread.find((one) => one.id === id || one.file === name || one.file.endsWith(`/${name}`));
};
