/** Limits of a list, kept within reason at one place. */

import type { Paging } from './types.js';

const mostAtOnce = 500;

export function limits(paging: Paging, usual = 50): { readonly limit: number; readonly offset: number } {
  const limit = Math.min(Math.max(1, paging.limit ?? usual), mostAtOnce);
  return { limit, offset: Math.max(0, paging.offset ?? 0) };
}
