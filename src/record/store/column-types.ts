/** How column values become JavaScript values, alike for both databases: days as text, counts as numbers. */

const int8 = 20;
const date = 1082;
const numeric = 1700;

/** By type number. Days stay "2024-09-04": as a Date they would shift with the time zone. Sums are int8 or numeric. */
export const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  [int8]: Number,
  [numeric]: Number,
  [date]: (day) => day,
};
