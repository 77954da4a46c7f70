/** A matter in, its terms with weights out: how much it says that two matters share one, in whatever languages they are told. */

import { choices, isLight, matterTermsOf, needsAnother, type Term } from '../concepts/terms-of.js';
import { verbsIn } from './verbs-in.js';

/** Term → weight 0..1. */
export type MatterWords = ReadonlyMap<Term, number>;

/** How rare a term is among texts: 0 when every text has it, 1 when only one does. */
export type Rarity = (term: Term) => number;

export type Told = { readonly text: string; readonly language: string | null };

/** "Cooperation", "to strengthen" stand in matters of every kind. */
const lightWeight = 0.2;
/** "To inspect" says what is done with a matter, not which one it is. */
const verbWeight = 0.5;
/** A concept says something however many texts speak of it; a word that the table does not know only as far as it is rare. */
const leastConcept = 0.45;
/** From here on a term that two matters share tells which matter it is. */
const leastTelling = 0.4;

/** So many texts of other relations are taken to hold none of the terms: in a relation of six texts, a matter that four speak of is still one matter. */
const elsewhere = 40;

/**
 * @param texts how many, of all languages together: a concept is as rare in one as in another.
 * @param found in how many of them each term stands; a term of a single text need not be there.
 */
export function rarityIn(texts: number, found: ReadonlyMap<Term, number>): Rarity {
  const all = texts + elsewhere + 1;
  return (term) => Math.max(0, Math.log(all / ((found.get(term) ?? 1) + 0.5)) / Math.log(all / 1.5));
}

export function weigh({ text, language }: Told, rarity: Rarity): MatterWords {
  const verbs = matterTermsOf(verbsIn(text), language);
  return new Map(
    [...matterTermsOf(text, language)].map((term) => [term, weightOf(term, Math.min(1, rarity(term)), verbs)]),
  );
}

function weightOf(term: Term, rare: number, verbs: ReadonlySet<Term>): number {
  if (isLight(term)) return lightWeight;
  if (term.startsWith('#')) return Math.max(leastConcept, rare);
  return verbs.has(term) ? verbWeight * rare : rare;
}

/** How alike two matters are, and which they are of the two acts'. */
export type Closest = {
  /** Cosine of the two, 0..1: a long list of fields is like none of them. */
  readonly score: number;
  /** How many terms in common tell which matter it is. */
  readonly telling: number;
  /** Weight of the rarest term in common, 0..1. */
  readonly rarest: number;
  readonly one: MatterWords;
  readonly other: MatterWords;
};

/** A word of one telling alone, unknown to the table, is likely another way to say the same. */
const ownWord = 0.4;

/** Asked of millions of pairs in a busy relation, so only terms in common are walked through. */
function alike(one: MatterWords, other: MatterWords): Closest {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let [product, telling, rarest, fews, manys] = [0, 0, 0, sizeOf(few), sizeOf(many)];
  for (const [term, weight] of few) {
    const theirs = many.get(term);
    if (theirs === undefined) continue;
    product += weight * theirs;
    const shared = Math.min(weight, theirs);
    if (shared >= leastTelling) telling++;
    if (shared >= leastTelling && !needsAnother(term)) rarest = Math.max(rarest, shared);
    if (term.startsWith('#')) continue;
    fews += sharedMore * weight ** 2;
    manys += sharedMore * theirs ** 2;
  }
  if (product > 0 && isParted(few, many)) return { score: 0, telling: 0, rarest: 0, one, other };
  return { score: product / Math.max(1e-9, Math.sqrt(fews * manys)), telling, rarest, one, other };
}

/** Whether each is about another thing of one choice: a railway and a port. */
function isParted(one: MatterWords, other: MatterWords): boolean {
  const theirs = chosenIn(other);
  return chosenIn(one).some((mine, n) => {
    const its = theirs[n] ?? [];
    return mine.length > 0 && its.length > 0 && !mine.some((term) => its.includes(term));
  });
}

const chosen = new WeakMap<MatterWords, readonly (readonly Term[])[]>();

/** Which things of each choice a matter names, kept with the words. */
function chosenIn(words: MatterWords): readonly (readonly Term[])[] {
  const kept = chosen.get(words) ?? choices().map((list) => list.filter((term) => words.has(term)));
  chosen.set(words, kept);
  return kept;
}

/** What a shared word weighs more than one that stands alone, squared. */
const sharedMore = 1 - ownWord ** 2;
const sizes = new WeakMap<MatterWords, number>();

/** Sum of squares as if the other had none of the terms, kept with the words. */
function sizeOf(words: MatterWords): number {
  let size = sizes.get(words);
  if (size !== undefined) return size;
  size = 0;
  for (const [term, weight] of words) size += (term.startsWith('#') ? weight : ownWord * weight) ** 2;
  sizes.set(words, size);
  return size;
}

export type Shared = {
  /** Share of the first one's weight that the second has too. */
  readonly covers: number;
  /** Terms shared, the most telling first. */
  readonly words: readonly Term[];
};

export function sharedBy({ one, other }: Pick<Closest, 'one' | 'other'>): Shared {
  const shared = [...one].flatMap(([term, w]) => {
    const theirs = other.get(term);
    return theirs === undefined ? [] : [[term, w, theirs] as const];
  });
  const covers = shared.reduce((sum, [, a, b]) => sum + Math.min(a, b), 0) / Math.max(1e-9, total(one, other));
  const words = shared.sort((x, y) => y[1] - x[1] || x[0].localeCompare(y[0])).map(([term]) => term);
  return { covers, words };
}

/** Whether sharing this term says which matter it is. */
export function isTellingTerm([, weight]: readonly [Term, number]): boolean {
  return weight >= leastTelling;
}

/** Few texts have it: it may tell alone which matter it is. */
export const rareTerm = 0.65;

export function isRareTerm([term, weight]: readonly [Term, number]): boolean {
  return weight >= rareTerm && !needsAnother(term);
}

/** A list of so many fields is a programme: it binds to nothing that could be followed. */
const tooMany = 6;

export function isProgramme(words: MatterWords): boolean {
  return [...words].filter(([term, weight]) => term.startsWith('#') && weight >= leastTelling).length >= tooMany;
}

/** Whether anything in it tells which matter it is. */
export function isTelling(words: MatterWords): boolean {
  return [...words].some(([term, weight]) => term.startsWith('#') && weight >= leastTelling);
}

const noWords: MatterWords = new Map();

/** The closest pair of an act's matters with another's. */
export function closest(ones: readonly MatterWords[], others: readonly MatterWords[]): Closest {
  let best: Closest | null = null;
  for (const one of ones) {
    for (const other of others) {
      const pair = alike(one, other);
      if (best === null || pair.score > best.score) best = pair;
    }
  }
  return best ?? { score: 0, telling: 0, rarest: 0, one: noWords, other: noWords };
}

function total(words: MatterWords, other: MatterWords): number {
  return [...words].reduce((sum, [term, weight]) => sum + counted(term, weight, other), 0);
}

function counted(term: Term, weight: number, other: MatterWords): number {
  return term.startsWith('#') || other.has(term) ? weight : ownWord * weight;
}
