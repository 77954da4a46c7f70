/** What is reported in, the kind of act it makes out: "the clause decides" (CODEBOOK §4). */

import type { ActKind } from '../types.js';
import type { Doer } from './find-doer.js';

/** What the coder sees of one reported clause. */
export type ClauseView = {
  readonly doer: Doer;
  readonly future: boolean;
  readonly conditional: boolean;
  /** "continuera de", "va": goes on or is about to. */
  readonly finite: boolean;
  /** Kind of the act that the clause's own verb names, if any, and whether that pattern counts inside a report. */
  readonly inner: ActKind | 'clause' | 'wish' | 'none' | null;
  /** What it tells, where that verb only reports again: "« I assure you that we will … », he said". */
  readonly nested: ActKind | null;
  /** What that verb makes when the other side is its subject. */
  readonly innerOfOther: ActKind | null;
  /** Under a verb of wishing: on whose doing the wish bears; null when the wisher is to do it. */
  readonly wished: Doer | null;
  /** "should": what is told ought to be done. */
  readonly ought: boolean;
  /** "we agreed": told in a quotation of what takes two. */
  readonly together: boolean;
  /** Several speak together. */
  readonly jointSpeaker: boolean;
  readonly negated: boolean;
  /** In the passive: done to its subject by somebody. */
  readonly granted: boolean;
  /** "gave an assurance that": the speaker vouches for it. */
  readonly vouched: boolean;
};

/** Kinds that a speaker makes by saying them of the own side: "soutient", "condamne", "est prêt à". */
const performative = new Set<ActKind>([
  'request',
  'propose',
  'invite',
  'demand',
  'pledge',
  'intend',
  'agree',
  'praise',
  'thank',
  'congratulate',
  'condole',
  'support',
  'concern',
  'criticise',
  'warn',
  'refuse',
]);

/** Kind of a reporting verb over one clause. */
export function clauseKind(clause: ClauseView): ActKind {
  if (clause.together && clause.inner) return clause.inner as ActKind;
  if (clause.doer === 'own' || clause.doer === 'both') {
    if (clause.inner === 'wish') return clause.wished ? wishKind(clause.wished, false) : 'intend';
    if (clause.inner === 'clause' && clause.nested) return clause.nested;
    // "said that his country would not accept the plan"
    if (clause.inner === 'agree' && clause.negated) return 'refuse';
    if (clause.inner && performative.has(clause.inner as ActKind)) return clause.inner as ActKind;
    if (
      (clause.doer === 'own' || clause.jointSpeaker) &&
      clause.finite &&
      (clause.future || clause.conditional) &&
      !clause.negated
    )
      return 'pledge';
  }
  if (isVouchedFor(clause)) return 'pledge';
  if (clause.doer === 'other' && clause.innerOfOther) return clause.innerOfOther;
  if (clause.ought && !clause.negated) return oughtKind(clause);
  return 'state';
}

/** "assured her that the matter would be looked at", "announced that 25 scholarships will be granted": nobody else is said to do it. */
function isVouchedFor(clause: ClauseView): boolean {
  const isAhead = clause.finite && (clause.future || clause.conditional) && clause.granted && clause.doer === 'none';
  return isAhead && (clause.vouched || (clause.inner === 'aid' && !clause.negated));
}

/** "the two sides should", "you should": a proposal to both, a request to the other. */
function oughtKind(clause: ClauseView): ActKind {
  if (clause.doer === 'both' && !clause.jointSpeaker) return 'propose';
  return clause.doer === 'other' ? 'request' : 'state';
}

/**
 * Kind of a wish by who is to fulfil it.
 *
 * @param bareInfinitive "souhaite renforcer": the wisher is to do it; else the subject of the clause is.
 */
export function wishKind(doer: Doer, bareInfinitive: boolean): ActKind {
  if (bareInfinitive) return 'intend';
  if (doer === 'other') return 'request';
  if (doer === 'both') return 'propose';
  return doer === 'own' ? 'intend' : 'state';
}

/** Asking somebody: both together is a proposal, the other alone a request, whatever the verb. */
export function directKind(kind: ActKind, doer: Doer): ActKind {
  if (doer === 'both' && (kind === 'request' || kind === 'propose')) return 'propose';
  if (doer === 'other' && kind === 'propose') return 'request';
  return kind;
}
