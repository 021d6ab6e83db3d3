/** How claims stand, once their readings were read. */
export const JUDGEMENT_EXPLANATIONS = {
  contradiction: {
    title: 'Sources cannot all be right',
    explanation:
      'No answer is allowed by all of the readings. The camps say which readings hold together; agreement elsewhere never hides it.',
    example: 'One paper counts 412 passengers, another 398.',
    whatToDo:
      'Find out who is right. Mend the reading that is wrong, or record a ruling with `reconcile resolve CLAIM`.',
  },
  spelling: {
    title: 'What may be one name is spelled differently',
    explanation:
      'The spellings are close, but distance alone never makes two names one: nobody but an editor can say whether they stand for one person or place.',
    example: 'One paper writes “Sergeyev”, another “Sergeev”.',
    whatToDo: 'If they are one, list the spellings under the claim’s `aliases`; if not, record a `resolution`.',
  },
  'adjacent-days': {
    title: 'Neighbouring days, which a time zone may explain',
    explanation: 'Two readings name days next to one another, and at least one of them names no time zone.',
    example: 'One paper dates the landing to March 4, another to March 5.',
    whatToDo: 'Look for the clock time and its zone; quote them, or record a `resolution`.',
  },
  'self-contradiction': {
    title: 'One source contradicts itself',
    explanation:
      'Two readings of one source, in one voice, exclude each other. Readings that it attributes to different parties do not count as this.',
    example: 'An article’s headline counts 412 passengers, its last paragraph 398.',
    whatToDo:
      'Check that both quotes answer the same question. If they do, choose which to trust in a `resolution`; if not, part the claim in two.',
  },
  strained: {
    title: 'Compatible, but only just',
    explanation:
      'Nothing is contradicted in logic, yet the readings are far apart: a lower bound below two thirds of what another states, an upper bound above one and a half times it, or a growing toll that jumps by more than half.',
    example: '“More than 100” beside “412”.',
    whatToDo: 'Check whether both speak of the same thing at the same time.',
  },
  incomparable: {
    title: 'Two values cannot be compared',
    explanation:
      'No rule relates the two, such as sums in two currencies. They neither confirm nor contradict each other.',
    example: '“2 million dollars” beside “3 million euros”.',
    whatToDo: 'Leave it, or make them two claims; where a source states the other unit as well, quote that.',
  },
  'too-many-answers': {
    title: 'A claim has more answers than are compared',
    explanation:
      'Every two answers of a claim are compared, so that their number grows with the square. Beyond a bound none are, and such a claim is never agreed.',
    example: 'A claim whose readings give a count for each village of a country.',
    whatToDo: 'Make it several claims, one for each question of fact, that name each other as `related`.',
  },
  'mixed-times': {
    title: 'Counts from different times are compared',
    explanation:
      'The sources were published more than half a year apart, and neither the readings nor the claim’s event say which day the figures describe: the count itself may have changed.',
    example: 'A count of residents from a paper of 2019 beside one of 2024.',
    whatToDo:
      'Give the claim an `event` with its `date`, or the readings `as_of`; make it two claims that name each other as `related`, or set `cumulative: true` for a toll that grows.',
  },
  'resolution-stale': {
    title: 'A ruling no longer fits its evidence',
    explanation:
      'A reading, an alias or the tolerance changed since the ruling was recorded. The ruling no longer counts, so that nothing new hides behind it.',
    example: 'A third paper was added to a claim on which the desk had ruled.',
    whatToDo:
      'Look at the claim again (`reconcile show CLAIM`), and record the new evidence if the ruling still stands.',
  },
  'resolution-unneeded': {
    title: 'A ruling on what is no longer contradicted',
    explanation: 'The claim carries a resolution, and nothing in it contradicts any more.',
    example: 'A paper corrected its figure, and all papers now agree.',
    whatToDo: 'Remove the resolution.',
  },
  'suppression-unneeded': {
    title: 'A suppression suppresses nothing',
    explanation:
      'A suppression is for one finding of one claim on one state of the evidence, so that it can hide nothing new. The finding is gone, or a reading, a value, an alias or the tolerance has changed since: what is found now counts again.',
    example:
      'The herald’s figure was corrected, and the suppression of the old contradiction stands in the file still.',
    whatToDo:
      'Run `reconcile check --prune-suppressions` to drop it. What counts again is to be settled, or suppressed anew with its reason.',
  },
  'suppression-expired': {
    title: 'A suppression has run out',
    explanation:
      'Its last day is over. What it suppressed counts again, so that nothing is put off for ever. The day is that of Greenwich.',
    example: 'A contradiction was suppressed until June 30, and it is July.',
    whatToDo:
      'Settle what it suppressed; or suppress it anew with `reconcile check --suppress-all --reason "…" --expires DAY`. `--prune-suppressions` drops it.',
  },
  uncorroborated: {
    title: 'Nothing independent to compare with',
    explanation:
      'Only one reading answers the question, or those that do cannot be compared. It may be right; nobody confirms it.',
    example: 'Only one paper names the captain.',
    whatToDo: 'Nothing needs to be done. Another source’s answer would settle more.',
  },
  'single-origin': {
    title: 'Several sources, but one origin',
    explanation: 'The sources quote one party or copy one another, so their agreement confirms nothing.',
    example: 'Two papers give the harbour office’s count of passengers.',
    whatToDo: 'Nothing needs to be done. A source of another origin would corroborate it.',
  },
  'shared-passage': {
    title: 'Two sources share a passage nearly word for word',
    explanation:
      'One of them copies the other, or both copy a third: what a passage says is not confirmed by its copy. Readings that stand inside have one origin, so that they do not corroborate each other. Passages of fewer than 20 equal words, and lists of names, are not taken for copies. Only sources that readings quote are held against each other.',
    example: 'Two papers print the same report of an agency.',
    whatToDo:
      'Nothing needs to be done. Where one source is a copy as a whole, say so with `derived_from` in the manifest; where the two are known to be independent, with `independent_of`.',
  },
  'unused-source': {
    title: 'A source that no reading quotes',
    explanation: 'The source stands in the corpus, and no claim makes use of it.',
    example: 'A dispatch was added to the corpus, and no claim was written yet.',
    whatToDo: 'Write a claim that quotes it, or remove it from the corpus.',
  },
} as const;
