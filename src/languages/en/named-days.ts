/**
 * Days with a name that fall on one day of the calendar every year, wherever they are kept, as month and day. Days that
 * move (Easter, Thanksgiving), and days that differ by country (Independence Day, Mother's Day), are not here.
 */
export const FIXED_DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  'new year': [1, 1],
  'new years day': [1, 1],
  "valentine's day": [2, 14],
  "st. valentine's day": [2, 14],
  "st. patrick's day": [3, 17],
  "st patrick's day": [3, 17],
  "april fools' day": [4, 1],
  "april fool's day": [4, 1],
  'may day': [5, 1],
  juneteenth: [6, 19],
  'bastille day': [7, 14],
  halloween: [10, 31],
  "all saints' day": [11, 1],
  'all saints day': [11, 1],
  "all souls' day": [11, 2],
  'all souls day': [11, 2],
  'guy fawkes night': [11, 5],
  'armistice day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "st. stephen's day": [12, 26],
  "new year's eve": [12, 31],
  'new years eve': [12, 31],
  hogmanay: [12, 31],
};
