/** Trees, mentions and patterns in; the acts of a document out, in order, not yet numbered or joined to contacts. */

import type { Word } from '../../language/types.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import { isEmpty } from '../parties/merge-parties.js';
import { partyOfPerson, type Resolved, resolveParty } from '../parties/resolve-party.js';
import { isOneOf, type Match } from '../patterns/match-patterns.js';
import { baseRelation, dependents, headOf, spanOf, subtree, type Tree } from '../syntax/tree.js';
import type { ActKind, Country, Matter, Party } from '../types.js';
import { actKinds, type KindGroup } from './act-kinds.js';
import { deedDay } from './deed-day.js';
import { bothSides, findActor } from './find-actor.js';
import { findMatters, matterOfClause } from './find-matters.js';
import { findRecipient } from './find-recipient.js';
import { ownSubject } from './find-subject.js';
import { findTopics } from './find-topics.js';
import { findTriggers, type Trigger } from './find-triggers.js';
import { isRelayed } from './is-relayed.js';
import { isRitual } from './is-ritual.js';
import { isDeed, isSpecific } from './is-specific.js';
import { quotedSpeaker } from './quoted-speaker.js';
import { speaks } from './speaks.js';
import { isOwnSpeech, stands } from './stands.js';
import type { DraftAct, Reading } from './types.js';
import { whoseAct } from './whose-act.js';

/**
 * Read all acts. `reading.talk` moves on as sentences pass, so a reading serves one document once.
 *
 * @param pairs for each sentence the two countries whose contact it tells (find-pairs.ts).
 */
export function readActs(reading: Reading, pairs: readonly (readonly Country[])[]): DraftAct[] {
  return reading.scene.trees.flatMap((tree) => {
    const sides = pairs[tree.index] ?? reading.scene.sides;
    return readSentence({ ...reading, scene: { ...reading.scene, sides } }, tree);
  });
}

function readSentence(reading: Reading, tree: Tree): DraftAct[] {
  const triggers = findTriggers(tree, reading.tables.patterns, reading.scene.words, (match) => speaks(reading, match));
  const actors = new Map<Trigger, Resolved>();
  const acts: DraftAct[] = [];
  reading.talk.quoted = quotedSpeaker(reading, tree);
  noteSubject(reading, tree); // "A a reçu B, avec qui il a examiné": whom "il" means in a clause below
  // Governors first, so that a participle can borrow its governor's actor.
  const ordered = [...triggers].sort((a, b) => nesting(a) - nesting(b));
  for (const trigger of ordered) {
    const found = findActor(reading, trigger, actors);
    const actor = found && whoseAct(reading, trigger.match, found);
    if (!actor || isUnknown(actor)) continue;
    actors.set(trigger, actor);
    if (!stands(reading, trigger)) continue;
    acts.push(...draft(reading, trigger, actor, triggers));
    noteSpeaker(reading, trigger, actor);
  }
  noteSubject(reading, tree);
  return joinCoordinated(acts.sort((a, b) => a.trigger[0] - b.trigger[0]));
}

/** "a exprimé son indignation et sa réprobation": one verb over nouns of one kind makes one act with several matters. */
function joinCoordinated(acts: readonly DraftAct[]): DraftAct[] {
  const joined: DraftAct[] = [];
  for (const act of acts) {
    const at = joined.findIndex((a) => a.kind === act.kind && overlaps(a.trigger, act.trigger));
    const other = joined[at];
    if (other) joined[at] = { ...other, matters: joinMatters(other.matters, act.matters) };
    else joined.push(act);
  }
  return joined;
}

function joinMatters(some: readonly Matter[], more: readonly Matter[]): Matter[] {
  return [...some, ...more.filter((m) => !some.some((s) => overlaps(s.span, m.span)))];
}

/** "le ministère" of no country that the text tells: nobody can say who acts. */
function isUnknown({ party }: Resolved): boolean {
  return party.people.length === 0 && party.countries.length === 0;
}

function nesting(trigger: Trigger): number {
  return trigger.governor ? nesting(trigger.governor) + 1 : 0;
}

function draft(reading: Reading, trigger: Trigger, actor: Resolved, all: readonly Trigger[]): DraftAct[] {
  const { match } = trigger;
  const joint = isJoint(actor);
  const others = new Set(
    all.filter((t) => t !== trigger && (!isUnder(t, trigger) || isOwnSpeech(reading, t))).map((t) => t.match.head.id),
  );
  return actKinds(reading, match, actor.party, joint)
    .filter((group) => !isDeed(group.kind, reading) || isSpecific(reading, match))
    .map((group) => {
      const both = group.clauses.some((c) => c.view.together) ? bothSides(reading) : null;
      return draftOne(reading, trigger, both ?? actor, joint || both !== null, group, others);
    });
}

/** In what the other tells, at any depth: "negotiate" in "affirmed that they are ready to negotiate". */
function isUnder({ governor }: Trigger, other: Trigger): boolean {
  return governor !== null && (governor === other || isUnder(governor, other));
}

function isJoint(actor: Resolved): boolean {
  return actor.party.countries.length > 1 && actor.plural;
}

function draftOne(
  reading: Reading,
  trigger: Trigger,
  actor: Resolved,
  joint: boolean,
  group: KindGroup,
  others: ReadonlySet<number>,
): DraftAct {
  const { match } = trigger;
  const matters = mattersOf(reading, match, group, others);
  const recipient = findRecipient(reading, match, group.kind, actor.party, joint);
  const span = clauseSpan(match, matters);
  return {
    kind: group.kind,
    actor: actor.party,
    recipient: recipient.party,
    ...(recipient.addressee && !isEmpty(recipient.addressee) ? { about: { addressee: recipient.addressee } } : {}),
    joint,
    negated: match.group.negated,
    quoted: reading.quotes.some((q) => overlaps(q, group.trigger)),
    status: statusOf(reading, trigger, group.kind),
    matters,
    topics: findTopics(matters.map((m) => m.text).join(' ') || reading.text.slice(...span), reading.tables.topics),
    due: dueOf(reading, matters),
    date: isDeed(group.kind, reading) || isRitual(group.kind) ? deedDay(reading, match) : null,
    place: null,
    trigger: group.trigger,
    span,
    spans: [span],
    confidence: match.pattern.confidence,
    because: match.pattern.id,
    anaphoric: isAnaphoric(reading, match),
    before: match.group.pluperfect ? match.tree.sentence.span : null,
    trace: [`actor: ${actor.how}`, `kind: ${group.kind} (${group.why})`, `recipient: ${recipient.how}`],
  };
}

function isAnaphoric(reading: Reading, { tree, carrier }: Match): boolean {
  if (!carrier) return false;
  return dependents(tree, carrier, 'det').some((d) =>
    reading.scene.words.demonstratives.includes(d.form.toLowerCase()),
  );
}

function mattersOf(reading: Reading, match: Match, group: KindGroup, others: ReadonlySet<number>): Matter[] {
  const byClause = match.pattern.kind === 'clause' || (match.pattern.matter ?? ['clause'])[0] === 'clause';
  if (byClause && group.clauses.length > 0)
    return group.clauses.map((c) => matterOfClause(match, c.complement, reading.text, others));
  return findMatters(match, reading.text, others);
}

function clauseSpan(match: Match, matters: readonly Matter[]): Span {
  const starts = matters.map((m) => m.span[0]);
  const ends = matters.map((m) => m.span[1]);
  const subject = dependents(match.tree, match.head, 'nsubj').flatMap((w) => [spanOf(subtree(match.tree, w))]);
  return [
    Math.min(match.trigger[0], ...starts, ...subject.map((s) => s[0])),
    Math.max(match.trigger[1], ...ends, ...subject.map((s) => s[1])),
  ];
}

function statusOf(reading: Reading, trigger: Trigger, kind: ActKind): DraftAct['status'] {
  if (trigger.match.group.conditional && !trigger.governor) return 'hypothetical';
  return isDeed(kind, reading) || isRelayed(reading, trigger) ? 'reported' : 'made';
}

function dueOf(reading: Reading, matters: readonly Matter[]): string | null {
  const due = reading.dates.find((d) => d.relation === 'by' && d.edtf && matters.some((m) => overlaps(m.span, d.span)));
  return due?.edtf ?? null;
}

function noteSpeaker(reading: Reading, trigger: Trigger, actor: Resolved): void {
  if (trigger.governor) return;
  note(reading, actor.party, actor.plural);
}

/** The subject of a sentence without an act is still who "il" is in the next one. */
function noteSubject(reading: Reading, tree: Tree): void {
  const root = tree.dependents[0]?.[0];
  const subject = root ? ownSubject(tree, root) : undefined;
  // What is told inside a quotation of several sentences is not who speaks.
  if (reading.talk.quoted || reading.quotes.some((q) => isInQuote(reading, q, tree, subject))) return;
  if (subject && isOneOf(subject, reading.scene.words.talks)) {
    noteGuest(reading, tree);
    return;
  }
  if (subject?.upos === 'PRON') noteTopic(reading, tree, subject);
  if (
    !root ||
    !subject ||
    subject.upos === 'PRON' ||
    reading.scene.words.pronouns.latter.includes(subject.lemma) ||
    baseRelation(subject) !== 'nsubj' ||
    headOf(tree, subject)?.id !== root.id
  )
    return;
  const resolved = resolveParty(reading.scene, reading.talk, tree, subject);
  const isSomebody = resolved !== null && (resolved.party.people.length > 0 || resolved.how.startsWith('title'));
  if (isSomebody) note(reading, resolved.party, resolved.plural);
}

/** "Quant à l'ambassadrice du Chili, Ana Rojas, elle a dit": of the one named before the pronoun. */
function noteTopic(reading: Reading, tree: Tree, pronoun: Word): void {
  const { scene, text } = reading;
  const before: Span = [tree.sentence.span[0], pronoun.start];
  const opening = text.slice(...before).toLowerCase();
  if (!scene.words.topicFirst.some((words) => opening.startsWith(`${words} `))) return;
  const named = scene.mentions.personMentions.filter((m) => contains(before, m.span)).map((m) => m.person);
  const [only, ...more] = [...new Set(named)];
  if (only && more.length === 0) note(reading, partyOfPerson(scene, only), false);
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
  const named = reading.scene.mentions.personMentions.filter((m) => contains(tree.sentence.span, m.span));
  const [only, ...more] = [...new Set(named.map((m) => m.person))];
  const isNew = reading.scene.mentions.personMentions.find((m) => m.person === only)?.span[0] === named[0]?.span[0];
  if (only && isNew && more.length === 0) note(reading, partyOfPerson(reading.scene, only), false);
}

function note(reading: Reading, party: Party, plural: boolean): void {
  if (plural) reading.talk.several = party;
  else reading.talk.single = party;
}
