/** A digit of any script as one of 0 to 9: the digits of a script stand in one row of ten. */
export const plainDigit = (digit: string): string => {
  if (digit <= '9') return digit;
  const codePoint = digit.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (codePoint - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(codePoint - zero);
};
