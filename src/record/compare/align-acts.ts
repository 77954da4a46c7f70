/** Acts of several documents on one contact in, groups of tellings of one act out. */

import { likeness, type Rarity, weigh } from '../commitments/matter-words.js';
import type { ActView } from '../store/queries/types.js';

export type Aligned = { readonly tellings: readonly ActView[]; readonly score: number | null };

/** From here on two acts are taken to be one, told twice. */
const oneAct = 0.5;
const weights = { kind: 0.35, matter: 0.45, topics: 0.2 };

/**
 * Closest pairs first; a group holds one act of each document at most. Symmetric: the order of the acts does not matter.
 *
 * @param rarity how rare a term is; matters meet across languages by their concepts.
 */
export function alignActs(acts: readonly ActView[], rarity: Rarity): Aligned[] {
  const groups = new Map(acts.map((act) => [act, { tellings: [act], score: null as number | null }]));
  for (const { one, other, score } of scoredPairs(acts, rarity)) {
    const [a, b] = [groups.get(one), groups.get(other)];
    if (!a || !b || a === b) continue;
    const documents = [...a.tellings, ...b.tellings].map((act) => act.document.id);
    if (new Set(documents).size < documents.length) continue;
    const joined = { tellings: [...a.tellings, ...b.tellings], score: Math.min(a.score ?? 1, b.score ?? 1, score) };
    for (const act of joined.tellings) groups.set(act, joined);
  }
  return [...new Set(groups.values())];
}

type ScoredPair = { readonly one: ActView; readonly other: ActView; readonly score: number };

function scoredPairs(acts: readonly ActView[], rarity: Rarity): ScoredPair[] {
  const pairs = acts.flatMap((one, n) =>
    acts.slice(n + 1).map((other) => ({ one, other, score: alike(one, other, rarity) })),
  );
  const key = ({ one, other }: ScoredPair) =>
    [one, other]
      .map((act) => `${act.document.id}#${act.trigger.span[0]}`)
      .sort()
      .join(' ');
  return pairs.filter(({ score }) => score >= oneAct).sort((x, y) => y.score - x.score || (key(x) < key(y) ? -1 : 1));
}

/** 0..1. Two acts of one document, of other actors, or towards others are never one. */
function alike(one: ActView, other: ActView, rarity: Rarity): number {
  if (one.document.id === other.document.id || !meet(one.actor.countries, other.actor.countries)) return 0;
  if (one.recipient.countries.length > 0 && other.recipient.countries.length > 0) {
    if (!meet(one.recipient.countries, other.recipient.countries)) return 0;
  }
  const kind = one.kind === other.kind ? 1 : one.plover === other.plover ? 0.6 : 0;
  const words = (act: ActView) => weigh({ text: textOf(act), language: act.document.language }, rarity);
  const matter = Math.min(1, 1.4 * likeness(words(one), words(other)).score);
  const topics = share(one.topics, other.topics);
  return weights.kind * kind + weights.matter * matter + weights.topics * topics;
}

function textOf(act: ActView): string {
  return act.matters.map((matter) => matter.text).join(' ') || (act.clauses[0]?.words ?? '');
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((country) => other.includes(country));
}

/** Share of all topics of two acts that both have. */
function share(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 0 : one.filter((topic) => other.includes(topic)).length / all.size;
}
