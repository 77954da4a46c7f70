/** Rows of a table in; the same out, each with every field that any of them has: engines read fields of objects of one shape much faster. */

/** What a row does not say is undefined, as before. */
export function sameShape<T extends object>(rows: readonly T[]): T[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const blank = Object.fromEntries([...names].map((name) => [name, undefined]));
  return rows.map((row) => ({ ...blank, ...row }));
}
