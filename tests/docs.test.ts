import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfProject, ROOT, runIn } from './cli/terminal.ts';

const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.md'));

const PAGES: readonly string[] = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...inDocs];

const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** Blocks of code, with the language that they are marked with. */
const CODE = /^```(\w*)[^\n]*\n([\s\S]*?)^```$/gmu;

/** A command that a page shows, by the language of its block: typed by its reader, or with its output below it. */
const COMMANDS: Readonly<Record<string, RegExp>> = {
  sh: /^(?:npx reconcile-sources|reconcile)(?: (.*))?$/u,
  text: /^\$ reconcile(?: (.*))?$/u,
};

const commandsOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(CODE)].flatMap(([, language = '', code = '']) =>
    code.split('\n').flatMap((line) => {
      const command = COMMANDS[language]?.exec(line);
      return command ? [command[1] ?? ''] : [];
    }),
  );

/** Words as a shell parts them; the pages use no more of its grammar than double quotes. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** What a heading is called in a link, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');

const anchorsOf = (page: string): readonly string[] =>
  [
    ...textOf(page)
      .replace(CODE, '')
      .matchAll(/^#+ (.+)$/gmu),
  ].map(([, heading = '']) => anchorOf(heading));

const linksOf = (page: string): readonly string[] =>
  [
    ...textOf(page)
      .replace(CODE, '')
      .replace(/`[^`\n]*`/gu, 'code')
      .matchAll(/\]\(([^()\s]+)\)/gu),
  ]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/u.test(link));

/** Why a link of a page leads nowhere; null where it leads somewhere. */
const broken = (page: string, link: string): string | null => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(resolve(ROOT, target))) return `${page}: there is no ${target}`;
  if (anchor === undefined || anchorsOf(target).includes(anchor)) return null;
  return `${page}: ${target} has no heading for #${anchor}`;
};

describe('the pages', () => {
  it('link to files and headings that exist', () => {
    const found = PAGES.flatMap((page) => linksOf(page).map((link) => broken(page, link)));
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter((fault) => fault !== null)).toEqual([]);
  });

  it('are led to from the index', () => {
    const linked = linksOf('docs/README.md').map((link) => join('docs', link));
    const alone = inDocs.filter((page) => !page.startsWith('docs/findings/') && page !== 'docs/README.md');
    expect(alone.filter((page) => !linked.includes(page))).toEqual([]);
    expect(linked).toContain('docs/findings/README.md');
  });

  it('show commands, which the tests below run', () => {
    expect(PAGES.flatMap(commandsOf).length).toBeGreaterThan(25);
  });

  it.each(PAGES)('call the command by a name that is ours outside a clone: %s', (page) => {
    expect(textOf(page).match(/npx reconcile [a-z].*/gu) ?? []).toEqual([]);
  });

  it.each(PAGES.filter((page) => commandsOf(page).length > 0))(
    'show commands that work on the bundled corpus: %s',
    async (page) => {
      const folder = await copyOfProject();
      for (const command of commandsOf(page)) {
        const { code, stderr } = await runIn(folder, wordsOf(command));
        expect([0, 1], `${command}\n${stderr}`).toContain(code);
        expect(stderr, command).not.toContain('internal fault');
      }
    },
    120_000,
  );
});

describe('a link', () => {
  it.each([
    ['README.md', 'docs/none.md', 'README.md: there is no docs/none.md'],
    ['docs/README.md', 'guide/ci.md#none', 'docs/README.md: docs/guide/ci.md has no heading for #none'],
    ['docs/guide/rule.md', '#none', 'docs/guide/rule.md: docs/guide/rule.md has no heading for #none'],
    ['docs/guide/rule.md', '#3-record-the-ruling', null],
    ['docs/guide/rule.md', '../../schemas', null],
  ])('from %s to %s', (page, link, expected) => {
    expect(broken(page, link)).toBe(expected);
  });
});
