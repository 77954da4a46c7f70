/** Words of a sentence in; who takes part in the contact out, by the tree, else by the names that stand nearby. */

import type { Word } from '../../language/types.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { countriesOfTitle, startOfTitle } from '../parties/countries-of-title.js';
import { leaderOf } from '../parties/led-by.js';
import { mergeParties, unique } from '../parties/merge-parties.js';
import { resolveParty } from '../parties/resolve-party.js';
import { ofCountries as ofStates, partyOfPerson } from '../parties/resolved.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { isGenitive } from '../syntax/genitives.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { Country, ParticipantRole, Party } from '../types.js';
import { groupMeant } from './group-meant.js';
import { withHolders } from './holders-of-title.js';
import { behindWithoutRelatives, stretchOf } from './stretch.js';
import { threeMeant } from './three-meant.js';
import type { ContactWords, Side } from './types.js';

/** Somebody named in one place of a sentence. */
export type Named = { readonly span: Span; readonly party: Party };

/** Parties to which the tree points; each person apart, so that each keeps a side. */
export function resolveSides(reading: Reading, tree: Tree, words: readonly Word[], role: ParticipantRole): Side[] {
  return words.flatMap((word) => {
    const three = threeMeant(reading, tree, word);
    const group = three.length > 0 ? three : groupMeant(reading, tree, word);
    if (group.length > 0) return [{ party: ofStates(group), role }];
    const several = pluralTitle(reading, word);
    const party = several ?? resolveParty(reading.scene, reading.talk, tree, word)?.party;
    const whole = party
      ? withLeader(reading, tree, word, withHolders(reading, word, party))
      : (ledBy(reading, tree, word) ?? bandOf(reading, tree, word));
    return whole ? splitSides(reading, whole, role) : [];
  });
}

/** "la délégation malienne, conduite par A": who leads those who come is there as well. */
function withLeader(reading: Reading, tree: Tree, word: Word, party: Party): Party {
  const leader = party.people.length === 0 ? leaderOf(reading.scene.words, tree, word) : undefined;
  const led = leader && resolveParty(reading.scene, reading.talk, tree, leader)?.party;
  const isOfSide = led?.countries.every((c) => party.countries.includes(c));
  return led && isOfSide ? { ...party, people: led.people } : party;
}

/** "The visitors, headed by Speaker A": whom the text tells by who leads them. */
function ledBy(reading: Reading, tree: Tree, word: Word): Party | undefined {
  const leader = word.feats.Number === 'Plur' ? leaderOf(reading.scene.words, tree, word) : undefined;
  return leader && resolveParty(reading.scene, reading.talk, tree, leader)?.party;
}

/** "a delegation of the Norlandian Senate", « une délégation du Sénat péruvien »: of the state whose body sent it. */
function bandOf(reading: Reading, tree: Tree, word: Word): Party | undefined {
  if (!isOneOf(word, reading.scene.words.bands)) return undefined;
  const senders = dependents(tree, word, 'nmod').filter((d) => isGenitive(tree, d));
  const parties = senders.flatMap((d) => resolveParty(reading.scene, reading.talk, tree, d)?.party ?? []);
  const sent = parties.find(({ countries }) => countries.length === 1);
  return sent && { people: [], bodies: [], countries: sent.countries };
}

/** "ses homologues algérien et syrien": one title for people of several countries. */
function pluralTitle(reading: Reading, word: Word): Party | null {
  const { titles } = reading.scene.mentions;
  const isOf = ({ span }: { span: Span }) =>
    overlaps([startOfTitle(reading.scene, span), span[1]], [word.start, word.end]);
  const title = titles.find(
    (t) => t.plural && !t.person && isOf(t) && startOfTitle(reading.scene, t.span) <= word.start,
  );
  const countries = title ? countriesOfTitle(reading.scene, title.span) : [];
  return countries.length > 1 ? { people: [], bodies: [], countries } : null;
}

/** One entry per person; bodies and bare countries together. */
export function splitSides(reading: Reading, party: Party, role: ParticipantRole): Side[] {
  const persons = party.people.map((id) => ({ party: partyOfPerson(reading.scene, id), role }));
  const covered = mergeParties(persons.map((p) => p.party)).countries;
  const rest = party.countries.filter((c) => !covered.includes(c));
  if (rest.length === 0 && (persons.length > 0 || party.bodies.length === 0)) return persons;
  const countries = rest.length > 0 ? rest : party.countries;
  return [...persons, { party: { people: [], bodies: party.bodies, countries }, role }];
}

/** People, and titles that say whose, named in a stretch of words, in order. */
export function namedIn(reading: Reading, words: readonly Word[]): Named[] {
  const stretch = stretchOf(words);
  if (!stretch) return [];
  const { scene } = reading;
  const people = scene.mentions.personMentions
    .filter((m) => contains(stretch, m.span))
    .map((m) => ({ span: m.full, party: partyOfPerson(scene, m.person) }));
  const titles = scene.mentions.titles
    .filter((t) => contains(stretch, t.span) && (t.person || t.country))
    .filter((t) => !people.some((p) => overlaps(p.span, t.span)))
    .map((t) => ({ span: t.span, party: t.person ? partyOfPerson(scene, t.person) : ofCountries(reading, t) }));
  return [...people, ...titles].sort((a, b) => a.span[0] - b.span[0]);
}

function ofCountries(reading: Reading, title: { span: Span; country: Country | null }): Party {
  const inside = countriesOfTitle(reading.scene, title.span);
  return { people: [], bodies: [], countries: inside.length > 1 ? inside : title.country ? [title.country] : [] };
}

/** The first party named in a stretch, and those joined to it by commas and "et" alone. */
export function firstNamed(reading: Reading, tree: Tree, words: readonly Word[], beside: readonly string[]): Named[] {
  const named = namedIn(reading, words);
  const first = named[0];
  if (!first || standsBeside(words, first, beside)) return [];
  const run = [first];
  for (const next of named.slice(1)) {
    const isPassed = (word: Word) => isInTitle(reading)(word) || isLeftOut(words)(word);
    const last = run.at(-1) ?? first;
    if (!isJoined(tree, last.span, next.span, isPassed)) break;
    run.push(next);
  }
  return run;
}

/**
 * Those whom a noun names behind it, where the tree lost them: "la rencontre jeudi à Neuchâtel du ministre A avec B". Each
 * stands behind a preposition of partners, or is joined to one who does.
 */
export function namedBehind(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  further: readonly string[] = [],
): Named[] {
  const behind = behindWithoutRelatives(tree, noun).filter(
    (w) => !isWhen(reading, tree, w) && !isRoundWhen(reading, tree, w),
  );
  const about = words.about.filter((word) => !further.includes(word));
  const kept: Named[] = [];
  for (const named of namedIn(reading, behind)) {
    const last = kept.at(-1);
    const from = last ? last.span[1] : noun.end;
    const between = behind.filter((w) => w.start >= from && w.end <= named.span[0]);
    if (between.some((w) => isOneOf(w, [...words.beside, ...about])) || between.length > nameReach) break;
    const isPassed = (word: Word) => isInTitle(reading)(word) || isLeftOut(behind)(word);
    if (last && isJoined(tree, last.span, named.span, isPassed)) kept.push(named);
    else if (!between.some((w) => w.upos === 'PUNCT') && isPartner([...words.partners, ...further], between))
      kept.push(named);
    else break;
  }
  return kept;
}

/** "A, who heads the House, and B": words of the sentence that the stretch does without. */
function isLeftOut(words: readonly Word[]): (word: Word) => boolean {
  return (word) => !words.includes(word);
}

/** Words between a contact noun and the name that belongs to it. */
const nameReach = 9;

function isPartner(prepositions: readonly string[], between: readonly Word[]): boolean {
  return between.slice(-2).some((w) => prepositions.includes(w.lemma) || prepositions.includes(w.form.toLowerCase()));
}

/** "on 14 May": a preposition that brings in a day tells of no matter. */
function isWhen(reading: Reading, tree: Tree, word: Word): boolean {
  const isTime = (w: Word | undefined) =>
    w !== undefined && reading.dates.some((d) => overlaps(d.span, [w.start, w.end]));
  return isTime(word) || (word.upos === 'ADP' && isTime(tree.sentence.words[word.id]));
}

/** « la visite au Chili, en mai prochain, du président A »: the commas round a day. */
function isRoundWhen(reading: Reading, tree: Tree, { form, id }: Word): boolean {
  const beside = [tree.sentence.words[id - 2], tree.sentence.words[id]];
  return form === ',' && beside.some((w) => w !== undefined && isWhen(reading, tree, w));
}

/** "en présence de l'ambassadeur": who merely stands by. */
function standsBeside(words: readonly Word[], named: Named, beside: readonly string[]): boolean {
  return words.some((w) => w.end <= named.span[0] && isOneOf(w, beside));
}

/** "A, Norland's Adviser B": words of a title or country that the name behind them did not take in. */
function isInTitle({ scene, text }: Reading): (word: Word) => boolean {
  const { countries, titles } = scene.mentions;
  // "A 'the Elder', B": a name in quotation marks.
  const isNickname = (word: Word) => /^['"‘“]\p{L}+['"’”]$/u.test(text.slice(word.start - 1, word.end + 1));
  return (word) =>
    isNickname(word) ||
    /^['’]s?$/.test(word.form) ||
    [...countries, ...titles].some((m) => overlaps(m.span, [word.start, word.end]));
}

function isJoined(tree: Tree, a: Span, b: Span, isPassed: (word: Word) => boolean = () => false): boolean {
  const gap = tree.sentence.words.filter((w) => w.start >= a[1] && w.end <= b[0] && !isPassed(w));
  // "A and her counterpart B".
  const joins = (w: Word) => joining.has(w.upos) || w.feats.Poss === 'Yes';
  return gap.some((w) => w.upos === 'CCONJ' || /^[,;]$/.test(w.form)) && gap.every(joins);
}

/** Parts of speech that may stand between two names of one list: "A, ainsi que par B". */
const joining = new Set(['PUNCT', 'CCONJ', 'ADP', 'DET', 'ADV', 'SCONJ']);

export function sidesOf(reading: Reading, named: readonly Named[], role: ParticipantRole): Side[] {
  return named.flatMap((n) => splitSides(reading, n.party, role));
}

export function countriesOfSides(sides: readonly Side[]): readonly Country[] {
  return unique(sides.flatMap(({ party }) => party.countries));
}

export function peopleOfSides(sides: readonly Side[]): readonly string[] {
  return unique(sides.flatMap(({ party }) => party.people));
}

export function hasCase(tree: Tree, word: Word, prepositions: readonly string[]): boolean {
  return dependents(tree, word, 'case').some(
    (c) => prepositions.includes(c.lemma) || prepositions.includes(c.form.toLowerCase()),
  );
}
