import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { run } from '../src/program/index.ts';
import { hasChromium, launch } from '../tests/browser/chromium.ts';
import { terminalPage } from './terminal-page.ts';

const ROOT = resolve(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs/images');

/** Columns of the terminal that is shown. */
const COLUMNS = 100;

/** Bytes of a picture: it is cloned with the project. */
const LARGEST = 400_000;

/** What the program prints on the bundled corpus, coloured. */
const outputOf = async (argv: readonly string[]): Promise<string> => {
  let output = '';
  const keep = (text: string): void => void (output += text);
  const io = { stdout: keep, stderr: keep, cwd: ROOT, env: {}, columns: COLUMNS, today: '2026-11-21' };
  await run([...argv, '--color', '--no-config-lookup'], io);
  return output;
};

/** Pictures of the terminal: the file's name, and the words behind the program's. */
const TERMINALS = {
  'terminal-report': ['report', '--claim', 'general.name', '--claim', 'peacekeepers.troops'],
} as const satisfies Record<string, readonly string[]>;

const DESKTOP = { width: 1280, height: 860 } as const;
const PHONE = { width: 390, height: 844 } as const;

interface View {
  readonly context: BrowserContextOptions;
  /** Behind the page's address: what is filtered and where it is scrolled to. */
  readonly hash?: string;
}

/** Pictures of the HTML report on the whole corpus. */
const VIEWS: Readonly<Record<string, View>> = {
  'html-light': { context: { viewport: DESKTOP, colorScheme: 'light' } },
  'html-dark': { context: { viewport: DESKTOP, colorScheme: 'dark' }, hash: '#c:peacekeepers.troops' },
  'html-reader': {
    context: { viewport: { ...DESKTOP, height: 640 }, colorScheme: 'light' },
    hash: '#q:peacekeepers.troops:newsroom',
  },
  'html-matrix': { context: { viewport: DESKTOP, colorScheme: 'light' }, hash: '#matrix' },
  'html-phone': { context: { viewport: PHONE, colorScheme: 'light', isMobile: true }, hash: '#c:turkey.troops' },
};

const picture = async (
  browser: Browser,
  name: string,
  address: string,
  context: BrowserContextOptions,
): Promise<void> => {
  const opened = await browser.newContext(context);
  const page = await opened.newPage();
  await page.goto(address);
  const path = join(IMAGES, `${name}.png`);
  const terminal = page.locator('.terminal');
  await ((await terminal.count()) === 1 ? terminal.screenshot({ path }) : page.screenshot({ path }));
  await opened.close();
  const { size } = await stat(path);
  if (size > LARGEST) throw new Error(`${path} has ${size} bytes, more than ${LARGEST}: show less in it.`);
  process.stdout.write(`Wrote docs/images/${name}.png, ${Math.ceil(size / 1000)} kB\n`);
};

const shootAll = async (browser: Browser, folder: string): Promise<void> => {
  for (const [name, argv] of Object.entries(TERMINALS)) {
    const file = join(folder, `${name}.html`);
    await writeFile(file, terminalPage(`reconcile ${argv.join(' ')}`, await outputOf(argv)));
    await picture(browser, name, pathToFileURL(file).href, { viewport: DESKTOP });
  }
  const report = join(folder, 'report.html');
  await outputOf(['report', '--format', 'html', '--output-file', report]);
  for (const [name, { context, hash = '' }] of Object.entries(VIEWS))
    await picture(browser, name, `${pathToFileURL(report).href}${hash}`, context);
};

const main = async (): Promise<void> => {
  if (!hasChromium) throw new Error('Pictures need chromium: install it, or say where it is in CHROMIUM_PATH.');
  await mkdir(IMAGES, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'reconcile-screenshots-'));
  const browser = await launch();
  try {
    await shootAll(browser, folder);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
};

await main();
