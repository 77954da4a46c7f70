/** How sources do, in a file beside an embedded record, which no second process can open while it is watched. */

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenRecord, recordFolder } from '../record/index.js';
import { type SourceHealth, sourcesHealth } from '../record/watching/index.js';

export type WrittenHealth = { readonly at: string; readonly sources: readonly SourceHealth[] };
export type HealthFile = { readonly renew: () => void; readonly close: () => Promise<void> };

const name = 'watching.json';
const pauseMs = 5000;

/** Written anew some seconds after something happened, and at least once a minute. */
export function openHealthFile({ db, place }: Pick<OpenRecord, 'db' | 'place'>): HealthFile {
  if (/^postgres/.test(place)) return { renew: () => {}, close: async () => {} };
  let waiting: NodeJS.Timeout | undefined;
  const write = async () => {
    clearTimeout(waiting);
    waiting = undefined;
    const now = new Date();
    const written: WrittenHealth = { at: now.toISOString(), sources: await sourcesHealth(db, now) };
    writeFileSync(join(place, `${name}.new`), JSON.stringify(written));
    renameSync(join(place, `${name}.new`), join(place, name));
  };
  const renew = () => {
    waiting ??= setTimeout(() => write().catch(() => {}), pauseMs).unref();
  };
  const minutely = setInterval(renew, 12 * pauseMs).unref();
  renew();
  return {
    renew,
    close: () => {
      clearInterval(minutely);
      return write();
    },
  };
}

/** null where nothing is watched, or was. */
export function readHealthFile(dataDir: string | undefined): WrittenHealth | null {
  try {
    return JSON.parse(readFileSync(join(recordFolder(dataDir), name), 'utf8'));
  } catch {
    return null;
  }
}
