/** How watched sources do and which pages changed, as the record tells it, as the API says it. */

import { type PageChange, pageChanges, type SourceHealth, sourcesHealth } from '../../../record/watching/index.js';
import type { RecordReader } from '../reader.js';
import type { JudgedRecord } from './judgements.js';

export function watchingOf({ db }: Pick<JudgedRecord, 'db'>): Pick<RecordReader, 'sources' | 'pageChanges'> {
  return {
    sources: async () => ({ items: (await sourcesHealth(db, new Date())).map(sourceOf) }),
    pageChanges: async ({ document, limit }) => {
      return { items: (await pageChanges(db, { documentId: document ?? null, limit })).map(changeOf) };
    },
  };
}

function sourceOf(health: SourceHealth) {
  const { id, kind, address, state, faults, error, pages, usualSilenceMs } = health;
  return {
    ...{ id, kind, address, state, faults, error, pages },
    everySeconds: Math.round(health.everyMs / 1000),
    answeredAt: moment(health.succeededAt),
    nextAt: health.nextAt.toISOString(),
    newestAt: moment(health.newestAt),
    usualSilenceSeconds: usualSilenceMs === null ? null : Math.round(usualSilenceMs / 1000),
    overrunAt: moment(health.overrunAt),
  };
}

function changeOf({ documentId, beforeId, at, sentences, facts, ...change }: PageChange) {
  const said = { at: at.toISOString(), document: documentId, before: beforeId };
  return { ...change, ...said, sentences: [...sentences], facts: [...facts] };
}

function moment(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}
