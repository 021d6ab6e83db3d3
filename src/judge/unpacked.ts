import type { RegistryReading } from '../model/claim.ts';
import type { FindingBody } from '../model/finding.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { ReadingLanguage } from '../model/report.ts';
import { NAMING_KINDS, type KindName, type Values } from '../model/values.ts';
import { languageName, UNDETERMINED } from '../languages/tags.ts';
import { digitsIn, digitsStandIn } from './digits.ts';

/** What a reading in a language that is not read came to. */
export interface Unread<V> {
  readonly outcome: ReadOutcome<V>;
  /** Beside those of the outcome. */
  readonly notes: readonly FindingBody[];
  /** What stands beside the words and was looked at by nobody, neither by a reader nor by an editor; `null` where all was. */
  readonly unchecked: Unchecked | null;
}

/** Words beside a quote that nobody looked at: one that may change it, where the language's words are known. */
export interface Unchecked {
  readonly word?: string;
}

const UNREAD: Unchecked = {};

const editorText = (value: RegistryReading['value']): string =>
  typeof value === 'object' ? value.join(', ') : String(value);

/** "1 960" and 1,960 are one number; what is left out or put in by a slip of the pen is none. */
const translationNotes = (quote: string, translation: string): readonly FindingBody[] =>
  digitsIn(quote).join(' ') === digitsIn(translation).join(' ')
    ? []
    : [{ code: 'translation-digits', data: { quote, translation } }];

const why = ({ tag }: ReadingLanguage): string => {
  const what =
    tag === UNDETERMINED ? 'its language cannot be told' : `it is in ${languageName(tag)}, which is not read yet`;
  return `${what}: give the reading a “translation:” or a “value:” in English, or its “language:” where that is wrong`;
};

/** The value by the editor's word alone: nothing but its digits can be checked against the words. */
const byEditor = <K extends KindName>(
  kind: Kind<K>,
  quote: string,
  value: NonNullable<RegistryReading['value']>,
  context: ReadContext,
): Unread<Values[K]> => {
  const editor = editorText(value);
  const notes: readonly FindingBody[] = digitsStandIn(editor, quote)
    ? [{ code: 'value-by-editor', data: { quote, editor } }]
    : [{ code: 'value-not-in-quote', data: { quote, editor } }];
  return { outcome: kind.parse(value, context), notes, unchecked: null };
};

/**
 * Reads words of a language whose words the readers do not know: by the editor's translation, which is read as English, or
 * by the editor's value. Without either, a number or a time is never read; a label stands, with a note that no negation
 * was looked for; a name is read.
 */
export const readUnpacked = <K extends KindName>(
  kindName: KindName,
  kind: Kind<K>,
  quote: string,
  { translation, value }: Pick<RegistryReading, 'translation' | 'value'>,
  language: ReadingLanguage,
  context: ReadContext,
): Unread<Values[K]> => {
  if (translation !== undefined)
    return { outcome: kind.read(translation, context), notes: translationNotes(quote, translation), unchecked: null };
  if (NAMING_KINDS.has(kindName)) return { outcome: kind.read(quote, context), notes: [], unchecked: UNREAD };
  if (kind.labelled) {
    const outcome = value === undefined ? kind.read(quote, context) : kind.parse(value, context);
    const data = { quote, language: languageName(language.tag) };
    return { outcome, notes: outcome.ok ? [{ code: 'polarity-unchecked', data }] : [], unchecked: UNREAD };
  }
  if (value !== undefined) return byEditor(kind, quote, value, context);
  const data = {
    quote,
    kind: kindName,
    reason: why(language),
    language: language.tag,
    because: language.tag === UNDETERMINED ? ('undetected' as const) : ('no-pack' as const),
  };
  return { outcome: { ok: false, problem: { code: 'value-unreadable', data } }, notes: [], unchecked: UNREAD };
};
