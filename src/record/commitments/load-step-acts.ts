/** Two countries in, the acts of which commitments between them are made, with no more of each than deriving them asks for. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../coding/types.js';
import type { Span } from '../../text/span.js';
import { inOrder } from '../store/queries/relations.js';
import type { Tables } from '../store/schema.js';
import { commitmentKinds } from './step-of-act.js';
import type { StepAct } from './types.js';

type Row = Omit<StepAct, 'actor' | 'recipient' | 'document' | 'trigger'> & {
  readonly actors: readonly Country[];
  readonly recipients: readonly Country[];
  readonly documentId: string;
  readonly language: string | null;
  readonly trigger: Span;
};

/** The latest first. One query, without the texts. */
export async function loadStepActs(db: Kysely<Tables>, one: Country, other: Country): Promise<StepAct[]> {
  const { a, b } = inOrder(one, other);
  const { rows } =
    await sql<Row>`select t.id, t.ref, t.kind, t.day, t.date, t.due, t.status, t.negated, t.topics, t.matters,
      t.contact_id, t.actor_countries as actors, t.recipient_countries as recipients, t.document_id, d.language,
      jsonb_build_array(t.trigger_start, t.trigger_end) as trigger
    from act_pairs p join acts t on t.id = p.act_id join documents d on d.id = t.document_id
    where p.a = ${a} and p.b = ${b} and p.kind in (${sql.join(commitmentKinds)})
    order by p.day desc nulls last, p.act_id desc`.execute(db);
  return rows.map(({ actors, recipients, documentId, language, trigger, ...act }) => ({
    ...act,
    actor: { countries: actors },
    recipient: { countries: recipients },
    document: { id: documentId, language },
    trigger: { span: trigger },
  }));
}
