import type { Scalar } from './node.ts';

/** How YAML 1.2's core schema reads plain scalars, `10.3.2 Tag Resolution` of its specification. */
const RULES: readonly { readonly pattern: RegExp; readonly read: (text: string) => Scalar }[] = [
  { pattern: /^(?:null|Null|NULL|~|)$/, read: () => null },
  { pattern: /^(?:true|True|TRUE)$/, read: () => true },
  { pattern: /^(?:false|False|FALSE)$/, read: () => false },
  { pattern: /^[-+]?[0-9]+$/, read: Number },
  { pattern: /^0o[0-7]+$/, read: Number },
  { pattern: /^0x[0-9a-fA-F]+$/, read: Number },
  { pattern: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/, read: Number },
  { pattern: /^[-+]?\.(?:inf|Inf|INF)$/, read: (text) => (text.startsWith('-') ? -Infinity : Infinity) },
  { pattern: /^\.(?:nan|NaN|NAN)$/, read: () => NaN },
];

/** Only these first characters can begin anything but a string; the check spares most scalars the rules. */
const MAY_BE_MORE = /^[-+.0-9nNtTfF~]/;

/** Reads a plain scalar: `yes`, `2020-11-11` and `1,960` are strings, `1960` and `0x7A8` numbers. */
export const readPlain = (text: string): Scalar => {
  if (text !== '' && !MAY_BE_MORE.test(text)) return text;
  const rule = RULES.find(({ pattern }) => pattern.test(text));
  return rule ? rule.read(text) : text;
};
