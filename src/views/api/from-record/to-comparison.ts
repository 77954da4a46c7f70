/** A comparison of the record as the API shows it. */

import type { Comparison } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { actOf, refOf } from './to-act.js';

export function comparisonOf({ documents, acts, participants, dates, places }: Comparison): Answer<'comparison'> {
  return {
    documents: [...documents],
    acts: acts.map(({ toldBy, tellings, differences, score }) => ({
      ...{ toldBy, score },
      differences: [...differences],
      tellings: tellings.map(actOf),
    })),
    participants: participants.map((one) => ({ entity: refOf(one.entity), documents: [...one.documents] })),
    dates: dates.map((one) => ({ value: one.value, documents: [...one.documents] })),
    places: places.map((one) => ({ value: one.value, documents: [...one.documents] })),
  };
}
