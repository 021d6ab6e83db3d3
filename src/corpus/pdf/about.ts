import * as z from 'zod';
import type { SourceMetadata } from '../../model/source.ts';
import { propertiesOf } from '../about/properties.ts';
import { readXmp } from './xmp.ts';

/** What a library gives where a property is not set need not be text. */
const PROPERTY = z.string().optional().catch(undefined);
/** What viewers show of a document, by the names that people fill in. */
const SHOWN = z.looseObject({ Title: PROPERTY, Author: PROPERTY, Language: PROPERTY });

/** As the library gives them: what viewers show, and the packet in XML where there is one. */
export interface PdfProperties {
  readonly info: unknown;
  readonly metadata: { readonly getRaw: () => unknown } | null;
}

/** What is said once, or in the same words each time: an article may have one day on paper and another on the web. */
const onlyOne = (values: readonly string[]): string | undefined => (new Set(values).size === 1 ? values[0] : undefined);

const joined = (values: readonly string[]): string | undefined => (values.length === 0 ? undefined : values.join('; '));

/**
 * What a PDF says of itself: its properties, and its packet where they are silent. When its file was made or changed is
 * no day of publication, which journals name apart.
 */
export const aboutPdf = ({ info, metadata }: PdfProperties): SourceMetadata => {
  const { Title, Author, Language } = SHOWN.safeParse(info).data ?? {};
  const xmp = metadata?.getRaw();
  const packet = typeof xmp === 'string' ? readXmp(xmp) : new Map<string, readonly string[]>();
  const all = (name: string): readonly string[] => packet.get(name) ?? [];
  return propertiesOf({
    title: [Title, all('dc:title')[0]],
    author: [Author, joined(all('dc:creator'))],
    publisher: [joined(all('dc:publisher'))],
    published: [onlyOne(all('prism:publicationDate'))],
    url: [onlyOne(all('prism:url'))],
    language: [Language, all('dc:language')[0]],
  });
};
