/** An empty database, packed: making a new folder from it takes a fifth of the time. `npm run build` writes it. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The packed database of this PGlite release, or null when it was not built. Migrations that it lacks run on opening. */
export function findTemplate(): string | null {
  const file = templateFile();
  return existsSync(file) ? file : null;
}

/** In dist/, beside the compiled code. Another release of PGlite gets another file. */
export function templateFile(): string {
  return fileURLToPath(new URL(`../../../../dist/record/template-${pgliteVersion()}.gz`, import.meta.url));
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const manifest = readFileSync(entry.replace(/dist[\\/].*$/, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
