/** Two spellings in, how surely they name one person, and why. The name decides first, then country, posts and company. */

import type { Reason, Strength } from '../grouping/types.js';
import type { KeyFacts, PostHeld } from './key-facts.js';
import { matchPeople, type NameMatch } from './match-names.js';
import { latinKey } from './name-key.js';
import { hasSyllables, plainSyllable } from './person-key.js';
import { consonantsOf, soundKey } from './sound-key.js';

export type Scored = { readonly score: number; readonly strength: Strength; readonly reasons: readonly Reason[] };

/** Posts said within this many days of each other may be one tenure. */
const sameTenure = 3 * 366;
const dayMs = 86_400_000;

/** @param together both are named in one document, as two people. @returns null when nothing speaks for it. */
export function scorePeople(one: KeyFacts, other: KeyFacts, together: boolean): Scored | null {
  if (one.country !== null && other.country !== null && one.country !== other.country) return null;
  const name = nameLikeness(one, other);
  if (name === null) return null;
  const country = one.country !== null && one.country === other.country;
  const posts = comparePosts(one.posts, other.posts);
  const { score, strength } = weigh(name.how, country, posts);
  if (score === 0) return null;
  const reasons = [
    { name: `name: ${name.how}`, score: name.score },
    ...(country ? [{ name: 'same country', score: 1, words: one.country ?? '' }] : []),
    ...(posts.verdict === 'none'
      ? []
      : [{ name: `posts ${posts.verdict}`, score: posts.verdict === 'agree' ? 1 : 0, words: posts.words }]),
    ...(together ? [{ name: 'two people of one document', score: 0 }] : []),
  ];
  // Who names both in one text means two people, unless it is a slip; so it waits.
  if (together) return { score: Math.min(0.5, score - 0.3), strength: 'doubtful', reasons };
  return { score, strength, reasons };
}

type How = 'equal' | 'another order' | 'spelling' | 'longer form' | 'initials' | 'one word of it' | 'consonants';
type PostsCompared = { readonly verdict: 'agree' | 'differ' | 'none'; readonly words: string };

function weigh(how: How, country: boolean, { verdict }: PostsCompared): { score: number; strength: Strength } {
  const agree = verdict === 'agree';
  const against = verdict === 'differ' ? 0.12 : 0;
  const full = (score: number) => ({ score, strength: 'full' as const });
  const partial = (score: number) => ({ score, strength: 'partial' as const });
  const doubtful = (score: number) => ({ score: score - against, strength: 'doubtful' as const });
  if (how === 'equal') return country ? full(agree ? 0.99 : 0.96) : partial(0.9);
  if (how === 'another order') return country ? full(agree ? 0.97 : 0.92) : doubtful(agree ? 0.75 : 0.65);
  if (how === 'consonants') return country ? (agree ? full(0.9) : doubtful(0.75)) : doubtful(0.55);
  if (how === 'spelling') return country ? (agree ? full(0.88) : doubtful(0.72)) : doubtful(0.6);
  if (how === 'longer form') return country ? (verdict === 'differ' ? doubtful(0.72) : partial(0.86)) : doubtful(0.62);
  if (how === 'initials') return country && agree ? partial(0.84) : doubtful(country ? 0.6 : 0.5);
  return country && agree ? partial(0.82) : country ? doubtful(0.55) : { score: 0, strength: 'doubtful' };
}

function nameLikeness(one: KeyFacts, other: KeyFacts): { how: How; score: number } | null {
  const found = one.names.flatMap((a) => other.names.flatMap((b) => likenessOf(a, b) ?? []));
  return found.sort((x, y) => rank.indexOf(x.how) - rank.indexOf(y.how) || y.score - x.score)[0] ?? null;
}

const rank: readonly How[] = [
  'equal',
  'another order',
  'consonants',
  'spelling',
  'longer form',
  'initials',
  'one word of it',
];

function likenessOf(one: string, other: string): { how: How; score: number } | null {
  const [a, b] = [latinKey(one).split(' '), latinKey(other).split(' ')];
  if (a.join('') === b.join('')) return { how: 'equal', score: 1 };
  if (Math.min(a.length, b.length) === 1 && Math.max(a.length, b.length) > 1) return oneWordOf(a, b);
  if (isVowelless(one) !== isVowelless(other)) return byConsonants(a, b);
  const match = matchPeople(one, other);
  if (match.score < 0.7) return null;
  const initials = [...a, ...b].some((word) => word.length === 1);
  return { how: initials ? 'initials' : howOf(match, a, b), score: match.score };
}

function howOf(match: NameMatch, a: readonly string[], b: readonly string[]): How {
  if (match.reason === 'longer form') return 'longer form';
  const sounds = (words: readonly string[]) =>
    words.map((word) => (hasSyllables(word) ? soundKey(word) : plainSyllable(word))).sort();
  const sameSounds = sounds(a).join() === sounds(b).join();
  if (!sameSounds) return 'spelling';
  // Two words of one syllable in another order may be another name; three hardly.
  return a.length > 2 || a.every(hasSyllables) ? 'another order' : 'spelling';
}

/** "Lavrov" of "Sergueï Lavrov": the first or last word, by its sound. */
function oneWordOf(a: readonly string[], b: readonly string[]): { how: How; score: number } | null {
  const [[word = ''] = [], long] = a.length === 1 ? [a, b] : [b, a];
  const fits =
    word.length > 2 && [long[0] ?? '', long.at(-1) ?? ''].some((other) => soundKey(other) === soundKey(word));
  const exact = hasSyllables(word) || long.includes(word);
  return fits && exact ? { how: 'one word of it', score: 0.5 } : null;
}

/** Scripts that leave out most vowels. */
function isVowelless(name: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name);
}

function byConsonants(a: readonly string[], b: readonly string[]): { how: How; score: number } | null {
  const articles = new Set(['al', 'el', 'l', 'bn', 'ben', 'bin', 'ibn']);
  const skeleton = (words: readonly string[]) =>
    words.filter((word) => !articles.has(word)).map((word) => consonantsOf(word.replace(/^al(?=[^aeiou])/, '')));
  const [x, y] = [skeleton(a), skeleton(b)];
  return x.length > 1 && x.join() === y.join() ? { how: 'consonants', score: 0.85 } : null;
}

function comparePosts(one: readonly PostHeld[], other: readonly PostHeld[]): PostsCompared {
  if (one.length === 0 || other.length === 0) return { verdict: 'none', words: '' };
  for (const a of one) {
    const b = other.find((post) => isSamePost(a, post));
    if (b) return { verdict: 'agree', words: a.title === b.title ? a.title : `${a.title} / ${b.title}` };
  }
  return { verdict: 'differ', words: `${one[0]?.title} / ${other[0]?.title}` };
}

function isSamePost(one: PostHeld, other: PostHeld): boolean {
  const agree = <T>(a: T | null, b: T | null) => a === null || b === null || a === b;
  return (
    one.level === other.level &&
    agree(one.country, other.country) &&
    agree(one.accredited, other.accredited) &&
    daysApart(one, other) <= sameTenure
  );
}

function daysApart(one: PostHeld, other: PostHeld): number {
  if (one.from === null || other.from === null || one.to === null || other.to === null) return 0;
  const gap =
    Math.max(Date.parse(one.from), Date.parse(other.from)) - Math.min(Date.parse(one.to), Date.parse(other.to));
  return gap / dayMs;
}
