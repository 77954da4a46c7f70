/** A noun in; the contact that it names out, null when it names none. */

import type { Word } from '../../language/types.js';
import { contains, overlaps } from '../../text/span.js';
import { ownSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/match-patterns.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { ContactStatus } from '../types.js';
import { bareVerbSides } from './bare-verb.js';
import { looksBack, nounStatus, verbStatus } from './contact-status.js';
import { doersOver, nearSubject, subjectSides } from './doers-over.js';
import { verbEntries } from './entries-of.js';
import {
  countriesOfSides,
  firstNamed,
  hasCase,
  type Named,
  namedBehind,
  namedIn,
  peopleOfSides,
  resolveSides,
  sidesOf,
} from './find-sides.js';
import { holderSides } from './holder-sides.js';
import { formOf, nounEntry } from './noun-entry.js';
import { relativeHolder } from './relative-holder.js';
import { clauseAround, clauseBehind, stretchOf } from './stretch.js';
import { isNews } from './tell-verb.js';
import type { ContactEntry, ContactWords, Grade, Side, Telling } from './types.js';
import { dateOf, hasPossessive, isDatedAhead, isFramed, nounStretch, openWeekday, placeOf } from './when-and-where.js';

export function tellNoun(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Telling[] {
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return [];
  const entry = nounEntry(words, tree, noun);
  if (!entry || isPartOfOther(words, tree, noun) || isHabit(words, tree, noun)) return [];
  const holder = holderOf(words, tree, noun);
  if (entry.held && !holder) return [];
  const status = statusOf(reading, words, tree, noun, holder);
  if (!status) return [];
  const bare = bareVerbSides(reading, words, tree, noun);
  const own = bare.length > 0 ? bare : ownSides(reading, words, tree, noun, entry);
  const isSitting = entry.kind === 'session' || (entry.kind === 'meeting' && isPlural(noun));
  if (isSitting && !holder && isOfOrganisations(reading, own)) return [];
  const sides = [...own, ...otherSides(reading, words, tree, noun, holder, entry, own)];
  const grade = bare.length > 0 ? 'told' : gradeOf(reading, words, tree, noun, holder, own, entry);
  const isRelative = holder !== null && holder.id !== headOf(tree, noun)?.id;
  const isClause = grade === 'told' || isRelative;
  // "avait félicité B par téléphone": the verb says when, and whether it was before.
  const teller = holder ?? (entry.setting ? verbAbove(tree, noun) : null);
  const stretch = isClause ? clauseAround(tree, teller ?? noun) : nounStretch(tree, noun);
  const inRelative = dateOf(reading, words, tree, relativeBehind(tree, noun, isRelative ? holder : null), noun);
  const telling: Telling = {
    kind: entry.kind,
    loose: entry.loose ?? false,
    form: entry.kind === 'visit' ? formOf(words, tree, noun) : null,
    date:
      dateOf(reading, words, tree, nounStretch(tree, noun), noun) ??
      (isRelative ? inRelative : null) ??
      dateOf(reading, words, tree, stretch, noun) ??
      inRelative,
    weekday: openWeekday(reading, stretch),
    place: placeOf(
      reading,
      words,
      tree,
      [...stretch.filter((w) => w.id > noun.id), ...stretch.filter((w) => w.id <= noun.id && grade === 'told')],
      entry.kind,
      noun,
    ),
    sides,
    status,
    grade,
    back: isBack(words, tree, noun, teller) && !(grade === 'told' && isOfBoth(reading, words, tree, noun)),
    topic: isTopic(tree, noun, own) && countriesOfSides(peopleOfSides(own).length > 0 ? sides : own).length > 1,
    attended: holder !== null && isOneOf(holder, words.attended) && isKnown(tree, noun),
    further: holder !== null && dependents(tree, holder, 'advmod', 'obl').some((d) => isOneOf(d, words.further)),
    occasion: isFramed(tree, noun, words.frames) && !isPlural(noun) && !isQuoted(reading, noun),
    sentence: tree.index,
    span: [noun.start, noun.end],
    because: entry.id,
  };
  const isOne = dependents(tree, noun, 'amod', 'compound').some((d) => isOneOf(d, words.together));
  return isOne ? [telling] : oneEach(telling, own, noun);
}

/** "Les entretiens avec A ont porté sur", "Quant aux entretiens avec A, ils …": what the sentence is about. */
function isTopic(tree: Tree, noun: Word, own: readonly Side[]): boolean {
  const over = headOf(tree, noun);
  const up = over?.upos === 'ADV' || over?.upos === 'ADP' ? headOf(tree, over) : over;
  if (up?.head !== 0) return false;
  if (baseRelation(noun) === 'nsubj') return true;
  const subject = ownSubject(tree, up);
  return (
    subject?.upos === 'PRON' && noun.id < subject.id && subject.feats.Number === 'Plur' && peopleOfSides(own).length > 0
  );
}

/** "en marge de la session de l'Union": a sitting of many, told as a place. */
function isOfOrganisations({ scene }: Reading, own: readonly Side[]): boolean {
  const codes = scene.mentions.countries.filter((c) => c.form === 'organisation').map((c) => c.country);
  const countries = countriesOfSides(own);
  return countries.length > 0 && countries.every((c) => codes.includes(c)) && peopleOfSides(own).length === 0;
}

/** "The meeting was attended by", "a pris part à cette rencontre", "a assisté à l'entretien": one told before. */
function isKnown(tree: Tree, noun: Word): boolean {
  if (noun.deprel === 'nsubj:pass' || dependents(tree, noun, 'det').some((d) => d.feats.PronType === 'Dem'))
    return true;
  return isDefinite(tree, noun) && !isPlural(noun) && dependents(tree, noun, 'nmod', 'amod', 'acl').length === 0;
}

/** "have held regular meetings": nobody can say when. */
function isHabit(words: ContactWords, tree: Tree, noun: Word): boolean {
  return isPlural(noun) && dependents(tree, noun, 'amod').some((d) => isOneOf(d, words.habitual));
}

/** "a summit telephone talk" is a talk. */
function isPartOfOther(words: ContactWords, tree: Tree, noun: Word): boolean {
  const head = noun.deprel === 'compound' ? headOf(tree, noun) : undefined;
  if (!head || head.id < noun.id) return false;
  return nounEntry(words, tree, head) !== undefined || isPartOfOther(words, tree, head);
}

/** "sa dernière visite", "au lendemain de l'entretien", "avait eu un entretien". */
function isBack(words: ContactWords, tree: Tree, noun: Word, teller: Word | null): boolean {
  if (dependents(tree, noun, 'amod', 'det').some((d) => isOneOf(d, words.recalled))) return true;
  return isFramed(tree, noun, words.after) || (teller !== null && looksBack(words, tree, teller));
}

/** "des échanges avec ses homologues algérien et syrien", "meetings with his counterparts from …": one contact per country. */
function oneEach(telling: Telling, own: readonly Side[], noun: Word): Telling[] {
  const unnamed = own.filter((s) => s.party.people.length === 0 && s.party.bodies.length === 0);
  const several = unnamed.find((s) => s.party.countries.length > 1);
  const rest = telling.sides.filter((s) => s !== several);
  const isApart = telling.kind === 'call' || (telling.kind === 'meeting' && isPlural(noun));
  const guests = own.filter((s) => s.party.people.length > 0);
  if (isApart && !several && countriesOfSides(guests).length > 1 && isHeldByOther(telling, own))
    return guests.map((guest) => ({
      ...telling,
      sides: telling.sides.filter((s) => s === guest || !guests.includes(s)),
    }));
  if (!several || !isApart || countriesOfSides(rest).length === 0) return [telling];
  return several.party.countries
    .filter((c) => !countriesOfSides(rest).includes(c))
    .map((c) => ({ ...telling, sides: [...rest, { ...several, party: { ...several.party, countries: [c] } }] }));
}

/** "a eu des entretiens avec A et avec B": somebody besides those named with the noun, of another country. */
function isHeldByOther(telling: Telling, own: readonly Side[]): boolean {
  const others = countriesOfSides(telling.sides.filter((s) => !own.includes(s)));
  return others.length > 0 && !others.some((c) => countriesOfSides(own).includes(c));
}

/** The verb that carries the noun: "a eu un entretien", "une rencontre s'est tenue". */
function holderOf(words: ContactWords, tree: Tree, noun: Word): Word | null {
  const relative = relativeHolder(words, tree, noun);
  if (relative) return relative;
  const counted = countedBy(words, tree, noun);
  if (counted) return holderOf(words, tree, counted);
  const head = headOf(tree, noun);
  if (head?.upos !== 'VERB' || !isOneOf(head, words.holders)) return null;
  const relation = baseRelation(noun);
  if (relation === 'nsubj') return noun.deprel === 'nsubj:pass' || isHappening(words, tree, head) ? head : null;
  return relation === 'obj' || relation === 'xcomp' || (relation === 'obl' && !isBehindPreposition(tree, noun))
    ? head
    : null;
}

/** "a eu une série d'entretiens": what holds the series holds the talks. */
function countedBy(words: ContactWords, tree: Tree, noun: Word): Word | undefined {
  const up = noun.deprel === 'nmod' ? headOf(tree, noun) : undefined;
  return up && isOneOf(up, words.counts) ? up : undefined;
}

/** "s'est tenue", "a eu lieu", "took place". */
function isHappening(words: ContactWords, tree: Tree, verb: Word): boolean {
  return verbGroup(tree, verb).reflexive || dependents(tree, verb, 'obj').some((d) => isOneOf(d, words.happens));
}

function isBehindPreposition(tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'case').some((c) => !['à', 'de', 'in', 'at'].includes(c.lemma));
}

function statusOf(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  holder: Word | null,
): ContactStatus | null {
  const stated = nounStatus(words, tree, noun, holder);
  // "proposed a treaty during the talks": what was proposed is not the talks.
  const own = stated === 'proposed' && !holder && isFramed(tree, noun, words.frames) ? 'held' : stated;
  const isAhead =
    isFramed(tree, noun, words.before) ||
    isOfFuture(tree, noun) ||
    isDatedAhead(reading, words, nounStretch(tree, noun));
  if (own === 'held' && !holder && isAhead) return 'planned';
  if (own !== 'held' || !holder) return own;
  return verbStatus(words, tree, verbGroup(tree, holder));
}

/** "La rencontre portera sur …": what it will be. */
function isOfFuture(tree: Tree, noun: Word): boolean {
  const verb = baseRelation(noun) === 'nsubj' ? headOf(tree, noun) : undefined;
  return verb?.upos === 'VERB' && verbGroup(tree, verb).time === 'future' && !isPerfect(tree, verb);
}

/** "aura duré une heure": told of the past, as agencies like to. */
function isPerfect(tree: Tree, verb: Word): boolean {
  return (
    verb.feats.VerbForm === 'Part' &&
    dependents(tree, verb, 'aux').some((d) => ['avoir', 'être', 'have'].includes(d.lemma))
  );
}

/** "la rencontre qui a eu lieu en mai à Lima": the clause that says more of the noun. */
function relativeBehind(tree: Tree, noun: Word, holder: Word | null): readonly Word[] {
  const clause = dependents(tree, noun, 'acl')[0] ?? holder;
  return clause ? [clause, ...clauseBehind(tree, clause)] : [];
}

/** "la visite du président X", "l'entretien entre A et B", "la rencontre avec C". */
function ownSides(reading: Reading, words: ContactWords, tree: Tree, noun: Word, entry: ContactEntry): Side[] {
  const addressed = entry.kind === 'correspondence' ? words.addressed : [];
  const prepositions = [...words.partners, ...addressed, ...(entry.partners ?? [])];
  const hung = dependents(tree, noun, 'nmod', 'obl')
    .filter((d) => hasCase(tree, d, prepositions) && !isSeat(reading, tree, d))
    .concat(besideTopic(words, tree, noun), heldBy(words, tree, noun), ownerOf(tree, noun));
  const sides = resolveSides(reading, tree, hung, 'unspecified');
  const near = sidesOf(reading, namedBehind(reading, words, tree, noun, entry.partners), 'unspecified');
  const said = saidOfWhom(reading, words, tree, noun);
  if (said.length > 0) return [...sides, ...said];
  const best = peopleOfSides(near).length > peopleOfSides(sides).length || sides.length === 0 ? near : sides;
  if (best.length > 0) return best;
  const between = sidesOf(reading, namedBetween(reading, words, tree, noun), 'unspecified');
  return between.length > 0 || entry.kind !== 'session' ? between : countriesOfSitting(reading, tree, noun);
}

/** "the third session of the Kenyan-Chilean Joint Commission": whose commission it is. */
function countriesOfSitting({ scene }: Reading, tree: Tree, noun: Word): Side[] {
  const stretch = stretchOf(nounStretch(tree, noun));
  const named = stretch ? scene.mentions.countries.filter((c) => c.form !== 'city' && contains(stretch, c.span)) : [];
  const countries = [...new Set(named.filter((c) => c.form !== 'capital').map((c) => c.country))];
  return countries.length === 2 ? [{ party: { people: [], bodies: [], countries }, role: 'unspecified' }] : [];
}

/** "Their first meeting was with the king": who is said to have been the partner. */
function saidOfWhom(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Side[] {
  const [verb, preposition, ...behind] = tree.sentence.words.slice(noun.id);
  if (verb?.upos !== 'AUX' || !preposition || !words.company.includes(preposition.lemma)) return [];
  return sidesOf(reading, firstNamed(reading, tree, behind, words.beside), 'unspecified');
}

/** "the minister's meeting with B". */
function ownerOf(tree: Tree, noun: Word): Word[] {
  return dependents(tree, noun, 'nmod:poss').filter((d) => d.upos !== 'PRON' && d.upos !== 'DET');
}

/** "une cérémonie organisée par le ministère", "a meeting hosted by A". */
function heldBy(words: ContactWords, tree: Tree, noun: Word): Word[] {
  const held = dependents(tree, noun, 'acl').filter(
    (d) => isOneOf(d, words.holders) && !dependents(tree, d, 'aux').length,
  );
  return held.flatMap((d) => dependents(tree, d, 'obl').filter((by) => hasCase(tree, by, words.agents)));
}

/** "la réunion de Lima": where it was held, and nobody who was there. */
function isSeat({ scene }: Reading, tree: Tree, word: Word): boolean {
  const isCapital = scene.mentions.countries.some(
    (c) => c.form === 'capital' && overlaps(c.span, [word.start, word.end]),
  );
  return isCapital && hasCase(tree, word, ['de', "d'", 'd’']) && dependents(tree, word, 'conj').length === 0;
}

/** "Avec le ministre A, les discussions ont porté sur": the partner of talks that are the subject stands before them. */
function besideTopic(words: ContactWords, tree: Tree, noun: Word): Word[] {
  const verb = noun.deprel === 'nsubj' ? headOf(tree, noun) : undefined;
  const before = verb ? dependents(tree, verb, 'obl') : [];
  return before.filter((d) => d.id < noun.id && hasCase(tree, d, words.company));
}

/**
 * "la rencontre qui a eu lieu en mai à Lima entre A et B": two who are named behind "entre". Not where another noun brings
 * it in: "la visite a renforcé la coopération entre A et B".
 */
function namedBetween(reading: Reading, words: ContactWords, tree: Tree, noun: Word): readonly Named[] {
  const behind = tree.sentence.words.slice(noun.id);
  const at = behind.findIndex((w) => w.upos === 'ADP' && words.between.includes(w.lemma));
  const isOther = (w: Word) => w.upos === 'NOUN' && !isInDate(reading, w) && !isHeldObject(words, tree, w);
  if (at < 0 || behind.slice(0, at).some(isOther)) return [];
  const pair = firstNamed(reading, tree, behind.slice(at + 1), words.beside);
  return new Set(pair.flatMap((named) => named.party.countries)).size > 1 ? pair : [];
}

function isInDate({ dates }: Reading, word: Word): boolean {
  return dates.some((d) => overlaps(d.span, [word.start, word.end]));
}

/** "a eu lieu": a noun that only helps a verb to say that the contact was held. */
function isHeldObject(words: ContactWords, tree: Tree, word: Word): boolean {
  const verb = headOf(tree, word);
  return verb !== undefined && word.id === verb.id + 1 && isOneOf(verb, words.holders);
}

/** Who holds the contact besides those named with the noun. */
function otherSides(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  holder: Word | null,
  entry: ContactEntry,
  own: readonly Side[],
): Side[] {
  if (holder) return holderSides(reading, words, tree, holder, entry, own);
  if (entry.kind === 'visit') return own.length > 0 ? [] : visitorSides(reading, tree, noun);
  const isShort = countriesOfSides(own).length < 2;
  if (!isShort || (own.length === 0 && !hasPossessive(tree, noun) && !isSetting(words, tree, noun, entry))) return [];
  const doers = doersOver(reading, tree, noun, own);
  if ((entry.kind !== 'call' && entry.kind !== 'correspondence') || own.length > 0) return doers;
  return [...doers, ...sidesOf(reading, namedIn(reading, clauseAround(tree, verbAbove(tree, noun))), 'unspecified')];
}

function verbAbove(tree: Tree, noun: Word): Word {
  for (let up = headOf(tree, noun); up; up = headOf(tree, up)) if (up.upos === 'VERB') return up;
  return noun;
}

/** "delivered the letter": one told before. */
function isDefinite(tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'det').some((d) => d.feats.Definite === 'Def');
}

function isIndefinite(tree: Tree, noun: Word): boolean {
  return dependents(tree, noun, 'det').some((d) => d.feats.Definite === 'Ind');
}

/** "Lors d'une cérémonie, l'ambassadeur a remis", "en a informé B au téléphone": whoever acts there takes part. */
function isSetting(words: ContactWords, tree: Tree, noun: Word, entry: ContactEntry): boolean {
  if (entry.setting) return hasCase(tree, noun, words.places.concat(words.agents));
  if (entry.kind === 'call' && isFramed(tree, noun, words.frames) && isIndefinite(tree, noun)) return true;
  if (entry.kind === 'correspondence') return hasCase(tree, noun, words.frames) && isIndefinite(tree, noun);
  return entry.kind === 'ceremony' && isFramed(tree, noun, [...words.frames, ...words.after]);
}

/** "sa visite": whoever is spoken of; "X, en visite à Hanoï": the person named last before. */
function visitorSides(reading: Reading, tree: Tree, noun: Word): Side[] {
  if (hasPossessive(tree, noun)) return nearSubject(reading, tree, noun) ?? subjectSides(reading, tree, []);
  const before = namedIn(reading, tree.sentence.words.slice(0, noun.id - 1)).at(-1);
  return before ? sidesOf(reading, [before], 'guest') : subjectSides(reading, tree, []);
}

function gradeOf(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  holder: Word | null,
  own: readonly Side[],
  entry: ContactEntry,
): Grade {
  if (holder && entry.kind === 'correspondence' && own.length === 0 && isDefinite(tree, noun)) return 'pointed';
  if ((holder && isNews(tree, holder)) || entry.predicate) return 'told';
  const isNamed = own.length > 0;
  if (isSetting(words, tree, noun, entry) || (isNamed && isAim(words, tree, noun))) return 'told';
  if (isNamed && isFramed(tree, noun, words.frames) && !isQuoted(reading, noun)) return 'told';
  if (holder || isNamed)
    return isPlural(noun) && peopleOfSides(own).length === 0 && entry.kind !== 'call' ? 'pointed' : 'named';
  if (entry.kind !== 'visit' && isOfBoth(reading, words, tree, noun)) return 'told';
  const isVisiting = ['visit', 'session'].includes(entry.kind) && visitsPlace(reading, words, tree, noun);
  return isVisiting ? 'named' : 'pointed';
}

/** "During their meeting, A and B exchanged views", "A and B signed a treaty after their talks": theirs who are the subject. */
function isOfBoth(reading: Reading, words: ContactWords, tree: Tree, noun: Word): boolean {
  if (!hasPossessive(tree, noun)) return false;
  const isFirst = tree.sentence.words[0]?.upos === 'ADP' && noun.id < clauseReach && !isPlural(noun);
  const isNear = isFramed(tree, noun, [...words.after, ...words.frames]) && isNews(tree, verbAbove(tree, noun));
  const sides = isFirst || isNear ? doersOver(reading, tree, noun, []) : [];
  return peopleOfSides(sides).length > 1 && countriesOfSides(sides).length > 1;
}

/** Words of the longest opening that still begins its sentence: "In the course of their long phone conversation". */
const clauseReach = 9;

/** "arrived in Lima for talks with the president". */
function isAim(words: ContactWords, tree: Tree, noun: Word): boolean {
  const verb = hasCase(tree, noun, words.aims) ? headOf(tree, noun) : undefined;
  const isGoing = verb !== undefined && verbEntries(words, verb).some((e) => e.kind === 'visit');
  return verb !== undefined && isGoing && verb.feats.VerbForm !== 'Inf' && isNews(tree, verb);
}

/** "des rencontres": one cannot tell how many. */
function isPlural(noun: Word): boolean {
  return noun.feats.Number === 'Plur';
}

/** "en visite en Mauritanie", "sa visite à Paris", "on a visit to the country": the place makes it a contact of its own. */
function visitsPlace(reading: Reading, words: ContactWords, tree: Tree, noun: Word): boolean {
  const stretch = nounStretch(tree, noun).slice(1);
  const isAtHost = stretch.some((w) => isOneOf(w, words.home) && hasCase(tree, w, [...words.places, ...words.stays]));
  return isAtHost || placeOf(reading, words, tree, stretch, 'visit', noun) !== null;
}

function isQuoted(reading: Reading, noun: Word): boolean {
  return reading.quotes.some((q) => q[0] <= noun.start && noun.end <= q[1]);
}
