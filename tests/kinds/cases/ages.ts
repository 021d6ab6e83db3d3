interface AgeCase {
  readonly quote: string;
  /** The rest of its sentence. */
  readonly before?: string;
  readonly after?: string;
  /** In words; `null` where it must be declined. */
  readonly expected: string | null;
}

const row = (quote: string, expected: string | null): AgeCase => ({ quote, expected });

const within = (sentence: string, expected: string | null): AgeCase => {
  const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
  return { quote, expected, before, after };
};

export const AGE_CASES: readonly AgeCase[] = [
  // Joined, spelled out, said of a noun.
  row('22-year-old', '22 years old'),
  row('a 22-year-old man', '22 years old'),
  row('the twenty-two-year-old student', '22 years old'),
  row('a 9-month-old', '9 months old'),
  row('an 18-month-old baby', '18 months old'),
  row('a three-week-old girl', '3 weeks old'),
  row('a two-day-old boy', '2 days old'),
  row('41 years old', '41 years old'),
  row('was 41 years of age', '41 years old'),
  row('forty-one years old', '41 years old'),
  row('a 41 year old', '41 years old'),
  row('aged 41', '41 years old'),
  row('Aged just 17', '17 years old'),
  row('age 41', '41 years old'),
  row('at the age of 83', '83 years old'),
  row('died at age 83', '83 years old'),
  row('at age seven', '7 years old'),
  row('three and a half years old', '3.5 years old'),
  row('a 2½-year-old', '2.5 years old'),
  row('her 100th birthday', '100 years old'),
  row('had turned 18', '18 years old'),
  row('a 900-year-old church', '900 years old'),
  // Beside a name.
  row('John Smith, 41,', '41 years old'),
  row('John Smith, 41', '41 years old'),
  row('Anna Lind (27)', '27 years old'),
  row('the driver, 34, of Leeds', '34 years old'),
  row('Ahmed Khan, 19, and his brother', '19 years old'),
  row('John Smith, 41, and Anna Lind, 27,', null),
  row('Ahmed Khan, 19 others', null),
  row('Vienna, 14 May', null),
  row('Room 12, 41', null),
  // Decades of life, and words that are an age.
  row('in his 40s', '40 to 49 years old'),
  row('a woman in her thirties', '30 to 39 years old'),
  row('in their early 20s', '20 to 24 years old'),
  row('in his mid-50s', '53 to 57 years old'),
  row('in her late sixties', '66 to 69 years old'),
  row('in his teens', '13 to 19 years old'),
  row('a teenager', '13 to 19 years old'),
  row('an octogenarian', '80 to 89 years old'),
  row('in the 1940s', null),
  // Bounds, hedges, ranges.
  row('about 40 years old', 'about 40 years old'),
  row('a roughly 40-year-old man', 'about 40 years old'),
  row('aged about 30', 'about 30 years old'),
  row('nearly 41 years old', 'nearly 41 years old'),
  row('over 65 years old', 'over 65 years old'),
  row('older than 65', 'over 65 years old'),
  row('people over the age of 65', 'over 65 years old'),
  row('at least 18 years old', 'at least 18 years old'),
  row('aged 60 or over', 'at least 60 years old'),
  row('18 years and older', 'at least 18 years old'),
  row('under 18 years of age', 'under 18 years old'),
  row('children under the age of five', 'under 5 years old'),
  row('younger than 12', 'under 12 years old'),
  row('aged 18 to 24', '18 to 24 years old'),
  row('aged between 18 and 24', '18 to 24 years old'),
  row('18-24 years old', '18 to 24 years old'),
  row('between the ages of 20 and 30', '20 to 30 years old'),
  row('aged 2 and 5', null),
  row('22- and 24-year-olds', null),
  row('aged 41 or 42', null),
  // What is no age, or not this one.
  row('for 41 years', null),
  row('sentenced to 41 years', null),
  row('a 20-year-long war', null),
  row('a five-year mandate', null),
  row('five years older', null),
  row('two years younger than his wife', null),
  row('a year older than 41', null),
  row('twice the age of 20', null),
  row('turns 41 next week', null),
  row('would have been 41', null),
  row('not yet 18 years old', 'under 18 years old'),
  row('not 41 years old', null),
  row('a middle-aged man', null),
  row('the infant', null),
  row('born in 1979', null),
  row('the Stone Age', null),
  row('the age of steam', null),
  row('41 people', null),
  row('an average age of 41', null),
  row('the median age was 41', null),
  row('aged 41 days', '41 days old'),
  row('9 months', null),
  row('an infant of nine months', null),
  // In its sentence.
  within('He is nearly [[41 years old]].', null),
  within('A man of over [[65 years of age]] fell.', null),
  within('The dead man was [[41 years old]], police said.', '41 years old'),
  within('John Smith, [[41]], was held.', '41 years old'),
  within('He is [[41]] today.', '41 years old'),
  // Bare years behind a verb whose subject may be of an age.
  within('The clown, who had no wig, is [[29]].', '29 years old'),
  within('Everyone knew that the tenor was [[seventy-one]].', '71 years old'),
  within('The abbess was [[83]] at her death.', '83 years old'),
  within('She was just [[19]] when she won.', '19 years old'),
  within('The abbess died aged [[83]].', '83 years old'),
  within('He died at the age of [[83]].', '83 years old'),
  within('The baby was [[half a year old]].', '6 months old'),
  within('Her shoe size is [[29]].', null),
  within('The temperature at noon was [[29]].', null),
  within('The final score was [[29]].', null),
  within('She is [[29]] metres away.', null),
  within('It was [[29]] kilos.', null),
  within('The reward was [[300]].', null),
  within('With just [[29]] in the hall, it began.', null),
  // What somebody has as if of another age is not theirs.
  within('She has the lungs of a [[20-year-old]].', null),
  within('He had the quick mind of a [[20-year-old]].', null),
  within('Police found the body of a [[20-year-old]].', '20 years old'),
  within('He is [[41 years old]], or maybe older.', null),
  within('She is five years older than her [[41-year-old]] brother.', '41 years old'),
];
