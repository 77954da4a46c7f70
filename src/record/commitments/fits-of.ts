/** An act in, the commitments that it may belong to out, each with its score and reasons, or the judgement that says so. */

import type { Topic } from '../../coding/types.js';
import { groupBy } from '../store/group-by.js';
import { explainLink, type Scored, type ScoredLink, scoreLink, type Weighed } from './score-link.js';
import type { Passes, StepIndex } from './step-index.js';
import type { ActJudgement, Step, StepAct } from './types.js';
import { type AsksInTexts, whatWasAsked } from './what-was-asked.js';

export type Growing<A = StepAct> = {
  readonly steps: Weighed<A>[];
  readonly history: Step<A>[];
  readonly suggestions: Step<A>[];
};

/** What has grown so far, and how to find in it what an act may belong to. */
export type Grown<A = StepAct> = {
  readonly commitments: Growing<A>[];
  readonly index: StepIndex<Growing<A>>;
  readonly ofAct: Map<string, Growing<A>>; // by ref
  readonly asks: AsksInTexts<Growing<A>>;
  readonly judged: (ref: string) => readonly ActJudgement[];
  readonly topicRarity: (topic: Topic) => number;
};

export type Fit<A = StepAct> = {
  readonly commitment: Growing<A>;
  readonly scored: Scored | null; // null only for what was judged
  readonly judgedBy: string | null; // who said that it belongs there
};

/** Below this nothing joins, nor is anything suggested: see derive-commitments.ts. */
export const leastScore = 0.42;

/** What the act may belong to, the best first: commitments that share a telling term with it, and those judged with it. */
export function fitsOf<A extends StepAct>(
  step: Weighed<A>,
  { index, ofAct, asks, judged, topicRarity }: Grown<A>,
): Fit<A>[] {
  const near = index.near(step, worthScoring(step, topicRarity));
  const answered = whatWasAsked(step, asks, topicRarity);
  const judgements = judged(step.act.ref);
  const named = judgements.flatMap(({ left, right }) => ofAct.get(left === step.act.ref ? right : left) ?? []);
  const all = new Set([...near.keys(), ...named, ...(answered ? [answered.owner] : [])]);
  const fits = [...all].flatMap((commitment) => {
    const alike = bestOf(near.get(commitment) ?? [], step, topicRarity);
    const best = answered?.owner === commitment ? answered.scored : alike;
    return howWell(step, commitment, best, judgements) ?? [];
  });
  return fits.sort((one, other) => scoreOf(other) - scoreOf(one));
}

function scoreOf({ scored }: Fit): number {
  return scored?.score ?? 0;
}

/** How well an act fits a commitment: as well as it fits its best step. A judgement outweighs every score. */
function howWell<A extends StepAct>(
  step: Weighed<A>,
  commitment: Growing<A>,
  scored: Scored | null,
  judgements: readonly ActJudgement[],
): Fit<A> | null {
  const judgement = judgementOn(step, commitment, judgements);
  if (judgement?.verdict === 'different') return null;
  if (judgement?.verdict === 'same') return { commitment, scored, judgedBy: judgement.who };
  return scored === null || scored.score < leastScore ? null : { commitment, scored, judgedBy: null };
}

/** The act as it stands in the commitment, with the reasons. */
export function stepOfFit<A extends StepAct>({ role, act }: Weighed<A>, { scored, judgedBy }: Fit<A>): Step<A> {
  const { score, reasons }: ScoredLink = scored === null ? unscored : explainLink(scored);
  return { role, act, link: { score, reasons, by: judgedBy ?? 'derived' } };
}

function bestOf(near: readonly Weighed[], step: Weighed, topicRarity: Grown['topicRarity']): Scored | null {
  let best: Scored | null = null;
  for (const other of near) {
    const scored = scoreLink(other, step, topicRarity);
    if (scored && (best === null || scored.score > best.score)) best = scored;
  }
  return best;
}

/** One telling term in common joins nothing, and is suggested only where few texts have it or with a topic that few share. */
export const enoughTerms = 2;
export const tellingTopic = 0.6;

/** Asked of millions of steps in a busy relation, so the cheapest question comes first. */
function worthScoring(later: Weighed, topicRarity: Grown['topicRarity']): Passes {
  const topics = later.act.topics.filter((topic) => topicRarity(topic) >= tellingTopic);
  const isTelling = (topic: Topic) => topics.includes(topic);
  return (earlier, shared) =>
    (shared >= enoughTerms || (topics.length > 0 && earlier.act.topics.some(isTelling))) && earlier.at <= later.at;
}

const unscored: ScoredLink = {
  score: 0,
  reasons: {
    matter: 0,
    covers: 0,
    partial: false,
    telling: 0,
    words: [],
    topics: [],
    topic: 0,
    direction: 0,
    time: 0,
    sameContact: false,
  },
};

function judgementOn(step: Weighed, { steps }: Growing, judgements: readonly ActJudgement[]): ActJudgement | undefined {
  if (judgements.length === 0) return undefined;
  return steps.flatMap((other) => judged(other.act, step.act, judgements) ?? [])[0];
}

function judged(one: StepAct, other: StepAct, judgements: readonly ActJudgement[]): ActJudgement | null {
  const [a, b] = [one.ref, other.ref];
  const on = (j: ActJudgement) => (j.left === a && j.right === b) || (j.left === b && j.right === a);
  return judgements.find(on) ?? null;
}

export function judgementsByAct(judgements: readonly ActJudgement[]): Grown['judged'] {
  const both = judgements.flatMap((judgement) => [
    { ref: judgement.left, judgement },
    { ref: judgement.right, judgement },
  ]);
  const byAct = groupBy(both, ({ ref }) => ref);
  return (ref) => byAct.get(ref)?.map(({ judgement }) => judgement) ?? [];
}
