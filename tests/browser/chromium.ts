import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const EXECUTABLE = CANDIDATES.find((path) => path !== '' && existsSync(path));

export const hasChromium = EXECUTABLE !== undefined;

if (!hasChromium) console.warn('No chromium was found: the browser tests are skipped. Set CHROMIUM_PATH to run them.');

/** Starts the browser that the system has. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({
    ...(EXECUTABLE !== undefined && { executablePath: EXECUTABLE }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** A page of the report, with everything that the browser complained of or asked the network for. */
export interface Opened {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
}

export const open = async (
  browser: Browser,
  address: string,
  { width = 1280, ...options }: BrowserContextOptions & { readonly width?: number } = {},
): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => void complaints.push(message.text()));
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) requests.push(request.url());
  });
  await page.goto(address);
  return { page, complaints, requests };
};
