/** Kinds of act by family (CODEBOOK §4). Plain values, so that the web app can use them without the validator. */

import type { ActKind } from '../../coding/types.js';

export const families = ['consult', 'direct', 'commit', 'value', 'refuse', 'deed'] as const;
export type FamilyName = (typeof families)[number];

/** In the order in which they are listed to readers. */
export const kindsOf = {
  consult: ['discuss', 'brief', 'state'],
  direct: ['request', 'propose', 'invite', 'demand'],
  commit: ['pledge', 'intend', 'agree', 'sign'],
  value: ['praise', 'thank', 'congratulate', 'condole', 'support', 'concern', 'criticise', 'warn'],
  refuse: ['refuse', 'protest'],
  deed: ['cooperate', 'aid', 'yield', 'sanction', 'investigate', 'mobilise', 'coerce', 'attack'],
} as const satisfies Record<FamilyName, readonly ActKind[]>;

const familyByKind = new Map<string, FamilyName>(families.flatMap((f) => kindsOf[f].map((kind) => [kind, f] as const)));

/** Family of a kind of act; "pledge" gives "commit". */
export function familyOf(kind: ActKind): FamilyName {
  return familyByKind.get(kind) as FamilyName;
}
