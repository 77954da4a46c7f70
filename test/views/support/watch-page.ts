/** An open record and two of its documents in: a source is watched whose one page had the first, and has the second now. */

import type { OpenRecord } from '../../../src/record/index.js';
import { notePage } from '../../../src/record/watching/note-page.js';
import { noteListing } from '../../../src/record/watching/note-source.js';
import { keepSources } from '../../../src/record/watching/sources.js';

export async function watchPage({ db }: OpenRecord, documents: readonly string[]): Promise<void> {
  const now = new Date('2026-03-02T08:00:00Z');
  const source = { id: 'agency', kind: 'feed', address: 'https://agency.example/rss', everyMs: 900_000 } as const;
  const host = { host: 'agency.example', hostState: { readyAt: Number(now), faults: 0 } };
  const page = { url: 'https://agency.example/a', role: 'page', title: 'A', saidAt: null, mark: null } as const;
  const read = { state: 'read', nextAt: null, checks: 1, faults: 0, error: null } as const;
  await keepSources(db, [source], now);
  const answer = { etag: null, lastModified: null, listed: [page] };
  await noteListing(db, { id: source.id, now, nextAt: now, ...host }, answer);
  for (const id of documents)
    await notePage(db, { url: page.url, sourceId: source.id, now, ...host }, { ...read, documents: [id] });
}
