import { CHANGED_WORDS, PUBLISHED_WORDS } from './stamps.ts';

/**
 * What stands on a page beside its article, in the languages that are read: words in small letters, without what follows.
 * English has patterns of its own where the audit looks for furniture.
 */

/** What opens a stamp of time: "Published", "Обновлено". */
const STAMPS = `${PUBLISHED_WORDS}|${CHANGED_WORDS}`;

/** What is followed by a colon and the name of somebody or something: "Foto:", "Источник:". */
const LABELS =
  'foto|fotos|bild|quelle|autor|autorin|von|redaktion|tags|schlagwörter|photo|crédit photo|source|auteur|par|mots-clés|fuente|autora|etiquetas|crédito|fonte|autore|immagine|crediti|imagem|bron|auteur|trefwoorden|źródło|autorka|fot|tagi|kaynak|yazar|fotoğraf|etiketler|фото|источник|автор|теги|метки|джерело|мітки|mənbə|müəllif|աղբյուր|լուսանկար|հեղինակ|წყარო|ფოტო|ავტორი|المصدر|الصورة|الكاتب|تصوير|منبع|عکس|نویسنده|מקור|צילום|מאת';

/** What a short line says that asks for something, or leads on. */
const CALLS =
  'mehr zum thema|lesen sie auch|newsletter|jetzt teilen|kommentare|kommentar schreiben|alle rechte vorbehalten|impressum|datenschutz|lire aussi|à lire aussi|partager|commentaires|laisser un commentaire|tous droits réservés|s’abonner|abonnez-vous|lea también|leer más|compartir|comentarios|deja un comentario|todos los derechos reservados|suscríbete|leggi anche|condividi|commenti|tutti i diritti riservati|iscriviti|leia também|leia mais|compartilhe|comentários|todos os direitos reservados|assine|lees ook|lees meer|delen|reacties|alle rechten voorbehouden|aanmelden|czytaj też|czytaj także|udostępnij|komentarze|wszelkie prawa zastrzeżone|zapisz się|ayrıca okuyun|paylaş|yorumlar|tüm hakları saklıdır|abone ol|читайте также|поделиться|комментарии|оставить комментарий|все права защищены|подписаться|подписывайтесь|читайте також|поділитися|коментарі|залишити коментар|усі права захищені|підписатися|підписуйтесь|həmçinin oxuyun|paylaşın|bütün hüquqlar qorunur|կարդացեք նաև|կիսվել|բոլոր իրավունքները պաշտպանված են|წაიკითხეთ აგრეთვე|გააზიარეთ|ყველა უფლება დაცულია|اقرأ أيضا|اقرأ أيضًا|شارك|التعليقات|جميع الحقوق محفوظة|اشترك|بیشتر بخوانید|اشتراک‌گذاری|نظرات|تمامی حقوق محفوظ است|קראו גם|שתפו|תגובות|כל הזכויות שמורות|הירשמו';

/** A line that calls for something is hardly longer than its call. */
const LONGEST_CALL = 60;

const EDGE = String.raw`(?![\p{L}\p{M}])`;
/** From a stamp to its first figure: a colon and a weekday, or a preposition. */
const TO_DATE = String.raw`(?:\s*[:|–-][^.!?]{0,15}|[\s,]*(?:\p{L}{1,3}\.?\s){0,2})`;
const STAMP = new RegExp(String.raw`^[\s•*–—-]*(?:${STAMPS})${EDGE}${TO_DATE}\p{Nd}`, 'iu');
const LABEL = new RegExp(String.raw`^[\s•*–—-]*(?:${LABELS})\s?:\s?\S.{0,80}$`, 'iu');
const CALL = new RegExp(String.raw`^[\s•*–—>»-]*(?:${CALLS})${EDGE}(?<rest>.*)$`, 'isu');

/** Words such as those above begin sentences too: "Delen van 3 dorpen staan onder water." A year may end in "г." */
const SENTENCE_END = /[\p{L}\p{M}]{2}[»”"’)]?[.։]$/u;

const isCall = (line: string): boolean => {
  const rest = line.length <= LONGEST_CALL ? CALL.exec(line.replaceAll("'", '’'))?.groups?.rest : undefined;
  return rest !== undefined && !(/\p{L}/u.test(rest) && SENTENCE_END.test(line));
};

/** Whether a line in one of the languages that are read belongs to its page and not to the article. */
export const isForeignFurniture = (line: string): boolean =>
  LABEL.test(line) || (STAMP.test(line) && !SENTENCE_END.test(line)) || isCall(line);
