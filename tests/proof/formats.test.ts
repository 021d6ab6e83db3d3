import { describe, expect, it } from 'vitest';
import { extract } from '../../src/corpus/formats/index.ts';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import { MEGABYTE } from '../../src/model/limits.ts';
import type { Registry } from '../../src/model/claim.ts';
import type { Manuscript } from '../../src/model/manuscript.ts';
import { proofOf } from '../../src/proof/index.ts';
import { zipOf } from '../corpus/made/zip.ts';
import { asDocx, asHtml, asMarkdown, type Block, type Dialect } from './made.ts';

const EMPTY: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const HARBOUR = 'https://harbour.example.org/report';
const report = reconcile(
  {
    sources: [
      textSource(
        'harbour',
        [
          'The harbour of Velden has 40 cranes, and the council wants to sell three of the old ferries.',
          'Mayor Irina Holt said: “The ferries have served this town for a hundred years.”',
          'At least 32 dockers were hurt when the northern quay collapsed on Sunday.',
        ].join('\n\n'),
        { title: 'The harbour report', url: HARBOUR, published: '2021-03-09' },
      ),
      textSource('river', 'Paul Brandt called the locks “a danger to every barge on the river”.\n', {
        url: 'https://river.example.org/locks',
        archived: 'https://archive.example.org/2021/locks',
      }),
    ],
    unreadable: [],
    findings: [],
  },
  EMPTY,
);

const paragraph = (...pieces: Block['pieces']): Block => ({ is: 'paragraph', pieces });

const STORY: readonly Block[] = [
  { is: 'heading', pieces: ['The harbour of Velden'] },
  paragraph('The harbour of Velden has 50 cranes', { note: 'The harbour report, 9 March 2021.' }, '.'),
  paragraph(
    'The locks are “a danger to every barge on the river”',
    { note: `See ${HARBOUR}.` },
    ', and the council wants to sell four of the old ferries [@harbour].',
  ),
  paragraph(
    'They are “a danger to every barge on the river”, as ',
    { words: 'the report', to: `${HARBOUR}/` },
    ' has it, and ',
    { words: '33 dockers were hurt when the northern quay collapsed', to: HARBOUR },
    ' on Sunday.',
  ),
  paragraph('It rained.', { note: 'Nobody wrote of it in 2021.' }, ' It snowed [@nobody].'),
  { is: 'item', pieces: ['The harbour has 41 cranes', { note: HARBOUR }] },
  { is: 'item', pieces: ['the old ferries are three'] },
  { is: 'quote', pieces: ['The ferries have ruined this town for a hundred years.'] },
  { is: 'row', pieces: ['40 cranes in the harbour of Velden', '12 boats'] },
  paragraph('The locks of the river “endanger every barge on the river”', { note: 'The river, 2020.' }, '.'),
];

const listed = (items: readonly string[]): string => `<ol>${items.join('')}</ol>`;

/** Notes as programs write them. */
const DIALECTS: Readonly<Record<string, Dialect>> = {
  GitHub: {
    mark: (n) => `<sup><a href="#user-content-fn-${n}" id="user-content-fnref-${n}" data-footnote-ref>${n}</a></sup>`,
    notes: (items) =>
      `<section data-footnotes class="footnotes"><h2 class="sr-only">Footnotes</h2>${listed(
        items.map(
          (note, index) =>
            `<li id="user-content-fn-${index + 1}"><p>${note} <a href="#user-content-fnref-${index + 1}">↩</a></p></li>`,
        ),
      )}</section>`,
  },
  Pandoc: {
    mark: (n) => `<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref"><sup>${n}</sup></a>`,
    notes: (items) =>
      `<section class="footnotes" role="doc-endnotes"><hr>${listed(
        items.map(
          (note, index) =>
            `<li id="fn${index + 1}"><p>${note}<a href="#fnref${index + 1}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`,
        ),
      )}</section>`,
  },
  'Google Docs': {
    mark: (n) => `<sup><a href="#ftnt${n}" id="ftnt_ref${n}">[${n}]</a></sup>`,
    notes: (items) =>
      `<hr>${items.map((note, index) => `<div><p><a href="#ftnt_ref${index + 1}" id="ftnt${index + 1}">[${index + 1}]</a><span>&nbsp;${note}</span></p></div>`).join('')}`,
  },
  Word: {
    mark: (n) => `<a href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference>[${n}]</span></a>`,
    notes: (items) =>
      `<div><br clear=all><hr>${items.map((note, index) => `<div id=ftn${index + 1}><p class=MsoFootnoteText><a href="#_ftnref${index + 1}" name="_ftn${index + 1}">[${index + 1}]</a> ${note}</p></div>`).join('')}</div>`,
  },
  LibreOffice: {
    mark: (n) => `<a class="sdfootnoteanc" name="sdfootnote${n}anc" href="#sdfootnote${n}sym"><sup>${n}</sup></a>`,
    notes: (items) =>
      items
        .map(
          (note, index) =>
            `<div id="sdfootnote${index + 1}"><p><a class="sdfootnotesym" name="sdfootnote${index + 1}sym" href="#sdfootnote${index + 1}anc">${index + 1}</a>${note}</p></div>`,
        )
        .join(''),
  },
  Wikipedia: {
    mark: (n) => `<sup id="cite_ref-${n}" class="reference"><a href="#cite_note-${n}">[${n}]</a></sup>`,
    notes: (items) =>
      `<div class="reflist"><ol class="references">${items
        .map(
          (note, index) =>
            `<li id="cite_note-${index + 1}"><span class="mw-cite-backlink"><b><a href="#cite_ref-${index + 1}">^</a></b></span> <span class="reference-text">${note}</span></li>`,
        )
        .join('')}</ol></div>`,
  },
};

const read = async (file: string, bytes: Uint8Array | string): Promise<Manuscript> => {
  const extracted = await extract(file, Buffer.from(bytes), { limit: MEGABYTE, apparatus: true });
  if (!extracted.ok) throw new Error(extracted.problem);
  const { text, apparatus } = extracted;
  return { file, text, ...(apparatus && { apparatus }) };
};

const inOneLine = (words: string): string => words.replace(/\[\^\d\]/gu, '').replace(/\s+/gu, ' ');

/** All that is found in a manuscript, but where. */
const foundIn = (manuscript: Manuscript) => {
  const { marks, strangers } = proofOf(manuscript, report);
  for (const { span, words } of marks) expect(manuscript.text.slice(span.start, span.end)).toBe(words);
  const found = marks.map(({ stated, result, words, cited, against }) => ({
    stated,
    result,
    words: inOneLine(words),
    cited,
    against: against?.text,
  }));
  return { found, strangers };
};

const markdown = foundIn({ file: 'story.md', text: asMarkdown(STORY) });

describe('one manuscript in three formats', () => {
  it('has what it cites and quotes told in Markdown', () => {
    expect(markdown.strangers).toEqual(['3', 'nobody', '5']);
    expect(markdown.found.map(({ result, cited, words }) => `${result} ${cited ?? '-'} ${words}`))
      .toMatchInlineSnapshot(`
      [
        "contradicted harbour 50 cranes",
        "elsewhere harbour a danger to every barge on the river",
        "contradicted harbour four",
        "elsewhere harbour a danger to every barge on the river",
        "told harbour 33 dockers",
        "contradicted harbour 41 cranes",
        "uncovered - three",
        "changed - The ferries have ruined this town for a hundred years",
        "supported - 40 cranes",
        "uncovered - 12 boats",
        "changed - endanger every barge on the river",
      ]
    `);
  });

  it.each(Object.entries(DIALECTS))('has the same findings as HTML of %s', async (_, dialect) => {
    expect(foundIn(await read('story.html', asHtml(STORY, dialect)))).toEqual(markdown);
  });

  it('has the same findings as DOCX', async () => {
    expect(foundIn(await read('story.docx', await asDocx(STORY)))).toEqual(markdown);
  });
});

const page = (body: string): string => `<!doctype html><title>Story</title><body>${body}</body>`;
const CRANES = 'The harbour of Velden has 40 cranes';

/** What a story cites for its cranes, and what it cites that is no source. */
const citedIn = async (file: string, bytes: Uint8Array | string) => {
  const { marks, strangers } = proofOf(await read(file, bytes), report);
  return [marks.find(({ words }) => words.includes('40'))?.cited, strangers];
};

describe('a page', () => {
  it.each([
    ['by a title', `<p>${CRANES} <cite>The harbour report</cite>.</p>`, 'harbour', []],
    ['by the id of a source', `<p>${CRANES} <cite>Harbour</cite>.</p>`, 'harbour', []],
    [
      'by a copy that was kept',
      `<p>${CRANES} <a href="https://archive.example.org/2021/locks">here</a>.</p>`,
      'river',
      [],
    ],
    ['by where a block quotation is from', `<blockquote cite="${HARBOUR}">${CRANES}.</blockquote>`, 'harbour', []],
    ['by where a quotation is from', `<p>${CRANES}, as <q cite="${HARBOUR}">a report</q> says.</p>`, 'harbour', []],
    [
      'by the name of a note',
      `<p>${CRANES}<sup><a href="#fn-harbor">1</a></sup>.</p><div class="footnotes"><p id="fn-harbor">A note.</p></div>`,
      null,
      ['harbor'],
    ],
    ['by a note that is not there', `<p>${CRANES}<sup><a href="#fn9">9</a></sup>.</p>`, null, ['9']],
    ['by a title of no source', `<p>${CRANES} <cite>The other report</cite>.</p>`, null, []],
    ['by a link within the page', `<p>${CRANES} (<a href="#two">2</a>).</p><p id="two">See ${HARBOUR}.</p>`, null, []],
    ['by a link that leads elsewhere', `<p>${CRANES} <a href="https://elsewhere.example.org">here</a>.</p>`, null, []],
  ])('cites %s', async (_, body, source, strangers) => {
    expect(await citedIn('a.html', page(body))).toEqual([source, strangers]);
  });

  it('tells nothing by its notes, and by what they lead back to', async () => {
    const dialect = DIALECTS.LibreOffice;
    if (dialect === undefined) throw new Error('no such dialect');
    const story = [paragraph(`${CRANES}.`, { note: 'The harbour of Velden has 50 cranes.' })];
    expect(foundIn(await read('a.html', asHtml(story, dialect))).found.map(({ result }) => result)).toEqual([
      'supported',
    ]);
  });

  it('has notes beside its article', async () => {
    const words =
      'It was a long day in the town, and nobody of those who were there had an idea of what was to come. '.repeat(9);
    const body = `<article><p>${words}</p><p>${CRANES}<sup><a href="#n1">1</a></sup>.</p></article><aside><p id="n1">${HARBOUR}</p></aside>`;
    expect(await citedIn('a.html', page(body))).toEqual(['harbour', []]);
  });
});

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (relations: readonly (readonly [id: string, type: string, target: string, more?: string])[]): string =>
  `<Relationships>${relations.map(([id, type, target, more = '']) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}" ${more}/>`).join('')}</Relationships>`;
const OUTSIDE = 'TargetMode="External"';
const r = (content: string): string => `<w:r>${content}</w:r>`;
const t = (words: string): string => r(`<w:t xml:space="preserve">${words}</w:t>`);
const field = (type: string): string => r(`<w:fldChar w:fldCharType="${type}"/>`);
const instruction = (words: string): string => r(`<w:instrText>${words}</w:instrText>`);
const linked = `${field('begin')}${instruction(' HYPER')}${instruction(`LINK &quot;${HARBOUR}&quot; \\o &quot;tip&quot;`)}${field('separate')}${t('here')}${field('end')}`;

const docx = (paragraphs: string): Uint8Array =>
  zipOf({
    '_rels/.rels': rels([['r', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${W}><w:body><w:p>${paragraphs}</w:p></w:body></w:document>`,
    'word/_rels/document.xml.rels': rels([
      ['e', 'endnotes', 'endnotes.xml'],
      ['h', 'hyperlink', HARBOUR, OUTSIDE],
      ['x', 'hyperlink', 'https://elsewhere.example.org', OUTSIDE],
      ['i', 'hyperlink', '#place', OUTSIDE],
    ]),
    'word/endnotes.xml': `<w:endnotes ${W}><w:endnote w:id="4"><w:p><w:hyperlink r:id="n">${t('the report')}</w:hyperlink></w:p></w:endnote></w:endnotes>`,
    'word/_rels/endnotes.xml.rels': rels([['n', 'hyperlink', HARBOUR, OUTSIDE]]),
  });

describe('a Word document', () => {
  it.each([
    ['an endnote that links', r('<w:endnoteReference w:id="4"/>'), 'harbour', []],
    ['a note that is not in it', r('<w:endnoteReference w:id="7"/>'), null, ['1']],
    ['a link', `<w:hyperlink r:id="h">${t(' here')}</w:hyperlink>`, 'harbour', []],
    ['a link that leads elsewhere', `<w:hyperlink r:id="x">${t(' here')}</w:hyperlink>`, null, []],
    ['a link within it', `<w:hyperlink r:id="i">${t(' here')}</w:hyperlink>`, null, []],
    [
      'a link of a simple field',
      `<w:fldSimple w:instr=" HYPERLINK &quot;${HARBOUR}&quot;">${t(' here')}</w:fldSimple>`,
      'harbour',
      [],
    ],
    ['a link of a field', linked, 'harbour', []],
    [
      'a link of a field in another',
      `${field('begin')}${instruction('IF')}${field('separate')}${linked}${field('end')}`,
      'harbour',
      [],
    ],
    [
      'a field that is no link',
      `${field('begin')}${instruction('DATE')}${field('separate')}${t(' today')}${field('end')}`,
      null,
      [],
    ],
    ['a note that was deleted', `<w:del>${r('<w:endnoteReference w:id="4"/>')}</w:del>`, null, []],
    ['a key', t(' [@harbour]'), 'harbour', []],
  ])('cites by %s', async (_, cite, source, strangers) => {
    expect(await citedIn('a.docx', docx(`${t(CRANES)}${cite}${t('.')}`))).toEqual([source, strangers]);
  });
});
