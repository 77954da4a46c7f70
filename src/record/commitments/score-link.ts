/** Two steps in, how likely they are about one commitment and why. */

import type { Country, Topic } from '../../coding/types.js';
import { type Closest, closest, type MatterWords, sharedBy } from './matter-words.js';
import type { CommitmentStep } from './step-of-act.js';
import type { Reasons, StepAct } from './types.js';

export type Weighed<A = StepAct> = CommitmentStep<A> & {
  readonly matters: readonly MatterWords[];
  readonly vague: boolean; // its own matter tells nothing, so the sentence stood in for it
  readonly day: string;
  readonly at: number; // its day as a number of days; NaN without one
};

/** A score with the parts that it is made of: 0..1 each. */
export type Scored = {
  readonly score: number;
  readonly earlier: Weighed;
  readonly later: Weighed;
  readonly closest: Closest;
  readonly topics: readonly Topic[];
  readonly topic: number;
  readonly direction: number;
  readonly time: number;
  readonly sameContact: boolean;
};
export type ScoredLink = { readonly score: number; readonly reasons: Reasons };

const dayMs = 86_400_000;
const forgottenAfter = 3 * 365;
/** After that, only what is all but the same matter is still about it. */
const stillAlike = 0.85;
/** How much each part says. The matter says most; nothing else can carry a link alone. */
const weights = { matter: 0.6, topics: 0.1, direction: 0.1, time: 0.15, contact: 0.05 };

export function dayNumber(day: string): number {
  return Date.parse(day) / dayMs;
}

/**
 * @param earlier a step of the commitment; @param later not before it.
 * @returns null when they cannot belong together: other parties, or nothing telling in common.
 */
export function scoreLink(earlier: Weighed, later: Weighed, topicRarity: (topic: Topic) => number): Scored | null {
  const [debtor, creditor] = [sameParties(earlier.debtor, later.debtor), sameParties(earlier.creditor, later.creditor)];
  if (debtor === 0 || creditor === 0 || !(later.at >= earlier.at)) return null;
  const direction = (debtor + creditor) / 2;
  const time = Math.max(0, 1 - (later.at - earlier.at) / forgottenAfter);
  const found = closest(earlier.matters, later.matters);
  if (found.telling === 0 || (time === 0 && found.score < stillAlike)) return null;
  const topics = earlier.act.topics.filter((topic) => later.act.topics.includes(topic));
  const topic = Math.max(0, ...topics.map(topicRarity));
  const sameContact = earlier.act.contactId !== null && earlier.act.contactId === later.act.contactId;
  const score =
    weights.matter * Math.min(1, 1.15 * found.score) +
    weights.topics * topic +
    weights.direction * direction +
    weights.time * time +
    weights.contact * (sameContact ? 1 : 0);
  return { score, earlier, later, closest: found, topics, topic, direction, time, sameContact };
}

/** The reasons of the one link that counts, which costs more than its score. */
export function explainLink({ score, earlier, later, closest: found, ...parts }: Scored): ScoredLink {
  const { covers, words } = sharedBy(found);
  const { topics, topic, direction, time, sameContact } = parts;
  const partial = isPartial(earlier, later);
  const matter = { matter: found.score, covers, telling: found.telling, partial, words: words.slice(0, 5) };
  return { score, reasons: { ...matter, topics, topic, direction, time, sameContact } };
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

/** Whether both have a debtor and a creditor in common. */
export function isOneDirection(one: CommitmentStep, other: CommitmentStep): boolean {
  return meet(one.debtor, other.debtor) && meet(one.creditor, other.creditor);
}

function meet(one: readonly Country[], other: readonly Country[]): boolean {
  for (const country of one) if (other.includes(country)) return true;
  return false;
}

/** 1: the same; a half: one of them is joint and holds the other; 0: others. */
function sameParties(one: readonly Country[], other: readonly Country[]): number {
  let shared = 0;
  for (const country of one) if (other.includes(country)) shared++;
  if (shared === 0) return 0;
  return shared === one.length && shared === other.length ? 1 : 0.5;
}
