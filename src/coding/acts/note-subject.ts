/** A sentence that was read in; whom it leaves "il", "they" and "the guest" to mean in the next one, noted in `reading.talk`. */

import type { Word } from '../../language/types.js';
import { contains, type Span } from '../../text/span.js';
import { mentionsIn } from '../parties/mentions-in.js';
import { resolveParty } from '../parties/resolve-party.js';
import { partyOfPerson } from '../parties/resolved.js';
import type { Scene } from '../parties/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { matchPatterns } from '../patterns/match-patterns.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { ActKind, Party } from '../types.js';
import { ownSubject } from './find-subject.js';
import { isSummons } from './is-specific.js';
import type { DraftAct, Reading } from './types.js';

/** The subject of a sentence without an act is still who "il" is in the next one. */
export function noteSubject(reading: Reading, tree: Tree): void {
  const root = mainVerb(tree);
  const subject = root ? subjectOf(tree, root) : undefined;
  // What is told inside a quotation of several sentences is not who speaks.
  if (reading.talk.quoted || reading.quotes.some((q) => isInQuote(reading, q, tree, subject))) return;
  if (root) noteReceived(reading, tree, root);
  if (root && isSaidOf(reading, tree, root)) return;
  if (subject && isOneOf(subject, reading.scene.words.talks)) {
    noteGuest(reading, tree);
    return;
  }
  if (subject?.upos === 'PRON') noteTopic(reading, tree, subject);
  if (
    !root ||
    !subject ||
    subject.upos === 'PRON' ||
    (subject.id !== root.id && (baseRelation(subject) !== 'nsubj' || headOf(tree, subject)?.id !== root.id))
  )
    return;
  const resolved = resolveParty(reading.scene, reading.talk, tree, subject);
  const isSomebody = resolved !== null && (resolved.party.people.length > 0 || resolved.how.startsWith('title'));
  if (isSomebody) note(reading, resolved.party, resolved.plural);
}

/** The root, or the verb that parsers join to what opens the sentence: "Premier à être introduit, le diplomate s'est entretenu". */
function mainVerb(tree: Tree): Word | undefined {
  const root = tree.dependents[0]?.[0];
  if (root?.upos !== 'VERB' || ownSubject(tree, root, 'nsubj', 'nsubj:pass', 'expl:subj')) return root;
  const joined = dependents(tree, root, 'conj').find(
    (w) => w.upos === 'VERB' && ownSubject(tree, w, 'nsubj', 'nsubj:pass'),
  );
  return joined ?? root;
}

/** "L'ambassadeur a contribué à …, a-t-il estimé": who is told of is not who speaks; but whoever "a rendu hommage, a-t-il dit" does. */
function isSaidOf({ tables }: Reading, tree: Tree, root: Word): boolean {
  return (
    dependents(tree, root, 'parataxis:insert').length > 0 && matchPatterns(tree, root, tables.patterns).length === 0
  );
}

/** "C'est son homologue qui …": the one put in front is who the sentence is about. */
function subjectOf(tree: Tree, root: Word): Word | undefined {
  const own = ownSubject(tree, root);
  const isIt = own?.upos === 'PRON' && (own.lemma === 'ce' || own.lemma === 'it') && root.upos !== 'VERB';
  const isPicked = isIt && dependents(tree, root, 'appos', 'acl').some((d) => isRelative(tree, d));
  return isPicked ? root : own;
}

function isRelative(tree: Tree, word: Word): boolean {
  return word.deprel === 'acl:relcl' || dependents(tree, word, 'acl').some((d) => d.deprel === 'acl:relcl');
}

/** "A a reçu B": B is the guest, until somebody else is received. */
function noteReceived(reading: Reading, tree: Tree, verb: Word): void {
  const { scene, talk } = reading;
  if (!isOneOf(verb, scene.words.hosts)) return;
  const isPassive = verbGroup(tree, verb).passive;
  const guest = isPassive ? dependents(tree, verb, 'nsubj:pass')[0] : dependents(tree, verb, 'obj')[0];
  const party = guest && resolveParty(scene, talk, tree, guest)?.party;
  const only = isPassive ? null : onlyNamed(scene, [verb.end, tree.sentence.span[1]]);
  if (party && party.people.length < 2)
    talk.guest = party.people.length === 0 && only ? partyOfPerson(scene, only) : party;
}

/** Id of the one person named there. */
function onlyNamed(scene: Scene, span: Span): string | null {
  const [only, ...more] = new Set(mentionsIn(scene, span).map((m) => m.person));
  return only && more.length === 0 ? only : null;
}

/** "Quant à l'ambassadrice du Chili, Ana Rojas, elle a dit": of the one named before the pronoun. */
function noteTopic(reading: Reading, tree: Tree, pronoun: Word): void {
  const { scene, text } = reading;
  const before: Span = [tree.sentence.span[0], pronoun.start];
  const opening = text.slice(...before).toLowerCase();
  if (!scene.words.topicFirst.some((words) => opening.startsWith(`${words} `))) return;
  const isNamed = mentionsIn(scene, before).length > 0;
  const title = isNamed ? undefined : scene.mentions.titles.find((t) => !t.plural && contains(before, t.span));
  const topic = isNamed ? onlyNamed(scene, before) : title?.person;
  if (topic) note(reading, partyOfPerson(scene, topic), false);
}

/** Inside a quotation in the first person, or in one that takes the whole sentence. */
function isInQuote({ scene, text }: Reading, quote: Span, tree: Tree, subject: Word | undefined): boolean {
  if (contains(quote, tree.sentence.span)) return true;
  if (!subject || !contains(quote, [subject.start, subject.end])) return false;
  const words = text
    .slice(...quote)
    .toLowerCase()
    .split(/[^\p{L}'’]+|(?<=['’])/u);
  return words.some((word) => scene.words.pronouns.speaker.includes(word));
}

/** "La deuxième audience a été accordée à B. Elle …": whom talks name for the first time is spoken of next. */
function noteGuest(reading: Reading, tree: Tree): void {
  const { scene } = reading;
  const only = onlyNamed(scene, tree.sentence.span);
  const first = scene.mentions.personMentions.find((m) => m.person === only);
  if (only && first && contains(tree.sentence.span, first.span)) note(reading, partyOfPerson(scene, only), false);
}

/** In a speech "he" and "the minister" are never whoever delivers it. */
export function note(reading: Reading, party: Party, plural: boolean): void {
  if (isAuthor(reading, party)) return;
  if (plural) reading.talk.several = party;
  else reading.talk.single = party;
}

function isAuthor({ talk: { author } }: Reading, { people, countries }: Party): boolean {
  if (!author || countries.join() !== author.countries.join()) return false;
  return people.length === 0 || people.join() === author.people.join();
}

/** "A summoned B": what B is told in the passive is told by A. */
export function noteSummons({ talk }: Reading, match: Match, actor: Party): void {
  if (isSummons(match) && actor.countries.length === 1) talk.summoner = actor;
}

/** One country spoke to another. */
export function notePair({ talk }: Reading, acts: readonly DraftAct[]): void {
  for (const { kind, actor, recipient } of acts) {
    const both = [...actor.countries, ...recipient.countries];
    if (actor.countries.length !== 1 || recipient.countries.length !== 1) continue;
    talk.pair = both;
    if (awaitsAnswer.has(kind)) talk.asked = recipient;
  }
}

const awaitsAnswer: ReadonlySet<ActKind> = new Set(['invite', 'propose', 'request']);
