/** Schema of one act as the API shows it: who, to whom, what, and the words and the rule it was read by. */

import { z } from '@hono/zod-openapi';
import { BodyRef, Country, DocumentRef, Edtf, PersonRef, Span } from './common.js';
import { Family, Kind } from './vocabulary.js';

export const Party = z
  .object({ people: z.array(PersonRef), bodies: z.array(BodyRef), countries: z.array(Country) })
  .openapi('Party');

export const Matter = z.object({ text: z.string(), span: Span }).openapi('Matter');

export const Act = z
  .object({
    id: z.string(),
    kind: Kind,
    family: Family,
    actor: Party,
    recipient: Party,
    joint: z.boolean().openapi({ description: 'both sides act together' }),
    negated: z.boolean(),
    quoted: z.boolean().openapi({ description: 'direct speech' }),
    status: z.enum(['made', 'reported', 'hypothetical']),
    matters: z.array(Matter).openapi({ description: 'the words that state the thing asked, promised, praised' }),
    topics: z.array(z.string()),
    due: Edtf.nullable(),
    date: Edtf.nullable(),
    contact: z.string().nullable().openapi({ description: 'id of the contact in which it was made' }),
    document: DocumentRef,
    quote: z.string().openapi({ description: 'the clause that tells the act' }),
    trigger: Span.openapi({ description: 'the words that name the act' }),
    spans: z.array(Span).openapi({ description: 'every clause that tells it; the first is the main one' }),
    confidence: z.number().min(0).max(1),
    ref: z.string().openapi({ description: 'lasting name, for a judgement' }),
    rejected: z.boolean().openapi({ description: 'judged to be no act' }),
    corrected: z
      .object({ judgements: z.array(z.int()), fields: z.array(z.string()) })
      .nullable()
      .openapi({ description: 'what people changed of it' }),
    because: z.string().openapi({ description: 'id of the rule that read it', example: 'fr.commit.promettre' }),
  })
  .openapi('Act');
