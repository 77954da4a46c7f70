/** Acts between two countries in, the commitments they make out. The same acts give the same commitments. */

import type { Topic } from '../../coding/types.js';
import { countryWords } from '../entities/name-terms.js';
import { groupBy } from '../store/group-by.js';
import type { ActView } from '../store/queries/types.js';
import { enoughTerms, type Fit, fitsOf, type Growing, type Grown, judgementsByAct, tellingTopic } from './fits-of.js';
import { isProgramme, isTelling, type MatterWords, type Rarity, weigh } from './matter-words.js';
import { partsOf } from './parts-of.js';
import type { Weighed } from './score-link.js';
import { stateOn } from './state-on.js';
import { stepIndex } from './step-index.js';
import { type CommitmentStep, stepOfAct } from './step-of-act.js';
import type { ActJudgement, Commitment, Link, Step } from './types.js';

export type CommitmentEvidence = {
  readonly rarity: Rarity;
  /** The sentence in which an act is told: a clause may leave out what it is about. */
  readonly sentenceOf: (act: ActView) => string;
  readonly judgements: readonly ActJudgement[]; // that are not withdrawn
};

/** From here on an act joins on its own, if it shares terms enough: one word, however rare, is not a matter. */
const joined = 0.58;
/** From here on it waits for a judgement. Deeds are few and told in other words than promises, so they wait sooner. */
const suggested = 0.5;
const suggestedDeed = 0.42;

/**
 * Walk the acts by day. Each joins the commitment whose steps it fits best; else an ask or a promise opens a new one.
 *
 * @param on state as it was on this day, from what was done until then; all acts when null.
 * Undated acts open commitments of their own: nothing says what came before them.
 */
export function deriveCommitments(
  acts: readonly ActView[],
  evidence: CommitmentEvidence,
  on: string | null,
): Commitment[] {
  const until = acts.filter((act) => on === null || (act.day ?? '') <= on);
  const steps = until.flatMap((act) => stepOfAct(act) ?? []);
  const grown: Grown = {
    ...{ commitments: [], index: stepIndex<Growing>(), ofAct: new Map<string, Growing>() },
    ...{ judged: judgementsByAct(evidence.judgements), topicRarity: rarityOfTopics(steps) },
  };
  for (const step of steps.sort(byDay)) place(weighed(step, evidence), grown);
  return grown.commitments.map((commitment) => finished(commitment, on));
}

function weighed(step: CommitmentStep, { rarity, sentenceOf }: CommitmentEvidence): Weighed {
  const { language } = step.act.document;
  const words = (text: string) => withoutParties(weigh({ text, language }, rarity), step);
  const own = mattersOf(step).map(words);
  const vague = own.length > 0 && !own.some(isTelling);
  const told = vague || step.role === 'does' ? [...own, words(sentenceOf(step.act))] : own;
  const matters = told.filter((matter) => matter.size > 0 && (step.role === 'does' || !isProgramme(matter)));
  return { ...step, matters, vague, day: step.act.day ?? '' };
}

/** A deed is told by its whole sentence as well; an ask or promise without a matter cannot be followed. */
function mattersOf({ act }: CommitmentStep): readonly string[] {
  return act.matters.flatMap((matter) => partsOf(matter.text));
}

/** Which countries it is between says nothing of the matter. */
function withoutParties(words: MatterWords, { debtor, creditor }: CommitmentStep): MatterWords {
  const names = new Set([...debtor, ...creditor].flatMap((country) => [...countryWords(country)]));
  return new Map([...words].filter(([term]) => !names.has(term)));
}

function place(step: Weighed, grown: Grown): void {
  const fits = fitsOf(step, grown);
  const [best, ...others] = fits;
  const joins = best !== undefined && (best.judged || (isClear(best.step.link) && !step.vague && !isUndated(step)));
  if (joins) add(best.commitment, step, best.step, grown);
  else if (step.act.matters.length > 0 && (step.role === 'asks' || step.role === 'promises')) {
    const commitment = { steps: [], history: [], suggestions: [] };
    grown.commitments.push(commitment);
    add(commitment, step, { role: step.role, act: step.act, link: null }, grown);
  }
  for (const fitted of joins ? others : fits) {
    if (isWorthAsking(fitted.step)) fitted.commitment.suggestions.push(fitted.step);
  }
}

/** Where a text tells its news; what stands there is of the day of the text. */
const lead = 300;

/** A deed looked back on without a day may have been done before the promise: a person must say. */
function isUndated({ role, act }: Weighed): boolean {
  return role === 'does' && act.status === 'reported' && act.date === null && act.trigger.span[0] > lead;
}

function isClear({ score, reasons }: Link): boolean {
  return score >= joined && reasons.telling >= enoughTerms;
}

/** What one side did or asked is seldom a part of what both agreed, unless the matter is clearly the same. */
const alikeAcross = 0.6;

/** One term in common is worth a person's time only with a topic that few share. */
function isWorthAsking({ role, link }: Fit['step']): boolean {
  const { telling, topic, matter, direction } = link.reasons;
  const [least, alike] = role === 'does' ? [suggestedDeed, 0.3] : [suggested, 0.36];
  if (link.score < least || (direction < 1 && matter < alikeAcross)) return false;
  return matter >= alike && (telling >= enoughTerms || topic >= tellingTopic);
}

function add(commitment: Growing, step: Weighed, entry: Step, { index, ofAct }: Grown): void {
  commitment.steps.push(step);
  commitment.history.push(entry);
  index.add(step, commitment);
  ofAct.set(step.act.ref, commitment);
}

function finished({ steps, history, suggestions }: Growing, on: string | null): Commitment {
  const [first] = steps as [Weighed, ...Weighed[]];
  const due = history.map((step) => step.act.due).find((edtf) => edtf !== null) ?? null;
  return {
    id: `${first.act.document.id.replace('sha256:', '').slice(0, 12)}-${first.act.trigger.span[0]}`,
    debtor: first.debtor,
    creditor: first.creditor,
    matter: first.act.matters.map((matter) => matter.text).join('; '),
    topics: [...new Set(history.flatMap((step) => step.act.topics))],
    due,
    ...stateOn(history, due, on),
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

function byDay(one: CommitmentStep, other: CommitmentStep): number {
  const key = ({ act }: CommitmentStep) =>
    [act.day ?? '', act.document.id, String(act.trigger.span[0]).padStart(9, '0')].join(' ');
  return key(one) < key(other) ? -1 : 1;
}
