/** A verb and an entry of the table in; whether the verb, with all that hangs on it, tells such a contact out. */

import type { Word } from '../../language/types.js';
import { contains, overlaps } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { conjuncts, dependents, subtree, type Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import { nounEntries } from './entries-of.js';
import { hasCase, namedIn } from './find-sides.js';
import { holderOf } from './holder-of.js';
import { agentsBehind, antecedent, hasAnyCase, isObject, lostPartners, partnersBefore } from './lost-partners.js';
import { nounEntry } from './noun-entry.js';
import { isPartitive } from './noun-grade.js';
import { clauseAround, clauseBehind } from './stretch.js';
import type { ContactEntry, ContactWords } from './types.js';

export function holds(
  reading: Reading,
  words: ContactWords,
  entry: ContactEntry,
  group: VerbGroup,
  tree: Tree,
): boolean {
  const { head } = group;
  if ((entry.reflexive ?? false) !== group.reflexive || (entry.finite && group.form !== 'finite')) return false;
  if (entry.wants && !subtree(tree, head).some((w) => isNounOrHead(w, head) && isOneOf(w, entry.wants ?? [])))
    return false;
  if (entry.passive && !group.passive) return false;
  if (entry.unless && clauseBehind(tree, head).some((w) => isOneOf(w, entry.unless ?? []))) return false;
  if (entry.particle && !hasParticle(tree, head, entry.particle)) return false;
  const whereTo = entry.place ? clauseBehind(tree, head).filter((d) => hasCase(tree, d, entry.place ?? [])) : null;
  if (whereTo && !whereTo.some((d) => !isOneOf(d, entry.without ?? []) && !isNameOf(reading, d))) return false;
  if (entry.both && entry.without && tree.sentence.words.slice(head.id).some((w) => isOneOf(w, entry.without ?? [])))
    return false;
  if (entry.sent && !dependents(tree, head, 'obj').some((d) => isOneOf(d, entry.things ?? []))) return false;
  if (entry.things) return thingsOf(tree, head, entry).some((w) => isOneOf(w, entry.things ?? []));
  const isBySeveral = group.passive && entry.mutual && agentsBehind(reading, words, tree, head).length > 1;
  if (entry.with && group.passive && !isBySeveral) return false;
  if (entry.without && dependents(tree, head, 'obj', 'nsubj:pass').some((d) => isOneOf(d, entry.without ?? [])))
    return false;
  if (entry.kind === 'visit' && !entry.carried && dependents(tree, head, 'obj').some((d) => d.feats.PronType === 'Prs'))
    return false;
  if (entry.houses && !(group.passive && isToHouse(tree, head, entry))) return false;
  if (entry.placed && (isOfThing(tree, head) || isToOther(tree, head, entry))) return false;
  if (entry.awaited && (!group.passive || dependents(tree, head, 'xcomp', 'ccomp').length > 0)) return false;
  const isMutual = isBySeveral || (entry.mutual === true && isOfSeveral(tree, head));
  if (entry.direct && !isMutual && !isAlone(reading, words, tree, group, entry)) return false;
  if (entry.kind === 'meeting' && isOfSitting(words, tree, head)) return false;
  // "The talks were co-chaired by A and B": the noun tells them.
  const isOfNoun = entry.party || entry.kind === 'session';
  return !isOfNoun || !carriesNoun(reading, words, tree, head);
}

/** "was called in earlier today", not "was called in Lima". */
function hasParticle({ sentence: { words } }: Tree, { id }: Word, particle: string): boolean {
  const [next, behind] = [words[id], words[id + 1]];
  return next?.form === particle && !['NOUN', 'PROPN', 'DET', 'NUM'].includes(behind?.upos ?? 'PUNCT');
}

/** "The joint commission met for its third session", « se retrouveront pour la prochaine session »: the sitting tells it. */
function isOfSitting(words: ContactWords, tree: Tree, head: Word): boolean {
  const isCarried = (d: Word) => d.deprel !== 'nsubj' && holderOf(words, tree, d)?.id === head.id;
  return dependents(tree, head, 'nsubj', 'obl').some(
    (d) => nounEntry(words, tree, d)?.kind === 'session' && (d.deprel === 'nsubj' || isCarried(d)),
  );
}

/** "was invited to the Foreign Ministry", not "to the ministry's anniversary". */
function isToHouse(tree: Tree, head: Word, { houses = [], place = [] }: ContactEntry): boolean {
  return clauseBehind(tree, head).some((d) => isOneOf(d, houses) && hasCase(tree, d, place));
}

/** "arrived to pay respect to the late King A": somebody, and no place. */
function isNameOf({ scene }: Reading, word: Word): boolean {
  return scene.mentions.personMentions.some((m) => contains(m.full, [word.start, word.end]));
}

/** « est venu en aide au Chili », « est venu à Lima présenter ses lettres »: what somebody came for, and no visit. */
function isToOther(tree: Tree, verb: Word, { without = [], plain }: ContactEntry): boolean {
  const isErrand = (d: Word) => d.id > verb.id && d.feats.VerbForm === 'Inf';
  if (plain && dependents(tree, verb, 'xcomp', 'advcl', 'ccomp').some(isErrand)) return true;
  return dependents(tree, verb, 'obl').some((d) => isOneOf(d, without));
}

/** "The cargo arrived. It left for the north": goods visit nobody. */
function isOfThing(tree: Tree, verb: Word): boolean {
  return dependents(tree, verb, 'nsubj').some((d) => /^(it|ceci|cela)$/i.test(d.form));
}

/** "A and B discussed". */
function isOfSeveral(tree: Tree, verb: Word): boolean {
  return dependents(tree, verb, 'nsubj').some((d) => conjuncts(tree, d).length > 1);
}

/** "was talking to the envoy, who called on him": another verb says nothing of how they talked. */
function isNounOrHead(word: Word, head: Word): boolean {
  return word.id === head.id || word.upos !== 'VERB';
}

/** The words of the clause; with what is said of its object: « les lettres qui l'accréditent ». */
function thingsOf(tree: Tree, head: Word, { both }: ContactEntry): readonly Word[] {
  if (both) return tree.sentence.words;
  return [...ownClause(tree, head), ...dependents(tree, head, 'obj').flatMap((d) => dependents(tree, d, 'acl'))];
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
  if (
    entry.plain &&
    opened.some(
      (d) =>
        !isErrand(entry, d) && !bringsLetter(words, tree, d) && !isSequel(words, tree, d) && (!entry.with || isVerb(d)),
    )
  )
    return false;
  const prepositions = entry.with ?? (passive ? words.agents : undefined);
  // "was hosted to lunch by the minister": the doer may hang on what lies between.
  const hung = passive && prepositions ? clauseBehind(tree, head) : objectsBehind(tree, head);
  // "called the president on Tuesday" calls on nobody.
  const isDay = (d: Word) => reading.dates.some((date) => overlaps(date.span, [d.start, d.end]));
  // "called on Vice President A": an object, to some parsers, in spite of its preposition.
  const isOn = words.upon.includes(tree.sentence.words[head.id]?.lemma ?? '');
  const isWhom = (d: Word) => isObject(tree, d) && !hasCase(tree, d, words.upon) && !isOn;
  const isThere = hung.some((d) => (prepositions ? hasCase(tree, d, prepositions) && !isDay(d) : isWhom(d)));
  if (isThere || antecedent(tree, head).length > 0) return true;
  if (entry.with && partnersBefore(reading, words, tree, head).length > 0) return true;
  return lostPartners(reading, words, tree, head, entry).length > 0;
}

function objectsBehind(tree: Tree, head: Word): readonly Word[] {
  return dependents(tree, head, 'obj', 'iobj', 'obl').filter((d) => d.id > head.id);
}

/** "a reçu un appel", "a rencontré un message": the noun behind the verb tells the contact. */
function carriesNoun(reading: Reading, words: ContactWords, tree: Tree, verb: Word): boolean {
  const behind = clauseBehind(tree, verb);
  const first = namedIn(reading, behind)[0]?.span[0] ?? Number.POSITIVE_INFINITY;
  // "a banquet hosted by the minister", "a banquet is hosted": what is held.
  if (dependents(tree, verb, 'nsubj:pass').some((w) => nounEntry(words, tree, w) !== undefined)) return true;
  const objects = [...dependents(tree, verb, 'obj'), ...behind.filter((w) => w.end <= first && w.upos === 'NOUN')];
  const isPart = (w: Word) => isOneOf(verb, words.holders) && w.head === verb.id && isPartitive(tree, w);
  const isBare = (w: Word) => !hasAnyCase(tree, w) || isPart(w);
  return objects.some((w) => nounEntry(words, tree, w) !== undefined && isBare(w) && w.id > verb.id);
}

/** "called on the minister to bid farewell": what a caller comes for. */
function isErrand({ errands = [] }: ContactEntry, word: Word): boolean {
  return word.feats.VerbForm === 'Inf' && isOneOf(word, errands);
}

/** "called on the minister before leaving for Lima": what he did next. */
function isSequel({ before, after, whiles }: ContactWords, tree: Tree, verb: Word): boolean {
  return dependents(tree, verb, 'mark', 'case').some((d) => isOneOf(d, [...before, ...after, ...whiles]));
}

/** "called on the minister to deliver a message from A". */
function bringsLetter(words: ContactWords, tree: Tree, verb: Word): boolean {
  const isLetter = (d: Word) => nounEntries(words, d).some(({ kind }) => kind === 'correspondence');
  return verb.feats.VerbForm === 'Inf' && isOneOf(verb, words.hands) && dependents(tree, verb, 'obj').some(isLetter);
}

function isVerb({ upos }: Word): boolean {
  return upos === 'VERB' || upos === 'AUX';
}
