import type { Place } from './place.ts';
import type { Finding } from './finding.ts';
import type { IsoDate } from './source.ts';
import type { Stance } from './stance.ts';
import type { KindName } from './values.ts';

/** The words quoted: a W3C TextQuoteSelector. `exact` may hold elisions, `…` or `[…]`. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A value as an editor writes it in YAML. */
export type EditorValue = string | number | boolean | readonly string[];

/** What a claim may set for its kind; each kind names the keys that it takes. */
export interface ClaimOptions {
  /** The thing counted, or the unit of measure: picks one of several numbers in a quote. */
  readonly unit?: string;
  /** Share by which two numbers may differ, 0.02 for `2%`; replaces approximation and rounding. */
  readonly tolerance?: number;
  /** Spellings of one name: the name preferred, and its other forms. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** A tree of labels: each label, and the broader one that it falls under. */
  readonly broader?: Readonly<Record<string, string>>;
  /** A toll that grows: a later reading may be higher. */
  readonly cumulative?: boolean;
  /** The sets named are complete: what they lack does not belong. */
  readonly complete?: boolean;
}

export type ClaimOptionKey = keyof ClaimOptions;

/** What one source answers, as the registry has it. */
export interface RegistryReading {
  /** Unique in its claim, see {@link readingKeys}. */
  readonly key: string;
  readonly at: Place;
  readonly source: string;
  readonly sourceAt: Place;
  readonly quote: Quote;
  readonly quoteAt: Place;
  /** An id under parties. */
  readonly attributedTo?: string;
  readonly asOf?: IsoDate;
  readonly saidOn?: IsoDate;
  /** How the source stands to the words, by the editor's word. */
  readonly stance?: Stance;
  /** A BCP 47 tag: the language of the words quoted. */
  readonly language?: string;
  /** The words quoted, in English, by the editor. */
  readonly translation?: string;
  readonly value?: EditorValue;
  readonly valueAt?: Place;
  /** Kind `set` only; overrides the claim's. */
  readonly complete?: boolean;
}

/** All of a reading that what its words come to hangs on: nothing of where it is written, or of the day that it describes. */
export type Said = Pick<
  RegistryReading,
  'source' | 'quote' | 'attributedTo' | 'saidOn' | 'stance' | 'language' | 'translation' | 'value' | 'complete'
>;

/** The keys of a claim's readings, by their sources in order: the source, with `#2` for its second reading. */
export const readingKeys = (sources: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  return sources.map((source) => {
    const nth = (seen.get(source) ?? 0) + 1;
    seen.set(source, nth);
    return nth === 1 ? source : `${source}#${nth}`;
  });
};

/** An editor's recorded ruling on a contradiction. */
export interface Resolution {
  readonly at: Place;
  readonly value?: EditorValue;
  readonly reason: string;
  readonly by: string;
  readonly on: IsoDate;
  /** The evidence hash that was ruled on. */
  readonly evidence: string;
}

/** How sure a program is that the readings it put together answer one question: by rule, never by a score. */
export const CONFIDENCES = ['sure', 'likely', 'check'] as const;

/** A claim that a program proposed and no person has accepted: it is shown, fails no gate, and is counted apart. */
export interface Draft {
  readonly confidence: (typeof CONFIDENCES)[number];
  /** What it was drafted from, `d-` and eight hexadecimal digits, so that it is not proposed twice. */
  readonly slot?: string;
  /** Why its readings were put together, in words. */
  readonly because: readonly string[];
}

/** One question of fact that sources are compared on. */
export interface Claim {
  readonly id: string;
  readonly at: Place;
  readonly question: string;
  readonly kind: KindName;
  /** An id under events. */
  readonly event?: string;
  readonly related: readonly string[];
  readonly tags: readonly string[];
  readonly options: ClaimOptions;
  readonly readings: readonly RegistryReading[];
  /**
   * Readings that the file holds but that cannot be used, each with its finding: malformed, or of an unknown party; all
   * of them, and at least one, where an option or the event of the claim cannot be understood.
   */
  readonly lostReadings: number;
  readonly resolution?: Resolution;
  readonly draft?: Draft;
}

export interface Event {
  readonly id: string;
  readonly title: string;
  readonly date?: IsoDate;
}

export interface Party {
  readonly id: string;
  readonly name: string;
  /** The party that this one speaks for or belongs to. */
  readonly of?: string;
}

/** All claim files together, with everything that was wrong in them. */
export interface Registry {
  /** The files read, relative to the working directory. */
  readonly files: readonly string[];
  readonly claims: readonly Claim[];
  readonly events: ReadonlyMap<string, Event>;
  readonly parties: ReadonlyMap<string, Party>;
  /** Slots of drafts that a person has dropped, so that they are not proposed again; absent where there are none. */
  readonly dropped?: readonly string[];
  readonly findings: readonly Finding[];
}
