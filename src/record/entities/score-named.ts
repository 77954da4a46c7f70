/** Two names of bodies, instruments or mechanisms in, how surely they are one, and why. Names meet by their terms, across languages. */

import { isLight, type Term } from '../concepts/terms-of.js';
import type { Reason, Strength } from '../grouping/types.js';
import type { KeyFacts } from './key-facts.js';
import { latinText } from './name-key.js';
import { initialsOf, isNameOf, nameTerms } from './name-terms.js';
import type { Scored } from './score-people.js';

/** Kinds of which a country has one, so that the bare word is enough. */
const single = new Set(['government', 'parliament']);

/** @returns null when nothing speaks for it. */
export function scoreNamed(one: KeyFacts, other: KeyFacts): Scored | null {
  if (!mayShareCountry(one, other) || !mayShareDate(one, other)) return null;
  const found = compareNames(one, other);
  if (found === null) return null;
  const sameKind = one.kind === other.kind;
  const placed = countriesOf(one).join() === countriesOf(other).join();
  const dated = one.dates.length > 0 === other.dates.length > 0;
  const { score, strength } = settle(found, { sameKind, placed, dated });
  const reasons: Reason[] = [
    { name: `name: ${found.how}`, score: found.score, words: found.words },
    ...(placed ? [{ name: 'same country', score: 1, words: countriesOf(one).join(' ') }] : []),
    {
      name: sameKind ? 'same kind' : 'another kind',
      score: sameKind ? 1 : 0,
      words: [one.kind, other.kind].join(' / '),
    },
  ];
  return { score, strength, reasons };
}

type Compared = {
  readonly how: 'same terms' | 'initials' | 'longer form' | 'like';
  readonly score: number;
  readonly words: string;
};

function settle(
  { how, score }: Compared,
  { sameKind, placed, dated }: { sameKind: boolean; placed: boolean; dated: boolean },
): { score: number; strength: Strength } {
  const sure: Strength = placed && dated ? 'full' : 'partial';
  if (!sameKind) return { score: Math.min(0.7, score - 0.2), strength: 'doubtful' };
  if (how === 'same terms') return { score: placed ? 0.95 : 0.85, strength: sure };
  if (how === 'initials') return placed ? { score: 0.85, strength: 'partial' } : { score: 0.6, strength: 'doubtful' };
  if (how === 'longer form' && placed) return { score: 0.8, strength: 'partial' };
  return { score: Math.min(0.7, score), strength: 'doubtful' };
}

function compareNames(one: KeyFacts, other: KeyFacts): Compared | null {
  const found = one.names.flatMap((a) => other.names.flatMap((b) => comparePair(one, a, other, b) ?? []));
  return found.sort((x, y) => y.score - x.score)[0] ?? null;
}

function comparePair(one: KeyFacts, a: string, other: KeyFacts, b: string): Compared | null {
  const code = one.country ?? other.country;
  if (code !== null && isNameOf(code, a) && isNameOf(code, b)) return { how: 'same terms', score: 0.95, words: code };
  if (standsFor(a, b) || standsFor(b, a)) return { how: 'initials', score: 0.85, words: `${a} / ${b}` };
  const own = [...new Set([...countriesOf(one), ...countriesOf(other)])];
  const [x, y] = [nameTerms(a, own), nameTerms(b, own)];
  if (figuresOf(a) !== figuresOf(b)) return null;
  const shared = x.filter((term) => y.includes(term));
  const words = shared.map((term) => term.replace('#', '')).join(' ');
  if (x.join() === y.join()) return says(x, one.kind) ? { how: 'same terms', score: 0.95, words } : null;
  // A partnership of another level is another partnership.
  if (one.kind === 'partnership' || shared.every(isLight)) return null;
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  const share = shared.length / new Set([...x, ...y]).size;
  if (shared.length === few.length && mayBeShort(one, few, many))
    return { how: 'longer form', score: 0.6 + 0.2 * share, words };
  return share >= 0.6 && many.length > 2 ? { how: 'like', score: 0.4 + 0.3 * share, words } : null;
}

/** A mechanism or instrument of two countries goes by a short name; of bodies only a party ("le Parti"). */
function mayBeShort({ type, kind }: KeyFacts, few: readonly Term[], many: readonly Term[]): boolean {
  if (kind === 'party') return few.join() === '#party' && many.length === 2;
  const telling = few.filter((term) => !isLight(term) && term !== `#${kind}`);
  return type !== 'body' && telling.length > 0;
}

/** "ministère russe" alone says not which. */
function says(terms: readonly Term[], kind: string | null): boolean {
  return terms.some((term) => !isLight(term)) || kind === 'partnership' || single.has(kind ?? '') || terms.length > 1;
}

function standsFor(short: string, long: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(short) && !/^\p{Lu}{2,6}$/u.test(long) && initialsOf(long).includes(latinText(short));
}

function figuresOf(name: string): string {
  return (name.match(/\d+/g) ?? []).join(' ');
}

function countriesOf({ type, country, countries }: KeyFacts): readonly string[] {
  return type === 'body' ? (country === null ? [] : [country]) : [...countries].sort();
}

function mayShareCountry(one: KeyFacts, other: KeyFacts): boolean {
  const [a, b] = [countriesOf(one), countriesOf(other)];
  return a.length === 0 || b.length === 0 || a.join() === b.join();
}

/** Two treaties of one name and two dates are two. */
function mayShareDate(one: KeyFacts, other: KeyFacts): boolean {
  if (one.dates.length === 0 || other.dates.length === 0) return true;
  return one.dates.some((a) => other.dates.some((b) => a.startsWith(b) || b.startsWith(a)));
}
