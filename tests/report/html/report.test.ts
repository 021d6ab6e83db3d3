import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { formatHtml } from '../../../src/report/html/report.ts';
import {
  claim,
  crowded,
  HOSTILE,
  reading,
  reportOf,
  RICH,
  source,
  SOURCES,
  VERDICTS,
  withStrings,
} from '../fixture.ts';

const parsed = (report: Report): Document => parseHTML(formatHtml(report)).document;

/** The page without its style and script, which have files of their own. */
const bare = (text: string): string => text.replace(/<(style|script)>[^]*?<\/\1>|<meta http-equiv[^]*?>/gu, '');

const texts = (root: ParentNode, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('formatHtml', () => {
  const text = formatHtml(RICH);
  const { document } = parseHTML(text);

  it('is as it was', async () => {
    await expect(bare(text)).toMatchFileSnapshot('__snapshots__/rich.html');
  });

  it('shows every claim once, what is contradicted first, what is ruled on after what is open', () => {
    const shown = [...document.querySelectorAll('article.claim')].map((card) => card.getAttribute('data-verdict'));
    expect(shown).toEqual(
      RICH.claims.map(({ verdict }) => verdict).sort((a, b) => VERDICTS.indexOf(a) - VERDICTS.indexOf(b)),
    );
    expect(texts(document, '#contradicted h3')).toEqual([
      'How many passengers were saved from the ferry?',
      'What is the captain called?',
    ]);
  });

  it('begins with each contradiction in a line that leads to its claim: open ones, then those ruled on', () => {
    const lines = [...document.querySelectorAll('#top .lines')].map((list) => texts(list, 'li'));
    expect(lines).toEqual([
      [
        'How many passengers were saved from the ferry? side A 412 (herald, The Harbour Office) against side B 398 (gazette)',
      ],
      ['What is the captain called? Sergeyev, ruled on by desk'],
    ]);
    const links = [...document.querySelectorAll('#top .lines a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#c:ferry.saved', '#c:captain.name']);
    expect(texts(document, '#top .counts .name').slice(0, 2)).toEqual(['contradicted', 'ruled on']);
  });

  it('bears the title, author, day and introduction that the configuration gives it', () => {
    const about = {
      title: 'The <ferry>',
      author: 'The desk',
      date: '2025-03-10',
      introduction: 'One.\n \nTwo\nthree.',
    };
    const page = parsed({ ...RICH, about });
    expect(texts(page, 'h1, .byline, .introduction p, .headline, title')).toEqual([
      'The <ferry>',
      'The <ferry>',
      'The desk · 2025-03-10',
      'One.',
      'Two three.',
      '1 of 6 claims is contradicted',
    ]);
    expect(page.querySelector('meta[name="author"]')?.getAttribute('content')).toBe('The desk');
  });

  it('folds what is agreed and what stands alone to a line, unless there is something to be warned of', () => {
    const folds = [...document.querySelectorAll('details.fold')];
    expect(folds.map((fold) => texts(fold, 'summary')[0])).toEqual([
      '✓ How many ports? 2 herald, gazette',
      '· How many were saved in 2023? 27 wire',
    ]);
    expect(folds.map((fold) => fold.hasAttribute('open'))).toEqual([true, false]);
    expect(document.querySelectorAll('.full details.fold')).toHaveLength(0);
  });

  it('says of a refused quote what its finding says', () => {
    expect(texts(document, '[id="r:ferry.crew:gazette"] .by')).toEqual(['gazette · drifted: the source has “38 crew”']);
  });

  it('speaks to readers: of no codes, and of no errors', () => {
    const visible = document.querySelector('body')?.textContent.replace(/\S*\.yaml\S*/gu, '') ?? '';
    expect(visible).not.toMatch(
      /quote-drifted|unknown-source|mixed-times|disjoint|\d errors?|\d warnings?|\d notes?\b/u,
    );
  });

  it('names the site of a source, and leads from its quotes to their words there', () => {
    const url = 'https://www.example.org/a/very/long/way?to=it';
    const page = parsed({ ...RICH, sources: RICH.sources.map((one) => ({ ...one, url })) });
    expect(new Set(texts(page, '.list .site, .reader .site'))).toEqual(new Set(['example.org']));
    const links = [...page.querySelectorAll('.by a.out')].map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(12);
    expect(new Set(links)).toEqual(new Set([`${url}#:~:text=412%20passengers`]));
  });

  it('shows words of another language in their direction, with what they say in English beside them', () => {
    const spoken = {
      language: { tag: 'ar', by: 'source' },
      translation: '412 <passengers>',
      stance: 'planned',
      stanceByEditor: true,
    } as const;
    const claims = RICH.claims.map((claim) => ({
      ...claim,
      readings: claim.readings.map((one) => ({ ...one, ...(one.source === 'herald' && spoken) })),
    }));
    const page = parsed({ ...RICH, claims });
    const reading = page.querySelector('[id="r:ferry.saved:herald"]');
    const quote = reading?.querySelector('blockquote');
    expect([quote?.getAttribute('lang'), quote?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(reading?.querySelector('.english')?.getAttribute('lang')).toBe('en');
    expect(texts(reading ?? page, '.english, .by')).toEqual([
      '“412 <passengers>” translated by the editor',
      'herald, line 3 · planned, by the editor · in Arabic',
    ]);
    const other = page.querySelector('[id="r:ferry.saved:gazette"]');
    expect(other?.querySelector('blockquote')?.getAttribute('dir')).toBe('auto');
    expect(other?.querySelector('.english')).toBeNull();
  });

  it('counts what is left out, without a way to what is not there', () => {
    const claims = RICH.claims.filter(({ verdict }) => verdict === 'contradicted');
    const page = parsed({ ...RICH, claims, summary: { ...RICH.summary, leftOut: 4 } });
    expect(texts(page, '.counts .name')).toHaveLength(6);
    expect([...page.querySelectorAll('.counts a')].map((link) => link.getAttribute('href'))).toEqual([
      '#contradicted',
      '#contradicted',
    ]);
    expect(page.querySelector('#top')?.textContent).toContain('4 claims that ask for no action');
  });

  it('lays the sides of a contradiction beside each other, with the rule that parts them', () => {
    const card = document.getElementById('c:ferry.saved') ?? document;
    expect(texts(card, '.side h4')).toEqual(['side A412', 'side B398']);
    expect(texts(card, '.side:first-child .by')).toEqual(['herald, line 3', 'courier, line 3 · The Harbour Office']);
    expect(texts(card, '.rules')).toEqual(['412 ≠ 398 412 is not 398']);
    expect(texts(document, '.ruling')).toEqual([
      'Ruled for Sergeyev by desk, 2025-03-09 The ship’s papers spell it so.',
    ]);
  });

  it('names related claims beside, and those that the report does not hold', () => {
    expect(texts(document, '.related li')).toEqual([
      'How many were saved in 2023? · Uncorroborated 27 The ferry of 2023',
      'ferry.elsewhere not in this report',
    ]);
  });

  it('shows how a quote drifted, word by word', () => {
    expect([...document.querySelectorAll('.difference')].map(({ innerHTML }) => innerHTML.trim())).toEqual([
      '<del>83</del> <ins>38</ins> <span>crew</span>',
    ]);
  });

  it('shows findings that no claim shows', () => {
    expect(texts(document, '#findings li')).toEqual([expect.stringContaining('claims/ferry.yaml:2:5')]);
  });

  it('leads from every link to a place that is there', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('leads from each reading to its quote and back', () => {
    for (const one of document.querySelectorAll('a.quote')) {
      const quote = document.getElementById(one.getAttribute('href')?.slice(1) ?? '');
      const item = one.closest('li.reading');
      const back = [...document.querySelectorAll('[data-quotes]')].filter((mark) =>
        mark
          .getAttribute('data-quotes')
          ?.split(' ')
          .includes(quote?.id ?? ''),
      );
      expect(back.map((mark) => mark.getAttribute('href'))).toContain(`#${item?.id ?? ''}`);
    }
  });

  it('shows the text of each source that is quoted, whole and unchanged', () => {
    for (const pre of document.querySelectorAll('pre.text')) {
      for (const extra of pre.querySelectorAll('.also')) extra.remove();
      expect(pre.textContent.trim()).toBe(SOURCES[0]?.text);
    }
    expect(document.querySelectorAll('pre.text')).toHaveLength(4);
  });

  it('draws a count with a bound and a hedge', () => {
    const amount = { stated: [2000], min: 1800, max: 2200, minOpen: false, maxOpen: false, approximate: true };
    const more = { ...amount, approximate: false, min: 1900, stated: [1900], max: null, minOpen: true };
    const readings = [
      reading('herald', 'about 2,000', 'about 2,000', { value: amount }),
      reading('wire', 'more than 1,900', 'more than 1,900', { value: more }),
    ];
    const picture = parsed(reportOf([claim('a', 'compatible', { readings })])).querySelector('.picture');
    expect(picture?.querySelectorAll('.bar.about')).toHaveLength(1);
    expect(picture?.querySelectorAll('.arrow')).toHaveLength(1);
    expect(picture?.querySelectorAll('.open')).toHaveLength(1);
    expect(picture?.querySelector('.legend')?.textContent).toContain('no bound');
  });

  it('draws nothing where all values are the same', () => {
    expect(document.querySelector('#agreed .picture')).toBeNull();
  });

  it('lets nothing in but its own style and script', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const [style] = /(?<=<style>)[^]*?(?=<\/style>)/u.exec(text) ?? [''];
    const [script] = /(?<=<script>)[^]*?(?=<\/script>)/u.exec(text) ?? [''];
    expect(policy).toBe(
      `default-src 'none'; style-src ${sha256(style)}; script-src ${sha256(script)}; base-uri 'none'; form-action 'none'`,
    );
    expect(text).not.toMatch(/\sstyle=|<link|<img|<iframe|@import|url\(/u);
  });

  it('says so where there are no claims', () => {
    expect(texts(parsed(reportOf([])), 'h1')).toEqual(['There are no claims to judge']);
  });

  it('holds a crowded claim', () => {
    expect(parsed(crowded(600)).querySelectorAll('#contradicted li.reading')).toHaveLength(600);
  });
});

describe('formatHtml anywhere', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('gives the same bytes in %s', (timeZone) => {
    const before = formatHtml(RICH);
    process.env.TZ = timeZone;
    expect(formatHtml(RICH)).toBe(before);
    expect(before.endsWith('</html>\n')).toBe(true);
  });
});

const ATTACKS = [
  HOSTILE,
  '</script><script>alert(1)</script>',
  '</style></title><svg onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --><base href="http://e.example/">',
  '</pre></article></main><form action="http://e.example">',
  'a\u202egnp.exe\u2066\u2069 \u200f',
  '${html`<b>`}',
];

/** A report with the attack in every field, those that a schema would refuse included. */
const attacked = (attack: string): Report => {
  const report = withStrings(RICH, (text) => `${text}${attack}`);
  return {
    ...report,
    sources: report.sources.map((one) => ({
      ...one,
      title: attack,
      author: attack,
      publisher: attack,
      published: attack,
      language: attack,
      file: attack,
      url: `javascript:alert(1)//${attack}`,
      derivedFrom: [attack],
    })),
    claims: report.claims.map((one) => ({ ...one, id: `${one.id}${attack}`, related: [attack], tags: [attack] })),
  };
};

describe('hostile text in HTML', () => {
  it.each(ATTACKS)('does no harm: %j', (attack) => {
    const report = attacked(attack);
    const text = formatHtml(report);
    const { document } = parseHTML(text);
    const { document: clean } = parseHTML(formatHtml(attacked('')));
    expect(document.querySelectorAll('script, style')).toHaveLength(2);
    expect(document.querySelectorAll('img, base, iframe, object, svg svg svg, b')).toHaveLength(0);
    expect(document.querySelectorAll('form')).toHaveLength(1);
    expect(document.querySelectorAll('article.claim')).toHaveLength(clean.querySelectorAll('article.claim').length);
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^src$/u);
        if (name === 'href') expect(value).toMatch(/^#|^https?:/u);
      }
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  });

  it('keeps what hostile text says readable', () => {
    const card = parsed(withStrings(RICH, () => '<b>2 & 3</b>')).querySelector('article.claim h3');
    expect(card?.textContent).toBe('<b>2 & 3</b>');
  });

  it('links to no address but those of the web', () => {
    const urls = ['https://example.org/a"b', 'javascript:alert(1)', 'data:text/html,<b>'];
    const sources = urls.map((url, index) => ({ ...source(`s${index}`, 'x'), url }));
    const links = [...parsed({ ...RICH, sources }).querySelectorAll('a[rel]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://example.org/a%22b']);
  });
});
