import { describe, expect, it } from 'vitest';
import {
  acceptDraft,
  addDrafts,
  addReadings,
  draftFile,
  renameDraft,
  takeOutDraft,
  type Edited,
} from '../../../src/registry/edit/index.ts';

const BEFORE = `# the desk's own words
events:
  flood: { title: 'The flood' }   # as is
claims:
  - id: dead
    question: "How many?" # asked twice
    kind: count
    tags: [draft, flood]
    draft:
      confidence: likely
      slot: d-00000001
    readings:
      - { source: a, quote: "4" } # first
      - { source: b, quote: { exact: '5', prefix: "of " } }

  # of the hurt
  - id: hurt
    question: How many were hurt?
    kind: count
    tags: [draft]
    draft: { confidence: check }
    readings:
      - source: a
        quote: 7
      - { source: c, quote: 8 }

  - id: done
    question: Accepted?
    kind: count
    readings: [{ source: a, quote: 9 }]
`;

const textOf = (edited: Edited): string => (edited.ok ? edited.text : `refused: ${edited.problem}`);

/** The lines that went, and those that came. */
const difference = (after: string): readonly string[] => {
  const [old, now] = [BEFORE.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
};

describe('acceptDraft', () => {
  it('takes the mark and the tag out, and nothing else', async () => {
    const after = textOf(await acceptDraft(BEFORE, 'dead', new Map()));
    expect(after).toBe(
      BEFORE.replace('[draft, flood]', '[flood]').replace(
        '    draft:\n      confidence: likely\n      slot: d-00000001\n',
        '',
      ),
    );
  });

  it('writes quotes that were mended', async () => {
    const after = textOf(await acceptDraft(BEFORE, 'hurt', new Map([[0, { exact: '4', prefix: 'all ' }]])));
    expect(difference(after)).toContainEqual(expect.stringContaining('quote: { exact: "4", prefix: "all " }'));
  });

  it('takes the tags out where there is no other', async () => {
    expect(textOf(await acceptDraft(BEFORE, 'hurt', new Map()))).toBe(
      BEFORE.replace('    tags: [draft]\n    draft: { confidence: check }\n', ''),
    );
  });

  it.each(['done', 'gone'])('declines what is no draft: %s', async (id) => {
    expect(textOf(await acceptDraft(BEFORE, id, new Map()))).toBe(`refused: ${id} is no draft in it any more`);
  });
});

describe('renameDraft', () => {
  it.each([
    [{ id: 'toll' }, ['-  - id: dead', '+  - id: toll']],
    [
      { question: 'How "many"?' },
      ['-    question: "How many?" # asked twice', '+    question: "How \\"many\\"?" # asked twice'],
    ],
  ])('%o', async (name, expected) => {
    expect(difference(textOf(await renameDraft(BEFORE, 'dead', name)))).toEqual(expected);
  });
});

describe('takeOutDraft', () => {
  it('takes a draft out, and notes its slot', async () => {
    const after = textOf(await takeOutDraft(BEFORE, 'dead'));
    const [start, end] = [BEFORE.indexOf('  - id: dead'), BEFORE.indexOf('  # of the hurt')];
    expect(after).toBe(`${BEFORE.slice(0, start)}${BEFORE.slice(end)}dropped: [d-00000001]\n`);
  });

  it('adds to what was dropped before', async () => {
    const before = `${BEFORE}dropped: [d-00000009] # old\n`;
    expect(textOf(await takeOutDraft(before, 'dead'))).toContain('\ndropped: [d-00000009, d-00000001] # old\n');
  });

  it('takes the last claim of a file out with its key', async () => {
    const only = 'claims:\n  - id: x\n    question: q\n    kind: count\n    draft: { confidence: sure, slot: d-00000002 }\n    readings: [{ source: a, quote: 4 }]\n'; // prettier-ignore
    expect(textOf(await takeOutDraft(only, 'x'))).toBe('dropped: [d-00000002]\n');
    expect(textOf(await takeOutDraft(only.replace(', slot: d-00000002', ''), 'x'))).toBe('claims:\n  []\n');
  });
});

describe('addReadings', () => {
  it('moves what does not stand there yet', async () => {
    const readings = [
      { source: 'a', quote: { exact: '4' } },
      { source: 'c', quote: 8 },
      { source: 'a', quote: 7 },
    ];
    const after = textOf(await addReadings(BEFORE, 'dead', readings));
    expect(difference(after)).toEqual(['+      - { source: a, quote: 7 }']);
    expect(after.match(/source: c, quote: 8/gu)).toHaveLength(2);
  });

  it('keeps two attributions of the same words apart', async () => {
    const reading = { source: 'a', quote: '4', attributed_to: 'desk' };
    expect(textOf(await addReadings(BEFORE, 'dead', [reading]))).toContain('attributed_to: desk');
  });

  it('declines a claim that is not there', async () => {
    expect(textOf(await addReadings(BEFORE, 'gone', []))).toContain('refused: gone');
  });
});

describe('what drafts are about', () => {
  const CLAIM = { id: 'new', question: 'How many?', kind: 'count', event: 'quake', readings: [] };
  const QUAKE = { id: 'quake', title: 'A quake: the first day', date: '2024-03-12' };

  it('stands before them in a new file', () => {
    expect(draftFile([CLAIM], [QUAKE]).startsWith('events:\n  quake:\n    title: "A quake: the first day"\n')).toBe(
      true,
    );
    expect(draftFile([CLAIM])).not.toContain('events');
  });

  it.each([
    ['beside the events of a file', BEFORE, "flood: { title: 'The flood' }   # as is\n"],
    ['in a file that has none', BEFORE.replace(/events:\n.*\n/u, ''), 'claims:\n  - id: dead\n'],
  ])('is added %s', async (_, text, kept) => {
    const edited = await addDrafts(text, [CLAIM], [QUAKE]);
    const after = edited.ok ? edited.text : edited.problem;
    expect(after).toContain(kept);
    expect(after).toContain('quake');
    expect(after).toContain('event: quake');
    expect(after.match(/^events:/gmu)).toHaveLength(1);
  });
});
