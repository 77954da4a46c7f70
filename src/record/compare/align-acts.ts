/** Acts of several documents on one contact in, groups of tellings of one act out. */

import type { ActKind } from '../../coding/types.js';
import { closest, isTelling, type MatterWords, type Rarity, weigh } from '../commitments/matter-words.js';
import { partsOf } from '../commitments/parts-of.js';
import { familyOfKind } from '../kind-codes.js';
import type { ActView } from '../store/queries/types.js';

export type Aligned = { readonly tellings: readonly ActView[]; readonly score: number | null };

export type AlignEvidence = {
  readonly sentenceOf: (act: ActView) => string; // a clause may leave out what the act is about
};

/** From here on two acts are taken to be one, told twice. */
const oneAct = 0.47;
const weights = { kind: 0.3, matter: 0.55, topics: 0.15 };
/** Less alike are not one act; the further apart the kinds, the more alike the matters must be. */
const leastMatter = { same: 0.25, family: 0.3, other: 0.42 };
/** What one text gives to both sides and the other to one is told differently, if it is the same at all. */
const otherJoint = 0.1;

/**
 * Closest pairs first; a group holds one act of each document at most. Symmetric: the order of the acts does not matter.
 *
 * Two acts are alike by kind, matter and topics. A kind of which each document tells a single one, by the same side to the same side
 * (thanks, an invitation), needs no words in common: each document may give another reason.
 */
export function alignActs(acts: readonly ActView[], evidence: AlignEvidence): Aligned[] {
  const groups = new Map(acts.map((act) => [act, { tellings: [act], score: null as number | null }]));
  for (const { one, other, score } of scoredPairs(acts, evidence)) {
    const [a, b] = [groups.get(one), groups.get(other)];
    if (!a || !b || a === b) continue;
    const documents = [...a.tellings, ...b.tellings].map((act) => act.document.id);
    if (new Set(documents).size < documents.length) continue;
    const joined = { tellings: [...a.tellings, ...b.tellings], score: Math.min(a.score ?? 1, b.score ?? 1, score) };
    for (const act of joined.tellings) groups.set(act, joined);
  }
  return [...new Set(groups.values())];
}

type Weighed = { readonly act: ActView; readonly matters: readonly MatterWords[]; readonly alone: boolean };
type ScoredPair = { readonly one: ActView; readonly other: ActView; readonly score: number };

function scoredPairs(acts: readonly ActView[], evidence: AlignEvidence): ScoredPair[] {
  const weighed = acts.map((act) => ({ act, matters: mattersOf(act, evidence), alone: isAlone(act, acts) }));
  const pairs = weighed.flatMap((one, n) =>
    weighed.slice(n + 1).map((other) => ({ one: one.act, other: other.act, score: alike(one, other) })),
  );
  const key = ({ one, other }: ScoredPair) =>
    [one, other]
      .map((act) => act.ref)
      .sort()
      .join(' ');
  return pairs.filter(({ score }) => score >= oneAct).sort((x, y) => y.score - x.score || (key(x) < key(y) ? -1 : 1));
}

/** All terms count alike: what both texts say is no less telling for it. */
const evenly: Rarity = () => 0.6;

/** A bare "held talks" tells the contact, not what was said in it. */
function mattersOf(act: ActView, { sentenceOf }: AlignEvidence): MatterWords[] {
  const { language } = act.document;
  const texts = act.matters.flatMap((matter) => partsOf(matter.text));
  const told = [
    ...texts,
    ...(texts.length > 1 ? [texts.join(' ')] : []),
    ...(texts.length === 0 && act.kind !== 'discuss' ? [sentenceOf(act)] : []),
  ];
  const weighed = told.map((text) => weigh({ text, language }, evenly));
  return weighed.filter((words) => (act.kind === 'discuss' ? isTelling(words) : words.size > 0));
}

/** Kinds that a document tells once for each side, or of several matters. */
const once = new Set<ActKind>([
  ...(['thank', 'congratulate', 'condole', 'invite', 'agree', 'aid', 'protest', 'sanction', 'yield'] as const),
]);

function isAlone(act: ActView, acts: readonly ActView[]): boolean {
  const same = acts.filter(
    (other) =>
      other.document.id === act.document.id &&
      other.kind === act.kind &&
      meet(other.actor.countries, act.actor.countries) &&
      other.joint === act.joint,
  );
  return once.has(act.kind) && same.length === 1 && !(act.kind === 'agree' && act.joint);
}

/** 0..1. Two acts of one document, of other actors, or towards others are never one. */
function alike(one: Weighed, other: Weighed): number {
  if (one.act.document.id === other.act.document.id || !meet(one.act.actor.countries, other.act.actor.countries))
    return 0;
  const [to, toOther] = [one.act.recipient.countries, other.act.recipient.countries];
  if (to.length > 0 && toOther.length > 0 && !meet(to, toOther)) return 0;
  const { score: matter, telling } = closest(one.matters, other.matters);
  const topics = share(one.act.topics, other.act.topics);
  const only = one.alone && other.alone && one.act.kind === other.act.kind && one.act.joint === other.act.joint;
  if (only) return Math.min(1, 0.55 + 0.3 * matter + 0.15 * topics);
  const kind = kindLikeness(one.act.kind, other.act.kind);
  if (kind === null || matter < leastMatter[kind] || (kind !== 'same' && telling === 0)) return 0;
  const minus = one.act.joint === other.act.joint ? 0 : otherJoint;
  return weights.kind * kindScores[kind] + weights.matter * Math.min(1, 1.3 * matter) + weights.topics * topics - minus;
}

const kindScores = { same: 1, family: 0.6, other: 0.35 };

/** One side's wish is the other's promise or mere statement; praise is no refusal. */
function kindLikeness(one: ActKind, other: ActKind): keyof typeof kindScores | null {
  if (one === other) return 'same';
  const [a, b] = [familyOfKind(one), familyOfKind(other)];
  if (a === b) return 'family';
  const spoken = ['consult', 'direct', 'commit'];
  return spoken.includes(a) && spoken.includes(b) ? 'other' : null;
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((country) => other.includes(country));
}

/** Share of all topics of two acts that both have. */
function share(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 0 : one.filter((topic) => other.includes(topic)).length / all.size;
}
