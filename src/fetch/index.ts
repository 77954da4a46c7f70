/** Fetch: web addresses in, pages out, past a guard, with manners. */

export { type Clock, clockOf } from './clock.js';
export { fetchPage, fetchSince } from './fetch-page.js';
export type { HostState } from './pace.js';
export { hostOf, isPassing, openPolite, type Polite, type PoliteOptions } from './polite.js';
export type { Fetched, FetchOptions, Resolve, Validators } from './types.js';
