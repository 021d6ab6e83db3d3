import type { Surroundings } from '../model/kind.ts';
import type { LanguagePack } from './pack.ts';
import { foldFor } from './phrases/fold.ts';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu;

const listed = new WeakMap<LanguagePack, ReadonlySet<string>>();

const titlesOf = (pack: LanguagePack): ReadonlySet<string> => {
  const known = listed.get(pack);
  if (known !== undefined) return known;
  const fold = foldFor(pack);
  const articles = pack.articles?.split('|').map((article) => (article.endsWith("'") ? article : `${article} `)) ?? [];
  const bare = pack.titles.split('|').map(fold);
  const titles = new Set(['', ...articles].flatMap((article) => bare.map((title) => article + title)));
  listed.set(pack, titles);
  return titles;
};

/** A word in capitals right before or right behind a quote, with nothing but a space between them. */
const CAPITAL_BEFORE = /\p{Lu}[\p{L}\p{M}'’.-]*(?=\s+$)/u;
const CAPITAL_BEHIND = /^\s+(\p{Lu}[\p{L}\p{M}'’-]*)/u;
/** Code units beside a quote that are looked at. */
const ROOM = 80;

/** A word beside a quoted name that may be a part of it: it has a capital, and is no office, rank or form of address. */
export const partLeftOut = ({ before, after }: Surroundings, pack: LanguagePack): string | null => {
  const leading = CAPITAL_BEFORE.exec(before.slice(-ROOM))?.[0];
  if (leading !== undefined && !titlesOf(pack).has(foldFor(pack)(leading))) return leading;
  return CAPITAL_BEHIND.exec(after.slice(0, ROOM))?.[1] ?? null;
};

/** Words of a title at most. */
const MOST_WORDS = 6;

/** A name without the offices, ranks and forms of address before it; as it stands where nothing else is left. */
export const withoutTitles = (name: string, pack: LanguagePack): string => {
  const titles = titlesOf(pack);
  const fold = foldFor(pack);
  let rest = name.trim();
  for (;;) {
    const words = [...rest.slice(0, 200).matchAll(WORD)].slice(0, MOST_WORDS);
    let cut = 0;
    for (let count = words.length; count > 0 && cut === 0; count -= 1) {
      const end = (words[count - 1]?.index ?? 0) + (words[count - 1]?.[0].length ?? 0);
      if (titles.has(fold(rest.slice(words[0]?.index ?? 0, end)))) cut = end;
    }
    const left = rest.slice(cut).trim();
    if (cut === 0 || left === '') return rest;
    rest = left;
  }
};
