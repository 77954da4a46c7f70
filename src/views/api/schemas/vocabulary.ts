/** The closed vocabularies of the codebook that the API speaks, as schemas: families and kinds of act, kinds of contact. */

import { z } from '@hono/zod-openapi';
import type { ActKind, ContactKind } from '../../../coding/types.js';

export const families = ['consult', 'direct', 'commit', 'value', 'refuse', 'deed'] as const;
export type FamilyName = (typeof families)[number];

/** Kinds of act by family, CODEBOOK §4, in the order in which they are listed to readers. */
export const kindsOf = {
  consult: ['discuss', 'brief', 'state'],
  direct: ['request', 'propose', 'invite', 'demand'],
  commit: ['pledge', 'intend', 'agree', 'sign'],
  value: ['praise', 'thank', 'congratulate', 'condole', 'support', 'concern', 'criticise', 'warn'],
  refuse: ['refuse', 'protest'],
  deed: ['cooperate', 'aid', 'yield', 'sanction', 'investigate', 'mobilise', 'coerce', 'attack'],
} as const satisfies Record<FamilyName, readonly ActKind[]>;

export const contactKinds = [
  'meeting',
  'call',
  'visit',
  'session',
  'ceremony',
  'correspondence',
] as const satisfies readonly ContactKind[];

const familyByKind = new Map<string, FamilyName>(families.flatMap((f) => kindsOf[f].map((kind) => [kind, f] as const)));

/** Family of a kind of act; "pledge" gives "commit". A kind that the codebook does not know counts as `consult`. */
export function familyOf(kind: string): FamilyName {
  return familyByKind.get(kind) ?? 'consult';
}

export const Family = z.enum(families).openapi('Family');
export const Kind = z.string().openapi('ActKind', { description: 'kind of act', example: 'pledge' });
export const ContactKindName = z.enum(contactKinds).openapi('ContactKind');
