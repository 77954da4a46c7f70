/** Schema of a comparison: what the documents on one contact tell alike, differently, or alone. */

import { z } from '@hono/zod-openapi';
import { Act } from './act.js';
import { DocumentRef, Edtf, PersonRef } from './common.js';

const told = <T extends z.ZodType>(value: T) =>
  z.array(z.object({ value: value.nullable(), documents: z.array(z.string()) }));

export const Comparison = z
  .object({
    documents: z.array(DocumentRef),
    acts: z
      .array(
        z.object({
          toldBy: z.enum(['all', 'some']),
          tellings: z.array(Act).openapi({ description: 'at most one for each document' }),
          differences: z.array(z.enum(['kind', 'actor', 'recipient', 'topics', 'polarity', 'due'])),
          score: z.number().nullable().openapi({ description: 'how surely the tellings are one act' }),
        }),
      )
      .openapi({ description: 'one row an act; told by all first' }),
    participants: z.array(z.object({ entity: PersonRef, documents: z.array(z.string()) })),
    dates: told(Edtf),
    places: told(z.string()),
  })
  .openapi('Comparison', { description: 'Values with the documents that give them; null where one gives none' });
