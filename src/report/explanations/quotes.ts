/** Quotes that are not evidence as they stand. */
export const QUOTE_EXPLANATIONS = {
  'quote-missing': {
    title: 'The source does not say this, nor anything near it',
    explanation:
      'Neither the words nor a passage like them stand in the source, nor in the sources that share their rarest words. A quote is found to the letter, or after folding typography alone: white space, quotation marks, dashes, soft hyphens, ligatures.',
    example: 'A reading quotes “the bridge was closed for repairs” from a report about a ferry.',
    whatToDo: 'Copy the words from the source (`reconcile find TEXT` shows where words stand), or remove the reading.',
  },
  'quote-drifted': {
    title: 'The source says something near, but not this',
    explanation:
      'A passage like the quote stands in the source, with other words in it: the source was changed, or the quote was copied wrongly. The difference is shown word by word, and a number, date, name, negation, bound or hedge that changed is named. The reading takes no part.',
    example: 'The quote says “412 passengers”; the source now says “421 passengers”.',
    whatToDo: 'Read the passage in the source; then quote it as it stands, and check that the claim still holds.',
  },
  'quote-misattributed': {
    title: 'Another source says this',
    explanation:
      'The words do not stand in the source that the reading names, but in another one. Who says a thing decides whether claims are corroborated, so the reading takes no part.',
    example: 'A reading of `gazette` quotes “412 passengers”, which only `herald` says.',
    whatToDo: 'Name the source that says it, or quote what this one says.',
  },
  'quote-spliced': {
    title: 'The quote joins words that stand apart',
    explanation:
      'Each piece of the quote stands in the source, but not next to one another, or in two blocks of it, such as a headline and the text below. Joined, they say what the source does not.',
    example: 'The quote “the ferry sank in the harbour” joins words from two paragraphs.',
    whatToDo:
      'Quote one of the pieces, or mark the gap with `…` where both stand in one passage, within 500 characters.',
  },
  'not-asserted': {
    title: 'The source does not assert what is quoted',
    explanation:
      'The words stand in the source, but its sentence denies them, leaves them open (a question, a condition, “whether”) or takes them back. They are no evidence of what they say, and the reading takes no part.',
    example: 'The quote is “412 passengers”; the source says “It is not true that 412 passengers were saved”.',
    whatToDo:
      'Quote what the source does assert. For a claim of kind `assertion`, quote the denial itself and label it `no`. Where the sentence is read wrongly, give the reading a `stance:`; reports say that it is the editor’s.',
  },
  'quote-truncated': {
    title: 'The quote leaves out a word that changes what it says',
    explanation:
      'Within the sentence, right before, after or inside the quote, a negation, a bound, a hedge or an approximation stands that the quote leaves out. “1,400” is not what “more than 1,400” says. Under the kinds `name`, `place` and `set` a quote may not cut a name either (“York” out of “New York”, “Stepanakert” out of “Stepanakert airport”), nor leave out that it is told by another (“the widow of”, “10 km from”). The reading takes no part until the quote is repaired.',
    example: 'The quote is “412 passengers”; the source says “at least 412 passengers”.',
    whatToDo: 'Take the repaired quote that the message offers.',
  },
  'quote-ambiguous': {
    title: 'The words stand more than once in the source',
    explanation:
      'The quote is found in several places, and nothing says which is meant. Its first place is taken; where the places say different things, that may be the wrong one.',
    example: 'The quote “two days” stands three times in the article.',
    whatToDo: 'Add the `prefix` or `suffix` that the message offers, or one that settles on the place you mean.',
  },
} as const;
