/** What the main thread and the database's worker thread say to each other. */

export type Question = { readonly id: number; readonly sql: string; readonly parameters: readonly unknown[] };

export type Answer =
  | { readonly id: number; readonly rows: unknown[]; readonly command: string; readonly rowCount: number }
  | { readonly id: number; readonly problem: Problem };

/** A database error, taken apart because errors lose their fields on the way between threads. */
export type Problem = { readonly message: string; readonly code?: string; readonly detail?: string };

export type WorkerStart = { readonly folder: string };

/** What the worker says once: it is ready, or why the folder does not open. */
export type Ready = { readonly ready: true } | { readonly ready: false; readonly problem: Problem };
