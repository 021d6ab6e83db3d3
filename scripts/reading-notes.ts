import type { KindName } from '../src/model/values.ts';

/** How each kind is read, in the words of docs/reading.md; the rules of comparing stand in docs/rules.md. */
export const READING_NOTES: Readonly<Record<KindName, string>> = {
  count: `Whole numbers as an interval: "more than 1,400" is everything above 1,400, "at most 20" everything up to 20,
"15 to 20" all from 15 to 20. Digits are read in the groupings that news uses; a grouping that two conventions read
differently is declined as ambiguous. Words of approximation are kept with the number as stated. Numbers that are no
answer (a day, an ordinal, the number of a unit or a section) are not taken for one. Where a quote holds several numbers,
the claim's \`unit\` picks the one that stands with it; where it cannot, the quote is ambiguous.`,
  quantity: `An amount with its unit, bounds and hedges as for counts. Units of one dimension convert into each other;
currencies do not, and a percentage point is not a per cent. The number of decimal places is kept, since it says how far
the figure is rounded.`,
  date: `A stretch of time at the precision stated: a month is a month, not its first day. Weekdays, "yesterday" and "the
10th" hang on the day that the words were said, else on the day of publication; without either they are declined. A year
that the words do not state comes from there or from the event, and is marked as implied: in words, it stands in square brackets. A clock time keeps its zone
where the words name one; two clock times of one moment are checked against each other, and a weekday against its date. A
numeric date whose order is open is declined unless the source's language or \`dateOrder\` settles it. A date is read with its
whole phrase, in its sentence: a word beside it that makes it another time, many days or a day of another calendar is read,
or the date is declined. The verb of the sentence says whether a weekday or a month is past or to come. What is
told by another time ("a year earlier", "the previous month", "that day") is read where the sentence names one such time.`,
  deadline: `The last day allowed: "by December 1" is that day, "before December 1" the day before.`,
  duration: `A length of time, bounds and hedges as for counts. Months and years have no fixed number of days, so that they
span the days that the calendar can give them; hours, days and weeks convert exactly. A stretch whose units are not
calendar units (working days) is declined.`,
  time: `A time of day, wherever the day: a clock time spans its minute, a part of the day its hours ("early morning" begins at
midnight). A time told without its half of the day ("7:15", "half past five") allows both, unless the words tell which. A
hedge reaches a few minutes. Zones are known by city and country; two zones are brought to one clock where the day is known,
from the words or from the event, and are incomparable where it is not. What a time is "until" is that time; "by", "before" and
"after" it run to the ends of its day.`,
  age: `Whoever is 22 is not yet 23: an age is an interval from the birthday to the next. Days, weeks, months and years compare,
a month being a twelfth of a year, so that a 9-month-old is no year old. A hedge allows a tenth and at least one of the unit.
An age beside a name ("John Smith, 41,") is read; what is told of an average, or of how far apart two ages are, is not.`,
  name: `A person's or a body's name without titles and offices, in its parts, with the family name known, and folded to
one script for comparison. Two full names are the same when they are equal apart from titles; a family name alone keeps its
title, and is the same only with it. They are compatible when one leaves out or abbreviates a part and shares the family
name. Numbers of rulers, middle initials, a man's and a woman's title that differ tell two people apart; a different spelling of what may be one name is a conflict of kind
\`spelling\`, and never agreement.`,
  place: `A place's name with its distinguishing words told apart from the generic ones: a corridor, a pass and a district
of one name are three things. Countries are known by all their names, and the region or country that a town lies in counts.
A road is known by its abbreviations.`,
  assertion: `Yes, no or possible: the label is the editor's, and the quote's negations and hedges are checked against it;
where they do not fit, the reading is marked \`polarity-suspect\`.`,
  choice: `A label that the editor saw in the quote, one of few; \`broader\` says which labels are less exact words for
others.`,
  set: `Labels that each stand in the quote, themselves or by an alias. A set is open, and may hold more than the quote
names, unless the claim or the reading says that it is complete.`,
};
