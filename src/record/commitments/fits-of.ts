/** An act in, the commitments that it may belong to out, each with its score and reasons, or the judgement that says so. */

import type { Topic } from '../../coding/types.js';
import { groupBy } from '../store/group-by.js';
import type { ActView } from '../store/queries/types.js';
import { type ScoredLink, scoreLink, type Weighed } from './score-link.js';
import type { StepIndex } from './step-index.js';
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
  const judgement = commitment.steps
    .map((other) => judged(other.act, step.act, judgements))
    .find((found) => found !== null);
  if (judgement?.verdict === 'different') return null;
  const [best] = [...links].sort((one, other) => other.score - one.score);
  const same = judgement?.verdict === 'same';
  if (!best && !same) return null;
  const { score, reasons }: ScoredLink = best ?? unscored;
  const by = same ? (judgement?.who ?? '') : 'derived';
  return { commitment, judged: same, step: { role: step.role, act: step.act, link: { score, reasons, by } } };
}

function linksTo(steps: readonly Weighed[], step: Weighed, topicRarity: Grown['topicRarity']): ScoredLink[] {
  if (step.day === '') return [];
  return steps.flatMap((other) => (other.day === '' ? [] : (scoreLink(other, step, topicRarity) ?? [])));
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
