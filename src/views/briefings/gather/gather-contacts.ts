/** Contacts of a relation with their acts in, what a briefing tells of them out. */

import { type Kysely, sql } from 'kysely';
import type { ActKind } from '../../../coding/types.js';
import { groupBy } from '../../../record/store/group-by.js';
import type { ActView, ContactView } from '../../../record/store/queries/types.js';
import type { Tables } from '../../../record/store/schema.js';
import type { Span } from '../../../text/span.js';
import type { BriefAct, BriefContact } from '../types.js';
import { fullestFirst } from './gather-commitments.js';
import { actorOf, citeClause, type Texts } from './pull-texts.js';
import type { SameActs } from './same-acts.js';

/** What a reader wants to know of a talk, that first which matters most. Bare statements are not told, and what stands among the commitments is told there. */
export const telling: readonly ActKind[] = [
  ...([
    'attack',
    'coerce',
    'mobilise',
    'sanction',
    'protest',
    'warn',
    'demand',
    'criticise',
    'refuse',
    'concern',
  ] as const),
  ...(['yield', 'aid', 'sign', 'agree', 'pledge', 'request', 'propose', 'support', 'intend', 'invite'] as const),
  ...(['thank', 'praise', 'condole', 'congratulate', 'discuss', 'brief', 'cooperate', 'investigate'] as const),
];

/** Fewer characters say nothing that a reader could use: "saluer Tô Lâm". */
const shortest = 30;

export type ContactParts = {
  readonly texts: Texts;
  readonly same: SameActs;
  readonly acts: readonly ActView[];
  readonly clauses: ReadonlyMap<number, readonly Clause[]>;
  /** Acts that stand among the commitments, which a briefing quotes there. */
  readonly elsewhere: ReadonlySet<number>;
};

export function gatherContact(
  contact: ContactView,
  { texts, same, acts, clauses, elsewhere }: ContactParts,
): BriefContact {
  const mine = acts.filter(
    (act) => act.contactId === contact.id && !elsewhere.has(same(act.id)) && telling.includes(act.kind),
  );
  const all = [...groupBy(mine, (act) => same(act.id)).values()].flatMap((tellings) => actOf(tellings, texts) ?? []);
  const told = all.filter(({ cited }) => (cited[0]?.words.length ?? 0) >= shortest);
  return {
    ...{ kind: contact.kind, form: contact.form, status: contact.status, date: contact.date, day: contact.day },
    place: contact.placeName,
    placeCountry: contact.placeCountry,
    during: null,
    participants: contact.participants.map(({ entity, side, role }) => ({ name: entity.name, side, role })),
    cited: (clauses.get(contact.id) ?? []).map(({ documentId, span }) => texts.cite(documentId, span)),
    acts: told.sort((one, other) => telling.indexOf(one.kind) - telling.indexOf(other.kind)),
  };
}

function actOf(tellings: readonly ActView[], texts: Texts): BriefAct | null {
  const [first] = tellings;
  if (!first) return null;
  const cited = tellings.map((act) => citeClause(texts, act)).sort(fullestFirst);
  return { kind: first.kind, negated: first.negated, actor: actorOf(first), cited };
}

export type Clause = { readonly contactId: number; readonly documentId: string; readonly span: Span };

/** Where each document tells each contact: its first clause. */
export async function clausesOf(db: Kysely<Tables>, ids: readonly number[]): Promise<Map<number, Clause[]>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Clause>`select contact_id, document_id, a.spans->0 as span
    from contact_accounts a join documents d on d.id = a.document_id
    where contact_id in (${sql.join(ids)}) and jsonb_array_length(a.spans) > 0
    order by d.day nulls last, d.id, a.local_id`.execute(db);
  const perDocument = new Map(rows.toReversed().map((row) => [`${row.contactId} ${row.documentId}`, row]));
  return groupBy([...perDocument.values()].toReversed(), (row) => row.contactId);
}

/**
 * A visit without a day of its own that is told beside a dated contact of the same people is the frame of that contact, and is
 * named there.
 */
export function framed(contacts: readonly BriefContact[]): BriefContact[] {
  const frames = contacts.filter(({ kind, date }) => kind === 'visit' && date === null);
  const inside = (contact: BriefContact, frame: BriefContact) =>
    contact.date !== null &&
    contact.kind !== 'visit' &&
    meet(contact.cited.map(idOf), frame.cited.map(idOf)) &&
    meet(names(contact), names(frame));
  const used = new Set<BriefContact>();
  const told = contacts.map((contact) => {
    const frame = frames.find((one) => inside(contact, one));
    if (!frame) return contact;
    used.add(frame);
    return { ...contact, during: frame.form ?? ('visit' as const) };
  });
  return told.filter((contact) => !used.has(contact));
}

const idOf = ({ document }: BriefContact['cited'][number]) => document.id;
const names = ({ participants }: BriefContact) => participants.map(({ name }) => name);
const meet = (one: readonly string[], other: readonly string[]) => one.some((value) => other.includes(value));
