/** An act's match, kind and actor in; the party it is addressed to, or that it values, opposes or does something to, out. */

import type { Word } from '../../language/types.js';
import { countriesIn } from '../parties/countries-in.js';
import { mergeParties } from '../parties/merge-parties.js';
import { resolveParty } from '../parties/resolve-party.js';
import { nobody } from '../parties/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { isGenitive } from '../syntax/genitives.js';
import { baseRelation, dependents, headOf, spanBelow, spanOf, subtree, type Tree } from '../syntax/tree.js';
import type { ActKind, Country, Party } from '../types.js';
import { wordsAt } from './find-matters.js';
import { ownSubject } from './find-subject.js';
import type { Reading } from './types.js';

export type Recipient = { readonly party: Party; readonly addressee: Party | null; readonly how: string };

/** Kinds whose recipient is the one valued, opposed or done to. */
const towardsObject = new Set<ActKind>([
  'praise',
  'thank',
  'congratulate',
  'condole',
  'support',
  'concern',
  'criticise',
  'warn',
  'refuse',
  'protest',
  'cooperate',
  'aid',
  'yield',
  'sanction',
  'investigate',
  'mobilise',
  'coerce',
  'attack',
]);
/** Of these the other side is never the recipient unless it is named. */
const neverByDefault = new Set<ActKind>(['criticise', 'concern', 'mobilise', 'coerce', 'attack', 'investigate']);

/** Kinds by which two together speak to a third. */
const valuesAloud = new Set<ActKind>(['praise', 'congratulate', 'condole', 'support']);

export function findRecipient(reading: Reading, match: Match, kind: ActKind, actor: Party, joint: boolean): Recipient {
  if (joint) return jointRecipient(reading, match, kind, actor);
  const stated = statedRecipient(reading, match, actor);
  if (stated) return { party: stated, addressee: null, how: 'named by the verb' };
  const other = otherSide(reading, actor);
  const partners = towardsObject.has(kind) ? [] : partnersNamed(reading, match, actor, other);
  if (partners.length > 1) return { party: { ...nobody, countries: partners }, addressee: null, how: 'partners named' };
  if (!towardsObject.has(kind)) return { party: other, addressee: null, how: 'the other side' };
  return valuedParty(reading, match, kind, actor, other);
}

function jointRecipient(reading: Reading, match: Match, kind: ActKind, actor: Party): Recipient {
  const both: Party = { people: [], bodies: [], countries: actor.countries };
  const stated = statedRecipient(reading, match, actor);
  // "both called on Norland to withdraw": whom they speak to is neither of them.
  if (stated && !stated.countries.some((c) => actor.countries.includes(c)))
    return { party: stated, addressee: null, how: 'named by the verb' };
  if (!neverByDefault.has(kind) && areGuests(reading, actor))
    return { party: otherSide(reading, actor), addressee: null, how: 'their host' };
  const named =
    neverByDefault.has(kind) || kind === 'refuse'
      ? thirdParties(reading, match, actor, neverByDefault.has(kind))
      : valuedByBoth(reading, match, kind, actor);
  if (named.length > 0) return { party: { ...nobody, countries: named }, addressee: null, how: 'a third party named' };
  return { party: neverByDefault.has(kind) ? nobody : both, addressee: null, how: 'both sides' };
}

/** Several whom one host received together, and not the host. */
function areGuests({ scene: { sides, peers } }: Reading, actor: Party): boolean {
  const [host = ''] = sides;
  const isHosted = sides.length > 2 && !peers.has(sides.join());
  return isHosted && !actor.countries.includes(host) && actor.countries.every((c) => sides.includes(c));
}

/** "Both backed Norland's struggle", "ont salué le rôle du Norland": whose it is that both value, if it is no business of theirs. */
function valuedByBoth(reading: Reading, match: Match, kind: ActKind, actor: Party): Country[] {
  if (!valuesAloud.has(kind)) return [];
  const object = wordsAt(match, 'object')[0];
  if (!object) return [];
  const owners = dependents(match.tree, object, 'nmod').filter((w) => isOwner(match.tree, w));
  const spans = [object, ...owners].map((w) => spanBelow(match.tree, w, (d) => !d.deprel.startsWith('flat')));
  const named = [...new Set(spans.flatMap((span) => countriesIn(reading.scene, span)))];
  return named.some((c) => actor.countries.includes(c)) ? [] : named;
}

/** "Norland's", "of Norland", "du Norland"; "in Norland" is a place. */
function isOwner(tree: Tree, word: Word): boolean {
  return word.deprel === 'nmod:poss' || isGenitive(tree, word);
}

function statedRecipient(reading: Reading, match: Match, actor: Party): Party | null {
  for (const place of match.pattern.recipient ?? []) {
    const parties = wordsAt(match, place)
      .concat(pronounsAt(match, place))
      .map((word) => resolveParty(reading.scene, reading.talk, match.tree, word)?.party)
      .filter((p): p is Party => p !== undefined && !isSame(p, actor));
    const merged = withoutOwn(mergeParties(parties), actor);
    if (merged.countries.length > 0) return merged;
  }
  return frontedRecipient(reading, match, actor);
}

/** "Au Norland, le ministre a demandé …": to whom it is said, put in front. */
function frontedRecipient({ scene, talk }: Reading, { tree, head }: Match, actor: Party): Party | null {
  const subject = ownSubject(tree, head);
  const [first] = dependents(tree, head, 'obl', 'iobj');
  const isTo = first && dependents(tree, first, 'case').some((c) => c.lemma === 'à' || c.lemma === 'to');
  if (!subject || !isTo || first.id > subject.id || first.id > frontReach) return null;
  const party = resolveParty(scene, talk, tree, first)?.party;
  const isAddressed = party?.countries.every((c) => scene.sides.includes(c) && !actor.countries.includes(c));
  return party && party.countries.length > 0 && isAddressed ? party : null;
}

/** Words at the head of a sentence among which it stands. */
const frontReach = 6;

/** "support for Norland and the relations of both": the one addressed is never the actor himself. */
function withoutOwn(party: Party, actor: Party): Party {
  if (actor.countries.length !== 1) return party;
  return { ...party, countries: party.countries.filter((c) => !actor.countries.includes(c)) };
}

function pronounsAt(match: Match, place: string): Word[] {
  if (place !== 'object' && place !== 'iobj') return [];
  return match.tree.sentence.words.filter(
    (w) => w.head === match.head.id && ['obj', 'iobj'].includes(baseRelation(w)) && w.upos === 'PRON',
  );
}

function isSame(a: Party, b: Party): boolean {
  return a.countries.length > 0 && a.countries.every((c) => b.countries.includes(c));
}

/** The side of the contact that is not the actor's. */
export function otherSide(reading: Reading, actor: Party): Party {
  const { sides, hub, peers } = reading.scene;
  const host = sides.length > 2 && !peers.has(sides.join()) ? sides[0] : undefined;
  if (!actor.countries.some((c) => sides.includes(c))) {
    const there = hub ?? accreditedTo(reading, actor);
    return there ? { ...nobody, countries: [there] } : nobody;
  }
  // Of several guests of one host each speaks to the host.
  if (host && !actor.countries.includes(host)) return { ...nobody, countries: [host] };
  return { ...nobody, countries: sides.filter((c) => !actor.countries.includes(c)) };
}

/** An ambassador of none of the two sides speaks to the country to which the text says he is sent. */
function accreditedTo({ scene }: Reading, { people }: Party): Country | null {
  const posts = scene.mentions.people.filter((p) => people.includes(p.id)).flatMap((p) => p.posts);
  const post = posts.find((one) => one.level === 'ambassador' && !one.former && one.accredited);
  return post?.accredited ?? null;
}

function valuedParty(reading: Reading, match: Match, kind: ActKind, actor: Party, other: Party): Recipient {
  const named =
    blamed(reading, match, kind, actor) ??
    doersNamed(reading, match, kind, actor) ??
    thirdParties(reading, match, actor, neverByDefault.has(kind));
  if (named.length > 0 && neverByDefault.has(kind)) {
    return { party: { ...nobody, countries: named }, addressee: null, how: `named: ${named.join(', ')}` };
  }
  const isOther = named.some((c) => other.countries.includes(c));
  if (isOther) return { party: other, addressee: null, how: 'the other side, named' };
  if (named.length > 0) {
    return { party: { ...nobody, countries: named }, addressee: other, how: `named: ${named.join(', ')}` };
  }
  if (isApology(match)) return { party: other, addressee: null, how: 'the other side' };
  if (isToldAtSummons(reading, kind, actor)) return { party: other, addressee: null, how: 'the side summoned' };
  if (neverByDefault.has(kind)) return { party: nobody, addressee: other, how: 'nobody named' };
  return { party: other, addressee: null, how: 'the other side' };
}

/** "s'est excusé", "a présenté ses excuses": said to whoever was wronged. */
function isApology({ pattern }: Match): boolean {
  return /apolog/.test(pattern.id);
}

/** "a convoqué l'ambassadeur … Il a dénoncé des actes hostiles": whoever summons an envoy blames his country. */
function isToldAtSummons({ talk }: Reading, kind: ActKind, { countries }: Party): boolean {
  return kind === 'criticise' && talk.summoner !== null && talk.summoner.countries.join() === countries.join();
}

/** "wished to strengthen ties with A, B and C": all of a list with whom it is to be done, the other side among them. */
function partnersNamed(reading: Reading, match: Match, actor: Party, other: Party): Country[] {
  const words = ['clause', 'object', 'noun'].flatMap((place) => wordsAt(match, place));
  const below = words.flatMap((word) => subtree(match.tree, word)).filter((w) => isPartner(match.tree, w));
  const lists = below.map((w) => resolveParty(reading.scene, reading.talk, match.tree, w)?.party.countries ?? []);
  const list = lists.find((countries) => countries.length > 1) ?? [];
  const isAddressed = other.countries.some((c) => list.includes(c));
  return isAddressed && !list.some((c) => actor.countries.includes(c)) ? [...list] : [];
}

/** "with B", "avec B". */
export function isPartner(tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'case').some((c) => c.lemma === 'with' || c.lemma === 'avec');
}

/** "l'attaque menée par X contre Y": X did it, whoever else is named. */
function blamed(reading: Reading, match: Match, kind: ActKind, actor: Party): Country[] | null {
  if (!neverByDefault.has(kind)) return null;
  const words = wordsAt(match, 'object').flatMap((w) => subtree(match.tree, w));
  const doers = words.filter((w) =>
    dependents(match.tree, w, 'case').some((c) => c.lemma === 'par' || c.lemma === 'by'),
  );
  const named = doers.flatMap((w) =>
    countriesIn(
      reading.scene,
      spanBelow(match.tree, w, (d) => baseRelation(d) === 'acl'),
    ),
  );
  const found = [...new Set(named)].filter((c) => !actor.countries.includes(c));
  return found.length > 0 ? found : null;
}

/** "concern over the remarks of Norland's envoy", "mécontentement devant les propos tenus par": whose doing it is. */
function doersNamed({ scene }: Reading, match: Match, kind: ActKind, actor: Party): Country[] | null {
  if (kind !== 'concern') return null;
  const matters = (match.pattern.matter ?? []).filter((place) => place.includes(':'));
  const words = matters.flatMap((place) => wordsAt(match, place)).filter((w) => isOneOf(w, scene.words.doings));
  const phrases = words.map((w) => spanBelow(match.tree, w, (d) => isPlace(match.tree, d, false)));
  const named = phrases.flatMap((span) => countriesIn(scene, span));
  const found = [...new Set(named)].filter((c) => !actor.countries.includes(c));
  return found.length === 1 ? found : null;
}

/** "the attack on Norland", "the situation in Norland": who suffers it or where it is, and nobody blamed. */
function isPlace(tree: Tree, word: Word, isBlame: boolean): boolean {
  const words = isBlame ? sufferedWords : placeWords;
  return dependents(tree, word, 'case').some((c) => words.has(c.lemma));
}

/** "the killing of Norlanders": they are not blamed for it. */
function isVictim({ scene }: Reading, tree: Tree, word: Word): boolean {
  const noun = headOf(tree, word);
  // "le lâche assassinat": the parser may hang the noun on a word of judgement.
  const names = noun ? [noun, ...dependents(tree, noun, 'nmod', 'flat')] : [];
  return names.some((n) => isOneOf(n, scene.words.harms)) && isOwner(tree, word);
}

/** Where and when: "in the spirit of the Movement" values no Movement. */
const placeWords: ReadonlySet<string> = new Set([
  ...['in', 'at', 'within', 'near', 'inside', 'during', 'after', 'before', 'under', 'amid'],
  ...['en', 'dans', 'lors', 'pendant', 'après', 'avant', 'sous', 'chez'],
]);

/** Also what something was done to: "the attack on Norland". */
const sufferedWords: ReadonlySet<string> = new Set([
  ...placeWords,
  'on',
  'into',
  'toward',
  'towards',
  'against',
  'sur',
  'contre',
  'à',
]);

/** Countries named in what is valued, without its relative clauses, the actor's own left out. */
function thirdParties(reading: Reading, match: Match, actor: Party, isBlame: boolean): Country[] {
  const places = ['object', 'clause', 'noun', 'obl'].map((place) => wordsAt(match, place));
  const heads = places.find((words) => words.length > 0) ?? [];
  const spans = heads.map((h) =>
    spanOf(
      subtree(
        match.tree,
        h,
        (d) =>
          ['acl', 'advcl', 'parataxis'].includes(baseRelation(d)) ||
          isPlace(match.tree, d, isBlame) ||
          (isBlame && isVictim(reading, match.tree, d)),
      ),
    ),
  );
  const all = spans.flatMap((span) => countriesIn(reading.scene, span));
  return [...new Set(all)].filter((c) => !actor.countries.includes(c));
}
