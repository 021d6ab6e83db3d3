import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { copyOfProject, runIn } from '../cli/terminal.ts';
import { HOSTILE, RICH, withStrings } from '../report/fixture.ts';
import { hasChromium, launch, open } from './chromium.ts';
import { written } from './written.ts';
import { largeReport } from './large.ts';

/** What these tests look at of the JSON report. */
const REPORT = z.object({
  summary: z.object({
    sources: z.number(),
    claims: z.number(),
    readings: z.number(),
    verdicts: z.record(z.string(), z.number()),
  }),
  claims: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      kind: z.string(),
      verdict: z.string(),
      event: z.object({ id: z.string() }).optional(),
      readings: z.array(z.object({ key: z.string(), source: z.string(), text: z.string().nullable() })),
    }),
  ),
});

/** What axe-core finds, by rule, with the elements. */
const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => id + ' ' + html.slice(0, 200))))`,
  );
};

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.id');

const visible = (page: Page, selector: string): Promise<number> => page.locator(`${selector} >> visible=true`).count();

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describe.skipIf(!hasChromium)('the report of the bundled corpus, in a browser', () => {
  let browser: Browser;
  let address: string;
  let json: z.infer<typeof REPORT>;

  beforeAll(async () => {
    browser = await launch();
    const folder = await copyOfProject();
    const [html, data] = await Promise.all([
      runIn(folder, ['report', '-f', 'html', '-o', 'report.html']),
      runIn(folder, ['report', '-f', 'json']),
    ]);
    expect(html.code).toBe(0);
    json = REPORT.parse(JSON.parse(data.stdout));
    address = pathToFileURL(join(folder, 'report.html')).href;
  }, 60_000);

  afterAll(() => browser.close());

  it('shows what the JSON report says', async () => {
    const { page, complaints, requests } = await open(browser, address);
    expect(await visible(page, 'article.claim')).toBe(json.summary.claims);
    expect(await page.locator('li.reading').count()).toBe(json.summary.readings);
    expect(await page.locator('article.reader').count()).toBe(json.summary.sources);
    for (const [verdict, count] of Object.entries(json.summary.verdicts))
      expect(await visible(page, `article.claim[data-verdict="${verdict}"]`), verdict).toBe(count);
    for (const claim of json.claims.slice(0, 40)) {
      const card = page.locator(`[id="c:${claim.id}"]`);
      expect(await card.locator('h3').textContent()).toBe(claim.question);
      for (const { text } of claim.readings) expect(await card.textContent()).toContain(text ?? '—');
    }
    expect([complaints, requests]).toEqual([[], []]);
  });

  it.each([390, 800, 1024, 1280, 1600])('fits %d pixels, with a source open and without', async (width) => {
    const { page } = await open(browser, address, { width });
    expect(await isWide(page)).toBe(false);
    await page.locator('#contradicted a.quote').first().click();
    expect(await isWide(page)).toBe(false);
  });

  it.each([390, 1280])('opened at a quote, shows it, and the claim beside it: %d pixels', async (width) => {
    const { page } = await open(browser, `${address}#q:peacekeepers.troops:newsroom`, { width });
    const topOf = (selector: string): Promise<number> =>
      page.evaluate<number>(`document.querySelector('${selector}').getBoundingClientRect().top`);
    const mark = await topOf('[data-quotes~="q:peacekeepers.troops:newsroom"]');
    expect(mark).toBeGreaterThan(60);
    expect(mark).toBeLessThan(880);
    const isInView = async (): Promise<boolean> => {
      const reading = await topOf('[id="r:peacekeepers.troops:newsroom"]');
      return reading > 0 && reading < 900;
    };
    await expect.poll(isInView).toBe(width > 1000);
  });

  it.each([390, 1280])('shows the matrix with every source in the width there is: %d pixels', async (width) => {
    const { page } = await open(browser, `${address}#matrix`, { width });
    const least = 52 * 16;
    const frame = await page.evaluate<number>(`document.querySelector('#matrix .scroll').clientWidth`);
    const widest = await page.evaluate<number>(
      `Math.max(...[...document.querySelectorAll('#matrix table')].map((table) => table.offsetWidth))`,
    );
    expect(widest).toBeLessThanOrEqual(Math.max(least, frame));
  });

  it.each([
    { width: 390, colorScheme: 'light', at: '' },
    { width: 1280, colorScheme: 'dark', at: '' },
    { width: 1280, colorScheme: 'light', at: '#q:peacekeepers.troops:newsroom' },
  ] as const)(
    'gives axe-core nothing to find: $width pixels, $colorScheme $at',
    async ({ at, ...options }) => {
      const { page } = await open(browser, address + at, options);
      expect(await violations(page)).toEqual([]);
    },
    120_000,
  );

  it('filters, keeps the filter in the address, and restores it from there', async () => {
    const { page } = await open(browser, address);
    await page.getByRole('checkbox', { name: 'Contradicted' }).check();
    await page.getByRole('combobox', { name: 'Source' }).selectOption({ label: 'newsroom' });
    const wanted = json.claims.filter(
      ({ verdict, readings }) => verdict === 'contradicted' && readings.some(({ source }) => source === 'newsroom'),
    );
    expect(wanted.length).toBeGreaterThan(1);
    expect(await visible(page, 'article.claim')).toBe(wanted.length);
    expect(await visible(page, '#matrix tbody tr')).toBe(wanted.length);
    expect(await page.locator('output').textContent()).toBe(`${wanted.length} of ${json.summary.claims} claims`);
    expect(page.url()).toContain('#verdict=contradicted&source=s:newsroom');

    const { page: again } = await open(browser, page.url());
    expect(await visible(again, 'article.claim')).toBe(wanted.length);
    await again.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => visible(again, 'article.claim')).toBe(json.summary.claims);
    expect(await again.evaluate('location.hash')).toBe('');
  });

  it('filters by kind, event and words, and says when nothing fits', async () => {
    const { page } = await open(browser, address);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('date');
    expect(await visible(page, 'article.claim')).toBe(json.claims.filter(({ kind }) => kind === 'date').length);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('');
    await page.getByRole('combobox', { name: 'Event' }).selectOption('war-2020');
    expect(await visible(page, 'article.claim')).toBe(
      json.claims.filter(({ event }) => event?.id === 'war-2020').length,
    );
    await page.getByRole('searchbox').fill('zzz');
    expect(await visible(page, 'article.claim')).toBe(0);
    expect(await page.getByText('No claim fits').isVisible()).toBe(true);
  });

  it.each([390, 1280])('leads from a reading to its quote and back, at %d pixels', async (width) => {
    const { page } = await open(browser, address, { width });
    await page.locator('[id="r:peacekeepers.troops:deployment"] a.quote').click();
    const mark = page.locator('[data-quotes~="q:peacekeepers.troops:deployment"]').first();
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('2,000 peacekeepers');
    expect(await page.evaluate('location.hash')).toBe('#q:peacekeepers.troops:deployment');
    const groundOf = (selector: string): Promise<string> =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);
    expect(await groundOf('.mark.v-compatible.here')).not.toBe(await groundOf('.mark.v-compatible:not(.here)'));
    await mark.click();
    await expect.poll(() => focused(page)).toBe('r:peacekeepers.troops:deployment');
    expect(await page.locator('[id="r:peacekeepers.troops:deployment"]').isVisible()).toBe(true);
    await page.goBack();
    expect(await page.evaluate('location.hash')).toBe('#q:peacekeepers.troops:deployment');
  });

  it('keeps the way back in sight on a phone', async () => {
    const { page } = await open(browser, address, { width: 390 });
    const reading = page.locator('[id="r:peacekeepers.troops:deployment"]');
    await reading.locator('a.quote').click();
    const back = page.getByRole('button', { name: 'Back to the claim' });
    const box = await back.boundingBox();
    expect(box?.y).toBeGreaterThan(700);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(900);
    await back.click();
    await expect.poll(() => focused(page)).toBe('r:peacekeepers.troops:deployment');
    expect(await back.isVisible()).toBe(false);
  });

  it('folds a claim that asks for nothing to a line, which opens by a click, by a link, and on paper', async () => {
    const { page } = await open(browser, address);
    const [claim] = json.claims.filter(({ verdict }) => verdict === 'agreed');
    const card = page.locator(`[id="c:${claim?.id ?? ''}"]`);
    const quote = card.locator('a.quote').first();
    expect((await card.boundingBox())?.height).toBeLessThan(70);
    expect(await quote.isVisible()).toBe(false);
    await card.locator('summary').click();
    expect(await quote.isVisible()).toBe(true);

    const { page: led } = await open(browser, `${address}#c:${claim?.id ?? ''}`);
    expect(
      await led
        .locator(`[id="c:${claim?.id ?? ''}"] a.quote`)
        .first()
        .isVisible(),
    ).toBe(true);

    const folds = 'document.querySelectorAll("details.fold:not([open])").length';
    const before = await led.evaluate<number>(folds);
    await led.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    expect(await led.evaluate<number>(folds)).toBe(0);
    await led.evaluate('window.dispatchEvent(new Event("afterprint"))');
    expect(await led.evaluate<number>(folds)).toBe(before);
  });

  it('opens at a quote that its address names', async () => {
    const { page } = await open(browser, `${address}#q:peacekeepers.troops:newsroom`);
    expect(await page.locator('.mark.here').first().textContent()).toBe('1,960 servicemen');
    expect(await visible(page, 'article.reader')).toBe(1);
  });

  it('gives way to a link that leads to what the filters hide', async () => {
    const { page } = await open(browser, `${address}#verdict=contradicted`);
    await page.evaluate(`document.querySelector('[data-quotes~="q:peacekeepers.troops:newsroom"]').click()`);
    await expect.poll(() => focused(page)).toBe('r:peacekeepers.troops:newsroom');
    expect(await visible(page, 'article.claim')).toBe(json.summary.claims);
  });

  /** The key of the first reading that a claim's card shows, as its id has it. */
  const firstReading = (card: string): string =>
    (json.claims.find(({ id }) => `c:${id}` === card)?.readings[0]?.key ?? '').replace('#', '~23~');

  it('is used by keys alone', async () => {
    const { page } = await open(browser, address);
    await page.keyboard.press('/');
    await page.keyboard.type('peacekeepers');
    await page.keyboard.press('Escape');
    const found = await visible(page, 'article.claim');
    expect(found).toBeLessThan(json.summary.claims);
    await page.keyboard.press('j');
    const first = await focused(page);
    await page.keyboard.press('j');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('o');
    await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('mark');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(`${first.replace('c:', 'r:')}:${firstReading(first)}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('mark');
  });

  it('leaves single keys alone when they are switched off', async () => {
    const { page } = await open(browser, address);
    await page.getByText('Keys', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'single keys' }).uncheck();
    await page.locator('h1').click();
    const before = await focused(page);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(before);
  });

  it('is a plain document with scripts off: everything is shown, no control that does nothing', async () => {
    const { page } = await open(browser, address, { javaScriptEnabled: false });
    expect(await page.locator('article.claim').count()).toBe(json.summary.claims);
    expect(await page.locator('article.claim').first().isVisible()).toBe(true);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('button.close').isVisible()).toBe(false);
    await page.locator('[id="r:peacekeepers.troops:deployment"] a.quote').click();
    expect(page.url()).toContain('#q:peacekeepers.troops:deployment');
  });

  it('prints everything that was read, and no controls', async () => {
    const { page } = await open(browser, address, { width: 800 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#bar').isVisible()).toBe(false);
    expect(await isWide(page)).toBe(false);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
  });
});

describe.skipIf(!hasChromium)('a report of 2,000 claims, in a browser', () => {
  /** Milliseconds that a person takes for at once, on a machine that is busy with other tests. */
  const AT_ONCE = 1_500;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    browser = await launch();
    address = await written(await largeReport(2_000));
  }, 120_000);

  afterAll(() => browser.close());

  it('filters, searches and opens a quote without lag', async () => {
    const { page, complaints } = await open(browser, address);
    const timed = (script: string): Promise<number> =>
      page.evaluate<number>(
        `(() => { const start = performance.now(); ${script}; document.body.offsetHeight; return performance.now() - start; })()`,
      );
    const search = (words: string): string =>
      `const field = document.querySelector('input[type=search]'); field.value = '${words}'; field.dispatchEvent(new Event('input', { bubbles: true }))`;
    expect(await timed(search('station 77'))).toBeLessThan(AT_ONCE);
    expect(await page.locator('output').textContent()).toMatch(/^\d+ of 2000 claims$/u);
    expect(await timed(search(''))).toBeLessThan(AT_ONCE);
    expect(await timed(`document.querySelector('input[value=contradicted]').click()`)).toBeLessThan(AT_ONCE);
    expect(await page.locator('output').textContent()).toBe('200 of 2000 claims');
    expect(await timed(`document.querySelector('#contradicted a.quote').click()`)).toBeLessThan(AT_ONCE);
    expect(await visible(page, 'article.reader')).toBe(1);
    expect(complaints).toEqual([]);
  }, 120_000);

  it('fits a phone', async () => {
    const { page } = await open(browser, address, { width: 390 });
    expect(await isWide(page)).toBe(false);
  }, 60_000);
});

describe.skipIf(!hasChromium)('hostile text, in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each([
    HOSTILE,
    '</script><script>alert(1)</script>',
    '"><img src=http://e.example/x onerror=alert(1)>',
    '<svg onload=alert(1)><style>*{display:none}</style>',
    '<meta http-equiv="refresh" content="0;url=http://e.example/">',
  ])('runs nothing and asks for nothing: %j', async (attack) => {
    const report = withStrings(RICH, (text) => `${text}${attack}`);
    const sources = report.sources.map((one) => ({ ...one, title: attack, url: 'javascript:alert(1)' }));
    const { page, complaints, requests } = await open(browser, await written({ ...report, sources }));
    expect(await page.locator('article.claim').count()).toBe(RICH.claims.length);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect([complaints, requests]).toEqual([[], []]);
    expect(await violations(page)).toEqual([]);
  });
});

describe.skipIf(!hasChromium)('the proof of the example manuscript, in a browser', () => {
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    browser = await launch();
    const folder = await copyOfProject();
    expect((await runIn(folder, ['proof', 'examples/story.md', '-f', 'html', '-o', 'proof.html'])).code).toBe(1);
    address = pathToFileURL(join(folder, 'proof.html')).href;
  }, 60_000);

  afterAll(() => browser.close());

  it.each([390, 800, 1280])('fits %d pixels, and axe-core finds nothing', async (width) => {
    const { page, complaints, requests } = await open(browser, address, { width });
    expect(await isWide(page)).toBe(false);
    const notes = await page.locator('.notes > li').count();
    expect(notes).toBeGreaterThan(5);
    expect(await page.locator('.row > p > .number').count()).toBe(notes);
    expect([complaints, requests]).toEqual([[], []]);
    expect(await violations(page)).toEqual([]);
  });
});
