/** Does somebody speak by a reporting match, or does it only say where the news comes from? */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import { resolveParty } from '../parties/resolve-party.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { matchPatterns } from '../patterns/match-patterns.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { Party } from '../types.js';
import { ownSubject } from './find-subject.js';
import type { Reading } from './types.js';

/**
 * False where a text speaks ("indique le communiqué", "lit-on", "selon la même source"), and where an office only
 * passes on what others did ("les deux ministres ont convenu …, a dit le ministère").
 */
export function speaks(reading: Reading, match: Match): boolean {
  if (match.pattern.kind !== 'clause' && match.pattern.kind !== 'state') return true;
  const subject = match.head.upos === 'VERB' ? speakerOf(match) : match.head;
  if (subject && isOpinion(reading, match, subject)) return false;
  if (subject && isText(reading, match.tree, subject)) return !isInserted(match);
  if (!subject) return match.group.form !== 'finite' || !isInserted(match);
  const resolved = resolveParty(reading.scene, reading.talk, match.tree, subject);
  if (!resolved) return !isInserted(match);
  const { party, how } = resolved;
  if (isInserted(match) && subject.upos !== 'PRON' && tellsDone(reading, match, party)) return false;
  // "a affirmé le ministre": somebody, although the text does not name him.
  return how === 'title' || !(isInserted(match) && party.people.length === 0 && tellsOfOthers(reading, match, party));
}

/** Its subject, or the doer of "the minister was told by the ambassador". */
function speakerOf({ tree, head, group }: Match): Word | undefined {
  return ownSubject(tree, head) ?? (group.passive ? dependents(tree, head, 'obl:agent')[0] : undefined);
}

/** "je crois que …": the words around say whether anything is done. */
function isOpinion({ scene }: Reading, { head }: Match, subject: Word): boolean {
  return scene.words.opines.includes(head.lemma) && subject.upos === 'PRON' && subject.feats.Person === '1';
}

/** "a statement", "a Foreign Office statement": a name before it describes the text. */
function isText(reading: Reading, tree: Tree, subject: Word): boolean {
  const next = tree.sentence.words[subject.id];
  return [subject, next].some((w) => w?.upos === 'NOUN' && reading.scene.words.texts.includes(w.lemma));
}

function isInserted(match: Match): boolean {
  return match.complements.some((c) => c.form === 'quote');
}

/** The content has a subject of its own that is more than the speakers' sides, or tells of the talks or what came of them. */
function tellsOfOthers(reading: Reading, match: Match, speaker: Party): boolean {
  const quote = match.complements.find((c) => c.form === 'quote');
  const subject = quote ? subjectOf(match.tree, quote.head) : undefined;
  if (subject && isOneOf(subject, reading.scene.words.talks)) return true;
  const party = subject ? resolveParty(reading.scene, reading.talk, match.tree, subject)?.party : undefined;
  if (!party) return false;
  const { people, countries } = party;
  const isNews = countries.length > 1 && quote !== undefined && verbGroup(match.tree, quote.head).time === 'past';
  return isNews || people.length > 0 || countries.length === 0 || countries.some((c) => !speaker.countries.includes(c));
}

/** "Norland has asked Sudland to …, the ministry said", "Norland agreed to …, said a Sudlandic minister": the act that is told is the news. */
function tellsDone(reading: Reading, { tree, complements }: Match, speaker: Party): boolean {
  const told = complements.find((c) => c.form === 'quote')?.head;
  const subject = told && subjectOf(tree, told);
  const act = told && matchPatterns(tree, told, reading.tables.patterns)[0];
  if (!subject || subject.upos === 'PRON' || !act || !isDone(act)) return false;
  if (reading.quotes.some((q) => overlaps(q, [told.start, told.end]))) return false;
  const doer = resolveParty(reading.scene, reading.talk, tree, subject)?.party;
  if (!doer || doer.countries.length === 0) return false;
  return speaker.people.length === 0 || !doer.countries.some((c) => speaker.countries.includes(c));
}

/** An act of its own that is over. */
function isDone({ pattern, group }: Match): boolean {
  return !/^(clause|wish|none|state)$/.test(pattern.kind) && group.form === 'finite' && group.time === 'past';
}

function subjectOf(tree: Tree, head: Word): Word | undefined {
  return dependents(tree, head, 'nsubj')[0];
}
