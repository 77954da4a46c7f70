/** How column values become JavaScript values, alike for both databases: days as text, counts as numbers. */

import pg from 'pg';

const int8 = 20;
const date = 1082;
const numeric = 1700;

/** Days stay "2024-09-04": as a Date they would shift with the time zone. Sums come as int8 or numeric. */
const own: Readonly<Record<number, (value: string) => unknown>> = {
  [int8]: Number,
  [numeric]: Number,
  [date]: (day) => day,
};

export const pgliteParsers = { ...own };

export const pgTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    own[oid] ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};
