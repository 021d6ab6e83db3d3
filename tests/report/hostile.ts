import type { Report } from '../../src/model/report.ts';
import { RICH } from './fixture.ts';

/** Texts that an article or a registry might hold to do harm, by what they aim at. */
export const PAYLOADS = {
  tags: `<img src=x onerror=alert(1)>"'><b a='<iframe src="//e.example">`,
  script: '</script><script>alert(1)</script></style><!--',
  links: '[l](javascript:alert(1)) ![i](http://e.example/p.png) <javascript:alert(1)> [x]: javascript:x',
  equals: `=HYPERLINK("http://e.example","x")`,
  plus: "+cmd|' /C calc'!A1",
  minus: '-1+1',
  at: '@SUM(1)',
  'tab before a formula': '\t=1+1',
  'return before a formula': '\r=1+1',
  'wide equals': '\uff1d1+1',
  'formula behind a separator': `";=1+1;"`,
  'rows and cells': '"a","b"\r\n"c"|x|\n|---|\n',
  cdata: ']]><x y="z"/><![CDATA[ &x; &#x1b; <?php ?> <!DOCTYPE x [<!ENTITY y "z">]>',
  commands: '\n::error file=x,line=1::pwned\r\n::stop-commands::x%0A::warning::y ##[error]z',
  escapes: '\u001b[2J\u001b]8;;http://e.example\u0007\u009b31m\b\u007f',
  bidirectional: '\u202e\u2066abc\u2069\u200f',
  'NUL and others': 'a\0b\ufffe\uffff\u{e0041}\u3164',
  'lone surrogates': '\ud800 x \udc00',
  placeholders: '{0} {{1}} ${x} %s %0A $& $1',
  prototypes: '__proto__',
  breaks: 'a\u2028b\u2029c\u0085d\u000be',
} as const;

/** What the model fixes, and no outsider writes. */
const FIXED: ReadonlySet<string> = new Set(
  'code severity verdict kind conflict rule relation op what where effect method state context sha256'.split(' '),
);

/** Days, which the registry and the manifest hold to their form. */
const DAYS: ReadonlySet<string> = new Set(['date', 'published', 'retrieved', 'asOf', 'on', 'saidOn']);

const spoil = (node: unknown, change: (text: string) => string): void => {
  if (typeof node !== 'object' || node === null) return;
  const entries: [string, unknown][] = Object.entries(node);
  for (const [key, value] of entries) {
    if (FIXED.has(key) || DAYS.has(key)) continue;
    if (typeof value === 'string') Reflect.set(node, key, change(value));
    else spoil(value, change);
  }
};

/** The rich report with the payload before, or behind, every text in it that comes from outside, ids and paths included. */
export const spoiled = (payload: string, place: 'before' | 'behind'): Report => {
  const report = structuredClone(RICH);
  spoil(report, (text) => (place === 'before' ? `${payload}${text}` : `${text}${payload}`));
  return { ...report, tool: RICH.tool };
};
