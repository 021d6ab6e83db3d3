import type { LanguagePack } from '../pack.ts';
import { primaryTag } from '../tags.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { de } from '../de/index.ts';
import { es } from '../es/index.ts';
import { fa } from './fa.ts';
import { fr } from '../fr/index.ts';
import { he } from './he.ts';
import { hy } from './hy.ts';
import { it } from '../it/index.ts';
import { ka } from './ka.ts';
import { nl } from '../nl/index.ts';
import { pl } from '../pl/index.ts';
import { pt } from '../pt/index.ts';
import { ru } from '../ru/index.ts';
import { tr } from '../tr/index.ts';
import { uk } from '../uk/index.ts';

/** The packs, by the primary tag of their language: a new language is one file, or a folder by topic, and one row. */
export const PACKS: ReadonlyMap<string, LanguagePack> = new Map(
  [ar, az, de, es, fa, fr, he, hy, it, ka, nl, pl, pt, ru, tr, uk].map((pack) => [pack.tag, pack]),
);

/** The pack of a language, by its tag; English is read without one. */
export const packOf = (tag: string): LanguagePack | undefined => PACKS.get(primaryTag(tag));
