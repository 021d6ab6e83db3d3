import type { LanguagePack } from '../pack.ts';

/** Offices, ranks and forms of address, in Turkish. */
export const titles = {
  titles:
    'cumhurbaşkanı|başbakan|başbakanı|bakan|bakanı|dışişleri bakanı|savunma bakanı|içişleri bakanı|general|korgeneral|orgeneral|tümgeneral|albay|yarbay|binbaşı|yüzbaşı|büyükelçi|sözcü|sözcüsü|sayın|bay|bayan|başkan|başkanı|vali|milletvekili',
} satisfies Partial<LanguagePack>;
