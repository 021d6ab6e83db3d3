/** Invisible characters that say nothing, and how texts wrap, are no part of a quote. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const WHITE_SPACE = /[\s\u0085]+/gu;

/** A source's words as a quote has them: in one line, without what cannot be seen, all else as it stands. */
export const inOneLine = (text: string): string => text.replace(UNSEEN, '').replace(WHITE_SPACE, ' ').trim();
