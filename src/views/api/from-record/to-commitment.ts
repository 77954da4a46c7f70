/** A commitment of the record as the API shows it. */

import { type PlacedCommitment, wordsTelling } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { actOf } from './to-act.js';

type Shown = Answer<'commitments'>['items'][number];
type Step = PlacedCommitment['history'][number];

export function commitmentOf(commitment: PlacedCommitment): Shown {
  const { id, pair, debtor, creditor, matter, topics, due, state, since, history, steps, suggestions } = commitment;
  return {
    ...{ id, matter, due, state, since },
    pair: pair.toSorted().join('-'),
    debtor: [...debtor],
    creditor: [...creditor],
    topics: [...topics],
    history: history.map(stepOf),
    steps,
    suggestions: suggestions.map(stepOf),
  };
}

/** What an act shares with those before is told in its own words: "#power-plant" is "centrale" in a French one. */
function stepOf({ role, act, link }: Step): Shown['history'][number] {
  const told = [...act.matters.map(({ text }) => text), ...act.clauses.map((clause) => clause.words)].join('\n');
  const words = link ? wordsTelling(told, act.document.language, link.reasons.words) : [];
  return { role, act: actOf(act), link: link && { score: link.score, words, by: link.by } };
}
