/** Documents by what they tell of whom, who publishes them and when: the filter of `readout withdraw` and `readout stats`. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.js';
import { all, betweenDays, type Condition } from './conditions.js';
import { type ActListFilter, actsThat } from './list-acts.js';
import { contactsThat } from './list-contacts.js';
import { documentRefColumns } from './load-documents.js';
import type { DocumentRef } from './types.js';

/** All that is set must fit. Countries, person, kinds and topics fit by an act; where only the first two are set, by a contact as well. */
export type ToldFilter = Pick<ActListFilter, 'countries' | 'person' | 'kinds' | 'topics' | 'side' | 'from' | 'to'>;

/** For documents under the name `d`; days are those of the documents. */
export function documentsThat({ side, from, to, ...told }: ToldFilter): Condition {
  return all([side && sql`d.side = ${side}`, betweenDays('d.day', from, to), asksForTold(told) && tell(told)]);
}

function asksForTold({ countries, person, kinds, topics }: ToldFilter): boolean {
  return person !== undefined || [countries, kinds, topics].some((values) => values?.length);
}

function tell(told: ToldFilter): Condition {
  const acts = sql`select t.document_id from acts t where not t.rejected and ${actsThat(told)}`;
  const contacts = sql`select x.document_id from contact_accounts x join contacts c on c.id = x.contact_id where ${contactsThat(told)}`;
  const ofActsAlone = [told.kinds, told.topics].some((values) => values?.length);
  return ofActsAlone ? sql`d.id in (${acts})` : sql`d.id in (${acts} union ${contacts})`;
}

/** The earliest first. */
export async function documentsTelling(db: Kysely<Tables>, filter: ToldFilter): Promise<readonly DocumentRef[]> {
  const columns = sql.join(documentRefColumns.map((column) => sql.ref(`d.${column}`)));
  const { rows } = await sql<DocumentRef>`select ${columns} from documents d where ${documentsThat(filter)}
    order by d.day nulls last, d.id`.execute(db);
  return rows;
}
