/** The closed vocabularies of the codebook that the API speaks, as schemas. */

import { z } from '@hono/zod-openapi';
import type { ContactKind } from '../../../coding/types.js';
import { families } from '../families.js';

export const contactKinds = [
  'meeting',
  'call',
  'visit',
  'session',
  'ceremony',
  'correspondence',
] as const satisfies readonly ContactKind[];

export const Family = z.enum(families).openapi('Family');
export const Kind = z.string().openapi('ActKind', { description: 'kind of act', example: 'pledge' });
export const ContactKindName = z.enum(contactKinds).openapi('ContactKind');
