/** An open database in, its tables brought to the newest form. Two processes may do it at once: one waits. */

import { type Kysely, Migrator, sql } from 'kysely';
import { migrations } from './migrations/index.js';
import type { Tables } from './schema.js';

/** @param to name of the migration to stop at; all when left out. */
export async function migrate(db: Kysely<Tables>, to?: string): Promise<void> {
  // Without plugins, because the migrator's own tables are named in its own way.
  const plain = db.withoutPlugins();
  const migrationTableSchema = await currentSchema(plain);
  const migrator = new Migrator({
    db: plain,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema,
  });
  const { error } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error) throw error;
}

async function currentSchema(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  return rows[0]?.schema ?? 'public';
}
