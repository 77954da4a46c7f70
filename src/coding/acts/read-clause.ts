/** A complement clause and its speaker in; what the clause rule needs to know of it out. */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import { countriesIn } from '../parties/countries-in.js';
import { resolveParty } from '../parties/resolve-party.js';
import type { Complement } from '../patterns/complements.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { matchPatterns } from '../patterns/match-patterns.js';
import { isGenitive } from '../syntax/genitives.js';
import { dependents, firstConjunct, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { ActKind, Party } from '../types.js';
import { type ClauseView, clauseKind } from './clause-kind.js';
import { type Doer, findDoer } from './find-doer.js';
import { ownSubject } from './find-subject.js';
import { otherSide } from './other-side.js';
import { isImpersonal, isOurTalk } from './pronoun-subjects.js';
import type { Reading } from './types.js';

export type ReadClause = {
  readonly complement: Complement;
  readonly view: ClauseView;
  /** The act that the clause's own verb names, if any. */
  readonly inner: Match | null;
  readonly subject: Party | null;
};

export function readClause(reading: Reading, match: Match, complement: Complement, speaker: Party): ReadClause {
  const { tree } = match;
  const group = verbGroup(tree, complement.head);
  const inner = innerMatch(reading, tree, complement.head, group.time === 'future');
  const subject = clauseSubject(reading, match, complement, speaker);
  const isBare = complement.form === 'infinitive';
  const isGained =
    match.pattern.kind === 'wish' && complement.form === 'clause' && gains(reading, tree, complement.head);
  const doer = (isBare && !subject) || inner?.pattern.judges ? 'own' : findDoer(speaker, subject, reading.scene.sides);
  const isDone = !undergoes(reading, tree, complement.head);
  const view: ClauseView = {
    doer: isGained && doer === 'own' ? 'other' : doer,
    future: (group.time === 'future' || isAboutTo(tree, complement.head)) && isDone,
    conditional: group.conditional && isDone,
    finite: group.form === 'finite' && complement.form !== 'infinitive',
    inner: inner?.pattern.inner ? kindOf(inner) : null,
    nested: inner?.pattern.kind === 'clause' ? nestedKind(reading, inner, speaker) : null,
    innerOfOther: inner?.pattern.other ?? null,
    wished: inner?.pattern.kind === 'wish' ? wishedDoer(reading, inner, speaker) : null,
    ought: group.ought,
    together: inner !== null && isTogether(reading, complement, inner),
    jointSpeaker: speaker.countries.length > 1,
    negated: group.negated && !inner?.pattern.denied,
    granted: group.passive && group.form === 'finite' && dependents(tree, complement.head, 'nsubj:pass').length > 0,
    vouched: isOneOf(match.carrier ?? match.head, reading.scene.words.vouches),
  };
  return { complement, view, inner, subject };
}

/** "« Nous avons discuté … », a-t-il dit", "said that the talks focused on", "il a été question de": told by one of what both did. */
function isTogether(reading: Reading, { form, head }: Complement, inner: Match): boolean {
  const subject = ownSubject(inner.tree, head);
  const isTalk =
    subject !== undefined &&
    (isOneOf(subject, reading.scene.words.talks) || isImpersonal(reading, inner.tree, subject));
  return (isTalk && inner.pattern.kind === 'discuss') || (form === 'quote' && isOurTalk(reading, inner, subject));
}

/** "is committed to peace": with a bare noun some patterns tell less. */
function kindOf({ pattern, complements }: Match): Match['pattern']['kind'] {
  const isBare = pattern.bare !== undefined && complements.every((c) => c.form === 'noun');
  return isBare ? (pattern.bare ?? pattern.kind) : pattern.kind;
}

/** The kind of what the first clause under a reporting verb tells. */
function nestedKind(reading: Reading, told: Match, speaker: Party): ActKind | null {
  const complement = told.complements.find((c) => c.form === 'clause');
  return complement ? clauseKind(readClause(reading, told, complement, speaker).view) : null;
}

/** "would benefit", "would always be welcome": a future in which nothing is done. */
function undergoes(reading: Reading, tree: Tree, head: Word): boolean {
  const isState = head.upos === 'ADJ' && dependents(tree, head, 'cop').length > 0;
  return isState || reading.scene.words.undergoes.includes(head.lemma);
}

/** "souhaite que ses entreprises bénéficient d'un accès", "hopes that its firms will be granted": what one side gains the other is to give. */
function gains({ scene }: Reading, tree: Tree, head: Word): boolean {
  const named = dependents(tree, head, 'nsubj', 'nsubj:pass').some((w) => w.upos !== 'PRON');
  return named && scene.words.gains.includes(head.lemma);
}

/** "hopes that Vietnam will": whose doing the wish inside a clause bears on. */
function wishedDoer(reading: Reading, wish: Match, speaker: Party): Doer | null {
  const complement = wish.complements.find((c) => c.form !== 'noun');
  if (!complement) return null;
  return isBareInfinitive(wish, complement) ? null : readClause(reading, wish, complement, speaker).view.doer;
}

/** "va renforcer": the near future of French, "is going to" of English. */
function isAboutTo(tree: Tree, head: Word): boolean {
  const goes = head.lemma === 'aller' || head.lemma === 'go';
  return goes && dependents(tree, head, 'xcomp').some((d) => d.feats.VerbForm === 'Inf');
}

function innerMatch(reading: Reading, tree: Tree, head: Word, isFuture: boolean): Match | null {
  const own = matchPatterns(tree, head, reading.tables.patterns)[0];
  const said = own?.pattern.kind === 'wish' ? valueWished(reading, tree, head) : null;
  if (said) return said;
  // "will continue to press for": a promise, whatever is promised.
  if (own || isFuture) return own ?? null;
  // "tient à remercier", "voudrait saluer": the infinitive under a verb that names no act.
  const infinitive = dependents(tree, head, 'xcomp').find((d) => d.feats.VerbForm === 'Inf');
  return infinitive ? (matchPatterns(tree, infinitive, reading.tables.patterns)[0] ?? null) : null;
}

/** "would like to thank", "souhaite féliciter": what is wished to be said is said. */
function valueWished({ scene, tables }: Reading, tree: Tree, wish: Word): Match | null {
  if (!isOneOf(wish, scene.words.wishesToSay)) return null;
  const infinitive = dependents(tree, wish, 'xcomp').find((d) => d.feats.VerbForm === 'Inf');
  const match = infinitive && matchPatterns(tree, infinitive, tables.patterns)[0];
  return match && isSaidValue(match) ? match : null;
}

/** Kinds that are done by saying them, whoever passes them on. */
const saidValues: ReadonlySet<string> = new Set(['thank', 'congratulate', 'condole', 'praise']);

export function isSaidValue({ pattern }: Match): boolean {
  return saidValues.has(pattern.kind);
}

/** The clause's subject; for an infinitive the addressee of the governing verb, if it has one. */
function clauseSubject(reading: Reading, match: Match, complement: Complement, speaker: Party): Party | null {
  const { tree } = match;
  const seen = seenParty(reading, match, complement) ?? expectedOf(reading, match, complement, speaker);
  if (seen) return seen;
  const own =
    subjectWord(tree, complement.head) ??
    subjectWord(tree, firstConjunct(tree, complement.head)) ??
    objectControl(match, complement);
  if (!own) return null;
  if (isImpersonal(reading, tree, own)) return thing();
  // In reported speech "il" is the speaker; in a quotation "je" and "nous" are.
  const isReported = complement.form !== 'quote';
  const isJoint = speaker.countries.length > 1 || speaker.people.length > 1;
  const { pair, guest, summoner, asked, author } = reading.talk;
  const single = isReported && !isJoint ? speaker : reading.talk.single;
  const several = isReported && isJoint ? speaker : reading.talk.several;
  const talk = { single, several, pair, guest, summoner, asked, quoted: speaker, author, meant: new Map() };
  const resolved = resolveParty(reading.scene, talk, tree, own)?.party;
  if (!resolved && isShared(reading, tree, own, complement.head))
    return { ...thing(), countries: [...reading.scene.sides] };
  const whose = resolved ? null : qualified(reading.scene, tree, own);
  const isWhose = whose !== null && countsAsWhose(match, complement, whose, speaker);
  return resolved ?? (isWhose ? whose : isOffice(reading, own) ? otherSide(reading, speaker) : thing());
}

/** "hopes to see Norland join", "le souhait de voir le Norland ouvrir": a party that is to do it in the wisher's sight. */
function seenParty({ scene, talk }: Reading, match: Match, { form, head }: Complement): Party | null {
  const { tree } = match;
  if (form !== 'infinitive' || match.pattern.kind !== 'wish' || !scene.words.sees.includes(head.lemma)) return null;
  const done = dependents(tree, head, 'xcomp', 'ccomp').flatMap((d) => dependents(tree, d, 'nsubj'));
  const [word] = [...dependents(tree, head, 'obj'), ...done];
  const party = word && (resolveParty(scene, talk, tree, word)?.party ?? qualified(scene, tree, word));
  return party && party.countries.length > 0 ? party : null;
}

/** "attend du Norland qu'il retire": of whom it is expected. */
function expectedOf(reading: Reading, match: Match, { form, head }: Complement, speaker: Party): Party | null {
  const { tree } = match;
  const { scene, talk } = reading;
  if (form !== 'clause' || match.pattern.kind !== 'wish' || subjectWord(tree, head)?.upos !== 'PRON') return null;
  // Taggers take "des" for an article: "attend des autorités qu'elles".
  const isBetween = (w: Word) => w.id > match.head.id && w.id < head.id && (w.upos === 'NOUN' || isGenitive(tree, w));
  const word = dependents(tree, match.head, 'obl', 'obj').find(isBetween);
  // "attend de lui qu'il": of the other.
  if (word?.upos === 'PRON') return otherSide(reading, speaker);
  const party = word && resolveParty(scene, talk, tree, word)?.party;
  return party && party.countries.length > 0 ? party : null;
}

/** "(souhaite) que les entreprises nordiennes investissent", "voir davantage d'entreprises nordiennes": whose they are is to do it. */
function qualified(scene: Reading['scene'], tree: Tree, word: Word): Party | null {
  const nouns = [word, ...dependents(tree, word, 'nmod', 'obl').filter((d) => isGenitive(tree, d))];
  const qualities = nouns.flatMap((noun) => dependents(tree, noun, 'amod'));
  const [country, ...more] = new Set(qualities.flatMap((d) => countriesIn(scene, [d.start, d.end])));
  return country && more.length === 0 ? { ...thing(), countries: [country] } : null;
}

/** Under a wish; in the passive, also under a request, only of one's own: "que nos pêcheurs norlandais soient admis". */
function countsAsWhose({ tree, pattern }: Match, { head }: Complement, whose: Party, speaker: Party): boolean {
  if (!verbGroup(tree, head).passive) return pattern.kind === 'wish';
  return (pattern.kind === 'wish' || pattern.doer) && whose.countries.every((c) => speaker.countries.includes(c));
}

/** "souhaite renforcer": the wisher is to do it. */
export function isBareInfinitive(match: Match, complement: Complement): boolean {
  return complement.form === 'infinitive' && !objectControl(match, complement);
}

/** "wants Russia to leave": the object of a wish is to do it. */
function objectControl(match: Match, complement: Complement): Word | undefined {
  if (match.pattern.kind !== 'wish' || match.carrier || complement.form !== 'infinitive') return undefined;
  return dependents(match.tree, match.head, 'obj', 'iobj').find(
    (d) => d.id > match.head.id && d.id < complement.head.id,
  );
}

function subjectWord(tree: Tree, head: Word): Word | undefined {
  return ownSubject(tree, head) ?? dependents(tree, head, 'nsubj:pass')[0];
}

/** "que les sénateurs continuent de …": people of an office whom the text gives no country are those spoken to. */
function isOffice(reading: Reading, word: Word): boolean {
  return reading.scene.mentions.titles.some((t) => t.plural && overlaps(t.span, [word.start, word.end]));
}

/** "que la coopération soit renforcée", "that ties be deepened": what two have is for both to do. */
function isShared({ scene }: Reading, tree: Tree, subject: Word, head: Word): boolean {
  return isOneOf(subject, scene.words.shared) && verbGroup(tree, head).passive && scene.sides.length === 2;
}

/** A subject that is no party: a thing, which binds nobody. */
function thing(): Party {
  return { people: [], bodies: [], countries: [] };
}
