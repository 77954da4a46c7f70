/** The commitments of a relation in, what a briefing tells of them out: each once, open first, weightiest first. */

import type { PostLevel } from '../../../coding/types.js';
import type { Step } from '../../../record/commitments/types.js';
import type { Commitment, CommitmentState } from '../../../record/index.js';
import { groupBy } from '../../../record/store/group-by.js';
import type { BriefCommitment, BriefStep, Cited } from '../types.js';
import type { Courtesies } from './courtesies.js';
import { actorOf, citeAct, citeClause, type Texts } from './pull-texts.js';
import type { SameActs } from './same-acts.js';
import { weightOf } from './weigh-commitment.js';

export type CommitmentParts = {
  readonly texts: Texts;
  readonly same: SameActs;
  readonly courtesies: Courtesies;
  readonly levelOf: (personId: number) => PostLevel | null;
  readonly on: string; // day of the briefing
};

const openStates: readonly CommitmentState[] = [
  'promised',
  'under-way',
  'asked',
  'lapsed',
  'contradicted',
  'declined',
  'fulfilled',
];

export function gatherCommitments(all: readonly Commitment[], parts: CommitmentParts): BriefCommitment[] {
  const told = mergeSame(all, parts.same).map((commitment) => ({
    ...shown(commitment, parts),
    weight: weightOf(commitment, parts),
  }));
  return told.sort(
    (one, other) =>
      Number(isClosed(one)) - Number(isClosed(other)) ||
      other.weight - one.weight ||
      lastDay(other).localeCompare(lastDay(one)) ||
      openStates.indexOf(one.state) - openStates.indexOf(other.state),
  );
}

export function isClosed({ state }: Pick<BriefCommitment, 'state'>): boolean {
  return state === 'fulfilled' || state === 'declined' || state === 'contradicted';
}

function lastDay({ steps }: BriefCommitment): string {
  return steps.at(-1)?.day ?? '';
}

/** Two commitments that one act opens, told by both sides in two languages, are one: the longer history stands, with all steps. */
function mergeSame(all: readonly Commitment[], same: SameActs): Commitment[] {
  const opening = (commitment: Commitment) => {
    const first = commitment.history[0]?.act.id;
    return `${first === undefined ? commitment.id : same(first)} ${commitment.debtor.join()}`;
  };
  return [...groupBy(all, opening).values()].flatMap((group) => {
    const [longest, ...others] = [...group].sort(
      (x, y) => y.history.length - x.history.length || x.id.localeCompare(y.id),
    );
    if (!longest) return [];
    const history = [...longest.history, ...others.flatMap((other) => other.history)].sort(byDay);
    return [{ ...longest, history }];
  });
}

function byDay(one: Step, other: Step): number {
  return (one.act.day ?? '').localeCompare(other.act.day ?? '') || one.act.id - other.act.id;
}

function shown(commitment: Commitment, { texts, same }: CommitmentParts): Omit<BriefCommitment, 'weight'> {
  const { debtor, creditor, state, since, due, topics, history } = commitment;
  const told = groupBy(history, ({ role, act }) => `${role} ${act.day} ${same(act.id)}`);
  const steps = joinDay([...told.values()].flatMap((tellings) => stepOf(tellings, texts) ?? []));
  const signed = history.every(({ act }) => act.kind === 'sign');
  return { debtor, creditor, state, since, due, topics, signed, steps };
}

function stepOf(tellings: readonly Step[], texts: Texts): BriefStep | null {
  const [first] = tellings;
  if (!first) return null;
  const cite = first.role === 'does' || first.act.kind === 'sign' ? citeClause : citeAct;
  const cited = tellings.map(({ act }) => cite(texts, act)).sort(fullestFirst);
  return { role: first.role, kind: first.act.kind, day: first.act.day, actor: actorOf(first.act), cited };
}

/** One who asks twice on a day, or whose asking two documents tell in other words, has asked once. */
function joinDay(steps: readonly BriefStep[]): BriefStep[] {
  const groups = groupBy(steps, ({ role, day, actor }) => `${role} ${day} ${actor.countries.join()}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, cited: onePerDocument([...first.cited, ...others.flatMap((step) => step.cited)]) }] : [],
  );
}

function onePerDocument(cited: readonly Cited[]): Cited[] {
  return [...new Map(cited.toReversed().map((one) => [one.document.id, one])).values()].sort(fullestFirst);
}

/** Up to a length that can be quoted whole, more words say more. */
export function fullestFirst(one: Cited, other: Cited): number {
  const use = ({ words }: Cited) => Math.min(words.length, 220);
  return use(other) - use(one) || one.document.id.localeCompare(other.document.id);
}
