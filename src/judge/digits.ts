import { plainDigit } from '../text/plain-digit.ts';

/** Marks and spaces that part the digits of one number. */
const GROUPED = /(?<=\p{Nd})[.,'’\u00A0\u202F\u2009 ٬٫](?=\p{Nd})/gu;
const RUN = /\p{Nd}+/gu;

/** The numbers written in digits in a text, in order of their digits, whatever their script and what groups them. */
export const digitsIn = (text: string): readonly string[] =>
  [...text.replace(GROUPED, '').matchAll(RUN)]
    .map(([run]) =>
      Array.from(run, plainDigit)
        .join('')
        .replace(/^0+(?=\d)/u, ''),
    )
    .sort();

/** Whether every number in digits of one text stands in another. */
export const digitsStandIn = (text: string, other: string): boolean => {
  const there = digitsIn(other);
  return digitsIn(text).every((digits) => there.includes(digits));
};
