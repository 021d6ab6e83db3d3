/** Wordings of one meaning, parted by bars; a wording may be several words. All in lower case. */
export type Wordings = string;
/** Wordings by what they mean: a number, or the English words for it. */
export type Meanings = Readonly<Record<string, Wordings>>;

/**
 * The words of one language, as data. A phrase in the language is read only where every word of it is here, or is what is
 * counted; a table left out makes phrases that need it decline.
 */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string;
  /** The sign between a number and its decimals; the other of point and comma groups digits, as blanks do everywhere. */
  readonly decimal: ',' | '.';
  /** Whether that other sign is written between groups; else it may be a decimal sign as well. */
  readonly groups?: true;
  /** Words are written without blanks between them. */
  readonly unspaced?: true;
  /** Number words are written in one word: "dreihundertfünfzig". */
  readonly compounds?: true;
  /** Whether what bounds a number may stand behind what is counted, so that no unknown word may stand there. */
  readonly boundsFollow?: true;
  /** A noun right before its number makes it about so many: "человек 300". */
  readonly inverts?: true;
  /** Units go before tens: "zweiundzwanzig". */
  readonly unitsFirst?: true;
  /** Digits 0 to 9 as letters, which stand in a row as digits do: "二〇二〇". */
  readonly figures?: string;
  /** Years before it are counted in another calendar. */
  readonly firstYear?: number;
  /** An ordinal stands behind what it counts. */
  readonly ordinalsFollow?: true;
  /** The year stands before the month and the day in dates of digits. */
  readonly yearFirst?: true;
  /** Brings letters that are written in several ways to one, beside what is done for all languages. */
  readonly fold?: (text: string) => string;
  /** Endings that are split off words and numbers, by a mark that other tables use for them ("+abl"). */
  readonly suffixes?: Meanings;
  /** The same of what is written together with the next word ("b+"). */
  readonly prefixes?: Meanings;

  /** Numbers by their value. */
  readonly numbers: Meanings;
  /** Words for two of what another word says: "يومان", two days. */
  readonly duals?: Meanings;
  /** Numbers that multiply what stands before them. */
  readonly scales: Meanings;
  /** Those of them that may be other numbers where none stands before them. */
  readonly scalesBehind?: Meanings;
  /** What makes a number negative, before it. */
  readonly minus?: Wordings;
  /** The sign of decimals as a word: "nokta". */
  readonly point?: Wordings;
  /** What is read as that sign between number words that nothing, a unit or a fraction follows: "siete con cincuenta". */
  readonly loosePoint?: Wordings;
  /** Words inside numbers: "und", "et". */
  readonly glue?: Wordings;
  /** Whether that joins no units but one to tens, so that more behind it are a part: "venti e tre quinti", 20 and 3/5. */
  readonly glueParts?: true;
  readonly ordinals?: Meanings;
  /** What divides by the number before it: "avos". */
  readonly parts?: Wordings;
  /** What stands between what is divided and what divides it: "bölü". */
  readonly over?: Wordings;
  /** Endings of words that divide what stands before them, as a pattern for whole words: "twentieths". */
  readonly partWords?: RegExp;
  /** What digits bear as ordinals: "18-е", "1er". */
  readonly ordinalEndings?: Wordings;
  /** Words by which the number behind them is no level that is told for a fact, as a pattern for whole words: "rose", "reduced", "demanded". */
  readonly changes?: RegExp;
  /** The same where verbs follow: words behind a number by which it is no level that is told for a fact. */
  readonly changesBehind?: RegExp;
  /** Words that multiply the number or bound behind them: "twofold"; no other may make anything else of a bound. */
  readonly multiples?: RegExp;
  /** Words that put what is told before, behind or beside the day or hour behind them: "prior to"; no other may make anything else of it. */
  readonly displaced?: RegExp;
  /** What a word may look like that is in no table and leaves the number behind it as it is, as a pattern for whole words: "deployed". */
  readonly inflected?: RegExp;
  /** The same of a word behind a number or its unit without an ending, where bounds may stand there: "ödedim", "I paid". */
  readonly inflectedBehind?: RegExp;
  /**
   * In a language whose adjectives stand behind nouns, the participles that do, as a pattern for whole words: any other
   * unknown word behind money may tell whose it is, "dollars canadiens".
   */
  readonly participles?: RegExp;
  /** "two-thirds", "half", "a quarter". */
  readonly fractions?: Meanings;
  /** "dozens of", "hundreds of". */
  readonly vague?: Meanings;

  /** Bounds, hedges and approximations before a number, by the English ones. */
  readonly bounds: Meanings;
  readonly boundsBehind?: Meanings;
  readonly from?: Wordings;
  readonly to?: Wordings;
  readonly between?: Wordings;
  readonly and?: Wordings;
  /** What may stand between a number and what it is of: "two millions of euros". */
  readonly of?: Wordings;
  /** What makes another sort of value of a number or a day wherever it stands: "per day", "an increase", "further", "on the eve of". */
  readonly framed?: Wordings;
  /** What stands between a verb of change and how much has changed: "sank um 5 Prozent". */
  readonly by?: Wordings;
  /** What makes another sort of value of the number right before it: "out of", "times". */
  readonly ratio?: Wordings;
  /** Words that compare by the adjective behind them, whatever it is: "más", "moins". */
  readonly comparing?: Wordings;
  /** Verbs that say a value of their subject and change nothing: "is", "costs", "arrived". */
  readonly verbs?: Wordings;
  /** What makes a range of two numbers joined by "and" before it: "20 ve 30 arasında". */
  readonly betweenBehind?: Wordings;
  /** Words that change nothing. */
  readonly neutral: Wordings;
  /** Those of them that stand before how long something lasts: "pendant". */
  readonly lasting?: Wordings;

  readonly units?: Meanings;
  readonly currencies?: Meanings;
  /** Units that stand before the number. */
  readonly unitsBefore?: Meanings;
  /** Words between a number and what it counts, which say no more: "名". */
  readonly counters?: Wordings;
  /** What a price is of, behind it, by the English words: "per share". */
  readonly rates?: Meanings;
  /** What is counted. */
  readonly nouns?: Meanings;
  /** Units of time, by the English singular. */
  readonly times: Meanings;
  /** Forms of units of time and weekdays that are of several alone, where no ending says so: "giorni". */
  readonly plurals?: Wordings;
  /** Units of time in the singular, which say one where no number stands before them; and such as say it behind a bound alone. */
  readonly lone?: { readonly bare: Wordings; readonly bounded?: Wordings };
  /** Words that are lengths of their own: "kwartier", 15 minutes. */
  readonly lengths?: Meanings;

  /** January first. */
  readonly months: readonly Wordings[];
  /** Monday first. */
  readonly weekdays: readonly Wordings[];
  /** "yesterday", "today". */
  readonly days: Meanings;
  /** Days by a name that fall on one day of every year, by month and day: "12-31", San Silvestro. */
  readonly namedDays?: Meanings;
  /** "since", "until", "by", "before", "after", "around". */
  readonly datesAfter?: Meanings;
  /** The same, where they stand behind the date. */
  readonly datesBefore?: Meanings;
  /** "early", "mid", "late", "end of", "beginning of", before what they narrow. */
  readonly edges?: Meanings;
  readonly edgesBehind?: Meanings;
  /** Parts of a day, before or behind the day that they are of: "утром", "le matin du"; such as begin or end elsewhere than in English are left out. */
  readonly dayParts?: Meanings;
  /**
   * The same right behind a day by its name or a weekday: "hier soir", "el lunes por la noche"; such as have other hours than
   * in English stand beside "other", and are declined.
   */
  readonly timesOfDay?: Meanings;
  /** Seasons, which narrow a year, by the English ones; left out where they fall into other months for half of those who write it. */
  readonly seasons?: Meanings;
  /** Stretches of their own that a year names rather than dates: a school year, a season of sport, a vintage. */
  readonly stretches?: Wordings;
  /** "last", "next", "this", before or behind a week, month, year or weekday. */
  readonly turns?: Meanings;
  /** What makes a decade of a round year, before or behind it: "les années", "er jahre". */
  readonly decades?: { readonly before?: Wordings; readonly behind?: Wordings };
  readonly ago?: Wordings;
  /** "in" three days. */
  readonly ahead?: Wordings;
  /** The same, where it counts from the day of the words alone: "dans", "dentro de". */
  readonly fromNow?: Wordings;
  /** The same before or behind how long, where it counts from that day only by a verb of what is to come: "через", "sonra". */
  readonly later?: Wordings;
  /** Times of day. */
  readonly clock?: {
    /** What makes an hour of the number behind it: "a las", "saat". */
    readonly hours?: Wordings;
    /** What may stand before an hour, and before much else: "um", "à". */
    readonly at?: Wordings;
    /** The same, behind the number: "Uhr"; units of time are said of lengths as well. */
    readonly hour?: Wordings;
    /** "noon", "midnight". */
    readonly named?: Meanings;
    /** "morning", "afternoon", "evening", "night", beside an hour. */
    readonly parts?: Meanings;
    /** Whether those right behind a number or its hours make a time of day of it: "1 h du matin", "las tres de la tarde". */
    readonly partsTell?: true;
    /** What is told past or, below zero, before the hour behind it, by the minutes: "y media", "menos cuarto". */
    readonly past?: Meanings;
    /** Zones by the English words. */
    readonly zones?: Meanings;
    /** Words by which a time is of a zone that is not known. */
    readonly zoneWords?: Wordings;
  };
  /** Ages: years that none of these stand beside may be of anything. */
  readonly ages?: {
    /** "of age", "old", beside the years. */
    readonly marks?: Wordings;
    /** Whoever is told of with the years behind them: "a woman of". */
    readonly people?: Wordings;
    /** Years or months of age behind a number: "jährige", "yaşında". */
    readonly units?: Meanings;
    /** "older than". */
    readonly bounds?: Meanings;
  };
  /** What marks a number as a year, a month, a day. */
  readonly marks?: {
    readonly year?: Wordings;
    readonly month?: Wordings;
    readonly day?: Wordings;
    /** What makes a day of the month of two digits behind it that nothing follows: "le", "el día". */
    readonly dayBefore?: Wordings;
    /** What makes a year of four digits behind it that nothing follows: "en", "nel". */
    readonly yearBefore?: Wordings;
  };

  /** Words that deny, leave open, doubt, or contest. */
  readonly polarity: {
    readonly no: Wordings;
    readonly possible: Wordings;
    readonly denial: Wordings;
    /** Endings of words that deny, or leave open, as a pattern for whole words. */
    readonly noWords?: RegExp;
    readonly possibleWords?: RegExp;
    /** Words behind which no verb stands, so that what looks like one of those is a noun: "una cafetería". */
    readonly nounsBehind?: RegExp;
    /**
     * Words by which a statement is planned, promised, tried, charged or given up rather than true, as a pattern for whole words
     * and pairs of them: "planea", "versuchte"; they say nothing of a number or a day.
     */
    readonly unfulfilledWords?: RegExp;
    /** Words by which what is told has yet to come, is feared, or is had by hearsay, as a pattern for whole words and pairs of them: "will", "öldürmüş", "miało zginąć". */
    readonly aheadWords?: RegExp;
    /** Those of them by which what is told is sure to come, so that a day that is not told whole is one to come: "volveré el lunes". */
    readonly futureWords?: RegExp;
  };
  /** What may stand before a title: "the". */
  readonly articles?: Wordings;
  /** Offices, ranks and forms of address, which are no part of a name. */
  readonly titles: Wordings;
}
