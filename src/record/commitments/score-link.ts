/** Two steps in, how likely they are about one commitment and why. */

import type { Country, Topic } from '../../coding/types.js';
import { closest, type MatterWords } from './matter-words.js';
import type { CommitmentStep } from './step-of-act.js';
import type { Reasons } from './types.js';

export type Weighed = CommitmentStep & {
  readonly matters: readonly MatterWords[];
  readonly vague: boolean; // its own matter tells nothing, so the sentence stood in for it
  readonly day: string;
};

export type ScoredLink = { readonly score: number; readonly reasons: Reasons };

const dayMs = 86_400_000;
const forgottenAfter = 3 * 365;
/** After that, only what is all but the same matter is still about it. */
const stillAlike = 0.85;
/** How much each part says. The matter says most; nothing else can carry a link alone. */
const weights = { matter: 0.6, topics: 0.1, direction: 0.1, time: 0.15, contact: 0.05 };

/**
 * @param earlier a step of the commitment; @param later not before it.
 * @returns null when they cannot belong together: other parties, or nothing telling in common.
 */
export function scoreLink(earlier: Weighed, later: Weighed, topicRarity: (topic: Topic) => number): ScoredLink | null {
  const [debtor, creditor] = [sameParties(earlier.debtor, later.debtor), sameParties(earlier.creditor, later.creditor)];
  if (debtor === 0 || creditor === 0 || later.day < earlier.day) return null;
  const direction = (debtor + creditor) / 2;
  const time = Math.max(0, 1 - (Date.parse(later.day) - Date.parse(earlier.day)) / dayMs / forgottenAfter);
  const { score: matter, covers, words, telling } = closest(earlier.matters, later.matters);
  if (telling === 0) return null;
  const topics = earlier.act.topics.filter((topic) => later.act.topics.includes(topic));
  const topic = Math.max(0, ...topics.map(topicRarity));
  if (time === 0 && matter < stillAlike) return null;
  const sameContact = earlier.act.contactId !== null && earlier.act.contactId === later.act.contactId;
  const score =
    weights.matter * Math.min(1, 1.15 * matter) +
    weights.topics * topic +
    weights.direction * direction +
    weights.time * time +
    weights.contact * (sameContact ? 1 : 0);
  const reasons = {
    matter,
    covers,
    telling,
    partial: isPartial(earlier, later),
    words: words.slice(0, 5),
    topics,
    topic,
    direction,
    time,
    sameContact,
  };
  return { score, reasons };
}

/** A deed that says so itself, or whose figure is below the one promised. */
function isPartial(earlier: Weighed, later: Weighed): boolean {
  const [promised, done] = [mostOf(earlier), mostOf(later)];
  const fewer = promised !== null && done !== null && done < promised;
  return fewer || later.matters.some((matter) => matter.has('#first-part'));
}

/** The largest figure of a step; a year is none. */
function mostOf({ matters }: Weighed): number | null {
  const figures = matters.flatMap((matter) => [...matter.keys()].filter((term) => /^\d+$/.test(term)).map(Number));
  const amounts = figures.filter((figure) => figure < 1900 || figure > 2100);
  return amounts.length === 0 ? null : Math.max(...amounts);
}

/** 1: the same; a half: one of them is joint and holds the other; 0: others. */
function sameParties(one: readonly Country[], other: readonly Country[]): number {
  const shared = one.filter((country) => other.includes(country)).length;
  if (shared === 0) return 0;
  return shared === one.length && shared === other.length ? 1 : 0.5;
}
