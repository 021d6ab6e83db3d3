import { zipOf } from './zip.ts';

const NAMESPACES = ['office', 'text', 'table', 'draw', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

const documentOf = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</office:${root}>`;

/** The files of an OpenDocument text with these elements in its body. */
export const odtFiles = (body: string): Readonly<Record<string, string>> => ({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'META-INF/manifest.xml': '<manifest:manifest/>',
  'content.xml': documentOf('document-content', `<office:body><office:text>${body}</office:text></office:body>`),
  'meta.xml': documentOf(
    'document-meta',
    '<office:meta><dc:title>The harbour fire</dc:title><dc:language>en-GB</dc:language><meta:initial-creator>Jane Roe</meta:initial-creator></office:meta>',
  ),
});

/** An OpenDocument text. */
export const odtOf = (body: string): Buffer => zipOf(odtFiles(body));
