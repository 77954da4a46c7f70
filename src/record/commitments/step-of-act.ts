/** One act in, what it does to a commitment out: its role, who is to do and for whom. */

import type { ActKind, Country } from '../../coding/types.js';
import type { StepAct, StepRole } from './types.js';

export type CommitmentStep<A = StepAct> = {
  readonly act: A;
  readonly role: StepRole;
  readonly debtor: readonly Country[];
  readonly creditor: readonly Country[];
};

/** CODEBOOK §6. A readiness (`intend`) binds nobody, and an invitation asks for no deed. */
const roles: Partial<Record<ActKind, StepRole>> = {
  request: 'asks',
  demand: 'asks',
  propose: 'asks',
  pledge: 'promises',
  agree: 'promises',
  sign: 'promises',
  refuse: 'declines',
  aid: 'does',
  cooperate: 'does',
  yield: 'does',
};

/** The kinds that any commitment can be made of. */
export const commitmentKinds = Object.keys(roles) as readonly ActKind[];

/** @returns null for acts that no commitment is made of: other kinds, negated or hypothetical ones, unknown parties. */
export function stepOfAct<A extends StepAct>(act: A): CommitmentStep<A> | null {
  const role = roles[act.kind];
  if (role === undefined || act.negated || act.status === 'hypothetical') return null;
  const { debtor, creditor } = partiesOf(act, role);
  return debtor.length === 0 || creditor.length === 0 ? null : { act, role, debtor, creditor };
}

/** What is asked is the other's to do; what is proposed is for both; all else is the actor's own. */
function partiesOf({ kind, actor, recipient }: StepAct, role: StepRole) {
  const both = [...new Set([...actor.countries, ...recipient.countries])].sort();
  if (kind === 'propose') return { debtor: both, creditor: both };
  if (role === 'asks') return { debtor: recipient.countries, creditor: actor.countries };
  return { debtor: actor.countries, creditor: recipient.countries };
}
