import type { News } from '../news-row.ts';
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

export const NEWS: readonly News[] = [ar, az, de, es, fa, fr, he, hy, it, ka, nl, pl, pt, ru, tr, uk];
