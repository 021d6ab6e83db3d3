import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { formatReport, isFormatName, FORMATS, type FormatName } from '../../src/report/index.ts';
import { RICH } from './fixture.ts';
import { PAYLOADS, spoiled } from './hostile.ts';
import { sarifFaults } from './sarif-schema.ts';

/** Holds one format's text to a benign one: whatever words it holds, they may be nothing but words. */
type Check = (text: string, benign: string, report: Report) => void;

const count = (items: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
};

/** Every text in data from JSON. */
const strings = (node: unknown): readonly string[] => {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(strings) : [];
};

/** The names of keys, arrays apart: what a payload must not add to. */
const keys = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(keys);
  return Array.isArray(node) ? inside : [...Object.keys(node), ...inside];
};

const json: Check = (text, benign, report) => {
  const data: unknown = JSON.parse(text);
  expect(count(keys(data))).toEqual(count(keys(JSON.parse(benign))));
  for (const { question } of report.claims) expect(strings(data)).toContain(question);
};

/** Words of harm may leave an answer unreadable, which is then left out; they add nothing. */
const jsonLd: Check = (text, benign) => {
  const known = count(keys(JSON.parse(benign)));
  for (const [key, times] of Object.entries(count(keys(JSON.parse(text)))))
    expect(times, key).toBeLessThanOrEqual(known[key] ?? 0);
};

/** The texts that SARIF reads as messages, with links and placeholders in them. */
const messages = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const here: unknown = Reflect.get(node, 'text');
  return [...(typeof here === 'string' ? [here] : []), ...Object.values(node).flatMap(messages)];
};

const sarif: Check = (text, benign) => {
  const data: unknown = JSON.parse(text);
  expect(sarifFaults(data)).toEqual([]);
  expect(count(keys(data))).toEqual(count(keys(JSON.parse(benign))));
  for (const said of messages(data)) expect(said).not.toMatch(/(?<!\\)\]\(|(?<!\{)\{\d+\}(?!\})/u);
};

const elementsOf = (xml: string): Record<string, number> =>
  count([...xml.matchAll(/<\/?([\w?!-]+(?:\s+[\w-]+(?==))?)/gu)].map(([, name = '']) => name));

const junit: Check = (text, benign) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own, and this one is here
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false });
  expect(count(keys(parser.parse(text)))).toEqual(count(keys(parser.parse(benign))));
  expect(elementsOf(text)).toEqual(elementsOf(benign));
};

const ANNOTATION =
  /^::(?:error|warning|notice) file=[^,:]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[^,:]*::/u;

const github: Check = (text, benign, report) => {
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(report.findings.length + 1);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(ANNOTATION);
  expect(lines.at(-1)).toBe(benign.trimEnd().split('\n').at(-1));
};

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

const cells = (text: string, options: object = {}): readonly (readonly string[])[] => parseCsv(text, options);

const csvOf =
  (rows: (report: Report) => number): Check =>
  (text, benign, report) => {
    const parsed = cells(text);
    expect(parsed[0]).toEqual(cells(benign)[0]);
    expect(parsed).toHaveLength(rows(report) + 1);
    expect(parsed.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
    const european = { delimiter: ';', relax_quotes: true, relax_column_count: true, quote: null };
    expect(
      cells(text, european)
        .flat()
        .filter((cell) => FORMULA.test(cell)),
    ).toEqual([]);
  };

/** Links bare addresses as GitHub does: with their scheme or `www.`, not every word with a dot in it. */
const MARKDOWN = new MarkdownIt({ html: true, linkify: true }).enable(['table', 'strikethrough']);
MARKDOWN.linkify.set({ fuzzyLink: false, fuzzyEmail: true }).add('//', null);

/** What Markdown becomes, by token; raw HTML by what it says. */
const markdownTokens = (text: string): Record<string, number> =>
  count(
    MARKDOWN.parse(text, {})
      .flatMap((token) => [token, ...(token.children ?? [])])
      .filter(({ type }) => !['text', 'softbreak', 'text_special', 'inline'].includes(type))
      .map(({ type, content }) => (type.startsWith('html') ? content.trim() : type))
      .filter((type) => type !== '<!-- -->'),
  );

const markdown: Check = (text, benign) => {
  expect(markdownTokens(text)).toEqual(markdownTokens(benign));
};

/** As much of the library's document as is asked here; its own types want a browser's. */
interface Tree {
  readonly querySelectorAll: (selector: string) => Iterable<{
    readonly localName: string;
    readonly textContent: string;
    readonly getAttributeNames: () => string[];
    readonly getAttribute: (name: string) => string | null;
  }>;
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'querySelectorAll') === 'function';

const treeOf = (text: string): Tree => {
  const window: unknown = parseHTML(text);
  const document: unknown = typeof window === 'object' && window !== null ? Reflect.get(window, 'document') : null;
  if (!isTree(document)) throw new Error('the page could not be parsed');
  return document;
};

const names = (tree: Tree, selector: string): readonly string[] =>
  Array.from(tree.querySelectorAll(selector), ({ localName }) => localName);

const contents = (tree: Tree, selector: string): readonly string[] =>
  Array.from(tree.querySelectorAll(selector), ({ textContent }) => textContent);

const LIVE = 'script, style, link, meta, base, iframe, object, embed, form, img, image, audio, video';

const html: Check = (text, benign) => {
  const [tree, plain] = [treeOf(text), treeOf(benign)];
  expect(new Set(names(tree, '*'))).toEqual(new Set(names(plain, '*')));
  expect(names(tree, LIVE)).toEqual(names(plain, LIVE));
  expect(contents(tree, 'script, style')).toEqual(contents(plain, 'script, style'));
  const attributes = Array.from(tree.querySelectorAll('*')).flatMap((element) =>
    element.getAttributeNames().map((name) => ({ name, value: element.getAttribute(name) ?? '' })),
  );
  expect(attributes.filter(({ name }) => /^on|^style$|^srcdoc$/u.test(name))).toEqual([]);
  expect(attributes.filter(({ name, value }) => /href$|^src$|action$/u.test(name) && !value.startsWith('#'))).toEqual(
    [],
  );
};

const terminal: Check = (text) => {
  expect(text).not.toContain('\u001b');
};

const CHECKS = {
  terminal,
  json,
  markdown,
  html,
  sarif,
  junit,
  github,
  csv: csvOf(({ claims }) => claims.reduce((sum, { readings }) => sum + readings.length, 0)),
  'csv-claims': csvOf(({ claims }) => claims.length),
  w3c: jsonLd,
  claimreview: jsonLd,
} as const satisfies Record<FormatName, Check>;

/** What steers a terminal, or turns the order of what follows, wherever a text is shown. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

describe.each(Object.keys(FORMATS).filter(isFormatName))('%s', (name) => {
  it.each(Object.entries(PAYLOADS))('takes the harm out of %s', async (_, payload) => {
    const benign = await formatReport(RICH, name);
    for (const place of ['before', 'behind'] as const) {
      const report = spoiled(payload, place);
      const text = await formatReport(report, name);
      expect(UNSAFE.exec(text)?.[0]).toBeUndefined();
      CHECKS[name](text, benign, report);
    }
  });
});
