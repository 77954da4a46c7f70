/** One sentence in; each place where it speaks of a contact out, with who, when, where and in what state. */

import type { Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import { findSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { mergeParties } from '../parties/merge-parties.js';
import { resolveParty } from '../parties/resolve-party.js';
import { isOneOf } from '../patterns/match-patterns.js';
import { baseRelation, dependents, headOf, spanOf, subtree, type Tree } from '../syntax/tree.js';
import { type VerbGroup, verbGroup } from '../syntax/verb-group.js';
import type { ContactStatus, ParticipantRole, Party, VisitForm } from '../types.js';
import type { ContactEntry, ContactWords, Telling } from './types.js';
import { dateOf, placeOf } from './when-and-where.js';

type Side = Telling['sides'][number];

export function tellContacts(reading: Reading, words: ContactWords, tree: Tree): Telling[] {
  return tree.sentence.words.flatMap((word) => {
    const telling = tellVerb(reading, words, tree, word) ?? tellNoun(reading, words, tree, word);
    return telling ? [telling] : [];
  });
}

function tellVerb(reading: Reading, words: ContactWords, tree: Tree, word: Word): Telling | null {
  if (word.upos !== 'VERB') return null;
  const group = verbGroup(tree, word);
  const entry = words.verbs.find((e) => e.lemma.includes(word.lemma) && holdsVerb(e, group, tree, word));
  if (!entry || group.negated) return null;
  const kind = entry.kind === 'meeting' && isRemote(words, tree, word) ? 'call' : entry.kind;
  const sides = verbSides(reading, entry, tree, group);
  if (sides.length === 0) return null;
  const whole = spanOf(
    subtree(tree, word, (d) => ['conj', 'parataxis'].includes(baseRelation(d)) && d.upos === 'VERB'),
  );
  return {
    kind,
    form: kind === 'visit' ? formOf(words, tree, word) : null,
    date: dateOf(reading, whole, word),
    place: placeOf(reading, tree, word, kind),
    sides,
    status: statusOf(words, tree, word, group),
    news: isNews(tree, word),
    sentence: tree.index,
    span: group.span,
    because: entry.id,
  };
}

function holdsVerb(entry: ContactEntry, group: VerbGroup, tree: Tree, word: Word): boolean {
  if ((entry.reflexive ?? false) !== group.reflexive) return false;
  if (entry.wants) return subtree(tree, word).some((w) => isOneOf(w, entry.wants ?? []));
  if (entry.place) return dependents(tree, word, 'obl').some((d) => hasCase(tree, d, entry.place ?? []));
  return true;
}

function isRemote(words: ContactWords, tree: Tree, word: Word): boolean {
  const calls = words.nouns.filter((n) => n.kind === 'call').flatMap((n) => n.with ?? []);
  return dependents(tree, word).some(
    (d) => isOneOf(d, calls) || dependents(tree, d, 'amod', 'nmod').some((e) => isOneOf(e, calls)),
  );
}

function verbSides(reading: Reading, entry: ContactEntry, tree: Tree, group: VerbGroup): Side[] {
  const subject = findSubject(tree, { ...group, passive: false }, () => false);
  const agent = group.passive ? findSubject(tree, group, () => false) : null;
  const partners = dependents(tree, group.head, 'obl', 'iobj').filter((d) =>
    hasCase(tree, d, entry.with ?? ['avec', 'with']),
  );
  const objects = dependents(tree, group.head, 'obj');
  const [first, second]: [ParticipantRole, ParticipantRole] = [
    entry.subject ?? 'unspecified',
    entry.object ?? 'unspecified',
  ];
  const patient = dependents(tree, group.head, 'nsubj:pass');
  if (group.passive)
    return [...resolve(reading, tree, agent ? [agent.word] : [], first), ...resolve(reading, tree, patient, second)];
  return [
    ...resolve(reading, tree, subject ? [subject.word] : [], first),
    ...resolve(reading, tree, [...objects, ...partners], second),
  ];
}

function tellNoun(reading: Reading, words: ContactWords, tree: Tree, word: Word): Telling | null {
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return null;
  const entry = nounEntry(words, tree, word);
  if (!entry) return null;
  const holder = holderOf(words, tree, word);
  const own = resolve(reading, tree, nounParties(tree, word), 'unspecified');
  const held = holder ? holderSides(reading, tree, holder) : [];
  const reach = holder && isNews(tree, holder) ? clauseSpan(tree, holder) : nounSpan(tree, word);
  return {
    kind: entry.kind,
    form: entry.kind === 'visit' ? formOf(words, tree, word) : null,
    date: dateOf(reading, reach, word),
    place: placeOf(reading, tree, holder ?? word, entry.kind) ?? placeOf(reading, tree, word, entry.kind),
    sides: [...held, ...own],
    status: holder ? statusOf(words, tree, holder, verbGroup(tree, holder), word) : nounStatus(words, tree, word),
    news: holder !== null && isNews(tree, holder),
    sentence: tree.index,
    span: [word.start, word.end],
    because: entry.id,
  };
}

/** Entries that ask for a companion word come first: "entretien téléphonique" before "entretien". */
function nounEntry(words: ContactWords, tree: Tree, word: Word): ContactEntry | undefined {
  const near = [...dependents(tree, word), ...dependents(tree, word).flatMap((d) => [...dependents(tree, d)])];
  const fitting = words.nouns.filter(
    (e) => isOneOf(word, e.lemma) && (!e.with || near.some((d) => isOneOf(d, e.with ?? []))),
  );
  return fitting.sort((a, b) => Number(b.with !== undefined) - Number(a.with !== undefined))[0];
}

function holderOf(words: ContactWords, tree: Tree, word: Word): Word | null {
  const head = headOf(tree, word);
  if (head?.upos !== 'VERB') return null;
  const isHeld = ['obj', 'nsubj', 'obl'].includes(baseRelation(word)) && isOneOf(head, words.holders);
  return isHeld && (baseRelation(word) !== 'nsubj' || verbGroup(tree, head).reflexive) ? head : null;
}

function holderSides(reading: Reading, tree: Tree, holder: Word): Side[] {
  const subject = findSubject(tree, verbGroup(tree, holder), () => false);
  const partners = dependents(tree, holder, 'obl').filter((d) => hasCase(tree, d, ['avec', 'with']));
  return resolve(reading, tree, [...(subject ? [subject.word] : []), ...partners], 'unspecified');
}

/** "la visite du président X au Vietnam", "l'entretien entre A et B", "la rencontre avec C". */
function nounParties(tree: Tree, word: Word): Word[] {
  const nouns = dependents(tree, word, 'nmod', 'obl').filter((d) =>
    hasCase(tree, d, ['de', 'entre', 'avec', 'par', 'of', 'between', 'with', 'by']),
  );
  return nouns.filter((d) => !hasCase(tree, d, ['dans']));
}

function resolve(reading: Reading, tree: Tree, words: readonly Word[], role: ParticipantRole): Side[] {
  return words.flatMap((word) => {
    const resolved = resolveParty(reading.scene, reading.talk, tree, word);
    return resolved ? splitByCountry(reading, resolved.party, role) : [];
  });
}

/** One entry per person, so that each keeps a side; bodies and bare countries together. */
function splitByCountry(reading: Reading, party: Party, role: ParticipantRole): Side[] {
  const { people } = reading.scene.mentions;
  const persons = party.people.map((id) => {
    const country = people.find((p) => p.id === id)?.country ?? null;
    return { party: { people: [id], bodies: [], countries: country ? [country] : [] }, role };
  });
  const covered = mergeParties(persons.map((p) => p.party)).countries;
  const rest = party.countries.filter((c) => !covered.includes(c));
  if (rest.length === 0 && (persons.length > 0 || party.bodies.length === 0)) return persons;
  return [
    ...persons,
    { party: { people: [], bodies: party.bodies, countries: rest.length > 0 ? rest : party.countries }, role },
  ];
}

function formOf(words: ContactWords, tree: Tree, word: Word): VisitForm | null {
  const near = [
    ...dependents(tree, word),
    ...dependents(tree, word, 'obl', 'obj', 'nmod').flatMap((d) => [...dependents(tree, d)]),
  ];
  const forms = Object.entries(words.forms) as [VisitForm, string[]][];
  return forms.find(([, lemmas]) => near.some((d) => isOneOf(d, lemmas) || lemmas.includes(d.form)))?.[0] ?? null;
}

function statusOf(words: ContactWords, tree: Tree, verb: Word, group: VerbGroup, noun?: Word): ContactStatus {
  if (noun && nounStatus(words, tree, noun) !== 'held') return nounStatus(words, tree, noun);
  if (isOneOf(verb, words.cancelled)) return 'cancelled';
  if (isOneOf(verb, words.postponed)) return 'postponed';
  if (isWanted(words, tree, verb)) return 'proposed';
  return group.time === 'future' || group.conditional || isPurpose(tree, verb) ? 'planned' : 'held';
}

function nounStatus(words: ContactWords, tree: Tree, noun: Word): ContactStatus {
  const near = dependents(tree, noun, 'amod', 'acl', 'nmod', 'det');
  if (near.some((d) => isOneOf(d, words.planned))) return 'planned';
  return isWanted(words, tree, noun) ? 'proposed' : 'held';
}

function isWanted(words: ContactWords, tree: Tree, word: Word): boolean {
  for (let up = headOf(tree, word), steps = 0; up && steps < 3; up = headOf(tree, up), steps++) {
    if (isOneOf(up, words.proposed)) return true;
  }
  return false;
}

function isPurpose(tree: Tree, verb: Word): boolean {
  return (
    verb.feats.VerbForm === 'Inf' &&
    dependents(tree, verb, 'mark', 'case').some((m) => ['pour', 'afin', 'de', 'à', 'to'].includes(m.lemma))
  );
}

/** The main clause of its sentence (or coordinated with it) tells news; everything below looks on. */
function isNews(tree: Tree, verb: Word): boolean {
  let word: Word | undefined = verb;
  while (word && baseRelation(word) === 'conj') word = headOf(tree, word);
  return word !== undefined && (word.head === 0 || baseRelation(word) === 'parataxis');
}

function clauseSpan(tree: Tree, verb: Word): Span {
  return spanOf(subtree(tree, verb, (d) => baseRelation(d) === 'conj' && d.upos === 'VERB'));
}

function nounSpan(tree: Tree, noun: Word): Span {
  return spanOf(subtree(tree, noun, (d) => ['conj', 'acl'].includes(baseRelation(d))));
}

export function hasCase(tree: Tree, word: Word, prepositions: readonly string[]): boolean {
  return dependents(tree, word, 'case').some(
    (c) => prepositions.includes(c.lemma) || prepositions.includes(c.form.toLowerCase()),
  );
}
