/** A character set: what it is called here, the decoder's name for it, and its other names in the wild. */
interface Encoding {
  readonly name: string;
  readonly decoder: string;
  readonly also: string;
}

const encoding = (name: string, also = '', decoder = name): Encoding => ({ name, decoder, also });

/**
 * The character sets that are read. As on the web, "ISO-8859-1" means windows-1252, of which it is a part as far as text
 * goes; likewise "ISO-8859-9" and windows-1254, "Shift_JIS" and windows-31j, "GB2312" and GB18030.
 */
const ENCODINGS: readonly Encoding[] = [
  encoding('utf-8', 'utf8'),
  encoding('utf-16le', 'utf-16 ucs-2'),
  encoding('utf-16be'),
  encoding('utf-32le', 'utf-32'),
  encoding('utf-32be'),
  encoding('windows-1250', 'cp1250 win1250'),
  encoding('windows-1251', 'cp1251 win1251'),
  encoding('windows-1252', 'cp1252 win1252 iso-8859-1 iso8859-1 latin1 latin-1 us-ascii ascii ansi'),
  encoding('windows-1253', 'cp1253 win1253'),
  encoding('windows-1254', 'cp1254 win1254 iso-8859-9 iso8859-9 latin5'),
  encoding('windows-1255', 'cp1255 win1255'),
  encoding('windows-1256', 'cp1256 win1256'),
  encoding('windows-1257', 'cp1257 win1257'),
  encoding('windows-1258', 'cp1258 win1258'),
  encoding('windows-874', 'cp874 tis-620 iso-8859-11'),
  encoding('iso-8859-2', 'iso8859-2 latin2'),
  encoding('iso-8859-3', 'iso8859-3 latin3'),
  encoding('iso-8859-4', 'iso8859-4 latin4'),
  encoding('iso-8859-5', 'iso8859-5'),
  encoding('iso-8859-6', 'iso8859-6'),
  encoding('iso-8859-7', 'iso8859-7'),
  encoding('iso-8859-8', 'iso8859-8 iso-8859-8-i'),
  encoding('iso-8859-10', 'latin6'),
  encoding('iso-8859-13'),
  encoding('iso-8859-14', 'latin8'),
  encoding('iso-8859-15', 'latin9'),
  encoding('iso-8859-16', 'latin10'),
  encoding('koi8-r', 'koi8r'),
  encoding('koi8-u', 'koi8u'),
  encoding('ibm866', 'cp866 866', 'cp866'),
  encoding('cp437', 'ibm437'),
  encoding('cp850', 'ibm850'),
  encoding('cp852', 'ibm852'),
  encoding('cp1125', 'ibm1125'),
  encoding('armscii-8', 'armscii8', 'armscii8'),
  encoding('macintosh', 'mac macroman x-mac-roman'),
  encoding('x-mac-cyrillic', 'maccyrillic', 'maccyrillic'),
  encoding('shift_jis', 'shift-jis sjis windows-31j cp932 ms_kanji'),
  encoding('euc-jp', 'eucjp'),
  encoding('euc-kr', 'euckr cp949 windows-949 ks_c_5601-1987'),
  encoding('gb18030', 'gbk gb2312 cp936'),
  encoding('big5', 'big5-hkscs cp950'),
];

const BY_NAME: ReadonlyMap<string, Encoding> = new Map(
  ENCODINGS.flatMap((each) => [each.name, ...each.also.split(' ')].map((name) => [name, each] as const)),
);

/** A character set by any of its names, in any case. */
export const encodingNamed = (name: string): Encoding | undefined => {
  const key = name.trim().toLowerCase();
  return key === '' ? undefined : BY_NAME.get(key);
};
