/** Builds the web app into dist/web where its sources are newer than the last build. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export function buildWeb(): void {
  const page = join(root, 'dist/web/index.html');
  if (existsSync(page) && statSync(page).mtimeMs > newest(join(root, 'src/views'))) return;
  // The tests' own NODE_ENV would bundle the development build of React.
  const env = { ...process.env, NODE_ENV: 'production' };
  const built = spawnSync('npx', ['vite', 'build', 'src/views/web', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  if (built.status !== 0) throw new Error(`the web app does not build:\n${built.stdout}${built.stderr}`);
}

function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.reduce((time, entry) => Math.max(time, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
