/** One sentence in; each place where it speaks of a contact out, with who, when, where and in what state. */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import { findSubject } from '../acts/find-subject.js';
import { readingOf } from '../acts/reading-of.js';
import type { Reading } from '../acts/types.js';
import { resolveParty } from '../parties/resolve-party.js';
import { partyOfPerson } from '../parties/resolved.js';
import { noTalk } from '../parties/types.js';
import { baseRelation, dependents, type Tree } from '../syntax/tree.js';
import { asActive, verbGroup } from '../syntax/verb-group.js';
import type { Party, Post } from '../types.js';
import { addChained } from './add-chained.js';
import { addInTurn } from './add-in-turn.js';
import { addListed } from './add-listed.js';
import { dropHouses } from './drop-houses.js';
import { dropJourneys } from './drop-journeys.js';
import { dropOccasions } from './drop-occasions.js';
import { eachDay } from './each-day.js';
import { eachOther } from './each-other.js';
import { eachPlace } from './each-place.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import { heldAside } from './held-aside.js';
import { homeAddressed } from './home-addressed.js';
import { lastAndNext } from './last-and-next.js';
import { namePairs } from './name-pairs.js';
import { verbAbove } from './noun-grade.js';
import { onOwnDays } from './own-legs.js';
import { setAside } from './set-aside.js';
import { sittingsAgain } from './sittings-again.js';
import { tellAwaiting } from './tell-awaiting.js';
import { tellDelegates } from './tell-delegates.js';
import { tellFirst } from './tell-first.js';
import { tellFollowing } from './tell-following.js';
import { tellInvitation } from './tell-invitation.js';
import { tellInvited } from './tell-invited.js';
import { tellNoun } from './tell-noun.js';
import { tellStandingIn } from './tell-standing-in.js';
import { holdsStay, tellStay } from './tell-stay.js';
import { tellVerb } from './tell-verb.js';
import { tellWhile } from './tell-while.js';
import { thereToo } from './there-too.js';
import { toldByPronoun } from './told-by-pronoun.js';
import type { ContactWords, Telling } from './types.js';
import { onSameDay, opensWhere } from './where-clauses.js';
import { withGuest } from './with-guest.js';

/** All tellings of a document, in order; "il" and "sa visite" mean whoever was the subject last. */
export function tellContacts(reading: Reading, words: ContactWords): Telling[] {
  let single: Party | null = null;
  const tellings = reading.scene.trees.flatMap((tree) => {
    const now = readingOf(reading, reading.scene, noTalk(single));
    const subject = subjectOf(now, tree) ?? single;
    const own = tellSentence(now, words, tree, subject);
    single = guestOf(now, own) ?? (isOfState(now, tree) ? (single ?? subject) : subject);
    return own;
  });
  const dated = toldByPronoun(reading, words, thereToo(reading, words, namePairs(reading, words, tellings)));
  const whole = dropOccasions(words, sittingsAgain(reading, dated));
  const own = dropJourneys(reading, dropHouses(words, whole));
  return addInTurn(reading, words, addListed(reading, words, addChained(reading, words, own)));
}

/** "Norland is the last stop of his tour. He …": a country that is named is nobody whom a pronoun means. */
function isOfState({ scene }: Reading, tree: Tree): boolean {
  const root = tree.sentence.words.find((w) => w.head === 0);
  const [named] = root ? dependents(tree, root, 'nsubj') : [];
  return scene.mentions.countries.some(
    (c) => c.form === 'name' && named !== undefined && overlaps(c.span, [named.start, named.end]),
  );
}

/** "A was in Lima. She was received by B": who was there, whatever the parser takes for the subject. */
function guestOf({ scene }: Reading, tellings: readonly Telling[]): Party | null {
  const stays = tellings
    .filter(({ because }) => because === 'contact.stay')
    .flatMap(({ sides }) => peopleOfSides(sides));
  const [guest, ...more] = new Set(stays);
  return guest && more.length === 0 ? partyOfPerson(scene, guest) : null;
}

/** @param subject of the sentence, or of the last that had one. */
function tellSentence(reading: Reading, words: ContactWords, tree: Tree, subject: Party | null): Telling[] {
  const inside = readingOf(reading, reading.scene, noTalk(subject));
  const told: Telling[] = [];
  for (const word of tree.sentence.words) {
    if (word.upos === 'VERB') {
      const here = opensWhere(tree, word) || isOfSubject(tree, word) ? inside : reading;
      told.push(...tellVerb(here, words, tree, word).map((telling) => onSameDay(tree, word, telling, told)));
      told.push(...tellDelegates(reading, words, tree, word));
      told.push(...tellFirst(inside, words, tree, word), ...tellAwaiting(reading, words, tree, word, told));
    }
    if (word.upos === 'NOUN' || word.upos === 'PROPN' || isStanding(word)) {
      const invited = [...tellInvited(inside, words, tree, word), ...tellInvitation(inside, words, tree, word)];
      const own = invited.length > 0 ? invited : tellSet(inside, words, tree, word);
      const dated = own.map((telling) => onSameDay(tree, verbAbove(tree, word), telling, told));
      told.push(...dated, ...tellFollowing(words, tree, word, told));
    }
    if (told.length === 0 || told.at(-1)?.span[0] !== word.start)
      told.push(...tellStandingIn(reading, words, tree, word));
    if (word.upos === 'PROPN') told.push(...tellWhile(inside, words, tree, word));
    if (holdsStay(tree)) told.push(...tellStay(inside, words, tree, word));
  }
  const dated = onOwnDays(reading, words, tree, told);
  const whole = dated.map((telling) => homeAddressed(reading, withGuest(reading, tree, telling)));
  const isOwn = (telling: Telling) => !isAtHome(reading, telling) && !isTourOfBoth(words, telling);
  const kept = whole.filter((telling) => isOwn(telling) && !whole.some((visit) => isHosting(telling, visit)));
  return kept
    .flatMap((telling, _, all) => eachPlace(reading, tree, telling, all))
    .flatMap((telling) => eachDay(reading, tree, telling))
    .flatMap((telling) => eachOther(inside, words, tree, telling));
}

/** What a noun tells, with its last and its next sitting, or the day for which it had been set. */
function tellSet(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Telling[] {
  const own = heldAside(reading, words, tree, noun, tellNoun(reading, words, tree, noun));
  const told = lastAndNext(reading, words, tree, noun, own);
  return setAside(reading, words, tree, noun, told);
}

/** "A said that she had met B": the pronoun of a clause below means whom its sentence is about. */
function isOfSubject(tree: Tree, verb: Word): boolean {
  const [subject] = dependents(tree, verb, 'nsubj');
  return verb.head !== 0 && baseRelation(verb) !== 'conj' && subject?.feats.PronType === 'Prs';
}

/** "The first was held in Lima": an adjective that stands for its noun. */
function isStanding(word: Word): boolean {
  return word.upos === 'ADJ' && baseRelation(word) === 'nsubj';
}

/** "L'ambassadrice du Chili au Pérou s'est rendue au ministère": who is accredited to a country does not visit it by going to an office. */
function isAtHome({ scene }: Reading, telling: Telling): boolean {
  if (telling.kind !== 'visit') return false;
  const place = telling.place?.country ?? null;
  const people = peopleOfSides(telling.sides).map((id) => scene.mentions.people.find((p) => p.id === id));
  const isSent = ({ level, accredited }: Post) => level === 'ambassador' || accredited !== null;
  const isHere = (post: Post) =>
    post.accredited === place || (isSent(post) && !post.accredited && place === scene.home);
  const isPosted = (post: Post) => !post.former && (place ? isHere(post) : isSent(post));
  return people.length > 0 && people.every((p) => p?.posts.some(isPosted));
}

/** « sera l'hôte, les 7 et 8 novembre, de A, attendu pour une visite »: several days that are still to come are those of the visit. */
function isHosting(telling: Telling, { kind, date, status, sides }: Telling): boolean {
  const isSame = telling.date === date && date?.includes('/') === true;
  const isAhead = telling.status === 'planned' && status === 'planned';
  const guests = peopleOfSides(sides);
  return kind === 'visit' && telling.kind === 'meeting' && isSame && isAhead && sharesAny(telling, guests);
}

function sharesAny({ sides }: Telling, people: readonly string[]): boolean {
  return peopleOfSides(sides).some((id) => people.includes(id));
}

/** "The two leaders will visit a factory in Lima": guest and host together. */
function isTourOfBoth({ verbs }: ContactWords, { kind, because, sides, place }: Telling): boolean {
  const countries = countriesOfSides(sides);
  const isOfHost = place === null || countries.includes(place.country ?? '');
  return kind === 'visit' && countries.length > 1 && isOfHost && verbs.some(({ id }) => id === because);
}

/** The person or country that is the subject of the sentence. */
function subjectOf(reading: Reading, tree: Tree): Party | null {
  const root = tree.sentence.words.find((w) => w.head === 0);
  if (!root) return null;
  const subject = findSubject(tree, asActive(verbGroup(tree, root)), () => false);
  const resolved = subject && resolveParty(reading.scene, reading.talk, tree, subject.word);
  return resolved && !resolved.plural && resolved.party.countries.length <= 1 ? resolved.party : null;
}
