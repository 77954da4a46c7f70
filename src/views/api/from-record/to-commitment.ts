/** A commitment of the record as the API shows it. */

import type { Commitment } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { actOf } from './to-act.js';

type Shown = Answer<'commitments'>['items'][number];

export function commitmentOf({ id, debtor, creditor, matter, topics, due, state, since, history }: Commitment): Shown {
  return {
    ...{ id, matter, due, state, since },
    debtor: [...debtor],
    creditor: [...creditor],
    topics: [...topics],
    history: history.map(({ role, act, link }) => ({
      role,
      act: actOf(act),
      link: link && { score: link.score, words: [...link.reasons.words], by: link.by },
    })),
  };
}
