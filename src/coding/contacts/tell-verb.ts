/** A verb in; the contact that it tells out, null when it tells none. */

import type { Word } from '../../language/types.js';
import { findSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/match-patterns.js';
import { baseRelation, conjuncts, dependents, headOf, subtree, type Tree } from '../syntax/tree.js';
import { type VerbGroup, verbGroup } from '../syntax/verb-group.js';
import type { ParticipantRole } from '../types.js';
import { looksBack, verbStatus } from './contact-status.js';
import { verbEntries } from './entries-of.js';
import {
  countriesOfSides,
  firstNamed,
  hasCase,
  type Named,
  namedIn,
  peopleOfSides,
  resolveSides,
  sidesOf,
} from './find-sides.js';
import { formOf, nounEntry } from './noun-entry.js';
import { clauseAround, clauseBehind } from './stretch.js';
import type { ContactEntry, ContactWords, Side, Telling } from './types.js';
import { dateOf, openWeekday, placeOf } from './when-and-where.js';

export function tellVerb(reading: Reading, words: ContactWords, tree: Tree, verb: Word): Telling[] {
  if (verb.upos !== 'VERB' || isQuality(reading, tree, verb)) return [];
  const group = voiceOf(verbGroup(tree, verb));
  const entry = verbEntries(words, verb).find((e) => holds(reading, words, e, group, tree));
  const status = entry && (entry.awaited ? 'planned' : verbStatus(words, tree, group));
  if (!entry || !status) return [];
  if (entry.both) return status === 'held' ? tellTogether(reading, words, entry, tree, group) : [];
  const [doers, others] = sidesOfVerb(reading, words, entry, tree, group);
  if (entry.party && others.length === 0 && !isEnough(entry, tree, group, doers)) return [];
  const telling = shape(reading, words, entry, tree, group);
  if (entry.asked && !(status === 'proposed' && telling.place)) return [];
  const clause = clauseAround(tree, verb);
  const isApart = clause.some((w) => isOneOf(w, words.apart));
  const isOne = !isApart && clause.some((w) => isOneOf(w, words.together));
  const groups = isOne ? [others] : partnersApart(entry, others, isApart);
  return groups.map((partners) => ({
    ...telling,
    status,
    sides: [...doers, ...partners],
  }));
}

/** Whoever the clause names, where they are of two countries: who signed and who looked on were there. */
function tellTogether(
  reading: Reading,
  words: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
): Telling[] {
  const people = namedIn(reading, clauseAround(tree, group.head)).filter((n) => n.party.people.length > 0);
  const sides = sidesOf(reading, people, 'unspecified');
  if (countriesOfSides(sides).length !== 2) return [];
  return [{ ...shape(reading, words, entry, tree, group), status: 'held', sides }];
}

/** "a visiting delegation", "told visiting Foreign Minister A": what somebody is like, and no news. */
function isQuality({ scene }: Reading, tree: Tree, verb: Word): boolean {
  if (verb.deprel === 'amod') return true;
  const next = tree.sentence.words[verb.id];
  const isBareGerund = verb.form.endsWith('ing') && dependents(tree, verb, 'aux', 'mark', 'case').length === 0;
  return isBareGerund && next !== undefined && scene.mentions.titles.some((t) => t.span[0] === next.start);
}

/** "s'est entretenue" is no passive, whatever the parser says. */
function voiceOf(group: VerbGroup): VerbGroup {
  return group.reflexive ? { ...group, passive: false } : group;
}

/** "A et B se sont entretenus": both sides are the subject. "Le chargé d'affaires a été convoqué": the host goes without saying. */
function isEnough(entry: ContactEntry, tree: Tree, group: VerbGroup, doers: readonly Side[]): boolean {
  const patient = dependents(tree, group.head, 'nsubj:pass')[0];
  if (group.passive && patient && patient.upos !== 'PRON' && doers[0]?.role === 'guest') return true;
  if (entry.mutual) return peopleOfSides(doers).length > 1 && countriesOfSides(doers).length > 1;
  // "The ministers welcomed the plan": who is received has to be told.
  return !entry.direct && (group.reflexive || !entry.with) && countriesOfSides(doers).length > 1;
}

function shape(
  reading: Reading,
  words: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
): Omit<Telling, 'sides' | 'status'> {
  const clause = clauseAround(tree, group.head);
  const isRemote = entry.kind === 'meeting' && clause.some((w) => tellsRemote(words, tree, w));
  const kind = isRemote ? 'call' : entry.kind;
  return {
    kind,
    loose: (entry.loose ?? false) && !isRemote,
    form: kind === 'visit' ? formOf(words, tree, group.head) : null,
    date: dateOf(reading, words, tree, clause, group.head),
    weekday: openWeekday(reading, clause),
    place: placeOf(reading, words, tree, clause, kind),
    grade: isNews(tree, group.head) ? 'told' : 'named',
    further: dependents(tree, group.head, 'advmod', 'obl').some((d) => isOneOf(d, words.further)),
    back: looksBack(words, tree, group.head),
    topic: false,
    attended: false,
    occasion: false,
    sentence: tree.index,
    span: group.span,
    because: entry.id,
  };
}

/** "par téléphone", "en ligne". */
function tellsRemote({ remote }: ContactWords, tree: Tree, word: Word): boolean {
  const before = tree.sentence.words[word.id - 2]?.form.toLowerCase();
  return isOneOf(word, remote) || remote.includes(`${before} ${word.form.toLowerCase()}`);
}

function holds(reading: Reading, words: ContactWords, entry: ContactEntry, group: VerbGroup, tree: Tree): boolean {
  const { head } = group;
  if ((entry.reflexive ?? false) !== group.reflexive || (entry.finite && group.form !== 'finite')) return false;
  if (entry.wants && !subtree(tree, head).some((w) => isNounOrHead(w, head) && isOneOf(w, entry.wants ?? [])))
    return false;
  const whereTo = entry.place ? clauseBehind(tree, head).filter((d) => hasCase(tree, d, entry.place ?? [])) : null;
  if (whereTo && !whereTo.some((d) => !isOneOf(d, entry.without ?? []))) return false;
  if (entry.things)
    return (entry.both ? tree.sentence.words : ownClause(tree, head)).some((w) => isOneOf(w, entry.things ?? []));
  if (entry.with && group.passive) return false;
  if (entry.without && dependents(tree, head, 'obj').some((d) => isOneOf(d, entry.without ?? []))) return false;
  if (entry.kind === 'visit' && dependents(tree, head, 'obj').some((d) => d.feats.PronType === 'Prs')) return false;
  if (entry.awaited && !group.passive) return false;
  const isMutual = entry.mutual === true && isOfSeveral(tree, head);
  if (entry.direct && !isMutual && !isAlone(reading, words, tree, group, entry)) return false;
  return !entry.party || !carriesNoun(reading, words, tree, head);
}

/** "A and B discussed". */
function isOfSeveral(tree: Tree, verb: Word): boolean {
  return dependents(tree, verb, 'nsubj').some((d) => conjuncts(tree, d).length > 1);
}

/** "was talking to the envoy, who called on him": another verb says nothing of how they talked. */
function isNounOrHead(word: Word, head: Word): boolean {
  return word.id === head.id || word.upos !== 'VERB';
}

/** The clause up to an infinitive that says what for: "a été reçu afin de présenter ses lettres" is a reception. */
function ownClause(tree: Tree, head: Word): readonly Word[] {
  const clause = clauseAround(tree, head);
  const end = clause.findIndex((w) => w.id > head.id && w.upos === 'VERB' && w.feats.VerbForm === 'Inf');
  return end < 0 ? clause : clause.slice(0, end);
}

/** "called the minister", "called on the king", "was hosted by the king"; not "called on the king to act", "called it a crime". */
function isAlone(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  { head, passive }: VerbGroup,
  entry: ContactEntry,
): boolean {
  const opened = dependents(tree, head, 'xcomp', 'ccomp', 'advcl').filter((d) => d.id > head.id);
  // "called on the king to act"; what names those called on is no clause, whatever the parser says.
  if (entry.plain && opened.some((d) => !entry.with || d.upos === 'VERB' || d.upos === 'AUX')) return false;
  const prepositions = entry.with ?? (passive ? words.agents : undefined);
  // "was hosted to lunch by the minister": the doer may hang on what lies between.
  const hung = passive && prepositions ? clauseBehind(tree, head) : objectsBehind(tree, head);
  const isThere = hung.some((d) => (prepositions ? hasCase(tree, d, prepositions) : isObject(tree, d)));
  return isThere || antecedent(tree, head).length > 0 || lostPartners(reading, words, tree, head, entry).length > 0;
}

/** Prepositions of which the first behind the verb brings in whom it was done with. */
function bringsPartner({ upon }: ContactWords, { with: all = [] }: ContactEntry): readonly string[] {
  return all.length === 1 || all.every((word) => upon.includes(word)) ? all : [];
}

/** "discussed trade with Minister A": the tree hangs A on the trade; not "discussed the talks with A". */
function lostPartners(reading: Reading, words: ContactWords, tree: Tree, head: Word, entry: ContactEntry): Named[] {
  const brings = bringsPartner(words, entry);
  const behind = clauseBehind(tree, head);
  const at = behind.findIndex((w) => brings.includes(w.lemma));
  const first = firstNamed(reading, tree, behind.slice(at + 1), words.beside);
  const opens = first[0]?.span[0] === behind.find((w, i) => i > at && w.upos !== 'DET')?.start;
  const isOfTalks = behind.slice(0, Math.max(at, 0)).some((w) => nounEntry(words, tree, w) !== undefined);
  return at >= 0 && opens && !isOfTalks ? first.filter((n) => n.party.people.length > 0) : [];
}

function objectsBehind(tree: Tree, head: Word): readonly Word[] {
  return dependents(tree, head, 'obj', 'iobj', 'obl').filter((d) => d.id > head.id);
}

/** Of two objects the parser takes the first for whom it was done to: "welcomed the President of Chile at State House". */
function isObject(tree: Tree, word: Word): boolean {
  return baseRelation(word) === 'obj' || (baseRelation(word) === 'iobj' && !hasAnyCase(tree, word));
}

/** "a reçu un appel", "a rencontré un message": the noun behind the verb tells the contact. */
function carriesNoun(reading: Reading, words: ContactWords, tree: Tree, verb: Word): boolean {
  const behind = clauseBehind(tree, verb);
  const first = namedIn(reading, behind)[0]?.span[0] ?? Number.POSITIVE_INFINITY;
  const objects = [...dependents(tree, verb, 'obj'), ...behind.filter((w) => w.end <= first && w.upos === 'NOUN')];
  return objects.some((w) => nounEntry(words, tree, w) !== undefined && !hasAnyCase(tree, w) && w.id > verb.id);
}

function hasAnyCase(tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'case').length > 0;
}

/** Who does it, and the others; [host side, guest side] also where the verb is passive. */
function sidesOfVerb(
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
  const first = frontSides(reading, words, tree, group, front);
  return [first, behindSides(reading, words, entry, tree, group, behind)];
}

/** "reçu par le président": a participle alone, as headlines have it. */
function isBareParticiple(tree: Tree, { head }: VerbGroup): boolean {
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
  const subject = patient[0] ?? findSubject(tree, { ...group, passive: false }, isAsked)?.word;
  const own = subject && subject.id !== group.head.id ? resolveSides(reading, tree, [subject], role) : [];
  const two = subject && peopleOfSides(own).length === 0 ? twoNamedBefore(reading, tree, subject) : [];
  if (own.length > 0 || two.length > 0) return two.length > 0 ? sidesOf(reading, two, role) : own;
  const before = namedIn(reading, tree.sentence.words.slice(0, group.head.id - 1)).at(-1);
  if (before) return sidesOf(reading, [before], role);
  return reading.talk.single ? [{ party: reading.talk.single, role }] : [];
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
  const whom = own.length === 0 ? whomBefore(reading, tree, group.head) : null;
  if (whom) return sidesOf(reading, [whom], role);
  const lost = own.length === 0 && entry.direct ? lostPartners(reading, words, tree, group.head, entry) : [];
  if (lost.length > 0) return sidesOf(reading, lost, role);
  const isLost = entry.direct && group.passive && peopleOfSides(own).length === 0;
  if (entry.direct && !isLost) return own.filter((side) => side.party.people.length > 0);
  const near = sidesOf(reading, firstNamed(reading, tree, clauseBehind(tree, group.head), words.beside), role);
  return own.length === 0 || peopleOfSides(near).length > peopleOfSides(own).length ? near : own;
}

/** "Mân, qu'il recevait au Kremlin": the object is what the clause hangs on. */
function antecedent(tree: Tree, verb: Word): Word[] {
  const up = headOf(tree, verb);
  const isObject = dependents(tree, verb, 'obj', 'mark').some((d) => d.upos === 'PRON' && isWhom(d));
  return up && verb.deprel === 'acl:relcl' && isObject ? [up] : [];
}

/** "dit-il à Mân, ministre du Laos, qu'il recevait": where the tree lost the clause, the name before its pronoun. */
function whomBefore(reading: Reading, tree: Tree, verb: Word): Named | null {
  const pronoun = dependents(tree, verb).find((d) => d.id < verb.id && isWhom(d));
  const comma = pronoun && tree.sentence.words[pronoun.id - 2];
  if (comma?.form !== ',' || verb.deprel === 'acl:relcl') return null;
  const before = namedIn(reading, tree.sentence.words.slice(0, comma.id - 1)).at(-1);
  return before && before.party.people.length > 0 && before.span[1] === comma.start ? before : null;
}

function isWhom({ form, upos }: Word): boolean {
  return (upos === 'PRON' || upos === 'SCONJ') && /^(que|qu'|qu’|whom)$/i.test(form);
}

/** "a rencontré A, B et C": one contact per named person; one who receives guests of one country receives them together. */
function partnersApart(entry: ContactEntry, sides: readonly Side[], isApart: boolean): Side[][] {
  const people = sides.filter((s) => s.party.people.length > 0);
  const [several] = sides;
  // "met with the ministers of A, B and C": unnamed people count by their countries.
  if (
    entry.kind === 'meeting' &&
    sides.length === 1 &&
    several &&
    people.length === 0 &&
    several.role === 'unspecified'
  )
    return several.party.countries.map((c) => [{ ...several, party: { ...several.party, countries: [c] } }]);
  const isTogether = entry.kind !== 'meeting' || people.length < 2 || (!isApart && isReception(people));
  return isTogether ? [[...sides]] : people.map((side) => [side]);
}

/** Guests of one country are received together, and two hosts receive together; three are called on one by one. */
function isReception(people: readonly Side[]): boolean {
  const countries = new Set(people.flatMap((s) => s.party.countries));
  return (people[0]?.role === 'guest' && countries.size < 2) || (people[0]?.role === 'host' && people.length < 3);
}

/** The main clause of its sentence, what is coordinated with it or reported by it tells news; all else looks on. */
export function isNews(tree: Tree, verb: Word): boolean {
  const up = headOf(tree, verb);
  if (!up) return true;
  const relation = verb.deprel;
  if (['conj', 'parataxis', 'ccomp'].includes(baseRelation(verb))) return isNews(tree, up);
  if (relation === 'advcl' && verb.feats.VerbForm !== 'Fin' && verb.feats.VerbForm !== 'Inf') return isNews(tree, up);
  return false;
}
