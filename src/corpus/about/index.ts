import type { SourceMetadata } from '../../model/source.ts';
import { sourceSchema } from '../schema.ts';
import type { Extracted } from '../outcome.ts';
import { dayIn } from './day.ts';
import { aboutText } from './text.ts';

const DAYS: ReadonlySet<string> = new Set(['published', 'retrieved']);

/** What a manifest can hold of a source, a field at a time; nothing where it cannot. */
const held = (key: string, value: string): SourceMetadata => {
  const candidate = DAYS.has(key) ? dayIn(value) : value;
  const checked = sourceSchema.safeParse({ id: 'a', file: 'a', [key]: candidate });
  if (!checked.success || candidate === undefined) return {};
  const { id, file, derived_from, independent_of, encoding, part, ...metadata } = checked.data;
  return metadata;
};

/** What of some metadata a manifest can hold; days in words become days, where they are named in full. */
export const heldOf = (said: SourceMetadata): SourceMetadata =>
  Object.entries({ ...said }).reduce<SourceMetadata>(
    (metadata, [key, value]) => ({ ...metadata, ...held(key, value) }),
    {},
  );

/** What a file says of itself beside its text, as far as a manifest could hold it. */
export const aboutFile = ({ about = {} }: Extracted): SourceMetadata => heldOf(about);

/**
 * What a document says of itself, for a manifest to hold: its title, day, address and so on, as far as they are written in
 * the head of its page, else at the top of its text. This is the one place where that is decided.
 */
export const aboutDocument = ({ text, about = {} }: Extracted): SourceMetadata =>
  heldOf({ ...aboutText(text), ...about });
