/** A top-level match and its actor in; the acts it makes out: one per kind of clause, each with its own trigger. */

import type { Span } from '../../text/span.js';
import { mergeParties } from '../parties/merge-parties.js';
import { resolveParty } from '../parties/resolve-party.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { ActKind, Party } from '../types.js';
import { clauseKind, directKind, wishKind } from './clause-kind.js';
import { type Doer, findDoer } from './find-doer.js';
import { wordsAt } from './find-matters.js';
import { isRelayedClause } from './is-relayed.js';
import { isDeed, isSpecific, isSummons } from './is-specific.js';
import { isBareInfinitive, isSaidValue, type ReadClause, readClause } from './read-clause.js';
import type { Reading } from './types.js';

/** One act of a match: its kind, the clauses it covers (none: the match's own matter), its trigger. */
export type KindGroup = {
  readonly kind: ActKind;
  readonly clauses: readonly ReadClause[];
  readonly trigger: Span;
  readonly why: string;
};

export function actKinds(reading: Reading, match: Match, actor: Party, joint: boolean): KindGroup[] {
  const clauses = match.complements
    .filter((c) => c.form !== 'noun')
    .map((complement) => readClause(reading, match, complement, actor))
    .filter((clause) => match.pattern.kind !== 'clause' || !clause.inner || !isTold(reading, clause.inner, actor));
  const { kind } = match.pattern;
  if (kind === 'none') return [];
  // "will also discuss trade": what is planned has not been talked of.
  if (kind === 'discuss' && match.group.time === 'future') return [];
  if (kind === 'clause' && clauses.length === 0 && match.complements.some((c) => c.form !== 'noun')) return [];
  if (kind === 'clause') return byClause(match, clauses);
  const passedOn = saidThrough(reading, match, clauses);
  if (passedOn) return [one(match, passedOn, clauses, 'what is passed on')];
  if (kind === 'wish') return [one(match, wishOf(match, clauses), clauses, 'who is to fulfil the wish')];
  if (match.pattern.doer)
    return [one(match, doerKind(reading, match, kind, actor, clauses), clauses, 'who is to do it')];
  if (match.pattern.bare && clauses.length === 0) return bare(match, clauses);
  if (match.pattern.future && clauses.some(isToBeDone))
    return [one(match, match.pattern.future, clauses, 'what will be done')];
  const { alone } = match.pattern;
  // "Abordant la question de l'Est, le ministre a …": only says where the next words belong.
  if (alone && !joint)
    return alone === 'none' || match.group.form === 'participle' ? [] : [one(match, alone, clauses, 'one side alone')];
  return [one(match, kind, clauses, 'the pattern')];
}

/** "agreed that the talks would be held in May" */
function isToBeDone({ view }: ReadClause): boolean {
  return view.finite && (view.future || view.conditional) && !view.negated;
}

/** "asked him to convey his thanks", "souhaite remercier": the thanks are given, and nothing else is asked or wished. */
function saidThrough({ scene }: Reading, match: Match, [only, ...more]: readonly ReadClause[]): ActKind | null {
  const inner = only?.complement.form === 'infinitive' && more.length === 0 ? only.inner : null;
  const passes = match.pattern.kind === 'wish' ? scene.words.wishesToSay : scene.words.asksToPass;
  if (!inner || match.carrier || !isOneOf(match.head, passes) || !isSaidValue(inner)) return null;
  const isOwn = match.pattern.kind === 'wish' || isOneOf(inner.head, scene.words.conveys);
  return isOwn ? (inner.pattern.kind as ActKind) : null;
}

/** The clause tells what somebody else said, or a deed: that act stands for itself and the reporting verb makes none. */
function isTold(reading: Reading, inner: Match, speaker: Party): boolean {
  if (isRelayedClause(reading, inner, speaker)) return true;
  const { kind } = inner.pattern;
  if (isSummons(inner)) return true;
  return isDeed(kind, reading) && isSpecific(reading, inner);
}

function one(match: Match, kind: ActKind, clauses: readonly ReadClause[], why: string): KindGroup {
  return { kind, clauses, trigger: match.trigger, why };
}

function bare(match: Match, clauses: readonly ReadClause[]): KindGroup[] {
  const kind = match.pattern.bare;
  return kind && kind !== 'none' ? [one(match, kind, clauses, 'a bare noun')] : [];
}

/** One reporting verb over clauses of one kind is one act; over several kinds, one per kind with its clause's own verb. */
function byClause(match: Match, clauses: readonly ReadClause[]): KindGroup[] {
  const kinds = new Map<ActKind, ReadClause[]>();
  for (const clause of clauses) {
    const kind = (goesOn(clause) && [...kinds.keys()].at(-1)) || clauseKind(clause.view);
    kinds.set(kind, [...(kinds.get(kind) ?? []), clause]);
  }
  if (kinds.size === 0) return [one(match, 'state', clauses, 'nothing reported in a clause')];
  if (kinds.size === 1) return [...kinds].map(([kind, those]) => one(match, kind, those, 'the clause decides'));
  return [...kinds].map(([kind, those], i) => ({
    kind,
    clauses: those,
    trigger: i === 0 ? match.trigger : clauseTrigger(match, those[0]),
    why: 'one act per kind of clause',
  }));
}

/** "looks forward to strengthening ties and to open …": a coordinated infinitive with no act of its own is more of the same. */
function goesOn({ complement, view, inner }: ReadClause): boolean {
  return complement.head.deprel === 'conj' && !view.finite && inner === null;
}

function clauseTrigger(match: Match, clause: ReadClause | undefined): Span {
  if (!clause) return match.trigger;
  return clause.inner?.trigger ?? verbGroup(match.tree, clause.complement.head).span;
}

function wishOf(match: Match, clauses: readonly ReadClause[]): ActKind {
  const first = clauses[0];
  if (!first) return match.pattern.bare && match.pattern.bare !== 'none' ? match.pattern.bare : 'state';
  return wishKind(grantorOf(first), isBareInfinitive(match, first.complement) && first.subject === null);
}

/** "souhaite que nos pêcheurs soient dispensés de visa": done to one's own by the other. */
function grantorOf({ view, complement }: ReadClause): Doer {
  return view.doer === 'own' && view.granted && complement.form === 'clause' ? 'other' : view.doer;
}

function doerKind(
  reading: Reading,
  match: Match,
  kind: ActKind,
  actor: Party,
  clauses: readonly ReadClause[],
): ActKind {
  const subject =
    clauses.find((c) => c.subject && c.subject.countries.length > 0)?.subject ??
    addressee(reading, match, match.pattern.recipient ?? []) ??
    (clauses.some((c) => c.complement.form === 'infinitive') ? addressee(reading, match, ['object']) : null);
  if (clauses.some((clause) => clause.view.doer === 'own' && grantorOf(clause) === 'other'))
    return directKind(kind, 'other');
  return directKind(kind, findDoer(actor, subject, reading.scene.sides));
}

/** Also "suggested the minister to open …", whose object is to do it. */
function addressee(reading: Reading, match: Match, places: readonly string[]): Party | null {
  for (const place of places) {
    const parties = wordsAt(match, place).map((w) => resolveParty(reading.scene, reading.talk, match.tree, w)?.party);
    const found = parties.filter((p): p is Party => p !== undefined);
    if (found.length > 0) return mergeParties(found);
  }
  return null;
}
