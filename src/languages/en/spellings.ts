/**
 * Endings that British and American English write two ways, each with what both become: words are compared by it and never
 * shown. That "hour" becomes "hor" does no harm, since it does so on both sides.
 */
export const SPELLINGS: readonly (readonly [ending: RegExp, common: string])[] = [
  [/our(?=$|s$|ed$|ing$|able$|er$|ers$|ful$|less$|hood$|ite$)/u, 'or'],
  [/([bt])re(s?)$/u, '$1er$2'],
  [/([iy])s(?=e$|ed$|es$|ing$|er$|ers$|ation$|ations$)/u, '$1z'],
  [/ence(s?)$/u, 'ense$1'],
  [/ogue(s?)$/u, 'og$1'],
  [/mme(s?)$/u, 'm$1'],
  [/ll(?=ed$|ing$|er$|ers$)/u, 'l'],
];
