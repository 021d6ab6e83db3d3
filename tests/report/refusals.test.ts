import { describe, expect, it } from 'vitest';
import { finding, type FindingBody } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { refusalOf } from '../../src/report/refusals.ts';
import { at, claim, reading, reportOf } from './fixture.ts';

const LOST = reading('herald', 'some 40 men', null, { anchor: null, line: null, column: null });
const CLAIM = claim('c', 'unverified', { readings: [LOST] });

const quoted = { quote: 'some 40 men', source: 'herald' };

const reportWith = (body: FindingBody, key = 'herald'): Report =>
  reportOf([CLAIM], [finding(body, at(4), { claim: 'c', reading: key })]);

describe('refusalOf', () => {
  it.each<[FindingBody, string]>([
    [{ code: 'quote-missing', data: quoted }, 'not found in the source'],
    [
      { code: 'quote-drifted', data: { ...quoted, found: '14 men', diff: [], changes: [] } },
      'drifted: the source has “14 men”',
    ],
    [{ code: 'quote-misattributed', data: { ...quoted, standsIn: ['wire'] } }, 'misattributed: it stands in wire'],
    [
      { code: 'quote-misattributed', data: { ...quoted, standsIn: ['wire', 'gazette'] } },
      'misattributed: it stands in wire and elsewhere',
    ],
    [
      { code: 'quote-spliced', data: { ...quoted, pieces: ['some', '40 men'], distance: 90 } },
      'spliced from words that stand apart',
    ],
    [
      {
        code: 'quote-truncated',
        data: { ...quoted, word: 'not', where: 'before', effect: 'negation', repaired: 'not some 40 men' },
      },
      'truncated: it leaves out “not”',
    ],
    [{ code: 'value-unreadable', data: { quote: 'x', kind: 'count', reason: 'y' } }, 'no count can be read from it'],
    [
      { code: 'value-ambiguous', data: { quote: 'x', kind: 'date', candidates: [] } },
      'more than one date can be read from it',
    ],
    [{ code: 'value-mismatch', data: { quote: 'x', editor: '41', read: '40' } }, 'it does not say “41”'],
    [{ code: 'unknown-source', data: { name: 'herold', known: [] } }, 'no such source'],
    [
      {
        code: 'unknown-source',
        data: { name: 'herald', known: [], unread: { file: 'corpus/herald.pages', id: 'herald', why: 'format' } },
      },
      'corpus/herald.pages is not read',
    ],
    [
      { code: 'not-asserted', data: { ...quoted, stance: 'denied', word: 'denied that' } },
      'the source does not assert it: “denied that”',
    ],
    [{ code: 'not-asserted', data: { ...quoted, stance: 'open', word: '' } }, 'the source does not assert it'],
  ])('%j', (body, expected) => {
    expect(refusalOf(reportWith(body), CLAIM, LOST)).toBe(expected);
  });

  it('takes the finding of this reading alone, also where it is suppressed', () => {
    const other = reportWith({ code: 'quote-missing', data: quoted }, 'gazette');
    expect(refusalOf(other, CLAIM, LOST)).toBe('no evidence as it stands');
    const missing = finding({ code: 'quote-missing', data: quoted }, at(4), { claim: 'c', reading: 'herald' });
    const suppressed = { ...reportOf([CLAIM]), suppressed: [{ ...missing, suppression: { reason: 'for now' } }] };
    expect(refusalOf(suppressed, CLAIM, LOST)).toBe('not found in the source');
  });

  it('refuses nothing that takes part', () => {
    const found = reading('herald', '40 men', '40');
    const ambiguous: FindingBody = { code: 'quote-ambiguous', data: { ...quoted, count: 2 } };
    expect(refusalOf(reportWith(ambiguous), CLAIM, found)).toBeUndefined();
  });
});
