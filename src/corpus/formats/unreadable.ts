import type { UnreadableKind } from '../../model/unread-file.ts';

const AS_DOCX = 'Open it in a word processor, and save it as .docx';
const AS_XLSX = 'Open it in a spreadsheet program, and save it as .xlsx';
const AS_PDF = 'Export it as .pdf, with the notes of the speaker if you quote from them';
const TRANSCRIPT = 'Put what is said in it beside it, as subtitles (.srt, .vtt) or as .txt';

/** What readers of pictures are told, as a sentence without its stop. */
export const READ_PICTURE = 'Put its words into a text file, by hand or with a program that reads pictures (OCR)';

/** Kinds of files that people collect and that are not read: the endings of their names, what they are, what to do. */
const KINDS: readonly (readonly [endings: string, what: string, remedy: string])[] = [
  ['.msg', 'a message of Outlook', 'Save it as .eml, or its words as .txt'],
  ['.pst .ost', 'a mailbox of Outlook', 'Save the messages that you need as .eml, or the mailbox as .mbox'],
  ['.doc .dot .wpd .wps', 'a document of an old word processor', AS_DOCX],
  ['.pages', 'a document of Pages', 'Export it as .docx or .pdf'],
  ['.xls .xlsb .ods .numbers', 'a workbook of a format that is not read', AS_XLSX],
  ['.ppt .pptx .pps .ppsx .odp .key', 'a presentation', AS_PDF],
  ['.jpg .jpeg .png .gif .webp .tif .tiff .bmp .heic .heif .avif .svg .psd', 'a picture', READ_PICTURE],
  ['.mp3 .wav .m4a .ogg .oga .flac .aac .opus .wma .amr', 'a recording of sound', TRANSCRIPT],
  ['.mp4 .m4v .mov .avi .mkv .webm .wmv .mpg .mpeg .3gp', 'a video', TRANSCRIPT],
  ['.ass .ssa .sub .ttml .sbv', 'subtitles of a format that is not read', 'Convert them to .srt or .vtt'],
  ['.webarchive', 'a web archive of Safari', 'Open it, and save the page as HTML or as .pdf'],
  ['.mobi .azw .azw3 .fb2', 'an electronic book of a format that is not read', 'Convert it to .epub'],
  ['.djvu .xps .ps', 'a document of pages of a format that is not read', 'Save or print it as .pdf'],
  ['.zip .7z .rar .tar .tgz .bz2 .xz', 'a file of packed files', 'Unpack it'],
];

const BY_ENDING: ReadonlyMap<string, UnreadableKind> = new Map(
  KINDS.flatMap(([endings, what, remedy]) => endings.split(' ').map((ending) => [ending, { what, remedy }] as const)),
);

/** What files of this ending are, and what to do with them; nothing where they are of no known kind. */
export const unreadableKind = (ending: string): UnreadableKind | undefined => BY_ENDING.get(ending);
