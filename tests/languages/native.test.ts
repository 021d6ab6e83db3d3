import { describe, expect, it } from 'vitest';
import { readInLanguage } from '../../src/judge/read-in-language.ts';
import { KINDS } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { KindName } from '../../src/model/values.ts';
import { NATIVE, type NativeKind } from './native.ts';

const CONTEXT = { options: {}, saidOn: '2020-11-11' };

interface Reader {
  /** A quote in a language, as its value is written; `null` where it is not read. */
  readonly read: (quote: string, tag: string) => string | null;
  readonly value: (english: string) => string;
}

const readerOf = <K extends KindName>(name: K, kind: Kind<K>): Reader => ({
  read: (quote, tag) => {
    const { outcome } = readInLanguage(name, kind, quote, {}, { tag, by: 'reading' }, CONTEXT);
    return outcome.ok ? kind.format(outcome.value) : null;
  },
  value: (english) => {
    const read = kind.read(english, CONTEXT);
    if (!read.ok) throw new Error(`no value: ${english}`);
    return kind.format(read.value);
  },
});

const READERS: Readonly<Record<NativeKind, Reader>> = {
  count: readerOf('count', KINDS.count),
  quantity: readerOf('quantity', KINDS.quantity),
  duration: readerOf('duration', KINDS.duration),
  date: readerOf('date', KINDS.date),
  age: readerOf('age', KINDS.age),
};

describe.each(Object.entries(NATIVE))('sentences of a speaker of %s', (tag, rows) => {
  it.each(rows)('read as a %s: %s', (name, quote, english) => {
    const { read, value } = READERS[name];
    expect(read(quote, tag)).toBe(english === null ? null : value(english));
  });
});
