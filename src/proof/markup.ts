import type { Manuscript, Reference } from '../model/manuscript.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { sourceMeant } from './source-meant.ts';

/** Where a manuscript cites, and which source: `null` where that is none of the corpus. */
interface Citation {
  readonly at: Span;
  readonly source: string | null;
  /** What it names its source by: the id of a note, a key, an address. */
  readonly by: string;
}

/** A manuscript without its markup, to the character as long as it was, and what it cites and sets as block quotations. */
export interface Plain {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly quotes: readonly Span[];
}

const NOTE = /\[\^([^\]\s]{1,80})\](?!:)/gu;
const KEY = /\[@([^\]\s;,]{1,80})[^\]\n]{0,80}\]/gu;
const DEFINITION = /^\[\^([^\]\s]{1,80})\]:([^\n]*(?:\n[ \t]+[^\n]*)*)/gmu;
const LINK =
  /\[([^\]\n]{1,300})\]\((?:<([^>\n]{1,1000})>|((?:[^()\s]|\([^()\s]{0,300}\)){1,1000}))(?:[ \t]+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\)/gu;
/** A link whose address stands elsewhere, under its words or a name of its own. */
const REFERRING = /\[([^\]\n]{1,300})\](?:\[([^\]\n]{0,80})\])/gu;
const ADDRESSES =
  /^ {0,3}\[([^\]^@\n][^\]\n]{0,80})\]:[ \t]*<?((?:https?:|\.{0,2}\/|#)[^\s>]{1,1000})>?[ \t]*(?:["'(][^\n]{0,300}["')])?[ \t]*$/gmu;
/** An address that stands for itself; a stop behind it is none of it. */
const BARE = /<?\bhttps?:\/\/[^\s<>"“”()[\]]{1,1000}(?<![.,;:!?'’])>?/gu;
const BLOCK = /(?:^>[^\n]*(?:\n|$))+/gmu;
/** What is no part of what is published, or no prose: what a file says of itself, remarks, code. */
const ASIDES = [
  /^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/u,
  /<!--[\s\S]*?(?:-->|$)/gu,
  /^(`{3,}|~{3,})[^\n]*(?:\n(?!\1)[^\n]*)*(?:\n\1[^\n]*)?/gmu,
] as const;
/** Marks of emphasis that stand at the edges of words. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])(?:\*{1,3}|_{1,3})(?=[^\s*_])|(?<=[^\s*_])(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}*_])/gu;
/** It cannot be seen, and parts no word from the mark behind it. */
const UNSEEN = '\u2060';

/** In place of marks of emphasis: a blank where one stands beside them. */
const unmarked = (marks: string, offset: number, whole: string): string => {
  const isApart = /\s/u.test(`${whole[offset - 1] ?? ' '}${whole[offset + marks.length] ?? ' '}`);
  return (isApart ? ' ' : UNSEEN).repeat(marks.length);
};

const LEADS = /^(?:#{1,6} |> ?)/gmu;
/** The marks of list items and of rows: a line that begins with a blank goes on from none. */
const PARTS = /^[ \t]*(?:[-*+] (?=\S)|\d{1,3}[.)] |\|)/gmu;
const CELLS = /\|/gu;
const RULE = /^[ \t]*(?:\|[ \t]*)?:?-{3,}[-:| \t]*$/gmu;

/** What steers a terminal or stands for no sign: a sequence with its parameters, which are no figures, or a control by itself. */
const CONTROLS =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\n]*(?:[\u0007\u009c]|\u001b\\)|(?!\s)\p{Cc}/gu;

/** What ends a line whose words do not go on in the next. */
const SEPARATOR = '\u2029';

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

/** A text without the marks of Markdown in it, as long as it was, and what they say. */
interface Unmarked {
  readonly text: string;
  readonly references: readonly Reference[];
}

const readMarkdown = (text: string): Unmarked => {
  const notes = new Map(Array.from(text.matchAll(DEFINITION), ([, id = '', words = '']) => [id, words]));
  const addresses = new Map(Array.from(text.matchAll(ADDRESSES), ([, id = '', to = '']) => [id.toLowerCase(), to]));
  const references: Reference[] = [];
  const cite = (mark: string, by: string, start: number): string => {
    references.push({ at: { start, end: start + mark.length }, by, words: notes.get(by) ?? '', isLink: false });
    return blank(mark);
  };
  const link = (match: string, words: string, address: string, start: number): string => {
    const at = { start: start + 1 + words.length, end: start + match.length };
    references.push({ at, by: address, words: '', isLink: true });
    return ` ${words} ${' '.repeat(match.length - words.length - 2)}`;
  };
  const bare = ASIDES.reduce((whole, aside) => whole.replace(aside, blank), text.replace(CONTROLS, blank))
    .replace(DEFINITION, blank)
    .replace(ADDRESSES, blank)
    .replace(NOTE, (match: string, id: string, offset: number) => cite(match, id, offset))
    .replace(KEY, (match: string, id: string, offset: number) => cite(match, id, offset))
    .replace(
      LINK,
      (match: string, words: string, marked: string | undefined, bare: string | undefined, offset: number) =>
        link(match, words, marked ?? bare ?? '', offset),
    )
    .replace(REFERRING, (match: string, words: string, id: string, offset: number) => {
      const address = addresses.get((id === '' ? words : id).toLowerCase());
      return address === undefined ? match : link(match, words, address, offset);
    })
    .replace(BARE, (match: string, offset: number) => {
      const at = { start: offset, end: offset + match.length };
      references.push({ at, by: match, words: '', isLink: true });
      return blank(match);
    })
    .replace(RULE, blank)
    .replace(LEADS, blank)
    .replace(PARTS, blank)
    .replace(CELLS, ',')
    .replace(EMPHASIS, unmarked);
  return { text: bare, references };
};

/** A text with stretches of it replaced, which are in order, each by as many characters. */
const replaced = (text: string, spans: readonly Span[], by: (words: string) => string): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    parts.push(text.slice(from, start), by(text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)].join('');
};

const NOTHING = { references: [], quotes: [], notes: [], items: [] } as const;

/**
 * Sets markup aside and says which source each citation means: marks that a text has in itself, as Markdown and plain texts
 * do, and what other formats have beside theirs.
 */
export const plainOf = ({ text, apparatus = NOTHING }: Manuscript, sources: readonly Source[]): Plain => {
  const { references, quotes, notes, items } = apparatus;
  const marks = references.flatMap(({ at, isLink }) => (isLink ? [] : [at]));
  const written = readMarkdown(replaced(replaced(text, notes, blank), marks, blank));
  const breaks = items.map(({ start }) => ({ start: start - 1, end: start })).filter(({ start }) => start >= 0);
  const meant = sourceMeant(sources);
  const citations = [...written.references, ...references].flatMap((one): Citation[] => {
    const source = meant(one);
    return source === null && one.isLink ? [] : [{ at: one.at, source, by: one.by }];
  });
  return {
    text: replaced(written.text, breaks, (words) => (words === '\n' ? SEPARATOR : words)),
    citations: citations.sort((a, b) => a.at.start - b.at.start),
    quotes: [
      ...quotes,
      ...Array.from(text.matchAll(BLOCK), ({ index, 0: { length } }) => ({ start: index, end: index + length })),
    ],
  };
};
