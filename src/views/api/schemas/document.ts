/** Schemas of documents: the clean text as text, and everything that was read from it with its place. */

import { z } from '@hono/zod-openapi';
import { Act } from './act.js';
import { BodyRef, DocumentRef, Edtf, PersonRef, Span } from './common.js';
import { Contact } from './contact.js';

export const DocumentRow = DocumentRef.extend({ contacts: z.int(), acts: z.int() }).openapi('DocumentRow');

export const noteKinds = [
  ...(['reprint', 'uncoded', 'no-day', 'act-unsure', 'act-by-nobody'] as const),
  ...(['contact-undated', 'date-open', 'unread'] as const),
] as const;

const ReadingNote = z
  .object({
    kind: z.enum(noteKinds),
    span: Span.nullable().openapi({ description: 'null where the whole document is meant' }),
    words: z.string(),
  })
  .openapi('ReadingNote', { description: 'what was not understood, or not surely' });

const named = {
  spelt: z.array(z.string()).openapi({ description: 'full names in this text, as corrections take them' }),
  mentions: z.array(Span),
};

export const DocumentDetail = DocumentRef.extend({
  text: z.string().openapi({ description: 'clean text, never HTML; paragraphs are separated by a line break' }),
  captions: z.array(z.string()),
  people: z.array(PersonRef.extend(named)),
  bodies: z.array(BodyRef.extend(named)),
  contacts: z.array(Contact.extend({ recalled: z.boolean(), spans: z.array(Span) })),
  acts: z.array(Act),
  dates: z.array(z.object({ span: Span, date: Edtf.nullable() })).openapi({ description: 'dates that the text names' }),
  notes: z.array(ReadingNote),
  duplicates: z.array(DocumentRef).openapi({ description: 'reprints and light edits of this text' }),
}).openapi('DocumentDetail');
