/** A matter in, its terms with weights out: how much it says that two matters share one, in whatever languages they are told. */

import { isLight, type Term, termsOf } from '../concepts/terms-of.js';

/** Term → weight 0..1. */
export type MatterWords = ReadonlyMap<Term, number>;

/** How rare a term is among texts: 0 when every text has it, 1 when only one does. */
export type Rarity = (term: Term) => number;

export type Told = { readonly text: string; readonly language: string | null };

/** "Cooperation", "to strengthen" stand in matters of every kind. */
const lightWeight = 0.2;

/** @param texts whole documents, of all languages together: a concept is as rare in one as in another. */
export function rarityIn(texts: readonly Told[]): Rarity {
  const found = new Map<Term, number>();
  for (const { text, language } of texts) {
    for (const term of termsOf(text, language)) found.set(term, (found.get(term) ?? 0) + 1);
  }
  const rarest = Math.log((texts.length + 1) / 1.5);
  return (term) => Math.max(0, Math.log((texts.length + 1) / ((found.get(term) ?? 0) + 0.5)) / Math.max(rarest, 0.1));
}

/** A concept says something however many texts speak of it; a word that the table does not know only as far as it is rare. */
const leastConcept = 0.45;

export function weigh({ text, language }: Told, rarity: Rarity): MatterWords {
  return new Map([...termsOf(text, language)].map((term) => [term, weightOf(term, Math.min(1, rarity(term)))]));
}

function weightOf(term: Term, rare: number): number {
  if (isLight(term)) return lightWeight;
  return term.startsWith('#') ? Math.max(leastConcept, rare) : rare;
}

/** Share of the weight of the lighter matter that both have, and of both together: 0..1; the terms shared, the most telling first. */
export function likeness(
  one: MatterWords,
  other: MatterWords,
): { readonly score: number; readonly words: readonly Term[]; readonly shared: number } {
  const shared = [...one]
    .filter(([term]) => other.has(term))
    .map(([term, w]) => [term, Math.min(w, other.get(term) ?? 0)] as const);
  const both = total(shared.map(([, w]) => w));
  const [a, b] = [total(one.values()), total(other.values())];
  if (both === 0 || a === 0 || b === 0) return { score: 0, words: [], shared: 0 };
  const words = shared.sort((x, y) => y[1] - x[1] || x[0].localeCompare(y[0])).map(([term]) => term);
  const score = 0.7 * Math.min(1, both / Math.min(a, b)) + 0.3 * Math.min(1, both / (a + b - both));
  return { score, words, shared: both };
}

function total(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
