import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';

/** Where a manuscript cites, and which source: `null` where that is none of the corpus. */
interface Citation {
  readonly at: Span;
  readonly source: string | null;
  /** What it names its source by: the id of a note, a key, an address. */
  readonly by: string;
}

/** A manuscript without its markup, to the character as long as it was, and what it cites. */
export interface Plain {
  readonly text: string;
  readonly citations: readonly Citation[];
}

const NOTE = /\[\^([^\]\s]{1,80})\](?!:)/gu;
const KEY = /\[@([^\]\s;,]{1,80})[^\]\n]{0,80}\]/gu;
const LINK = /\[([^\]\n]{1,300})\]\(([^)\s]{1,1000})\)/gu;
const DEFINITION = /^\[\^([^\]\s]{1,80})\]:([^\n]*(?:\n[ \t]+[^\n]*)*)/gmu;
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
/** What parts statements as a semicolon does: the marks of list items and of rows. */
const PARTS = /^[ \t]*(?:[-*+] (?=\S)|\d{1,3}[.)] |\|)/gmu;
const CELLS = /\|/gu;
const RULE = /^[ \t]*\|?[ \t]*:?-{3,}[-:| \t]*$/gmu;

/** What steers a terminal or stands for no sign: a sequence with its parameters, which are no figures, or a control by itself. */
const CONTROLS =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\n]*(?:[\u0007\u009c]|\u001b\\)|(?!\s)\p{Cc}/gu;

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

const addressed = (words: string, sources: readonly Source[]): string | null =>
  sources.find(({ url }) => url !== undefined && words.includes(url))?.id ?? null;

/** What a footnote's own words name: a source's address, its title, or its id. */
const named = (words: string, sources: readonly Source[]): string | null =>
  addressed(words, sources) ?? sources.find(({ title }) => title !== undefined && words.includes(title))?.id ?? null;

/** Sets markup aside and says which source each citation means. */
export const plainOf = (text: string, sources: readonly Source[]): Plain => {
  const ids = new Map(sources.map(({ id }) => [id.toLowerCase(), id]));
  const definitions = new Map(Array.from(text.matchAll(DEFINITION), ([, id = '', words = '']) => [id, words]));
  const byId = (id: string): string | null => ids.get(id.toLowerCase()) ?? named(definitions.get(id) ?? '', sources);
  const citations: Citation[] = [];
  const cite = (match: string, by: string, offset: number): string => {
    citations.push({ at: { start: offset, end: offset + match.length }, source: byId(by), by });
    return blank(match);
  };
  const bare = ASIDES.reduce((whole, aside) => whole.replace(aside, blank), text.replace(CONTROLS, blank))
    .replace(DEFINITION, blank)
    .replace(NOTE, (match: string, id: string, offset: number) => cite(match, id, offset))
    .replace(KEY, (match: string, id: string, offset: number) => cite(match, id, offset))
    .replace(LINK, (match: string, words: string, address: string, offset: number) => {
      const source = addressed(address, sources);
      if (source !== null) citations.push({ at: { start: offset, end: offset + match.length }, source, by: address });
      return ` ${words} ${' '.repeat(match.length - words.length - 2)}`;
    })
    .replace(RULE, blank)
    .replace(LEADS, blank)
    .replace(PARTS, (match) => `;${blank(match.slice(1))}`)
    .replace(CELLS, ',')
    .replace(EMPHASIS, unmarked);
  return { text: bare, citations: citations.sort((a, b) => a.at.start - b.at.start) };
};
