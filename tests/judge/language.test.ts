import { describe, expect, it } from 'vitest';
import { codes, judged, onlyClaim } from '../judged.ts';

const SWEDISH = 'Enligt ministern skadades mer än 300 personer när bron störtade samman under natten mot lördagen.';
const DENIED = 'Ministern förnekade att bron hade stängts av polisen under natten, så som det först hade meddelats.';
const ENGLISH = 'More than 300 people were hurt when the bridge fell, and the bridge was closed, the minister said.';
const RUSSIAN = 'Как сообщил министр, более 1 960 человек пострадали, когда ночью обрушился мост через реку.';

interface Row {
  readonly name: string;
  readonly kind?: string;
  /** The reading of the foreign source, and of the English one. */
  readonly foreign: string;
  readonly english?: string;
  readonly text?: string;
  readonly verdict: string;
  readonly codes: readonly string[];
}

const UNREAD: Row = {
  name: 'a number in a language that is not read is never read',
  foreign: 'quote: mer än 300 personer',
  verdict: 'unverified',
  codes: ['value-unreadable'],
};

const ROWS: readonly Row[] = [
  UNREAD,
  {
    name: 'its translation is read, bound and all',
    foreign: 'quote: mer än 300 personer, translation: more than 300 people',
    verdict: 'agreed',
    codes: [],
  },
  {
    name: 'a translation with another number is told',
    foreign: 'quote: mer än 300 personer, translation: more than 30 people',
    verdict: 'compatible',
    codes: ['strained', 'translation-digits'],
  },
  {
    name: 'groups of digits make no other number',
    foreign: 'quote: более 1 960 человек, translation: "more than 1,960 people"',
    text: RUSSIAN,
    verdict: 'compatible',
    codes: ['strained'],
  },
  {
    name: 'a language that is read is read, bound and all',
    foreign: 'quote: более 1 960 человек',
    text: RUSSIAN,
    verdict: 'compatible',
    codes: ['strained'],
  },
  {
    name: 'a bound beside the quote is not left out in any language that is read',
    foreign: 'quote: 1 960 человек',
    text: RUSSIAN,
    verdict: 'unverified',
    codes: ['quote-truncated'],
  },
  {
    name: 'the editor’s value is taken, and its digits are held against the words',
    foreign: 'quote: mer än 300 personer, value: more than 300',
    verdict: 'agreed',
    codes: ['value-by-editor'],
  },
  {
    name: 'an editor’s value with digits that the words lack is told',
    foreign: 'quote: mer än 300 personer, value: more than 400',
    verdict: 'compatible',
    codes: ['value-not-in-quote'],
  },
  {
    name: 'a label stands, and nobody looked for a negation',
    kind: 'assertion',
    foreign: 'quote: bron hade stängts, value: yes',
    english: 'quote: the bridge was closed, value: yes',
    text: DENIED,
    verdict: 'compatible',
    codes: ['polarity-unchecked', 'surroundings-unchecked'],
  },
  {
    name: 'a name is read, and what stands beside it was looked at by nobody',
    kind: 'place',
    foreign: 'quote: Halden',
    english: 'quote: Halden',
    text: SWEDISH.replace('bron', 'bron i Halden'),
    verdict: 'compatible',
    codes: ['surroundings-unchecked'],
  },
  {
    name: 'a word that denies elsewhere in the sentence leaves the quote in, and confirms nothing',
    foreign: "quote: 300'den fazla kişi",
    text: "Bakan ölü sayısını doğrulamadı; hastaneye göre köprü çökünce 300'den fazla kişi yaralandı.",
    verdict: 'compatible',
    codes: ['surroundings-unchecked'],
  },
  {
    name: 'a noun that looks like a negation is none',
    foreign: "quote: 300'den fazla kişi",
    text: "Hastanenin açıklamasına göre Ramazan ayında köprü çökünce 300'den fazla kişi yaralandı.",
    verdict: 'agreed',
    codes: [],
  },
  {
    name: 'the same in a clause of the quote behind its value',
    foreign: `quote: "300'den fazla kişi yaralandı, bakan bunu doğrulamadı"`,
    text: "Hastanenin açıklamasına göre Ramazan ayında köprü çökünce 300'den fazla kişi yaralandı, bakan bunu doğrulamadı.",
    verdict: 'compatible',
    codes: ['surroundings-unchecked'],
  },
  {
    name: 'a word in capitals beside a name may be a part of it',
    kind: 'name',
    foreign: 'quote: Elçin Guliyev',
    english: 'quote: Elçin Guliyev, language: en',
    text: 'Çalışmaları Elçin Guliyev yönetiyor, köprü çökünce yaralanan yolcular hastaneye götürüldü.',
    verdict: 'compatible',
    codes: ['surroundings-unchecked'],
  },
  {
    name: 'a title before a name is none',
    kind: 'name',
    foreign: 'quote: Elçin Guliyev',
    english: 'quote: Elçin Guliyev, language: en',
    text: 'Başbakan Elçin Guliyev köprü çökünce yaralanan yolcuları hastanede gördü.',
    verdict: 'compatible',
    codes: [],
  },
  {
    name: 'the editor’s word on the language holds',
    foreign: 'quote: 300 personer, language: en',
    verdict: 'compatible',
    codes: [],
  },
  {
    name: 'letters of another script are in no language that is read, whatever is said',
    foreign: 'quote: 1 960 человек, language: en',
    text: RUSSIAN,
    verdict: 'unverified',
    codes: ['value-unreadable'],
  },
];

const claimsOf = ({ kind = 'count', foreign, english = 'quote: More than 300 people' }: Row): string => `
claims:
  - id: bridge
    question: What of the bridge?
    kind: ${kind}
    readings:
      - { source: a, ${foreign} }
      - { source: b, ${english} }
`;

describe('a reading in another language', () => {
  it.each(ROWS)('$name', async (row) => {
    const text = row.text ?? SWEDISH;
    const english = row.kind === undefined ? ENGLISH : `${ENGLISH} It stands in Halden, where Elçin Guliyev lives.`;
    const report = await judged({ a: text, b: english }, claimsOf(row));
    expect(onlyClaim(report).verdict).toBe(row.verdict);
    expect(codes(report).filter((code) => code !== 'unused-source')).toEqual(row.codes);
  });

  it('names the language, what told it, and what to do', async () => {
    const report = await judged({ a: SWEDISH, b: ENGLISH }, claimsOf({ ...UNREAD, foreign: 'quote: 300 personer' }));
    expect(onlyClaim(report).readings.map(({ language }) => language)).toEqual([
      { tag: 'sv', by: 'text' },
      { tag: 'en', by: 'text' },
    ]);
    const [found] = report.findings.filter(({ code }) => code === 'value-unreadable');
    expect(found?.data).toMatchObject({ language: 'sv', because: 'no-pack' });
  });

  it('offers the quote with what it leaves out, as it stands', async () => {
    const claims = claimsOf({ ...UNREAD, foreign: 'quote: 1 960 человек' });
    const report = await judged({ a: RUSSIAN, b: ENGLISH }, claims);
    const [found] = report.findings.filter(({ code }) => code === 'quote-truncated');
    expect(found?.data).toMatchObject({ word: 'более', where: 'before', repaired: 'более 1 960 человек' });
  });

  it('is that of its paragraph, against the manifest', async () => {
    const manifest = 'sources:\n  - { id: a, file: a.txt, language: en }\n  - { id: b, file: b.txt, language: en }\n';
    const text = `${ENGLISH}\n\n${SWEDISH}`;
    const claims = claimsOf({ ...UNREAD, foreign: 'quote: mer än 300 personer' });
    const report = await judged({ a: text, b: ENGLISH }, claims, manifest);
    expect(onlyClaim(report).readings[0]?.language).toEqual({ tag: 'sv', by: 'passage' });
  });
});
