/** A piece of an RTF file; text is one character a byte. */
export type Token =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  | { readonly is: 'word'; readonly name: string; readonly number: number | undefined }
  | { readonly is: 'mark'; readonly mark: string }
  | { readonly is: 'byte'; readonly byte: string }
  | { readonly is: 'text'; readonly text: string };

const PIECE = /([{}])|\\([a-z]{1,40})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^])|([^\\{}\r\n]+)/giu;

const tokenOf = ([, brace, name, number, hex, mark, text]: readonly (string | undefined)[]): Token => {
  if (brace !== undefined) return brace === '{' ? { is: 'open' } : { is: 'close' };
  if (name !== undefined) return { is: 'word', name, number: number === undefined ? undefined : Number(number) };
  if (hex !== undefined) return { is: 'byte', byte: String.fromCharCode(Number.parseInt(hex, 16)) };
  return mark === undefined ? { is: 'text', text: text ?? '' } : { is: 'mark', mark };
};

/** The pieces of an RTF file, one character a byte; bytes of pictures that stand between them are passed over. */
export const tokensOf = function* (rtf: string): Generator<Token> {
  const piece = new RegExp(PIECE);
  for (let match = piece.exec(rtf); match !== null; match = piece.exec(rtf)) {
    const token = tokenOf(match);
    if (token.is === 'word' && token.name === 'bin') piece.lastIndex += Math.max(0, token.number ?? 0);
    else yield token;
  }
};
