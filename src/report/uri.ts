import { createHash } from 'node:crypto';

/** A path as a relative URI reference; a colon cannot make a scheme of its first part. */
export const uriOf = (file: string): string =>
  file
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');

/** An IRI for something told by its names, the same every time: a UUID of version 8, which leaves its making to us. */
export const urnOf = (...names: readonly string[]): string => {
  const hex = createHash('sha256').update(JSON.stringify(names)).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
