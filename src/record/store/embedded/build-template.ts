/** Writes the packed empty database that new data folders start from, all migrations applied. `npm run build` runs it. */

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../migrate.js';
import { openKysely } from '../open-kysely.js';
import { packFolder } from './pack-folder.js';
import { startEmbedded } from './start-embedded.js';
import { templateFile } from './template.js';

const stampFile = `${templateFile()}.stamp`;
if (readIfThere(stampFile) !== stampOfMigrations() || !existsSync(templateFile())) {
  await buildTemplate();
  writeFileSync(stampFile, stampOfMigrations());
}

async function buildTemplate(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'readout-template-'));
  try {
    const folder = join(work, 'database');
    const db = openKysely(await startEmbedded(folder));
    await migrate(db);
    await db.destroy();
    keep(packFolder(folder), templateFile());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The migrations as text: while they stay the same, so does the template, and a build need not wait for it. */
function stampOfMigrations(): string {
  const folder = fileURLToPath(new URL('../migrations/', import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return createHash('sha256').update(texts.join('\n')).digest('hex');
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function keep(packed: Uint8Array, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, packed);
  renameSync(draft, file);
}
