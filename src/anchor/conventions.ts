/** "[T]he": an editor who begins a sentence within another changes the case of its first letter, and marks it. */
const CHANGED_CASE = /\[(\p{L})\](?=\p{L})/gu;
/** What an editor adds to say that a slip is the source's. */
const SIC = / ?[([]sic!?[)\]]/giu;
/** Marks of quotation around the whole; typography is folded before. */
const OUTER_MARKS = /^(["'])(?=.*\1$)(.*)\1$/su;
/** The editor's own stop or comma, at the end of the words. */
const OWN_STOP = /(?<=[\p{L}\p{N})%"'])[.,]$/u;

const otherCase = (letter: string): string =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();

const withoutOuterMarks = (text: string): string => text.replace(OUTER_MARKS, '$2').trim();

/**
 * Folded words without what editors may put into a quotation by the conventions of quoting: marks of quotation around it,
 * a full stop or comma of their own at its end, inside the marks or outside, `[sic]`, and a first letter in brackets whose
 * case they changed. An insertion (`[the brig]`) is none of these: it puts words into the source's mouth. `null` where the
 * words follow no such convention.
 */
export const withoutConventions = (folded: string): string | null => {
  const bare = withoutOuterMarks(withoutOuterMarks(folded.trim()).replace(OWN_STOP, ''))
    .replace(OWN_STOP, '')
    .replace(SIC, '')
    .replace(CHANGED_CASE, (_, letter: string) => otherCase(letter))
    .trim();
  return bare === folded || bare === '' ? null : bare;
};
