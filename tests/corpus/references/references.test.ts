import { describe, expect, it } from 'vitest';
import { readReferences } from '../../../src/corpus/references/index.ts';
import { plainOf } from '../../../src/corpus/references/latex.ts';

const said = async (text: string): Promise<unknown> => {
  const read = await readReferences(text);
  return read.ok ? read.references : read.problem;
};

const bibtex = (fields: string): string => `@article{k,\n${fields}\n}`;

describe('a value in LaTeX', () => {
  it.each([
    ['M{\\"u}ller', 'Müller'],
    ['M\\"uller and {\\"O}z', 'Müller and Öz'],
    ['Ay{\\c{s}}e {\\c S}ahin', 'Ayşe Şahin'],
    ['\\\'{\\i} na\\"\\i ve', 'í naïve'],
    ["Erd\\H{o}s, Dvo\\v{r}\\'ak", 'Erdős, Dvořák'],
    ["Stra{\\ss}e, {\\L}\\'od\\'z, \\O re", 'Straße, Łódź, Øre'],
    ["The {BBC} says ``no'' --- pp. 3--5", 'The BBC says “no” — pp. 3–5'],
    ['5\\% of R\\&D, a\\_b, \\{x\\}, \\$3', '5% of R&D, a_b, {x}, $3'],
    ['\\emph{now}  \\textit{then}', 'now then'],
    ['A~B\n  C', 'A B C'],
    ['C:\\unknown{} path', 'C: path'],
    ['', ''],
  ])('%j is %j', (latex, plain) => {
    expect(plainOf(latex)).toBe(plain);
  });

  it.each(['\\', '{', "\\'{", '\\"', '~', '$'])('is read in linear time, whatever it holds: %j', (part) => {
    expect(plainOf(part.repeat(100_000)).length).toBeLessThanOrEqual(200_000);
  });
});

describe('BibTeX', () => {
  it.each([
    ['author = {Doe, Jane and van Beethoven, Ludwig}', { author: 'Jane Doe and Ludwig van Beethoven' }],
    ['author = "Jane Doe and Doe, Jr., John and others"', { author: 'Jane Doe, John Doe Jr. and others' }],
    ['author = {{Barnes and Noble} and AFP}', { author: 'Barnes and Noble and AFP' }],
    ['year = 2020, month = nov, day = 9', { published: '2020-11-09' }],
    ['year = {2020}, month = {11}, day = {10}', { published: '2020-11-10' }],
    ['date = {2020-11-10}, year = 1999', { published: '2020-11-10' }],
    ['year = 2020', { published: '2020' }],
    ['howpublished = {\\url{https://example.org/a_b}}', { url: 'https://example.org/a_b' }],
    ['url = {https://example.org/a\\_b%20c}', { url: 'https://example.org/a_b%20c' }],
    ['journaltitle = {The {T}imes}, publisher = {News UK}', { publisher: 'The Times' }],
    ['TITLE = {Up}, title = {Down}', { title: 'Down' }],
    ['url = {javascript:alert(1)}', {}],
    ['title = {}', {}],
  ])('%s', async (fields, expected) => {
    expect(await said(bibtex(fields))).toEqual([{ key: 'k', files: [], said: expected }]);
  });

  it.each([
    ['file = {a.pdf}', ['a.pdf']],
    [
      'file = {Full Text:files/12/a.pdf:application/pdf;Snapshot:files/13/a.html:text/html}',
      ['files/12/a.pdf', 'files/13/a.html'],
    ],
    ['file = {:docs/a.pdf:PDF}', ['docs/a.pdf']],
    ['file = {C\\:\\\\docs\\\\a.pdf}', ['C:\\docs\\a.pdf']],
  ])('names files: %s', async (fields, files) => {
    expect(await said(bibtex(fields))).toEqual([{ key: 'k', files, said: {} }]);
  });

  it('puts in the words that it defines, joined as they are', async () => {
    const text =
      '% a comment\n@string{aa = "Anadolu"}\n@misc{k, publisher = aa # " Agency", title = other}\n@comment{x}';
    expect(await said(text)).toEqual([{ key: 'k', files: [], said: { publisher: 'Anadolu Agency', title: 'other' } }]);
  });

  it('is bounded where words double with each', async () => {
    const words = Array.from(
      { length: 60 },
      (_, at) => `@string{w${at} = ${at === 0 ? '"xy"' : `w${at - 1}`} # ${at === 0 ? '"z"' : `w${at - 1}`}}`,
    );
    const read = await readReferences(`${words.join('\n')}\n@misc{k, title = w59}`);
    expect(read.ok && (read.references[0]?.said.title ?? '').length).toBe(10_000);
  });

  it.each([
    '@article{a, title={x}',
    'hello',
    '',
    `@article{a, title={${'{'.repeat(50_000)}`,
    '@article{'.repeat(2_000),
  ])('is declined where it is none: %.30s', async (text) => {
    expect(await said(text)).toMatch(/no BibTeX/u);
  });
});

describe('CSL JSON', () => {
  it.each([
    [{ title: 'A <i>title</i> of x<sub>2</sub>' }, { title: 'A title of x2' }],
    [{ title: '3 < 4 > 2' }, { title: '3 < 4 > 2' }],
    [{ author: [{ family: 'Doe', given: 'Jane' }, { literal: 'AFP' }] }, { author: 'Jane Doe and AFP' }],
    [
      { author: [{ family: 'Gaulle', given: 'Charles', 'non-dropping-particle': 'de' }] },
      { author: 'Charles de Gaulle' },
    ],
    [{ issued: { 'date-parts': [[2020, 11, 9]] } }, { published: '2020-11-09' }],
    [{ issued: { 'date-parts': [['2020', '11']] } }, { published: '2020-11' }],
    [{ issued: { raw: '9 November 2020' } }, { published: '9 November 2020' }],
    [{ accessed: { 'date-parts': [[2020, 12, 1]] } }, { retrieved: '2020-12-01' }],
    [{ type: 'article-newspaper', 'container-title': 'The Times', publisher: 'News UK' }, { publisher: 'The Times' }],
    [{ type: 'book', 'container-title': 'A series', publisher: 'A press' }, { publisher: 'A press' }],
    [{ note: 'anything', custom: { deep: [1] } }, {}],
  ])('%j', async (item, expected) => {
    expect(await said(JSON.stringify([{ id: 'k', ...item }]))).toEqual([{ key: 'k', files: [], said: expected }]);
  });

  it('takes one item alone, a number as id, and files', async () => {
    expect(await said('{"id": 7, "file": "a.pdf"}')).toEqual([{ key: '7', files: ['a.pdf'], said: {} }]);
  });

  it.each([
    ['{"id":', /no JSON/u],
    ['[]', /no entry/u],
    ['[{"title": "x"}]', /item 1 .*id/u],
    ['[{"id": "a"}, {"id": "b", "author": "Jane"}]', /item 2 .*author/u],
    ['[null]', /item 1/u],
  ])('is declined where it is none: %s', async (text, problem) => {
    expect(await said(text)).toMatch(problem);
  });
});
