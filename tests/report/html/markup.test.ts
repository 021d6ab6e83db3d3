import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, idOf, langOf, outward, toText, withBreaks } from '../../../src/report/html/markup.ts';

describe('html', () => {
  it.each([
    { name: 'tags', text: '<b onclick="x">', shows: '&lt;b onclick=&quot;x&quot;&gt;' },
    { name: 'entities', text: '&lt;', shows: '&amp;lt;' },
    { name: 'single quotes', text: "it's", shows: 'it&#39;s' },
    { name: 'bidirectional overrides', text: 'a\u202eb', shows: 'a&lt;U+202E&gt;b' },
    { name: 'escape codes', text: '\u001b[31m', shows: '&lt;U+001B&gt;[31m' },
    { name: 'breaks', text: 'a\n\u2028 b', shows: 'a b' },
    { name: 'lone surrogates', text: 'a\ud800', shows: 'a\ufffd' },
  ])('escapes $name', ({ text, shows }) => {
    expect(toText(html`${text}`)).toBe(shows);
    expect(toText(html`<i title="${text}"></i>`)).toBe(`<i title="${shows}"></i>`);
  });

  it('takes markup as it is, lists in order, and nothing for null and undefined', () => {
    expect(toText(html`<p>${[html`<i>1</i>`, ' & ', 2]}${null}${undefined}</p>`)).toBe('<p><i>1</i> &amp; 2</p>');
  });

  it('does not care how the lines of a template are indented', () => {
    // prettier-ignore
    const text = toText(html`<p>
          one
    </p>`);
    expect(text).toBe('<p>\none\n</p>');
  });

  it('leaves no character of any text that could end an attribute or open a tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toText(html`${text}`)).not.toMatch(/[<>"'\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('withBreaks', () => {
  it('keeps line breaks of every kind, and nothing else that is unseen', () => {
    expect(toText(withBreaks('a\r\nb\rc\n\nd\u001b<'))).toBe('a\nb\nc\n\nd&lt;U+001B&gt;&lt;');
  });
});

describe('idOf', () => {
  it('never gives one id to two places', () => {
    fc.assert(
      fc.property(fc.tuple(fc.string(), fc.string()), fc.tuple(fc.string(), fc.string()), (one, other) => {
        if (JSON.stringify(one) === JSON.stringify(other)) return;
        expect(idOf('r', ...one)).not.toBe(idOf('r', ...other));
      }),
    );
  });

  it.each([
    { parts: ['troops.sent', 'wire'], id: 'r:troops.sent:wire' },
    { parts: ['a', 'wire#2'], id: 'r:a:wire~23~2' },
    { parts: ['a b', 'ü"<'], id: 'r:a~20~b:~fc~~22~~3c~' },
  ])('reads $id', ({ parts, id }) => {
    expect(idOf('r', ...parts)).toBe(id);
  });
});

describe('outward', () => {
  it.each(['https://example.org/a?b=c', 'http://example.org/', 'HTTPS://EXAMPLE.ORG'])('links %s', (address) => {
    expect(toText(outward(address))).toMatch(/^<a class="out site" href="https?:\/\/example\.org/u);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.b',
    '//a.b',
    '',
  ])('shows “%s” as text alone', (address) => {
    expect(toText(outward(address))).not.toContain('<a');
  });
});

describe('langOf', () => {
  it.each([
    { language: 'en-GB', says: ' lang="en-GB"' },
    { language: 'zh-Hans-CN', says: ' lang="zh-Hans-CN"' },
    { language: 'english please', says: '' },
    { language: '"><script>', says: '' },
    { language: undefined, says: '' },
  ])('says “$says”', ({ language, says }) => {
    expect(toText(langOf(language))).toBe(says);
  });
});
