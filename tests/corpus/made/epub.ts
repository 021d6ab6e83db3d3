import { zipOf } from './zip.ts';

/** The files of a book whose chapters are these pages, by their names. */
export const epubFiles = (chapters: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const names = Object.keys(chapters);
  const items = names.map((name, at) => `<item id="c${at}" href="text/${name}" media-type="application/xhtml+xml"/>`);
  const refs = names.map((_, at) => `<itemref idref="c${at}"/>`);
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <metadata><dc:title>Harbours</dc:title><dc:creator>Jane Roe</dc:creator><dc:publisher>Quay Press</dc:publisher><dc:date opf:event="publication">2020-11-11</dc:date><dc:language>en</dc:language></metadata>
      <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join('')}</manifest>
      <spine><itemref idref="nav"/>${refs.join('')}</spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><nav><a href="text/a.xhtml">Contents</a></nav></body></html>',
    ...Object.fromEntries(names.map((name) => [`OEBPS/text/${name}`, chapters[name] ?? ''])),
  };
};

/** A book. */
export const epubOf = (chapters: Readonly<Record<string, string>>): Buffer => zipOf(epubFiles(chapters));
