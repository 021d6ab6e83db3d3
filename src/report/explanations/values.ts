/** What quotes state, and what editors say that they state. */
export const VALUE_EXPLANATIONS = {
  'value-unreadable': {
    title: 'The quote states no value of the claim’s kind',
    explanation:
      'What cannot be read is never guessed. “Tuesday” is unreadable where neither the reading’s `said_on` nor the source’s `published` gives a day to count from. The reading takes no part.',
    example: 'The claim is a date, the quote “on Tuesday”, and the source’s day of publication is unknown.',
    whatToDo:
      'Quote the words that state the value, or supply what is missing: `said_on`, the source’s `published`, or another `kind`.',
  },
  'value-ambiguous': {
    title: 'The quote states more than one value',
    explanation:
      'Two or more values of the claim’s kind stand in the quote, and nothing picks one. The reading takes no part.',
    example: 'The claim is a count, and the quote is “412 passengers and 38 crew”.',
    whatToDo: 'Shorten the quote, name the claim’s `unit`, or give the reading the `value` that is meant.',
  },
  'value-mismatch': {
    title: 'The editor’s value is not what the quote says',
    explanation:
      'A reading’s `value` is held against its quote, and must be what the quote says: bounds and hedges included. The reading takes no part.',
    example: 'A reading says `value: 412` beside the quote “more than 412 passengers”.',
    whatToDo: 'Correct the value, or remove it: it is read from the quote anyway.',
  },
  'value-not-in-quote': {
    title: 'The editor’s value cannot be seen in the quote',
    explanation: 'The quote neither shows nor refutes the value given. The value is taken, on the editor’s word.',
    example: 'A reading lists Norway in a set; its quote says “the three northern countries”.',
    whatToDo: 'Quote the words that show it, or add an alias that does.',
  },
  'weekday-mismatch': {
    title: 'A weekday does not fit its date',
    explanation:
      'The quote names both a weekday and a date, and in that year the date fell on another day: one of the two is wrong.',
    example: 'The quote is “Monday, 4 March 2025”, which was a Tuesday.',
    whatToDo: 'Check the date against another source before you rely on it.',
  },
  'zone-mismatch': {
    title: 'Two clock times that should be one moment are not',
    explanation: 'The quote gives one moment in two zones, and they do not fall together.',
    example: 'The quote is “9 pm in London (8 am in Tokyo)”, in March.',
    whatToDo: 'Check the time against another source before you rely on it.',
  },
  'polarity-suspect': {
    title: 'The editor’s yes or no may not fit the quote',
    explanation:
      'A negation, a denial or a modal word stands in the quote, and the label does not show it, or the other way round. The label stands: it is the editor’s to judge.',
    example: 'The label is `yes`, and the quote “denied that the port would close”.',
    whatToDo: 'Read the quote once more; change the label to `yes`, `no` or `possible` where it is wrong.',
  },
} as const;
