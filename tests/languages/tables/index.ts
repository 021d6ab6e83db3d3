import type { PackTable } from '../table.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hy } from './hy.ts';
import { it } from './it.ts';
import { ka } from './ka.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** A table a pack: a new language is one file and one row. */
export const TABLES: readonly PackTable[] = [ar, az, de, es, fa, fr, he, hy, it, ka, nl, pl, pt, ru, tr, uk];
