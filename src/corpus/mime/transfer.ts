const HEX = /^[0-9a-f]{2}$/iu;
const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Where a soft line break that begins at a "=" ends; -1 where there is none. Blanks may stand before the break. */
const softBreakEnd = (bytes: Buffer, at: number): number => {
  let end = at + 1;
  while (bytes[end] === 0x20 || bytes[end] === 0x09) end += 1;
  if (end >= bytes.length) return end;
  if (bytes[end] === RETURN) end += 1;
  return bytes[end] === LINE_FEED ? end + 1 : -1;
};

/** Bytes written as `quoted-printable`; what is no escape stands for itself. */
export const fromQuotedPrintable = (bytes: Buffer): Buffer => {
  const out = Buffer.allocUnsafe(bytes.length);
  let [length, at] = [0, 0];
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const digits = byte === EQUALS ? bytes.toString('latin1', at + 1, at + 3) : '';
    const breakEnd = byte === EQUALS ? softBreakEnd(bytes, at) : -1;
    if (HEX.test(digits)) {
      out[length] = Number.parseInt(digits, 16);
      [length, at] = [length + 1, at + 3];
    } else if (breakEnd >= 0) at = breakEnd;
    else {
      out[length] = byte;
      [length, at] = [length + 1, at + 1];
    }
  }
  return out.subarray(0, length);
};

/** Bytes in the encoding that a part's head names; in one that is not known, as they stand. */
export const fromTransfer = (bytes: Buffer, encoding: string): Buffer => {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(bytes.toString('latin1'), 'base64');
    case 'quoted-printable':
      return fromQuotedPrintable(bytes);
    default:
      return bytes;
  }
};
