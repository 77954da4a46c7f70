/** The verb or noun of a telling in; whether the contact was held, is planned, proposed, put off or called off out. */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import { type VerbGroup, verbGroup } from '../syntax/verb-group.js';
import type { ContactStatus } from '../types.js';
import { hasCase } from './find-sides.js';
import { invitationBefore } from './invitation-before.js';
import { isOfDay } from './tells-further.js';
import type { ContactWords } from './types.js';

/** @returns null where the verb tells no contact at all: an aim ("pour rencontrer"), a thing denied. */
export function verbStatus(words: ContactWords, tree: Tree, group: VerbGroup): ContactStatus | null {
  if (group.negated) return null;
  if (isOneOf(group.head, words.cancelled)) return 'cancelled';
  if (isOneOf(group.head, words.postponed)) return 'postponed';
  if (isToDo(tree, group.head) || isAskedFor(tree, group)) return 'planned';
  if (isLikely(words, tree, group)) return 'planned';
  if (isBare(tree, group)) return infinitiveStatus(words, tree, group.head);
  if (isAwaited(tree, group.head)) return 'planned';
  // "a émis le vœu qu'une délégation se rende à Lima".
  if (isSubjunctive(tree, group.head) && isWanted(words, tree, group.head)) return 'proposed';
  const up = headOf(tree, group.head);
  if (up && isSubjunctive(tree, group.head) && isOneOf(up, words.planned)) return 'planned';
  return group.time === 'future' || group.conditional ? 'planned' : 'held';
}

/** "qu'il se rende", « qu'il soit reçu ». */
function isSubjunctive(tree: Tree, verb: Word): boolean {
  return [verb, ...dependents(tree, verb, 'aux')].some((w) => w.feats.Mood === 'Sub');
}

/** "looked forward to visiting": a gerund behind "forward to". */
function isAwaited(tree: Tree, head: Word): boolean {
  const isGerund = head.feats.VerbForm === 'Ger' || (head.feats.VerbForm === 'Part' && head.feats.Tense === 'Pres');
  return isGerund && isLookedForwardTo(tree, head);
}

/** "looks forward to the visit": "forward" stands before it, beside the verb. */
function isLookedForwardTo(tree: Tree, word: Word): boolean {
  const up = headOf(tree, word);
  return up !== undefined && dependents(tree, up, 'advmod').some((d) => d.lemma === 'forward' && d.id < word.id);
}

/** "is to meet", "is to be received". */
function isToDo(tree: Tree, head: Word): boolean {
  if (head.feats.VerbForm !== 'Inf' && !isToBeDone(tree, head)) return false;
  const parts = dependents(tree, head, 'aux', 'cop', 'mark').filter((d) => d.id < head.id);
  return parts.some((d) => d.lemma === 'be' && d.feats.VerbForm !== 'Inf') && parts.some((d) => d.lemma === 'to');
}

/** "agreed that the session be held": a bare "be" behind "that". */
function isAskedFor(tree: Tree, { head, passive }: VerbGroup): boolean {
  const parts = dependents(tree, head, 'aux', 'mark');
  const isBare = parts.some((d) => d.lemma === 'be' && d.feats.VerbForm === 'Inf');
  return passive && isBare && parts.every((d) => d.lemma === 'be' || d.lemma === 'that');
}

/** « pourrait être convoquée ». */
function isLikely({ enabled }: ContactWords, tree: Tree, { head, passive }: VerbGroup): boolean {
  const up = passive && baseRelation(head) === 'xcomp' ? headOf(tree, head) : undefined;
  return up !== undefined && isOneOf(up, enabled) && verbGroup(tree, up).conditional;
}

/** "rencontrer", "expected to be received", but not "avoir rencontré". */
function isBare(tree: Tree, group: VerbGroup): boolean {
  const helpers = group.span[0] < group.head.start;
  if (group.passive && isToBeDone(tree, group.head)) return true;
  return group.head.feats.VerbForm === 'Inf' && (!helpers || group.reflexive || group.passive);
}

/** "to be received": the infinitive is the auxiliary. */
function isToBeDone(tree: Tree, head: Word): boolean {
  const before = dependents(tree, head, 'aux', 'mark').filter((d) => d.id < head.id);
  return before.some((d) => d.lemma === 'to') && before.some((d) => d.lemma === 'be' && d.feats.VerbForm === 'Inf');
}

/** "doit rencontrer" is planned, "a invité X à se rendre" proposed, "pour rencontrer" nothing. */
function infinitiveStatus(words: ContactWords, tree: Tree, verb: Word): ContactStatus | null {
  const up = headOf(tree, verb);
  if (!up) return null;
  // "agreed to stay in touch and to meet in May".
  if (verb.deprel === 'conj' && up.feats.VerbForm === 'Inf' && up.upos === 'VERB')
    // "will meet A and call on B".
    return verbGroup(tree, up).time === 'future' ? 'planned' : infinitiveStatus(words, tree, up);
  const noun = nounBefore(tree, verb);
  if (isWanted(words, tree, verb) || (noun && isOneOf(noun, words.proposed))) return 'proposed';
  if (invitationBefore(words, tree, verb)) return 'proposed';
  // "will travel to Lima to meet the king".
  if (verb.deprel === 'advcl' && isToCome(words, tree, up)) return 'planned';
  if (noun && isOneOf(noun, words.intents)) return 'planned';
  // « a eu l'occasion de rencontrer ».
  const chance = noun && isOneOf(noun, words.chances) && verb.deprel === 'acl' ? headOf(tree, noun) : undefined;
  if (chance?.upos === 'VERB') return verbStatus(words, tree, verbGroup(tree, chance));
  // "est allée échanger avec" is done, "va échanger" and "devait échanger" are not.
  if (isOneOf(up, words.enabled) && dependents(tree, up, 'aux').length > 0) return 'held';
  // « pourrait se tenir ».
  if (isOneOf(up, words.enabled) && verbGroup(tree, up).conditional) return 'planned';
  if (isOneOf(up, words.done)) return 'held';
  // "dropped by to see the minister".
  if (isOneOf(up, words.calls) && isOneOf(verb, words.sees)) return verbStatus(words, tree, verbGroup(tree, up));
  if (isOneOf(up, words.charged) && isOneOf(verb, words.hands)) return 'held';
  // "called on the minister to deliver a letter".
  if (isOneOf(up, words.comers) && isOneOf(verb, words.hands)) return verbStatus(words, tree, verbGroup(tree, up));
  if (isSequence(words, tree, verb)) return isUnheld(words, tree, up) ? 'planned' : 'held';
  // "is scheduled to meet": an aim, to some parsers.
  const isSet = verb.deprel === 'advcl' && verb.id > up.id && verbGroup(tree, up).passive;
  // "is due to meet": the subject, to some parsers.
  const isBehind = ['xcomp', 'ccomp', 'csubj'].includes(baseRelation(verb)) && verb.id > up.id;
  return isOneOf(up, words.ahead) && (isSet || isBehind) ? 'planned' : null;
}

/** "will travel", "intends to travel". */
function isToCome(words: ContactWords, tree: Tree, verb: Word): boolean {
  const group = verbGroup(tree, verb);
  return group.time === 'future' || (isBare(tree, group) && verbStatus(words, tree, group) === 'planned');
}

/** "son intention de rencontrer A", "the invitation to visit Lima": the noun right before, whatever the tree hangs the infinitive on. */
function nounBefore(tree: Tree, verb: Word): Word | undefined {
  const mark = dependents(tree, verb, 'mark', 'case').find((d) => d.id < verb.id);
  const before = mark && tree.sentence.words[mark.id - 2];
  return before?.upos === 'NOUN' ? before : undefined;
}

/** "devrait rencontrer A avant de se rendre à Lima": what comes before it is still to come. */
function isUnheld(words: ContactWords, tree: Tree, verb: Word): boolean {
  return verb.upos === 'VERB' && verbStatus(words, tree, verbGroup(tree, verb)) !== 'held';
}

/** "A a rencontré B avant de recevoir C": two things done. */
function isSequence(words: ContactWords, tree: Tree, verb: Word): boolean {
  const marks = dependents(tree, verb, 'mark', 'case', 'advmod', 'fixed');
  return marks.some((m) => words.before.includes(m.lemma) || words.after.includes(m.lemma));
}

export function nounStatus(words: ContactWords, tree: Tree, noun: Word, holder: Word | null): ContactStatus {
  const near = dependents(tree, noun, 'amod', 'acl', 'nmod', 'det', 'advmod');
  // "discussed preparations for the summit in a telephone talk": what was discussed there says nothing of the talk.
  const isThere = !holder && hasCase(tree, noun, words.frames);
  const up = isThere ? [] : [...aheadOf(tree, noun), headOf(tree, noun)];
  // "had to be postponed".
  const helped = up.flatMap((w) => (w && isOneOf(w, words.ahead) ? dependents(tree, w, 'xcomp') : []));
  const over = [...up, ...helped, holder].filter((w): w is Word => w !== undefined && w !== null);
  // "The visit that A was to pay, and has been put off": hung on the clause, to some parsers.
  const beside = [...near, ...near.flatMap((d) => dependents(tree, d, 'conj')), ...over];
  if (beside.some((d) => isPut(tree, d, words.cancelled))) return 'cancelled';
  if (beside.some((d) => isPut(tree, d, words.postponed))) return 'postponed';
  // "the proposed visit".
  const isMooted = dependents(tree, noun, 'amod').some((d) => isOneOf(d, words.proposed));
  if (isMooted || isWanted(words, tree, holder ?? noun)) return 'proposed';
  if ([noun, holdingOver(words, tree, noun)].some((w) => isLookedForwardTo(tree, w))) return 'planned';
  if (isAnnounced(words, tree, noun)) return 'planned';
  const isAhead = near.some((d) => isOneOf(d, words.planned) || (isOneOf(d, words.coming) && !isPastParticiple(d)));
  return isAhead || over.some((d) => isOneOf(d, words.planned)) ? 'planned' : 'held';
}

/** « une audience à A, venue lui rendre visite »: not « la visite à venir ». */
function isPastParticiple({ feats }: Word): boolean {
  return feats.VerbForm === 'Part' && feats.Tense === 'Past';
}

/** "looked forward to the convening of the session": the noun that says that it is held. */
function holdingOver({ holdings }: ContactWords, tree: Tree, noun: Word): Word {
  const up = noun.deprel === 'nmod' ? headOf(tree, noun) : undefined;
  return up && isOneOf(up, holdings) ? up : noun;
}

/** What somebody announces, or the announcement is of; not what else its sentence tells. */
function isAnnounced({ announced }: ContactWords, tree: Tree, noun: Word): boolean {
  const up = headOf(tree, noun);
  return up !== undefined && isOneOf(up, announced) && ['obj', 'nsubj:pass', 'nmod'].includes(noun.deprel);
}

/** "postponed", or "put_off", "move_to_a_later" where words stand right behind the verb. */
export function isPut(tree: Tree, word: Word, verbs: readonly string[]): boolean {
  if (isOneOf(word, verbs)) return true;
  if (word.upos !== 'VERB') return false;
  const behind = tree.sentence.words.slice(word.id, word.id + particleReach).map((w) => w.form.toLowerCase());
  const said = [word.lemma, ...behind].join('_');
  return verbs.some((verb) => verb.includes('_') && `${said}_`.startsWith(`${verb}_`));
}

/** Words of the longest particle: "moved to a later date". */
const particleReach = 3;

/** "prochaines échéances, notamment la tenue de la session": what is said of the nouns above counts below. */
function aheadOf(tree: Tree, noun: Word): readonly Word[] {
  const up = headOf(tree, noun);
  const over = up?.upos === 'NOUN' && up.deprel === 'appos' ? headOf(tree, up) : undefined;
  return [up, over].flatMap((word) => (word?.upos === 'NOUN' ? dependents(tree, word, 'amod') : []));
}

/** Somebody above invites to it or wishes for it. */
function isWanted(words: ContactWords, tree: Tree, word: Word): boolean {
  let up = headOf(tree, word);
  // « Avant de prendre congé, A a invité B »: what stands before the verb is not what it asks for.
  if (up && word.deprel === 'advcl' && word.feats.VerbForm === 'Inf' && word.id < up.id) return false;
  // "renewed the invitation to A for a visit", "accepted the invitation to visit": what is wanted may hang on the verb.
  const isTo = word.upos === 'NOUN' || word.feats.VerbForm === 'Inf';
  const objects = up && isTo && up.upos === 'VERB' ? dependents(tree, up, 'obj') : [];
  if (objects.some((d) => d.id < word.id && isOneOf(d, words.proposed))) return true;
  for (let steps = 0; up && steps < 2; up = headOf(tree, up), steps++) if (isOneOf(up, words.proposed)) return true;
  return false;
}

/** "s'était entretenu": told as something before the story, not as its news. */
export function looksBack(words: ContactWords, tree: Tree, verb: Word): boolean {
  const up = headOf(tree, verb);
  // "vient de rencontrer"; "venu rendre une visite" is news.
  const isBehind = dependents(tree, verb, 'mark', 'case').length > 0;
  if (up && isBehind && verb.feats.VerbForm === 'Inf' && isOneOf(up, words.done)) return true;
  if (isCalledToMind(words, tree, verb)) return true;
  // "The two last saw each other in May": a subject, to some parsers.
  const before = tree.sentence.words[verb.id - 2];
  const isLast = before?.upos === 'ADJ' && before.head === verb.id && isOneOf(before, words.recalled);
  return (
    isLast ||
    (verbGroup(tree, verb).pluperfect && !isToldFirst(tree, verb)) ||
    dependents(tree, verb, 'advmod', 'amod', 'obl').some((d) => isOneOf(d, words.recalled) && !isOfDay(words, tree, d))
  );
}

/** "A said on Tuesday that he had talked with B", as the text opens: its news, told in the tense of what is reported. */
function isToldFirst(tree: Tree, verb: Word): boolean {
  const up = tree.index === 0 && baseRelation(verb) === 'ccomp' ? headOf(tree, verb) : undefined;
  return up?.head === 0 && !verbGroup(tree, up).pluperfect;
}

/** "It is recalled that A visited B", "As was reported earlier, A visited B", "recalled his visit". */
export function isCalledToMind({ recalled }: ContactWords, tree: Tree, word: Word): boolean {
  const up = ['ccomp', 'csubj', 'obj'].includes(baseRelation(word)) ? headOf(tree, word) : undefined;
  if (up?.upos === 'VERB' && isOneOf(up, recalled)) return true;
  const before = dependents(tree, word, 'advcl').filter((d) => d.id < word.id && isAsClause(tree, d));
  return before.some((d) => [d, ...dependents(tree, d, 'advmod')].some((w) => isOneOf(w, recalled)));
}

/** "As it will be recalled, …", "Comme annoncé précédemment, …". */
function isAsClause(tree: Tree, verb: Word): boolean {
  return dependents(tree, verb, 'mark', 'advmod').some((d) => d.lemma === 'as' || d.lemma === 'comme');
}
