import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import type { SourceMetadata } from '../../src/model/source.ts';
import { folderWith } from '../folders.ts';
import { runIn } from '../cli/terminal.ts';
import { odtFiles } from './made/odt.ts';
import { zipOf } from './made/zip.ts';

const WORDS = 'The ferry came in on Tuesday, after a night in the storm. About 400 passengers were on board of it.';

/** When a file was made, in the ways of each format. */
const MADE = new Date('2021-05-03T10:00:00Z');

interface Made {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  /** What stands in the packet, within its RDF. */
  readonly packet?: string;
}

const packetOf = (rdf: string): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">${rdf}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const pdfOf = async ({ title, author, language, packet }: Made): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  document.addPage([595, 842]).drawText(WORDS, { x: 50, y: 700, size: 9, font });
  if (title !== undefined) document.setTitle(title);
  if (author !== undefined) document.setAuthor(author);
  if (language !== undefined) document.catalog.set(PDFName.of('Lang'), PDFString.of(language));
  document.setCreationDate(MADE);
  document.setModificationDate(MADE);
  if (packet !== undefined) {
    const stream = document.context.stream(packetOf(packet), { Type: 'Metadata', Subtype: 'XML' });
    document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
  }
  return document.save();
};

const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** A Word document with properties, and other data beside its text. */
const docxOf = (core: string, ...data: readonly string[]): Uint8Array => {
  const relations = data.map(
    (_, index) => `<Relationship Id="r${index}" Type="${CUSTOM}" Target="../customXml/item${index}.xml"/>`,
  );
  return zipOf({
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'docProps/core.xml': `<cp:coreProperties>${core}<dcterms:created>2021-05-03T10:00:00Z</dcterms:created><dcterms:modified>2021-05-03T10:00:00Z</dcterms:modified></cp:coreProperties>`,
    ...Object.fromEntries(data.map((one, index) => [`customXml/item${index}.xml`, one])),
  });
};

const COVER = 'xmlns="http://schemas.microsoft.com/office/2006/coverPageProps"';
const coverOf = (day: string): string =>
  `<CoverPageProperties ${COVER}><PublishDate>${day}</PublishDate><Abstract/></CoverPageProperties>`;

const ASKED = ['title', 'author', 'publisher', 'published', 'url'] as const;

/** What is known of the one source in a folder, all of it by the file's own word. */
const ownWordOf = async (file: string, bytes: Uint8Array): Promise<SourceMetadata> => {
  const cwd = await folderWith({ [`corpus/${file}`]: bytes });
  const [source] = (await loadCorpus('corpus', { cwd })).sources;
  const known = ASKED.filter((key) => source?.[key] !== undefined);
  expect(source?.ownWord ?? []).toEqual(expect.arrayContaining([...known]));
  return Object.fromEntries(known.map((key) => [key, source?.[key]]));
};

const titled = (title: string): string => `<rdf:Description><dc:title>${title}</dc:title></rdf:Description>`;
const dated = (...days: readonly string[]): string =>
  `<rdf:Description>${days.map((day) => `<prism:publicationDate>${day}</prism:publicationDate>`).join('')}</rdf:Description>`;

describe('what the properties of a PDF say of it', () => {
  it.each<[what: string, made: Made, known: SourceMetadata]>([
    ['nothing but when it was made', {}, {}],
    ['a title and an author', { title: 'Late ferries', author: 'Ola Nordmann' }, { title: 'Late ferries', author: 'Ola Nordmann' }],
    ['its title in the packet', { packet: titled('<rdf:Alt><rdf:li xml:lang="x-default">Late &amp; ferries</rdf:li><rdf:li xml:lang="nb">Sene ferjer</rdf:li></rdf:Alt>') }, { title: 'Late & ferries' }],
    ['its title in both', { title: 'Late ferries', packet: titled('<rdf:Alt><rdf:li>Ferries</rdf:li></rdf:Alt>') }, { title: 'Late ferries' }],
    ['the name of a file, and the title in the packet', { title: 'Microsoft Word - ferries_final2.doc', packet: titled('<rdf:Alt><rdf:li>Late ferries</rdf:li></rdf:Alt>') }, { title: 'Late ferries' }],
    ['the name of a file', { title: 'ferries_final2.indd', author: 'jdoe2' }, {}],
    ['what programs write', { title: 'Untitled-2', author: 'Administrator' }, {}],
    ['what programs write in German', { title: 'PowerPoint-Präsentation', author: 'Benutzer' }, {}],
    ['a number of a proof', { title: '4711 1..8' }, {}],
    ['a title that holds such a word', { title: 'Presentation of the layout', author: 'bell hooks' }, { title: 'Presentation of the layout', author: 'bell hooks' }],
    ['authors in the packet', { packet: '<rdf:Description><dc:creator><rdf:Seq><rdf:li>Ola Nordmann</rdf:li><rdf:li>Kari Berg</rdf:li></rdf:Seq></dc:creator></rdf:Description>' }, { author: 'Ola Nordmann; Kari Berg' }],
    ['its publisher', { packet: '<rdf:Description><dc:publisher><rdf:Bag><rdf:li>Harbour Press</rdf:li></rdf:Bag></dc:publisher></rdf:Description>' }, { publisher: 'Harbour Press' }],
    ['its day of publication', { packet: dated('2021-05-07') }, { published: '2021-05-07' }],
    ['the same as an attribute', { packet: '<rdf:Description prism:publicationDate="2021-05-07T00:00:00Z" prism:url="https://example.org/ferry"/>' }, { published: '2021-05-07', url: 'https://example.org/ferry' }],
    ['one day on paper and one on the web', { packet: dated('2021-05-07', '2021-04-30') }, {}],
    ['a month of publication', { packet: dated('2021-05') }, {}],
    ['the day of the cover, which is that of an issue', { packet: '<rdf:Description prism:coverDate="2021-06-01"/>' }, {}],
    ['when it was made and changed', { packet: '<rdf:Description xmp:CreateDate="2021-05-07" xmp:ModifyDate="2021-05-07"><dc:date><rdf:Seq><rdf:li>2021-05-07</rdf:li></rdf:Seq></dc:date></rdf:Description>' }, {}],
    ['the title of a picture in it', { packet: '<rdf:Description><xmpMM:Pantry><rdf:Bag><rdf:li><rdf:Description><dc:title>Gull</dc:title><prism:publicationDate>2021-05-07</prism:publicationDate></rdf:Description></rdf:li></rdf:Bag></xmpMM:Pantry></rdf:Description>' }, {}],
    ['a packet with entities of its own', { packet: `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${titled('&a;')}` }, {}],
    ['a packet that is cut', { packet: '<rdf:Description><dc:title><rdf:Alt' }, {}],
    ['an address that nobody can follow', { packet: '<rdf:Description prism:url="javascript:alert(1)"/>' }, {}],
  ])('%s', async (_, made, known) => {
    expect(await ownWordOf('a.pdf', await pdfOf(made))).toEqual(known);
  }); // prettier-ignore

  it('gives way to the manifest', async () => {
    const cwd = await folderWith({
      'corpus/a.pdf': await pdfOf({ title: 'Late ferries', packet: dated('2021-05-07') }),
      'corpus/sources.yaml': 'sources: [{ id: a, file: a.pdf, published: 2021-05-08 }]\n',
    });
    const [source] = (await loadCorpus('corpus', { cwd })).sources;
    expect(source).toMatchObject({ title: 'Late ferries', published: '2021-05-08', ownWord: ['title'] });
  });

  it('is listed with what it comes from, and what is not known', async () => {
    const made = await pdfOf({ title: 'Late ferries', author: 'jdoe2', language: 'nb' });
    const { stdout } = await runIn(await folderWith({ 'corpus/a.pdf': made }), ['sources']);
    expect(stdout).toMatch(/title +Late ferries \(the file’s own word\)/u);
    expect(stdout).toMatch(/language +en \(by the words of its text\)/u);
    expect(stdout).toMatch(/not known +author, publisher, published/u);
  });
});

describe('what the properties of a Word document say of it', () => {
  const people = '<dc:title>Late ferries</dc:title><dc:creator>Ola Nordmann</dc:creator>';

  it.each<[what: string, docx: Uint8Array, known: SourceMetadata]>([
    ['nothing but when it was made', docxOf(''), {}],
    ['a title and an author', docxOf(people), { title: 'Late ferries', author: 'Ola Nordmann' }],
    ['what programs write', docxOf('<dc:title>Document1</dc:title><dc:creator>user</dc:creator>'), {}],
    ['the day on its cover', docxOf('', coverOf('2021-05-07T00:00:00')), { published: '2021-05-07' }],
    ['the day on its cover, empty', docxOf('', coverOf(''), coverOf(' ')), {}],
    ['the day on its cover, in words that leave it open', docxOf('', coverOf('05/07/2021')), {}],
    ['two covers', docxOf('', coverOf('2021-05-07'), coverOf('2021-05-08')), {}],
    ['the same cover twice', docxOf('', coverOf('2021-05-07'), coverOf('2021-05-07')), { published: '2021-05-07' }],
    ['other data with such a day', docxOf('', `<b:Sources><b:Source><PublishDate>2021-05-07</PublishDate></b:Source></b:Sources>`), {}],
    ['a cover with entities of its own', docxOf('', `<!DOCTYPE x [<!ENTITY a "2021-05-07">]>${coverOf('&a;')}`), {}],
  ])('%s', async (_, docx, known) => {
    expect(await ownWordOf('a.docx', docx)).toEqual(known);
  }); // prettier-ignore
});

describe('what the properties of other documents say of them', () => {
  const meta = (fields: string): Uint8Array =>
    zipOf({ ...odtFiles(`<text:p>${WORDS}</text:p>`), 'meta.xml': `<office:meta>${fields}</office:meta>` });

  it.each<[file: string, bytes: Uint8Array, known: SourceMetadata]>([
    ['a.odt', meta('<dc:title>Late ferries</dc:title><meta:initial-creator>user</meta:initial-creator><dc:creator>Ola Nordmann</dc:creator><dc:date>2021-05-03</dc:date>'), { title: 'Late ferries', author: 'Ola Nordmann' }],
    ['b.odt', meta('<dc:title>Unbenannt 1</dc:title>'), {}],
    ['a.rtf', Buffer.from(String.raw`{\rtf1\ansi{\info{\title Late ferries}{\author Ola Nordmann}{\creatim\yr2021\mo5\dy3}}${WORDS}\par}`), { title: 'Late ferries', author: 'Ola Nordmann' }],
    ['b.rtf', Buffer.from(String.raw`{\rtf1\ansi{\info{\title Document2}{\author Windows User}}${WORDS}\par}`), {}],
  ])('%s', async (file, bytes, known) => {
    expect(await ownWordOf(file, bytes)).toEqual(known);
  }); // prettier-ignore
});
