/** Kinds of act by whom they are towards. */

import type { ActKind } from '../types.js';

/** Kinds whose recipient is the one valued, opposed or done to. */
export const towardsObject = new Set<ActKind>([
  ...(['praise', 'thank', 'congratulate', 'condole', 'support', 'concern', 'criticise', 'warn', 'refuse'] as const),
  ...(['protest', 'cooperate', 'aid', 'yield', 'sanction', 'investigate', 'mobilise', 'coerce', 'attack'] as const),
]);

/** Of these the other side is never the recipient unless it is named. */
export const neverByDefault = new Set<ActKind>(['criticise', 'concern', 'mobilise', 'coerce', 'attack', 'investigate']);

/** Kinds by which two together speak to a third. */
export const valuesAloud = new Set<ActKind>(['praise', 'congratulate', 'condole', 'support']);
