import { termOf, SPEECH } from '../draft/lexicon.ts';
import type { Mention } from '../draft/mention.ts';
import { tell, type Named } from '../draft/mentions.ts';
import { sentenceOf, type Sentence } from '../draft/sentence.ts';
import { foldPart } from '../kinds/names/parts.ts';
import { stem } from '../kinds/numbers/nouns.ts';
import { IRREGULAR_VERBS } from '../languages/en/irregular-verbs.ts';
import { isNumberWord } from '../languages/en/number-words.ts';
import { SPELLINGS } from '../languages/en/spellings.ts';
import { FORM_ENDINGS } from '../languages/en/word-endings.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { groupBy, groupByEach } from '../text/group.ts';
import { remembered } from '../text/remembered.ts';
import { sensesOf } from '../stance/index.ts';
import { tokensOf, type Token } from '../text/tokens.ts';

/** Words of their own that look like a form of a verb. */
const OWN_WORDS: ReadonlySet<string> = new Set(['wound', 'bound', 'rose', 'saw']);

/** Forms of irregular verbs, by what they are forms of: "wrote" of "write"; none that two verbs share. */
const BASES: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, Set<string>>();
  for (const { base, past, participle } of IRREGULAR_VERBS.values())
    for (const form of [past, participle]) found.set(form, (found.get(form) ?? new Set()).add(base));
  return new Map(
    [...found].flatMap(([form, [base = form, ...more]]) =>
      more.length > 0 || OWN_WORDS.has(form) ? [] : [[form, base]],
    ),
  );
})();

const ENDING = new RegExp(`(?:${FORM_ENDINGS.join('|')})$`, 'u');
const SHORTEST_ROOT = 4;
/** Of a short word, what its forms differ in alone: "sue", "sued", "dies", "died". */
const SHORT_ENDING = /^(\p{L}{1,2}[ui])e[ds]?$/u;
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** What the forms of one word share, near enough to compare words with. */
export const rootOf = (word: string): string => {
  const base = BASES.get(word) ?? word;
  const common = SPELLINGS.reduce((written, [ending, one]) => written.replace(ending, one), base);
  const root = common.replace(ENDING, '');
  return root.length >= SHORTEST_ROOT ? root : common.replace(SHORT_ENDING, '$1');
};

const REFLEXIVE = /^\p{L}+sel(?:f|ves)$/u;
const POSSESSIVE = /['’]s?$/u;

/** Words of three letters that carry grammar, or are everywhere: others tell what a sentence is about, "dam" and "sue". */
const SHORT_GRAMMAR: ReadonlySet<string> = new Set(
  'the and for was are but not his her has had can may who how its our you she him all any one two six ten few own too did does let get got put set yet nor off out per via why now ago far old new day say see use way'.split(
    ' ',
  ),
);
const SHORT_WORD = /^\p{L}{3}$/u;
const shortTermOf = (word: string): string | null => (SHORT_GRAMMAR.has(word) ? null : stem(word));

const themeOf = ({ text, lower }: Token): string | null => {
  const bare = lower.replace(POSSESSIVE, '');
  if (isNumberWord(bare) || REFLEXIVE.test(bare)) return null;
  const term = ABBREVIATION.test(text) || SHORT_WORD.test(bare) ? shortTermOf(bare) : termOf(bare);
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

/** Themes, each with a word that it stands in. */
export type Themes = ReadonlyMap<string, string>;

/** What a sentence is about. */
export const themesOf = (sentence: Sentence): Themes =>
  new Map(themesIn(sentence).map(({ theme, at }) => [theme, sentence.text.slice(at.start, at.end)]));

/** What stands around a place of a text is about. */
export const themesAround = (text: string, { start, end }: Span): Themes => {
  const window = wholeWords(text, { start: start - WINDOW, end: end + WINDOW });
  return themesOf(asSentence(text.slice(window.start, window.end)));
};

/** What a word that means the like of another counts of that. */
const LIKE = 0.5;
/** A meaning that more themes of the sources have than these tells nothing. */
const MOST_LIKE = 12;

/** What marks a class of what is done among the meanings of a word. */
const CLASS = '=';
const NO_LIKENESS = /^[(\p{Lu}]/u;

/** The meanings of the word that a theme stands in: names and classes have none. */
const meaningsOf = (theme: string, word: string): readonly string[] => {
  if (NO_LIKENESS.test(theme) || NO_LIKENESS.test(word)) return [];
  const { own, wider } = sensesOf(word.toLowerCase());
  // What is done is told by its class.
  return [...new Set([...own, ...wider])].filter((sense) => !sense.startsWith(CLASS));
};

/** Finds the themes of some that mean the like of another. */
const likeness = (themes: Themes): ((theme: string, word: string) => ReadonlySet<string>) => {
  const bySense = new Map<string, Set<string>>();
  for (const [theme, word] of themes)
    for (const sense of meaningsOf(theme, word)) {
      const found = bySense.get(sense);
      if (found === undefined) bySense.set(sense, new Set([theme]));
      else found.add(theme);
    }
  return (theme, word) =>
    new Set(
      meaningsOf(theme, word).flatMap((sense) => {
        const found = bySense.get(sense) ?? new Set();
        return found.size > MOST_LIKE ? [] : [...found].filter((other) => other !== theme);
      }),
    );
};

/** Words that go on about what the sentence before tells of, near the head of one. */
const GOES_ON: ReadonlySet<string> = new Set('he she it they there its his her their this these those'.split(' '));
const HEAD = 4;
const goesOn = ({ tokens }: Sentence): boolean => tokens.slice(0, HEAD).some(({ lower }) => GOES_ON.has(lower));

/** A sentence of a source, with what it is about and what it states. */
interface Shelved {
  readonly sentence: Sentence;
  readonly themes: Themes;
  /** The sentence before, where this one goes on about it. */
  readonly before: Sentence | undefined;
  readonly mentions: readonly Mention[];
}

/** The sentences of the sources, to be found by what they are about. */
export interface Shelf {
  /** The source of an id, or one of each day that a source hangs on. */
  readonly sourcesOf: (id: string | null) => readonly Source[];
  /** The day that a source hangs on: that of its publication, else the one that its own words tell. */
  readonly dayOf: (source: Source) => string | undefined;
  readonly names: readonly Named[];
  /** All that a source states. */
  readonly statedIn: (id: string) => readonly Mention[];
  /** The sentences nearest to some themes, the nearest first; of one source, or of all. */
  readonly nearestTo: (themes: Themes, within: string | null) => readonly Near[];
  /** Whether a source has a word with a capital, folded; `undefined` asks for any source. */
  readonly hasName: (folded: string, source?: string) => boolean;
  /** Whether any source has a word, folded, however it is written. */
  readonly hasWord: (folded: string) => boolean;
}

/** How near a sentence comes to some themes: what those that both have tell, and how much of all that is. */
export interface Near {
  readonly shelved: Shelved;
  readonly score: number;
  readonly share: number;
  readonly shared: ReadonlySet<string>;
  /** Themes of either that mean the like of one of the other. */
  readonly alike: ReadonlySet<string>;
}

const MOST_NEAR = 8;
/**
 * Sentences that are looked at for a theme that more of them have: it tells little, and those that share another as well are
 * found by that one.
 */
const MOST_HELD = 500;

/** Answers are kept while so many others are asked for: what is held against the sources of one statement asks alike. */
const MOST_ASKED = 100;

/** What sentences are looked for by. */
interface Asked {
  readonly themes: Themes;
  readonly within: string | null;
}

/** A theme that is asked for, another of a sentence that means the like, and what that counts. */
interface Alike {
  readonly theme: string;
  readonly like: string;
  readonly weight: number;
}

/** Those of the highest score, the highest first; of two alike the one that came first. */
const highest = <T extends { readonly score: number }>(scored: readonly T[], most: number): readonly T[] => {
  const found: T[] = [];
  for (const one of scored) {
    const last = found[most - 1];
    if (last !== undefined && last.score >= one.score) continue;
    const at = found.findIndex(({ score }) => score < one.score);
    found.splice(at < 0 ? found.length : at, 0, one);
    found.length = Math.min(found.length, most);
  }
  return found;
};

/** Reads the sources once. Linear in the length of their texts. */
export const shelveSentences = (sources: readonly Source[]): Shelf => {
  const { told } = tell(sources);
  const shelved = told.flatMap(({ sentences, mentions }) => {
    const stated = groupBy(mentions, ({ sentence }) => String(sentence.start));
    return sentences.map((sentence, at): Shelved => ({
      sentence,
      themes: themesOf(sentence),
      before: goesOn(sentence) ? sentences[at - 1] : undefined,
      mentions: stated.get(String(sentence.span.start)) ?? [],
    }));
  });
  const holding = groupByEach(shelved.keys(), (at) => shelved[at]?.themes.keys() ?? []);
  const held = new Map([...holding].map(([theme, all]) => [theme, all.slice(0, MOST_HELD)]));
  const heldBy = (theme: string): readonly number[] => held.get(theme) ?? [];
  const likeOf = likeness(new Map(shelved.flatMap(({ themes }) => [...themes])));
  const log = Math.log(shelved.length + 1);
  const weights = new Map(
    [...holding].map(([theme, all]) => [theme, Math.log((shelved.length + 1) / all.length) / log]),
  );
  const weightOf = (theme: string): number => weights.get(theme) ?? (log === 0 ? 0 : 1);
  const named = new Map(
    told.map(({ source, names }) => [source.id, new Set(names.flatMap(({ folded }) => folded.split(' ')))]),
  );
  const stated = new Map(told.map(({ source, mentions }) => [source.id, mentions]));
  const days = new Map(told.map(({ source, day }) => [source.id, day ?? undefined]));
  const dayOf = (source: Source): string | undefined => source.published ?? days.get(source.id);
  const perDay = [...new Map(sources.map((source) => [dayOf(source), source])).values()];
  const texts = new Set(
    sources.flatMap(({ text }) => tokensOf(text).map(({ text: word }) => foldPart(word.replace(POSSESSIVE, '')))),
  );
  /** What themes that mean the like of one of a sentence count, each by its likest. */
  const likeScoreOf = (alike: readonly Alike[]): number => {
    const liked = new Map<string, number>();
    for (const { theme, weight } of alike) liked.set(theme, Math.max(weight, liked.get(theme) ?? 0));
    return [...liked.values()].reduce((sum, weight) => sum + weight, 0);
  };
  /** Those of some sentences that have a theme. */
  const among = (theme: string, found: ReadonlySet<number>): readonly number[] => {
    const few = heldBy(theme);
    return few.length < MOST_HELD
      ? few.filter((at) => found.has(at))
      : [...found].filter((at) => shelved[at]?.themes.has(theme) === true);
  };
  const isIn = (at: number, source: string | null): boolean =>
    source === null || shelved[at]?.sentence.source.id === source;
  const find = ({ themes, within }: Asked): readonly Near[] => {
    const asked = [...themes.keys()];
    const found = new Set(asked.flatMap((theme) => heldBy(theme).filter((at) => isIn(at, within))));
    const alikeAt = new Map<number, Alike[]>();
    for (const [theme, word] of themes)
      for (const like of likeOf(theme, word)) {
        const alike = { theme, like, weight: LIKE * Math.min(weightOf(theme), weightOf(like)) };
        for (const at of heldBy(like)) {
          if (!found.has(at) || shelved[at]?.themes.has(theme) === true) continue;
          const known = alikeAt.get(at);
          if (known === undefined) alikeAt.set(at, [alike]);
          else known.push(alike);
        }
      }
    const whole = asked.reduce((sum, theme) => sum + weightOf(theme), 0);
    const scores = new Map(Array.from(found, (at) => [at, likeScoreOf(alikeAt.get(at) ?? [])]));
    for (const theme of asked) {
      const weight = weightOf(theme);
      for (const at of among(theme, found)) scores.set(at, (scores.get(at) ?? 0) + weight);
    }
    const scored = Array.from(scores, ([at, score]) => ({ at, score }));
    return highest(scored, MOST_NEAR).flatMap(({ at, score }): readonly Near[] => {
      const one = shelved[at];
      if (one === undefined) return [];
      const shared = new Set(asked.filter((theme) => one.themes.has(theme)));
      const alike = new Set((alikeAt.get(at) ?? []).flatMap(({ theme, like }) => [theme, like]));
      return [{ shelved: one, score, share: whole === 0 ? 0 : score / whole, shared, alike }];
    });
  };
  const nearest = remembered(MOST_ASKED, ({ themes, within }: Asked) => JSON.stringify([within, ...themes]), find);
  return {
    dayOf,
    hasWord: (folded) => texts.has(folded),
    sourcesOf: (id) => (id === null ? perDay : sources.filter((source) => source.id === id)),
    statedIn: (id) => stated.get(id) ?? [],
    names: told.flatMap(({ names }) => names),
    hasName: (folded, source) =>
      source === undefined
        ? [...named.values()].some((names) => names.has(folded))
        : named.get(source)?.has(folded) === true,
    nearestTo: (themes, within) => nearest({ themes, within }),
  };
};
