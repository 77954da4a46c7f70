/** One document whose facts are to be recorded. */

import type { Coding } from '../../coding/types.js';
import type { Day } from '../store/schema.js';

export type Told = {
  readonly coding: Coding;
  readonly day: Day | null; // from which the document speaks; dates what it leaves undated, for sorting only
};

export function documentIds(told: readonly Told[]): string[] {
  return told.map(({ coding }) => coding.document.id);
}
