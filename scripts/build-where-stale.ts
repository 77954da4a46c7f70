/**
 * Reads the times of files in src/ and dist/; builds into dist/ when a source is newer than what was built from it.
 *
 *   npx tsx scripts/build-where-stale.ts
 *
 * `npm ci` has built already, so `npm start` after it starts at once; after an edit it builds.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = ['dist/.tsbuildinfo', 'dist/web/index.html'].map((file) => join(root, file));

/** True when a file under `folder` was changed after one of the built files was written, or one of those is missing. */
export function isStale(folder: string, made: readonly string[]): boolean {
  if (!made.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...made.map((file) => statSync(file).mtimeMs));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.some((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs > oldest);
}

if (process.argv[1]?.endsWith('build-where-stale.ts') && isStale(join(root, 'src'), built)) {
  process.exitCode = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell: true }).status ?? 1;
}
