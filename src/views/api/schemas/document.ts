/** Schemas of documents: the clean text as text, and everything that was read from it with its place. */

import { z } from '@hono/zod-openapi';
import { Act } from './act.js';
import { BodyRef, DocumentRef, PersonRef, Span } from './common.js';
import { Contact } from './contact.js';

export const DocumentRow = DocumentRef.extend({ contacts: z.int(), acts: z.int() }).openapi('DocumentRow');

export const DocumentDetail = DocumentRef.extend({
  text: z.string().openapi({ description: 'clean text, never HTML; paragraphs are separated by a line break' }),
  captions: z.array(z.string()),
  people: z.array(PersonRef.extend({ mentions: z.array(Span) })),
  bodies: z.array(BodyRef.extend({ mentions: z.array(Span) })),
  contacts: z.array(Contact.extend({ recalled: z.boolean(), spans: z.array(Span) })),
  acts: z.array(Act),
  duplicates: z.array(DocumentRef).openapi({ description: 'reprints and light edits of this text' }),
}).openapi('DocumentDetail');
