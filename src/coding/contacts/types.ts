/** What the contact readers share: the table of words, and one telling of a contact before tellings are joined. */

import { z } from 'zod';
import type { Span } from '../../text/span.js';
import type { ContactKind, ContactStatus, Edtf, ParticipantRole, Party, Place, VisitForm } from '../types.js';

const words = z.array(z.string());
export const contactKinds = ['meeting', 'call', 'visit', 'session', 'ceremony', 'correspondence'] as const;
const role = z.enum(['host', 'guest', 'head', 'co-chair', 'member', 'unspecified']);

const entrySchema = z.strictObject({
  id: z.string(),
  lemma: words,
  kind: z.enum(contactKinds),
  reflexive: z.boolean().optional(),
  subject: role.optional(),
  object: role.optional(),
  /** Words of which one must hang on it (nouns), or prepositions that bring in the partner (verbs). */
  with: words.optional(),
  wants: words.optional(),
  place: words.optional(),
});

/** data/languages/<code>/contacts.yaml */
export const contactWordsSchema = z.strictObject({
  verbs: z.array(entrySchema),
  nouns: z.array(entrySchema),
  forms: z.record(z.enum(['state', 'official', 'working', 'private', 'transit']), words),
  holders: words,
  planned: words,
  proposed: words,
  cancelled: words,
  postponed: words,
  recalled: words,
});
export type ContactWords = z.output<typeof contactWordsSchema>;
export type ContactEntry = z.output<typeof entrySchema>;

/** One place where the text speaks of a contact. */
export type Telling = {
  readonly kind: ContactKind;
  readonly form: VisitForm | null;
  readonly date: Edtf | null;
  readonly place: Place | null;
  readonly sides: readonly { readonly party: Party; readonly role: ParticipantRole }[];
  readonly status: ContactStatus;
  /** It tells the contact as news: the main verb of its sentence, or a noun that a holder verb carries. */
  readonly news: boolean;
  readonly sentence: number;
  readonly span: Span;
  readonly because: string;
};
