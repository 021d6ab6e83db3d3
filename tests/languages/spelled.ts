/** Whole numbers below a thousand millions in the words of a language, for properties of its pack. */
type Spell = (value: number) => string;

const THOUSAND = 1000;
const MILLION = 1_000_000;

const listed = (words: string): readonly string[] => words.split(' ');

/** The word of a number in a list, which has one for each. */
const wordOf = (words: readonly string[], at: number): string => {
  const word = words[at];
  if (word === undefined) throw new Error(`no word for ${String(at)}`);
  return word;
};

/** The parts of a number by a scale, those that are nothing left out. */
const parts = (value: number, scale: number, above: Spell, below: Spell, joint = ' '): string =>
  [value >= scale ? above(Math.floor(value / scale)) : '', value % scale > 0 ? below(value % scale) : '']
    .filter((part) => part !== '')
    .join(joint);

const ES_SMALL = listed(
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
);
const ES_TENS = listed('_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const ES_HUNDREDS = listed(
  '_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
);

/** "veintiuno" before a noun or a scale. */
const shortened = (words: string): string => words.replace(/veintiuno$/u, 'veintiún').replace(/uno$/u, 'un');

const spanish: Spell = (value) => {
  if (value < 30) return wordOf(ES_SMALL, value);
  if (value < 100) return parts(value, 10, (tens) => wordOf(ES_TENS, tens), spanish, ' y ');
  if (value === 100) return 'cien';
  if (value < THOUSAND) return parts(value, 100, (hundreds) => wordOf(ES_HUNDREDS, hundreds), spanish);
  if (value < MILLION)
    return parts(value, THOUSAND, (many) => (many === 1 ? 'mil' : `${shortened(spanish(many))} mil`), spanish);
  return parts(value, MILLION, (many) => (many === 1 ? 'un millón' : `${shortened(spanish(many))} millones`), spanish);
};

const IT_SMALL = listed(
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
);
const IT_TENS = listed('_ _ venti trenta quaranta cinquanta sessanta settanta ottanta novanta');

const italian: Spell = (value) => {
  if (value < 20) return wordOf(IT_SMALL, value);
  if (value < 100) {
    const [tens, units] = [wordOf(IT_TENS, Math.floor(value / 10)), value % 10];
    const stem = units === 1 || units === 8 ? tens.slice(0, -1) : tens;
    return units === 0 ? tens : stem + (units === 3 ? 'tré' : italian(units));
  }
  if (value < THOUSAND)
    return parts(value, 100, (many) => (many === 1 ? 'cento' : `${italian(many)}cento`), italian, '');
  if (value < MILLION)
    return parts(value, THOUSAND, (many) => (many === 1 ? 'mille' : `${italian(many)}mila`), italian, '').replace(
      /tré(?=mila)/gu,
      'tre',
    );
  return parts(
    value,
    MILLION,
    (many) => (many === 1 ? 'un milione' : `${italian(many).replace(/uno$/u, 'un')} milioni`),
    italian,
  );
};

const FR_SMALL = listed(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const FR_TENS = listed('_ _ vingt trente quarante cinquante soixante _ quatre-vingt');

const french: Spell = (value) => {
  if (value < 20) return wordOf(FR_SMALL, value);
  if (value === 80) return 'quatre-vingts';
  if (value < 100) {
    const base = value >= 80 ? 80 : value >= 60 ? 60 : value - (value % 10);
    const rest = value - base;
    const tens = wordOf(FR_TENS, base / 10);
    if (rest === 0) return tens;
    return (rest === 1 || rest === 11) && base < 80 ? `${tens} et ${french(rest)}` : `${tens}-${french(rest)}`;
  }
  if (value < THOUSAND) {
    const [many, rest] = [Math.floor(value / 100), value % 100];
    const hundreds = many === 1 ? 'cent' : `${french(many)} cent${rest === 0 ? 's' : ''}`;
    return rest === 0 ? hundreds : `${hundreds} ${french(rest)}`;
  }
  if (value < MILLION)
    return parts(
      value,
      THOUSAND,
      (many) => (many === 1 ? 'mille' : `${french(many).replace(/(?<=cent|vingt)s$/u, '')} mille`),
      french,
    );
  return parts(value, MILLION, (many) => (many === 1 ? 'un million' : `${french(many)} millions`), french);
};

const TR_SMALL = listed('sıfır bir iki üç dört beş altı yedi sekiz dokuz');
const TR_TENS = listed('_ on yirmi otuz kırk elli altmış yetmiş seksen doksan');

const turkish: Spell = (value) => {
  if (value < 10) return wordOf(TR_SMALL, value);
  if (value < 100) return parts(value, 10, (tens) => wordOf(TR_TENS, tens), turkish);
  if (value < THOUSAND) return parts(value, 100, (many) => (many === 1 ? 'yüz' : `${turkish(many)} yüz`), turkish);
  if (value < MILLION) return parts(value, THOUSAND, (many) => (many === 1 ? 'bin' : `${turkish(many)} bin`), turkish);
  return parts(value, MILLION, (many) => `${turkish(many)} milyon`, turkish);
};

/** Spelling by the tag of a pack; in Turkish, written together as on cheques as well. */
export const SPELLED: readonly (readonly [tag: string, spell: Spell])[] = [
  ['es', spanish],
  ['it', italian],
  ['fr', french],
  ['tr', turkish],
  ['tr', (value) => turkish(value).replaceAll(' ', '')],
];
