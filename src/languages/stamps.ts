/** What stands before the day of an article on its page, over all languages: words in small letters. */

/** Before the day on which it was published. */
export const PUBLISHED_WORDS =
  'veröffentlicht|publié|publiée|publicado|publicada|pubblicato|pubblicata|gepubliceerd|geplaatst|opublikowano|yayınlanma|yayınlanma tarihi|опубликовано|дата публикации|опубліковано|дата публікації|dərc olunub|հրապարակված է|გამოქვეყნდა|نُشر|نشر في|منتشر شده|פורסם';

/** Before the day on which it was changed, or another that is not of its publication. */
export const CHANGED_WORDS =
  'aktualisiert|zuletzt aktualisiert|stand|erstellt|mis à jour|mise à jour|modifié|actualizado|actualizada|última actualización|aggiornato|ultimo aggiornamento|atualizado|última atualização|bijgewerkt|laatst bijgewerkt|aktualizacja|ostatnia aktualizacja|güncelleme|son güncelleme|güncellendi|обновлено|оновлено|yenilənib|թարմացվել է|განახლდა|آخر تحديث|به‌روزرسانی|עודכן';

/** The same in English, where a page's stamp is read as such. */
export const PUBLISHED_IN_ENGLISH =
  'first published|originally published|published|publication date|published date|date published|first posted|originally posted|posted';
export const CHANGED_IN_ENGLISH =
  'last updated|updated|last modified|modified|last edited|edited|last changed|changed|last revised|revised|last reviewed|reviewed|corrected|amended|created|printed|archived|retrieved|accessed|expires';

/** Before the name of who wrote it. */
export const BY_WORDS =
  'by|written by|words by|reported by|von|par|por|di|door|autor|auteur|autore|autorka|автор|текст|müəllif|yazar|հեղինակ|ავტორი|מאת|الكاتب|نویسنده';
