/**
 * How papers head a note on what they changed, over all languages: a word alone, in small letters, that opens a line and is
 * followed by a mark or a date.
 */
const HEADINGS: readonly string[] = (
  'correction|corrections|corrected|clarification|clarifications|update|updates|updated|amended|amendment|editor’s note|erratum|errata|retraction|' +
  'berichtigung|korrektur|korrigiert|aktualisiert|aktualisierung|anmerkung der redaktion|rectificatif|rectification|correctif|mise à jour|mis à jour|' +
  'corrección|correcciones|rectificación|actualización|actualizado|fe de errores|correzione|rettifica|aggiornamento|aggiornato|' +
  'correção|retificação|atualização|atualizado|correctie|rectificatie|bijgewerkt|sprostowanie|korekta|aktualizacja|zaktualizowano|' +
  'düzeltme|güncelleme|güncellendi|исправление|исправлено|уточнение|поправка|обновлено|обновление|виправлення|виправлено|уточнення|оновлено|оновлення|' +
  'düzəliş|yeniləndi|ուղղում|թարմացված|შესწორება|განახლებულია|تصحيح|تحديث|اصلاح|به‌روزرسانی|תיקון|עדכון'
).split('|');

/** "1 day ago": how old a page is when it is looked at says nothing of what was changed in it. */
const AGE = /\b(?:\d{1,3}|an?|one) (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b/giu;

/** What a stamp says beside the age: "Last updated about 3 hours ago". */
const STAMPED: ReadonlySet<string> = new Set(
  'last first originally updated published posted modified edited added created changed about around almost nearly over more less than'.split(
    ' ',
  ),
);

const PIECE = String.raw`(?:article|story|report|post|piece|page|column|headline|caption|version|item|dispatch|text)`;
const CHANGED = String.raw`(?:updated|corrected|amended|revised|clarified|edited|changed|modified)`;

/** English sentences about the page's own earlier wording. */
const SENTENCES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:this|the|our) (?:\p{L}{1,12} )?${PIECE} (?:has been|was|is|had been) (?:since )?${CHANGED}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:an?|the) (?:earlier|previous|original|prior) (?:version|edition|headline|caption)\b`,
    'iu',
  ),
  new RegExp(String.raw`\bwe (?:have )?(?:corrected|updated|amended|clarified) (?:this|the|our)\b`, 'iu'),
];

/** What such a heading is followed by where it is one: a mark, a figure, the end, or a day ("Updated May 3"). */
const GOES_ON = String.raw`(?=\s*(?:[:.,–—()\]|-]|\p{Nd}|$)|\s+(?:on|at|am|um|le|el|il|em|op|o)\s|\s+\p{L}{3,10}\.?,?\s\p{Nd})`;

const OPENING = new RegExp(String.raw`^[\s([*–—-]{0,4}(?:${HEADINGS.join('|')})${GOES_ON}`, 'iu');

/**
 * Whether a sentence is a note of correction or a line of update: it opens with such a heading, or tells of the page's own
 * earlier wording. A stamp that says only how long ago is neither.
 */
export const isCorrection = (sentence: string): boolean => {
  const text = sentence.replaceAll("'", '’');
  return SENTENCES.some((pattern) => pattern.test(text)) || (OPENING.test(text) && !isAge(text));
};

/** Whether a line says only how long ago the page was changed. */
export const isAge = (sentence: string): boolean => {
  const rest = sentence.replaceAll(AGE, '');
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest !== sentence && words.every((word) => STAMPED.has(word));
};
