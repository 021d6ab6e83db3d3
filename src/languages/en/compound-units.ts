/**
 * Units that are told together, the larger before the smaller ("two hours and twenty minutes"), a row each, from the largest
 * down; singular, with plurals that no "s" makes. All words are lower case, parted by bars.
 */
export const UNIT_ROWS: readonly string[] = [
  'century,centuries|decade|year,yr|month|week,wk|day|hour,hr,h|minute,min|second,sec',
  'mile|furlong|yard,yd|foot,feet,ft|inch,inches,in',
  'kilometre,kilometer,km|metre,meter,m|centimetre,centimeter,cm|millimetre,millimeter,mm',
  'tonne,ton|stone|kilogram,kilogramme,kilo,kg|pound,lb,lbs|ounce,oz|gram,gramme,g|milligram,mg',
  'dollar|euro|pound|rouble,ruble|rupee|franc|peso|rand|cent|penny,pence|kopeck|centime|paise',
  'degree|minute|second',
];

/** Behind "and", what is added to one of the unit before it: "two years and a half". */
export const FRACTIONS_BEHIND =
  'a half|half|one half|a quarter|one quarter|three quarters|a third|one third|two thirds|a bit|a bit more|a little|a night|a morning|then some';

/** Behind the smaller unit, what makes another time of it: "two years and three months later". */
export const NEXT_TIMES = 'later|after|afterwards|before|earlier|ago|previously|thereafter';
