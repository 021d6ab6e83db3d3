import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeJson, escapeMarkdown, printable } from '../../src/report/escape.ts';

const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Text with more of what hurts than chance would bring. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u001b[2J',
        '\u202e',
        '\n',
        '|',
        '<b>',
        '@x',
        '#1',
        'https://e.example',
        'www.e',
        '\ud800',
        '\u0301',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('printable', () => {
  it.each([
    ['plain words stay', 'The port, “closed” – 1,960 men…', 'The port, “closed” – 1,960 men…'],
    ['a colour code is shown, not obeyed', 'a\u001b[31mb', 'a<U+001B>[31mb'],
    ['so is the one-character form', 'a\u009b31m', 'a<U+009B>31m'],
    ['a title cannot be set', '\u001b]0;x\u0007', '<U+001B>]0;x<U+0007>'],
    ['breaks become one space', 'a\r\n\r\n\tb\u2028c\u0085d', 'a b c d'],
    ['an override is shown', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['tags beyond the basic plane are shown', 'a\u{e0041}', 'a<U+E0041>'],
    ['soft hyphens and marks of direction go', 'co\u00adop\u200eer\ufeffate', 'cooperate'],
    ['a no-break space is a space', '1\u00a0960', '1 960'],
    ['joiners of scripts and emoji stay', 'می\u200cخواهم 👩\u200d👧', 'می\u200cخواهم 👩\u200d👧'],
    ['half a surrogate pair is replaced', 'a\ud800b', 'a\ufffdb'],
    ['private characters are shown', '\ue000', '<U+E000>'],
    ['eight marks stay', `e${'\u0301'.repeat(8)}`, `e${'\u0301'.repeat(8)}`],
    ['a tower of marks is cut', `e${'\u0301'.repeat(90)}x`, `e${'\u0301'.repeat(8)}x`],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('lets nothing through that steers a terminal, and changes nothing twice', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const once = printable(text);
        expect(once).not.toMatch(STEERING);
        expect(printable(once)).toBe(once);
      }),
    );
  });

  it('is linear', () => {
    const started = performance.now();
    printable('\u0301'.repeat(500_000) + '\u001b'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['words stay', '1,960 men, "so" – it’s said.', '1,960 men, "so" – it’s said.'],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['code', '`a`', '\\`a\\`'],
    ['a link', '[a](b)', '\\[a\\]\\(b\\)'],
    ['an image', '![a](b)', '\\!\\[a\\]\\(b\\)'],
    ['a cell of its own', 'a | b', 'a \\| b'],
    ['a backslash before a pipe', 'a \\| b', 'a \\\\\\| b'],
    ['HTML', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['a number with decimals is no list', '2.5 men', '2\\.5 men'],
    ['a dash within a line', 'a - b', 'a - b'],
    ['a bare address', 'see https://e.example', 'see https:<!-- -->//e.example'],
    ['an address without scheme', 'see www.e.example', 'see www<!-- -->.e.example'],
    ['a mention', 'by @someone', 'by @<!-- -->someone'],
    ['an issue', 'as in #12', 'as in #<!-- -->12'],
    ['a break', 'a\n\n# b', 'a # b'],
    ['a formula', '$x^2$', '\\$x\\^2\\$'],
  ])('%s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('leaves no mark unescaped and no tag open', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const bare = escapeMarkdown(text).replaceAll('<!-- -->', '').replace(/\\./gu, '');
        expect(bare).not.toMatch(/[`*_{}[\]()|~$<>\n]/u);
        expect(escapeMarkdown(text)).not.toMatch(/:\/\/|@(?!<!-- -->)/u);
      }),
    );
  });
});

describe('escapeJson', () => {
  it.each([
    ['\u009b31m', '"\\u009b31m"'],
    ['\u202eabc', '"\\u202eabc"'],
    ['\u2028', '"\\u2028"'],
    ['\u{e0041}', '"\\udb40\\udc41"'],
    ['\u007f', '"\\u007f"'],
    ['Қала “x” 👍🏽 \u200d', '"Қала “x” 👍🏽 \u200d"'],
  ])('writes %j as %s', (text, expected) => {
    expect(escapeJson(JSON.stringify(text))).toBe(expected);
  });

  it('changes nothing in what the JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const data: unknown = { value, text };
        const json = JSON.stringify(data, null, 2);
        expect(JSON.parse(escapeJson(json))).toEqual(JSON.parse(json));
        expect(escapeJson(json)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
