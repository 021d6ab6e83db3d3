import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { extract } from '../../../src/corpus/formats/index.ts';
import { MEGABYTE } from '../../../src/model/limits.ts';
import { message } from '../../../src/report/messages.ts';
import { folderWith } from '../../folders.ts';
import { textOf } from '../anchored.ts';
import { column, pdfWith } from '../made-pdf.ts';

const RUSSIAN = 'Российские миротворцы прибыли в город. В составе контингента 1960 военнослужащих.';
const ENGLISH =
  'The minister said “1,960 servicemen” would go — the café’s owner agreed. It was a long day in the town.';
const FRENCH = 'Le ministre a déclaré que les forces françaises étaient prêtes à intervenir où il le fallait.';
const POLISH = 'Żołnierze przybyli na miejsce zdarzenia, gdzie znaleźli trzydzieści ciał i ślady walki.';
const GREEK = 'Οι ελληνικές δυνάμεις έφτασαν στην περιοχή την Τρίτη το πρωί.';
const JAPANESE = 'ロシアの平和維持部隊は火曜日に町に到着した。兵士は1960人である。';
const CHINESE = '俄罗斯维和部队周二抵达该市。士兵有一千九百六十名。';
const HEBREW = 'כוחות שמירת השלום הרוסיים הגיעו ביום שלישי לאזור.';
const ARABIC = 'وصلت قوات حفظ السلام الروسية إلى المنطقة يوم الثلاثاء.';
const TURKISH = 'Türkiye Büyük Millet Meclisi, askerlerin gönderilmesi için tezkereyi kabul etti. Şu anda görüşülüyor.';

const load = async (bytes: Uint8Array, encoding?: string) => {
  const cwd = await folderWith({
    'corpus/a.txt': bytes,
    'corpus/sources.yaml': `sources:\n  - { id: a, file: a.txt${encoding === undefined ? '' : `, encoding: ${encoding}`} }\n`,
  });
  return loadCorpus('corpus', { cwd });
};

describe('a text that names no character set', () => {
  it.each([
    [RUSSIAN, 'windows-1251'],
    [RUSSIAN, 'koi8-r'],
    [RUSSIAN, 'iso-8859-5'],
    [ENGLISH, 'windows-1252'],
    [FRENCH, 'windows-1252'],
    [POLISH, 'windows-1250'],
    [POLISH, 'iso-8859-2'],
    [GREEK, 'iso-8859-7'],
    [JAPANESE, 'shift_jis'],
    [JAPANESE, 'euc-jp'],
    [CHINESE, 'gb18030'],
    [ARABIC, 'windows-1256'],
  ])('is read where its bytes tell: %s in %s', async (text, encoding) => {
    const { sources, findings } = await load(iconv.encode(text, encoding));
    expect(sources.map((each) => [each.text, each.encoding])).toEqual([[text, encoding]]);
    expect(findings.map(({ code, severity, data }) => [code, severity, data])).toEqual([
      ['encoding-guessed', 'info', { source: 'a', encoding }],
    ]);
  });

  /** A wrong guess would change words: what is in doubt is declined, and never read as something else. */
  it.each([
    ['Russian of DOS', iconv.encode(RUSSIAN, 'cp866')],
    [
      'typography of old Macintoshes',
      iconv.encode('He said “no”, and they don’t go. She said “yes” to it.', 'macintosh'),
    ],
    ['one letter alone', Uint8Array.from([0x61, 0xe9, 0x61])],
    ['Turkish that might be Dutch', iconv.encode(TURKISH, 'windows-1254')],
  ])('is declined where they do not: %s', async (_, bytes) => {
    const { sources, unreadable, findings } = await load(bytes);
    expect(sources).toEqual([]);
    expect(unreadable).toEqual([{ id: 'a', file: 'corpus/a.txt' }]);
    expect(findings.map(({ code }) => code)).toEqual(['unreadable-source']);
    expect(findings.map((each) => message(each)).join()).toMatch(/\(corpus\/a\.txt\) cannot be read: .*UTF-8/);
  });

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('is read by its mark: %s', async (encoding) => {
    const { sources, findings } = await load(iconv.encode(RUSSIAN, encoding, { addBOM: true }));
    expect(sources.map((each) => [each.text, each.encoding])).toEqual([[RUSSIAN, encoding]]);
    expect(findings).toEqual([]);
  });
});

describe('a text in wide characters without a mark', () => {
  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('is read as a guess: %s', async (encoding) => {
    for (const text of [ENGLISH, RUSSIAN, HEBREW]) {
      const { sources, findings } = await load(iconv.encode(text, encoding, { addBOM: false }));
      expect(sources.map((each) => [each.text, each.encoding])).toEqual([[text, encoding]]);
      expect(findings.map(({ code }) => code)).toEqual(['encoding-guessed']);
    }
  });

  it.each<[name: string, bytes: Uint8Array]>([
    ['a null byte in a text', Buffer.from('He said \0 no.')],
    ['fields of one length', Buffer.from('abc\0def\0ghi\0')],
    ['ideographs', iconv.encode('他说 no。\n', 'utf-16le', { addBOM: false })],
    ['half a character', Buffer.concat([iconv.encode('He said no.', 'utf-16le', { addBOM: false }), Buffer.from('x')])],
    ['numbers', Uint8Array.from([1, 0, 2, 0, 3, 0])],
    ['null bytes alone', new Uint8Array(64)],
  ])('is declined where it may be none, in words that agree with each other: %s', async (_, bytes) => {
    const { sources, findings } = await load(bytes);
    expect(sources).toEqual([]);
    const said = findings.map((each) => message(each)).join();
    expect(said).toMatch(/null bytes|not valid UTF-8/u);
    expect(said).not.toContain('windows-1252');
  });
});

describe('a text whose character set the manifest names', () => {
  it.each([
    [TURKISH, 'windows-1254', 'windows-1254'],
    [HEBREW, 'windows-1255', 'Windows-1255'],
    [RUSSIAN, 'cp866', 'IBM866'],
    [ENGLISH, 'windows-1252', 'latin1'],
    [RUSSIAN, 'utf-16le', 'utf-16'],
  ])('is read so: %s in %s, called %s', async (text, encoding, name) => {
    const { sources, findings } = await load(iconv.encode(text, encoding), name);
    expect(sources.map((each) => each.text)).toEqual([text]);
    expect(sources[0]?.encoding).toBe(encoding === 'cp866' ? 'ibm866' : encoding);
    expect(findings).toEqual([]);
  });

  it.each([
    [
      'bytes that it cannot have written',
      Uint8Array.from([0x61, 0x0a, 0x98]),
      'windows-1251',
      'line 2 is not valid windows-1251',
    ],
    ['bytes that are no UTF-8', Uint8Array.from([0xe9]), 'utf-8', 'line 1 is not valid UTF-8'],
    [
      'another mark',
      iconv.encode('a', 'utf-16le', { addBOM: true }),
      'windows-1251',
      'its byte order mark says utf-16le',
    ],
    ['half a character', Uint8Array.from([0x61, 0, 0, 0xd8]), 'utf-16le', 'line 1 is not valid utf-16le'],
  ])('is declined with %s', async (_, bytes, name, problem) => {
    const { sources, findings } = await load(bytes, name);
    expect(sources).toEqual([]);
    expect(findings.map((each) => message(each)).join()).toContain(problem);
  });

  it('is told where there is no such character set', async () => {
    const { findings } = await load(Buffer.from('a'), 'windows-125');
    expect(findings.map(({ code, at }) => [code, at.range.start])).toEqual([['schema', { line: 2, column: 37 }]]);
  });

  it('comes back as it was written, whatever it says', async () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('Россия, 1960 – «да»\n')), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        fc.pre(text.trim() !== '');
        const { sources } = await load(iconv.encode(text, 'windows-1251'), 'windows-1251');
        expect(sources[0]?.text).toBe(text);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a file whose name does not say what it is', () => {
  it.each([
    ['a.txt', '%PDF-1.7 ...', /name ends in \.txt, but it is a PDF.*\.pdf/],
    ['a.txt', '<!DOCTYPE html><p>One</p>', /is an HTML page.*\.html/],
    ['a.md', 'PK\x03\x04...', /Word document or another ZIP.*\.docx/],
    ['a.html', '{\\rtf1 words}', /RTF.*Rename it to end in \.rtf/],
    ['a.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /a picture.*OCR/],
    ['a.pdf', '<html><body>Not found</body></html>', /name ends in \.pdf, but it is an HTML page/],
    ['a.txt', gzipSync('words'), /gzip-compressed.*Add \.gz/],
    ['a.txt.gz', 'words', /not gzip-compressed/],
  ])('is declined with what to do: %s', async (file, content, says) => {
    const message = await textOf(file, content);
    expect(message).toContain(`(corpus/${file}) cannot be read`);
    expect(message).toMatch(says);
  });
});

describe('a compressed file', () => {
  it.each([
    ['a.txt.gz', () => Promise.resolve(Buffer.from('Words.')), 'Words.'],
    ['a.txt.gz', () => Promise.resolve(iconv.encode(RUSSIAN, 'windows-1251')), RUSSIAN],
    ['a.md.GZ', () => Promise.resolve(Buffer.from('*Words*')), 'Words'],
    ['a.htm.gz', () => Promise.resolve(Buffer.from('<p>Words.</p>')), 'Words.\n'],
    ['a.pdf.gz', () => pdfWith([column(50, 700, ['Words.'])]), 'Words.\n'],
  ])('is read as what it holds: %s', async (file, make, text) => {
    expect(await textOf(file, gzipSync(await make()))).toBe(text);
  });

  it('has the id of what it holds, and the hash of its own bytes', async () => {
    const cwd = await folderWith({ 'corpus/Wire.txt.gz': gzipSync('Words.') });
    const { sources } = await loadCorpus('corpus', { cwd });
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(gzipSync('Words.')).digest('hex');
    expect(sources).toEqual([
      { id: 'wire', file: 'corpus/Wire.txt.gz', sha256, text: 'Words.', detected: 'en', derivedFrom: [] },
    ]);
  });

  it('is declined before it takes the memory that it would unpack to', async () => {
    const bomb = gzipSync(Buffer.alloc(64 << 20, 'a'));
    const manifest = 'max_megabytes: 2\nsources:\n  - { id: a, file: a.txt.gz }\n';
    expect(await textOf('a.txt.gz', bomb, manifest)).toMatch(/unpacked, it is larger than 2 megabytes.*max_megabytes/);
  });

  it('is declined where it is damaged', async () => {
    expect(await textOf('a.txt.gz', gzipSync('Words.').subarray(0, 12))).toContain('damaged');
  });
});

describe('the longest text that is read', () => {
  it.each([
    ['a fifth of what is asked for', 'a.txt', 23, 120, undefined],
    ['no more than that', 'a.txt', 25, 110, 'as text, it is larger than 22 megabytes'],
    ['twenty megabytes where nothing is asked for', 'a.md', 21, 100, 'as text, it is larger than 20 megabytes'],
    ['twenty megabytes where less than a hundred are', 'a.csv', 21, 50, 'as text, it is larger than 20 megabytes'],
    ['that much of packed text', 'a.txt.gz', 21, 50, 'as text, it is larger than 20 megabytes'],
  ])('is %s', async (_, file, megabytes, limit, problem) => {
    const bytes = Buffer.alloc(megabytes * MEGABYTE - 1, 'a');
    const read = await extract(file, file.endsWith('.gz') ? gzipSync(bytes) : bytes, { limit: limit * MEGABYTE });
    expect(read.ok ? undefined : read.problem).toBe(problem);
  });
});

describe('the largest file that is read', () => {
  const files = { 'corpus/a.txt': 'a'.repeat(3 << 20) };
  const manifest = (megabytes: string): Record<string, string> => ({
    'corpus/sources.yaml': `max_megabytes: ${megabytes}\nsources:\n  - { id: a, file: a.txt }\n`,
  });

  it.each([
    ['what the manifest says', manifest('2.5'), {}, 'it is larger than 2.5 megabytes'],
    ['what the caller says', {}, { maxBytes: 1 << 20 }, 'it is larger than 1 megabytes'],
    ['what the caller says, whatever the manifest does', manifest('1'), { maxBytes: 4 << 20 }, undefined],
    ['a hundred megabytes', {}, {}, undefined],
  ])('is %s', async (_, more, options, problem) => {
    const cwd = await folderWith({ ...files, ...more });
    const { sources, findings } = await loadCorpus('corpus', { cwd, ...options });
    expect(sources).toHaveLength(problem === undefined ? 1 : 0);
    expect(findings.map(({ data }) => data)).toEqual(
      problem === undefined ? [] : [expect.objectContaining({ problem })],
    );
  });

  it.each(['0', '-1', '501', 'many'])('is no %s megabytes', async (megabytes) => {
    const cwd = await folderWith({ ...files, ...manifest(megabytes) });
    const { sources, findings } = await loadCorpus('corpus', { cwd });
    expect(sources).toHaveLength(1);
    expect(findings.map(({ code, at }) => [code, at.range.start.line])).toEqual([['schema', 1]]);
  });
});

describe('a folder of saved pages', () => {
  it('passes over what browsers save beside a page', async () => {
    const cwd = await folderWith({
      'corpus/story.html': '<p>One.</p>',
      'corpus/story_files/frame.html': '<p>Advertisement.</p>',
      'corpus/my_files/notes.txt': 'Notes.',
    });
    const { sources } = await loadCorpus('corpus', { cwd });
    expect(sources.map(({ id }) => id)).toEqual(['notes', 'story']);
  });
});
