/**
 * What programs write for a title where nobody gave one, over all languages: whole titles in small letters, before a number
 * that counts them.
 */
const TITLES: ReadonlySet<string> = new Set(
  (
    'untitled|untitled document|no title|title|document|word document|new document|presentation|powerpoint presentation|slide|layout|print|book|scan|scanned document|default|none|null|' +
    'unbenannt|unbenanntes dokument|ohne titel|dokument|neues dokument|präsentation|powerpoint-präsentation|sans titre|nouveau document|présentation powerpoint|présentation|' +
    'sin título|documento sin título|documento|presentación de powerpoint|presentación|sem título|apresentação do powerpoint|apresentação|senza titolo|presentazione standard di powerpoint|presentazione|' +
    'naamloos|powerpoint-presentatie|presentatie|bez tytułu|prezentacja programu powerpoint|prezentacja|adsız|belge|powerpoint sunusu|sunu|' +
    'без названия|без имени|документ|презентация powerpoint|презентация|без назви|презентація powerpoint|презентація|başlıqsız|sənəd'
  ).split('|'),
);

/** What programs write for an author where nobody gave one: the name of an account, or the program's own. */
const AUTHORS: ReadonlySet<string> = new Set(
  (
    'administrator|admin|user|windows user|microsoft office user|microsoft user|microsoft corporation|owner|author|unknown|unknown author|anonymous|default|default user|guest|' +
    'benutzer|unbekannt|utilisateur|utilisateur windows|auteur|inconnu|usuario|usuario de windows|autor|usuário|usuário do windows|utente|utente di microsoft office|autore|gebruiker|użytkownik|kullanıcı|' +
    'пользователь|пользователь windows|администратор|автор|користувач|istifadəçi'
  ).split('|'),
);

/** "Document1", "Untitled-2": the number counts documents of an evening. */
const COUNTED = /[\s_-]{0,3}\d{1,4}$/u;
/** The name of a file, or of the program that printed it: "Microsoft Word - report_final2.doc". */
const FILE =
  /\.(?:docx?|dotx?|odt|rtf|txt|tex|dvi|pdf|ps|eps|indd|qxp|qxd|pmd|fm|ai|pptx?|xlsx?|html?|jpe?g|tiff?|png)$/iu;
const PRINTED = /^microsoft \p{L}+ - /iu;
/** One word in small letters of the Latin script is how people sign in, not how they sign: "jdoe2". */
const ACCOUNT = /^[a-z][a-z0-9._@-]*$/u;

const isAmong = (value: string, placeholders: ReadonlySet<string>): boolean => {
  const name = value.trim().toLowerCase();
  return placeholders.has(name) || placeholders.has(name.replace(COUNTED, '')) || !/\p{L}/u.test(name);
};

/** Whether the title among a document's properties was written by a program rather than by a person. */
export const isTitleOfProgram = (title: string): boolean =>
  isAmong(title, TITLES) || FILE.test(title.trim()) || PRINTED.test(title.trim());

/** Whether the author among a document's properties is an account or a program rather than a name. */
export const isAuthorOfProgram = (author: string): boolean => isAmong(author, AUTHORS) || ACCOUNT.test(author.trim());
