/** An act in, the commitments that it may belong to out, each with its score and reasons, or the judgement that says so. */

import type { Topic } from '../../coding/types.js';
import { groupBy } from '../store/group-by.js';
import type { ActView } from '../store/queries/types.js';
import { type ScoredLink, scoreLink, type Weighed } from './score-link.js';
import type { Near, StepIndex } from './step-index.js';
import type { ActJudgement, Step } from './types.js';

export type Growing = { readonly steps: Weighed[]; readonly history: Step[]; readonly suggestions: Step[] };

/** What has grown so far, and how to find in it what an act may belong to. */
export type Grown = {
  readonly commitments: Growing[];
  readonly index: StepIndex<Growing>;
  readonly ofAct: Map<string, Growing>; // by ref
  readonly judged: (ref: string) => readonly ActJudgement[];
  readonly topicRarity: (topic: Topic) => number;
};

export type Fit = {
  readonly commitment: Growing;
  readonly step: Step & { readonly link: NonNullable<Step['link']> };
  readonly judged: boolean;
};

/** What the act may belong to, the best first: commitments that share a telling term with it, and those judged with it. */
export function fitsOf(step: Weighed, { index, ofAct, judged, topicRarity }: Grown): Fit[] {
  const near = index.near(step);
  const judgements = judged(step.act.ref);
  const named = judgements.flatMap(({ left, right }) => ofAct.get(left === step.act.ref ? right : left) ?? []);
  const fits = [...new Set([...near.keys(), ...named])].flatMap((commitment) => {
    const links = linksTo(near.get(commitment) ?? [], step, topicRarity);
    return howWell(step, commitment, links, judgements) ?? [];
  });
  return fits.sort((one, other) => other.step.link.score - one.step.link.score);
}

/** How well an act fits a commitment: as well as it fits its best step. A judgement outweighs every score. */
function howWell(
  step: Weighed,
  commitment: Growing,
  links: readonly ScoredLink[],
  judgements: readonly ActJudgement[],
): Fit | null {
  const judgement = judgementOn(step, commitment, judgements);
  if (judgement?.verdict === 'different') return null;
  const best = bestOf(links);
  const same = judgement?.verdict === 'same';
  if (!best && !same) return null;
  const { score, reasons }: ScoredLink = best ?? unscored;
  const by = same ? (judgement?.who ?? '') : 'derived';
  return { commitment, judged: same, step: { role: step.role, act: step.act, link: { score, reasons, by } } };
}

function linksTo(near: readonly Near[], step: Weighed, topicRarity: Grown['topicRarity']): ScoredLink[] {
  if (step.day === '') return [];
  const worthScoring = near.filter((other) => other.step.day !== '' && isEnough(other, step, topicRarity));
  return worthScoring.flatMap((other) => scoreLink(other.step, step, topicRarity) ?? []);
}

/** One telling term in common joins nothing, and is suggested only with a topic that few share. */
export const enoughTerms = 2;
export const tellingTopic = 0.6;

function isEnough({ step: { act }, shared }: Near, step: Weighed, topicRarity: Grown['topicRarity']): boolean {
  return (
    shared >= enoughTerms ||
    act.topics.some((topic) => step.act.topics.includes(topic) && topicRarity(topic) >= tellingTopic)
  );
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

function bestOf(links: readonly ScoredLink[]): ScoredLink | undefined {
  let [best] = links;
  for (const link of links) if (best && link.score > best.score) best = link;
  return best;
}

function judgementOn(step: Weighed, { steps }: Growing, judgements: readonly ActJudgement[]): ActJudgement | undefined {
  if (judgements.length === 0) return undefined;
  return steps.flatMap((other) => judged(other.act, step.act, judgements) ?? [])[0];
}

function judged(one: ActView, other: ActView, judgements: readonly ActJudgement[]): ActJudgement | null {
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
