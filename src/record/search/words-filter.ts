/** What narrows a search by words: as a condition on documents, and as a question to an act. */

import { sql } from 'kysely';
import type { Country, Topic } from '../../coding/types.js';
import { all, type Condition } from '../store/queries/conditions.js';

/** A country counts where it publishes, acts or is addressed; a topic where an act has it; a year is that of the document or act. */
export type WordsFilter = {
  readonly country?: Country | undefined;
  readonly year?: number | undefined;
  readonly language?: string | undefined;
  readonly topic?: Topic | undefined;
};

/** For documents under the name `d`. */
export function documentPasses({ country, year, language, topic }: WordsFilter): Condition {
  return all([
    language && sql`d.language = ${language}`,
    year !== undefined && sql`d.day >= ${`${year}-01-01`}::date and d.day < ${`${year + 1}-01-01`}::date`,
    country &&
      sql`(d.side = ${country} or ${hasAct(sql`${country} = any (t.actor_countries || t.recipient_countries)`)})`,
    topic && hasAct(sql`${topic} = any (t.topics)`),
  ]);
}

function hasAct(condition: Condition): Condition {
  return sql`exists (select 1 from acts t where t.document_id = d.id and not t.rejected and ${condition})`;
}

export type FilteredAct = {
  readonly countries: readonly Country[]; // that act or are addressed
  readonly side: Country | null; // of its document, as the language
  readonly language: string | null;
  readonly day: string | null;
  readonly topics: readonly Topic[];
};

export function actPasses(act: FilteredAct, { country, year, language, topic }: WordsFilter): boolean {
  return (
    (country === undefined || act.countries.includes(country) || act.side === country) &&
    (year === undefined || act.day?.slice(0, 4) === String(year)) &&
    (language === undefined || act.language === language) &&
    (topic === undefined || act.topics.includes(topic))
  );
}
