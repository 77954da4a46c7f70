/** A verb that tells a contact in; who does it and with whom out. */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import { findSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { isGenitive } from '../syntax/genitives.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import { asActive, type VerbGroup } from '../syntax/verb-group.js';
import type { ParticipantRole } from '../types.js';
import { bothBefore } from './both-before.js';
import { firstNamed, hasCase, type Named, namedIn, peopleOfSides, resolveSides, sidesOf } from './find-sides.js';
import {
  agentsBehind,
  antecedent,
  isObject,
  lostPartners,
  partnersBefore,
  partnersNear,
  whomBefore,
} from './lost-partners.js';
import { meantSides } from './meant-sides.js';
import { clauseBehind, isMeanwhile } from './stretch.js';
import type { ContactEntry, ContactWords, Side } from './types.js';
import { withoutSenders } from './without-senders.js';

/** Who does it, and the others; [host side, guest side] also where the verb is passive. */
export function sidesOfVerb(
  reading: Reading,
  words: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
): [Side[], Side[]] {
  const [doer, other]: [ParticipantRole, ParticipantRole] = [
    entry.subject ?? 'unspecified',
    entry.object ?? 'unspecified',
  ];
  const isPassive = group.passive || isBareParticiple(tree, group);
  const [front, behind]: [ParticipantRole, ParticipantRole] = isPassive ? [other, doer] : [doer, other];
  if (entry.carried) return [carriedSides(reading, tree, group), []];
  if (entry.each && group.reflexive) return [inTurn(reading, words, tree, group, front), []];
  // "the points discussed by A and B".
  if (entry.mutual && entry.with && group.passive)
    return [sidesOf(reading, agentsBehind(reading, words, tree, group.head), 'unspecified'), []];
  const first = frontSides(reading, words, tree, group, front);
  if (entry.there) return [first, []];
  const second = meantSides(reading, words, entry, tree, group, first, behind);
  const others = second ?? behindSides(reading, words, entry, tree, group, behind);
  return [first, withoutSenders(reading, words, tree, group.head, others)];
}

/** « se sont succédé A, B et C », « A et B se sont succédé »: those who came one after the other, wherever they stand. */
function inTurn(reading: Reading, words: ContactWords, tree: Tree, { head }: VerbGroup, role: ParticipantRole): Side[] {
  const before = firstNamed(reading, tree, tree.sentence.words.slice(0, head.id - 1), words.beside);
  const behind = firstNamed(reading, tree, clauseBehind(tree, head), words.beside);
  const came = before.length > 1 ? before : behind;
  return came.length > 1 ? sidesOf(reading, came, role) : [];
}

/** "a tour that took him to Lima": whoever is the object; a pronoun means the one whom the sentence has named. */
function carriedSides(reading: Reading, tree: Tree, { head, passive }: VerbGroup): Side[] {
  const [object] = passive ? dependents(tree, head, 'nsubj:pass') : dependents(tree, head, 'obj', 'iobj', 'expl:comp');
  if (object?.upos !== 'PRON') return object ? resolveSides(reading, tree, [object], 'guest') : [];
  const before = namedIn(reading, tree.sentence.words.slice(0, object.id - 1)).at(-1);
  return before ? sidesOf(reading, [before], 'guest') : resolveSides(reading, tree, [object], 'guest');
}

/** "trois ambassadeurs": counted and not named. */
export function isGroup(envoys: readonly string[], tree: Tree, word: Word): boolean {
  // Parsers may hang the number on the day before it: "a reçu mardi trois ambassadeurs".
  const isNumber = tree.sentence.words.slice(Math.max(0, word.id - 4), word.id - 1).some((w) => w.upos === 'NUM');
  const isCounted = isNumber || dependents(tree, word, 'det').some((d) => d.feats.Definite === 'Ind');
  return isCounted && word.feats.Number === 'Plur' && isOneOf(word, envoys);
}

/** "reçu par le président": a participle alone, as headlines have it. */
function isBareParticiple(tree: Tree, { head }: VerbGroup): boolean {
  // "had talks with A and called on B": taken for a participle behind "had".
  const first = head.deprel === 'conj' ? headOf(tree, head) : undefined;
  if (first?.upos === 'VERB' && dependents(tree, first, 'nsubj').length > 0) return false;
  return head.feats.VerbForm === 'Part' && head.feats.Tense === 'Past' && dependents(tree, head, 'aux').length === 0;
}

function frontSides(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  group: VerbGroup,
  role: ParticipantRole,
): Side[] {
  const isAsked = (verb: Word) => isOneOf(verb, words.proposed); // "a invité B à venir": B is to come
  const patient = dependents(tree, group.head, 'nsubj:pass');
  const meanwhile = namedMeanwhile(reading, tree, group.head);
  if (meanwhile.length > 0) return sidesOf(reading, meanwhile, role);
  const both = bothBefore(reading, tree, group.head);
  if (both.length > 0) return sidesOf(reading, both, role);
  const subject = patient[0] ?? findSubject(tree, asActive(group), isAsked)?.word;
  const own = subject && subject.id !== group.head.id ? subjectSides(reading, tree, group, subject, role) : [];
  const two = subject && peopleOfSides(own).length === 0 ? twoNamedBefore(reading, tree, subject) : [];
  const list = listBefore(reading, tree, group.head);
  if (list.length > peopleOfSides(own).length) return sidesOf(reading, list, role);
  if (own.length > 0 || two.length > 0) return two.length > 0 ? sidesOf(reading, two, role) : own;
  if (subject && isGroup(words.envoys, tree, subject)) return [];
  // « l'accueil réservé à la délégation, qui s'est rendue à Lima » : nobody is named.
  const led = subject?.feats.PronType === 'Rel' ? tree.sentence.words.slice(0, subject.id - 1) : [];
  if (led.slice(-ledReach).some((w) => isOneOf(w, words.delegations)))
    return reading.talk.single ? [{ party: { ...reading.talk.single, people: [] }, role }] : [];
  const before = lastBefore(reading, words, tree, group.head, subject === undefined);
  if (before.length > 0) return sidesOf(reading, before, role);
  return reading.talk.single ? [{ party: reading.talk.single, role }] : [];
}

/** « tandis qu'à Lima le ministre, A, accueillait B »: where the tree lost the subject, who stands between the word that opens the clause and its verb. */
function namedMeanwhile(reading: Reading, tree: Tree, verb: Word): Named[] {
  const opens = dependents(tree, verb, 'mark').find((d) => isMeanwhile(tree, d, verb));
  if (!opens || dependents(tree, verb, 'nsubj').length > 0) return [];
  return namedIn(reading, tree.sentence.words.slice(opens.id, verb.id - 1)).slice(-1);
}

/** Words between a delegation and what is told of it: "la délégation du groupe d'amitié, qui". */
const ledReach = 8;

/** Where the parser lost the subject: whoever was named last, or "the president of A and the minister of B", who open the sentence. */
function lastBefore(reading: Reading, { beside }: ContactWords, tree: Tree, verb: Word, isLost: boolean): Named[] {
  const before = tree.sentence.words.slice(0, verb.id - 1);
  const pair = isLost ? firstNamed(reading, tree, before, beside) : [];
  const last = namedIn(reading, before).at(-1);
  const isWhole = pair.length > 1 && pair.at(-1)?.span[1] === last?.span[1];
  return isWhole ? pair : last ? [last] : [];
}

/** « Ce dernier, qui séjourne à Lima, a rappelé » : where the tree makes one clause of both, whoever stands before the pronoun. */
function subjectSides(reading: Reading, tree: Tree, { head }: VerbGroup, subject: Word, role: ParticipantRole): Side[] {
  const sides = resolveSides(reading, tree, [subject], role);
  if (sides.length > 0 || subject.upos !== 'PRON') return sides;
  const before = tree.sentence.words[subject.id - 3];
  const isBefore = before?.head === head.id && tree.sentence.words[subject.id - 2]?.form === ',';
  return isBefore ? resolveSides(reading, tree, [before], role) : [];
}

/** "A, B and C met": three and more who open the sentence before its verb, whatever the tree makes of them. */
function listBefore(reading: Reading, tree: Tree, verb: Word): Named[] {
  const before = tree.sentence.words.slice(0, verb.id - 1);
  const named = namedIn(reading, before);
  const list = firstNamed(reading, tree, before, []);
  const [first, last] = [list[0], list.at(-1)];
  const start = before.find((w) => w.upos !== 'DET' && w.upos !== 'PUNCT')?.start ?? 0;
  const isFirst = first && (first.span[0] <= start || isCountedFirst(before, first));
  if (!isFirst || !last || list.length < 3 || list.length < named.length) return [];
  const isPeople = list.every(({ party }) => party.people.length > 0);
  const gap = before.filter((w) => w.start >= last.span[1]);
  return isPeople && gap.every((w) => w.upos === 'AUX' || w.upos === 'PRON' || w.form === ',') ? list : [];
}

/** « Les trois ministres, A, B et C, »: how many they are, and then who. */
function isCountedFirst(before: readonly Word[], { span }: Named): boolean {
  const opening = before.filter((w) => w.end <= span[0]);
  const isCount = opening[0]?.upos === 'DET' && opening.some((w) => w.upos === 'NUM');
  return isCount && opening.every((w) => w.upos !== 'VERB' && w.upos !== 'AUX');
}

/** "A had raised it with B when they met": the two of two countries whom the sentence has named. */
function twoNamedBefore(reading: Reading, tree: Tree, subject: Word): Named[] {
  if (!reading.scene.words.pronouns.plural.includes(subject.form.toLowerCase())) return [];
  const before = namedIn(reading, tree.sentence.words.slice(0, subject.id - 1));
  const people = before.filter((n) => n.party.people.length > 0);
  return people.length === 2 && new Set(people.flatMap((n) => n.party.countries)).size === 2 ? people : [];
}

function behindSides(
  reading: Reading,
  words: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
  role: ParticipantRole,
): Side[] {
  if (entry.kind === 'visit') return [];
  const prepositions = [...(entry.with ?? words.company), ...words.agents];
  const hung = dependents(tree, group.head, 'obj', 'obl', 'iobj', 'nsubj').filter(
    (d) => d.id > group.head.id && (isObject(tree, d) || hasCase(tree, d, prepositions)),
  );
  const own = resolveSides(reading, tree, [...hung, ...antecedent(tree, group.head)], role);
  const opening = entry.with && own.length === 0 ? partnersBefore(reading, words, tree, group.head) : [];
  if (opening.length > 0) return sidesOf(reading, opening, role);
  const whom = own.length === 0 ? whomBefore(reading, tree, group.head) : null;
  if (whom) return sidesOf(reading, [whom], role);
  const lost = own.length === 0 && entry.direct ? lostPartners(reading, words, tree, group.head, entry) : [];
  if (lost.length > 0) return sidesOf(reading, lost, role);
  const isLost = entry.direct && group.passive && peopleOfSides(own).length === 0;
  if (entry.direct && !isLost) {
    const people = own.filter((side) => side.party.people.length > 0);
    return people.length > 0
      ? people
      : resolveSides(
          reading,
          tree,
          hung.filter((d) => isOfficial(reading, words, d)),
          role,
        );
  }
  const isHost = entry.subject === 'host' && !entry.things;
  if (own.length === 0 && isHost && hung.some((d) => isThing(reading, words, tree, d))) return [];
  const near = sidesOf(reading, partnersNear(reading, words, entry, tree, group), role);
  // "were presented to President A by the ambassadors of B and C".
  if (entry.kind === 'ceremony' && group.passive && peopleOfSides(own).length === 0) return [...own, ...near];
  return own.length === 0 || peopleOfSides(near).length > peopleOfSides(own).length ? near : own;
}

/** "receiving the vehicles on behalf of Minister A": nobody is received; "members of the delegation" are somebody. */
function isThing(reading: Reading, words: ContactWords, tree: Tree, word: Word): boolean {
  const isSomebody = isOfficial(reading, words, word) || isGroup(words.envoys, tree, word);
  const isOf = dependents(tree, word, 'nmod').some((d) => isGenitive(tree, d));
  // « a reçu le lendemain le président » : the day, an object to some parsers.
  const isDay = reading.dates.some((d) => overlaps(d.span, [word.start, word.end]));
  return word.upos === 'NOUN' && isObject(tree, word) && !isSomebody && !isOf && !isDay;
}

/** "avec son homologue péruvien", "a delegation from Peru": somebody whom the text does not name. */
function isOfficial({ scene }: Reading, { delegations }: ContactWords, word: Word): boolean {
  if (isOneOf(word, delegations)) return true;
  return scene.mentions.titles.some((t) => t.country !== null && overlaps(t.span, [word.start, word.end]));
}
