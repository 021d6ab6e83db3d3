/** A text of about so many bytes, made of one piece again and again. */
export const repeated = (piece: string, bytes: number): string => piece.repeat(Math.ceil(bytes / piece.length));

/** So many different pieces as about fill the bytes. */
export const numbered = (piece: (index: number) => string, bytes: number): readonly string[] => {
  const length = piece(1000).length;
  return Array.from({ length: Math.ceil(bytes / length) }, (_, index) => piece(index));
};

const LETTERS = 'abcdefghij';

/** A name for each number, none like another. */
export const nameOf = (index: number): string =>
  `John Q${Array.from(String(index), (digit) => LETTERS[Number(digit)] ?? '').join('')}son`;
