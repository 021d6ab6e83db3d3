import type { LanguagePack } from '../pack.ts';
import { joinedTables, withEndings } from '../forms.ts';

/** Numbers whose ordinals end in "-de". */
const WITH_DE = {
  4: 'vier',
  5: 'vijf',
  6: 'zes',
  7: 'zeven',
  9: 'negen',
  10: 'tien',
  11: 'elf',
  12: 'twaalf',
  13: 'dertien',
  14: 'veertien',
  15: 'vijftien',
  16: 'zestien',
  17: 'zeventien',
  18: 'achttien',
  19: 'negentien',
};

/** Numbers whose ordinals end in "-ste". */
const WITH_STE = {
  8: 'acht',
  20: 'twintig',
  30: 'dertig',
  40: 'veertig',
  50: 'vijftig',
  60: 'zestig',
  70: 'zeventig',
  80: 'tachtig',
  90: 'negentig',
};

/** Scales in one word; their ordinals end in "-ste" as well. */
const SCALES = {
  100: 'honderd',
  1000: 'duizend',
  1000000: 'miljoen',
  1000000000: 'miljard',
  1000000000000: 'biljoen',
};

/** Numbers, ordinals and fractions, in Dutch. */
export const numbers = {
  numbers: {
    ...WITH_DE,
    ...WITH_STE,
    0: 'nul',
    1: 'een|één|eén',
    2: 'twee',
    3: 'drie',
    0.5: 'ënhalf|enhalf|ëneenhalf|eneenhalf|ëneenhalve|eneenhalve|ënhalve|enhalve|en een half|en een halve',
    1.5: 'anderhalf|anderhalve',
  },
  scales: joinedTables(SCALES, {
    12: 'dozijn|dozijnen',
    1000: 'k',
    1000000: 'mln|mio',
    1000000000: 'mld|mrd',
    1000000000000000: 'biljard',
    1000000000000000000: 'triljoen',
  }),
  minus: 'min|minus',
  point: 'komma',
  glue: 'en|ën',
  ordinals: {
    1: 'eerste',
    ...withEndings('de|den', { 2: 'twee', 3: 'der', ...WITH_DE }),
    ...withEndings('ste|sten', { ...WITH_STE, ...SCALES }),
  },
  partWords: /(?:twintig|tig|honderd|duizend|joen|jard|tien|vijf|zes|zeven|negen)(?:s?ten?|den?)$/u,
  ordinalEndings: 'e|de|ste',
  fractions: {
    half: 'half|halve|een half|een halve|de helft|helft',
    'a third': 'een derde',
    'a quarter': 'een kwart|kwart|een vierde',
    'two-thirds': 'twee derde|tweederde|twee derden',
    'three-quarters': 'drie kwart|driekwart|drie vierde',
  },
  vague: {
    'about 10': 'een tiental|tiental',
    'about 15': 'een vijftiental',
    'about 20': 'een twintigtal',
    'about 30': 'een dertigtal',
    'about 40': 'een veertigtal',
    'about 50': 'een vijftigtal',
    'about 100': 'een honderdtal',
    'dozens of': 'tientallen',
    'hundreds of': 'honderden',
    'thousands of': 'duizenden',
    'tens of thousands of': 'tienduizenden',
    'hundreds of thousands of': 'honderdduizenden',
    'millions of': 'miljoenen',
    'billions of': 'miljarden',
    several: 'meerdere|verscheidene|enkele|enige|een paar|verschillende',
  },
} satisfies Partial<LanguagePack>;
