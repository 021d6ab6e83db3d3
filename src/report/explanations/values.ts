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
  'value-by-editor': {
    title: 'The value is the editor’s, of words that are not read',
    explanation:
      'The quote is in a language whose words are not read, so the value that the editor gives is taken. Every number in it stands in the quote; nothing else could be checked.',
    example: 'The quote is “plus de 400 passagers”, and the reading’s `value` is “more than 400”.',
    whatToDo: 'Nothing. A `translation` in place of the value lets a reader check it.',
  },
  'translation-digits': {
    title: 'The translation has other numbers than the quote',
    explanation:
      'The numbers in digits of the quote and of the editor’s translation are held against each other, and they differ.',
    example: 'The quote is “plus de 400 passagers”, its translation “more than 40 passengers”.',
    whatToDo:
      'Correct the translation. Where the quote writes a number out or shortens it, write it as it stands there.',
  },
  'polarity-unchecked': {
    title: 'Nobody looked for a negation',
    explanation:
      'The quote is in a language whose words are not read, so its negations and hedges could not be held against the editor’s label.',
    example: 'The label is `yes`, and the quote “le port n’est pas fermé”.',
    whatToDo: 'Give the reading a `translation`: it is checked in place of the quote.',
  },
  'surroundings-unchecked': {
    title: 'Nobody looked for words left out beside the quote',
    explanation:
      'The quote is in a language whose words are not read, so a negation, a bound or a hedge beside it would not be noticed; or a word of its sentence may deny it, doubt it or belong to its name, in a language of which only phrases are read. A claim with such a reading is never “agreed”.',
    example: 'The quote is “le port de Halden”; “près de” may stand before it.',
    whatToDo: 'Give the reading a `translation` or a `value`, which are the editor’s word for what the source says.',
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
