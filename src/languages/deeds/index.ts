import { deeds as ar } from './ar.ts';
import { deeds as az } from './az.ts';
import { deeds as de } from './de.ts';
import { deeds as en } from '../en/deeds.ts';
import { deeds as es } from './es.ts';
import { deeds as fa } from './fa.ts';
import { deeds as fr } from './fr.ts';
import { deeds as he } from './he.ts';
import { deeds as hy } from './hy.ts';
import { deeds as it } from './it.ts';
import { deeds as ka } from './ka.ts';
import { deeds as nl } from './nl.ts';
import { deeds as pl } from './pl.ts';
import { deeds as pt } from './pt.ts';
import { deeds as ru } from './ru.ts';
import { deeds as tr } from './tr.ts';
import { deeds as uk } from './uk.ts';
import type { Deeds } from './table.ts';

/** What news tells most, by language. */
export const DEEDS: Readonly<Record<string, Deeds>> = {
  ar,
  az,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hy,
  it,
  ka,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
};
