import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { encodingNamed } from './encodings.ts';

/** The character set that bytes suggest, or those between which they leave it open. */
export type Detected =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly candidates: readonly string[] };

/** So many bytes, from the first that is not ASCII, are looked at. */
const SAMPLE = 64 * 1024;
/** ASCII before the sample that belongs to its first words. */
const LEAD = 512;

/**
 * The least confidence, out of a hundred, of a character set that is taken, and by how much it must lead over any other
 * that gives other words. Clean sentences of a dozen languages score 39 to 100, random bytes 5.
 */
const LEAST_CONFIDENCE = 35;
const LEAST_LEAD = 15;

/** Fewer bytes beyond ASCII, in a character set of single bytes, say too little of their language. */
const LEAST_EVIDENCE = 3;

/** No more candidates are named than a person will try, and none that is unlikely. */
const NAMED = 3;
const LEAST_NAMED = 15;

/**
 * Small letters that run into capitals beyond ASCII, and signs within words: what a text looks like in the wrong character
 * set. ("state.Ó", "donÕt" are typography of old Macintoshes read as Windows'.)
 */
const MANGLED = /\p{Ll}(?![A-Z])\p{Lu}|\p{L}[¤¥§¨¬¯°±´¶¸¿×÷†‡‰]\p{L}|[\ufffd\u0080-\u009f]/gu;
/** Beyond this share of the characters beyond ASCII a text is not one. */
const MANGLED_SHARE = 0.02;

const sampleOf = (bytes: Uint8Array): Buffer => {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - LEAD);
  return Buffer.from(bytes.subarray(start, start + LEAD + SAMPLE));
};

const isMangled = (text: string): boolean => {
  const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return (text.match(MANGLED)?.length ?? 0) > beyond * MANGLED_SHARE;
};

interface Candidate {
  readonly name: string;
  readonly confidence: number;
  readonly text: string;
}

/** The sample may end inside a character: the last few are not judged. */
const judged = (text: string): string => text.slice(0, -4);

const candidatesFor = (sample: Buffer): Candidate[] =>
  analyse(sample).flatMap(({ name, confidence }) => {
    const known = encodingNamed(name);
    if (!known || name === 'ASCII' || confidence < 1) return [];
    const text = judged(iconv.decode(sample, known.decoder));
    return isMangled(text) ? [] : [{ name: known.name, confidence, text }];
  });

/**
 * Tells the character set of bytes that are not UTF-8. One is taken only where it is likely in itself, and far likelier
 * than every other that would give other words.
 */
export const detectEncoding = (bytes: Uint8Array): Detected => {
  const sample = sampleOf(bytes);
  const candidates = candidatesFor(sample);
  const [best, ...others] = candidates;
  const rival = others.find(({ text }) => text !== best?.text);
  const evidence = sample.reduce((count, byte) => count + Number(byte >= 0x80), 0);
  const isClear =
    best !== undefined &&
    best.confidence >= LEAST_CONFIDENCE &&
    best.confidence - (rival?.confidence ?? 0) >= LEAST_LEAD &&
    (evidence >= LEAST_EVIDENCE || rival === undefined);
  if (isClear) return { ok: true, name: best.name };
  return {
    ok: false,
    candidates: candidates
      .filter(({ confidence }) => confidence >= LEAST_NAMED)
      .slice(0, NAMED)
      .map(({ name }) => name),
  };
};
