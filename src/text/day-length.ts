/** A day of the calendar in UTC, in milliseconds. */
export const DAY_MILLISECONDS = 86_400_000;
