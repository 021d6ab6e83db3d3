/** What words say, and what an editor says of them. One row a finding: the data that its message is made of. */
export interface ValueFindings {
  'value-unreadable': {
    readonly quote: string;
    readonly kind: string;
    readonly reason: string;
    /** Set where the language of the words is the reason: its tag, and whether it is not read or cannot be told. */
    readonly language?: string;
    readonly because?: 'no-pack' | 'undetected';
  };
  'value-ambiguous': {
    readonly quote: string;
    readonly kind: string;
    readonly candidates: readonly string[];
    readonly reason?: string;
  };
  'value-mismatch': { readonly quote: string; readonly editor: string; readonly read: string };
  'value-not-in-quote': { readonly quote: string; readonly editor: string };
  /** The editor's value for words that cannot be read; every number in it stands in them. */
  'value-by-editor': { readonly quote: string; readonly editor: string };
  'translation-digits': { readonly quote: string; readonly translation: string };
  'polarity-unchecked': { readonly quote: string; /** Its English name. */ readonly language: string };
  'surroundings-unchecked': {
    readonly quote: string;
    /** Its English name. */
    readonly language: string;
    /** A word of the sentence that may deny or doubt it, where the language's words are known. */
    readonly word?: string;
  };
  'weekday-mismatch': {
    readonly quote: string;
    readonly stated: string;
    readonly actual: string;
    readonly date: string;
  };
  'zone-mismatch': { readonly quote: string; readonly a: string; readonly b: string };
  'polarity-suspect': { readonly quote: string; readonly label: string; readonly word: string };
}
