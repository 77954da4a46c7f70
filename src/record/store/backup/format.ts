/** What a backup file holds: gzip of JSON Lines. The first says what it is, the last that it is whole. */

export const backupFormat = 'readout/backup@1';

export type Header = { readonly format: typeof backupFormat; readonly migration: string; readonly at: string };
/** Some rows of one table, as PostgreSQL writes them in JSON. */
export type Rows = { readonly table: string; readonly rows: readonly Readonly<Record<string, unknown>>[] };
/** The next numbers that the database would give. */
export type End = { readonly end: true; readonly rows: number; readonly sequences: Readonly<Record<string, number>> };
export type Line = Header | Rows | End;

/** Rows that are read, written or inserted at once. */
export const rowsAtOnce = 200;
