import { remembered } from '../../text/remembered.ts';

/**
 * Transliteration folds: what different habits of romanising, and plain mishearing, write for one sound. Each rule is
 * applied to both spellings; two words with one key may be one name, and the rules that were needed say why.
 */
interface Sound {
  readonly find: RegExp;
  readonly write: string;
  /** Said where the rule was needed. */
  readonly reason: string;
}

const sound = (find: RegExp, write: string, reason: string): Sound => ({ find, write, reason });

/** In this order: endings and clusters before single letters. */
const SOUNDS: readonly Sound[] = [
  // Slavic endings.
  sound(/(?<=n)(?:o|y|yy|yi)$/u, 'i', '-no and -ny are one Russian adjective'),
  sound(
    /(?<=[bcdfghjklmnprstvz])(?:oi|oy|oj|iej|iei|iy|ii|ij|yi|yy|yj|y|i|ey|ei|ej)$/u,
    'i',
    '-oy, -iy and -y are one Russian ending',
  ),
  sound(/(?<=[aeiou])ff$/u, 'v', '-off and -ov are one Russian ending'),
  sound(/(?<=[ei])w$/u, 'v', 'w and v sound alike'),
  sound(/ye?vich$|ievitch$|ewicz$|evic$/u, 'evich', '-evich is written in several ways'),
  sound(/(?<=[^aeiou])(?:yan|ian|jan)$/u, 'ian', '-yan and -ian are one Armenian ending'),
  sound(/(?:o?glu|ogly|ughlu|oghlu)$/u, 'oglu', '-oglu is written in several ways'),
  sound(/(?:zade|zadeh|zada)$/u, 'zade', '-zade is written in several ways'),
  sound(/(?:ullah|ulla|olla|ollah)$/u, 'ula', '-ullah is written in several ways'),
  // Chinese, by the romanisation of Wade and Giles.
  sound(/^hs/u, 'x', 'hs and x write one Chinese sound'),
  sound(/^(?:tung|tong)$/u, 'dong', 'Chinese t and d differ by romanisation'),
  sound(/^tse$|^tze$/u, 'ze', 'Chinese ts and z differ by romanisation'),
  // Consonants.
  sound(/shch|schtsch|stsch/u, 'sh', 'shch is written in several ways'),
  sound(/d?zh|dsch|dj|dzh/u, 'j', 'zh, dzh and j write one sound'),
  sound(/tsch|tch|cz|ch/u, 'c', 'ch, tch and c write one sound'),
  sound(/sch|sh|sz/u, 's', 'sh, sz and s differ by romanisation'),
  sound(/ph/u, 'f', 'ph and f sound alike'),
  sound(/th/u, 't', 'th and t differ by romanisation'),
  sound(/(?:dh)/u, 'd', 'dh and d differ by romanisation'),
  sound(/t[sz](?!k)|cc/u, 'z', 'ts and z write one sound'),
  sound(/kh/u, 'h', 'kh and h write one sound'),
  sound(/gh/u, 'g', 'gh and g write one sound'),
  sound(/^x(?=[aou])/u, 'h', 'x and kh write one Azerbaijani sound'),
  sound(/x/u, 'ks', 'x and ks sound alike'),
  sound(/ck|qu|q/u, 'k', 'q and k write one sound'),
  sound(/c(?=[aou]|[bdfgklmnprstvz]|$)/u, 'k', 'c and k sound alike'),
  sound(/w/u, 'v', 'w and v sound alike'),
  sound(/([bcdfghjklmnpqrstvxz])\1/u, '$1', 'a double letter'),
  // Vowels.
  sound(/ue/u, 'u', 'ü is written u or ue'),
  sound(/oe/u, 'o', 'ö is written o or oe'),
  sound(/ae/u, 'a', 'ä is written a or ae'),
  sound(/^ye/u, 'e', 'an initial ye and e write one Russian letter'),
  sound(/ou|oo/u, 'u', 'ou, oo and u write one sound'),
  sound(/(?:iye|iy|yi|ij|ji|ie|ee|ei|ey|ea|y|j(?=[aeiou]))/u, 'i', 'y, i, ie and ei write one sound'),
  sound(/(?<=[aou])j(?![aeiou])/u, 'i', 'j and i write one sound'),
  sound(/ai|ay|aj/u, 'i', 'ai and ei differ by romanisation'),
  sound(/([aeiou])\1/u, '$1', 'a double letter'),
  sound(/(?<=[aeiou])h$/u, '', 'a final h is silent'),
  sound(/(?<=[aeiou])h(?=[bcdfgjklmnprstvz])/u, '', 'a silent h'),
  sound(/o/u, 'u', 'o and u differ by romanisation'),
  sound(/e/u, 'i', 'e and i differ by romanisation'),
];

/** Voiced and voiceless consonants, heard for one another: only where enough else of the word agrees. */
const VOICES: readonly Sound[] = [
  sound(/d/u, 't', 'd and t sound alike'),
  sound(/b/u, 'p', 'b and p sound alike'),
  sound(/g/u, 'k', 'g and k sound alike'),
  sound(/v/u, 'f', 'v and f sound alike'),
  sound(/z/u, 's', 'z and s sound alike'),
];

/** Shortest word whose voiced and voiceless consonants are taken for one another: Dan and Tan are two names. */
const VOICED_LENGTH = 5;

const everywhere = (rules: readonly Sound[]): readonly Sound[] =>
  rules.map((rule) => ({ ...rule, find: new RegExp(rule.find.source, 'gu') }));

const FINE = everywhere(SOUNDS);
const ROUGH = everywhere([...SOUNDS, ...VOICES]);

const keyBy = (word: string, rules: readonly Sound[]): string =>
  rules.reduce((key, { find, write }) => key.replace(find, write), word);

/** A name is held against many others: the keys of so many words are kept. */
const MOST_WORDS = 10_000;

/** A folded word by its sound, voiced and voiceless consonants kept apart. */
export const soundKey = remembered(MOST_WORDS, String, (word: string) => keyBy(word, FINE));

const roughKey = remembered(MOST_WORDS, String, (word: string) => keyBy(word, ROUGH));

/** The rules that changed a word on its way to the key. */
const applied = (word: string, rules: readonly Sound[]): readonly Sound[] => {
  let key = word;
  return rules.filter((rule) => {
    const before = key;
    key = key.replace(rule.find, rule.write);
    return key !== before;
  });
};

/** A smallest set of rules that still makes two words one, the coarsest given up first. */
const neededRules = (a: string, b: string, rules: readonly Sound[]): readonly Sound[] => {
  const used = new Set([...applied(a, rules), ...applied(b, rules)]);
  let needed = rules.filter((rule) => used.has(rule));
  for (const rule of [...needed].reverse()) {
    const others = needed.filter((other) => other !== rule);
    if (keyBy(a, others) === keyBy(b, others)) needed = others;
  }
  return needed;
};

/**
 * Why two folded words may be one by sound, in words; `null` where they may not. The reasons do not depend on the order
 * of the two.
 */
export const sameSound = (a: string, b: string): readonly string[] | null => {
  const [rules, keyOf] = Math.min(a.length, b.length) >= VOICED_LENGTH ? [ROUGH, roughKey] : [FINE, soundKey];
  if (keyOf(a) !== keyOf(b)) return null;
  return [...new Set(neededRules(a, b, rules).map((rule) => rule.reason))];
};
