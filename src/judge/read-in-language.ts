import type { RegistryReading } from '../model/claim.ts';
import type { FindingBody } from '../model/finding.ts';
import type { Kind, ReadContext, ReadOutcome, Surroundings } from '../model/kind.ts';
import type { ReadingLanguage } from '../model/report.ts';
import { NAMING_KINDS, type KindName, type Polarity, type Values } from '../model/values.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs/index.ts';
import { inEnglish } from '../languages/phrases/index.ts';
import { againstLabel, polarWords, wordAhead } from '../languages/polarity.ts';
import { cutOff, framedAround, saidElsewhere, type Cut } from '../languages/surroundings.ts';
import { languageName } from '../languages/tags.ts';
import { partLeftOut, withoutTitles } from '../languages/titles.ts';
import { readUnpacked, type Unchecked, type Unread } from './unpacked.ts';

/** What a reading in another language than English came to. */
export interface ReadAbroad<V> extends Unread<V> {
  /** The value's phrase in English, where the program read it. */
  readonly english?: string;
  /** A word right beside the quote that makes another value of it. */
  readonly cut?: Cut;
}

type Given = Pick<RegistryReading, 'translation' | 'value'>;

const DATES: ReadonlySet<KindName> = new Set<KindName>(['date', 'deadline', 'time']);

/** A number alone, in English. */
const BARE = /^\d[\d.]*$/u;

/** An outcome about words in English, told of the words quoted. */
const toldOf = <V>(outcome: ReadOutcome<V>, quote: string): ReadOutcome<V> => {
  if (outcome.ok) return outcome;
  const { problem } = outcome;
  switch (problem.code) {
    case 'value-unreadable':
      return { ok: false, problem: { code: problem.code, data: { ...problem.data, quote } } };
    case 'value-ambiguous':
      return { ok: false, problem: { code: problem.code, data: { ...problem.data, quote } } };
    case 'value-mismatch':
      return { ok: false, problem: { code: problem.code, data: { ...problem.data, quote } } };
    case 'not-asserted':
    case 'quote-truncated':
      return outcome;
  }
};

/**
 * A word of a quote's sentence for which it is not sure that the quote tells what came about.
 *
 * @param mayLieAhead whether it is no matter that it has yet to come: of a deadline, or of what is labelled possible.
 */
const openWord = (
  quote: string,
  around: Surroundings | undefined,
  pack: LanguagePack,
  mayLieAhead: boolean,
): string | null => {
  if (around === undefined) return null;
  const elsewhere = saidElsewhere(around, pack);
  if (elsewhere !== null || mayLieAhead) return elsewhere;
  return wordAhead(`${around.before}${quote}${around.after}`, pack);
};

const asUnchecked = (word: string | null): Unchecked | null => (word === null ? null : { word });

const isPolarity = (value: unknown): value is Polarity => value === 'yes' || value === 'no' || value === 'possible';

const readLabel = <K extends KindName>(
  kindName: KindName,
  kind: Kind<K>,
  quote: string,
  { value }: Given,
  pack: LanguagePack,
  language: ReadingLanguage,
  { around, ...context }: ReadContext,
): ReadAbroad<Values[K]> => {
  const outcome = value === undefined ? kind.read(quote, context) : kind.parse(value, context);
  if (!outcome.ok) return { outcome, notes: [], unchecked: {} };
  const label = kindName === 'assertion' && isPolarity(outcome.value) ? outcome.value : 'yes';
  const word = againstLabel(quote, label, pack);
  const open = openWord(quote, around, pack, label === 'possible');
  const suspect: readonly FindingBody[] =
    word === null
      ? []
      : kindName === 'assertion'
        ? [{ code: 'polarity-suspect', data: { quote, label, word } }]
        : [{ code: 'polarity-unchecked', data: { quote, language: languageName(language.tag) } }];
  return { outcome, notes: suspect, unchecked: asUnchecked(word ?? open) };
};

/**
 * Reads words in another language than English: by its pack, which says in English what the value's phrase says, and
 * declines what it does not know whole; else by the editor's translation or value. Where both are there, they must agree.
 */
export const readInLanguage = <K extends KindName>(
  kindName: KindName,
  kind: Kind<K>,
  quote: string,
  given: Given,
  language: ReadingLanguage,
  context: ReadContext,
): ReadAbroad<Values[K]> => {
  const pack = packOf(language.tag);
  const { around, ...bare } = context;
  if (pack === undefined) return readUnpacked(kindName, kind, quote, given, language, bare);
  const unchecked = asUnchecked(openWord(quote, around, pack, kindName === 'deadline'));
  if (NAMING_KINDS.has(kindName)) {
    const name = given.translation ?? withoutTitles(quote, pack);
    const part = around === undefined ? null : partLeftOut(around, pack);
    return { outcome: toldOf(kind.read(name, bare), quote), notes: [], unchecked: unchecked ?? asUnchecked(part) };
  }
  if (kind.labelled) return readLabel(kindName, kind, quote, given, pack, language, context);
  const phrase = inEnglish(quote, pack, kindName, { order: context.dateOrder, around, saidOn: context.saidOn });
  if (!phrase.ok) {
    if (given.translation !== undefined || given.value !== undefined)
      return readUnpacked(kindName, kind, quote, given, language, bare);
    const reason = `${phrase.reason}: give the reading a “translation:” or a “value:” in English`;
    return {
      outcome: { ok: false, problem: { code: 'value-unreadable', data: { quote, kind: kindName, reason } } },
      notes: [],
      unchecked,
    };
  }
  const isDate = DATES.has(kindName);
  const cut =
    around === undefined
      ? null
      : cutOff(around, pack, { isDate, isHour: kindName === 'time', isBare: BARE.test(phrase.english) });
  const frame = around === undefined ? null : framedAround(around, pack, isDate);
  const outcome = toldOf(kind.read(phrase.english, bare), quote);
  // "300 soldats, a démenti le ministre": a clause of the quote behind its value.
  const within = asUnchecked(polarWords(quote, pack)[0]?.word ?? null);
  return {
    outcome,
    notes: [],
    unchecked: unchecked ?? within ?? asUnchecked(frame),
    english: phrase.english,
    ...(cut === null ? {} : { cut }),
  };
};
