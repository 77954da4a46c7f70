/** A reader of tables in; the same out, which reads each folder of data once: a page need not wait for tables that never change. */

import type { DataFiles } from './files.js';

export function keepPerFiles<T>(read: (files: DataFiles) => T): (files: DataFiles) => T {
  const known = new WeakMap<DataFiles, { readonly table: T }>();
  return (files) => {
    const kept = known.get(files) ?? { table: read(files) };
    known.set(files, kept);
    return kept.table;
  };
}
