/** Places of a manuscript, as `proof` finds them. */
export const PROOF_EXPLANATIONS = {
  'text-misquoted': {
    title: 'The words quoted do not stand so in the source',
    explanation:
      'Your text has words between quotation marks, or in a block quotation, that stand in no source, stand with another word in it, or stand in another source than the one cited. Scare quotes of a word or two and titles are left alone.',
    example: 'A story quotes “the ferry was ruined by neglect”; the source says “the ferry was saved by neglect”.',
    whatToDo: 'Quote the words as the source has them, or cite the source that has them.',
  },
  'text-misattributed': {
    title: 'Somebody or something else is named there',
    explanation:
      'The source has the words that your text quotes, and names another speaker beside them; or your text names somebody whom the source that it cites does not name, and another source does.',
    example: 'A story gives the mayor words that, in the source, the harbour master says.',
    whatToDo: 'Read the passage; name the one who says it, or cite the source that names him.',
  },
  'text-contradicted': {
    title: 'A source says otherwise',
    explanation:
      'A figure, a date, a time, a rank or a name of your text cannot be right where the source is: both answer one question, by what is counted, what is done and what is told around it, and their values exclude each other.',
    example: 'A story says “45 cranes”; the source that it cites says “40 cranes”.',
    whatToDo: 'Correct the text, or cite the source that says so.',
  },
  'text-overstated': {
    title: 'The text tells it surer than the source does',
    explanation:
      'What the source plans, doubts, denies or leaves open is told as it is, or a bound is left out: “at least 32” is not 32. What is to come may be told in the present.',
    example: 'A story says “The bridge was opened in May”; the source says “The bridge is to open in May”.',
    whatToDo: 'Tell it as the source does: with its “reportedly”, its “is to”, its “at least”.',
  },
  'text-uncovered': {
    title: 'No source was found that tells of this',
    explanation:
      'A figure, a date or a time of your text answers no question that a sentence of the sources answers for sure. That says nothing about it: it may be right, and told in quite other words.',
    example: 'A story says “The quay has 12 steps”; no source counts steps.',
    whatToDo: 'Check it by hand, or add the source that says so to the corpus.',
  },
} as const;
