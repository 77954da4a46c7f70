/** A commitment of the record as the API shows it. */

import type { PlacedCommitment } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { actOf } from './to-act.js';

type Shown = Answer<'commitments'>['items'][number];
type Step = PlacedCommitment['history'][number];

export function commitmentOf(commitment: PlacedCommitment): Shown {
  const { id, pair, debtor, creditor, matter, topics, due, state, since, history, suggestions } = commitment;
  return {
    ...{ id, matter, due, state, since },
    pair: pair.toSorted().join('-'),
    debtor: [...debtor],
    creditor: [...creditor],
    topics: [...topics],
    history: history.map(stepOf),
    suggestions: suggestions.map(stepOf),
  };
}

function stepOf({ role, act, link }: Step): Shown['history'][number] {
  return { role, act: actOf(act), link: link && { score: link.score, words: [...link.reasons.words], by: link.by } };
}
