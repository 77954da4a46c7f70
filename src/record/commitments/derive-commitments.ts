/** Acts between two countries in, the commitments they make out. The same acts give the same commitments. */

import type { Topic } from '../../coding/types.js';
import { countryTerms } from '../entities/name-terms.js';
import { groupBy } from '../store/group-by.js';
import {
  enoughTerms,
  type Fit,
  fitsOf,
  type Growing,
  type Grown,
  judgementsByAct,
  leastScore,
  stepOfFit,
  tellingTopic,
} from './fits-of.js';
import { inStretches } from './in-stretches.js';
import { isProgramme, isTelling, type MatterWords, type Rarity, rareTerm, weigh } from './matter-words.js';
import { partsOf } from './parts-of.js';
import { dayNumber, type Scored, type Weighed } from './score-link.js';
import { madeOut } from './state-on.js';
import { stepIndex } from './step-index.js';
import { type CommitmentStep, stepOfAct } from './step-of-act.js';
import type { ActJudgement, Commitment, Step, StepAct } from './types.js';

export type CommitmentEvidence<A = StepAct> = {
  readonly rarity: Rarity;
  /** The sentence in which an act is told, from the words on that name it: a clause may leave out what it is about. */
  readonly restOf: (act: A) => string;
  readonly judgements: readonly ActJudgement[]; // that are not withdrawn
};

/** From here on an act joins on its own, if it shares terms enough: one word, however rare, is not a matter. */
const joined = 0.58;
/** From here on it waits for a judgement. Deeds are few and told in other words than promises, so they wait sooner. */
const suggested = 0.54;
const suggestedDeed = leastScore;

/**
 * Walk the acts by day. Each joins the commitment whose steps it fits best; else an ask or a promise opens a new one.
 *
 * Undated acts open commitments of their own: nothing says what came before them. How it all stood on a day says `commitmentOn`.
 * A busy relation takes seconds, so it is walked in stretches: whoever asks for another page meanwhile does not wait for all of it.
 */
export async function deriveCommitments<A extends StepAct>(
  acts: readonly A[],
  evidence: CommitmentEvidence<A>,
): Promise<Commitment<A>[]> {
  const steps = acts.flatMap((act) => stepOfAct(act) ?? []);
  const grown: Grown<A> = {
    ...{ commitments: [], index: stepIndex<Growing<A>>(), ofAct: new Map<string, Growing<A>>(), asks: new Map() },
    ...{ judged: judgementsByAct(evidence.judgements), topicRarity: rarityOfTopics(steps) },
  };
  await inStretches(inOrderOfDay(steps), (step) => place(weighed(step, evidence), grown));
  return grown.commitments.map(finished);
}

function weighed<A extends StepAct>(step: CommitmentStep<A>, { rarity, restOf }: CommitmentEvidence<A>): Weighed<A> {
  const { language } = step.act.document;
  const words = (text: string) => withoutParties(weigh({ text, language }, rarity), step);
  const own = mattersOf(step).map(words);
  const vague = own.length > 0 && !own.some(isTelling);
  const told = vague || step.role === 'does' ? [...own, words(restOf(step.act))] : own;
  const matters = told.filter((matter) => matter.size > 0 && (step.role === 'does' || !isProgramme(matter)));
  return { ...step, matters, vague, day: step.act.day ?? '', at: dayNumber(step.act.day ?? '') };
}

/** A deed is told by its whole sentence as well; an ask or promise without a matter cannot be followed. */
function mattersOf({ act }: CommitmentStep): readonly string[] {
  return act.matters.flatMap((matter) => partsOf(matter.text));
}

/** Which countries it is between says nothing of the matter. */
function withoutParties(words: MatterWords, { debtor, creditor }: CommitmentStep): MatterWords {
  const names = new Set([...debtor, ...creditor].flatMap((country) => [...countryTerms(country)]));
  return new Map([...words].filter(([term]) => !names.has(term)));
}

function place<A extends StepAct>(step: Weighed<A>, grown: Grown<A>): void {
  const fits = fitsOf(step, grown);
  const [best, ...others] = fits;
  const joins = best !== undefined && (best.judgedBy !== null || (isClear(best) && !step.vague && !isUndated(step)));
  if (joins) add(best.commitment, step, stepOfFit(step, best), grown);
  else if (step.act.matters.length > 0 && (step.role === 'asks' || step.role === 'promises')) {
    const commitment = { steps: [], history: [], suggestions: [] };
    grown.commitments.push(commitment);
    add(commitment, step, { role: step.role, act: step.act, link: null }, grown);
  }
  for (const fit of joins ? others : fits) {
    if (isWorthAsking(step, fit)) fit.commitment.suggestions.push(stepOfFit(step, fit));
  }
}

/** Where a text tells its news; what stands there is of the day of the text. */
const lead = 300;

/** A deed looked back on without a day may have been done before the promise: a person must say. */
function isUndated({ role, act }: Weighed): boolean {
  return role === 'does' && act.status === 'reported' && act.date === null && act.trigger.span[0] > lead;
}

function isClear({ scored }: Fit): boolean {
  return scored !== null && scored.score >= joined && scored.closest.telling >= enoughTerms && isOneWay(scored);
}

/** What one side did or asked is seldom a part of what both agreed, unless the matter is clearly the same. */
const across = { alike: 0.6, score: 0.64 };

function isOneWay({ direction, closest, score }: Scored): boolean {
  const same = closest.telling >= enoughTerms && closest.score >= across.alike && score >= across.score;
  return direction === 1 || same;
}

/** One term in common is worth a person's time only where few texts have it, or with a topic that few share. */
const rareEnough = 0.52;

function isWorthAsking({ role }: Weighed, { scored }: Fit): boolean {
  if (scored === null) return false;
  const { score, closest, topic } = scored;
  const [least, alike] = role === 'does' ? [suggestedDeed, 0.3] : [suggested, 0.33];
  if (score < least || closest.score < alike || !isOneWay(scored)) return false;
  const isRare = closest.rarest >= rareTerm && score >= rareEnough;
  return closest.telling >= enoughTerms || isRare || (topic >= tellingTopic && closest.rarest > 0);
}

function add<A extends StepAct>(
  commitment: Growing<A>,
  step: Weighed<A>,
  entry: Step<A>,
  { index, ofAct, asks }: Grown<A>,
): void {
  commitment.steps.push(step);
  commitment.history.push(entry);
  index.add(step, commitment);
  const { document } = step.act;
  if (step.role === 'asks') asks.set(document.id, [...(asks.get(document.id) ?? []), { step, owner: commitment }]);
  ofAct.set(step.act.ref, commitment);
}

function finished<A extends StepAct>({ steps, history, suggestions }: Growing<A>): Commitment<A> {
  const [first] = steps as [Weighed<A>, ...Weighed<A>[]];
  return {
    id: `${first.act.document.id.replace('sha256:', '').slice(0, 12)}-${first.act.trigger.span[0]}`,
    debtor: first.debtor,
    creditor: first.creditor,
    matter: first.act.matters.map((matter) => matter.text).join('; '),
    ...madeOut(history, null),
    history,
    suggestions,
  };
}

/** A topic of every second act says little, one of a few says much: 0..1. */
function rarityOfTopics(steps: readonly CommitmentStep[]): (topic: Topic) => number {
  const counts = groupBy(
    steps.flatMap((step) => step.act.topics),
    (topic) => topic,
  );
  return (topic) => 1 - (counts.get(topic)?.length ?? 0) / (steps.length + 1);
}

/** By day, then as the texts go. */
function inOrderOfDay<A extends StepAct>(steps: readonly CommitmentStep<A>[]): CommitmentStep<A>[] {
  const keyOf = ({ day, document, trigger }: StepAct) =>
    [day ?? '', document.id, String(trigger.span[0]).padStart(9, '0')].join(' ');
  const keyed = steps.map((step) => ({ step, key: keyOf(step.act) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ step }) => step);
}
