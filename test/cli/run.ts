/** Runs the built command line as a person would. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

export function readout(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}): Ran {
  const env = { ...process.env, DATABASE_URL: '', ...options.env };
  const { status, stdout, stderr } = spawnSync('node', [bin, ...args], {
    encoding: 'utf8',
    env,
    input: options.input ?? '',
  });
  return { code: status, out: stdout, err: stderr };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'readout-cli-'));
}

/** Files by relative path in a new folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export const french =
  'Moscou (VNA) - L’ambassadeur de Norland en Russie a invité mardi le ministère russe des Affaires étrangères à faciliter le séjour de ses compatriotes.\n\n' +
  'Pour sa part, le vice-ministre russe des Affaires étrangères a promis d’accélérer la livraison des vaccins au Vietnam. – VNA\n';
export const vietnamese =
  'Bộ trưởng Ngoại giao Việt Nam đã gặp Đại sứ Liên bang Nga tại Hà Nội để trao đổi về hợp tác giữa hai nước trong thời gian tới.\n';
