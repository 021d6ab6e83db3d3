import * as z from 'zod';
import type { Kinds } from '../../src/model/kind.ts';

const row = (value: unknown): boolean => typeof value === 'object' && value !== null;

const loadOne = async (name: string): Promise<unknown> => {
  try {
    const module: unknown = await import(new URL(`../../src/kinds/${name}.ts`, import.meta.url).href);
    return z.record(z.string(), z.unknown()).parse({ ...z.custom<object>(row).parse(module) })[name];
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    return {
      read: () => ({
        ok: false,
        problem: { code: 'value-unreadable', data: { quote: '', kind: name, reason: 'kind not there' } },
      }),
    };
  }
};

const NAMES = ['count', 'quantity', 'date', 'deadline', 'duration', 'name', 'place', 'assertion', 'choice', 'set'];

/** Kinds that exist, while others are being written. */
export const loadKinds = async (): Promise<Kinds> => {
  const entries: (readonly [string, unknown])[] = [];
  for (const name of NAMES) entries.push([name, await loadOne(name)]);
  return z.custom<Kinds>(row).parse(Object.fromEntries(entries));
};
