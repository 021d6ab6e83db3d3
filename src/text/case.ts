const HAS_CAPITAL = /[\p{Lu}\p{Lt}]/u;

/** Whether words were written with a capital somewhere, so that their case means something. */
export const hasCapital = (words: string): boolean => HAS_CAPITAL.test(words);

const lowered = (character: string): string => {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
};

/** A text in lower case, of the same length: a character that would become longer stays as it is. */
export const withoutCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, lowered).join('');
};
