import { termOf, SPEECH } from '../draft/lexicon.ts';
import type { Mention } from '../draft/mention.ts';
import { tell, type Named } from '../draft/mentions.ts';
import { sentenceOf, type Sentence } from '../draft/sentence.ts';
import { stem } from '../kinds/numbers/nouns.ts';
import { SPELLINGS } from '../languages/en/spellings.ts';
import { FORM_ENDINGS } from '../languages/en/word-endings.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { groupBy } from '../text/group.ts';
import type { Token } from '../text/tokens.ts';

const ENDING = new RegExp(`(?:${FORM_ENDINGS.join('|')})$`, 'u');
const SHORTEST_ROOT = 4;
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** What the forms of one word share, near enough to compare words with. */
export const rootOf = (word: string): string => {
  const common = SPELLINGS.reduce((written, [ending, one]) => written.replace(ending, one), word);
  const root = common.replace(ENDING, '');
  return root.length >= SHORTEST_ROOT ? root : common;
};

const POSSESSIVE = /'s?$/u;

const themeOf = ({ text, lower }: Token): string | null => {
  const bare = lower.replace(POSSESSIVE, '');
  const term = ABBREVIATION.test(text) ? stem(bare) : termOf(bare);
  return term === null ? null : rootOf(term);
};

/** A theme of a sentence where it stands: the root of a word that carries meaning, or a class of what is done. */
interface ThemeAt {
  readonly theme: string;
  readonly at: Span;
}

/** What a sentence is about, in order; its spans count there. */
export const themesIn = ({ tokens, governors }: Sentence): readonly ThemeAt[] => [
  ...tokens.flatMap((at) => {
    const theme = themeOf(at);
    return theme === null ? [] : [{ theme, at }];
  }),
  ...governors.flatMap(({ from, to, word: { name } }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first === undefined || last === undefined || name === SPEECH
      ? []
      : [{ theme: `(${name})`, at: { start: first.start, end: last.end } }];
  }),
];

/** Words as one sentence, whatever its marks. */
export const asSentence = (text: string): Sentence =>
  sentenceOf({ id: '', file: '', text, sha256: '', derivedFrom: [] }, { start: 0, end: text.length }, false);

/** Characters either side of a figure that say what it is a figure of. */
const WINDOW = 70;

const wholeWords = (text: string, { start, end }: Span): Span => ({
  start: start <= 0 ? 0 : start + (/^\S*\s?/u.exec(text.slice(start))?.[0].length ?? 0),
  end: end >= text.length ? text.length : text.lastIndexOf(' ', end),
});

/** What stands around a place of a text is about. */
export const themesAround = (text: string, { start, end }: Span): ReadonlySet<string> => {
  const window = wholeWords(text, { start: start - WINDOW, end: end + WINDOW });
  return new Set(themesIn(asSentence(text.slice(window.start, window.end))).map(({ theme }) => theme));
};

/** A sentence of a source, with what it is about and what it states. */
interface Shelved {
  readonly sentence: Sentence;
  readonly themes: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
}

/** The sentences of the sources, to be found by what they are about. */
export interface Shelf {
  /** The source of an id, or one of each day that a source was published on. */
  readonly sourcesOf: (id: string | null) => readonly Source[];
  readonly names: readonly Named[];
  readonly nearestTo: (themes: ReadonlySet<string>, within: string | null, most?: number) => readonly Near[];
  /** Whether a source has a word with a capital, folded; `undefined` asks for any source. */
  readonly hasName: (folded: string, source?: string) => boolean;
}

/** How near a sentence comes to some themes: what those that both have tell, and how much of all that is. */
export interface Near {
  readonly shelved: Shelved;
  readonly score: number;
  readonly share: number;
  readonly shared: ReadonlySet<string>;
}

const MOST_NEAR = 8;

/** Reads the sources once. Linear in the length of their texts. */
export const shelveSentences = (sources: readonly Source[]): Shelf => {
  const { told } = tell(sources);
  const shelved = told.flatMap(({ sentences, mentions }) => {
    const stated = groupBy(mentions, ({ sentence }) => String(sentence.start));
    return sentences.map((sentence): Shelved => ({
      sentence,
      themes: new Set(themesIn(sentence).map(({ theme }) => theme)),
      mentions: stated.get(String(sentence.span.start)) ?? [],
    }));
  });
  const holding = new Map<string, number[]>();
  for (const [at, { themes }] of shelved.entries())
    for (const theme of themes) {
      const places = holding.get(theme);
      if (places === undefined) holding.set(theme, [at]);
      else places.push(at);
    }
  const log = Math.log(shelved.length + 1);
  const weightOf = (theme: string): number =>
    log === 0 ? 0 : Math.log((shelved.length + 1) / (holding.get(theme)?.length ?? 1)) / log;
  const named = new Map(
    told.map(({ source, names }) => [source.id, new Set(names.flatMap(({ folded }) => folded.split(' ')))]),
  );
  const perDay = [...new Map(sources.map((source) => [source.published, source])).values()];
  return {
    sourcesOf: (id) => (id === null ? perDay : sources.filter((source) => source.id === id)),
    names: told.flatMap(({ names }) => names),
    hasName: (folded, source) =>
      source === undefined
        ? [...named.values()].some((names) => names.has(folded))
        : named.get(source)?.has(folded) === true,
    nearestTo: (themes, within, most = MOST_NEAR) => {
      const whole = [...themes].reduce((sum, theme) => sum + weightOf(theme), 0);
      const sharing = new Map<number, Set<string>>();
      for (const theme of themes)
        for (const at of holding.get(theme) ?? []) {
          const shared = sharing.get(at);
          if (shared === undefined) sharing.set(at, new Set([theme]));
          else shared.add(theme);
        }
      return [...sharing]
        .flatMap(([at, shared]): readonly Near[] => {
          const one = shelved[at];
          if (one === undefined || (within !== null && one.sentence.source.id !== within)) return [];
          const score = [...shared].reduce((sum, theme) => sum + weightOf(theme), 0);
          return [{ shelved: one, score, share: whole === 0 ? 0 : score / whole, shared }];
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, most);
    },
  };
};
