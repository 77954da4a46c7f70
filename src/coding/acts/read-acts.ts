/** Trees, mentions and patterns in; the acts of a document out, in order, not yet numbered or joined to contacts. */

import { overlaps, type Span } from '../../text/span.js';
import { isEmpty } from '../parties/merge-parties.js';
import type { Resolved } from '../parties/resolved.js';
import { withSides } from '../parties/types.js';
import type { Match } from '../patterns/match.js';
import { dependents, spanBelow, type Tree } from '../syntax/tree.js';
import type { ActKind, Country, Matter } from '../types.js';
import { actKinds, type KindGroup } from './act-kinds.js';
import { bothSides } from './both-sides.js';
import { deedDay } from './deed-day.js';
import { findActor } from './find-actor.js';
import { findMatters, matterOfClause } from './find-matters.js';
import { findRecipient } from './find-recipient.js';
import { findTopics } from './find-topics.js';
import { findTriggers, type Trigger } from './find-triggers.js';
import { isRelayed } from './is-relayed.js';
import { isRitual } from './is-ritual.js';
import { isDeed, isSpecific } from './is-specific.js';
import { namesOthers } from './names-others.js';
import { note, notePair, noteSubject, noteSummons } from './note-subject.js';
import { quotedSpeaker } from './quoted-speaker.js';
import { readingOf } from './reading-of.js';
import { signatories } from './signatories.js';
import { speaks } from './speaks.js';
import { isOwnSpeech, stands } from './stands.js';
import { thankedFor } from './thanked-for.js';
import { tellerOf, toldBy } from './told-back.js';
import type { DraftAct, Reading } from './types.js';
import { isSentBy, whoseAct } from './whose-act.js';

/**
 * Read all acts. `reading.talk` moves on as sentences pass, so a reading serves one document once.
 *
 * @param pairs for each sentence the two countries whose contact it tells (find-pairs.ts).
 */
export function readActs(reading: Reading, pairs: readonly (readonly Country[])[]): DraftAct[] {
  if (!namesOthers(reading)) return [];
  const acts: DraftAct[][] = [];
  for (const tree of reading.scene.trees) {
    const sides = pairs[tree.index] ?? reading.scene.sides;
    const here = readingOf(reading, withSides(reading.scene, sides), reading.talk);
    acts.push(readSentence(here, tree));
    const teller = acts.length > 1 ? tellerOf(here, tree) : null;
    if (teller) acts.splice(-2, 1, toldBy(acts.at(-2) ?? [], teller));
  }
  return acts.flat();
}

function readSentence(reading: Reading, tree: Tree): DraftAct[] {
  const triggers = findTriggers(tree, reading.tables.patterns, reading.scene.words, (match) => speaks(reading, match));
  const actors = new Map<Trigger, Resolved>();
  const acts: Headed[] = [];
  reading.talk.quoted = quotedSpeaker(reading, tree);
  noteSubject(reading, tree); // "A a reçu B, avec qui il a examiné": whom "il" means in a clause below
  // Governors first, so that a participle can borrow its governor's actor.
  const ordered = [...triggers].sort((a, b) => nesting(a) - nesting(b));
  for (const trigger of ordered) {
    const found = findActor(reading, trigger, actors);
    const actor = found && thankedFor(reading, trigger, whoseAct(reading, trigger.match, found), actors);
    if (!found || !actor || isUnknown(actor)) continue;
    const speaker = isSentBy(actor) ? found : actor;
    actors.set(trigger, speaker);
    if (!stands(reading, trigger)) continue;
    const drafts = draft(reading, trigger, actor, triggers);
    notePair(reading, drafts);
    noteSummons(reading, trigger.match, actor.party);
    acts.push(...drafts.map((act) => ({ act, head: trigger.match.head.id })));
    noteSpeaker(reading, trigger, speaker);
  }
  noteSubject(reading, tree);
  return joinCoordinated(
    reading,
    acts.sort((a, b) => a.act.trigger[0] - b.act.trigger[0] || a.act.trigger[1] - b.act.trigger[1]),
  );
}

/** An act and the number of the verb that heads it. */
type Headed = { readonly act: DraftAct; readonly head: number };

/** "a exprimé son indignation et sa réprobation": one verb over nouns of one kind makes one act with several matters. */
function joinCoordinated({ text }: Reading, acts: readonly Headed[]): DraftAct[] {
  const joined: Headed[] = [];
  for (const { act, head } of acts) {
    const at = joined.findIndex(
      (o) =>
        (o.act.kind === act.kind && (o.head === head || overlaps(o.act.trigger, act.trigger))) ||
        (o.head === head && isDoublet(text, o.act, act)),
    );
    const other = joined[at]?.act;
    if (other) joined[at] = { act: joinActs(other, act), head };
    else joined.push({ act, head });
  }
  return joined.map(({ act }) => act);
}

function joinActs(one: DraftAct, two: DraftAct): DraftAct {
  const isMore = one.kind !== 'thank' && two.kind === 'thank';
  const said = isMore ? { ...two, trigger: [one.trigger[0], two.trigger[1]] as const } : one;
  return { ...said, matters: joinMatters(one.matters, two.matters) };
}

/** "expressed gratitude and appreciation for", "sa gratitude et son appréciation": thanks in two words. */
function isDoublet(text: string, one: DraftAct, two: DraftAct): boolean {
  const isThanks = [one.kind, two.kind].sort().join() === 'praise,thank';
  return isThanks && /^ (?:and|et) (?:\p{L}+ ){0,2}\p{L}+$/u.test(text.slice(one.trigger[1], two.trigger[1]));
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
      const both = group.clauses.some((c) => c.view.together)
        ? bothSides(reading)
        : signatories(reading, match, group.kind, actor);
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
    negated: match.group.negated && !match.pattern.denied,
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
  const subject = dependents(match.tree, match.head, 'nsubj').flatMap((w) => [spanBelow(match.tree, w)]);
  return [
    Math.min(match.trigger[0], ...starts, ...subject.map((s) => s[0])),
    Math.max(match.trigger[1], ...ends, ...subject.map((s) => s[1])),
  ];
}

function statusOf(reading: Reading, trigger: Trigger, kind: ActKind): DraftAct['status'] {
  if (trigger.match.group.conditional && trigger.match.pattern.kind !== 'wish' && !trigger.governor)
    return 'hypothetical';
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
