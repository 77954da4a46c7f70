/** Watch: sources and an open record in; new pages read, changed ones kept in both forms, vanished ones marked, day after day. */

export { durationText } from './duration.js';
export { readSourcesFile } from './read-sources.js';
export type { ReadPage, Sources, WatchEvent } from './types.js';
export { type WatchOptions, watch } from './watch.js';
