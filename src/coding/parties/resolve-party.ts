/** A noun phrase in, the people, bodies and countries that it names out; null when it names no party. */

import type { Word } from '../../language/types.js';
import { fold } from '../../text/fold.js';
import { keepResults } from '../../text/keep-results.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { PersonMention, TitleMention } from '../mentions/types.js';
import { genitives, isGenitive } from '../syntax/genitives.js';
import { wordsWithin } from '../syntax/sentence-parts.js';
import { baseRelation, conjuncts, dependents, headOf, spanBelow, type Tree } from '../syntax/tree.js';
import type { Country, Party, PostLevel } from '../types.js';
import { countriesOfTitle } from './countries-of-title.js';
import { genderOf } from './gender.js';
import { leaderOf } from './led-by.js';
import { mergeParties } from './merge-parties.js';
import { resolveHonour } from './resolve-honour.js';
import { type Discourse, type PartyWords, type Scene, withSides } from './types.js';

/** How a phrase was resolved, for `explain`. */
export type Resolved = { readonly party: Party; readonly how: string; readonly plural: boolean };

/** Handed to those who must ask about another word in turn: whom a relative pronoun, a leader or an owner stands for. */
export type Resolve = (scene: Scene, talk: Discourse, tree: Tree, word: Word) => Resolved | null;

/** Resolve a phrase with all that is coordinated in it: "Paris et Alger" gives one party with two countries. */
export function resolveParty(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const whole = resolveBoth(ofPair(scene, talk), tree, word);
  if (whole) return whole;
  const found = [...conjuncts(tree, word), ...besideTitle(scene, tree, word)]
    .map(
      (each, i) =>
        (i > 0 ? resolvePartner(scene, talk, tree, word, each) : null) ?? resolveOne(scene, talk, tree, each),
    )
    .filter((r) => r !== null);
  const first = found[0];
  if (!first) return null;
  if (found.length === 1) return first;
  const party = mergeParties(found.map((r) => r.party));
  const plural = party.people.length > 1 || party.countries.length > 1 || found.some((r) => r.plural);
  return { party, how: [...new Set(found.map((r) => r.how))].join(' + '), plural };
}

/** "le diplomate et son hôte", "she and her host": somebody of the other side than whoever stands before, the one named last. */
function resolvePartner(scene: Scene, talk: Discourse, tree: Tree, first: Word, word: Word): Resolved | null {
  if (!isOpposite(scene, tree, word)) return null;
  return otherThan(scene, resolveOne(scene, talk, tree, first)?.party ?? null, word);
}

/** "a remercié son hôte", "son hôte a promis": of the other side than whoever does it, or than whoever spoke last. */
function resolveOpposite(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  if (!isOpposite(scene, tree, word)) return null;
  const verb = headOf(tree, word);
  const subject = verb ? dependents(tree, verb, 'nsubj', 'nsubj:pass').find((w) => w.id !== word.id) : undefined;
  const owner = subject && subject.id < word.id ? resolveOne(scene, talk, tree, subject)?.party : talk.single;
  return otherThan(scene, owner ?? null, word);
}

function isOpposite(scene: Scene, tree: Tree, word: Word): boolean {
  const isOwned = dependents(tree, word, 'det', 'nmod:poss').some((d) =>
    scene.words.possessivesOfOne.includes(d.form.toLowerCase()),
  );
  const more = dependents(tree, word, 'appos', 'flat', 'amod', 'compound', 'nmod');
  const isNamed = more.some((d) => d.deprel !== 'nmod:poss');
  return isOwned && !isNamed && word.feats.Number !== 'Plur' && includesWord(scene.words.opposites, word);
}

/** Whoever of the other side was named last, or that side alone. */
function otherThan(scene: Scene, owner: Party | null, word: Word): Resolved | null {
  const [own] = owner?.countries ?? [];
  const other =
    scene.sides.length === 2 && own !== undefined && scene.sides.includes(own)
      ? scene.sides.find((c) => c !== own)
      : undefined;
  if (!other) return null;
  const isOther = (id: string) => scene.mentions.people.find((p) => p.id === id)?.country === other;
  const last = scene.mentions.personMentions.findLast((m) => m.span[1] <= word.start && isOther(m.person));
  const party = last ? partyOfPerson(scene, last.person) : { people: [], bodies: [], countries: [other] };
  return { party, how: `"${word.form}" → the other side`, plural: false };
}

/** "le chef de l'État et son hôte": whom the parser strings to the last word of a title stands beside its holder. */
function besideTitle(scene: Scene, tree: Tree, word: Word): Word[] {
  const { titles } = scene.mentions;
  const title = titles.find((t) => contains(t.span, [word.start, word.end]) && isHeadOf(word, t.span, scene));
  if (!title) return [];
  const inside = wordsWithin(tree.sentence, title.span).filter((w) => w.id > word.id);
  const strung = inside.flatMap((w) => dependents(tree, w, 'conj'));
  return strung.filter(
    (w) => w.start >= title.span[1] && titles.some((t) => t.span[0] <= w.start && w.end <= t.span[1]),
  );
}

function resolveOne(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  return (
    resolvePronoun(scene, talk, tree, word) ??
    resolveSamePost(scene, tree, word) ??
    resolvePeople(scene, tree, word) ??
    resolveHonoured(scene, talk, tree, word) ??
    resolveOpposite(scene, talk, tree, word) ??
    resolveTitle(scene, talk, tree, word) ??
    resolveAddressed(scene, talk, tree, word) ??
    resolveOwn(scene, talk, tree, word) ??
    resolveCountryName(scene, word) ??
    resolvePolity(scene, tree, word) ??
    resolveBody(scene, talk, tree, word) ??
    resolveStanding(scene, tree, word) ??
    resolveLed(scene, talk, tree, word) ??
    resolveBand(scene, talk, tree, word)
  );
}

/** "The delegation", "les membres de la délégation": the one that the text told last, by its country or its leader. */
function resolveBand(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const isKnown = dependents(tree, word, 'det').some((d) => scene.words.articles.includes(d.form.toLowerCase()));
  if (!includesWord(scene.words.bands, word) || !isKnown || word.feats.Number === 'Plur') return null;
  const isSame = (w: Word) => w.lemma === word.lemma && w.start < word.start;
  const before = scene.trees
    .slice(0, tree.index + 1)
    .flatMap((t) => t.sentence.words.filter(isSame).map((w) => ({ t, w })));
  const told = before.map(({ t, w }) => resolveStanding(scene, t, w) ?? resolveLed(scene, talk, t, w));
  const last = told.findLast((resolved) => resolved !== null && resolved.party.countries.length === 1);
  return last ? { ...last, how: `the ${word.lemma} told before: ${last.how}` } : null;
}

/** "a parliamentary delegation headed by Speaker A": whoever leads it. */
function resolveLed(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const leader = includesWord(scene.words.stand, word) ? leaderOf(scene.words, tree, word) : undefined;
  const found = leader ? resolveParty(scene, talk, tree, leader) : null;
  return found && { ...found, how: `led by ${found.how}` };
}

/** Of several guests of one host "the two" are those who spoke last. */
function ofPair(scene: Scene, { pair }: Discourse): Scene {
  const isOne = pair !== null && scene.sides.length > 2 && pair.every((c) => scene.sides.includes(c));
  return isOne ? withSides(scene, pair) : scene;
}

/** "les deux parties", "les ministres français et malien", "les parties". */
function resolveBoth(scene: Scene, tree: Tree, word: Word): Resolved | null {
  if (scene.sides.length < 2) return null;
  const { both, bothPlural, two } = scene.words;
  const parts = dependents(tree, word);
  const isTwo = parts.some((d) => two.includes(d.lemma) || two.includes(d.form.toLowerCase()));
  const named =
    (isTwo && includesWord(both, word)) ||
    (isPlural(word) && includesWord(bothPlural, word)) ||
    isSubjectOfNews(scene, tree, word);
  const bare = (isTwo || two.includes(word.lemma)) && word.upos === 'NUM';
  const owned = ownsBoth(scene, tree, word);
  if (!named && !bare && !owned) return null;
  const guests = isTwo && !owned ? twoGuests(scene, word) : null;
  if (guests) return { party: guests, how: 'two guests', plural: true };
  if (namesOthers(scene, tree, word) || isOfOne(scene, tree, word) || isOfSpeaker(scene, tree, word)) return null;
  return bothSides(scene, 'both sides');
}

/** "The parties exchanged views": the bare plural, where it does what a main clause tells; elsewhere they may be anybody's. */
function isSubjectOfNews({ words }: Scene, tree: Tree, word: Word): boolean {
  if (!isPlural(word) || !includesWord(words.bothSubject, word) || baseRelation(word) !== 'nsubj') return false;
  const verb = headOf(tree, word);
  const isMain = verb !== undefined && (verb.head === 0 || baseRelation(verb) === 'conj');
  return isMain && dependents(tree, word).every((d) => d.upos === 'DET' || d.upos === 'PUNCT');
}

/** A noun in capitals ("the Sides") is a name to taggers, and keeps its plural. */
function isPlural(word: Word): boolean {
  return word.feats.Number === 'Plur' || (word.upos === 'PROPN' && /[^s]s$/.test(word.form));
}

/** "thanked his hosts", "ses interlocuteurs": those of the other side, where one person has them. */
function isOfSpeaker({ words }: Scene, tree: Tree, word: Word): boolean {
  const [owner] = dependents(tree, word, 'det', 'nmod:poss').map((d) => d.form.toLowerCase());
  const isOwned = owner !== undefined && words.possessives.includes(owner);
  return isOwned && !dependents(tree, word, 'nummod').length && !words.possessivesOfSeveral.includes(owner);
}

/** "les ministères des Affaires étrangères des deux pays". */
function ownsBoth(scene: Scene, tree: Tree, word: Word): boolean {
  if (word.feats.Number !== 'Plur') return false;
  const owners = dependents(tree, word, 'nmod').flatMap((d) => [d, ...dependents(tree, d, 'nmod')]);
  return owners.some((d) => d.head !== word.head && resolveBoth(scene, tree, d) !== null);
}

/** "the two envoys", where one host received two: the guests. */
function twoGuests(scene: Scene, word: Word): Party | null {
  if (!includesWord(scene.words.guests, word)) return null;
  const sent = scene.mentions.people
    .filter((p) => p.posts.some(({ level, former }) => envoys.has(level) && !former))
    .flatMap((p) => p.country ?? []);
  if (scene.sides.length === 2) return onlyGuests(scene, sent);
  if (scene.sides.length !== 3) return null;
  const countries = scene.sides.filter((c) => sent.includes(c));
  return guestsOf(scene) ?? (countries.length === 2 ? { people: [], bodies: [], countries } : null);
}

/** Received one after the other, of whom the text has gone on to one: the two envoys that it names, of two countries abroad. */
function onlyGuests({ home, sides }: Scene, sent: readonly Country[]): Party | null {
  const [one, other, ...more] = sent;
  const isTwo = one !== undefined && other !== undefined && one !== other && more.length === 0;
  const isAbroad = home !== null && !sent.includes(home) && sides.includes(home);
  return isTwo && isAbroad ? { people: [], bodies: [], countries: [one, other] } : null;
}

const envoys: ReadonlySet<PostLevel> = new Set(['ambassador', 'envoy']);

function namesOthers(scene: Scene, tree: Tree, word: Word): boolean {
  const own = countriesIn(scene, coreSpan(tree, word));
  return own.some((country) => !scene.sides.includes(country));
}

/** "les interlocuteurs français": several people, all of one side. */
function isOfOne(scene: Scene, tree: Tree, word: Word): boolean {
  const qualities = dependents(tree, word, 'amod').flatMap((d) => conjuncts(tree, d));
  return new Set(qualities.flatMap((d) => countriesIn(scene, [d.start, d.end]))).size === 1;
}

function resolvePronoun(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const { pronouns } = scene.words;
  const form = pronounForm(word.form);
  if (word.upos === 'PRON' && pronouns.speaker.includes(form)) {
    const party = talk.quoted ?? talk.single;
    return party ? { party, how: `"${form}" → who speaks`, plural: false } : null;
  }
  if (talk.quoted && word.upos === 'PRON' && pronouns.speakerInQuotes.includes(form))
    return { party: talk.quoted, how: `"${form}" → who speaks`, plural: false };
  if (word.upos === 'PRON' && pronouns.relative.includes(form)) return resolveAntecedent(scene, talk, tree, word);
  if (pronouns.nearest.includes(form))
    return known(
      latter(scene, talk, word, sentenceBefore(scene, tree)) ?? talk.single,
      `"${form}" → last named`,
      false,
    );
  if (pronouns.singular.includes(form) || isSource(scene, tree, word)) {
    const other = visitor(scene, talk, tree, word) ?? ofGender(scene, talk, word, form);
    return other
      ? known(other, `"${form}" → last named`, false)
      : known(talk.single, `"${form}" → last speaker`, false);
  }
  if (pronouns.plural.includes(form)) {
    return known(severalOf(scene, talk) ?? manyGuests(scene) ?? twoSides(scene), `"${form}" → both`, true);
  }
  if (pronouns.latter.includes(word.lemma) && !dependents(tree, word, 'nmod').length && word.upos !== 'VERB') {
    return known(latter(scene, talk, word), `"ce ${form}" → last named`, false);
  }
  return null;
}

/** "-t-il" is "il", "J’" is "j'". */
const pronounForm = keepResults((form) =>
  form
    .toLowerCase()
    .replace('’', "'")
    .replace(/^-(t-)?/, ''),
);

/** "A a reçu B. Il est venu …", "À sa sortie d'audience, il …": it is the guest who comes and goes. */
function visitor({ words: { visits, talks } }: Scene, { guest }: Discourse, tree: Tree, word: Word): Party | null {
  if (!guest || visits.length === 0) return null;
  const verb = headOf(tree, word);
  const isLeaving = (w: Word) =>
    w.upos === 'NOUN' && includesWord(visits, w) && dependents(tree, w, 'nmod').some((d) => includesWord(talks, d));
  const isVisit = (verb && includesWord(visits, verb)) || tree.sentence.words.some(isLeaving);
  return isVisit ? guest : null;
}

/** "elle", where the last speaker is known to be a man: the woman named last before it. "it" and "il" of things mean nobody new. */
function ofGender(scene: Scene, talk: Discourse, word: Word, form: string): Party | null {
  const [speaker, ...more] = talk.single?.people ?? [];
  const { feminine, masculine } = scene.words.pronouns;
  const wanted = feminine.includes(form) ? 'Fem' : masculine.includes(form) ? 'Masc' : null;
  const own = speaker && more.length === 0 ? genderOf(scene, speaker) : null;
  if (own === null || wanted === null || own === wanted) return null;
  const before = scene.mentions.personMentions.filter((m) => m.span[1] <= word.start);
  const other = before.findLast((m) => genderOf(scene, m.person) === wanted);
  return other ? partyOfPerson(scene, other.person) : null;
}

function twoSides({ sides }: Scene): Party | null {
  return sides.length === 2 ? { people: [], bodies: [], countries: [...sides] } : null;
}

/** "they": of three and more; with two the host may be meant as well. */
function manyGuests(scene: Scene): Party | null {
  return scene.sides.length > 3 ? guestsOf(scene) : null;
}

/** Those whom one host received together. */
function guestsOf({ sides, peers }: Scene): Party | null {
  if (sides.length < 3 || peers.has(sides.join())) return null;
  return { people: [], bodies: [], countries: sides.slice(1) };
}

/** Who "they" were last; not where the text has gone on to the contact of another two. */
function severalOf({ sides }: Scene, { several }: Discourse): Party | null {
  const isOver =
    several?.countries.length === 2 && sides.length === 2 && several.countries.some((c) => !sides.includes(c));
  return isOver ? null : several;
}

/** "Selon lui, …", "In her view, …". */
function isSource({ words }: Scene, tree: Tree, word: Word): boolean {
  const isThird = word.upos === 'PRON' && word.feats.Person === '3' && word.feats.Number !== 'Plur';
  if (!isThird) return false;
  const owned = word.deprel === 'nmod:poss' ? headOf(tree, word) : undefined;
  if (owned && words.opinions.includes(owned.lemma)) return true;
  const sources = [...words.according, ...words.accordingFirst];
  return dependents(tree, word, 'case').some((c) => sources.includes(c.form.toLowerCase()));
}

function known(party: Party | null, how: string, plural: boolean): Resolved | null {
  return party ? { party, how, plural } : null;
}

/** Where the sentence before this one begins. */
function sentenceBefore({ trees }: Scene, { index, sentence }: Tree): number {
  return (trees[index - 1]?.sentence ?? sentence).span[0];
}

/** "ce dernier": the last person named before, who is not the one speaking. */
function latter(scene: Scene, talk: Discourse, word: Word, from = 0): Party | null {
  const before = scene.mentions.personMentions.filter((m) => m.span[1] <= word.start && m.span[0] >= from);
  const other = before.reverse().find((m) => !talk.single?.people.includes(m.person));
  return other ? partyOfPerson(scene, other.person) : null;
}

function resolveAntecedent(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  for (let up = headOf(tree, word); up; up = headOf(tree, up)) {
    if (!up.deprel.startsWith('acl')) continue;
    const noun = headOf(tree, up);
    const named = noun ? resolveParty(scene, talk, tree, noun) : null;
    if (named) return named;
    break;
  }
  return namedJustBefore(scene, word);
}

/** "…, Sameh Chokri, qui lui a souhaité": where the tree loses the antecedent, the name before the pronoun is it. */
function namedJustBefore(scene: Scene, word: Word): Resolved | null {
  const name = scene.mentions.personMentions
    .filter((m) => m.full[1] <= word.start && word.start - m.full[1] <= prepositionReach)
    .at(-1);
  return name
    ? { party: partyOfPerson(scene, name.person), how: `before "${word.form}": ${name.person}`, plural: false }
    : null;
}

/** Characters between a name and its relative pronoun: ", avec lequel". */
const prepositionReach = 8;

/** "celle du Chili", after "l'ambassadrice du Pérou": the country's, and whoever of it the text names, if it names one only. */
function resolveSamePost(scene: Scene, tree: Tree, word: Word): Resolved | null {
  if (!scene.words.pronouns.samePost.includes(word.form.toLowerCase())) return null;
  const [country, ...more] = dependents(tree, word, 'nmod').flatMap((d) => countriesIn(scene, coreSpan(tree, d)));
  if (!country || more.length > 0) return null;
  const people = scene.mentions.people.filter((p) => p.country === country);
  const [only] = people.length === 1 ? people : [];
  const party = only ? partyOfPerson(scene, only.id) : { people: [], bodies: [], countries: [country] };
  return { party, how: `"${word.form}" of ${country}`, plural: false };
}

function resolvePeople(scene: Scene, tree: Tree, word: Word): Resolved | null {
  if (scene.mentions.personMentions.length === 0) return null;
  const core = coreSpan(tree, word);
  const named = scene.mentions.personMentions.filter(
    (m) => overlaps(m.full, [word.start, word.end]) || (contains(core, m.span) && isNear(tree, word, m.span)),
  );
  const listed = isPlural(word) && named.length > 0 ? namedBelow(scene, tree, word) : [];
  const people = [...new Set([...named, ...listed].map((m) => m.person))];
  if (people.length === 0) return null;
  const parties = people.map((id) => partyOfPerson(scene, id));
  return {
    party: mergeParties(parties),
    how: `named: ${parties.flatMap((p) => p.people).join(', ')}`,
    plural: people.length > 1,
  };
}

/** "His Majesty", "Her Excellency". */
function resolveHonoured(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const person = resolveHonour(scene, talk, tree, word);
  return person ? { party: partyOfPerson(scene, person), how: `"${word.form}" → ${person}`, plural: false } : null;
}

/** "les présidents kényan et chilien, A et B": all that are coordinated behind a plural title. */
function namedBelow(scene: Scene, tree: Tree, word: Word): readonly PersonMention[] {
  const names = dependents(tree, word, 'appos', 'flat', 'nmod:appos').flatMap((d) => conjuncts(tree, d));
  return scene.mentions.personMentions.filter((m) => names.some((d) => overlaps(m.span, [d.start, d.end])));
}

/** The name hangs on the title itself ("le ministre Attaf"), not on a noun further down ("la visite du ministre Attaf"). */
function isNear(tree: Tree, word: Word, name: Span): boolean {
  const beside = dependents(tree, word, 'appos', 'flat', 'nmod:appos');
  // "Minister A, in his answer to B, asked": what a preposition brings in is another phrase.
  return beside.some((d) => dependents(tree, d, 'case').length === 0 && overlaps(spanBelow(tree, d), name));
}

export function partyOfPerson(scene: Scene, id: string): Party {
  const country = scene.mentions.people.find((p) => p.id === id)?.country ?? null;
  return { people: [id], bodies: [], countries: country ? [country] : [] };
}

/** "le diplomate", "le responsable russe", "son homologue": a person by description. */
function resolveTitle(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const title = scene.mentions.titles.find((t) => overlaps(t.span, [word.start, word.end]) && t.span[0] <= word.start);
  if (!title || !(isHeadOf(word, title.span, scene) || isTop(scene, word, title.span))) return null;
  const office = title.plural && !title.person && title.level !== 'head-of-state' ? officeOf(scene, tree, word) : null;
  if (office) return resolveOne(scene, talk, tree, office);
  if (
    title.plural &&
    !title.person &&
    includesWord(scene.words.both, word) &&
    (scene.sides.length === 2 || scene.peers.has(scene.sides.join()) || countsAll(scene, tree, word)) &&
    namesNoOther(scene, title.span) &&
    !isOfSpeaker(scene, tree, word)
  )
    return bothSides(scene, 'titles of both');
  if (title.plural && !title.person && countriesIn(scene, title.span).length === 0)
    return title.level === null || diplomatic.has(title.level)
      ? known(guestsOf(scene), 'titles of guests', true)
      : null;
  const several = title.plural && !title.person ? countriesOfTitle(scene, title.span) : [];
  if (several.length > 1)
    return { party: { people: [], bodies: [], countries: several }, how: 'titles of several', plural: true };
  if (title.person) {
    const person = goesOn(scene, talk, title) ?? sameTitle(scene, talk, title) ?? title.person;
    return { party: partyOfPerson(scene, person), how: `described: ${person}`, plural: false };
  }
  if (title.country) {
    const only = title.plural ? null : onlyOf(scene, title.country, title.level);
    if (only) return { party: partyOfPerson(scene, only), how: `title → ${only}`, plural: false };
    return { party: { people: [], bodies: [], countries: [title.country] }, how: 'title', plural: title.plural };
  }
  return title.plural ? null : known(talk.single, 'title → last speaker', false);
}

/** "Madame la Ministre": parsers take the word of respect for the head. */
function resolveAddressed(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const form = word.form.toLowerCase();
  const isRespect = word.upos === 'NOUN' && (scene.words.women.includes(form) || scene.words.men.includes(form));
  const title = isRespect ? dependents(tree, word, 'nmod', 'appos').find((d) => d.id - word.id === 2) : undefined;
  return title ? resolveTitle(scene, talk, tree, title) : null;
}

/** "les trois ministres", where three met. */
function countsAll({ sides, words }: Scene, tree: Tree, word: Word): boolean {
  const numbers = dependents(tree, word, 'nummod').map((d) => d.form.toLowerCase());
  return sides.length === 3 && numbers.some((form) => words.three.includes(form));
}

/** "le chef de la délégation malienne": the only one of that country whom the text names, if he may hold that office. */
function onlyOf({ mentions: { people } }: Scene, country: Country, level: PostLevel | null): string | null {
  const [only, ...more] = people.filter((person) => person.country === country);
  if (!only || more.length > 0) return null;
  const fits = level === null || vague.has(level) || only.posts.some((post) => post.level === level);
  return fits ? only.id : null;
}

const vague = new Set<PostLevel>(['official', 'other', 'envoy']);

/** "des représentants du ministère": people of one body, which "les chefs de l'État" are not. */
function officeOf({ words }: Scene, tree: Tree, word: Word): Word | null {
  const owners = dependents(tree, word, 'nmod').filter((d) => isGenitive(tree, d));
  return owners.find((d) => d.feats.Number !== 'Plur' && includesWord(words.own, d)) ?? null;
}

/** "le diplomate russe" tells no office: whoever of that country spoke last, unless that is somebody of a higher one. */
function goesOn(scene: Scene, talk: Discourse, title: TitleMention): string | null {
  const [speaker, ...more] = talk.single?.people ?? [];
  const person = scene.mentions.people.find((p) => p.id === speaker);
  const isSame = person?.country === title.country && title.level === null && more.length === 0;
  return person && isSame && person.posts.every((post) => diplomatic.has(post.level)) ? person.id : null;
}

/**
 * "Le président" where two are: the one who spoke last goes on, unless the title says of which country; a host's own text keeps it for its own.
 */
function sameTitle(scene: Scene, talk: Discourse, title: TitleMention): string | null {
  const [speaker, ...more] = talk.single?.people ?? [];
  const meant = scene.mentions.people.find((p) => p.id === title.person);
  const last = scene.mentions.people.find((p) => p.id === speaker);
  if (!last || !meant || more.length > 0 || last.id === meant.id || meant.country === scene.home) return null;
  if (title.level === null || title.visiting || countriesIn(scene, title.span).length > 0) return null;
  const isSame = last.posts.some((post) => post.level === title.level && !post.former);
  return isSame && (isCalled(scene, title, last) || !isCalled(scene, title, meant)) ? last.id : null;
}

/** The text gives the person that very title: "le président" is no king, though both head a state. */
function isCalled(scene: Scene, title: TitleMention, { posts }: Scene['mentions']['people'][number]): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, title.span));
  const [first] = tree
    ? wordsWithin(tree.sentence, title.span).filter((w) => w.upos === 'NOUN' || w.upos === 'PROPN')
    : [];
  return (
    first !== undefined &&
    posts.some((post) =>
      fold(post.title)
        .split(/[^\p{L}]+/u)
        .includes(fold(first.form)),
    )
  );
}

const diplomatic = new Set<PostLevel>(['deputy-minister', 'ambassador', 'envoy', 'consul', 'official', 'other']);

/** "les ministres des Affaires étrangères": no country, or those of the two sides. */
function namesNoOther(scene: Scene, span: Span): boolean {
  const named = countriesIn(scene, span);
  return named.length !== 1 && named.every((c) => scene.sides.includes(c));
}

function bothSides(scene: Scene, how: string): Resolved {
  return { party: { people: [], bodies: [], countries: [...scene.sides] }, how, plural: true };
}

/** The first noun of a description heads it: "vice-ministre" in "le vice-ministre russe des Affaires étrangères". */
function isHeadOf(word: Word, span: Span, scene: Scene): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, span));
  const first = tree?.sentence.words.find((w) => w.start >= span[0] && (w.upos === 'NOUN' || w.upos === 'PROPN'));
  return first === undefined || first.start >= word.start || first.id === word.id;
}

/** English puts it last: "Secretary" in "the Deputy Secretary" hangs on nothing inside the description. */
function isTop(scene: Scene, word: Word, span: Span): boolean {
  const tree = scene.trees.find((t) => contains(t.sentence.span, span));
  const head = tree?.sentence.words[word.head - 1];
  return tree?.sentence.words[word.id - 1] === word && (!head || !overlaps(span, [head.start, head.end]));
}

/** "son pays", "notre gouvernement": the country of whoever speaks. */
function resolveOwn(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  if (!includesWord(scene.words.own, word)) return null;
  const isOwn = dependents(tree, word, 'det', 'nmod:poss').some((d) =>
    scene.words.possessives.includes(d.form.toLowerCase()),
  );
  const speaker = talk.quoted ?? talk.single;
  if (!isOwn || !speaker) return null;
  return { party: { people: [], bodies: [], countries: [...speaker.countries] }, how: 'own country', plural: false };
}

function resolveCountryName(scene: Scene, word: Word): Resolved | null {
  const named = scene.mentions.countries.find(
    (c) => !isOnlyQuality(c.form, word) && overlaps(c.span, [word.start, word.end]),
  );
  if (!named) return null;
  return {
    party: { people: [], bodies: [], countries: [named.country] },
    how: `country: ${named.country}`,
    plural: false,
  };
}

/** An adjective names a country where it stands for itself: "the US", "the British". */
function isOnlyQuality(form: string, word: Word): boolean {
  if (form === 'prefix' || form === 'city') return true;
  return form === 'adjective' && (word.upos !== 'PROPN' || /^(amod|compound|flat|det)/.test(word.deprel));
}

/** "the Kingdom", "le Sultanat": the one side that is one. */
function resolvePolity(scene: Scene, tree: Tree, word: Word): Resolved | null {
  const { polities } = scene.words;
  const name = word.form.toLowerCase();
  const kinds = Object.hasOwn(polities, name) ? (polities[name] ?? []) : [];
  if (kinds.length === 0) return null;
  const isCapital =
    /^\p{Lu}/u.test(word.form) && dependents(tree, word, 'nmod', 'amod', 'compound', 'flat').length === 0;
  const sides = scene.sides.filter((c) => kinds.includes(c));
  const [only] = sides.length === 1 && isCapital ? sides : [];
  return only ? { party: { people: [], bodies: [], countries: [only] }, how: `country: ${only}`, plural: false } : null;
}

/** A body told without its country ("le Parti, l'État et le peuple vietnamiens", "le gouvernement") takes its phrase's or the speaker's. */
function bodyCountries(scene: Scene, talk: Discourse, tree: Tree, word: Word): Country[] {
  const named = countriesIn(
    scene,
    spanBelow(tree, word, (d) => baseRelation(d) === 'acl'),
  );
  if (named.length === 1) return named;
  if (talk.quoted) return talk.quoted.countries.slice(0, 1);
  return scene.home ? [scene.home] : (talk.single?.countries.slice(0, 1) ?? []);
}

function resolveBody(scene: Scene, talk: Discourse, tree: Tree, word: Word): Resolved | null {
  const at: Span = [word.start, word.end];
  const body = scene.mentions.bodies.find((b) => b.mentions.some((m) => overlaps(m, at)));
  if (!body) return null;
  const party = {
    people: [],
    bodies: [body.id],
    countries: body.country ? [body.country] : bodyCountries(scene, talk, tree, word),
  };
  return { party, how: `body: ${body.name}`, plural: false };
}

/** "la partie russe", "le gouvernement malien": a noun that stands for the country hung on it. */
function resolveStanding(scene: Scene, tree: Tree, word: Word): Resolved | null {
  if (!includesWord(scene.words.stand, word)) return null;
  const own = countriesIn(scene, ownSpan(scene.words, tree, word));
  // "delegations of Norland, Oldmark and Estmark": the list goes on behind the first.
  const countries = own.length > 0 && isPlural(word) ? countriesOfTitle(scene, ownSpan(scene.words, tree, word)) : own;
  if (countries.length === 0) return null;
  const only = countries.length === 1 && isWho(scene, tree, word) ? onlyOf(scene, countries[0] ?? '', null) : null;
  if (only) return { party: partyOfPerson(scene, only), how: `described: ${only}`, plural: false };
  return {
    party: { people: [], bodies: [], countries },
    how: `stands for ${countries.join(', ')}`,
    plural: countries.length > 1 || word.feats.Number === 'Plur',
  };
}

/** "Norland's chief diplomat", "le responsable nordien": a person told as known. */
function isWho({ words }: Scene, tree: Tree, word: Word): boolean {
  if (word.feats.Number === 'Plur' || !includesWord(words.persons, word)) return false;
  const determiners = dependents(tree, word, 'det', 'nmod:poss');
  return determiners.length > 0 && !determiners.some((d) => words.anyone.includes(d.lemma.toLowerCase()));
}

/** The phrase without its relative clauses, coordinated phrases and appositions. */
function coreSpan(tree: Tree, word: Word): Span {
  return spanBelow(tree, word, (d) => aside.has(baseRelation(d)));
}

const aside: ReadonlySet<string> = new Set(['acl', 'conj', 'advcl', 'parataxis', 'punct']);

/** The phrase with its adjectives and genitives only: in "le gouvernement allemand de son soutien au Laos" no Laos; "a delegation from Laos" has one. */
function ownSpan({ origins }: PartyWords, tree: Tree, word: Word): Span {
  const isOther = (d: Word) =>
    dependents(tree, d, 'case').some((c) => !genitives.has(c.lemma) && !origins.includes(c.form));
  return spanBelow(tree, word, (d) => aside.has(baseRelation(d)) || isOther(d));
}

export function countriesIn(scene: Scene, span: Span): Country[] {
  return [
    ...new Set(
      scene.mentions.countries.filter((c) => c.form !== 'city' && overlaps(c.span, span)).map((c) => c.country),
    ),
  ];
}

/** By lemma or form; a title in capitals ("the Ministers") is a name to taggers, and keeps its plural. */
function includesWord(words: readonly string[], word: Word): boolean {
  if (words.includes(word.lemma) || words.includes(foldedLemma(word.lemma))) return true;
  const form = word.form.toLowerCase();
  return words.includes(form) || (isPlural(word) && words.includes(form.replace(/s$/, '')));
}

const foldedLemma = keepResults(fold);
