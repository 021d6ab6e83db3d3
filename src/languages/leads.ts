/**
 * What stands before or over links to other stories, by language, in small letters: at the start of a line, with a colon or
 * alone. Words that also begin sentences of a report stand only under `alone`, where the line must end behind them.
 */
interface Leads {
  readonly leads: string;
  readonly alone: string;
}

const LEADS: Readonly<Record<string, Leads>> = {
  en: {
    leads:
      "related|see more|related (?:article|articles|story|stories|news|content|posts|topics|coverage|reading|links|video|videos)|see also|also see|also read|read also|also on [\\p{L} ]{1,30}|read more|read next|read this next|read now|more on this(?: story| topic)?|more from [\\p{L} ]{1,40}|more (?:stories|news|articles)|more (?:stories |articles )?like this(?: one)?|most (?:read|popular|viewed|watched|shared|commented)(?: in [\\p{L} ]{1,30})?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|you may have missed|recommended(?: for you| reading| stories| articles)?|trending(?: now)?|popular this week|elsewhere on [\\p{L} ]{1,30}|our latest stories|latest (?:news|stories|posts|articles|headlines)|recent (?:news|stories|posts|articles)|popular (?:posts|stories|articles|now)|next (?:story|article|post|up)|up next|previous (?:story|article|post)|don[’']t miss|editor[’']?s[’']? (?:picks?|choice)|top stories|watch(?: also| more| next)|sign up (?:for|to) [\\p{L}\\p{N} ,’'-]{1,80}|get the [\\p{L} ]{0,30}newsletter|subscribe (?:to|now|for)[\\p{L} ,’'-]{0,60}|follow us(?: on)?|share this(?: article| story| post| page)?(?: on [\\p{L} ]{1,20})?|about the authors?|filed under|posted in|tagged(?: with| under| as)?|popular on [\\p{L} ]{1,30}|click here to [\\p{L}\\p{N} ,’'-]{1,80}",
    alone:
      'supported by|continue reading(?: the main story)?|breaking news|advert|advertisement|advertisements|sponsored|sponsored content|story continues(?: below(?: advertisement)?)?|article continues (?:below|after)(?: this| the)?(?: ad| advert| advertisement)?|newsletter|newsletters|tags|topics|categories|comments|share|tweet|email|print|close|caption|download|next|previous|sign in|log in|subscribe|(?:to )?read the full story|order reprints|print (?:this )?article|text size|post comment|this slideshow requires javascript|loading|tell us what you think|leave a (?:comment|reply)|post a comment|\\d{1,3} comments?|video|back|media playback is (?:unsupported|not supported) on (?:this|your) device|image \\d{1,3} (?:of|/)(?: ?/)? ?\\d{1,3}|\\d{1,3} ?/ ?\\d{1,3}',
  },
  de: {
    leads:
      'lesen sie auch|lesen sie hier|lesen sie mehr|auch interessant|mehr zum thema|zum thema|das könnte sie auch interessieren|weitere (?:artikel|nachrichten|themen)|meistgelesen|verwandte (?:artikel|themen)|siehe auch',
    alone: 'anzeige|werbung|kommentare|teilen|schlagwörter|drucken',
  },
  fr: {
    leads:
      '(?:à )?lire aussi|à lire également|lire également|lire plus|lire la suite|sur le même sujet|articles? (?:liés?|similaires?)|voir aussi|vous aimerez aussi|les plus lus|à découvrir aussi|pour aller plus loin',
    alone: 'publicité|partager|commentaires|mots-clés|imprimer',
  },
  es: {
    leads:
      'l(?:ea|ee) (?:también|más|además)|leer más|te puede interesar|le puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|más noticias|lo más (?:leído|visto)|v(?:ea|er) también|más información|mira también',
    alone: 'publicidad|anuncio|compartir|comentarios|etiquetas|imprimir',
  },
  pt: {
    leads:
      'lei?a (?:também|mais)|leia ainda|veja (?:também|mais)|você pode gostar|você também pode gostar|saiba mais|not[íi]cias relacionadas|artigos relacionados|mais lidas|posts relacionados|relacionadas?|relacionados?',
    alone: 'publicidade|anúncio|compartilhar|partilhar|comentários|etiquetas|imprimir|baixar',
  },
  it: {
    leads:
      'leggi anche|leggi tutto|leggi di più|potrebbe interessarti(?: anche)?|ti potrebbe interessare|articoli correlati|notizie correlate|vedi anche|i più letti|sullo stesso (?:tema|argomento)|guarda anche',
    alone: 'pubblicità|condividi|commenti|stampa|annuncio',
  },
  nl: {
    leads:
      'lees ook|lees meer|lees verder|meer over(?: dit onderwerp)?|gerelateerde artikelen|bekijk ook|meest gelezen|ook interessant|zie ook',
    alone: 'advertentie|reclame|delen|reacties|afdrukken',
  },
  pl: {
    leads:
      '(?:czytaj|przeczytaj|zobacz|sprawdź) (?:też|także|również|więcej)|polecamy|powiązane artykuły|najczęściej czytane|zobacz również',
    alone: 'reklama|udostępnij|komentarze|tagi|drukuj',
  },
  ru: {
    leads:
      'читайте также|читайте ещё|читать также|читать далее|по теме|ещё по теме|еще по теме|материалы по теме|смотрите также|смотри также|самое читаемое|другие новости|новости по теме',
    alone: 'реклама|поделиться|комментарии|теги|метки|распечатать|подписаться',
  },
  uk: {
    leads:
      'читайте також|читати також|читати далі|за темою|по темі|дивіться також|дивись також|найпопулярніше|інші новини|новини за темою',
    alone: 'реклама|поділитися|коментарі|теги|друк|підписатися',
  },
  tr: {
    leads:
      'ilgili haberler?|bunlar da ilginizi çekebilir|ayrıca okuyun|ayrıca bakınız|devamını oku|en çok okunanlar|diğer haberler|önerilen haberler',
    alone: 'reklam|paylaş|yorumlar|etiketler|yazdır',
  },
  az: {
    leads: 'həmçinin oxuyun|bunu da oxuyun|əlaqəli xəbərlər|oxşar xəbərlər|digər xəbərlər|ən çox oxunanlar|ardını oxu',
    alone: 'reklam|paylaş|şərhlər|teqlər|çap et',
  },
  hy: {
    leads:
      'կարդացեք նաև|կարդացեք ավելին|կարդալ ավելին|առնչվող (?:նյութեր|լուրեր)|ամենաընթերցված|այլ նորություններ|դիտեք նաև',
    alone: 'գովազդ|կիսվել|մեկնաբանություններ|պիտակներ',
  },
  ar: {
    leads:
      'اقرأ أيض(?:ا|اً|ًا)|إقرأ أيضا|اقرأ المزيد|المزيد من الأخبار|أخبار ذات صلة|مواضيع ذات صلة|مقالات ذات صلة|شاهد أيض(?:ا|اً|ًا)|الأكثر قراءة|قد يعجبك أيض(?:ا|اً|ًا)',
    alone: 'إعلان|إعلانات|شارك|مشاركة|تعليقات|وسوم|طباعة',
  },
  fa: {
    leads: 'بیشتر بخوانید|همچنین بخوانید|بخوانید|اخبار مرتبط|مطالب مرتبط|پربازدیدترین(?:‌ها)?|خبرهای مرتبط',
    alone: 'آگهی|تبلیغات|اشتراک‌گذاری|نظرات|برچسب‌ها|چاپ',
  },
  he: {
    leads: 'קראו (?:גם|עוד)|קרא (?:גם|עוד)|כתבות נוספות|עוד בנושא|אולי יעניין אותך|הנקראות ביותר|ידיעות נוספות',
    alone: 'פרסומת|שיתוף|שתפו|תגובות|תגיות|הדפסה',
  },
};

const all = (part: keyof Leads): string =>
  Object.values(LEADS)
    .map((leads) => leads[part])
    .join('|');

const MARKS = String.raw`[\s–—•·*>»›|+-]{0,9}`;
/** "Read also:", at the start of a line; what follows is another story's. */
const LEADING = new RegExp(`^${MARKS}(?:${all('leads')})\\s{0,3}[:：»>–—]`, 'iu');
/** A heading over what leads to other stories, and nothing else. */
const HEADING = new RegExp(`^${MARKS}(?:${all('leads')})[\\s:：.…!?»›>]{0,9}$`, 'iu');
/** Words of a page that are all there is in their line. */
const WHOLE = new RegExp(`^${MARKS}(?:${all('leads')}|${all('alone')})[\\s:：.…!?»›>]{0,9}$`, 'iu');

/** Longer lines are prose, whatever they begin with. */
const LONGEST = 200;

/** Whether a line, in any of the languages that have a pack, leads to another story: "Read also: …". */
export const leadsIn = (line: string): boolean => line.length <= LONGEST && LEADING.test(line);

/** Whether a line is nothing but the words that stand over such stories: "Read also". */
export const headsOthers = (line: string): boolean => line.length <= LONGEST && HEADING.test(line);

/** Whether a line is nothing but such words, or a button or label of a page: "Read also", "Advertisement". */
export const isLabel = (line: string): boolean => line.length <= LONGEST && WHOLE.test(line);
