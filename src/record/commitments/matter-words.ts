/** Words of a matter in, their stems with weights out: how much it says that two matters share one. */

import { latinText } from '../entities/name-key.js';

/** Stem → weight 0..1. */
export type MatterWords = ReadonlyMap<string, number>;

/** Six letters let "vaccins", "vaccine" and "vaccinale" meet, and still part "transfert" from "transport". */
const stemLetters = 6;
/** Shorter words are articles and the like; figures count at any length. */
const shortest = 4;

export function stemsOf(text: string): Set<string> {
  const words = latinText(text.replace(/(\d)[ .,\u00A0\u202F](?=\d{3}\b)/g, '$1')).split(' ');
  return new Set(
    words.filter((word) => word.length >= shortest || /^\d/.test(word)).map((word) => word.slice(0, stemLetters)),
  );
}

/** How rare a stem is among texts: 0 when every text has it, 1 when only one does. No list of common words is needed. */
export type Rarity = (stem: string) => number;

/** @param texts of one language, whole documents. */
export function rarityIn(texts: readonly string[]): Rarity {
  const found = new Map<string, number>();
  for (const text of texts) for (const stem of stemsOf(text)) found.set(stem, (found.get(stem) ?? 0) + 1);
  const rarest = Math.log((texts.length + 1) / 1.5);
  return (stem) => Math.max(0, Math.log((texts.length + 1) / ((found.get(stem) ?? 0) + 0.5)) / Math.max(rarest, 0.1));
}

export function weigh(text: string, rarity: Rarity): MatterWords {
  return new Map([...stemsOf(text)].map((stem) => [stem, Math.min(1, rarity(stem))]));
}

/** Share of the weight of the lighter matter that both have, and of both together: 0..1. */
export function likeness(
  one: MatterWords,
  other: MatterWords,
): { readonly score: number; readonly words: readonly string[] } {
  const shared = [...one]
    .filter(([stem]) => other.has(stem))
    .map(([stem, w]) => [stem, Math.min(w, other.get(stem) ?? 0)] as const);
  const both = total(shared.map(([, w]) => w));
  const [a, b] = [total(one.values()), total(other.values())];
  if (both === 0 || a === 0 || b === 0) return { score: 0, words: [] };
  const words = shared.sort((x, y) => y[1] - x[1] || x[0].localeCompare(y[0])).map(([stem]) => stem);
  return { score: 0.7 * Math.min(1, both / Math.min(a, b)) + 0.3 * Math.min(1, both / (a + b - both)), words };
}

function total(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
