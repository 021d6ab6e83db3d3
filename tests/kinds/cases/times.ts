import type { DateCase } from './dates.ts';

type Known = Omit<DateCase, 'quote' | 'expected'>;

const row = (quote: string, expected: string | null, known: Known = {}): DateCase => ({ quote, expected, ...known });

/** A sentence with the words quoted from it in `[[ ]]`. */
const within = (sentence: string, expected: string | null, known: Known = {}): DateCase => {
  const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
  return { quote, expected, before, after, ...known };
};

const EVENT: Known = { eventDate: '2020-07-10' };

export const TIME_CASES: readonly DateCase[] = [
  // Clock times in digits.
  row('7:15 a.m.', '07:15'),
  row('at 7:15 p.m.', '19:15'),
  row('19:15', '19:15'),
  row('7:15', '7:15 a.m. or p.m.'),
  row('07:15', '07:15'),
  row('0:30', '00:30'),
  row('12:30', '12:30 a.m. or p.m.'),
  row('12:30 a.m.', '00:30'),
  row('12 p.m.', '12:00'),
  row('6 p.m.', '18:00'),
  row('at 6pm', '18:00'),
  row('7.15 p.m.', '19:15'),
  row('0530 hours', '05:30'),
  row('05.30 hours', '05:30'),
  row('at 1300 GMT', '13:00 UTC'),
  row('9:04:35 am', '09:04'),
  row('The bomb went off at 4.22 a.m., police said', '04:22'),
  row('25:10', null),
  row('13 p.m.', null),
  row('a score of 3:1', null),
  // In words.
  row('noon', '12:00'),
  row('at midnight', '00:00'),
  row('half past five', '5:30 a.m. or p.m.'),
  row('half past five in the morning', '05:30'),
  row('a quarter to six in the evening', '17:45'),
  row('twenty minutes past nine', '9:20 a.m. or p.m.'),
  row('ten past four in the afternoon', '16:10'),
  row("eight o'clock", '8:00 a.m. or p.m.'),
  row("eight o'clock in the evening", '20:00'),
  row('at five in the afternoon', '17:00'),
  row('at 1 in the morning', '01:00'),
  row('at 5:30 in the evening', '17:30'),
  row('at 5:30 in the night', null),
  row('five houses', null),
  row('ten to five against', null),
  // Hedges, nearness, bounds, ranges.
  row('about 7:15 a.m.', 'about 07:15'),
  row('Around 9:05 a.m.', 'about 09:05'),
  row('shortly before 3 p.m.', '14:30 to 14:59'),
  row('just after midnight', '00:01 to 00:30'),
  row('shortly after 9 a.m.', '09:01 to 09:30'),
  row('after 5 p.m.', '17:01 to 23:59'),
  row('before noon', '00:00 to 11:59'),
  row('by 6 p.m.', '00:00 to 18:00'),
  row('since 9 a.m.', '09:00 to 23:59'),
  row('from 13:00', '13:00'),
  row('until 22:00', '22:00'),
  row('from 13:00 to 15:00', '13:00 to 15:00'),
  row('between 3 p.m. and 5 p.m.', '15:00 to 17:00'),
  row('between 3 and 5 p.m.', '15:00 to 17:00'),
  row('from 11 to 2 p.m.', '11:00 to 14:00'),
  row('10 p.m. to 2 a.m.', '22:00 to 02:00'),
  row('9-11 a.m.', '09:00 to 11:00'),
  row('long before noon', null),
  row('minutes after 9 a.m.', null),
  row('at 7:15 a.m. or 8:15 a.m.', null),
  row('at 7:15 and 9:20 p.m.', null),
  row('every day at 7:15 p.m.', '19:15'),
  row('not at 7:15 p.m.', null),
  row('moved from 3 p.m. to 5 p.m.', '17:00'),
  row('at 7:15 a.m. at the earliest', '07:15 to 23:59'),
  row('at 7:15 p.m. or possibly later', null),
  // Parts of the day.
  row('in the early morning', '00:00 to 07:59'),
  row('early in the morning', '00:00 to 07:59'),
  row('in the early hours', '00:00 to 06:59'),
  row('before dawn', '00:00 to 06:59'),
  row('in the morning', '00:00 to 11:59'),
  row('in the late afternoon', '16:00 to 17:59'),
  row('on Tuesday evening', '17:00 to 23:59'),
  row('overnight', '18:00 to 05:59'),
  row('at night', '18:00 to 05:59'),
  row('the morning after', null),
  // Zones: kept, told by a second time, known by city.
  row('10 a.m. Dushanbe time', '10:00 Asia/Dushanbe'),
  row('6 p.m. Dushanbe time on May 3, 2019', '18:00 Asia/Dushanbe on May 3, 2019'),
  row('0:00 Moscow time (5:00 Beijing time) on November 10, 2020', '00:00 Europe/Moscow on November 10, 2020'),
  row('10 a.m. New York time on May 3, 2019', '10:00 America/New_York on May 3, 2019'),
  row('10 a.m. New York time', '10:00 America/New_York'),
  row('10 a.m. New York time', '10:00 America/New_York on July 10, 2020', EVENT),
  row('5 p.m. EST', '17:00 UTC-05:00'),
  row('2 pm IST', null),
  row('3 p.m. Atlantis time', null),
  row('9 p.m. local time', '21:00'),
  row('1 pm (0900 GMT)', '13:00 UTC+04:00'),
  // What is no time of day.
  row('on May 3, 2019', null),
  row('for five hours', null),
  row('in the evening of his life', null),
  row('May Day', null),
  row('1,960 men', null),
  row('verse 3:16', null),
  row('won 7:5', null),
  row('', null),
  // In its sentence.
  within('It struck at [[7:15]] p.m. on Friday.', '7:15 a.m. or p.m.'),
  within('It struck at half past [[7 p.m.]] on Friday.', null),
  within('It struck shortly before [[7 p.m.]] on Friday.', null),
  within('It struck at [[7 p.m.]] or possibly later.', null),
  within('It struck at [[7 p.m.]] and killed 12.', '19:00'),
  within('It struck at [[7 p.m.]] New York time.', '19:00'),
];
