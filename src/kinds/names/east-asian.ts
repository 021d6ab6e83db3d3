/** Family names that stand first in Chinese, Korean and Vietnamese names, in their usual romanisations, folded. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'kim lee ri rhee yi park pak bak choi choe jung chung jeong chong kang cho jo yoon yun jang chang lim rim im han oh shin sin seo suh kwon ' +
    'hwang ahn an song ryu yu yoo jeon chon hong ko go moon mun son sohn bae pae baek paek heo ho nam no roh noh ha kwak sung min ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng cao peng zeng ' +
    'xiao tian dong yuan pan jiang cai yu du ye cheng su lu ding ren shen yao fang xi mao hua wen wei chiang hsi tsai tsang chou chu hsu teng ' +
    'nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly dinh ku ra ryang paik koo'
  ).split(' '),
);

/** A Chinese, Korean or Vietnamese syllable as it is romanised. */
const SYLLABLE = '(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouwy]{1,3}(?:ng|n|k|l|m|p|h|t|c)?)';
const GIVEN = new RegExp(`^${SYLLABLE}{1,2}$`, 'u');

/** Longest given syllable or pair of syllables, in letters. */
const LONGEST_GIVEN = 8;

/** Whether the first of a name's folded words is the family name: one such name, and one or two syllables behind it. */
export const familyFirst = (folded: readonly string[]): boolean => {
  const [family = '', ...rest] = folded;
  if (!FAMILY_NAMES.has(family) || rest.length === 0 || rest.length > 2) return false;
  const given = rest.flatMap((part) => part.split(' '));
  return given.length <= 2 && given.every((word) => word.length <= LONGEST_GIVEN && GIVEN.test(word));
};
