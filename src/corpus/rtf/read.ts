import iconv from 'iconv-lite';
import { LIMITS } from '../../model/limits.ts';
import { declined, type Problem } from '../outcome.ts';
import { decoderOf, PAGES, pageOfFont, SYMBOL_PAGE } from './charsets.ts';
import { htmlPen, type HtmlPen } from './html.ts';
import { tokensOf, type Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Groups whose text is no word of the document: its tables, its pictures, remarks. */
const WORDLESS = words(
  'colortbl stylesheet filetbl pict objdata fldinst themedata colorschememapping latentstyles datastore listtable listoverridetable revtbl rsidtbl generator xmlnstbl bkmkstart bkmkend annotation atnid atnauthor atntime atndate atnref atrfstart atrfend nonshppict mmathPr userprops docvar tc tcn xe sp sn sv upr info',
);
/** Groups that unknowing readers pass over, and that have words all the same. */
const WORDS_ALL_THE_SAME = words('shpinst shptxt ud footnote');
/** Their words stand beside the text: they follow it. */
const BESIDE = words('footnote shptxt');
/** What a document says of itself. */
const FIELDS = words('title author');
/** What stands on every page, on left or right ones, on the first. */
const ON_PAGES = /^(header|footer)[lrf]?$/u;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '], ['emspace', ' '], ['enspace', ' '], ['qmspace', ' '], ['emdash', '—'], ['endash', '–'], ['lquote', '‘'],
  ['rquote', '’'], ['ldblquote', '“'], ['rdblquote', '”'], ['bullet', '•'],
]); // prettier-ignore
const MARKS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'], ['_', '\u2011'], ['{', '{'], ['}', '}'], ['\\', '\\'], ['\t', ' '],
]); // prettier-ignore
const PARAGRAPHS = words('par sect page column');
const BREAKS = words('par line cell row');

/** Deeper nesting is no document that anybody wrote. */
const MOST_DEPTH = LIMITS.depth.most;
const TOO_DEEP = declined('its groups are nested too deeply', 'Copy its words into a .txt file.');
const DAMAGED = declined('it is cut short or damaged', 'Open it in a word processor, and save it again.');
const unknownPage = (page: number): Problem =>
  declined(`its character set, code page ${page}, is not known`, 'Open it in a word processor, and save it as .docx.');

/** How the text of a group is meant. */
interface Group {
  readonly skipped: boolean;
  readonly beside: boolean;
  readonly field: string;
  readonly fonts: boolean;
  readonly unseen: ReadonlySet<string>;
  readonly raised: '' | 'sup' | 'sub';
  /** Signs that stand for a character of Unicode, for readers who do not know it. */
  readonly instead: number;
  readonly font: number;
}

const OUTERMOST: Group = {
  skipped: false,
  beside: false,
  field: '',
  fonts: false,
  unseen: new Set(),
  raised: '',
  instead: 1,
  font: -1,
};

/** What an RTF file says. */
export interface Rtf {
  readonly ok: true;
  readonly html: string;
  readonly fields: ReadonlyMap<string, string>;
  /** What stands on its pages beside the text. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly pictures: number;
  /** What the document calls its code page, by its number. */
  readonly page: number;
}

/** What is meant by a font that says no more than “ANSI”: the code page of the document, or that of the west, as the letter has it. */
export type Ansi = 'document' | 'western';

/** Reads RTF, given as one character a byte: its words as HTML, footnotes and text boxes behind the others. */
export const readRtf = (rtf: string, ansi: Ansi): Rtf | Problem => {
  const [body, beside] = [htmlPen(), htmlPen()];
  const fields = new Map<string, string>();
  const fontPages = new Map<number, number>();
  const groups: Group[] = [];
  let [group, page, pictures, toPass, starred, inTable]: [Group, number, number, number, boolean, boolean] = [
    OUTERMOST,
    1252,
    0,
    0,
    false,
    false,
  ];
  let defaultFont = -1;
  let bytes = '';
  let problem: Problem | undefined;
  const pen = (): HtmlPen => (group.beside ? beside : body);
  const isSilent = (): boolean => group.skipped || group.unseen.size > 0;
  const put = (text: string): void => {
    if (group.field !== '') fields.set(group.field, (fields.get(group.field) ?? '') + text);
    else if (!isSilent()) pen().words(text, group.raised);
  };
  const pageNow = (): number => fontPages.get(group.font < 0 ? defaultFont : group.font) ?? page;
  const flush = (): void => {
    if (bytes === '') return;
    const [current, packed] = [pageNow(), Buffer.from(bytes, 'latin1')];
    bytes = '';
    if (group.skipped && group.field === '') return;
    if (current === SYMBOL_PAGE)
      put(packed.toString('latin1').replace(/[\x80-\xff]/gu, (sign) => (sign === '\xb7' ? '•' : '\ufffd')));
    else if (iconv.encodingExists(decoderOf(current))) put(iconv.decode(packed, decoderOf(current)));
    else problem ??= unknownPage(current);
  };
  /** Characters that stand in for one of Unicode, which was read. */
  const take = (text: string): void => {
    const passed = Math.min(toPass, text.length);
    toPass -= passed;
    if (!group.fonts) bytes += text.slice(passed);
  };
  const set = (change: Partial<Group>): void => {
    group = { ...group, ...change };
  };
  const toggle = (name: string, on: boolean): void => {
    const unseen = new Set(group.unseen);
    if (on) unseen.add(name);
    else unseen.delete(name);
    set({ unseen });
  };
  const unicode = (number: number): void => {
    flush();
    put(String.fromCharCode(number < 0 ? number + 0x10000 : number));
    toPass = group.instead;
  };
  const destination = (name: string, isStarred: boolean): boolean => {
    const [, onPages] = ON_PAGES.exec(name) ?? [];
    if (name === 'pict' && !group.skipped) pictures += 1;
    if (name === 'fonttbl') set({ skipped: true, fonts: true });
    else if (onPages !== undefined) set({ skipped: true, field: `${onPages} ${fields.size}` });
    else if (FIELDS.has(name)) set({ skipped: true, field: name });
    else if (WORDS_ALL_THE_SAME.has(name))
      set({ skipped: name === 'ud' ? false : group.skipped, beside: group.beside || BESIDE.has(name) });
    else if (WORDLESS.has(name) || (isStarred && name !== 'shppict')) set({ skipped: true, field: '' });
    else return false;
    return true;
  };
  const word = (name: string, number: number | undefined): void => {
    const isOn = number !== 0;
    if (name === 'f' && group.fonts) set({ font: number ?? -1 });
    else if (name === 'fcharset' && group.fonts) {
      const known = pageOfFont(number ?? 0);
      if (known !== undefined && (number !== 0 || ansi === 'western')) fontPages.set(group.font, known);
    } else if (name === 'cpg' && group.fonts) fontPages.set(group.font, number ?? page);
    else if (name === 'f') set({ font: number ?? -1 });
    else if (name === 'deff') defaultFont = number ?? -1;
    else if (name === 'ansicpg') page = number === undefined || number === 0 ? page : number;
    else if (PAGES.has(name)) page = PAGES.get(name) ?? page;
    else if (name === 'u') unicode(number ?? 0);
    else if (name === 'uc') set({ instead: Math.min(Math.max(0, number ?? 1), 9) });
    else if (['v', 'deleted', 'strike', 'striked'].includes(name)) toggle(name, isOn);
    else if (name === 'super' || name === 'sub') set({ raised: isOn ? (name === 'super' ? 'sup' : 'sub') : '' });
    else if (name === 'nosupersub') set({ raised: '' });
    else if (name === 'plain') set({ raised: '', unseen: new Set(), font: -1 });
    else if (name === 'pard') inTable = false;
    else if (name === 'intbl') inTable = true;
    else if (group.field !== '') put(SIGNS.get(name) ?? (BREAKS.has(name) ? ' ' : ''));
    else if (isSilent() && group.skipped) return;
    else if (PARAGRAPHS.has(name)) pen().paragraph(inTable);
    else if (name === 'line') pen().lineBreak();
    else if (name === 'cell' || name === 'nestcell') pen().cell();
    else if (name === 'row' || name === 'nestrow') pen().row();
    else put(SIGNS.get(name) ?? '');
  };
  const step = (token: Token): void => {
    const isStarred = starred;
    starred = false;
    if (token.is === 'text') take(token.text);
    else if (token.is === 'byte') take(token.byte);
    else if (token.is === 'mark' && token.mark === '*') starred = true;
    else if (token.is === 'mark' && toPass > 0) toPass -= 1;
    else {
      flush();
      if (token.is === 'open') groups.push(group);
      else if (token.is === 'close') {
        if (group.beside && groups.at(-1)?.beside === false) beside.paragraph(false);
        group = groups.pop() ?? OUTERMOST;
        toPass = 0;
      } else if (token.is === 'mark') {
        if (/[\r\n]/u.test(token.mark)) word('par', undefined);
        else put(MARKS.get(token.mark) ?? '');
      } else if (!destination(token.name, isStarred)) word(token.name, token.number);
    }
  };
  for (const token of tokensOf(rtf)) {
    step(token);
    if (groups.length > MOST_DEPTH) return TOO_DEEP;
    if (problem) return problem;
    if (groups.length === 0) break;
  }
  if (groups.length > 0) return DAMAGED;
  const named = (what: string): readonly string[] =>
    [...fields].flatMap(([name, text]) => (name.startsWith(`${what} `) ? [text] : []));
  const html = body.html() + beside.html();
  return { ok: true, html, fields, headers: named('header'), footers: named('footer'), pictures, page };
};
