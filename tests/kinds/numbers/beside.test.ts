import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/kinds/index.ts';
import { formatFrame, isBare, isSameFrame, LEVEL, type Frame } from '../../../src/model/frame.ts';
import type { Kind, ReadContext, ReadOutcome } from '../../../src/model/kind.ts';
import type { KindName, Values } from '../../../src/model/values.ts';
import { BESIDE, CONTRASTED } from './beside.ts';

interface Quoted {
  readonly quote: string;
  readonly context: ReadContext;
}

const quotedIn = (sentence: string): Quoted => {
  const [before = '', rest = ''] = sentence.split('[[');
  const [quote = '', after = ''] = rest.split(']]');
  return { quote, context: { options: {}, around: { before, after } } };
};

const frameOf = <V>(outcome: ReadOutcome<V>): Frame => (outcome.ok ? (outcome.frame ?? LEVEL) : LEVEL);

const read = <K extends KindName>(kind: Kind<K>, sentence: string): ReadOutcome<Values[K]> => {
  const { quote, context } = quotedIn(sentence);
  return kind.read(quote, context);
};

const said = <K extends KindName>(kind: Kind<K>, sentence: string): string | null => {
  const outcome = read(kind, sentence);
  if (!outcome.ok) return null;
  const frame = frameOf(outcome);
  return [kind.format(outcome.value), ...(isBare(frame) ? [] : [formatFrame(frame)])].join(' ');
};

describe('a number in its sentence', () => {
  it.each(BESIDE)('$kind “$sentence”: $expected', ({ kind, sentence, expected }) => {
    const readers = {
      count: () => said(KINDS.count, sentence),
      quantity: () => said(KINDS.quantity, sentence),
      duration: () => said(KINDS.duration, sentence),
    };
    expect(readers[kind]()).toBe(expected);
  });
});

describe('words of closed pairs', () => {
  it.each(CONTRASTED)('$kind “$a” / “$b”: parted $parted', ({ kind, a, b, parted }) => {
    const frameIn = (sentence: string): Frame =>
      kind === 'count' ? frameOf(read(KINDS.count, sentence)) : frameOf(read(KINDS.quantity, sentence));
    expect(isSameFrame(frameIn(a), frameIn(b))).toBe(!parted);
    expect(isSameFrame(frameIn(b), frameIn(a))).toBe(!parted);
  });
});
