import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { locatorOf } from '../../../src/text/locator.ts';
import { folderWith } from '../../folders.ts';
import { textOf, unproved } from '../anchored.ts';

/** Cues of two seconds each, one after another, as SubRip. */
const srtOf = (...cues: readonly string[]): string =>
  cues
    .map(
      (words, at) =>
        `${at + 1}\n00:00:${String(at * 2).padStart(2, '0')},000 --> 00:00:${String(at * 2 + 2).padStart(2, '0')},000\n${words}\n`,
    )
    .join('\n');

const placeOf = async (file: string, content: string, words: string): Promise<string | undefined> => {
  const cwd = await folderWith({ [`corpus/${file}`]: content });
  const [source] = (await loadCorpus('corpus', { cwd })).sources;
  const start = source?.text.indexOf(words) ?? -1;
  return start < 0 ? 'not there' : locatorOf(source?.segments, { start, end: start + words.length });
};

describe('subtitles', () => {
  it.each<[name: string, file: string, content: string, text: string]>([
    [
      'run on from cue to cue',
      'a.srt',
      srtOf('It killed', '1,960 people\non <i>Tuesday</i>.'),
      'It killed 1,960 people on Tuesday.\n',
    ],
    ['with CRLF and a mark', 'a.srt', `\ufeff${srtOf('It killed', '9.').replaceAll('\n', '\r\n')}`, 'It killed 9.\n'],
    [
      'begin a paragraph where somebody else speaks',
      'a.srt',
      srtOf('How many?\n- Nine.', '>> No.'),
      'How many?\n\n- Nine.\n\n>> No.\n',
    ],
    [
      'never join two numbers',
      'a.srt',
      srtOf('It was on pier 1', '960 people died'),
      'It was on pier 1\n\n960 people died\n',
    ],
    ['keep what is no tag', 'a.srt', srtOf('{\\an8}5 < 6 > 4 <font color="red">men</font> {x}'), '5 < 6 > 4 men {x}\n'],
    [
      'keep words behind an empty line',
      'a.srt',
      `1\n00:00:00,000 --> 00:00:02,000\nIt killed\n\n1,960 people.\n\n2\n\n00:00:02,000 --> 00:00:04,000\nBut two.`,
      'It killed 1,960 people. But two.\n',
    ],
    [
      'keep a number that is no number of a cue',
      'a.srt',
      '1\n00:00:00,000 --> 00:00:02,000\nThe year was\n\n1960\n',
      'The year was 1960\n',
    ],
    [
      'part after a pause',
      'a.srt',
      '1\n00:00:00,000 --> 00:00:02,000\nIt killed\n\n2\n00:00:08,000 --> 00:00:09,000\nno one.\n',
      'It killed\n\nno one.\n',
    ],
    ['said twice are twice', 'a.srt', srtOf('No.', 'No.'), 'No. No.\n'],
    [
      'of the web, with names of speakers, entities and notes',
      'a.vtt',
      'WEBVTT - The fire\nKind: captions\nLanguage: en\n\nSTYLE\n::cue { color: red }\n\nNOTE not shown\n\nfirst\n00:01.000 --> 00:02.000 align:start\n<v.loud Jane Roe>It killed &lt;1,960&gt;</v>\n\n00:02.000 --> 00:03.000\n<v Jane Roe>people<c.red> on</c> Tuesday.</v>\n<v Pawel>No&nbsp;one.</v>\n\n00:03.000 --> 00:04.000\n<ruby>Words<rt>aid</rt></ruby>\n',
      'Jane Roe: It killed <1,960> people on Tuesday.\n\nPawel: No\u00a0one.\n\nWords\n',
    ],
    [
      'that roll up give each line once',
      'a.vtt',
      'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n \nit killed<00:00:00.400><c> nine</c>\n\n00:00:02.000 --> 00:00:02.010\nit killed nine\n \n\n00:00:02.010 --> 00:00:05.000\nit killed nine\npeople<00:00:03.000><c> that day</c>\n',
      'it killed nine people that day\n',
    ],
  ])('%s', async (_, file, content, text) => {
    expect(await textOf(file, content)).toBe(text);
  });

  it('stand with the times of their words', async () => {
    const content = srtOf('It killed', '1,960 people', 'on Tuesday.');
    expect(await placeOf('a.srt', content, '1,960')).toBe('00:00:02');
    expect(await placeOf('a.srt', content, 'people on')).toBe('00:00:02 to 00:00:04');
    expect(await placeOf('a.vtt', 'WEBVTT\n\n101:01:05.500 --> 101:01:06.000\nLate', 'Late')).toBe('101:01:05');
  });

  it('prove a quote over cues, and none over two persons', async () => {
    const text = await textOf('a.srt', srtOf('It killed', '1,960 people.', '- Was it nine', '- Eight boats sank.'));
    expect(unproved(text, ['killed 1,960 people', 'nine Eight boats'])).toEqual(['nine Eight boats']);
  });

  it.each<[string, string | Uint8Array, RegExp, string?]>([
    ['words', 'It killed 1,960 people.', /gives the times of words.*\.txt/],
    ['no words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n', /no words/],
    ['noise', Buffer.from([0x31, 0, 1, 2, 3, 0xff, 0]), /cannot be read/],
    [
      'more than the limit',
      srtOf('x'.repeat(1 << 20)),
      /larger than/,
      'max_megabytes: 1\nsources: [{ id: a, file: a.srt }]',
    ],
  ])('are declined where they are %s', async (_, content, says, manifest) => {
    expect(await textOf('a.srt', content, manifest)).toMatch(says);
  });

  it('of a hundred thousand tags that do not end take no time to speak of', async () => {
    expect(await textOf('a.srt', srtOf(`${'<v '.repeat(100_000)}end`))).toContain('end\n');
  });

  it('say which lines above the first time are lost', async () => {
    const cwd = await folderWith({ 'corpus/a.srt': `Made by hand\n\n${srtOf('It killed')}` });
    const { findings } = await loadCorpus('corpus', { cwd });
    expect(findings.map(({ code, data }) => [code, data])).toEqual([
      ['partly-read', { source: 'a', file: 'corpus/a.srt', parts: ['1 line above the first time'] }],
    ]);
  });
});
