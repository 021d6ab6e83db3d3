declare module 'bibtex-parse' {
  /** The items of a BibTeX file, in order, with their values as they are written; throws where it is none. */
  export const parse: (text: string, options?: { readonly number?: 'string' }) => unknown;
}
