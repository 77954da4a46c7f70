/** Acts of one document in, the names by which judgements know them out: the place of the trigger. */

import type { Act } from '../../coding/types.js';
import { assignRefs } from '../judgements/refs.js';

/** @param judged refs of this document's acts in judgements: an act whose trigger meets one keeps it. */
export function actRefs(documentId: string, acts: readonly Act[], judged: readonly string[]): string[] {
  const placed = acts.map(({ trigger: [start, end], kind }) => {
    return { place: `${start}-${end}`, span: [start, end] as const, words: [kind] };
  });
  return assignRefs(documentId, placed, judged);
}
