/** A verb in; the contacts that it tells out. */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import { findSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, headOf, subtree, type Tree } from '../syntax/tree.js';
import { asActive, type VerbGroup, verbGroup } from '../syntax/verb-group.js';
import type { ContactStatus, Place } from '../types.js';
import { abroad } from './abroad.js';
import { opensList } from './add-listed.js';
import { verbStatus } from './contact-status.js';
import { verbEntries } from './entries-of.js';
import { countriesOfSides, hasCase, peopleOfSides, resolveSides } from './find-sides.js';
import { hostMeant } from './host-meant.js';
import { inviteeSides } from './invitee.js';
import { isDelegation } from './is-delegation.js';
import { isCleft } from './is-news.js';
import { patientOf } from './meant-sides.js';
import { formOf, nounEntry } from './noun-entry.js';
import { guestsApart, partnersApart } from './partners-apart.js';
import { shapeOfVerb } from './shape-of-verb.js';
import { clauseAround, clauseBehind, stretchOf } from './stretch.js';
import { tellTogether } from './tell-together.js';
import type { ContactEntry, ContactWords, Side, Telling } from './types.js';
import { unnamedSide } from './unnamed-side.js';
import { holds } from './verb-holds.js';
import { isGroup, sidesOfVerb } from './verb-sides.js';

export function tellVerb(reading: Reading, words: ContactWords, tree: Tree, verb: Word): Telling[] {
  const entries = verbEntries(words, verb);
  if (entries.length === 0 || isQuality(reading, words, tree, verb)) return [];
  const group = voiceOf(verbGroup(tree, verb));
  // "came to Lima" is not asked to.
  const isAsked = (e: ContactEntry) => !e.asked || statusOf(reading, words, e, tree, group) === 'proposed';
  const entry = entries.find((e) => holds(reading, words, e, group, tree) && isAsked(e));
  const status = entry && statusOf(reading, words, entry, tree, group);
  if (!entry || !status) return [];
  const isDue = status === 'held' || (status === 'planned' && (entry.rite === true || isSetFor(reading, tree, verb)));
  if (entry.both) return isDue ? tellTogether(reading, words, entry, tree, group, status) : [];
  if ((entry.somebody || entry.awaited) && !isSomebody(reading, words, entry, tree, group)) return [];
  // "had come to Lima on a visit": the noun tells it.
  if (entry.somebody && visitBehind(words, tree, verb)) return [];
  const [doers, others] = sidesOfVerb(reading, words, entry, tree, group);
  if (entry.carried && peopleOfSides(doers).length !== 1) return [];
  const isCounted = tellsGroup(words, entry, tree, group) || (entry.kind === 'meeting' && opensList(tree));
  const isOpen = isCounted && (doers.length === 0) !== (others.length === 0);
  const isToHome = isSentHome(reading, words, entry, tree, group, doers);
  if (entry.party && others.length === 0 && !isOpen && !isToHome && !isEnough(reading, entry, tree, group, doers))
    return [];
  const telling = shapeOfVerb(reading, words, entry, tree, group);
  if ((entry.asked || entry.placed) && !telling.place && !isComing(words, entry, tree, verb)) return [];
  const visit = entry.hosting && others.length > 0 ? visitBehind(words, tree, verb) : undefined;
  if (visit) return [{ ...telling, status, kind: 'visit', form: formOf(words, tree, visit), sides: others }];
  const clause = clauseAround(tree, verb);
  const isApart = clause.some((w) => isOneOf(w, words.apart)) || namesAgain(reading, words, tree, verb);
  const isSaid = entry.atOnce === true || clause.some((w) => isOneOf(w, words.together));
  const isOne = !isApart && (isSaid || isDelegation(reading, others));
  // "had invited him to Lima": what he is invited to lies ahead all the same.
  const back = telling.back && status !== 'proposed';
  const told = { ...telling, status, back, ...(isOpen && { open: true }), ...(entry.there && { there: true }) };
  const hosts = entry.each && others.length === 0 && doers.length > 1 ? hostMeant(reading, doers) : others;
  const there = entry.each && hosts.length === 0 ? hostOfPlace(telling.place, doers) : [];
  // Envoys of two states, and nobody knows to whom they came.
  if (entry.each && hosts.length === 0 && countriesOfSides(doers).length > 1) return [];
  const guests = guestsApart(entry, doers, hosts, isApart);
  if (!isOne && guests) return guests.map((guest) => ({ ...told, sides: [guest, ...hosts] }));
  // "A meeting brought together the ministers of A, B and C": all at once.
  const isTogether = isOne || (!isApart && (doers.length === 0 || isTwoAndTwo(doers, others)));
  const groups = isTogether ? [others] : partnersApart(entry, others, isApart);
  const place = telling.place?.country ?? null;
  const invited =
    entry.kind === 'visit' && status === 'proposed' ? inviteeSides(reading, words, tree, verb, place) : null;
  const sent = entry.sent ? [unnamedSide(countriesOfSides(doers), 'guest')] : null;
  const travellers = sent ?? invited ?? abroad(reading, words, entry, tree, group, doers, telling.place);
  return groups.map((partners) => withHostThere(reading, { ...told, sides: [...travellers, ...partners, ...there] }));
}

/** "will sign it on 3 May", "will be signed tomorrow": a day is set, so that it is more than a promise. */
function isSetFor({ dates }: Reading, tree: Tree, verb: Word): boolean {
  const span = stretchOf(clauseBehind(tree, verb));
  return span !== null && dates.some((d) => contains(span, d.span) && d.relation === 'at' && isDay(d.edtf));
}

/** "last came to the country in May": of whoever is host; not "to the country of his birth". */
function isComing({ home }: ContactWords, { asked, place = [] }: ContactEntry, tree: Tree, verb: Word): boolean {
  const isMeant = (w: Word) => dependents(tree, w, 'det').some((d) => d.feats.Definite === 'Def');
  const isBare = (w: Word) => dependents(tree, w, 'amod', 'nmod', 'acl').length === 0;
  return (
    !asked &&
    dependents(tree, verb, 'obl').some((d) => isOneOf(d, home) && hasCase(tree, d, place) && isMeant(d) && isBare(d))
  );
}

/** "The President of Norland sent his congratulations": to whom goes without saying in a text of another state. */
function isSentHome(
  { scene }: Reading,
  { addressed }: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
  doers: readonly Side[],
): boolean {
  const isLetter = entry.kind === 'correspondence' && entry.things !== undefined && !group.passive;
  const isTo = dependents(tree, group.head, 'obl', 'iobj').some((d) => hasCase(tree, d, addressed));
  const isAbroad = scene.home !== null && !countriesOfSides(doers).includes(scene.home);
  return isLetter && !isTo && isAbroad && peopleOfSides(doers).length === 1;
}

/** "will present his credentials in Lima": to Peru, which is not of whoever received them before. */
function hostOfPlace(place: Place | null, guests: readonly Side[]): Side[] {
  const host = place?.country;
  const isGuest = peopleOfSides(guests).length === 1;
  return host && isGuest && !countriesOfSides(guests).includes(host) ? [unnamedSide([host], 'host')] : [];
}

/** "was received by A and, on 3 May, by B": each by himself. */
function namesAgain({ dates }: Reading, { repeats }: ContactWords, tree: Tree, verb: Word): boolean {
  const behind = clauseBehind(tree, verb);
  const isAside = (w: Word) =>
    ['PUNCT', 'ADP'].includes(w.upos) || dates.some((d) => contains(d.span, [w.start, w.end]));
  const before = (i: number) => behind.slice(0, i).findLast((w) => !isAside(w));
  return behind.some((w, i) => isOneOf(w, repeats) && before(i)?.upos === 'CCONJ');
}

/** « A avait été reçu à Lima » : by those whose city it is, where nobody says more; a guest of a third state by those whose text it is. */
function withHostThere({ scene }: Reading, telling: Telling): Telling {
  const { kind, place } = telling;
  const sides = withoutNamesake(telling);
  const isOfThird = countriesOfSides(sides).every((country) => !scene.sides.includes(country));
  const host = place?.country ?? (isOfThird ? scene.home : null);
  const isGuest = sides.length > 0 && sides.every((side) => side.role === 'guest');
  if (kind !== 'meeting' || !host || !isGuest || countriesOfSides(sides).includes(host)) return telling;
  return { ...telling, sides: [...sides, unnamedSide([host], 'host')] };
}

/** "Norland's ministry summoned A's envoy. In Aville, the Foreign Ministry summoned Norland's": no ministry calls in an envoy of its own state. */
function withoutNamesake({ sides }: Telling): readonly Side[] {
  const guests = sides.filter((side) => side.role === 'guest');
  const isOwn = (side: Side) =>
    side.role === 'host' &&
    side.party.people.length === 0 &&
    side.party.countries.length > 0 &&
    side.party.countries.every((country) => countriesOfSides(guests).includes(country));
  return peopleOfSides(guests).length > 0 ? sides.filter((side) => !isOwn(side)) : sides;
}

/** "will host A on a state visit": it is the guest's visit that is told. */
function visitBehind(words: ContactWords, tree: Tree, verb: Word): Word | undefined {
  const nouns = clauseBehind(tree, verb).filter((w) => w.upos === 'NOUN' && hasCase(tree, w, words.errands));
  return nouns.find((w) => nounEntry(words, tree, w)?.kind === 'visit');
}

/** "The ministers A and B of Norland met the ministers C and D of Estmark": two of each side sit down together. */
function isTwoAndTwo(doers: readonly Side[], others: readonly Side[]): boolean {
  return [doers, others].every((sides) => peopleOfSides(sides).length > 1 && countriesOfSides(sides).length === 1);
}

function statusOf(
  reading: Reading,
  words: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
): ContactStatus | null {
  if (entry.awaited) return 'planned';
  const status = verbStatus(words, tree, group);
  if (status === 'held' && entry.kind === 'meeting' && isSetForDay(reading, words, tree, group.head)) return 'planned';
  return status && entry.proposes ? 'proposed' : status;
}

/** « a été convoqué pour ce jeudi après-midi », "was summoned for Thursday": the day is yet to come, or goes on. */
function isSetForDay(reading: Reading, { aims, callers }: ContactWords, tree: Tree, verb: Word): boolean {
  if (!isOneOf(verb, callers)) return false;
  const span = stretchOf(clauseBehind(tree, verb));
  const days = reading.dates.filter((d) => span && contains(span, d.span) && d.edtf !== null);
  return days.some(({ span: [start] }) => {
    const before = tree.sentence.words.filter((w) => w.end <= start).findLast((w) => w.upos !== 'DET');
    return before !== undefined && aims.includes(before.lemma);
  });
}

/** "a reçu trois ambassadeurs", "three envoys called on": how many, and not yet who. */
function tellsGroup({ envoys }: ContactWords, entry: ContactEntry, tree: Tree, { head }: VerbGroup): boolean {
  const partners = dependents(tree, head, 'obl').filter((d) => hasCase(tree, d, entry.with ?? []));
  const things = dependents(tree, head, 'obj');
  const owners = entry.each ? things.flatMap((d) => [...subtree(tree, d)]) : [];
  // « a reçu l'un après l'autre deux ambassadeurs »: hung on other words, to some parsers.
  const apart = things.every((d) => d.upos === 'PRON') ? clauseBehind(tree, head) : [];
  const all = [...things, ...apart, ...dependents(tree, head, 'nsubj'), ...partners, ...owners];
  return (entry.kind === 'meeting' || entry.each === true) && all.some((d) => isGroup(envoys, tree, d));
}

/** People, somebody by title alone ("a Norlandian minister"), or a delegation, are the subject; « il est attendu à Lima » needs no noun. */
function isSomebody(
  reading: Reading,
  { delegations }: ContactWords,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
): boolean {
  const [awaited] = entry.awaited ? dependents(tree, group.head, 'nsubj:pass') : [];
  const subject = awaited ?? findSubject(tree, group, () => false)?.word;
  if (!subject || (entry.awaited && subject.upos !== 'NOUN')) return entry.awaited === true;
  const { titles } = reading.scene.mentions;
  const isOfTitle = titles.some((t) => t.country !== null && contains(t.span, [subject.start, subject.end]));
  const sides = resolveSides(reading, tree, [subject], 'unspecified');
  return isOneOf(subject, delegations) || isOfTitle || peopleOfSides(sides).length > 0;
}

/** "a visiting delegation", "told visiting Foreign Minister A", "un message écrit": what somebody or a contact is like, and no news. */
function isQuality({ scene }: Reading, words: ContactWords, tree: Tree, verb: Word): boolean {
  if (verb.deprel === 'amod' || scene.mentions.personMentions.some((m) => contains(m.full, [verb.start, verb.end])))
    return true;
  const noun = verb.deprel === 'acl' ? headOf(tree, verb) : undefined;
  if (noun?.id === verb.id - 1 && nounEntry(words, tree, noun) !== undefined) return true;
  const next = tree.sentence.words[verb.id];
  // "met with visiting President A".
  const marks = dependents(tree, verb, 'aux', 'mark', 'case').filter((d) => !isOneOf(d, words.company));
  const isBareGerund = verb.form.endsWith('ing') && marks.length === 0;
  return isBareGerund && next !== undefined && scene.mentions.titles.some((t) => t.span[0] === next.start);
}

/** "s'est entretenue" is no passive, whatever the parser says. */
function voiceOf(group: VerbGroup): VerbGroup {
  return group.reflexive ? asActive(group) : group;
}

/** "A et B se sont entretenus": both sides are the subject. "Le chargé d'affaires a été convoqué": the host goes without saying. */
function isEnough(
  reading: Reading,
  entry: ContactEntry,
  tree: Tree,
  group: VerbGroup,
  doers: readonly Side[],
): boolean {
  const patient = patientOf(reading, tree, group);
  const up = headOf(tree, group.head);
  // « c'est l'ambassadeur, A, qui a été reçu ».
  const isNamed = patient?.upos !== 'PRON' || (up !== undefined && isCleft(tree, group.head, up));
  if (patient && isNamed && doers[0]?.role === 'guest') return true;
  if (entry.mutual) return peopleOfSides(doers).length > 1 && countriesOfSides(doers).length > 1;
  // "They were warmly received": nobody says by whom.
  const isReceived = group.passive && dependents(tree, group.head, 'aux').length > 0;
  // "The ministers welcomed the plan": who is received has to be told.
  return !entry.direct && !isReceived && (group.reflexive || !entry.with) && countriesOfSides(doers).length > 1;
}
